// Reading JSON: once, in one pass, to a depth that no stack minds. Only places are taken down.

struct JSONReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// What is passed over: some items of a list, from right behind its bracket.
  private let cut: Range<Int>?
  private var place: Int
  private let end: Int
  private var depth = 0
  private var nodes: [JSONNode] = []

  private static let deepest = 200

  /// Where the values of a text are; `nil` where it is no JSON, or nested deeper than any document.
  static func layout(of bytes: [UInt8], _ range: Range<Int>, without cut: Range<Int>?) -> JSONLayout? {
    let nodes = bytes.withUnsafeBufferPointer { buffer -> [JSONNode]? in
      var reader = JSONReader(buffer, range, cut)
      guard reader.value() else { return nil }
      reader.passBlanks()
      return reader.place == reader.end ? reader.nodes : nil
    }
    return nodes.map { JSONLayout(bytes: bytes, nodes: $0) }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ cut: Range<Int>?) {
    (self.bytes, self.cut, place, end) = (bytes, cut, range.lowerBound, range.upperBound)
    nodes.reserveCapacity(min(128, range.count))
  }

  private var next: UInt8? { place < end ? bytes[place] : nil }

  private mutating func passBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    passBlanks()
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func take(word: StaticString) -> Bool {
    guard place + word.utf8CodeUnitCount <= end,
      (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[place + $0] == word.utf8Start[$0] })
    else { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  private mutating func value() -> Bool {
    passBlanks()
    switch next {
    case UInt8(ascii: "\""): return string()
    case UInt8(ascii: "{"): return several(.record, UInt8(ascii: "}"))
    case UInt8(ascii: "["): return several(.list, UInt8(ascii: "]"))
    case UInt8(ascii: "t"): return word("true", .flag)
    case UInt8(ascii: "f"): return word("false", .flag)
    case UInt8(ascii: "n"): return word("null", .other)
    default: return number()
    }
  }

  private mutating func add(_ kind: JSON.Kind, from start: Int, isPlain: Bool = true) {
    nodes.append(JSONNode(kind: kind, isPlain: isPlain, start: start, end: place, next: nodes.count + 1))
  }

  private mutating func word(_ word: StaticString, _ kind: JSON.Kind) -> Bool {
    let start = place
    guard take(word: word) else { return false }
    add(kind, from: start)
    return true
  }

  /// A list, or a record, with what is in it.
  private mutating func several(_ kind: JSON.Kind, _ close: UInt8) -> Bool {
    depth += 1
    defer { depth -= 1 }
    let (own, start) = (nodes.count, place)
    place += 1
    if depth > Self.deepest { return false }
    if let cut, cut.lowerBound == place { place = cut.upperBound }
    add(kind, from: start)
    if !take(close) {
      repeat {
        if kind == .record {
          passBlanks()
          guard next == UInt8(ascii: "\""), string(), take(UInt8(ascii: ":")) else { return false }
        }
        guard value() else { return false }
      } while take(UInt8(ascii: ","))
      guard take(close) else { return false }
    }
    (nodes[own].end, nodes[own].next) = (place, nodes.count)
    return true
  }

  private mutating func number() -> Bool {
    let start = place
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    var isWhole = true
    if next == UInt8(ascii: "-") { place += 1 }
    let first = place
    while isDigit(next) { place += 1 }
    guard place > first, bytes[first] != 0x30 || place == first + 1 else { return false }
    if next == UInt8(ascii: ".") {
      (isWhole, place) = (false, place + 1)
      guard isDigit(next) else { return false }
      while isDigit(next) { place += 1 }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      (isWhole, place) = (false, place + 1)
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { place += 1 }
      guard isDigit(next) else { return false }
      while isDigit(next) { place += 1 }
    }
    add(isWhole && Self.number(of: bytes, start..<place) != nil ? .number : .other, from: start)
    return true
  }

  /// A whole number of digits; `nil` beyond 64 bits.
  static func number(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let isNegative = bytes[range.lowerBound] == UInt8(ascii: "-")
    var number = 0
    for byte in bytes[range].dropFirst(isNegative ? 1 : 0) {
      let digit = Int(byte) - 0x30
      let (tens, isOver) = number.multipliedReportingOverflow(by: 10)
      let (sum, isBeyond) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      if isOver || isBeyond { return nil }
      number = sum
    }
    return number
  }

  private mutating func string() -> Bool {
    place += 1
    let start = place
    var (isPlain, isASCII) = (true, true)
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { return false }
      if byte >= 0x80 { isASCII = false }
      if byte == UInt8(ascii: "\\") {
        isPlain = false
        place += 1
      }
      place += 1
    }
    guard place < end else { return false }
    if !isPlain || !isASCII, Self.text(of: bytes, start..<place) == nil { return false }
    add(.text, from: start, isPlain: isPlain)
    place += 1
    return true
  }

  /// What stands between quotation marks; `nil` where it is not UTF-8, or an escape is none.
  static func text(of bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    var text = ""
    var (place, run) = (range.lowerBound, range.lowerBound)
    func plain(to end: Int) -> String? { String(validating: bytes[run..<end], as: UTF8.self) }
    while place < range.upperBound {
      guard bytes[place] == UInt8(ascii: "\\") else {
        place += 1
        continue
      }
      guard let before = plain(to: place) else { return nil }
      text.unicodeScalars.append(contentsOf: before.unicodeScalars)
      guard let scalar = escape(bytes, &place, range.upperBound) else { return nil }
      text.unicodeScalars.append(scalar)
      run = place
    }
    guard let rest = plain(to: place) else { return nil }
    if text.isEmpty { return rest }
    text.unicodeScalars.append(contentsOf: rest.unicodeScalars)
    return text
  }

  /// The scalar that is escaped at a place; the place is behind it then.
  private static func escape(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ end: Int) -> Unicode.Scalar? {
    guard place + 1 < end else { return nil }
    let kind = bytes[place + 1]
    place += 2
    switch kind {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(kind)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let unit = unit(bytes, &place, end) else { return nil }
      if let scalar = Unicode.Scalar(unit) { return scalar }
      guard UTF16.isLeadSurrogate(unit), place + 1 < end, bytes[place] == UInt8(ascii: "\\"),
        bytes[place + 1] == UInt8(ascii: "u")
      else { return nil }
      place += 2
      guard let trail = self.unit(bytes, &place, end), UTF16.isTrailSurrogate(trail) else { return nil }
      return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
    default: return nil
    }
  }

  private static func unit(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ end: Int) -> UInt16? {
    guard place + 4 <= end else { return nil }
    let digits = bytes[place..<place + 4]
    place += 4
    guard digits.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }) else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
