// What goes wrong between two terminals: killed hosts, closed windows, questions that change under a draft.

import Conversations
import Foundation
import Scripts
import Sharing
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func aWindowClosedInMidDraftLosesNothing() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("To sleep", home)
    try client.type("the most careful sentence", for: "sentence")
    try coach.wait(for: "the most careful sentence")
    client.hangUp()
    #expect(try client.end() == .signal(SIGHUP))
    try coach.wait(for: "Noa is no longer here")
    #expect(home.keptDrafts == ["the most careful sentence"])
    let again = try home.join()
    try again.wait(for: "the most careful sentence")
    try again.answer("", home)
    #expect(home.transcript?.outcome.words("worth") == "the most careful sentence")
    try home.wait("no draft") { home.keptDrafts.isEmpty }
  }

  @Test func aHostThatIsKilledLosesNothingAndGuestsComeBack() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("To sleep", home)
    try client.type("half a sen", for: "half a sen")
    coach.send(SIGKILL)
    #expect(try coach.end() == .signal(SIGKILL))
    try client.wait(for: "The connection to Kim is lost")
    try client.type("tence\r", for: "your words stay here")
    let id = try #require(home.transcript?.id)
    let again = try home.terminal("share", id, "--no-color")
    try again.wait(for: "Noa is here")
    try client.wait(for: "Connected again")
    try client.answer("", home)
    try again.wait(for: "Noa> half a sentence")
    #expect(home.transcript?.outcome.words("worth") == "half a sentence")
    #expect(home.transcript?.entries.filter { $0.kind == .answer }.map(\.text) == ["To sleep", "half a sentence"])
  }

  @Test func aHostThatLeavesPausesForBoth() throws {
    for keys in ["\u{4}", "/quit\r"] {
      let home = try Home()
      let coach = try home.share()
      let client = try home.join()
      try client.answer("To sleep", home)
      try coach.type(keys)
      #expect(try coach.end() == .status(0))
      #expect(try client.end() == .status(0))
      #expect(home.transcript?.status == .paused)
    }
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("To sleep", home)
    coach.send(SIGTERM)
    #expect(try coach.end() == .signal(SIGTERM))
    #expect(try client.end() == .status(0))
    #expect(home.transcript?.status == .paused)
  }

  @Test func aGuestThatLeavesLeavesTheSessionOpen() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("To sleep", home)
    try client.type("/quit\r")
    #expect(try client.end() == .status(0))
    #expect(client.text.contains("To come back: cofront join"))
    try coach.wait(for: "Noa is no longer here")
    #expect(home.transcript?.status == .open)
    let again = try home.join()
    try again.wait(for: "This is where the conversation stands")
    try coach.answer("Welcome back", home)
    try again.wait(for: "Kim> Welcome back")
  }

  @Test func anAnswerToAQuestionThatHasGoneIsNotTaken() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.listener(beside: coach)
    try coach.send("/goto facing")
    try client.wait(for: Home.question("hard-who"), beside: coach)
    client.say(#"{"line":{"number":1,"text":"To sleep","after":3}}"#)
    try client.wait(for: #"{"stale":{"number":1}}"#, beside: coach)
    client.say(#"{"line":{"number":2,"text":"/say too late?","after":3}}"#)
    try client.wait(for: #"{"taken":{"number":2}}"#, beside: coach)
    for (number, command) in [(3, "/skip"), (4, "/back")] {
      client.say(##"{"line":{"number":\##(number),"text":"\##(command)","after":3}}"##)
      try client.wait(for: ##"{"stale":{"number":\##(number)}}"##, beside: coach)
    }
    let kept = try #require(home.transcript?.entries)
    #expect(!kept.contains { $0.text == "To sleep" || $0.kind == .skip || $0.kind == .back })
  }

  @Test func wordsBegunUnderAnotherFloorAreAskedAbout() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try coach.type("Are you all right", for: "all right")
    try client.send("/floor coach")
    try coach.wait(for: "You have the floor")
    try coach.type("\r", for: "Who answers has changed since you began")
    #expect(home.transcript?.entries.contains { $0.text == "Are you all right" } != true)
  }

  @Test func anEarlierAnswerGoesWithItsQuestion() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.send("To sleep")
    try client.send("/back")
    try client.wait(for: "> To sleep")
    let start = client.output.count
    try coach.send("/skip")
    try client.wait(from: start) { $0.contains("How will you know") || $0.contains("What will show you") }
    try client.send("")
    #expect(home.transcript?.outcome.words("worth") == nil)
  }

  @Test func aNoteUnderWayStaysANote() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    let listener = try home.listener(beside: coach)
    try client.send("To sleep")
    try coach.send("/note")
    try coach.type("zebra", for: "zebra")
    coach.send(SIGHUP)
    #expect(try coach.end() == .signal(SIGHUP))
    #expect(home.keptDrafts == ["/note zebra"])
    let again = try home.terminal("share", try #require(home.transcript?.id), "--no-color")
    try again.wait(for: "/note zebra")
    try again.type("!", for: "!")
    let other = try home.listener(beside: again)
    try again.send("")
    try again.send("said aloud")
    try other.wait(for: "said aloud", beside: again)
    for seen in [client.text, listener.text, other.text] { #expect(!seen.contains("zebra")) }
  }

  @Test func aNotePutAsideInASharedSessionStaysANote() throws {
    let home = try Home()
    let coach = try home.share()
    let listener = try home.listener(beside: coach)
    try coach.send("/note")
    try coach.type("zebra", for: "zebra")
    try coach.type("\u{3}", for: "press Up")
    try coach.send("")
    try coach.type("\u{1b}[A", for: "/note zebra")
    try coach.type("\r", for: "Noted, in your own file")
    try coach.send("aloud")
    try listener.wait(for: "aloud", beside: coach)
    #expect(!listener.text.contains("zebra"))
  }

  @Test func wordsOfASharedSessionThatNeverBeganComeBackToWhoTypedThem() throws {
    let home = try Home()
    let coach = try home.share()
    try coach.type("Good morning", for: "morning")
    coach.hangUp()
    #expect(try coach.end() == .signal(SIGHUP))
    #expect(home.ids.isEmpty && home.keptDrafts == ["Good morning"])
    let client = try home.terminal("share", "--client", "Noa", "--coach", "Kim", "--as", "client", "--no-color")
    try client.wait(for: "Noa> ")
    #expect(!client.text.contains("Good morning"))
    client.hangUp()
    #expect(try client.end() == .signal(SIGHUP))
    let again = try home.share()
    try again.wait(for: "Kim> Good morning")
    try again.answer("", home)
    #expect(home.transcript?.entries.last { $0.who == .coach }?.text == "Good morning")
    try home.wait("no draft") { home.keptDrafts.isEmpty }
  }

  @Test func aNoteBehindWordsPutBackStaysANote() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.send("To sleep")
    try coach.type("half a remark", for: "remark")
    coach.send(SIGHUP)
    #expect(try coach.end() == .signal(SIGHUP))
    let again = try home.terminal("share", try #require(home.transcript?.id), "--no-color")
    try again.wait(for: "half a remark")
    let listener = try home.listener(beside: again)
    try again.type("/note zebra", for: "zebra")
    try again.type("\r", for: "half a remark")
    try again.type("/nte zebra", for: "zebra")
    try again.type("\r", for: "half a remark")
    #expect(home.keptDrafts == ["half a remark"])
    try again.type("/ask\r", for: "The question, in one line")
    try again.type("And then?\r", for: "half a remark")
    try listener.wait(for: "And then?", beside: again)
    try again.send(" of mine")
    try listener.wait(for: "half a remark of mine", beside: again)
    try home.wait("no draft") { home.keptDrafts.isEmpty }
    let id = try #require(home.transcript?.id)
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["zebra"])
    #expect(!listener.text.contains("zebra") && !home.read("\(home.folder)/\(id).json").contains("zebra"))
  }

  @Test func aLineThatWasTakenIsNotGivenBack() throws {
    let home = try Home()
    var first = welcome(id: "2026-11-22-0000-abcd")
    let before = first.transcript.entries.count
    var second = first
    var talk = Conversation(script: .builtIn, transcript: first.transcript, place: "x")
    _ = talk.receive(Input(line: "To sleep"), typedBy: .client, at: Date(timeIntervalSince1970: 60))
    second.transcript = talk.transcript
    first.place = "x"
    #expect(second.transcript.entries.count > before)
    // The first connection ends when the line has come, before anything is said to it.
    let host = try FakeHost(home, welcomes: [first, second])
    let guest = try home.terminal("join", "--socket", host.path, "--no-color")
    try guest.wait(for: "Noa> ")
    try guest.type("To sleep\r")
    try guest.wait(for: "Connected again")
    try guest.wait(for: "How will you know")
    #expect(!guest.text.contains("Not sent"))
    #expect(home.keptDrafts.isEmpty)
  }

  func welcome(id: String) -> Welcome {
    var talk = Conversation(
      script: .builtIn,
      transcript: Transcript(
        id: id,
        script: ScriptReference(id: Script.builtIn.id, version: Script.builtIn.version, sha256: Script.builtIn.sha256),
        seed: 7, people: People(client: "Noa", coach: "Kim"), started: Date(timeIntervalSince1970: 0),
        state: Script.builtIn.start), place: "x")
    _ = talk.begin(at: Date(timeIntervalSince1970: 0))
    return Welcome(role: .client, live: true, transcript: talk.transcript, script: nil, place: "x")
  }

  @Test func wordsForAQuestionThatChangedAreAskedAbout() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("To sleep", home)
    try client.type("Maria", for: "Maria")
    try coach.wait(for: "Maria")
    try coach.answer("/goto facing", home)
    try client.wait(for: Home.question("hard-who"))
    let before = home.transcript?.entries.count
    try client.type("\r", for: "The question has changed since you began")
    #expect(home.transcript?.entries.count == before)
    try client.answer("", home)
    #expect(home.transcript?.entries.contains { $0.kind == .answer && $0.text == "Maria" } == true)
  }

  @Test func sharingNeedsTwoNamesAndATerminal() throws {
    let home = try Home()
    #expect(try home.run("share", "--client", "Noa", "--coach", "Kim").errors.contains("needs a terminal"))
    #expect(try home.run("join").errors.contains("needs a terminal"))
    for (arguments, expected, status) in [
      (["share"], "two names", Int32(64)), (["share", "--client", "Kim", "--coach", "kim"], "the same name", 64),
      (["share", "nothing"], "no session nothing", 66), (["join"], "nobody shares a session under", 66),
      (["join", "x"], "nobody shares x under", 66), (["join", "--from", "nobody-at-all"], "no user nobody-at-all", 64),
      (["join", "--from", "0"], "nobody shares a session under", 66),
      (["share", "--client", "A", "--coach", "B", "--allow", "zz zz"], "no user", 64),
      (["join", "--socket", "/nonexistent/x"], "nobody shares a session at", 66),
    ] {
      let terminal = try home.terminal(arguments)
      #expect(try terminal.end() == .status(status), "\(arguments): \(terminal.text)")
      #expect(terminal.text.contains(expected), "\(arguments): \(terminal.text)")
    }
  }
}
