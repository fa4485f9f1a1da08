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
    #expect(conversation.snapshot.cursor.state == "elev-confidence")
    #expect(say("", to: &conversation).notice == "A whole number from 1 to 10, please; /skip leaves it out.")
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
    #expect(Item(id: "p1", values: ["name": .text(name)]).spokenName(in: BuiltIn.network) == spoken)
  }

  @Test("a short first sentence is quoted whole, and no more")
  func excerpt() {
    #expect(Excerpt.quoted("tired. angry. like i want a drink") == "“tired. angry. like i want a drink”")
    #expect(Excerpt.quoted("Calm. Rested.") == "“Calm. Rested”")
    #expect(Excerpt.quoted("Tired. Angry. I sat in the car for an hour and could not go in.") == nil)
    #expect(Excerpt.quoted("Clarity. I run a division and we are setting up a venture.") == "“Clarity”")
    #expect(Excerpt.quoted("One two three four five six seven eight nine ten eleven. Twelve.") == nil)
    #expect(
      Excerpt.quoted("One two three four five, and six seven eight nine ten eleven.") == "“One two three four five …”")
  }

  @Test("a pair that was worked on is not offered again")
  func offers() throws {
    var conversation = conversation()
    _ = say(
      "aim", "worth", "network", "short", "best", "Ana, Bo", "", "3 5 8", "6 4 9", "notice", "", to: &conversation)
    func offered(_ conversation: Conversation) throws -> [String] {
      let state = try #require(conversation.state)
      #expect(state.id == "scale-pick")
      return StepContext(conversation, state: state).options.map(\.id)
    }
    #expect(try offered(conversation) == ["p1 trust", "p2 imperative", "none"])
    _ = say("1", "/goto scaling", to: &conversation)
    #expect(try offered(conversation) == ["p1 trust", "p2 imperative", "none"], "nothing was said of it yet")
    _ = say("1", "We talk", "/goto scaling", to: &conversation)
    #expect(try offered(conversation) == ["p2 imperative", "p1 imperative", "none"])
  }
}
