// Several people at one keyboard: who has the turn, whose words an entry holds, and what a question is put to.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Turns at one keyboard")
struct TurnTests {
  private func said(_ play: Play) -> [String] {
    play.last.entries.filter { $0.who != .script }.map { "\($0.kind.rawValue) \($0.who.rawValue) \($0.text)".trimmed }
  }

  @Test func aCoachSpeaksAndTheQuestionWaits() throws {
    var play = try Play(coach: "Kim")
    #expect(play.conversation.speaking == .client)
    play.type("/turn kim")
    #expect(said(play) == ["turn coach"] && play.conversation.speaking == .coach)
    #expect(play.last.notice == Message.turnOfCoach(play.conversation.transcript.people))
    play.type("What happened on Monday?")
    #expect(said(play) == ["remark coach What happened on Monday?"] && play.state == "arrive-aim")
    play.type("")
    #expect(said(play) == ["turn client"] && play.conversation.speaking == .client)
    play.type("To sleep")
    #expect(said(play) == ["answer client To sleep"])
    play.type("/say I hear you")
    #expect(said(play) == ["remark coach I hear you"] && play.state == "arrive-worth")
  }

  @Test(arguments: ["/turn coach", "/turn K", "/turn KIM", "/turn", "/tu"])
  func theTurnIsGivenByNameOrRole(line: String) throws {
    var play = try Play(coach: "Kim")
    play.type(line)
    #expect(play.conversation.speaking == .coach)
    play.type(line == "/turn" || line == "/tu" ? line : "/turn client")
    #expect(play.conversation.speaking == .client)
  }

  @Test func aQuestionOfTheCoachsOwnGivesTheClientTheTurn() throws {
    var play = try Play(coach: "Kim")
    play.type("/turn", "/ask And then?")
    #expect(play.conversation.speaking == .client)
    play.type("Wake up")
    #expect(said(play) == ["reply client Wake up"] && play.state == "arrive-aim")
  }

  @Test func nobodyTakesATurnWhoIsNotThere() throws {
    var play = try Play()
    play.type("/turn")
    #expect(play.last == Reply(notice: Message.turnAlone("Client")))
    play = try Play(coach: "Kim")
    play.type("/turn Bo")
    #expect(play.last == Reply(notice: Message.turnWhose(["Client", "Kim"])))
    play.type("/turn Client")
    #expect(play.last == Reply(notice: Message.turnAlready("Client")))
  }

  @Test func aSessionTakenUpAgainIsTheClients() throws {
    var play = try Play(coach: "Kim")
    play.type("Peace", "/turn kim", "/pause")
    var again = try play.reread()
    #expect(again.speaking == .coach)
    _ = again.resume(at: play.time)
    #expect(again.speaking == .client)
  }

  /// The exchange of two people, as `Ana` and `Bo`.
  private func exchange() throws -> Play {
    var play = try Play(PlanTests.exchange)
    let transcript = Transcript(
      id: "test", script: play.conversation.transcript.script, seed: 1, people: People(client: "Ana", other: "Bo"),
      started: play.time, state: play.conversation.script.start)
    play.conversation = Conversation(script: play.conversation.script, transcript: transcript, place: "here")
    play.last = play.conversation.begin(shared: [(.client, "Ana's lines"), (.other, "Bo's lines")], at: play.time)
    return play
  }

  @Test func whoeverTakesTheTurnChangesPlacesWithTheOther() throws {
    var play = try exchange()
    #expect(play.conversation.question.text.hasPrefix("Ana:") && play.conversation.speaking == .client)
    play.type("/turn bo")
    #expect(play.conversation.question.text.hasPrefix("Bo:") && play.conversation.speaking == .other)
    play.type("I call first now")
    #expect(said(play) == ["answer other I call first now"])
    #expect(play.conversation.question.text.hasPrefix("Ana:") && play.conversation.speaking == .client)
    for line in ["What was hardest?", "The first minute", "Somebody who calls", "That you asked", "swap"] {
      play.type(line: line)
    }
    #expect(play.last.entries.first { $0.kind == .show }?.text == "Ana's lines")
    #expect(play.conversation.question.text.hasPrefix("Ana:") && play.conversation.speaking == .client)
    play.type("/turn", "It is mine again")
    #expect(said(play) == ["answer other It is mine again"])
    let replica = try play.reread()
    #expect(replica.snapshot == play.conversation.snapshot)
  }

  @Test func whoIsNamedOnTheWayHasTheOtherVoice() throws {
    let text = try String(
      contentsOf: PlanTests.root.appending(path: "Tests/Conversations/network-room.plan"), encoding: .utf8)
    let whole = try TestPlan(text).run(under: #require(PlanTests.script)).conversation
    let said = whole.transcript.entries.filter { $0.kind == .answer && ($0.state + "-").hasPrefix("pair-") }
    #expect(said.map(\.who) == [.client, .client, .other, .client, .client])
    let swapped = whole.transcript.entries.filter { $0.kind == .answer && $0.state.hasPrefix("swap-") }
    #expect(swapped.map(\.who) == [.other, .other, .client, .other])
    let asked = whole.transcript.entries.filter { $0.kind == .ask && $0.state == "pair-reflect" }
    #expect(asked.map { $0.text.hasPrefix("Carla:") } == [true])
    #expect(whole.other == "Carla" && whole.name(of: .other) == "Carla")
  }

  @Test func aLongNameIsNotPutBeforeEveryLine() {
    let data = DataModel([Slot("friend", .words, isOther: true)])
    var transcript = Transcript(
      id: "t", script: ScriptReference(id: "s", version: 1, sha256: ""), seed: 1, people: People(client: "Ana"),
      started: Date(timeIntervalSince1970: 0), state: "a")
    #expect(transcript.other(under: data) == nil)
    for (words, name) in [("Bo", "Bo"), (" my\nwife ", "my wife"), ("somebody from the third floor", "the other")] {
      transcript.outcome = ["friend": .text(words)]
      #expect(transcript.other(under: data) == name)
    }
  }
}
