// Values in as few bytes as they take: for what is kept of thousands of sessions at once.

/// Writes numbers, texts and values, one behind the other.
package struct ByteWriter {
  package var bytes: [UInt8] = []

  package init() {}

  /// A number in as few bytes as it takes: seven bits in each, the lowest first.
  package mutating func number(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  package mutating func list<Item>(_ items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }

  /// What kind it is, and what it holds.
  package mutating func value(_ value: Value) {
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
      list(record.members) {
        $0.text($1.name)
        $0.value($1.value)
      }
    }
  }
}

/// Reads what was written. Beyond the end it reads nothing, and is not whole.
package struct ByteReader {
  package let bytes: [UInt8]
  private var place: Int
  private let end: Int
  package private(set) var isSound = true

  /// - Parameter range: What is read of the bytes.
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    (place, end) = (range.lowerBound, range.upperBound)
    if range.lowerBound < 0 || range.upperBound > bytes.count { fail() }
  }

  /// Whether all was there, and nothing else.
  package var isWhole: Bool { isSound && place == end }

  /// From here on nothing is read.
  package mutating func fail() { isSound = false }

  /// Where the next bytes are, so many.
  package mutating func take(_ count: Int) -> Range<Int>? {
    guard isSound, count >= 0, count <= end - place else {
      fail()
      return nil
    }
    defer { place += count }
    return place..<place + count
  }

  package mutating func number() -> Int {
    var (number, shift) = (UInt64(0), UInt64(0))
    while isSound, place < end, shift < 64 {
      let byte = bytes[place]
      place += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    fail()
    return 0
  }

  package mutating func text() -> String {
    guard let range = take(number()) else { return "" }
    return bytes.withUnsafeBytes { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  package mutating func list<Item>(_ read: (inout ByteReader) -> Item) -> [Item] {
    let count = number()
    var items: [Item] = []
    guard isSound, count >= 0, count <= end - place else {
      fail()
      return items
    }
    items.reserveCapacity(count)
    while isSound, items.count < count { items.append(read(&self)) }
    return items
  }

  package mutating func value() -> Value {
    switch number() {
    case 0: .text(text())
    case 1: .number(number())
    case 2: .flag(number() == 1)
    case 3: .list(list { $0.value() })
    default: .record(Record(read: list { ($0.text(), $0.value()) }))
    }
  }

  /// Passes over a value.
  package mutating func pass() {
    switch number() {
    case 0: _ = take(number())
    case 1, 2: _ = number()
    case 3: passEach { $0.pass() }
    default:
      passEach {
        _ = $0.take($0.number())
        $0.pass()
      }
    }
  }

  private mutating func passEach(_ pass: (inout ByteReader) -> Void) {
    var count = number()
    while isSound, count > 0 {
      pass(&self)
      count -= 1
    }
  }
}
