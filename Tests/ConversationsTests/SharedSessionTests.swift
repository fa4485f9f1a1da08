// Two people in one conversation, each at a terminal: who answers, who asks, and that replicas stand where the original does.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Shared sessions")
struct SharedSessionTests {
  private func play() throws -> Conversation {
    let script = try #require(PlanTests.script)
    var conversation = Conversation(
      script: script,
      transcript: Transcript(
        id: "s", script: ScriptReference(id: script.id, version: 1, sha256: script.sha256), seed: 1,
        people: People(client: "Noa", coach: "Kim"), started: .init(timeIntervalSince1970: 0), state: script.start),
      place: "x")
    _ = conversation.begin(at: .init(timeIntervalSince1970: 0))
    return conversation
  }

  /// The entries that are a person's, as `kind who/by text`.
  private func said(_ reply: Reply) -> [String] {
    reply.entries.filter { $0.who != .script }
      .map { "\($0.kind.rawValue) \($0.who.rawValue)/\($0.by ?? "") \($0.text)".trimmed }
  }

  private func type(_ line: String, _ role: Role, _ conversation: inout Conversation) -> Reply {
    conversation.receive(Input(line: line), typedBy: role, at: .init(timeIntervalSince1970: 1))
  }

  @Test func theClientAnswersAndTheCoachSpeaks() throws {
    var talk = try play()
    #expect(said(type("Take your time", .coach, &talk)) == ["remark coach/Kim Take your time"])
    #expect(talk.snapshot.cursor.state == "arrive-aim")
    #expect(said(type("To sleep", .client, &talk)) == ["answer client/Noa To sleep"])
    #expect(talk.snapshot.cursor.state == "arrive-worth")
    #expect(said(type("/say one moment", .client, &talk)) == ["remark client/Noa one moment"])
    #expect(talk.snapshot.cursor.state == "arrive-worth")
    #expect(talk.transcript.outcome["aim"] == "To sleep")
    #expect(type("/say", .client, &talk).notice == Message.sayWhat(to: "Kim"))
    #expect(type(" ", .coach, &talk).notice == Message.sayWhat(to: "Noa"))
  }

  @Test func commandsAreSaidToBeWhose() throws {
    var talk = try play()
    _ = type("To sleep", .client, &talk)
    #expect(said(type("/ask And then?", .coach, &talk)) == ["question coach/Kim And then?"])
    #expect(said(type("Wake up", .client, &talk)) == ["reply client/Noa Wake up"])
    #expect(said(type("/skip", .coach, &talk)) == ["skip coach/Kim"])
    #expect(said(type("/back", .client, &talk)) == ["back client/Noa"])
    #expect(said(type("/goto facing", .coach, &talk)) == ["goto coach/Kim facing"])
    #expect(said(type("/pause", .client, &talk)) == ["pause client/Noa"])
  }

  @Test("a coach's question stands as it was asked when the session is read again")
  func askedAndReadAgain() throws {
    var talk = try play()
    _ = type("/ask And then?", .coach, &talk)
    #expect(talk.snapshot.ownQuestion?.by == "Kim")
    #expect(Conversation(script: talk.script, transcript: talk.transcript, place: "x").snapshot == talk.snapshot)
  }

  @Test func someThingsAreTheCoachs() throws {
    var talk = try play()
    let before = talk.transcript
    #expect(type("/goto facing", .client, &talk).notice == Message.coachsCommand(.goto, "Kim"))
    #expect(type("/ask Why?", .client, &talk).notice == Message.coachsCommand(.ask, "Kim"))
    #expect(type("/note private", .coach, &talk) == Reply())
    #expect(talk.transcript == before)
    #expect(said(type("/note for later", .client, &talk)) == ["note client/Noa for later"])
  }

  @Test func onlyTheClientPassesOverHowFreeTheyAre() throws {
    var talk = try play()
    for line in ["To sleep", "I sleep", "conversation", "short", "T.", "No answer", ""] {
      _ = type(line, .client, &talk)
    }
    #expect(talk.state?.into == ["safety"])
    let before = talk.transcript
    #expect(type("/skip", .coach, &talk).notice == Message.clientsToSkip("Noa"))
    #expect(talk.transcript == before)
    #expect(said(type("/skip", .client, &talk)) == ["skip client/Noa"])
  }

  @Test func theFloorIsHandedOver() throws {
    var talk = try play()
    #expect(said(type("/floor coach", .client, &talk)) == ["floor client/Noa"])
    #expect(talk.snapshot.floor == .coach)
    #expect(said(type("To sleep", .coach, &talk)) == ["answer client/Kim To sleep"])
    #expect(said(type("Yes, that is it", .client, &talk)) == ["remark client/Noa Yes, that is it"])
    #expect(type("/floor coach", .coach, &talk).notice == Message.floorAlready("Kim"))
    #expect(type("/floor", .client, &talk).notice == Message.floorWhose(talk.transcript.people))
    #expect(type("/floor somebody", .client, &talk).notice == Message.floorWhose(talk.transcript.people))
    #expect(said(type("/floor noa", .client, &talk)) == ["floor client/Noa"])
    #expect(said(type("I shall know", .client, &talk)) == ["answer client/Noa I shall know"])
  }

  @Test func aQuestionOfTheCoachsOwnIsTheClientsToAnswer() throws {
    var talk = try play()
    for (line, role) in [("/floor coach", Role.client), ("/ask And then?", .coach)] { _ = type(line, role, &talk) }
    #expect(talk.answers(.client) && !talk.answers(.coach))
    #expect(said(type("Take your time", .coach, &talk)) == ["remark coach/Kim Take your time"])
    #expect(said(type("Wake up", .client, &talk)) == ["reply client/Noa Wake up"])
    #expect(said(type("I see", .client, &talk)) == ["remark client/Noa I see"], "the floor is as it was")
    #expect(talk.question.isScripts && talk.snapshot.floor == .coach)
  }

  @Test(arguments: ["Wait, which Monday?", "/say Wait, which Monday?"])
  func whatACoachSaysToTheClientAnswersNothing(line: String) throws {
    var talk = try play()
    _ = type("/floor coach", .client, &talk)
    #expect(talk.answers(.coach))
    _ = type(line, .client, &talk)
    #expect(!talk.answers(.coach) && !talk.answers(.client))
    #expect(said(type("The next one", .coach, &talk)) == ["remark coach/Kim The next one"])
    #expect(talk.state?.id == "arrive-aim")
    #expect(said(type("To sleep", .coach, &talk)) == ["answer client/Kim To sleep"])
  }

  @Test func whatIsTheClientsOwnNobodyElseAnswers() throws {
    var talk = try play()
    for line in ["To sleep", "I sleep", "conversation", "short", "T.", "No answer", ""] {
      _ = type(line, .client, &talk)
    }
    #expect(talk.state?.into == ["safety"])
    _ = type("/floor coach", .client, &talk)
    #expect(said(type("1", .coach, &talk)) == ["remark coach/Kim 1"])
    #expect(said(type("1", .client, &talk)).first?.hasPrefix("answer client/Noa") == true)
  }

  @Test func afterTheCloseThereAreLastWords() throws {
    var talk = try play()
    for _ in 0..<200 where talk.snapshot.status != .closed { _ = type("/skip", .client, &talk) }
    try #require(talk.snapshot.status == .closed)
    #expect(!talk.answers(.client) && !talk.answers(.coach))
    #expect(said(type("Thank you", .client, &talk)) == ["remark client/Noa Thank you"])
    #expect(said(type("Take care", .coach, &talk)) == ["remark coach/Kim Take care"])
    #expect(said(type("/note one more", .client, &talk)) == ["note client/Noa one more"])
    #expect(type("/back", .client, &talk).entries.isEmpty)
    #expect(talk.transcript.status == .closed)
    #expect(Snapshot(talk.transcript.entries, under: talk.script) == talk.snapshot)
  }

  @Test func whatIsLeftInTheMiddleIsComeBackTo() throws {
    var talk = try play()
    for line in ["To sleep", "I sleep", "network", "short"] { _ = type(line, .client, &talk) }
    while talk.state?.step != .list { _ = type("/skip", .client, &talk) }
    let (list, stage) = try (#require(talk.state), #require(talk.state?.stage))
    _ = type("Ana, Bo", .client, &talk)
    _ = type("/ask And who else?", .coach, &talk)
    _ = type("Nobody", .client, &talk)
    #expect(talk.state == list && talk.question.isScripts, "after a question of the coach's own")
    let left = type("/goto facing", .coach, &talk)
    #expect(left.notice == Message.leftOpen(stage) && talk.state?.stage == "facing")
    #expect(talk.snapshot.leftOpen.keys.sorted() == [stage])
    let back = type("/goto \(stage)", .coach, &talk)
    #expect(talk.state == list && back.entries.map(\.kind).first == .goto)
    let gone = talk.transcript.entries.dropLast(back.entries.count - 1)
    #expect(Snapshot(Array(gone), under: talk.script).leftOpen.isEmpty, "also before it is asked, or if it never is")
    _ = type("Cy", .client, &talk)
    _ = type("", .client, &talk)
    #expect(talk.transcript.outcome.items("network").count == 3)
    #expect(talk.state != list)
    let rated = talk.snapshot.cursor
    _ = type("/goto facing", .coach, &talk)
    _ = type("/goto \(stage)", .coach, &talk)
    #expect(talk.snapshot.cursor.atHand == rated.atHand && talk.state?.id == rated.state)
  }

  @Test func aloneTheseCommandsSayWhereTheyBelong() throws {
    var talk = try play()
    for name in Command.Name.shared where name != .say {
      let reply = talk.receive(.command(Command(name, "x")), at: .init(timeIntervalSince1970: 1))
      #expect(reply == Reply(notice: Message.onlyShared(name, "cofront")))
    }
    #expect(Input(line: "/s") == .unknownCommand("s"))
    #expect(Input(line: "/fl coach") == .command(Command(.floor, "coach")))
  }

  @Test(arguments: PlanTests.plans) func whoeverFollowsTheEntriesStandsAtTheSamePlace(name: String) throws {
    let file = PlanTests.root.appending(path: "Tests/Conversations/\(name)")
    let plan = try TestPlan(String(contentsOf: file, encoding: .utf8))
    let script = try #require(PlanTests.script)
    let whole = plan.run(under: script).conversation
    var empty = whole.transcript
    empty.entries = []
    for cut in [0, whole.transcript.entries.count / 2] {
      var begun = empty
      begun.entries = Array(whole.transcript.entries[..<cut])
      var replica = Conversation(script: script, transcript: begun, place: "x")
      replica.follow(Array(whole.transcript.entries[cut...]))
      #expect(replica.transcript.entries == whole.transcript.entries)
      #expect(replica.snapshot == whole.snapshot)
      #expect(replica.question == whole.question)
    }
  }

  @Test func aQuestionIsOpenUntilAnotherIs() throws {
    var talk = try play()
    let seen = talk.transcript.entries.count
    #expect(talk.isStillOpen(questionAfter: seen))
    _ = type("hello", .coach, &talk)
    #expect(talk.isStillOpen(questionAfter: seen))
    _ = type("To sleep", .client, &talk)
    #expect(!talk.isStillOpen(questionAfter: seen))
    let now = talk.transcript.entries.count
    _ = type("/ask And?", .coach, &talk)
    #expect(!talk.isStillOpen(questionAfter: now))
    for nonsense in [-1, 10_000, Int.min, Int.max] { #expect(!talk.isStillOpen(questionAfter: nonsense)) }
  }

  @Test func talkIsCounted() throws {
    var talk = try play()
    #expect(TalkRatio(talk.transcript.entries).coachPercent == nil)
    _ = type("one two three", .client, &talk)
    _ = type("four", .coach, &talk)
    #expect(TalkRatio(talk.transcript.entries) == TalkRatio(client: 3, coach: 1))
    #expect(TalkRatio(talk.transcript.entries).coachPercent == 25)
  }

  @Test(arguments: ["a", "/a", "//a", "", "/skip", "/goto facing", "/frob", "/ask What if?"])
  func aLineReadsBackAsItself(line: String) {
    #expect(Input(line: Input(line: line).line) == Input(line: line))
  }
}

extension TalkRatio {
  fileprivate init(client: Int, coach: Int) {
    self.init([])
    (self.client, self.coach) = (client, coach)
  }
}
