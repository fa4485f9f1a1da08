// A program in a tmux pane: what a person would see, cell by cell.
import Glibc

/// A tmux server of its own (private socket, no configuration) with one pane. It is killed when this goes.
public final class Tmux {
  private let socket: String

  /// Starts a program in a pane.
  /// - Parameters:
  ///   - command: a shell's command line.
  ///   - staysOpen: true leaves a dead pane to look at.
  public init(
    _ command: String, environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws(TerminalFailure) {
    socket = "line-\(getpid())-\(Int.random(in: 0..<1 << 30))"
    var all = PseudoTerminal.plainEnvironment
    all.merge(environment) { $1 }
    let result = try Child.run(
      ["tmux", "-L", socket, "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + all.filter { $0.key != "TERM" }.flatMap { ["-e", "\($0.key)=\($0.value)"] } + [command],
      environment: all)
    guard result.exit == .status(0) else { throw TerminalFailure(description: "tmux: \(result.output)") }
    try tmux("set-option", "-g", "status", "off", ";", "set-option", "-g", "remain-on-exit", "on")
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  deinit { _ = try? tmux("kill-server") }

  /// Runs a tmux command; its output.
  @discardableResult
  public func tmux(_ words: String...) throws(TerminalFailure) -> String {
    let result = try Child.run(["tmux", "-L", socket, "-f", "/dev/null"] + words)
    guard result.exit == .status(0) else { throw TerminalFailure(description: "tmux \(words): \(result.output)") }
    return result.output
  }

  /// Presses keys by tmux's names: `Enter`, `Up`, `C-c`, `M-Enter`.
  public func press(_ keys: String...) throws(TerminalFailure) {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types text.
  public func type(_ text: String) throws(TerminalFailure) {
    // In pieces: a command line has its limits.
    var rest = text[...]
    while !rest.isEmpty {
      try tmux("send-keys", "-l", "--", String(rest.prefix(500)))
      rest = rest.dropFirst(500)
    }
  }

  /// Pastes text as the terminal would, in brackets where the program has asked for them.
  public func paste(_ text: String) throws(TerminalFailure) {
    try tmux("set-buffer", "--", text)
    try tmux("paste-buffer", "-p", "-r")
  }

  /// Changes the window's size.
  public func resize(columns: Int, rows: Int) throws(TerminalFailure) {
    try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// The rows on the screen, without trailing blanks.
  public func screen() throws(TerminalFailure) -> [String] {
    var rows = try tmux("capture-pane", "-p").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The cursor, counted from 0.
  public func cursor() throws(TerminalFailure) -> (column: Int, row: Int) {
    let place = try tmux("display-message", "-p", "#{cursor_x} #{cursor_y}").split { $0 == " " || $0 == "\n" }
    guard place.count == 2, let column = Int(place[0]), let row = Int(place[1]) else {
      throw TerminalFailure(description: "no cursor: \(place)")
    }
    return (column, row)
  }

  /// Looks at the screen until it satisfies a condition; the rows as they are then.
  @discardableResult
  public func wait(
    seconds: Double = 10, _ expected: String = "", until condition: ([String]) -> Bool
  ) throws(TerminalFailure) -> [String] {
    let deadline = Deadline(seconds: seconds)
    while true {
      let rows = try screen()
      if condition(rows) { return rows }
      guard deadline.isAhead else {
        throw TerminalFailure(description: "waited in vain for \(expected); screen:\n" + rows.joined(separator: "\n"))
      }
      usleep(10_000)
    }
  }

  /// Looks at the screen until a row holds a text.
  @discardableResult
  public func wait(for text: String, seconds: Double = 10) throws(TerminalFailure) -> [String] {
    try wait(seconds: seconds, text.debugDescription) { rows in rows.contains { $0.contains(text) } }
  }

  /// Another client of this server, as a second person's window.
  public func attach(columns: Int, rows: Int) throws(TerminalFailure) -> PseudoTerminal {
    try PseudoTerminal(["tmux", "-L", socket, "-f", "/dev/null", "attach"], columns: columns, rows: rows)
  }

  /// Closes the pane as a person would close a window.
  public func closePane() throws(TerminalFailure) { try tmux("kill-pane") }
}
