// What the process does for itself: privacy and sound streams before a word is typed, and an end by the signal that
// ended it.

import CProcess
import Glibc
import LineEditing

/// This process.
enum Process {
  /// No core dumps, no debugger of the same user, no backtraces (with a Swift toolchain, a crash would open a debugger
  /// on the terminal), and files for this person alone, whatever the limits and the mask were.
  static func keepPrivate() {
    for crash in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] { signal(crash, SIG_DFL) }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    cpr_hide()
    umask(0o077)
    signal(SIGXFSZ, SIG_IGN)  // a file that may grow no more is an error of that save, not the end of the session
  }

  /// Opens what was closed of standard input, output and error, so that no file of ours takes such a number, though an
  /// output that was closed cannot be written then, either; and lets those signals in that whoever started the process
  /// had blocked.
  static func keepStreamsAndSignals() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDOUT_FILENO ? O_RDONLY : O_RDWR)
    }
    var handled = sigset_t()
    sigemptyset(&handled)
    for number in [SIGINT, SIGHUP, SIGTERM, SIGQUIT, SIGWINCH, SIGTSTP, SIGCONT] { sigaddset(&handled, number) }
    sigprocmask(SIG_UNBLOCK, &handled, nil)
  }

  /// Ends the process by a signal, so that whoever started it sees which.
  static func end(by number: Int32) -> Never {
    dieOfSignal(number)
    exit(128 + number)
  }

  /// Writes to standard output. A command whose output cannot be written has not done its work: the process ends.
  static func say(_ text: String) {
    guard !writeAll(text, to: STDOUT_FILENO) else { return }
    complain("cofront: the output could not be written, \(reason): check where it goes")
    exit(Failure.Status.inputOutput.rawValue)
  }

  /// Leaves no words on the terminal: neither in its window nor above it.
  static func clearScreen() {
    if isTerminal(STDOUT_FILENO) { writeAll("\u{1b}[H\u{1b}[2J\u{1b}[3J", to: STDOUT_FILENO) }
  }

  /// Writes a line for people to standard output.
  static func tell(_ line: String) { say(shown(line, on: STDOUT_FILENO)) }

  /// Writes a line to standard error.
  static func complain(_ line: String) { writeAll(shown(line, on: STDERR_FILENO), to: STDERR_FILENO) }

  /// A line as people see it. Names and scripts are foreign text, so it is made safe for a terminal.
  private static func shown(_ line: String, on descriptor: Int32) -> String {
    Letters.shown(TerminalWidth.fitted(sanitised(line, keepsLineFeeds: false), to: descriptor)) + "\n"
  }

  /// Why the latest call of the system failed.
  static var reason: String { String(cString: strerror(errno)) }
}
