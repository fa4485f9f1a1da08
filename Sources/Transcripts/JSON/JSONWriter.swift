// The bytes of a JSON text under way: which containers are open, where commas and lines go, how values are spelled.

import FoundationEssentials

/// Writes one JSON text from its beginning to its end. Containers close when their parent goes on.
final class JSONWriter {
  /// An open object or array.
  private struct Frame {
    /// Where its first byte stands, which no other container shares.
    let start: Int
    let isObject: Bool
    let sorts: Bool
    var count = 0
    /// The key of the member under way.
    var key = ""
    /// The members' keys and first bytes; kept only where they are sorted.
    var members: [(key: String, start: Int)] = []
  }

  // The run-time checks of exclusive access took a third of the time of an entry. No method calls out while it changes
  // one of these, and a writer never leaves the encoder that made it.
  @exclusivity(unchecked) private(set) var bytes: [UInt8] = []
  private(set) var failure: EncodingError?
  private let brokenLevels: Int
  @exclusivity(unchecked) private var frames: [Frame] = []

  init(brokenLevels: Int) {
    self.brokenLevels = brokenLevels
    bytes.reserveCapacity(1024)
  }

  /// The number of containers that are open.
  var depth: Int { frames.count }

  /// The keys and indices that lead to what stands at `depth`.
  func path(to depth: Int) -> [any CodingKey] {
    frames.prefix(depth).map { $0.isObject ? JSONKey(stringValue: $0.key) : JSONKey(intValue: $0.count - 1) }
  }

  /// Keeps the first error of a call that cannot throw.
  func fail(at depth: Int, _ why: String) {
    if failure == nil { failure = error(at: depth, why) }
  }

  private func error(at depth: Int, _ why: String) -> EncodingError {
    let path = path(to: depth)
    return .invalidValue(path.last?.stringValue ?? "", .init(codingPath: path, debugDescription: why))
  }

  // MARK: Containers

  /// Opens a container at `depth` whose first byte goes to `start`, or goes on with the one that stands there.
  func open(isObject: Bool, sorts: Bool = false, start: Int, depth: Int) {
    if frames.count > depth {
      if frames[depth].start != start || frames[depth].isObject != isObject {
        fail(at: depth, "Two values were encoded in one place.")
      }
      return
    }
    bytes.append(UInt8(ascii: isObject ? "{" : "["))
    frames.append(Frame(start: start, isObject: isObject, sorts: sorts))
  }

  /// Makes ready for the next element of the container that begins at `start`.
  func next(start: Int, depth: Int) {
    close(to: depth + 1)
    guard depth < frames.count, frames[depth].start == start else {
      return fail(at: depth, "A container was used after a later one had begun.")
    }
    if frames[depth].count > 0 { bytes.append(UInt8(ascii: ",")) }
    if depth < brokenLevels {
      breakLine(depth + 1)
    } else if frames[depth].count > 0 {
      bytes.append(UInt8(ascii: " "))
    }
    frames[depth].count += 1
  }

  /// Makes ready for the value of a member.
  func next(key: String, start: Int, depth: Int) {
    next(start: start, depth: depth)
    if depth < frames.count {
      frames[depth].key = key
      if frames[depth].sorts { frames[depth].members.append((key, bytes.count)) }
    }
    write(key)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(UInt8(ascii: " "))
  }

  /// How many elements the container at `depth` has.
  func count(at depth: Int) -> Int { depth < frames.count ? frames[depth].count : 0 }

  /// Closes all containers deeper than `depth`.
  func close(to depth: Int) {
    while frames.count > depth, let frame = frames.popLast() {
      if frame.sorts { sort(frame.members) }
      if frame.count > 0, frames.count < brokenLevels { breakLine(frames.count) }
      bytes.append(UInt8(ascii: frame.isObject ? "}" : "]"))
    }
  }

  private func breakLine(_ level: Int) {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<level { bytes.append(contentsOf: [0x20, 0x20]) }
  }

  /// Puts the last bytes, which are these members, into the order of their keys.
  private func sort(_ members: [(key: String, start: Int)]) {
    guard members.count > 1 else { return }
    let separator = frames.count < brokenLevels ? 2 + 2 * (frames.count + 1) : 2
    let ends = members.dropFirst().map { $0.start - separator } + [bytes.count]
    let pieces = zip(members, ends).map { (key: $0.key, bytes: bytes[$0.start..<$1]) }.sorted { $0.key < $1.key }
    let between = Array(bytes[ends[0]..<ends[0] + separator])
    bytes.replaceSubrange(members[0].start..., with: Array(pieces.map(\.bytes).joined(separator: between)))
  }

  // MARK: Values

  func writeNull() { bytes.append(contentsOf: "null".utf8) }

  func write(_ value: Bool) { bytes.append(contentsOf: value ? "true".utf8 : "false".utf8) }

  func write(_ value: some BinaryInteger) { bytes.append(contentsOf: value.description.utf8) }

  func write(_ number: some BinaryFloatingPoint & CustomStringConvertible) throws {
    guard number.isFinite else { throw error(at: depth, "JSON has no number \(number).") }
    bytes.append(contentsOf: number.description.utf8)
  }

  func write(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes any value, by its own conformance except for dates, and closes what it left open.
  func encode<Value: Encodable>(_ value: Value) throws {
    if Value.self == Date.self, let date = value as? Date { return try write(date) }
    let (start, depth) = (bytes.count, frames.count)
    try value.encode(to: JSONValueEncoder(writer: self, depth: depth, start: start))
    close(to: depth)
    if bytes.count == start { bytes.append(contentsOf: "{}".utf8) }
  }

  private func write(_ date: Date) throws {
    guard let time = UTCTime(date) else { throw error(at: depth, "The date lies outside the years 0 to 9999.") }
    bytes.append(UInt8(ascii: "\""))
    time.appendRFC3339(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// RFC 8259, section 7; DEL and C1 (in UTF-8 C2 80 to C2 9F) besides. Runs without escapes are copied whole.
  private func appendEscaped(_ utf8: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    for (index, byte) in utf8.enumerated() {
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || byte == 0xC2 else { continue }
      var (code, length) = (byte, 1)
      if byte == 0xC2 {
        guard index + 1 < utf8.count, utf8[index + 1] < 0xA0 else { continue }
        (code, length) = (utf8[index + 1], 2)
      }
      bytes.append(contentsOf: utf8[copied..<index])
      copied = index + length
      bytes.append(UInt8(ascii: "\\"))
      switch code {
      case 0x22, 0x5C: bytes.append(code)
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      default:
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "u00".utf8)
        bytes.append(digits[Int(code >> 4)])
        bytes.append(digits[Int(code & 0xF)])
      }
    }
    bytes.append(contentsOf: utf8[copied...])
  }
}
