// JSON as it stands in a file, before anything is known of it: read once, in one pass, to a depth that no stack minds.

import Conversations

/// A JSON value; members stand in their order.
indirect enum JSON {
  case text(String), number(Int), flag(Bool), list([JSON]), record([(name: String, value: JSON)])
  /// Null, a fraction, or a number beyond 64 bits: nothing that a document may hold.
  case other

  subscript(name: String) -> JSON? {
    if case .record(let members) = self { members.last { $0.name == name }?.value } else { nil }
  }
  var text: String? { if case .text(let text) = self { text } else { nil } }
  var number: Int? { if case .number(let number) = self { number } else { nil } }
  var list: [JSON]? { if case .list(let items) = self { items } else { nil } }

  /// Reads a text (RFC 8259); `nil` where it is no JSON, or nested deeper than any document.
  static func read(_ bytes: [UInt8], _ range: Range<Int>? = nil) -> JSON? {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = JSONReader(bytes: UnsafeBufferPointer(rebasing: buffer[range ?? buffer.indices]))
      return reader.whole()
    }
  }

  /// The value, where it is one that a document may hold.
  var value: Value? {
    switch self {
    case .text(let text): return .text(text)
    case .number(let number): return .number(number)
    case .flag(let flag): return .flag(flag)
    case .list(let items):
      let values = items.compactMap(\.value)
      return values.count == items.count ? .list(values) : nil
    case .record(let members):
      var record = Record()
      for member in members {
        guard let value = member.value.value else { return nil }
        record[member.name] = value
      }
      return .record(record)
    case .other: return nil
    }
  }

  /// A value of the program's own as JSON.
  init(_ value: Value) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .flag(let flag): self = .flag(flag)
    case .list(let items): self = .list(items.map(JSON.init))
    case .record(let record): self = .record(record.members.map { ($0.name, JSON($0.value)) })
    }
  }
}

private struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private static let deepest = 200

  mutating func whole() -> JSON? {
    guard let value = value() else { return nil }
    passBlanks()
    return place == bytes.count ? value : nil
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func passBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    passBlanks()
    guard next == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    guard place + word.utf8CodeUnitCount <= bytes.count,
      (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[place + $0] == word.utf8Start[$0] })
    else { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  private mutating func value() -> JSON? {
    passBlanks()
    switch next {
    case UInt8(ascii: "\""): return string().map(JSON.text)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      defer { depth -= 1 }
      return depth > Self.deepest ? nil : next == UInt8(ascii: "{") ? record() : list()
    case UInt8(ascii: "t"): return take(word: "true") ? .flag(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .flag(false) : nil
    case UInt8(ascii: "n"): return take(word: "null") ? .other : nil
    default: return number()
    }
  }

  private mutating func list() -> JSON? {
    place += 1
    var items: [JSON] = []
    if take("]") { return .list([]) }
    repeat {
      guard let item = value() else { return nil }
      items.append(item)
    } while take(",")
    return take("]") ? .list(items) : nil
  }

  private mutating func record() -> JSON? {
    place += 1
    var members: [(name: String, value: JSON)] = []
    if take("}") { return .record([]) }
    repeat {
      passBlanks()
      guard next == UInt8(ascii: "\""), let name = string(), take(":"), let value = value() else { return nil }
      members.append((name, value))
    } while take(",")
    return take("}") ? .record(members) : nil
  }

  private mutating func number() -> JSON? {
    let start = place
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    var isWhole = true
    if next == UInt8(ascii: "-") { place += 1 }
    let first = place
    while isDigit(next) { place += 1 }
    guard place > first, bytes[first] != 0x30 || place == first + 1 else { return nil }
    if next == UInt8(ascii: ".") {
      (isWhole, place) = (false, place + 1)
      guard isDigit(next) else { return nil }
      while isDigit(next) { place += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      (isWhole, place) = (false, place + 1)
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard isDigit(next) else { return nil }
      while isDigit(next) { place += 1 }
    }
    return isWhole ? Int(String(decoding: bytes[start..<place], as: UTF8.self)).map(JSON.number) ?? .other : .other
  }

  private mutating func string() -> String? {
    place += 1
    let start = place
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
    guard var text = String(validating: bytes[start..<place], as: UTF8.self) else { return nil }
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") {
        guard let scalar = escape() else { return nil }
        text.unicodeScalars.append(scalar)
        continue
      }
      let run = place
      while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { place += 1 }
      guard place > run, let more = String(validating: bytes[run..<place], as: UTF8.self) else { return nil }
      text.unicodeScalars.append(contentsOf: more.unicodeScalars)
    }
    guard next != nil else { return nil }
    place += 1
    return text
  }

  private mutating func escape() -> Unicode.Scalar? {
    place += 1
    guard let kind = next else { return nil }
    place += 1
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = unit() else { return nil }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard UTF16.isLeadSurrogate(unit), take(word: "\\u"), let trail = self.unit(), UTF16.isTrailSurrogate(trail)
      else { return nil }
      return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
    default: return nil
    }
  }

  private mutating func unit() -> UInt16? {
    guard place + 4 <= bytes.count else { return nil }
    let digits = bytes[place..<place + 4]
    place += 4
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
