// What a session showed to be said badly once, so that it is not said so again.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("What is said")
struct SpokenTests {
  private func conversation(coach: String? = nil) -> Conversation {
    let start = Date(timeIntervalSince1970: 1_767_225_600)
    let transcript = Transcript(
      id: "spoken", script: ScriptReference(id: "partnering", version: 1, sha256: ""), seed: 9,
      people: People(client: "Lena", coach: coach), started: start, state: Script.builtIn.start)
    var conversation = Conversation(script: .builtIn, transcript: transcript, place: "here")
    _ = conversation.begin(at: start)
    return conversation
  }

  private func say(_ lines: String..., to conversation: inout Conversation) -> Reply {
    var reply = Reply()
    for line in lines { reply = conversation.receive(Input(line: line), at: conversation.transcript.updated) }
    return reply
  }

  @Test("an initial with its point ends no sentence twice")
  func point() {
    var conversation = conversation()
    _ = say("aim", "worth", "conversation", "short", "R.", "/goto leaving", "Sam", "clearer", to: &conversation)
    let told = conversation.transcript.entries.map(\.text)
    #expect(told.contains { $0.contains("R.") })
    #expect(!told.contains { $0.contains("R..") })
  }

  @Test("one number is asked for as one number")
  func number() {
    var conversation = conversation()
    _ = say("aim", "worth", "network", "short", "best", "Ana", "", "7 5 8", "notice", "1", to: &conversation)
    _ = say("/goto elevating", "", "", "Call Ana; Ana; Friday", "", "if so, then that", to: &conversation)
    #expect(conversation.progress.cursor.state == "elev-confidence")
    #expect(say("", to: &conversation).notice == Message.numberExpected)
  }

  @Test("a coach's question says whose it is")
  func coach() {
    var coached = conversation(coach: "Tom")
    _ = say("/ask What have you tried?", to: &coached)
    #expect(coached.question.text == "Tom asks: What have you tried?")
    var alone = conversation()
    _ = say("/ask What have I tried?", to: &alone)
    #expect(alone.question.text == "What have I tried?")
  }

  @Test(
    "whose the other is, is said from the person's side",
    arguments: [
      ("my boss", "your boss"), ("Our CFO", "your CFO"), ("Ana", "Ana"), ("Mya", "Mya"),
    ])
  func spokenName(name: String, spoken: String) {
    #expect(Partner(id: "p1", name: name).spokenName == spoken)
  }

  @Test("a short first sentence is quoted whole, and no more")
  func excerpt() {
    #expect(Excerpt.quoted("Clarity. I run a division and we are setting up a venture.") == "“Clarity”")
    #expect(
      Excerpt.quoted("One two three four five six seven eight nine ten eleven. Twelve.")
        == "“One two three four five six seven eight …”")
  }

  @Test(
    "a number may be vague, but it is one",
    arguments: [
      ("maybe 6?", 6), ("about a 7", 7), ("7 or 8", nil), ("6.5", nil), ("not 6", nil), ("eleven", nil), ("ten", 10),
    ])
  func vague(text: String, number: Int?) {
    #expect(Numbers.one(text) == number)
  }

  @Test("a pair that was worked on is not offered again")
  func offers() {
    var outcome = Outcome()
    outcome.network = [
      Partner(id: "p1", name: "Ana", ratings: Ratings(trust: 3, imperative: 5, purpose: 8)),
      Partner(id: "p2", name: "Bo", ratings: Ratings(trust: 6, imperative: 4, purpose: 9)),
    ]
    #expect(PairOptions(outcome).options.map(\.id) == ["p1 trust", "p2 imperative", "none"])
    outcome.scaling = [Scaling(partner: "p1", dimension: .trust, from: 3, holds: "We talk")]
    #expect(PairOptions(outcome).options.map(\.id) == ["p2 imperative", "p1 imperative", "none"])
  }
}
