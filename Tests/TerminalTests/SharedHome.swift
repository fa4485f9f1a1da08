// Two people at two terminals, and a stranger who speaks the protocol by hand.

import Conversations
import Foundation
import Scripts
import Sharing
import TerminalDriver
import Testing
import Transcripts

extension Home {
  /// The coach's terminal, from which a session is shared, once it is.
  func share(_ arguments: String..., columns: Int = 100, rows: Int = 40) throws -> PseudoTerminal {
    let terminal = try terminal(
      ["share", "--client", "Noa", "--coach", "Kim", "--seed", "7", "--no-color"] + arguments, columns: columns,
      rows: rows)
    try terminal.wait(for: "> ")
    return terminal
  }

  /// The client's terminal, once the question can be seen there.
  func join(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try terminal(["join", "--no-color"] + arguments, columns: columns, rows: rows)
    try terminal.wait(for: "> ")
    return terminal
  }

  /// The sockets of sessions that are shared.
  var sockets: [String] { names(in: path + "/cofront").filter { $0.hasSuffix(".sock") } }

  /// A connection to the shared session that says what it likes.
  func stranger() throws -> Stranger { try Stranger(path + "/cofront/" + #require(sockets.first)) }

  /// One that was welcomed, as another terminal of the client's.
  func listener(beside terminal: PseudoTerminal) throws -> Stranger {
    let listener = try stranger()
    listener.say(#"{"hello":{"version":\#(sharingVersion),"knows":["\#(Script.builtIn.sha256)"]}}"#)
    try listener.wait(for: "welcome", beside: terminal)
    return listener
  }
}

extension PseudoTerminal {
  /// Sends a line, and waits until the next question is open here: the terminal is then asked for pastes again.
  func send(_ line: String) throws {
    try type(line, for: String(line.suffix(3)))
    let start = output.count
    try type("\r")
    try wait(from: start) { $0.contains("\u{1b}[?2004h") || $0.contains("cofront") }
  }
}

/// Somebody who speaks the protocol by hand, and keeps every byte that comes.
final class Stranger {
  private let descriptor: Int32
  private(set) var bytes: [UInt8] = []

  init(_ path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(connected == 0, "\(path): \(String(cString: strerror(errno)))")
  }

  deinit { close(descriptor) }

  func say(_ line: String) { _ = send(descriptor, line + "\n", line.utf8.count + 1, Int32(MSG_NOSIGNAL)) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Reads until something has come; the terminal beside it is read meanwhile, so that nothing stands still.
  func wait(for expected: String, beside terminal: PseudoTerminal? = nil) throws {
    let deadline = Deadline(seconds: 10)
    while !text.contains(expected) {
      try #require(deadline.isAhead, "waited in vain for \(expected); it said \(text.suffix(600))")
      try? terminal?.wait(seconds: 0.002) { _ in false }
      read(within: 5)
    }
  }

  /// Whether the connection was ended from the other side.
  func isEnded() -> Bool {
    let deadline = Deadline(seconds: 10)
    while deadline.isAhead { if read(within: 50) == 0 { return true } }
    return false
  }

  @discardableResult private func read(within milliseconds: Int32) -> Int {
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, milliseconds) > 0 else { return -1 }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    if count > 0 { bytes += buffer[..<count] }
    return max(count, 0)
  }
}

/// A host that is none: it welcomes as it is told to, one connection after the other. The first ends with the first line
/// that comes; the last stays.
final class FakeHost {
  let path: String
  private let program: PseudoTerminal

  init(_ home: Home, welcomes: [Welcome]) throws {
    path = home.path + "/fake.sock"
    let encoder = JSONEncoder()
    encoder.dateEncodingStrategy = .iso8601
    var files: [String] = []
    for (index, welcome) in welcomes.enumerated() {
      let line = String(decoding: try encoder.encode(HostMessage.welcome(session: welcome)), as: UTF8.self) + "\n"
      files.append(try home.write(line, to: "welcome\(index)"))
    }
    try? FileManager.default.removeItem(atPath: path)
    let script = """
      import socket, sys
      s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(9)
      for file in sys.argv[2:]:
        c, _ = s.accept(); c.recv(9999); c.sendall(open(file, "rb").read())
        while True:
          data = c.recv(9999)
          if not data or (b'"line"' in data and file != sys.argv[-1]): break
        c.close()
      """
    program = try PseudoTerminal(
      ["/usr/bin/python3", "-c", script, path] + files, environment: home.environment)
    let path = path
    try home.wait("a socket") { access(path, F_OK) == 0 }
  }
}

/// Programs of another Unix user; only root can start them.
struct OtherUser {
  /// A number that nobody has.
  static let number: UInt32 = 47_113
  static var isPossible: Bool { getuid() == 0 }

  /// A terminal of that user's, in a home of that user's.
  static func terminal(_ home: Home, _ arguments: [String]) throws -> PseudoTerminal {
    let binary = home.path + "/program"
    if access(binary, X_OK) != 0 {
      try FileManager.default.copyItem(atPath: Home.binary(), toPath: binary)
      for path in [home.path, binary] { chown(path, number, number) }
      chmod(home.path, 0o700)
    }
    let prefix = ["/usr/bin/setpriv", "--reuid=\(number)", "--regid=\(number)", "--clear-groups"]
    return try PseudoTerminal(prefix + [binary] + arguments, environment: home.environment)
  }
}
