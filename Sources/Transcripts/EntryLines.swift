// Where the entries of a transcript stand, by the beginnings of lines: to know how many there are, none has to be read.

import Glibc

/// The lines of the entries in a document that is laid out in lines, two spaces a level, as ours are and jq's.
struct EntryLines {
  /// From behind the bracket to the one that closes it.
  let range: Range<Int>
  let count: Int

  /// What is around the entries is mostly less than this.
  static let ends = 8192

  /// - Parameter gap: Where bytes were left out. It has to be among the entries; the last one's number is taken.
  /// - Returns: `nil` when it is not laid out so.
  init?(in bytes: [UInt8], gap: Int? = nil) {
    let line = TranscriptEncoding.opening
    guard let opening = bytes.position(of: line), opening < gap ?? .max else { return nil }
    let start = opening + line.count
    let found = bytes.withUnsafeBytes { bytes -> (end: Int, last: Int, count: Int)? in
      guard let base = bytes.baseAddress, start < bytes.count, bytes[start] != UInt8(ascii: "]") else { return nil }
      var (place, last, count) = (start, 0, 0)
      while let line = memchr(base + place, 0x0A, bytes.count - place) {
        place = UnsafeRawPointer(line) - base + 1
        guard place + 5 <= bytes.count else { return nil }
        let indent = bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        if indent == 0x2020_2020, bytes[place + 4] == UInt8(ascii: "{") { (last, count) = (place + 4, count + 1) }
        if indent & 0xFF_FFFF == 0x5D_2020 { return (place + 2, last, count) }
      }
      return nil
    }
    guard let found else { return nil }
    range = start..<found.end
    guard let gap else {
      count = found.count
      return
    }
    let number = Array("{\"n\": ".utf8)
    guard found.last > gap, bytes[found.last...].starts(with: number) else { return nil }
    let digits = bytes[(found.last + number.count)...].prefix { 0x30...0x39 ~= $0 }
    guard let last = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
    count = last
  }
}
