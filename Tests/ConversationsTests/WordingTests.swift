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
      ("a\nb", "“a”"), ("a\nb\nc\nd", nil), ("", nil), (" \n", nil),
      ("...", nil),
      ("the word “no” again", "“the word ‘no’ again”"), ("{partner}", "“{partner}”"), ("a\u{1b}[31mb", "“a [31mb”"),
      (String(repeating: "word ", count: 81), nil), (String(repeating: "x", count: 300), nil),
    ] as [(String, String?)])
  func excerpt(text: String, expected: String?) {
    #expect(Excerpt.quoted(text) == expected)
  }

  @Test(
    "of several sentences the wish is quoted, and what is no wish is not",
    arguments: [
      (
        "Hello to you all. We are like one house here. I would like us to speak about the harvest.",
        "“I would like us to speak about the harvest”"
      ),
      ("Good morning! Sorry for my English. I want to be heard at work.", "“I want to be heard at work”"),
      ("Hi everyone, I want to be heard at work.", "“I want to be heard at work”"),
      ("Well, honestly, I need a rest", "“I need a rest”"), ("Hello to you all.", nil), ("Thanks for this.", nil),
      ("Dear all. My boss shouted. I could not sleep.", nil), ("Sorry.", nil),
      ("Can my boss see this? I need a rest.", "“I need a rest”"), ("Who can read this?", nil),
      ("I don't know where to begin. How can we trust each other again?", "“How can we trust each other again?”"),
      ("By the way, it is late. We eat together.", nil), ("(Sorry, a long day.) I need a rest.", "“I need a rest”"),
      ("We eat together (on Fridays).", "“We eat together”"), ("(an aside)", nil),
      // The first half of a thought.
      ("I trust him. But he never calls.", nil), ("I trust him. However, the dates slip.", nil),
      ("We used to eat together. Now we do not.", nil), ("It is not that I am angry, but", nil),
      ("It's not that I am angry. I am tired.", nil), ("I trust him. Then again, the dates slip.", nil),
      ("I trust him with the money, but not with what I tell him about my home", nil),
      ("I trust him, but the dates slip", "“I trust him, but the dates slip”"), ("I like it because", nil),
      ("He is late. I need more time. Still, I wonder.", "“He is late”"),
      ("He answers. Late. but he answers", "“He answers. Late. but he answers”"),
      ("My brother. He is still missing.", nil),
      ("that i get scared of a call. pathetic", nil), ("I hide from him. I am so stupid", nil),
      ("My brother calls. He is well.", "“My brother calls”"), ("I call him. That is easy.", "“I call him”"),
      // What another did, before what was one's own.
      ("He sold the van without asking. I was the one who forgot to sign", nil),
      ("She left the meeting. It was my fault, I had shouted.", nil), ("Ana lost the order. I also knew it.", nil),
      ("Our boss shouted at them. And I never said a word.", nil),
      ("He came late. We had lunch then. I never told him the time.", nil),
      ("He sold the van without asking. I want it back.", "“I want it back”"),
      // What only answers, asks the program or links.
      ("no", nil), ("No!", nil), ("nothing", nil), ("Nothing.", nil), ("why", nil), ("Why?", nil),
      ("nothing more", nil),
      ("none", nil), ("skip", nil), ("nobody", nil), ("dunno", nil), ("I don't know", nil), ("yes", nil),
      ("ok then", nil),
      ("not sure", nil), ("say more", nil), ("7", nil),
      ("and ring Piotr", "“ring Piotr”"), ("And then I call her", "“then I call her”"), ("also rest", "“rest”"),
      ("& ask Ana", "“ask Ana”"), ("Andrea calls", "“Andrea calls”"),
      // What others said, and attacks.
      ("He said that I am slow", nil), ("My boss told me to wait", nil), ("“You are too slow”", nil),
      ("According to Ana we are late", nil), ("I told him the truth", "“I told him the truth”"),
      ("He is a liar and a thief", nil), ("You never tell us anything", nil), ("She is childish and lazy", nil),
      ("I want peace. He is a liar and a thief.", "“I want peace”"),
      ("Thank Ana for the early warning", "“Thank Ana for the early warning”"), ("Test the plan", "“Test the plan”"),
    ] as [(String, String?)])
  func sentences(text: String, expected: String?) {
    #expect(Excerpt.quoted(text) == expected)
  }

  @Test(
    "a long sentence is cut where a clause ends and what is left reads well, or not at all",
    arguments: [
      (
        "I would like to find a way to talk with my brother about the house",
        "“I would like to find a way …”"
      ),
      (
        "I want to settle the launch date with Priya before the board meets on Friday",
        "“I want to settle the launch date …”"
      ),
      ("We meet every week and everybody brings the bad news first, however small", nil),
      ("We meet every week and everybody brings the bad news first of all", "“We meet every week …”"),
      ("I do not want to live with my brother in the same house any longer", nil),
      ("I want my brother and my sister to stop fighting about the house again", nil),
      ("If nothing changes by the summer then I will have to leave the company", nil),
      ("I will leave the company in the summer if nothing changes until then at all", nil),
      ("Quiero hablar con mi jefe sobre el contrato nuevo de mi hermano menor", nil),
    ] as [(String, String?)])
  func clauses(text: String, expected: String?) {
    #expect(Excerpt.quoted(text) == expected)
  }

  @Test("whoever is named in the conversation is known to an attack")
  func namedAttack() {
    #expect(Excerpt.quoted("Yrsa never listens to us", naming: ["Yrsa"]) == nil)
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
