// One end of a connection that never blocks: what cannot be sent yet waits here, and who takes nothing in is let go.

import Glibc

/// A connection, until it is closed.
final class Connection {
  let descriptor: Int32
  private var framer: LineFramer
  private var unsent: ArraySlice<UInt8> = []
  /// Since when nothing could be sent, in monotonic milliseconds; absent while all is sent.
  private var stuckSince: Int?
  private(set) var isOver = false
  /// Whether it is over since too much waited to be sent.
  private(set) var hasPiledUp = false

  /// The most bytes that may wait already when more are to be sent. One message, however long, always may.
  private static let mostUnsent = 4 << 20
  /// The most bytes that are read at a time, so that nobody else waits for a flood.
  private static let mostRead = 1 << 16

  init(_ descriptor: Int32, longestLine: Int) {
    self.descriptor = descriptor
    framer = LineFramer(longest: longestLine)
  }

  deinit { close(descriptor) }

  /// Whether something waits to be sent.
  var wantsToWrite: Bool { !unsent.isEmpty }

  /// Reads what is there; the lines that are whole.
  /// - Throws: `.message` for a line that is too long.
  func receive() throws(Refusal) -> [ArraySlice<UInt8>] {
    var buffer = [UInt8](repeating: 0, count: Self.mostRead)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 {
      framer.append(buffer[..<count])
    } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
      isOver = true
    }
    var lines: [ArraySlice<UInt8>] = []
    while let line = try framer.next() { lines.append(line) }
    return lines
  }

  /// Sends as much as goes, and keeps the rest.
  func send(_ bytes: [UInt8]) {
    guard !isOver else { return }
    if unsent.count > Self.mostUnsent {
      (isOver, hasPiledUp) = (true, true)
      return
    }
    unsent += bytes
    flush()
  }

  /// Sends what waits, as much as goes.
  func flush() {
    while !unsent.isEmpty {
      let count = unsent.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count > 0 {
        unsent = unsent.dropFirst(count)
        stuckSince = nil
      } else if errno == EAGAIN {
        stuckSince = stuckSince ?? monotonicMilliseconds()
        return
      } else if errno != EINTR {
        isOver = true
        return
      }
    }
    unsent = []
  }

  /// Whether the other end has taken nothing in for so long.
  func isStuck(for milliseconds: Int, now: Int) -> Bool { stuckSince.map { now - $0 >= milliseconds } ?? false }
}
