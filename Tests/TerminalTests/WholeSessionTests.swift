// Whole conversations, typed key by key into a pane of tmux, and a window that changes in mid-line.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func aSessionFromTheFirstQuestionToGoodbye() throws {
    let home = try Home()
    let pane = try home.pane("--seed", "7", "--client", "Noor")
    try pane.wait(for: "have at the end")
    #expect(home.ids.isEmpty, "no transcript before the first answer")
    for line in [
      "Agree with Ana on the launch", "We have a date", "1", "short", "We told each other bad news early", "Ana, Bo",
      "",
      "many", "7 5 8", "4", "6", "9", "Bo is low", "", "1", "We still talk", "", "higher", "A call without an agenda",
      "About the delay", "I ask first", "actions", "I answer the same day", "", "Monthly review; open books", "",
      "Call Bo", "Bo", "Friday", "", "If he is busy, then I write", "8", "Carla", "It is trust", "nothing",
    ] { try pane.answer(line, home) }
    try pane.answer("I wait too long", home)
    try pane.wait(for: "To read it again: cofront show")
    try home.wait("the end") { home.paneStatus == "0\n" }

    let transcript = try #require(home.transcript)
    #expect(transcript.status == .closed)
    #expect(transcript.people.client == "Noor")
    #expect(transcript.seed == 7)
    let outcome = transcript.outcome
    #expect(outcome.words("aim") == "Agree with Ana on the launch")
    #expect(outcome.items("network").map { $0["name"] } == ["Ana", "Bo"])
    #expect(outcome.items("network")[1] == ["id": "p2", "name": "Bo", "trust": 4, "imperative": 6, "purpose": 9])
    #expect(outcome.items("scaling").first?["sign"] == "A call without an agenda")
    #expect(outcome[path: "practices"]?.texts == ["Monthly review", "open books"])
    #expect(outcome.items("actions").first?["confidence"] == 8)
    #expect(outcome.words("confidant") == "Carla")
    #expect(transcript.entries.map(\.n) == Array(1...transcript.entries.count))
    #expect(home.keptDrafts.isEmpty)
  }

  @Test func aDraftIsReadRewrittenAndKeptOnASmallScreen() throws {
    let home = try Home()
    let pane = try home.pane("--seed", "3", columns: 40, rows: 10)
    try pane.wait(for: "have at the end")
    for line in [
      "To tell T. what the silence costs us", "I know my first sentence", "conversation", "short", "T.",
      "He has not answered for three weeks", "", "free", "issue", "My shoulders go up", "An hour, twice",
      "A date both can keep",
      "You never answer my mails", "read", "rewrite", "I sent three mails and have had no answer; how is it for you?",
      "keep", "What has it been like for you?", "", "/skip", "It is about time", "nothing",
    ] { try pane.answer(line, home, sees: 25) }
    try pane.answer("I hide behind mails", home)
    try pane.wait(for: "cofront show")
    let outcome = try #require(home.transcript?.outcome)
    #expect(home.transcript?.status == .closed)
    #expect(outcome[path: "opening.drafts"]?.list?.count == 2)
    #expect(outcome[path: "opening.kept"] == "I sent three mails and have had no answer; how is it for you?")
    #expect(outcome.items("actions").isEmpty)
    #expect(home.transcript?.entries.contains { $0.reading != nil } == true)
  }

  @Test func aResizeInMidLineLosesNothing() throws {
    let home = try Home()
    let pane = try home.pane("--seed", "7")
    try pane.wait(for: "have at the end")
    let draft = "zebra " + String(repeating: "and one more word ", count: 7) + "walrus"
    try pane.type(draft)
    func shows(_ rows: [String]) -> Bool {
      let text = Tmux.words(rows.joined(separator: " "))
      return text.components(separatedBy: draft).count == 2 && text.components(separatedBy: "zebra").count == 2
        && text.contains("What would you like to have at the end of this conversation?")
    }
    try pane.wait("one draft at 80x24", until: shows)
    for (columns, rows) in [(40, 10), (100, 30), (80, 24)] {
      try pane.resize(columns: columns, rows: rows)
      try pane.wait("one draft at \(columns)x\(rows)") { $0.count == rows && shows($0) }
    }
    try pane.answer("", home)
    #expect(home.transcript?.outcome.words("aim") == draft)
  }
}
