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
    play.type("I see you smile")
    #expect(said(play) == ["remark coach I see you smile"] && play.state == "arrive-aim")
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

  @Test(
    "what the coach typed on the client's line is the coach's",
    arguments: ["that was Kim", "sorry, that was my coach", "Kim typed that", "that wasnt me, it was Kim"])
  func typedByTheCoach(line: String) throws {
    var play = try Play(coach: "Kim")
    play.type("I see you smile", line)
    #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil)
    #expect(said(play).last == "remark coach I see you smile")
    play.type("To sleep")
    #expect(play.outcome.words("aim") == "To sleep")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("that somebody was somewhere is an answer", arguments: ["that was Kim's idea", "it was Bo", "Kim was there"])
  func isNoTypist(line: String) throws {
    var play = try Play(coach: "Kim")
    play.type("To sleep", line)
    #expect(play.outcome.words("aim") == "To sleep" && play.outcome.words("worth") == line)
  }

  @Test func aQuestionOfTheCoachsOwnGivesTheClientTheTurn() throws {
    var play = try Play(coach: "Kim")
    play.type("/turn", "/ask And then?")
    #expect(play.conversation.speaking == .client)
    play.type("Wake up")
    #expect(said(play) == ["reply client Wake up"] && play.state == "arrive-aim")
  }

  @Test(
    "what the coach asks in their turn, or by /say, is answered by the client's next line",
    arguments: [
      "What happened on Monday?", "Client, who could sit beside you on Tuesday?", "Do you feel safe? Take your time.",
      "tell me more about that", "do you feel safe right now", "and what matters most in it",
      "Client, what part is yours", "ok so how often does it happen", "I wonder what he would say",
    ], ["/turn", "/say"])
  func aQuestionInTheTurnIsTheCoachs(question: String, command: String) throws {
    var play = try Play(coach: "Kim")
    play.type("/goto elevating", "", "", "call Bo", "Bo", "Monday")
    let open = play.conversation.question.text
    if command == "/turn" { play.type("/turn Kim", question) } else { play.type("/say \(question)") }
    #expect(said(play) == ["question coach \(question)"] && play.conversation.speaking == .client)
    #expect(play.conversation.question.text == Message.asks("Kim", question))
    // Whoever gives the turn by Enter, or by the command, changes nothing.
    play.type("")
    #expect(play.last.entries.isEmpty)
    if command == "/turn" {
      play.type("/turn")
      #expect(play.last == Reply(notice: Message.turnAlready("Client")))
    }
    play.type("paul. no. he said nothing. nobody")
    #expect(said(play) == ["reply client paul. no. he said nothing. nobody"])
    #expect(play.conversation.question.text == open)
    // Whoever asked in a turn of their own goes on from the answer.
    #expect(play.conversation.speaking == (command == "/turn" ? .coach : .client))
    #expect((play.last.notice == Message.turnOfCoach(play.conversation.transcript.people)) == (command == "/turn"))
    #expect(play.each("what", in: "actions") == ["call Bo"])
    let asked = Summary(play.conversation.transcript, BuiltIn.data).parts.last
    #expect(asked?.lines == ["\(question)\n  paul. no. he said nothing. nobody"])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "what is no question answers nothing, and asks nothing",
    arguments: [
      "I hear you.", "What a week", "When you said that, I saw you breathe.", "You asked him “why me?”, and he left.",
      "Do that again when you like", "What you said moved me",
    ])
  func aRemarkInTheTurn(words: String) throws {
    var play = try Play(coach: "Kim")
    play.type("/turn Kim", words)
    #expect(said(play) == ["remark coach \(words)"] && play.conversation.speaking == .coach)
  }

  @Test("a yes or a no that is waited for is not asked over") func aQuestionOverAnother() throws {
    var play = try Play(coach: "Kim")
    play.type("/goto network", "Ana, Bo", "/goto elevating", "", "", "/goto network")
    play = try Play(coach: "Kim")
    play.type("/goto elevating", "", "", "call Bo", "", "next Friday")
    #expect(play.conversation.snapshot.ownQuestion?.days?.count == 2)
    play.type("/turn Kim", "Which of them is better?", "", "1")
    #expect(play.value("actions.0.when")?.text == "2 January 2026")
  }

  @Test("the coach goes on, asks again, and gives the turn back with Enter") func aCoachGoesOn() throws {
    var play = try Play(coach: "Kim")
    play.type("/turn Kim", "And then?", "I left", "I hear you", "Where did you go?")
    #expect(play.conversation.speaking == .client)
    play.type("/skip")
    #expect(play.conversation.speaking == .coach, "what is left out is answered, too")
    play.type("")
    #expect(play.conversation.speaking == .client && play.state == "arrive-aim")
    play.type("/ask And you?", "Home")
    #expect(play.conversation.speaking == .client, "without a turn there is none to come back to")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "a line that was for the coach is taken back, and its question stands again",
    arguments: [
      "that was for kim", "sorry, that was for Kim", "no i was answering kim", "I meant that for Kim, not for you",
      "that was my answer to the coach",
    ])
  func aLineForTheCoach(line: String) throws {
    var play = try Play(coach: "Kim")
    play.type("/goto elevating", "", "", "call Bo", "Bo", "Monday", "paul. no. nobody", line)
    #expect(play.last.notice == Message.wasHeard(by: "Kim"))
    #expect(play.each("what", in: "actions") == ["call Bo"] && play.conversation.snapshot.cursor.part == Part.another)
    play.type("write to Di", "tell the board", line)
    #expect(play.conversation.snapshot.cursor.part == "who" && play.value("actions.1.who") == nil)
    #expect(play.conversation.question.earlier != "tell the board")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    // More may follow on a list, so that its question is open still.
    play = try Play(coach: "Kim")
    play.type("/goto network", "Ana", line)
    #expect(play.last.notice?.contains("/strike") == true && play.each("name", in: "network") == ["Ana"])
    play = try Play(coach: "Kim")
    play.type("If I am still employed", line)
    #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil && play.conversation.question.earlier == nil)
    play.type("If I am still employed. \(line)")
    #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil)
    #expect(said(play) == ["remark client If I am still employed."])
    play = try Play(coach: "Kim")
    play.type("/turn Kim", "And what would help?", "A friend", "", line)
    #expect(play.last.notice == Message.wasHeard(by: "Kim") && play.state == "arrive-aim")
    play = try Play()
    play.type("Peace", line)
    #expect(play.outcome["worth"]?.text == line, "nobody else is there")
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
