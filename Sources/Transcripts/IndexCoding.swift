// The index byte by byte: numbers, texts and rows, and sums by which damage shows.

import Conversations
import FoundationEssentials

/// A sum over bytes. It finds damage, not malice: whoever may write here may write the transcripts.
enum Checksum {
  static func of(_ bytes: [UInt8], _ range: Range<Int>? = nil) -> Int {
    bytes.withUnsafeBytes { all in
      let part = UnsafeRawBufferPointer(rebasing: all[range ?? 0..<all.count])
      var sum = UInt64(truncatingIfNeeded: part.count) ^ 0x9E37_79B9_7F4A_7C15
      var place = 0
      func add(_ word: UInt64) {
        sum = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
        sum ^= sum >> 32
      }
      while place + 8 <= part.count {
        add(part.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      while place < part.count {
        add(UInt64(part[place]))
        place += 1
      }
      return Int(truncatingIfNeeded: sum)
    }
  }
}

/// Writes an index.
struct ByteWriter {
  var bytes: [UInt8] = []

  /// A number where it is known how many bytes it takes: 8.
  mutating func word(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A number in as few bytes as it takes: seven bits in each, the lowest first.
  mutating func number(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func list<Item>(_ items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  mutating func part(_ part: Index.Part) {
    for value in [part.start, part.count, part.sum] { word(value) }
  }

  /// Writes a part, and tells where it is.
  mutating func part(_ write: (inout ByteWriter) -> Void) -> Index.Part {
    let start = bytes.count
    write(&self)
    return Index.Part(start: start, count: bytes.count - start, sum: Checksum.of(bytes, start..<bytes.count))
  }

  mutating func record(_ record: Record) {
    list(record.members) {
      $0.text($1.name)
      $0.value($1.value)
    }
  }

  /// What kind it is, and what it holds.
  private mutating func value(_ value: Value) {
    switch value {
    case .text(let text):
      number(0)
      self.text(text)
    case .number(let number):
      self.number(1)
      self.number(number)
    case .flag(let flag):
      number(2)
      number(flag ? 1 : 0)
    case .list(let items):
      number(3)
      list(items) { $0.value($1) }
    case .record(let record):
      number(4)
      self.record(record)
    }
  }

  /// Writes rows; texts that many of them share stand once, before them.
  mutating func rows(_ rows: [Row]) {
    var numbers: [String: Int] = [:]
    var texts: [String] = []
    func shared(_ text: String?) -> Int {
      guard let text else { return -1 }
      if let number = numbers[text] { return number }
      numbers[text] = texts.count
      texts.append(text)
      return texts.count - 1
    }
    var writer = ByteWriter()
    writer.list(rows) { writer, row in
      let item = row.item
      let stamp = row.stamp ?? FileStamp(inode: -1, size: -1, written: 0, changed: 0)
      for number in [
        stamp.inode, stamp.size, stamp.written, stamp.changed, item.script.version,
        Int(item.started.timeIntervalSince1970), Int(item.updated.timeIntervalSince1970), item.zone?.minutes ?? .min,
        item.entries, item.openItems, row.isSure ? 1 : 0,
      ] { writer.number(number) }
      let (people, script) = (item.people, item.script)
      for text in [
        script.id, script.sha256, people.client, people.coach, people.other, item.keptBy, item.status.rawValue,
        item.state,
      ] { writer.number(shared(text)) }
      writer.text(item.id)
      writer.number(item.aim == nil ? 0 : 1)
      writer.text(item.aim ?? "")
      writer.number(item.kept.range.count)
      writer.bytes += item.kept.bytes[item.kept.range]
    }
    list(texts) { $0.text($1) }
    bytes += writer.bytes
  }
}

/// Reads an index. Beyond the end of its part it reads nothing, and is not whole.
struct ByteReader {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int
  private var isSound: Bool

  /// - Parameter part: What is read of the bytes; its sum has to be right.
  init(_ bytes: [UInt8], _ part: Index.Part, isChecked: Bool = true) {
    self.bytes = bytes
    let isThere = part.start >= 0 && part.count >= 0 && part.start <= bytes.count - part.count
    (place, end) = isThere ? (part.start, part.start + part.count) : (0, 0)
    isSound = isThere && (!isChecked || Checksum.of(bytes, part.start..<end) == part.sum)
  }

  /// Whether all was there, and nothing else.
  var isWhole: Bool { isSound && place == end }

  private mutating func take(_ count: Int) -> Range<Int>? {
    guard isSound, count >= 0, count <= end - place else {
      isSound = false
      return nil
    }
    defer { place += count }
    return place..<place + count
  }

  mutating func word() -> Int {
    guard let range = take(8) else { return 0 }
    return bytes.withUnsafeBytes {
      Int(Int64(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Int64.self)))
    }
  }

  mutating func number() -> Int {
    var (number, shift) = (UInt64(0), UInt64(0))
    while isSound, place < end, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    isSound = false
    return 0
  }

  mutating func text() -> String {
    guard let range = take(number()) else { return "" }
    return bytes.withUnsafeBytes { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  mutating func list<Item>(_ read: (inout ByteReader) -> Item) -> [Item] {
    let count = number()
    var items: [Item] = []
    guard isSound, count >= 0, count <= end - place else {
      isSound = false
      return items
    }
    items.reserveCapacity(count)
    while isSound, items.count < count { items.append(read(&self)) }
    return items
  }

  mutating func record() -> Record {
    Record(read: list { ($0.text(), $0.value()) })
  }

  private mutating func value() -> Value {
    switch number() {
    case 0: .text(text())
    case 1: .number(number())
    case 2: .flag(number() == 1)
    case 3: .list(list { $0.value() })
    default: .record(record())
    }
  }

  mutating func part() -> Index.Part { Index.Part(start: word(), count: word(), sum: word()) }

  mutating func clients() -> [Index.Client] {
    var clients: [Index.Client] = []
    while isSound, place < end { clients.append(Index.Client(key: word(), part: part())) }
    return clients
  }

  mutating func rows(_ bytes: [UInt8]) -> [Row] {
    let texts = list { $0.text() }
    return list { reader in
      func shared() -> String? {
        let number = reader.number()
        return texts.indices.contains(number) ? texts[number] : nil
      }
      let stamp = FileStamp(
        inode: reader.number(), size: reader.number(), written: reader.number(), changed: reader.number())
      let version = reader.number()
      let (started, updated) = (TimeInterval(reader.number()), TimeInterval(reader.number()))
      let (zone, entries, open, isSure) = (reader.number(), reader.number(), reader.number(), reader.number() == 1)
      let script = ScriptReference(id: shared() ?? "", version: version, sha256: shared() ?? "")
      let people = People(client: shared() ?? "", coach: shared(), other: shared())
      let (keptBy, status, state) = (shared(), shared(), shared())
      let id = reader.text()
      let (hasAim, aim) = (reader.number() == 1, reader.text())
      let kept = reader.take(reader.number()) ?? 0..<0
      return Row(
        stamp: stamp.size < 0 ? nil : stamp, isSure: isSure,
        item: Listing.Item(
          id: id, script: script, people: people, started: Date(timeIntervalSince1970: started),
          zone: zone == .min ? nil : Zone(minutes: zone), keptBy: keptBy,
          updated: Date(timeIntervalSince1970: updated), status: status.flatMap(Transcript.Status.init) ?? .open,
          state: state ?? "", entries: entries, aim: hasAim ? aim : nil, openItems: open,
          kept: KeptOutcome(bytes, kept), isHeld: false))
    }
  }
}
