// What the process does for itself: privacy and sound streams before a word is typed, and an end by the signal that
// ended it.

import CProcess
import Glibc
import LineEditing

/// This process.
enum Process {
  /// No core dumps, no debugger of the same user, no backtraces (with a Swift toolchain, a crash would open a debugger
  /// on the terminal), and files
  /// for this person alone, whatever the limits and the mask were.
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

  /// Bytes as text; what is not UTF-8 is bad data, and the failure names the first such byte.
  /// - Parameter what: what the bytes are, in words.
  static func text(of bytes: [UInt8], _ what: String, remedy: String) throws(Failure) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var (parser, rest, offset) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    throw Failure("byte \(offset + 1) of \(what) is not UTF-8: \(remedy)", .badData)
  }

  /// What stands behind the program's name, as the kernel handed it over: Swift's own list comes from /proc, which may
  /// be closed, and mends what is not UTF-8 without a word.
  static func arguments() throws(Failure) -> [String] {
    let count = Int(cpr_argument_count())
    guard count > 0 else {
      throw Failure("what was typed behind the program's name cannot be read here: nothing was done", .system)
    }
    var arguments: [String] = []
    for number in 1..<max(count, 2) {
      guard let argument = cpr_argument(Int32(number)) else { break }
      let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      arguments.append(
        try text(of: Array(bytes), "argument \(number)", remedy: "check the terminal's character set"))
    }
    return arguments
  }

  /// The most bytes of a file that is read whole.
  private static let largestFile = 16 << 20

  /// All of a file, or of standard input by the name `-`; a pipe or a device is none, and may have no end.
  static func contents(of path: String) throws(Failure) -> [UInt8] {
    func unreadable(_ why: String) -> Failure { Failure("\(path) cannot be read, \(why): check its name", .noInput) }
    if path == "-" {
      guard let bytes = contents(of: STDIN_FILENO, most: largestFile) else { throw unreadable(reason) }
      return bytes
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw unreadable(reason) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, [S_IFREG, S_IFDIR].contains(info.st_mode & S_IFMT) else {
      throw unreadable("it is a pipe or a device")
    }
    guard let bytes = contents(of: descriptor, most: largestFile) else { throw unreadable(reason) }
    return bytes
  }

  private static func contents(of descriptor: Int32, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      if bytes.count > most {
        errno = EFBIG
        return nil
      }
      let count = read(descriptor, into: &bytes)
      if count == 0 { return bytes }
      if count < 0 { return nil }
    }
  }

  /// Appends what can be read now.
  /// - Returns: how many bytes; 0 at the end, and less, with `errno`, when nothing can be read.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      var count: Int
      repeat { count = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      if count > 0 { bytes += buffer[..<count] }
      return count
    }
  }
}
