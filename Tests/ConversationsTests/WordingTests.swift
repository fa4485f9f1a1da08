// What is said: excerpts of the person's own words, and the choice among wordings.

import Scripts
import Testing

@testable import Conversations

@Suite("Wordings")
struct WordingTests {
  @Test(
    "an excerpt is eight words in quotation marks, or ten where those are all",
    arguments: [
      ("one", "“one”"), ("one two.", "“one two”"), ("a b c d e f g h", "“a b c d e f g h”"),
      ("a b c d e f g h, i j", "“a b c d e f g h, i j”"), ("a b c d e f g h, i j k", "“a b c d e f g h …”"),
      ("a\nb", "“a b”"), ("a\nb\nc\nd", nil), ("", nil), (" \n", nil),
      ("...", nil),
      ("she said “no”", "“she said ‘no’”"), ("{partner}", "“{partner}”"), ("a\u{1b}[31mb", "“a [31mb”"),
      (String(repeating: "word ", count: 81), nil), (String(repeating: "x", count: 300), nil),
    ] as [(String, String?)])
  func excerpt(text: String, expected: String?) {
    #expect(Excerpt.quoted(text) == expected)
  }

  private func said(_ seed: UInt64) throws -> [String] {
    var play = try Play(seed: seed)
    play.type(
      "Agree on the launch", "A date", "whole", "room", "Now", "Lunch", "a", "b", "c", "Ana, Bo", "", "7 5 8", "4 4 4")
    play.type(
      "Bo", "1", "Respect", "Humour", "8", "A talk", "higher", "A call", "May", "I ask", "another", "none", "face")
    return play.entries.filter { $0.who == .script }.map(\.text)
  }

  @Test("the same seed says the same, another seed something else")
  func seeds() throws {
    let said = try said(7)
    #expect(try self.said(7) == said)
    #expect(try (1...5).contains { try self.said($0) != said })
  }

  @Test("nothing that was typed is read for braces, and nobody is quoted in two visits running", arguments: 1...20)
  func quoting(seed: UInt64) throws {
    var play = try Play(seed: seed)
    play.type(
      "{client}", "{worth|excerpt}", "whole", "room", "{place}", "{best}", "{a}", "b", "c", "{partner}, {lowest}", "")
    play.type(
      "1 2 3", "4 4 4", "{n}", "1", "{holds}", "Humour", "8", "A talk", "higher", "{sign}", "May", "I ask", "actions")
    let said = play.entries.filter { $0.who == .script }
    for text in said.map(\.text) { #expect(!text.contains("Client") && !text.contains("“trust")) }
    var visits: [(key: String, quotes: Bool)] = []
    for entry in said {
      let key = "\(entry.state) \(entry.visit)"
      let quotes = entry.text.contains("“")
      if visits.last?.key == key {
        visits[visits.count - 1].quotes = visits[visits.count - 1].quotes || quotes
      } else {
        visits.append((key, quotes))
      }
    }
    for (one, next) in zip(visits, visits.dropFirst()) {
      #expect(!(one.quotes && next.quotes), "\(one.key) and \(next.key) both quote")
    }
    #expect(visits.contains { $0.quotes })
  }

  @Test("a pasted wall of text is kept and never quoted")
  func wall() throws {
    let wall = String(repeating: "a wall of text ", count: 1_400)
    var play = try Play()
    for _ in 0..<60 {
      play.type(line: play.state == "arrive-way" ? "whole" : play.state == "arrive-pace" ? "room" : wall)
    }
    #expect(play.outcome["aim"] == .text(wall))
    #expect(!play.entries.contains { $0.who == .script && $0.kind != .show && $0.text.contains("wall of text") })
  }

  @Test("the turn of wordings is the same everywhere")
  func turn() {
    #expect(Phrasing.turn(seed: 1, state: "arrive-aim") == Phrasing.turn(seed: 1, state: "arrive-aim"))
    #expect(Phrasing.turn(seed: 1, state: "arrive-aim") != Phrasing.turn(seed: 2, state: "arrive-aim"))
    #expect(Phrasing.turn(seed: .max, state: "🙂") >= 0)
  }
}
