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

extension ByteWriter {
  /// A number where it is known how many bytes it takes: 8.
  mutating func word(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
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

  private mutating func stamp(_ stamp: FileStamp?) {
    for number in stamp?.numbers ?? [-1, -1, 0, 0] { self.number(number) }
  }

  /// Writes the marks of rows.
  mutating func marks(_ rows: [Row]) {
    list(rows) {
      $0.stamp($1.stamp)
      $0.number($1.isSure ? 1 : 0)
      $0.text($1.item.id)
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
      writer.stamp(row.stamp)
      for number in [
        item.script.version, Int(item.started.timeIntervalSince1970), Int(item.updated.timeIntervalSince1970),
        item.zone?.minutes ?? .min, item.entries, item.openItems, row.isSure ? 1 : 0,
      ] { writer.number(number) }
      let (people, script) = (item.people, item.script)
      for text in [
        script.id, script.sha256, people.client, people.coach, people.other, item.keptBy, item.status.rawValue,
        item.state,
      ] { writer.number(shared(text)) }
      writer.text(item.id)
      writer.number(item.topic == nil ? 0 : 1)
      writer.text(item.topic ?? "")
      writer.number(item.outcome.range.count)
      writer.bytes += item.outcome.bytes[item.outcome.range]
    }
    list(texts) { $0.text($1) }
    bytes += writer.bytes
  }
}

extension ByteReader {
  /// - Parameter sum: What the sum of the bytes has to be.
  init(_ bytes: [UInt8], sum: Int) {
    self.init(bytes, bytes.indices)
    if Checksum.of(bytes) != sum { fail() }
  }

  mutating func word() -> Int {
    guard let range = take(8) else { return 0 }
    return bytes.withUnsafeBytes {
      Int(Int64(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Int64.self)))
    }
  }

  mutating func part() -> Index.Part { Index.Part(start: word(), count: word(), sum: word()) }

  mutating func clients() -> [Index.Client] {
    var clients: [Index.Client] = []
    while isSound, !isWhole { clients.append(Index.Client(key: word(), part: part())) }
    return clients
  }

  private mutating func stamp() -> FileStamp? {
    let stamp = FileStamp(inode: number(), size: number(), written: number(), changed: number())
    return stamp.size < 0 ? nil : stamp
  }

  mutating func marks() -> [Index.Mark] {
    list { Index.Mark(stamp: $0.stamp(), isSure: $0.number() == 1, name: $0.take($0.number()) ?? 0..<0) }
  }

  mutating func rows() -> [Row] {
    let texts = list { $0.text() }
    return list { reader in
      func shared() -> String? {
        let number = reader.number()
        return texts.indices.contains(number) ? texts[number] : nil
      }
      let stamp = reader.stamp()
      let version = reader.number()
      let (started, updated) = (TimeInterval(reader.number()), TimeInterval(reader.number()))
      let (zone, entries, open, isSure) = (reader.number(), reader.number(), reader.number(), reader.number() == 1)
      let script = ScriptReference(id: shared() ?? "", version: version, sha256: shared() ?? "")
      let people = People(client: shared() ?? "", coach: shared(), other: shared())
      let (keptBy, status, state) = (shared(), shared(), shared())
      let id = reader.text()
      let (hasTopic, topic) = (reader.number() == 1, reader.text())
      let kept = reader.take(reader.number()) ?? 0..<0
      return Row(
        stamp: stamp, isSure: isSure,
        item: Listing.Item(
          id: id, script: script, people: people, started: Date(timeIntervalSince1970: started),
          zone: zone == .min ? nil : Zone(minutes: zone), keptBy: keptBy,
          updated: Date(timeIntervalSince1970: updated), status: status.flatMap(Transcript.Status.init) ?? .open,
          state: state ?? "", entries: entries, topic: hasTopic ? topic : nil, openItems: open,
          outcome: PackedRecord(reader.bytes, kept), isHeld: false))
    }
  }
}
