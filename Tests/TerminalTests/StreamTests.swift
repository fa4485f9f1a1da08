// Streams that are closed or full, signals that were blocked, files that are none: what a rough start may bring.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  private func shell(_ home: Home, _ line: String) throws -> (exit: Exit, errors: String) {
    let (exit, _) = try Child.run(
      ["/bin/sh", "-c", "{ \(line); } 2>\"$1/errors\"", Home.binary(), home.path], environment: home.environment)
    return (exit, home.read(home.path + "/errors"))
  }

  @Test func aClosedInputIsTheEndOfTheInput() throws {
    let home = try Home()
    #expect(try shell(home, "\"$0\" --no-input <&- >/dev/null").exit == .status(0))
    #expect(try shell(home, "\"$0\" --no-input <&- >&-").exit == .status(0))
    #expect(home.ids.isEmpty)
  }

  @Test(arguments: ["list", "list --json", "show", "show --format json", "script show", "read words"])
  func outputThatCannotBeWrittenIsAFailure(command: String) throws {
    let home = try Home()
    try home.begin(["A date"])
    for nowhere in ["/dev/full", "&-"] {
      let (exit, errors) = try shell(home, "\"$0\" \(command) >\(nowhere)")
      #expect(exit == .status(74))
      #expect(errors.hasPrefix("cofront: ") && errors.split(separator: "\n").count == 1, "\(errors)")
    }
  }

  @Test(arguments: ["/dev/full", "&-"]) func aSessionThatNobodyCanSeeIsSavedAndLeft(nowhere: String) throws {
    let home = try Home()
    let (exit, errors) = try shell(home, "printf 'A date\\nAnother\\n' | \"$0\" --no-input >\(nowhere)")
    #expect(exit == .status(74))
    #expect(errors.contains("resume"))
    #expect(home.transcript?.outcome.words("aim") == "A date")
  }

  /// Nobody is to type an answer to what cannot be seen.
  @Test func aTerminalThatCannotBeWrittenIsNoticedAtOnce() throws {
    let home = try Home()
    func run(_ arguments: String...) throws -> String {
      let terminal = try home.terminal(after: "exec >/dev/full 2>'\(home.path)/errors'", arguments)
      #expect(try terminal.end() == .status(74))
      #expect(terminal.isSane)
      return home.read(home.path + "/errors")
    }
    let errors = try run("--seed", "7")
    #expect(errors.contains("the output could not be written") && errors.contains("cofront start"), "\(errors)")
    #expect(errors.split(separator: "\n").count == 1 && home.ids.isEmpty)
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    #expect(try run("resume", id).contains("cofront resume \(id)"))
    #expect(try run("forget", id).contains("the output could not be written"))
    #expect(home.ids == [id])
  }

  /// The window that shows it is another than the one that is typed in, and is closed.
  @Test func aWindowThatGoesIsNoticedAtOnce() throws {
    let home = try Home()
    let program = """
      import os, sys
      leader, window = os.openpty()
      child = os.fork()
      if child == 0:
        os.close(leader)
        os.dup2(window, 1)
        os.dup2(os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT), 2)
        os.execv(sys.argv[2], sys.argv[2:])
      os.close(window)
      seen = b""
      while b"half" not in seen: seen += os.read(leader, 4096)
      os.close(leader)
      sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
      """
    let terminal = try PseudoTerminal(
      ["/usr/bin/python3", "-c", program, home.path + "/errors", Home.binary(), "--seed", "7"],
      environment: home.environment)
    try terminal.answer("A date", home)
    try terminal.type("half")
    #expect(try terminal.end() == .status(74))
    let id = try #require(home.ids.first)
    #expect(home.read(home.path + "/errors").contains("could not be written"))
    #expect(home.read(home.path + "/errors").contains("cofront resume \(id)"))
    #expect(home.transcript?.outcome.words("aim") == "A date" && home.transcript?.status == .paused)
    #expect(home.keptDrafts == ["half"])
  }

  @Test func aBlockedSignalEndsTheSessionAllTheSame() throws {
    let home = try Home()
    let terminal = try PseudoTerminal(
      [
        "/usr/bin/python3", "-c",
        "import os, signal, sys; signal.pthread_sigmask(signal.SIG_BLOCK, [1, 2, 15]); os.execv(sys.argv[1], sys.argv[1:])",
        Home.binary(),
      ], environment: home.environment)
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    kill(terminal.process, SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(home.transcript?.status == .paused)
  }

  @Test func aDraftThatIsNoFileHoldsNothingUp() throws {
    let home = try Home()
    try home.begin(["A date"])
    try FileManager.default.createDirectory(atPath: home.drafts, withIntermediateDirectories: true)
    try #require(mkfifo("\(home.drafts)/\(home.ids[0]).draft", 0o600) == 0)
    let terminal = try home.terminal("resume")
    try terminal.wait(for: "> ")
    try terminal.type("/quit\r")
    #expect(try terminal.end() == .status(0))
  }

  @Test func aScriptWithoutAnEndIsRefused() throws {
    let home = try Home()
    let run = try home.run("script", "check", "/dev/zero")
    #expect(run.exit == .status(66))
    #expect(run.errors.hasPrefix("cofront: /dev/zero cannot be read"))
  }

  @Test func aNoteTakesTheNextLineAndComesBackNowhere() throws {
    let home = try Home()
    let terminal = try home.terminal("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 120)
    try terminal.wait(for: "Noor> ")
    try terminal.answer("A date with Ana", home)
    try terminal.type("/note\r", for: "in one line")
    try terminal.type("looks at the door\r", for: "Noted, in your own file")
    try terminal.type("\u{1b}[A", for: "A date with Ana")
    try terminal.type("\u{15}")
    try terminal.type("/quit\r")
    #expect(try terminal.end() == .status(0))
    let transcript = try #require(home.transcript)
    #expect(transcript.outcome.words("worth") == nil)
    #expect(!transcript.entries.contains { $0.text.contains("door") })
    #expect(try home.store.notes(transcript.id)?.notes.map(\.text) == ["looks at the door"])
    #expect(home.keptDrafts.isEmpty)
  }
}
