// Signals as values: the handlers write to a pipe, the poll loop reads it.
import CEditLine
import Glibc

/// The signals of a terminal session, from `init` until `restore`. One of these at a time in a process.
final class SignalPipe {
  /// The end to poll.
  let descriptor: Int32

  /// Installs the handlers; nil when a pipe is not to be had, or another one has them.
  init?(_ signals: [Int32]) {
    descriptor = cel_signals_install(signals, Int32(signals.count))
    if descriptor < 0 { return nil }
  }

  /// The signals that came since the last call, in their order.
  func take() -> [Int32] {
    var buffer = [UInt8](repeating: 0, count: 64)
    var signals: [Int32] = []
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return signals }
      cel_signals_taken()
      signals += buffer[..<count].map(Int32.init)
    }
  }

  /// The dispositions as they were.
  func restore() { cel_signals_restore() }
}

/// Ends this process by a signal's default action, so that who waits for it sees what ended it.
public func dieOfSignal(_ signal: Int32) { cel_die_of(signal) }
