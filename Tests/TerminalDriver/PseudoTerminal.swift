// A program in a real pseudo-terminal, driven by bytes.
import CEditLine
import Glibc

/// What went wrong while driving a terminal, with what was on it.
public struct TerminalFailure: Error, CustomStringConvertible {
  /// What was expected, and what was there instead.
  public var description: String

  /// A failure with this description.
  public init(description: String) { self.description = description }
}

/// A program that runs in a pseudo-terminal of its own session. Every wait has a deadline; the process group is killed
/// when this goes.
public final class PseudoTerminal {
  /// The end of the terminal that the test holds.
  public let leader: Int32
  /// The program's process id, which is its process group and session, too.
  public let process: pid_t
  /// Everything the program has written so far.
  public private(set) var output: [UInt8] = []
  private var status: Int32?
  private var isOver = false

  /// Starts a program.
  /// - Parameters:
  ///   - command: its path and arguments.
  ///   - environment: all of its environment.
  public init(
    _ command: [String], environment: [String: String] = PseudoTerminal.plainEnvironment, columns: Int = 80,
    rows: Int = 24
  ) throws(TerminalFailure) {
    var leader: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    let failure = cel_open_pty(&leader, &name, 128, Int32(columns), Int32(rows))
    guard failure == 0 else { throw TerminalFailure(description: "no pseudo-terminal: errno \(failure)") }
    self.leader = leader
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(TerminalFailure) {
      process = try Child.spawn(command, environment: environment, terminal: path)
    } catch {
      _ = close(leader)
      throw error
    }
  }

  deinit {
    stop()
    _ = close(leader)
  }

  /// Kills the program and what it started, unless it has ended.
  public func stop() {
    guard status == nil else { return }
    kill(-process, SIGKILL)
    var now: Int32 = 0
    waitpid(process, &now, 0)
    status = now
  }

  /// A terminal that knows UTF-8 and tells nothing else.
  public static let plainEnvironment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// The output as text; what is not UTF-8 shows as U+FFFD.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Types.
  public func type(_ text: String) throws(TerminalFailure) { try type(Array(text.utf8)) }

  /// Types bytes, reading meanwhile so that neither side blocks.
  public func type(_ bytes: [UInt8]) throws(TerminalFailure) {
    var rest = bytes[...]
    let deadline = Deadline(seconds: 20)
    while !rest.isEmpty {
      var ready = pollfd(fd: leader, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&ready, 1, deadline.milliseconds) > 0 else {
        throw TerminalFailure(description: "the program does not read")
      }
      if ready.revents & Int16(POLLIN) != 0 { take() }
      if ready.revents & Int16(POLLOUT) != 0 {
        let count = rest.prefix(512).withUnsafeBytes { write(leader, $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) }
      } else if ready.revents & Int16(POLLHUP | POLLERR) != 0 {
        throw TerminalFailure(description: "the program is gone")
      }
    }
  }

  /// Reads until the output from `start` on satisfies a condition.
  public func wait(seconds: Double = 10, from start: Int = 0, for condition: (String) -> Bool) throws(TerminalFailure) {
    let deadline = Deadline(seconds: seconds)
    while true {
      let seen = String(decoding: output.dropFirst(start), as: UTF8.self)
      if condition(seen) { return }
      if isOver || !deadline.isAhead {
        throw TerminalFailure(description: "waited in vain; output: \(seen.debugDescription)")
      }
      read(deadline)
    }
  }

  /// Reads until the output contains a text.
  public func wait(for text: String, seconds: Double = 10, from start: Int = 0) throws(TerminalFailure) {
    try wait(seconds: seconds, from: start) { $0.contains(text) }
  }

  private func read(_ deadline: Deadline) {
    var ready = pollfd(fd: leader, events: Int16(POLLIN), revents: 0)
    if poll(&ready, 1, deadline.milliseconds) > 0 { take() }
  }

  private func take() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(leader, &buffer, buffer.count)
    if count > 0 { output += buffer[..<count] } else if count == 0 || errno == EIO { isOver = true }
  }

  /// Changes the window's size; the program gets SIGWINCH.
  public func resize(columns: Int, rows: Int) { _ = cel_set_window_size(leader, Int32(columns), Int32(rows)) }

  /// Sends a signal to the program alone.
  public func send(_ signal: Int32) { kill(process, signal) }

  /// Closes the test's end of the terminal, as a closed window does.
  public func hangUp() {
    kill(process, SIGCONT)
    let gone = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(gone, leader)
    _ = close(gone)
    isOver = true
  }

  /// True when the terminal is in the mode a shell expects: canonical, echoing, with signals.
  public var isSane: Bool {
    var mode = termios()
    guard tcgetattr(leader, &mode) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    return mode.c_lflag & wanted == wanted && mode.c_iflag & tcflag_t(ICRNL) != 0 && mode.c_oflag & tcflag_t(OPOST) != 0
  }

  /// Waits until the program has ended, reading what it still writes.
  public func end(seconds: Double = 10) throws(TerminalFailure) -> Exit {
    let deadline = Deadline(seconds: seconds)
    while status == nil {
      var now: Int32 = 0
      if waitpid(process, &now, WNOHANG) == process {
        status = now
        break
      }
      guard deadline.isAhead else { throw TerminalFailure(description: "the program does not end; output: \(text)") }
      if isOver { usleep(2000) } else { read(Deadline(seconds: 0.01)) }
    }
    while !isOver {
      let before = output.count
      read(Deadline(seconds: 0.05))
      if output.count == before { break }
    }
    return Exit(status: status ?? 0)
  }
}

/// How a program ended.
public enum Exit: Equatable, Sendable {
  /// By itself, with a status.
  case status(Int32)
  /// By a signal.
  case signal(Int32)

  init(status: Int32) { self = status & 0x7f == 0 ? .status(status >> 8 & 0xff) : .signal(status & 0x7f) }
}

/// A moment that waiting must not go beyond.
public struct Deadline {
  private let end: Int

  /// That many seconds from now.
  public init(seconds: Double) { end = Self.now + Int(seconds * 1000) }

  /// True until then.
  public var isAhead: Bool { Self.now < end }

  /// What is left, for `poll`.
  public var milliseconds: Int32 { Int32(max(end - Self.now, 0)) }

  private static var now: Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}
