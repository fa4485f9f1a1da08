// What somebody has to be told who hears the screen read in order, or who has to leave no words on it.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func goingBackInOrderTellsWhatEnterKeepsAndPutsNothingIntoTheLine() throws {
    let home = try Home()
    try home.begin(["A date with Ana"])
    let terminal = try home.terminal("resume", "--plain")
    try terminal.wait(for: "You: ")
    try terminal.type("/back\r", for: "keeps “A date with Ana”.)")
    try terminal.wait { $0.hasSuffix("You: ") }
    try terminal.answer("An hour with Bo", home)
    #expect(home.transcript?.outcome.words("aim") == "An hour with Bo")
    try terminal.type("/back\r", for: "keeps “An hour with Bo”.)")
    try terminal.answer("", home)
    #expect(home.transcript?.outcome.words("aim") == "An hour with Bo")
  }

  @Test func whatEnterDoesIsTold() throws {
    let home = try Home()
    try home.begin(["A date", "We know it", "conversation", "room", "Now", "Ana", "It was late"])
    let offered = try home.terminal("--plain")
    try offered.wait(for: "(Enter goes on, “new” begins another.)")
    try offered.type("\r", for: "(Enter goes on.)")
  }

  @Test func whoComesBackIsToldWhatTheQuestionIsAbout() throws {
    let home = try Home()
    try home.begin(["A date", "We know it", "conversation", "room", "Now", "Ana", "It was late"])
    let terminal = try home.terminal("resume")
    try terminal.wait(for: "You wrote “It was late”.")
    try terminal.wait(for: "What matters most")
  }

  @Test(arguments: [("he hit me when we were alone", true), ("It was late", false)])
  func theGoodbyeTellsThatTheScreenStaysWhereThatMatters(words: String, isTold: Bool) throws {
    let home = try Home()
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.type("/goto facing\r", for: "conversation with?")
    try terminal.type("Ana\r", for: "heard it?")
    try terminal.type(words + "\r", for: "?")
    try terminal.type("/quit\r", for: "To come back")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("The screen still shows your words") == isTold)
  }

  @Test func whoHeardItReadInOrderIsTheSameLater() throws {
    let home = try Home()
    try home.begin(["A date with Ana", "/goto leaving"])
    let terminal = try home.terminal("resume", "--plain")
    try terminal.wait(for: "You: ")
    for _ in 0..<12 where home.transcript?.status != .closed { try terminal.answer("/skip", home) }
    try terminal.wait(for: "To read it again: ")
    #expect(try terminal.end() == .status(0))
    let id = try #require(home.ids.first)
    #expect(terminal.text.contains("show \(id) --plain"))
    for text in [try home.run("show", id, "--plain").output, try home.run("progress", "--plain").output] {
      #expect(!text.contains { "█·▁▂▃▄▅▆▇".contains($0) })
    }
  }

  @Test func forgettingNothingNamesTheList() throws {
    let home = try Home()
    let told = try home.run("forget")
    #expect(told.exit == .status(64) && told.errors.contains("cofront list"))
  }
}
