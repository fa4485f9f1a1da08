// What is kept of an outcome in short, within some bytes: thousands of these are in memory at once, and of most only
// one part is looked at.

/// Values by their names or paths, packed: `insight.self` may stand as it is, or as a member of `insight`.
public struct PackedRecord: Equatable, Sendable {
  package let bytes: [UInt8]
  package let range: Range<Int>

  package init(_ bytes: [UInt8], _ range: Range<Int>) { (self.bytes, self.range) = (bytes, range) }

  /// Packs a record.
  public init(_ record: Record) {
    var writer = ByteWriter()
    writer.value(.record(record))
    self.init(writer.bytes, 1..<writer.bytes.count)
  }

  /// All of it.
  public var record: Record {
    var (reader, record) = (ByteReader(bytes, range), Record())
    for (path, value) in reader.list({ ($0.text(), $0.value()) }) { record[path: path] = value }
    return record
  }

  /// The value at a path. The others are passed over.
  public subscript(path path: String) -> Value? {
    var reader = ByteReader(bytes, range)
    var count = reader.number()
    while count > 0, let name = reader.take(reader.number()) {
      let isNext = path.utf8.starts(with: bytes[name])
      if isNext, path.utf8.count == name.count { return reader.value() }
      if isNext, let rest = path.dropFirst(path: name.count) {
        if let value = reader.value().record?[path: rest] { return value }
      } else {
        reader.pass()
      }
      count -= 1
    }
    return nil
  }

  /// The items in a slot, in order.
  public func items(_ slot: String) -> [Record] { self[path: slot]?.list?.compactMap(\.record) ?? [] }

  /// Whether both hold the same.
  public static func == (one: PackedRecord, other: PackedRecord) -> Bool {
    one.bytes[one.range] == other.bytes[other.range] || one.record == other.record
  }
}

extension String {
  /// What is behind the dot, where one comes after so many bytes.
  fileprivate func dropFirst(path count: Int) -> String? {
    let dot = utf8.index(utf8.startIndex, offsetBy: count)
    return utf8[dot] == UInt8(ascii: ".") ? String(self[utf8.index(after: dot)...]) : nil
  }
}
