// The machine where plans do not show it: what is offered again, who typed, resuming under a changed script.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Machine")
struct MachineTests {
  @Test("an answer about one pair is not offered for another")
  func subjects() throws {
    var play = try Play()
    play.type(
      "/goto network", "Ana, Bo", "", "3 4 5", "6 6 6", "Low", "1", "Lunch", "enough", "Lunch", "another", "Bo trust")
    #expect(play.state == "scale-holds")
    #expect(play.conversation.question.earlier == nil)
    play.type("Humour")
    #expect(play.state == "scale-worth")
    #expect(play.conversation.question.earlier == nil)
    play.type("")
    #expect(play.last.notice != nil)
    play.type("enough", "Humour", "another", "Ana trust")
    #expect(play.conversation.question.earlier == "Lunch")
  }

  @Test("a correction of one partner is no answer about the partner at hand")
  func correction() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "3 4 5", "Ana 8 8 8")
    #expect(play.last.notice == "Ana is now trust 8, imperative 8 and purpose 8.")
    #expect(play.outcome.items("network")[1] == ["id": "p2", "name": "Bo"])
    play.type("Bo: 2 2 2")
    #expect(play.entries.last { $0.kind == .answer }?.about == "p2")
    #expect(play.state == "net-notice")
  }

  @Test("the numbers of an earlier round are told once, after the last new one")
  func before() throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "3 4 5", "Low", "/goto network", "", "/back", "/goto network", "")
    play.type("/back", "/back", "/back", "/back", "/back")
    while play.state != "net-rate" { play.type("/back") }
    play.type("4")
    #expect(play.last.notice == nil)
    play.type("5")
    #expect(play.last.notice == nil)
    play.type("6")
    #expect(play.last.notice == "Ana, before: trust 3, imperative 4 and purpose 5.")
  }

  @Test("numbers for one word leave the others alone, unless all are given or named")
  func one() throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "8 7", "6 6")
    #expect(
      play.last.notice == "A whole number from 1 to 10, please; Enter leaves the rest empty."
        && play.outcome["network"] == [BuiltIn.partner("p1", "Ana", 8, 7)])
    play.type("trust 9")
    #expect(play.outcome["network"] == [BuiltIn.partner("p1", "Ana", 9, 7)])
    play.type("1 2 3")
    #expect(play.outcome["network"] == [BuiltIn.partner("p1", "Ana", 1, 2, 3)])
  }

  @Test("whom somebody named and took back before a word was said is no partner")
  func takenBack() throws {
    var play = try Play()
    play.type("/goto facing", "Jo", "/back", "Jean-Luc", "no")
    #expect(play.each("name", in: "network") == ["Jean-Luc"])
    play.type("He sold the boat", "/back", "/back", "/back", "Ana", "no")
    #expect(play.each("name", in: "network") == ["Jean-Luc", "Ana"])
  }

  @Test("an action made anew takes nothing of the old one along, and parts that were given are not asked for")
  func anew() throws {
    var play = try Play()
    play.type(
      "/goto elevating", "", "", "Call; Bo; Monday", "", "If he sleeps, then I wait", "3", "4", "Write; Cy; Friday")
    #expect(play.state == "elev-ifthen")
    #expect(play.conversation.question.earlier == nil, "it was the plan for another one")
    #expect(play.outcome["actions"] == [["what": "Write", "who": "Cy", "when": "Friday", "status": "open"]])
  }

  @Test("an action that is made smaller has its plan asked for again, and the plan is offered as it was")
  func smaller() throws {
    var play = try Play()
    play.type("/goto elevating", "", "", "Call Bo; Bo; Monday", "", "If he sleeps, then I wait", "3", "smaller")
    #expect(play.conversation.question.kept == "Call Bo")
    #expect(!play.conversation.question.earlierIsEditable, "whoever types on would only add to it")
    play.type("Call Bo for a minute", "", "")
    #expect(play.conversation.question.kept == "If he sleeps, then I wait")
    play.type("", "8")
    let action: Record = [
      "what": "Call Bo for a minute", "who": "Bo", "when": "Monday", "if": "he sleeps", "then": "I wait",
      "confidence": 8, "status": "open",
    ]
    #expect(play.outcome.items("actions") == [action])
  }

  @Test("of many ties some are named and the rest counted")
  func ties() throws {
    var play = try Play()
    play.type("/goto network", "A, B, C, D, E", "", "3 4 5", "3 4 5", "3 4 5", "more", "3 4 5", "3 4 5", "Hm")
    #expect(
      play.entries.contains {
        $0.text.contains("more than once: trust with A, trust with B, trust with C and 2 more.")
      })
  }

  @Test("under another script every answer counts, also those about several partners")
  func kept() throws {
    var play = try Play()
    play.type("Aim", "/goto network", "Ana, Bo", "", "3 4 5", "6 7 8")
    let script = play.conversation.script
    let change = ScriptChange(play.conversation.transcript, from: script, to: script)
    #expect(change.kept == ["arrive-aim", "net-names", "net-rate", "net-rate"] && change.orphaned.isEmpty)
  }

  @Test("a removed partner's id is never used again, and a rename keeps the numbers")
  func ids() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "-Ana, -Bo")
    #expect(play.outcome["network"] == nil)
    play.type("Cy", "")
    #expect(play.each("id", in: "network") == ["p3"])
    play.type("3 4 5", "/goto network", "Cy = Cyrus")
    #expect(play.value("network.0.name") == "Cyrus")
    #expect(play.value("network.0.trust") == 3)
    play.type(line: "Cyrus = " + String(repeating: "x", count: 100))
    #expect(play.last.notice == Message.nameTooLong)
  }

  /// The name of whom the talk is about.
  private func facing(_ play: Play) -> String? {
    play.outcome["facing"]?.text.flatMap { BuiltIn.data.name(ofItem: $0, in: "network", play.outcome) }
  }

  @Test("somebody new may be called what another's name begins with")
  func newPerson() throws {
    var play = try Play()
    play.type("/goto network", "Bobby, Ana Lima", "", "/goto facing", "Bob")
    play.type("We do not talk")
    #expect(facing(play) == "Bob")
    play.type("/goto facing", "Ana", "She left")
    #expect(facing(play) == "Ana Lima")
    #expect(play.outcome.items("network").count == 3)
  }

  @Test("where nobody is named, nobody is named in the question")
  func nobody() throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "3 4 5", "/goto facing", "/skip")
    #expect(!play.conversation.question.text.contains("Ana"))
    play.type("A thing")
    #expect(play.outcome["facing"] == nil)
  }

  @Test("a full list stays open until an empty line; two actions and an empty line are two actions")
  func lists() throws {
    var play = try Play()
    play.type("/goto network", "a, b, c, d, e, f, g, h, i, j, k")
    #expect(play.outcome.items("network").count == 10)
    #expect(play.last.notice == Message.listFull("abcdefghij".map { String($0) }, without: ["k"]))
    play.type("-j", "k", "/goto elevating", "", "", "One; A; now", "Two; B; now", "")
    #expect(play.value("network.9.name") == "k")
    #expect(play.each("what", in: "actions") == ["One", "Two"])
  }

  @Test("a draft that is kept is the one that is read")
  func keptDraft() throws {
    let opening = try #require(BuiltIn.data.slot("opening"))
    var play = try Play()
    play.type(
      "/goto facing", "Jo", "Late again", "free", "issue", "a", "b", "c", "You always lie.", "rewrite",
      "I was lost on Monday.", "/back", "/back", "/back"
    )
    #expect(play.state == "open-draft")
    play.type("")
    #expect(play.value("opening.drafts")?.texts?.last == "You always lie.")
    #expect(play.conversation.reading(of: opening)?.reading.attacks.isEmpty == false)
    play.type("read")
    #expect(play.state == "open-again")
    #expect(play.entries.contains { $0.state == "open-doubt" })
  }

  @Test("who typed is noted with their own entries")
  func typist() throws {
    var play = try Play()
    let reply = play.conversation.receive(.answer("Peace"), by: "bo", at: play.time)
    #expect(reply.entries.map(\.by) == reply.entries.map { $0.who == .script ? nil : "bo" })
    #expect(reply.entries.first?.by == "bo")
  }

  @Test("leaving pauses, coming back opens, and a closed conversation stays closed")
  func statuses() throws {
    var play = try Play()
    play.type("Peace", "/pause")
    #expect(play.conversation.transcript.status == .paused)
    #expect(play.last.ending == .paused)
    var again = try play.reread()
    _ = again.resume(at: play.time)
    #expect(again.transcript.status == .open)
    #expect(again.snapshot.cursor.state == "arrive-worth")
    play.type("/goto leaving", "/skip", "/skip", "/skip", "nothing")
    #expect(play.conversation.transcript.status == .closed)
    var closed = try play.reread()
    _ = closed.resume(at: play.time)
    #expect(closed.transcript.status == .closed)
    #expect(closed.receive(.answer("more"), at: play.time) == Reply(ending: .closed))
  }

  @Test("under a changed script the latest question that is still there is asked again, about the same partner")
  func changedScript() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "3 4 5", "6 6 6", "Low")
    let script = try #require(PlanTests.script)
    let changed = Script(
      id: script.id, version: 2, title: script.title, credits: [], data: script.data, start: script.start,
      stages: script.stages,
      ways: script.ways, states: script.states.filter { !["scale-pick", "net-notice", "net-stay"].contains($0.id) })
    var conversation = Conversation(script: changed, transcript: play.conversation.transcript, place: "transcripts")
    let reply = conversation.resume(at: play.time)
    #expect(conversation.snapshot.cursor.state == "net-rate")
    #expect(reply.entries.last?.about == "p2")
  }

  @Test("back passes over questions that a changed script no longer has, and never closes")
  func backUnderChangedScript() throws {
    var play = try Play()
    play.type("Peace", "Calm", "network", "short", "Lunch")
    let script = try #require(PlanTests.script)
    let changed = Script(
      id: script.id, version: 2, title: script.title, credits: [], data: script.data, start: script.start,
      stages: script.stages,
      ways: script.ways, states: script.states.filter { !["words-best", "arrive-pace"].contains($0.id) })
    var conversation = Conversation(script: changed, transcript: play.conversation.transcript, place: "transcripts")
    _ = conversation.resume(at: play.time)
    _ = conversation.receive(.command(Command(.back)), at: play.time)
    #expect(conversation.snapshot.cursor.state == "arrive-way")
    #expect(conversation.transcript.status == .open)
  }

  @Test("an earlier choice that is no longer offered is not kept by an empty line")
  func staleChoice() throws {
    var play = try Play()
    play.type(
      "/goto leaving", "/skip", "/skip", "network", "Lunch", "Ana", "", "/goto leaving", "/skip", "/skip")
    #expect(play.state == "leave-door")
    #expect(play.conversation.question.earlier == nil)
    play.type("")
    #expect(play.state == "leave-door")
    #expect(play.last.notice != nil)
  }

  @Test("a pair whose partner was taken off the list is not asked about any more")
  func removedPair() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "3 4 5", "/skip", "Low", "Bo trust")
    #expect(play.state == "scale-number")
    play.type("/goto network", "-Bo", "")
    while play.state != "net-notice" && play.state != "arrive-aim" { play.type("/back") }
    #expect(!play.entries.suffix(6).contains { $0.state == "scale-number" })
    #expect(!play.conversation.question.text.isEmpty)
    play.type("/goto scaling", "Bo")
    #expect(play.state == "scale-pick")
  }

  @Test("numbers given ahead for another partner are not asked for again")
  func ahead() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "Bo 6 6 6", "3 4 5")
    #expect(play.state == "net-notice")
    #expect(play.each("trust", in: "network") == [3, 6])
  }

  @Test("numbers given one by one are one first answer, and a way taken again is no edit")
  func kinds() throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "3", "4", "5", "Low", "none", "another")
    #expect(play.state == "scale-pick")
    #expect(play.conversation.question.earlier == nil)
    play.type("none")
    #expect(!play.entries.contains { $0.kind == .edit })
    play.type("/back", "/back", "/back")
    #expect(play.state == "scale-pick")
    #expect(play.conversation.question.earlier == "none for now")
    play.type("Ana 5 5 5")
    #expect(play.entries.last { $0.who == .client }?.kind == .edit)
  }

  @Test("after a correction the pairs are offered anew, so that a number means what is shown")
  func offeredAnew() throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "3 4 5", "6 6 6", "Low", "Bo 6 1 6")
    #expect(play.state == "scale-pick")
    #expect(play.conversation.question.text.contains("1  imperative with Bo (1)"))
    play.type("1")
    #expect(play.value("scaling.0.partner") == "p2")
    #expect(play.entries.filter { $0.state == "scale-pick" }.allSatisfy { $0.visit == 1 })
  }

  @Test("all tens are no tie", arguments: 1...8)
  func tens(seed: UInt64) throws {
    var play = try Play(seed: seed)
    play.type("/goto network", "Ana, Bo", "", "10 10 10", "10 10 10", "Tens", "protect")
    #expect(play.state == "scale-pick")
    #expect(play.entries.last { $0.kind == .say }?.text.contains("lowest") == false)
  }

  @Test("an obstacle and the plan after it are about the same action")
  func sameAction() throws {
    var play = try Play()
    play.type("A", "B", "network", "room", "/goto elevating", "", "", "One; A; now", "Two; B; now", "", "Time")
    #expect(play.state == "elev-ifthen")
    play.type("/goto elevating", "", "", "", "Rain")
    #expect(play.state == "elev-ifthen")
    play.type("If it rains, then I go")
    #expect(play.each("obstacle", in: "actions") == ["Time", "Rain"])
    #expect(play.each("if", in: "actions") == [nil, "it rains"])
  }
}
