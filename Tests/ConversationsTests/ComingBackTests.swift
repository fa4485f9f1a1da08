// A second visit knows the first: what comes in, what is offered, and what is said of a change.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Coming back")
struct ComingBackTests {
  private static let names = ["Ana", "Bo (Leeds)", "my boss"]

  /// A visit that knows three partners, up to the question for names.
  private func play(pace: String = "short", last: Record? = Self.last) throws -> Play {
    var play = try Play(last: last)
    play.stays = true
    play.type("A", "B", "network", pace, "C")
    if play.state == "words-kept" { play.type("keep") }
    return play
  }

  private static let last: Record = [
    "definitions": ["trust": "They tell me first"],
    "network": .list(
      zip(["p1", "p3", "p4"], names).map { BuiltIn.partner($0, $1, 6, 7, 5) }),
  ]

  @Test("the last visit that had something is the one that counts, under the same script alone")
  func recalled() throws {
    let script = Script.builtIn
    func visit(_ outcome: Record, under script: Script = script) -> PastSession {
      PastSession(id: "x", started: Date(timeIntervalSince1970: 0), script: script, outcome: outcome)
    }
    let talk: Record = ["network": [BuiltIn.partner("p1", "Zoe")], "definitions": ["purpose": "Both gain"]]
    let recalled = try #require([visit(Self.last), visit(talk), visit(Record())].recalled(by: script))
    #expect(recalled.items("network").map { $0["name"] } == Self.names.map(Value.text))
    #expect(recalled[path: "definitions.trust"] == "They tell me first")
    #expect(recalled[path: "definitions.purpose"] == "Both gain")
    #expect([visit(Record())].recalled(by: script) == Record())
    #expect([PastSession]().recalled(by: script) == nil)
    #expect([visit(Self.last, under: .exchange)].recalled(by: script) == nil)
  }

  @Test("nothing more than is recalled comes in")
  func noMore() throws {
    var partner = try #require(BuiltIn.partner("p1", "Ana", 4).record)
    (partner["said"], partner[path: "theirs.trust"]) = (.record(["issue": "May"]), 3)
    let outcome: Record = ["aim": "Peace", "network": .list([.record(partner)])]
    let visit = PastSession(id: "x", started: Date(timeIntervalSince1970: 0), script: .builtIn, outcome: outcome)
    #expect([visit].recalled(by: .builtIn) == ["network": [BuiltIn.partner("p1", "Ana", 4)]])
  }

  @Test("Enter takes last visit's partners, and their numbers one by one")
  func enter() throws {
    var play = try play()
    #expect(play.state == "net-names")
    #expect(play.conversation.question.candidates == Self.names)
    play.type("")
    #expect(play.each("name", in: "network") == Self.names.map(Value.text))
    #expect(play.value("network.0.trust") == nil)
    #expect(play.state == "net-rate")
    #expect(play.conversation.question.kept == "6 7 5")
    play.type("", "8 7 5")
    #expect(play.value("network.0.trust") == 6)
    #expect(play.state == "net-moved")
    let told = play.entries.last { $0.kind == .say }?.text ?? ""
    #expect(told.contains("trust with Bo (Leeds): 6 then, 8 now"))
    play.type("We met", "let my boss go")
    #expect(play.each("name", in: "network") == ["Ana", "Bo (Leeds)"])
    #expect(play.value("network.1.difference") == "We met")
    #expect(play.state == "net-notice")
    #expect(play.conversation.charts.first?.sentences.last?.contains("trust 8 (then 6), imperative 7,") == true)
  }

  @Test(
    "names that are typed add to those of last time, take some away, and know them again",
    arguments: [
      ("Dan", ["Ana", "Bo (Leeds)", "my boss", "Dan"]), ("-Bo", ["Ana", "my boss"]), ("ana", names),
      ("-Ana, -my boss, Ana", ["Bo (Leeds)", "Ana"]), ("My Boss, Eve", names + ["Eve"]),
    ])
  func typed(line: String, listed: [String]) throws {
    var play = try play()
    play.type(line)
    #expect(play.each("name", in: "network") == listed.map(Value.text))
    #expect(play.state == "net-names")
    let known = ["Ana": "p1", "Bo (Leeds)": "p3", "my boss": "p4"]
    #expect(play.each("id", in: "network") == listed.map { .text(known[$0] ?? "p5") })
  }

  @Test("nobody is taken up by skipping, or by naming nobody", arguments: ["/skip", "none", "nobody"])
  func nobody(line: String) throws {
    var play = try play()
    play.type(line)
    #expect(play.outcome["network"] == nil)
    #expect(play.state == "net-none")
  }

  @Test("numbers one by one, with Enter for the rest as last time", arguments: ["8", "trust 8"])
  func oneByOne(line: String) throws {
    var play = try play()
    play.type("", line, "")
    #expect(play.value("network.0.trust") == 8)
    #expect(play.value("network.0.imperative") == 7)
    #expect(play.value("network.0.purpose") == 5)
  }

  @Test(
    "the same numbers as last time are kept for what is not named",
    arguments: [
      ("same", [6, 7, 5]), ("same i say", [6, 7, 5]), ("all the same as last time", [6, 7, 5]),
      ("same but purpose 6 no 7", [6, 7, 7]), ("trust 7, other same", [7, 7, 5]),
      ("trust 7 no 8, other same", [8, 7, 5]), ("purpose 9, the rest stays the same", [6, 7, 9]),
      ("trust 8, others same", [8, 7, 5]),
    ])
  func same(line: String, expected: [Int]) throws {
    var play = try play()
    play.type("")
    play.type(line: line)
    #expect(["trust", "imperative", "purpose"].map { play.value("network.0.\($0)")?.number } == expected)
    #expect(play.state == (expected == [6, 7, 5] ? "net-rate" : "net-moved"), "all three are answered")
  }

  @Test(
    "what else is said of the same is not taken", arguments: ["not the same", "same but 7", "same people, 2 calls"])
  func notSame(line: String) throws {
    var play = try play()
    play.type("")
    play.type(line: line)
    #expect(play.conversation.snapshot.cursor.atHand["network"] == "p1" && play.value("network.0.purpose") == nil)
  }

  @Test("where one number is asked for, the same is that of last time, and both hints say what Enter does")
  func sameOne() throws {
    var play = try play()
    play.type("", "trust 8", "she came to me and said sorry")
    #expect(play.last.notice?.hasSuffix("Enter keeps “7 5”.") == true)
    #expect(play.conversation.question.hint.hasPrefix("Enter keeps “7 5”"))
    play.type("same i say")
    #expect(play.value("network.0.imperative") == 7 && play.value("network.0.purpose") == 5)
  }

  @Test("the fine print is one line, and all of it is there for whoever asks")
  func finePrint() throws {
    let first = try Play()
    let second = try Play(last: Record())
    #expect(first.last.entries.filter { $0.kind == .say }.map(\.state).contains("arrive-private"))
    #expect(second.last.entries.map(\.kind) == [.earlier, .say, .say, .ask])
    #expect(second.last.entries[1].text.count <= 76)
    #expect(first.conversation.more == [])
    #expect(second.conversation.more.first?.contains("delete") == true)
  }

  @Test("a change is asked about once, and Enter goes on", arguments: ["", "no", "Nothing."])
  func once(line: String) throws {
    var play = try play()
    play.type("", "8 7 6", line)
    #expect(play.value("network.0.difference") == nil)
    #expect(play.state == "net-rate")
  }

  @Test("it comes to the same when the transcript is read again")
  func again() throws {
    var play = try play(pace: "room")
    play.type("-my boss", "", "8", "", "We met", "let go")
    let again = try play.reread()
    #expect(again.snapshot == play.conversation.snapshot)
    #expect(again.question == play.conversation.question)
  }
}
