// The terminal as a device: is it one, how large is it, and its modes.
import CEditLine
import Glibc

/// True when the descriptor is a terminal.
public func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// A window's size in cells.
public struct TerminalSize: Sendable, Equatable {
  /// Columns, at least 1.
  public var columns: Int
  /// Rows, at least 1.
  public var rows: Int

  /// Makes a size.
  public init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
  }

  /// The size of the window behind a descriptor; 80 by 24 where none is known.
  public init(of descriptor: Int32) {
    var columns: Int32 = 0
    var rows: Int32 = 0
    self =
      cel_window_size(descriptor, &columns, &rows)
      ? TerminalSize(columns: Int(columns), rows: Int(rows)) : TerminalSize()
  }
}

/// The modes of the terminal behind a descriptor: as it was, editing, and waiting between two questions.
struct TerminalMode {
  let descriptor: Int32
  /// The mode before this program touched it.
  let original: termios

  /// Nil when the descriptor is no terminal.
  init?(descriptor: Int32) {
    var mode = termios()
    guard tcgetattr(descriptor, &mode) == 0 else { return nil }
    self.descriptor = descriptor
    original = mode
  }

  /// The keys that stand for signals: interrupt, quit, suspend; 0 where there is none.
  var signalKeys: (interrupt: UInt8, quit: UInt8, suspend: UInt8) {
    withUnsafeBytes(of: original.c_cc) { keys in (keys[Int(VINTR)], keys[Int(VQUIT)], keys[Int(VSUSP)]) }
  }

  /// Every key comes as it is, signal keys too: so that no pending text is flushed by the kernel, and order is kept.
  /// Output is left as it was (`\n` is `\r\n`).
  func edit() {
    apply { mode in
      mode.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON | ISTRIP | BRKINT | PARMRK)
      mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN | ISIG)
    }
  }

  /// Between two questions: what is typed waits, unseen, for the next one; Ctrl-C is a signal, and flushes nothing.
  func rest() {
    apply { mode in
      mode.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR | IXON)
      mode.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | IEXTEN)
      mode.c_lflag |= tcflag_t(NOFLSH)
    }
  }

  /// Takes the terminal before the first question, so that an Enter typed meanwhile stays one.
  /// - Returns: What was typed before that. The kernel has turned its Enters into line feeds; they are turned back.
  func takeOver() -> [UInt8] {
    rest()
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, 0) > 0, ready.revents & Int16(POLLIN) != 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    let turnsEnters = original.c_iflag & tcflag_t(ICRNL) != 0
    return buffer.prefix(max(count, 0)).map { turnsEnters && $0 == 0x0A ? 0x0D : $0 }
  }

  /// The mode as it was.
  func restore() { apply(original) }

  /// Another mode than the original one, in which a read waits for one byte.
  private func apply(_ change: (inout termios) -> Void) {
    var mode = original
    change(&mode)
    withUnsafeMutableBytes(of: &mode.c_cc) { keys in (keys[Int(VMIN)], keys[Int(VTIME)]) = (1, 0) }
    apply(mode)
  }

  private func apply(_ mode: termios) {
    var mode = mode
    while tcsetattr(descriptor, TCSANOW, &mode) != 0 && errno == EINTR {}
  }
}

/// Writes everything, whatever a signal or a slow reader does; gives up on an error.
/// - Returns: Whether all of it was written; `errno` tells why not.
@discardableResult
public func writeAll(_ text: String, to descriptor: Int32) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var sent = 0
    while sent < bytes.count {
      guard let base = bytes.baseAddress else { return true }
      let count = write(descriptor, base + sent, bytes.count - sent)
      if count > 0 {
        sent += count
      } else if count < 0 && errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, 1000)
      } else if !(count < 0 && errno == EINTR) {
        return false
      }
    }
    return true
  }
}

/// Monotonic milliseconds.
func monotonicMilliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}
