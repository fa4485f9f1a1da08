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
    try terminal.wait(for: "is not for those eyes")
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
    try terminal.wait(for: "Who is this conversation with?")
    try terminal.answer("Ana", home)
    try terminal.type("/goto nowhere\r", for: "The stages are")
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))

    let transcript = try #require(home.transcript)
    #expect(transcript.people == People(client: "Noor", coach: "Kim"))
    #expect(transcript.outcome.worth == "We both know it")
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
