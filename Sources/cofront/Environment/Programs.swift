// Other programs that a report is handed to: a pager, and whatever opens a page.

import Glibc
import LineEditing

/// Programs that a person has for reading.
enum Programs {
  /// Shows a text through a pager, which the shell starts as any program does that knows `PAGER`; without one, or when
  /// it cannot be started, on standard output.
  static func page(_ text: String, through pager: String?) {
    guard let pager, let (child, input) = start(pager) else { return Process.say(text) }
    // The pager has the keyboard now: an interrupt is meant for it, and it may leave before the end of the text.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT, SIG_IGN)
    writeAll(text, to: input)
    close(input)
    // What the shell could not start has shown nothing.
    if [126, 127].contains(outcome(of: child)) { Process.say(text) }
  }

  /// Opens a file as the desktop does.
  static func open(_ path: String) throws(Failure) {
    let absolute = realpath(path, nil)
    defer { free(absolute) }
    let name = absolute.map { String(cString: $0) } ?? path
    guard let child = spawn("xdg-open", ["xdg-open", name]), outcome(of: child) == 0 else {
      throw Failure("xdg-open could not open the page: open \(name) yourself", .inputOutput)
    }
  }

  /// Starts a command with a pipe on its standard input.
  private static func start(_ command: String) -> (child: pid_t, input: Int32)? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
    // No history of what was searched for in private words, and no way into an editor, a shell or another file; a text
    // that fits is only shown, colours stay, and the screen is not wiped at the end.
    setenv("LESSHISTFILE", "-", 1)
    setenv("LESSSECURE", "1", 1)
    setenv("LESS", "FRX", 0)
    guard let child = spawn("/bin/sh", ["sh", "-c", command], &actions) else {
      close(ends[1])
      return nil
    }
    return (child, ends[1])
  }

  private static func spawn(
    _ program: String, _ words: [String], _ actions: UnsafePointer<posix_spawn_file_actions_t>? = nil
  ) -> pid_t? {
    let arguments = words.map { strdup($0) } + [nil]
    defer { arguments.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, program, actions, nil, arguments, environ) == 0 ? child : nil
  }

  /// Waits for a program's end.
  /// - Returns: its exit status; -1 when a signal ended it.
  private static func outcome(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -1
  }
}
