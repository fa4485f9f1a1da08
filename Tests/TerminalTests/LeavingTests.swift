// Every way out of a session: what is saved, what is said, how the process ends, and how it leaves the terminal.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  /// A terminal with a session that has one answer.
  private func answered(_ home: Home) throws -> PseudoTerminal {
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date with Ana", home)
    try terminal.wait(for: "your time?")
    return terminal
  }

  /// The terminal is as a shell expects it, and pastes are no longer bracketed.
  private func expectTidy(_ terminal: PseudoTerminal, _ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.isSane, sourceLocation: location)
    let on = terminal.text.range(of: "\u{1b}[?2004h", options: .backwards)
    let off = terminal.text.range(of: "\u{1b}[?2004l", options: .backwards)
    guard let on, let off else {
      return #expect(Bool(false), "paste mode was never switched", sourceLocation: location)
    }
    #expect(on.lowerBound < off.lowerBound, sourceLocation: location)
  }

  @Test func interruptKeepsWordsAndLeavesAtTheSecond() throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("half a sentence")
    try terminal.type("\u{3}", for: "press Up")
    try terminal.type("\u{1b}[A", for: "half a sentence")
    try terminal.type("\u{15}")
    try terminal.type("\u{3}", for: "again to leave")
    try terminal.type("\u{3}", for: "To come back: cofront resume")
    #expect(try terminal.end() == .signal(SIGINT))
    expectTidy(terminal)
    #expect(home.transcript?.status == .paused)
    #expect(home.transcript?.outcome.words("aim") == "A date with Ana")
  }

  /// With words in the line, putting them aside is the way to type a command.
  @Test(arguments: ["/pause", "/quit"]) func wordsPutAsideOutliveACommand(command: String) throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("half a sentence", for: "sentence")
    try terminal.type("\u{3}", for: "press Up")
    try terminal.type("/summary\r", for: "What you came for")
    #expect(home.keptDrafts == ["half a sentence"])
    try terminal.type("\(command)\r", for: "To come back")
    #expect(try terminal.end() == .status(0))
    #expect(home.keptDrafts == ["half a sentence"])
    let again = try home.terminal("resume")
    try again.wait(for: "half a sentence")
    try again.type("\u{15}something else\r")
    try home.wait("the answer") { home.transcript?.outcome.words("worth") == "something else" }
    try home.wait("the end of the draft") { home.keptDrafts.isEmpty }
  }

  /// What was put aside before an answer was for that answer: it is not offered at the next question.
  @Test func wordsPutAsideAreGivenUpOnceAnAnswerIsSent() throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("half a sentence", for: "sentence")
    try terminal.type("\u{3}", for: "press Up")
    #expect(home.keptDrafts == ["half a sentence"])
    try terminal.answer("something else", home)
    try terminal.type("/summary\r", for: "What you came for")
    #expect(home.keptDrafts == [])
    try terminal.type("/pause\r", for: "To come back")
    #expect(try terminal.end() == .status(0))
    #expect(home.keptDrafts == [])
  }

  @Test func wordsKeptWithoutASessionAreToldOf() throws {
    let home = try Home()
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: " · /help")
    try terminal.type("half a sentence", for: "sentence")
    try terminal.type("\u{3}", for: "press Up")
    try terminal.type("/quit\r", for: "No session was written; the words")
    #expect(try terminal.end() == .status(0))
    #expect(home.ids.isEmpty)
    #expect(home.keptDrafts == ["half a sentence"])
  }

  @Test(arguments: [SIGHUP, SIGTERM]) func aSignalSavesAndEndsByItself(number: Int32) throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("half a sentence", for: "sentence")
    terminal.send(number)
    #expect(try terminal.end() == .signal(number))
    expectTidy(terminal)
    #expect(home.transcript?.status == .paused)
    #expect(home.keptDrafts == ["half a sentence"])
    #expect(home.names(in: home.folder).filter { !$0.hasSuffix(".json") && $0 != "scripts" } == [], "a lock is left")
  }

  @Test func aClosedWindowSaves() throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("half a sentence", for: "sentence")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    #expect(home.transcript?.status == .paused)
    #expect(home.keptDrafts == ["half a sentence"])
  }

  @Test func aClosedPaneSaves() throws {
    let home = try Home()
    let pane = try home.pane("--seed", "7")
    try pane.wait(for: "have at the end")
    try pane.answer("A date with Ana", home)
    try pane.type("half a sentence")
    try pane.wait(for: "half a sentence")
    try pane.closePane()
    try home.wait("the pause and the draft") {
      home.transcript?.status == .paused && home.keptDrafts == ["half a sentence"]
    }
  }

  @Test func endOfInputPauses() throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("To come back: cofront resume"))
    expectTidy(terminal)
    #expect(home.transcript?.status == .paused)
    #expect(home.transcript?.state == "arrive-worth")
  }

  @Test(arguments: ["/pause", "/quit"]) func aCommandPauses(command: String) throws {
    let home = try Home()
    let terminal = try answered(home)
    try terminal.type(command + "\r")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("To come back: cofront resume"))
    expectTidy(terminal)
    #expect(home.transcript?.status == .paused)
    #expect(home.keptDrafts.isEmpty)
  }

  @Test(arguments: ["/x", "half a sentence /X", "half a sentence/x"])
  func leavingSoThatNoWordsStayOnTheScreen(keys: String) throws {
    let home = try Home()
    let pane = try Tmux("'\(Home.binary())' --seed 7; sleep 60", environment: home.environment, columns: 80, rows: 24)
    try pane.wait(for: "have at the end")
    try pane.answer("A date with Ana", home)
    try pane.type(keys)
    try pane.type("\r")
    try home.wait("the pause") { home.transcript?.status == .paused }
    try home.wait("an empty screen") {
      let seen = (try? pane.tmux("capture-pane", "-p", "-S", "-")) ?? "Ana"
      return !seen.contains("Ana") && !seen.contains("sentence") && !seen.contains("cofront")
    }
    #expect(home.keptDrafts == (keys.hasPrefix("half") ? ["half a sentence"] : []))
    let again = try home.terminal("resume")
    try again.wait(for: keys.hasPrefix("half") ? "half a sentence" : "your time?")
  }

  @Test func linesThatWereNoAnswerBeginNoTranscript() throws {
    let home = try Home()
    let run = try home.run("--seed", "7", input: "who can read this?\nquit\n/quit\n")
    #expect(run.output.contains("Nothing was written, and nothing is kept."))
    #expect(home.names(in: home.folder).isEmpty)
  }

  /// The goodbye says that everything is kept, and how to read it and be rid of it.
  @Test func aConversationThatWasOnlyPassedThroughIsKept() throws {
    let home = try Home()
    let run = try home.run("--seed", "1", input: String(repeating: "/skip\n", count: 60))
    #expect(run.exit == .status(0))
    #expect(run.output.contains("Everything stays as you wrote it"))
    #expect(run.output.contains("To read it again: cofront show"))
    let id = try #require(home.ids.first)
    #expect(home.transcript?.status == .closed)
    #expect(try home.run("show", id).exit == .status(0))
    #expect(try home.run("forget", id).exit == .status(0))
  }

  @Test func leavingBeforeTheFirstAnswerLeavesNothing() throws {
    let home = try Home()
    let terminal = try home.terminal()
    try terminal.wait(for: "> ")
    try terminal.type("/help\r", for: "/pause")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("nothing is kept"))
    expectTidy(terminal)
    #expect(home.names(in: home.folder).isEmpty)
    #expect(home.keptDrafts.isEmpty)
  }
}
