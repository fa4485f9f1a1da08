// A coach at the same terminal: questions and notes of the coach's own, and the script going on.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func aCoachAsksNotesAndChangesTheStage() throws {
    let home = try Home()
    let terminal = try home.terminal("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 120)
    try terminal.wait(for: "to keep to yourself")
    try terminal.wait(for: "Noor> ")
    try terminal.answer("A date with Ana", home)
    try terminal.answer("/ask What would Ana say to that?", home)
    try terminal.wait(for: "What would Ana say to that?")
    #expect(home.transcript?.state == "arrive-worth")
    try terminal.answer("That it is about time", home)
    #expect(home.transcript?.state == "arrive-worth", "the script's own question is open again")
    try terminal.answer("We both know it", home)
    try terminal.type("/note breathes out at the word date\r", for: "Noted, in your own file")
    try terminal.answer("/goto facing", home)
    try terminal.wait(for: Home.question("hard-who"))
    try terminal.answer("Ana", home)
    try terminal.type("/goto nowhere\r", for: "The stages are")
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))

    let transcript = try #require(home.transcript)
    #expect(transcript.people == People(client: "Noor", coach: "Kim"))
    #expect(transcript.outcome.words("worth") == "We both know it")
    #expect(transcript.entries.filter { $0.kind == .question }.map(\.who) == [.coach])
    #expect(transcript.entries.filter { $0.kind == .reply }.map(\.text) == ["That it is about time"])
    #expect(transcript.entries.filter { $0.kind == .goto }.map(\.who) == [.coach])
    #expect(!transcript.entries.contains { $0.text.contains("breathes") })
    let notes = try #require(try home.store.notes(transcript.id))
    #expect(notes.notes.map(\.text) == ["breathes out at the word date"])
    #expect(!(try home.run("show").output.contains("breathes")))
  }

  @Test(arguments: [false, true]) func aNoteAloneIsASessionThatCanBeFoundAgain(isShared: Bool) throws {
    let home = try Home()
    if isShared {
      let coach = try home.share()
      try coach.type("/note before a word\r", for: "Noted, in your own file")
      try coach.type("/pause\r", for: "To come back: cofront share")
      #expect(try coach.end() == .status(0))
    } else {
      let run = try home.run("--coach", "Kim", input: "/note before a word\n")
      #expect(run.output.contains("Saved. To come back"))
    }
    let id = try #require(home.ids.first)
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["before a word"])
    #expect(try home.run("list").output.contains(id))
    #expect(try home.run("show", id).exit == .status(0))
    #expect(try home.run("forget", id).exit == .status(0))
    #expect(home.names(in: home.folder).filter { $0.contains(id) }.isEmpty)
  }

  /// A session with a coach that has an answer, its worth being asked for, and what goes on from there.
  private func coached(_ home: Home, _ lines: String...) throws -> PseudoTerminal {
    try home.begin(["A date with Ana"] + lines, "--client", "Noor", "--coach", "Kim")
    let terminal = try home.terminal("resume", "--no-color")
    try terminal.wait(for: " · /help")
    return terminal
  }

  /// What stands anywhere but in the coach's notes.
  private func everything(_ home: Home) -> String {
    home.read("\(home.folder)/\(home.ids[0]).json") + home.keptDrafts.joined()
  }

  @Test(arguments: [false, true]) func aNoteBehindARecoveredDraftLeavesIt(isPlain: Bool) throws {
    let home = try Home()
    var terminal = try coached(home)
    try terminal.type("half a thought", for: "thought")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    terminal = try isPlain ? home.terminal("resume", "--plain") : home.terminal("resume")
    try terminal.wait(for: "half a thought")
    try terminal.type("/nte SECRETX\r", for: "There is no /nte")
    try terminal.wait { $0.components(separatedBy: "half a thought").count > 2 }
    try terminal.type("/note SECRETZ\r", for: "Noted, in your own file")
    #expect(home.keptDrafts == ["half a thought"])
    try terminal.type("/no\r", for: "The note, in one line")
    try terminal.type("SECRETY", for: "SECRETY")
    try terminal.keepsDraft(showing: "SECRETY")
    #expect(home.keptDrafts == ["half a thought"])
    try terminal.type("\r", for: "half a thought")
    try terminal.answer(", whole", home)
    #expect(home.transcript?.outcome.words("worth") == "half a thought, whole")
    #expect(!everything(home).contains("SECRET"))
    #expect(try home.store.notes(home.ids[0])?.notes.map(\.text) == ["SECRETZ", "SECRETY"])
  }

  @Test func unsentWordsStayWithTheirPeople() throws {
    let home = try Home()
    let first = try home.terminal("--client", "Noor", "--coach", "Kim")
    try first.wait(for: "Noor> ")
    try first.type("for Kim alone", for: "alone")
    try home.wait("the draft") { home.keptDrafts == ["for Kim alone"] }
    first.hangUp()
    #expect(try first.end() == .signal(SIGHUP))
    for others in [["--coach", "Lee"], []] {
      let terminal = try home.terminal(["--client", "Noor"] + others)
      try terminal.wait(for: " · /help")
      #expect(!terminal.text.contains("for Kim alone"))
      terminal.hangUp()
      _ = try terminal.end()
    }
    try home.terminal("--client", "Noor", "--coach", "Kim").wait(for: "for Kim alone")
  }

  @Test func aNotePutAsideStaysANote() throws {
    let home = try Home()
    let terminal = try coached(home)
    try terminal.type("/note\r", for: "The note, in one line")
    try terminal.type("SECRET", for: "SECRET")
    try terminal.type("\u{3}", for: "press Up")
    try terminal.type("\r", for: "Noor> ")
    try terminal.type("\u{1b}[A", for: "/note SECRET")
    try terminal.keepsDraft(showing: "/note SECRET")
    #expect(!everything(home).contains("SECRET"))
    try terminal.type("\r", for: "Noted, in your own file")
    #expect(!everything(home).contains("SECRET"))
    #expect(try home.store.notes(home.ids[0])?.notes.map(\.text) == ["SECRET"])
  }

  @Test func aCommandBehindAnEarlierAnswerLeavesIt() throws {
    let home = try Home()
    let terminal = try coached(home, "worth")
    try terminal.type("/back\r", for: "worth")
    for line in ["/nte SECRET", "/n SECRET", "/s", "/ask"] {
      try terminal.type(line, for: line)
      try terminal.keepsDraft(showing: line)
      #expect(!everything(home).contains("SECRET"))
      try terminal.type("\r", for: "\r\n· ")
    }
    try terminal.type("/why\r", for: "The question, in one line")
    try terminal.wait(for: "Kim> ")
    try terminal.answer("What else?", home)
    #expect(home.transcript?.entries.last?.text == "What else?")
    try terminal.answer("Nothing", home)
    #expect(home.transcript?.outcome.words("worth") == "worth")
    try terminal.answer(" it either/or", home)
    #expect(home.transcript?.outcome.words("worth") == "worth it either/or")
    #expect(try home.store.notes(home.ids[0])?.notes.map(\.text) == ["SECRET"])
  }

  @Test(arguments: ["/n SECRET", "/no SECRET", "/nte SECRET", " /Note SECRET", "/note\rSECRET"], [SIGKILL, SIGTERM])
  func aNoteNeverStandsInTheDraft(keys: String, number: Int32) throws {
    let home = try Home()
    let terminal = try coached(home)
    try terminal.type(keys, for: "SECRET")
    try terminal.keepsDraft(showing: "SECRET")
    #expect(home.keptDrafts.isEmpty)
    terminal.send(number)
    #expect(try terminal.end() == .signal(number))
    #expect(home.keptDrafts.isEmpty)
  }

  @Test(arguments: [["/note SECRET /x"], ["/note", "SECRET /x"]]) func aNoteLeftQuicklyStandsInNoDraft(lines: [String])
    throws
  {
    let home = try Home()
    let terminal = try coached(home)
    for line in lines.dropLast() { try terminal.type(line + "\r", for: "The note, in one line") }
    try terminal.type(lines[lines.count - 1], for: "SECRET /x")
    try terminal.type("\r")
    #expect(try terminal.end() == .status(0))
    #expect(home.keptDrafts.isEmpty && !everything(home).contains("SECRET"))
  }

  @Test func aQuestionHalfTypedComesBackAsOne() throws {
    let home = try Home()
    var terminal = try coached(home)
    try terminal.type("/ask\r", for: "The question, in one line")
    try terminal.type("What would Ana", for: "Ana")
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    terminal = try home.terminal("resume")
    try terminal.wait(for: "/ask What would Ana")
    try terminal.answer(" say?", home)
    #expect(home.transcript?.entries.last?.kind == .question)
    #expect(home.transcript?.entries.last?.text == "What would Ana say?")
  }

  @Test func aloneANoteIsPartOfTheRecord() throws {
    let home = try Home()
    try home.begin(["A date", "/note ask Ana about Friday", "/ask What would be different then?", "I would sleep"])
    let entries = try #require(home.transcript?.entries)
    #expect(entries.filter { $0.kind == .note }.map(\.text) == ["ask Ana about Friday"])
    #expect(entries.filter { $0.kind == .question }.map(\.who) == [.client])
    #expect(entries.filter { $0.kind == .reply }.map(\.text) == ["I would sleep"])
    #expect(home.names(in: home.folder).filter { $0.hasSuffix(".notes.json") }.isEmpty)
  }
}
