// Actions over several sessions, and what is told of them between two.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Actions over sessions")
struct CommitmentTests {
  private static let start = Date(timeIntervalSince1970: 1_767_225_600)

  private func session(_ id: String, day: Double, closed: Bool = true, _ actions: Record...) -> PastSession {
    PastSession(
      id: id, started: Self.start + day * 86_400, isClosed: closed, script: .builtIn,
      outcome: ["actions": .list(actions.map(Value.record))])
  }

  private func action(_ what: String, from: String? = nil, _ status: String = "open") -> Record {
    BuiltIn.action(what, from: from, status)
  }

  private func statuses(_ outcome: Record) -> [String?] { outcome.items("actions").map { $0["status"]?.text } }

  @Test("one that is carried on is one")
  func carried() throws {
    let all = Commitment.all(in: [
      session("a", day: 0, action("Call"), action("Write")),
      session("b", day: 1, action("Call", from: "a"), action("Write", from: "a", "partly"), action("Call")),
    ])
    #expect(all.map(\.title) == ["Call", "Write", "Call"])
    #expect(all.map(\.origin) == ["a", "a", "b"])
    #expect(all.map { $0.item["status"] } == ["open", "partly", "open"])
    #expect(all.map(\.said) == [Self.start, Self.start, Self.start + 86_400])
    #expect(all.map { $0.places.map(\.session) } == [["a", "b"], ["a", "b"], ["b"]])
  }

  @Test("two that read the same stay two")
  func twins() {
    let all = Commitment.all(in: [
      session("a", day: 0, action("Call"), action("Call")),
      session("b", day: 1, action("Call", from: "a", "kept"), action("Call", from: "a")),
    ])
    #expect(all.map { $0.item["status"] } == ["kept", "open"])
  }

  @Test("what became of it in any session is what became of it")
  func resolved() {
    let sessions = [
      session("a", day: 0, action("Call", "dropped")), session("b", day: 1, action("Call", from: "a")),
    ]
    #expect(Commitment.open(in: sessions).isEmpty)
  }

  @Test("it is to be said only where it is open, once more where it was said")
  func openPlaces() throws {
    let call = try #require(
      Commitment.all(in: [
        session("a", day: 0, action("Call")), session("b", day: 1, closed: false, action("Call", from: "a", "kept")),
        session("c", day: 2, closed: false, action("Call", from: "a")),
      ]).first)
    #expect(call.placesToReview.map(\.session) == ["a", "c"])
    #expect(call.placesToReopen.map(\.session) == ["b"])
  }

  @Test("dates come first, then the order in which they were made")
  func order() {
    let sessions = [session("a", day: 0, action("one"), action("two")), session("b", day: 1, action("three"))]
    #expect(Commitment.open(in: sessions).map(\.title) == ["one", "two", "three"])
    let dated = Commitment.open(in: sessions) { commitment in
      switch commitment.title {
      case "two": 9
      case "three": 5
      default: nil
      }
    }
    #expect(dated.map(\.title) == ["three", "two", "one"])
  }

  @Test("is reviewed where it was made, and where it may be asked about again")
  func places() throws {
    let sessions = [
      session("a", day: 0, action("Call")), session("b", day: 1, action("Call", from: "a")),
      session("c", day: 2, closed: false, action("Old"), action("Call", from: "a")),
    ]
    let call = try #require(Commitment.all(in: sessions).first)
    #expect(call.placesToReview.map(\.session) == ["a", "c"])
    #expect(call.placesToReview.map(\.index) == [0, 1])
    let orphan = try #require(Commitment.all(in: Array(sessions[1...1])).first)
    #expect(orphan.placesToReview.map(\.session) == ["b"])
    #expect(Commitment.carried([orphan], into: BuiltIn.data).items("actions").map { $0["from"] } == ["a"])
  }

  @Test("told between sessions, it is not asked about again; replay and outcome agree")
  func review() throws {
    var play = try Play(earlier: [action("Call"), action("Write")].map { BuiltIn.earlier($0, from: "a") })
    play.type("now", "/pause")
    var transcript = play.conversation.transcript
    #expect(transcript.state == "return-item")
    transcript.review(0, in: BuiltIn.actions, as: "kept", words: "It was short", at: play.time)
    #expect(transcript.status == .paused)
    #expect(statuses(transcript.outcome) == ["kept", "open"])
    #expect(transcript.outcome.items("actions")[0]["learned"] == "It was short")
    var resumed = Conversation(script: play.conversation.script, transcript: transcript, place: "")
    #expect(resumed.transcript.outcome == transcript.outcome)
    #expect(resumed.snapshot.status == .paused)
    _ = resumed.resume(at: play.time)
    #expect(resumed.snapshot.cursor.state == "return-item")
    #expect(resumed.snapshot.item(of: BuiltIn.actions)?.values["what"] == "Write")
    for line in ["kept", "/skip"] { _ = resumed.receive(Input(line: line), at: play.time) }
    #expect(resumed.snapshot.cursor.state == "arrive-aim")
    #expect(statuses(resumed.transcript.outcome) == ["kept", "kept"])
  }

  @Test("another question about an action that is done meanwhile stays open")
  func otherQuestion() throws {
    var play = try Play()
    play.type("a", "b", "network", "short", "/goto elevating", "/skip", "/skip", "Call; Ana; Friday", "", "/pause")
    var transcript = play.conversation.transcript
    #expect(transcript.state == "elev-ifthen")
    transcript.review(0, in: BuiltIn.actions, as: "kept", words: "", at: play.time)
    var resumed = Conversation(script: play.conversation.script, transcript: transcript, place: "")
    _ = resumed.resume(at: play.time)
    #expect(resumed.snapshot.cursor.state == "elev-ifthen")
  }

  @Test("when nothing is open any more, coming back to it is not offered")
  func offer() throws {
    let play = try Play(earlier: [action("Call"), action("Write")].map { BuiltIn.earlier($0, from: "a") })
    var transcript = play.conversation.transcript
    for (index, state) in [(0, "return-offer"), (1, "arrive-aim")] {
      transcript.review(index, in: BuiltIn.actions, as: "kept", words: "", at: play.time)
      var resumed = Conversation(script: play.conversation.script, transcript: transcript, place: "")
      _ = resumed.resume(at: play.time)
      #expect(resumed.snapshot.cursor.state == state)
    }
  }

  @Test("a closed session stays closed")
  func closed() throws {
    var play = try Play()
    play.type("a", "b", "conversation", "short")
    var transcript = play.conversation.transcript
    transcript.status = .closed
    transcript.outcome["actions"] = .list([.record(action("Call"))])
    transcript.review(0, in: BuiltIn.actions, as: "dropped", words: "", at: play.time + 60)
    transcript.review(7, in: BuiltIn.actions, as: "dropped", words: "", at: play.time + 60)
    #expect(transcript.status == .closed && statuses(transcript.outcome) == ["dropped"])
    #expect(transcript.outcome.items("actions")[0]["learned"] == nil)
    #expect(transcript.updated == play.time + 60 && transcript.entries.last?.n == transcript.entries.count)
    #expect(transcript.entries.count { $0.kind == .review } == 1)
  }
}
