// A pair of a name and a word is chosen as people say it, and the record says what was chosen.

import Testing

@testable import Conversations

@Suite("Picks")
struct PickTests {
  private func play(_ lines: String...) throws -> Play {
    var play = try Play()
    play.type("/goto network", "Ibu Dewi, Noor, Dewan Team", "", "3 5 8", "7 4 6", "8 9 9", "Hm")
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(
    "a pair is a number, or a name and a word in either order",
    arguments: [
      ("Ibu Dewi, trust", "p1", "trust"), ("trust - Dewi", "p1", "trust"), ("Dewi trust", "p1", "trust"),
      ("IBU DEWI TRUST!", "p1", "trust"), ("trust with Ibu Dewi.", "p1", "trust"),
      ("Ibu Dewi: purpose", "p1", "purpose"),
      ("Dewi's purpose", "p1", "purpose"), ("Ibu Dewi (imperative)", "p1", "imperative"), ("Noor", "p2", "imperative"),
      ("Noor, imp", "p2", "imperative"), ("noor / p", "p2", "purpose"), ("Team", "p3", "trust"),
      ("2", "p2", "imperative"),
      ("2.", "p2", "imperative"), ("2)", "p2", "imperative"), ("the second", "p2", "imperative"),
      ("the last but one", nil, nil),
      ("not noor. dewi. she's leaving and didnt tell me", "p1", "trust"), ("2 i think", "p2", "imperative"),
      ("actually the purpose with noor", "p2", "purpose"), ("noor obviously", "p2", "imperative"),
      ("noor or dewi", nil, nil), ("not noor", nil, nil), ("number 2", "p2", "imperative"), ("trust", "p1", "trust"),
      ("Bo trust", nil, nil), ("trust w/ noor", "p2", "trust"), ("imperitive with dewi", "p1", "imperative"),
      ("purpsoe noor", "p2", "purpose"), ("u choose", nil, nil), ("either is fine by me", nil, nil),
      ("My father left us when I was nine, and since then I trust nobody.", nil, nil),
      ("the purpose of Noor, no, the trust. 1", "p2", "trust"), ("purpose with noor, sorry, dewi", "p1", "purpose"),
      ("not noor, dewi trust", "p1", "trust"), ("no, the trust. 1", "p1", "trust"),
      ("9", nil, nil),
      ("1, Dewi, trust", "p1", "trust"), ("2 noor", "p2", "imperative"), ("1, noor", nil, nil),
      ("um 2", "p2", "imperative"), ("Noor, trust, and then perhaps later the team", "p2", "trust"),
      ("trust with Dewi, I think, and later purpose", "p1", "trust"),
    ] as [(String, String?, String?)])
  func pairs(text: String, item: String?, scale: String?) throws {
    let play = try play(text)
    #expect(play.value("scaling.0.partner")?.text == item)
    #expect(play.value("scaling.0.dimension")?.text == scale)
  }

  @Test(
    "whom to look at may be said where another look is chosen",
    arguments: ["First Noor, and then my actions", "look at another one, Noor", "noor"])
  func ahead(text: String) throws {
    var play = try play("none")
    try #require(play.state == "scale-next")
    play.type(line: text)
    #expect(play.state == "scale-holds" && play.value("scaling.0.partner")?.text == "p2")
  }

  @Test("whoever leaves it open is offered the first", arguments: ["u choose", "whichever", "either is fine by me"])
  func open(text: String) throws {
    var play = try play(text)
    #expect(play.last.notice?.hasPrefix(Message.anyWillDo) == true)
    play.type("")
    #expect(play.value("scaling.0.partner")?.text == "p1" && play.value("scaling.0.dimension")?.text == "trust")
  }

  @Test("a story is told that it is kept, and the second time in other words") func story() throws {
    var play = try play("My father left us when I was nine, and since then I trust nobody.")
    let first = play.last.notice
    play.type("He took the house from my mother and never wrote to her again.")
    #expect(play.state == "scale-pick" && first != nil && play.last.notice != nil && play.last.notice != first)
  }

  @Test("the record says what was chosen", arguments: ["2", "the second", "Noor", "imperative with Noor"])
  func record(text: String) throws {
    let play = try play(text)
    #expect(play.entries.last { $0.state == "scale-pick" && $0.who == .client }?.text == "imperative with Noor")
  }

  @Test(
    "none is an answer, and recorded as one", arguments: ["none", "no", "No.", "0", "4", "none of these", "nobody"])
  func none(text: String) throws {
    let play = try play(text)
    #expect(play.state == "scale-next" && play.value("scaling") == nil)
    #expect(play.entries.last { $0.state == "scale-pick" && $0.who == .client }?.text == "none for now")
  }

  @Test("what was picked is offered again as long as it is there")
  func pickedBefore() throws {
    var play = try play("Noor, imperative")
    play.type("/back")
    #expect(play.state == "scale-pick" && play.conversation.question.earlier != nil)
    for _ in 0..<9 where play.state != "net-names" { play.type("/back") }
    play.type("-Noor", "", "", "", "")
    #expect(play.state == "scale-pick" && play.conversation.question.earlier == nil)
  }

  @Test("a choice of several is recorded by its words", arguments: ["1 3", "1 and 3", "the first and the third"])
  func several(text: String) throws {
    let file = PlanTests.root.appending(path: "Tests/Conversations/network-room.plan")
    var play = try Play()
    for line in try TestPlan(String(contentsOf: file, encoding: .utf8)).lines where play.state != "share-lines" {
      play.type(line: line.text)
    }
    try #require(play.state == "share-lines")
    play.type(text)
    #expect(
      play.entries.last { $0.state == "share-lines" && $0.who == .client }?.text
        == "What I came for; The names of my partners")
  }
}
