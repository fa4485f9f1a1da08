// The terminal lent to another program: its keys are that program's, and the whole job stops and goes on together.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

extension EditorTests {
  /// An editor that adds a line to the text: one that comes through a pipe, so that the terminal is nobody's meanwhile.
  private func adding(_ scratch: Scratch, _ first: String) throws -> String {
    try Child.run(["mkfifo", scratch.file("line")])
    try scratch.write(
      "#!/bin/sh\n\(first)\necho ready\nread line < \(scratch.file("line"))\nprintf '%s' \"$line\" >> \"$1\"\n",
      to: "add", mode: 0o700)
    return scratch.file("add")
  }

  private func add(_ line: String, _ scratch: Scratch) throws {
    try Child.run(["sh", "-c", "echo '\(line)' > \(scratch.file("line"))"])
  }

  @Test(arguments: ["\u{3}", "\u{3}\u{3}\u{3}", "\u{1c}", "\u{1c}\u{3}"])
  func keysInTheExternalEditorAreItsOwn(keys: String) throws {
    let scratch = try Scratch()
    var environment = PseudoTerminal.plainEnvironment
    environment["VISUAL"] = try adding(scratch, "trap '' INT QUIT")
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: "> ")
    try terminal.type("draft\u{18}\u{5}")
    try terminal.wait(for: "ready")
    let start = terminal.output.count
    try terminal.type(keys)
    try terminal.wait(for: "^", from: start)
    try add("and more", scratch)
    try terminal.wait(for: "?2004h", from: start)
    try terminal.answer("\r")
    #expect(scratch.answers == ["draft\nand more"])
    // Once the next question is open, they are ours again.
    try terminal.wait { $0.components(separatedBy: "?2004h").count > 3 }
    try terminal.type("kept\u{3}")
    try terminal.wait(for: "press Up")
    try terminal.type("\u{3}")
    #expect(try terminal.end() == .signal(SIGINT))
  }

  @Test func theExternalEditorStopsTogetherWithUs() throws {
    let scratch = try Scratch()
    let editor = try adding(scratch, ":")
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noediting", "-i"],
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "shell$ ", "HISTFILE": "",
        "VISUAL": editor,
      ])
    try terminal.wait(for: "shell$ ")
    try terminal.type(scratch.hostLine("--question", "What matters?") + "\n")
    try terminal.wait(for: "> ")
    try terminal.type("draft\u{18}\u{5}")
    try terminal.wait(for: "ready")
    var start = terminal.output.count
    try terminal.type("\u{1a}")
    try terminal.wait(for: "Stopped", from: start)
    try terminal.wait(for: "shell$ ", from: start)
    start = terminal.output.count
    try terminal.type("fg\n")
    try terminal.wait(for: "EditorHost", from: start)
    try add("and more", scratch)
    try terminal.wait(for: "?2004h", from: start)
    try terminal.answer("\r")
    #expect(scratch.answers == ["draft\nand more"])
  }
}
