// Cuts a stream of bytes into lines, however it arrives, and refuses a line without an end.

/// Bytes that wait to become lines.
struct LineFramer {
  /// The most bytes of a line, without its line feed.
  let longest: Int
  private var bytes: [UInt8] = []
  /// Where the next line begins, and how far no line feed was found.
  private var (start, searched) = (0, 0)

  init(longest: Int) { self.longest = longest }

  /// Takes bytes in.
  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }

  /// The next whole line.
  /// - Throws: `.message` when the line is longer than may be; nothing that follows is to be read then.
  /// - Complexity: O(n) over all bytes ever taken in.
  mutating func next() throws(Refusal) -> ArraySlice<UInt8>? {
    guard let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) else {
      searched = bytes.count
      if searched - start > longest { throw .message }
      bytes.removeFirst(start)
      (start, searched) = (0, bytes.count)
      return nil
    }
    defer { (start, searched) = (end + 1, end + 1) }
    if end - start > longest { throw .message }
    return bytes[start..<end]
  }
}
