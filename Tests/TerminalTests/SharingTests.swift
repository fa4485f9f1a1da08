// One session, two terminals: what each of the two sees, and what only the coach does.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func theClientAnswersAndBothSeeIt() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try coach.wait(for: "Noa is here.")
    try client.type("To stop dreading the Monday call\r")
    try coach.wait(for: "Noa> To stop dreading the Monday call")
    try coach.type("Take your time, Noa.\r")
    try client.wait(for: "Kim> Take your time, Noa.")
    try coach.type("/ask What would a good Monday be?\r")
    try client.wait(for: "Kim asks: What would a good Monday be?")
    try client.type("One where I speak second\r")
    try coach.wait(for: "Noa> One where I speak second")
    try coach.type("/goto facing\r")
    try client.wait(for: Home.question("hard-who"))
    try client.type("/pause\r")
    #expect(try client.end() == .status(0))
    #expect(try coach.end() == .status(0))
    #expect(client.text.contains("goes on when Kim shares it again."))
    #expect(coach.text.contains("To come back: cofront share"))

    let transcript = try #require(home.transcript)
    #expect(transcript.status == .paused)
    let said = transcript.entries.filter { $0.who != .script }.map { "\($0.kind) \($0.who) \($0.by ?? "-")" }
    #expect(
      said == [
        "answer client Noa", "remark coach Kim", "question coach Kim", "reply client Noa", "goto coach Kim",
        "pause client Noa",
      ])
    #expect(home.sockets.isEmpty)
    #expect(home.keptDrafts.isEmpty)
  }

  @Test func aWholeSessionOfTwoIsWhatThePlanSays() throws {
    let text = try String(contentsOfFile: checkout + "/Tests/Conversations/network-short.plan", encoding: .utf8)
    var plan = try TestPlan(text)
    (plan.seed, plan.coach) = (7, "Kim")
    let planned = plan.run(under: .builtIn).conversation.transcript
    let home = try Home()
    let coach = try home.share()
    let client = try home.join("--no-live", columns: 40, rows: 10)
    for (index, line) in plan.lines.enumerated() {
      if index % 4 == 1 {
        try coach.send("I am listening \(index)")
        try client.wait(for: "I am listening \(index)")
      }
      try client.send(line.text)
      try? coach.wait(seconds: 0.001) { _ in false }
    }
    if planned.status == .closed {
      for terminal in [client, coach] { try terminal.type("\r") }
    } else {
      try client.type("/pause\r")
    }
    #expect(try client.end() == .status(0))
    #expect(try coach.end() == .status(0))
    let played = try #require(home.transcript)
    #expect(played.outcome == planned.outcome)
    func steps(_ transcript: Transcript) -> [String] {
      transcript.entries.filter { ![.remark, .pause].contains($0.kind) }
        .map { "\($0.state) \($0.visit) \($0.who) \($0.kind) \($0.about ?? "") \($0.text)" }
        .map { $0.replacing(#/Friday \d+ \w+/#, with: "Friday") }
    }
    // Only the place of the transcripts is another, and the day of the visit.
    let places = steps(planned).indices.filter { steps(planned)[$0] != steps(played)[$0] }
    let others = places.filter { !steps(played)[$0].contains("data/cofront") }
    #expect(others.map { [steps(planned)[$0], steps(played)[$0]] } == [])
    #expect(played.entries.filter { $0.kind == .remark }.allSatisfy { $0.who == .coach && $0.by == "Kim" })
    #expect(coach.text.contains("goes on when") == false)
  }

  @Test func eachHasAWindowOfTheirOwnSize() throws {
    let home = try Home()
    let coach = try home.pane("share", "--client", "Noa", "--coach", "Kim", "--seed", "7", columns: 100, rows: 30)
    try coach.wait(for: "Kim>")
    let client = try home.pane("join", columns: 40, rows: 12)
    try client.wait(for: "Noa>")
    try coach.wait(for: "Noa is here")
    try client.type("Something that is longer than forty columns, to be seen by both of us")
    try coach.wait(for: "Noa is typing: Something that is longer than forty columns, to be seen")
    try client.wait("a wrapped draft") { $0.contains("Noa> Something that is longer than") }
    for (columns, rows) in [(60, 20), (100, 30), (40, 12)] {
      try client.resize(columns: columns, rows: rows)
      try client.wait("a window of \(columns)x\(rows)") { $0.count == rows }
    }
    let wide = try coach.screen()
    #expect(wide.contains { $0.count > 60 }, "the coach's window is untouched")
    try client.press("Enter")
    try coach.wait(for: "Noa> Something that is longer than forty columns, to be seen by both of us")
    try coach.type("/pause")
    try coach.press("Enter")
    try client.wait(for: "paused")
  }

  @Test func nothingThatIsTheCoachsReachesTheClient() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    let listener = try home.listener(beside: coach)
    let cue = try #require(Script.builtIn["arrive-aim"]?.cue)
    try coach.wait(for: cue)
    try client.type("You people never tell us anything\r")
    try coach.wait(for: "us_vs_them")
    for keys in ["/note ", "sat back", " at zebra"] { try coach.type(keys, for: String(keys.suffix(5))) }
    try coach.type("\r", for: "Noted, in your own file.")
    for line in ["/note", "walrus", "/view"] { try coach.send(line) }
    try coach.wait(for: "Talk: you")
    try coach.wait(for: "sat back at zebra")
    try coach.send("a word at the end")
    try client.wait(for: "a word at the end")
    try listener.wait(for: "a word at the end", beside: coach)
    let cues = Script.builtIn.states.map(\.cue).filter { $0.count > 8 }
    for seen in [client.text, listener.text] {
      for secret in cues + ["zebra", "walrus", "us_vs_them", "being put on the other side", "Talk: you", "┆"] {
        #expect(!seen.contains(secret), "\(secret)")
      }
    }
    try coach.type("/pause\r")
    _ = try coach.end()
    let id = try #require(home.transcript?.id)
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["sat back at zebra", "walrus"])
    #expect(home.mode(home.folder + "/\(id).notes.json") == 0o600)
    #expect(!home.read(home.folder + "/\(id).json").contains("zebra"))
    for format in ["text", "markdown", "html", "json", "csv"] {
      #expect(try !home.run("show", id, "--format", format).output.contains("zebra"))
    }
  }

  @Test func aCoachWhoJoinsKeepsWhatIsTheirs() throws {
    let (home, theirs) = (try Home(), try Home())
    let client = try home.terminal(
      ["share", "--client", "Noa", "--coach", "Kim", "--as", "client", "--seed", "7", "--no-color"])
    try client.wait(for: "Noa> ")
    theirs.environment["XDG_RUNTIME_DIR"] = home.path
    let calls = theirs.path + "/calls"
    let coach = try PseudoTerminal(
      [
        "/usr/bin/strace", "-f", "-qq", "-s", "9999", "-e", "trace=sendto", "-o", calls, Home.binary(), "join",
        "--no-color",
      ],
      environment: theirs.environment)
    try coach.wait(for: "Kim> ")
    try client.send("You people never tell us anything")
    try coach.wait(for: "us_vs_them")
    for line in ["/note zebra", "/note", "walrus", "/view", "I hear you"] { try coach.send(line) }
    try client.wait(for: "Kim> I hear you")
    try client.type("/pause\r")
    #expect(try client.end() == .status(0))
    #expect(try coach.end() == .status(0))
    let id = try #require(home.transcript?.id)
    #expect(try theirs.store.notes(id)?.notes.map(\.text) == ["zebra", "walrus"])
    #expect(home.names(in: home.folder).filter { $0.contains("notes") }.isEmpty)
    #expect(theirs.ids.isEmpty)
    let sent = home.read(calls)
    #expect(sent.contains("I hear you"), "what is said is seen here")
    for secret in ["zebra", "walrus", "us_vs_them"] {
      #expect(!sent.contains(secret) && !client.text.contains(secret), "\(secret)")
    }
    // The notes alone can be forgotten, too.
    #expect(try theirs.run("forget", id).exit == .status(0))
    #expect(try theirs.store.notes(id) == nil)
  }

  @Test func aCommandIsNeverShownWhileItIsTyped() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    let listener = try home.listener(beside: coach)
    try client.send("/floor coach")
    try coach.wait(for: "You have the floor")
    try coach.send("To sleep")
    try coach.send("/back")
    for line in ["/note zebra", "  /note walrus"] {
      for piece in [line.dropLast(3), line.suffix(3)] { try coach.type(String(piece), for: String(piece.suffix(3))) }
      try coach.type("\r", for: "Noted, in your own file.")
    }
    try client.send("/floor client")
    try coach.send("aloud")
    try listener.wait(for: "aloud", beside: coach)
    #expect(!listener.text.contains("zebra") && !listener.text.contains("walrus"))
    let id = try #require(home.transcript?.id)
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["zebra", "walrus"])
  }

  @Test func wordsThatWereClearedStayCleared() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    let listener = try home.listener(beside: coach)
    try client.type("angrywords", for: "angrywords")
    try listener.wait(for: "angrywords", beside: coach)
    try coach.send("/goto facing")
    try client.wait(for: Home.question("hard-who"))
    let asked = client.output.count
    try client.type("\r")
    try client.wait(from: asked) {
      $0.contains("The question has changed") && $0.contains("Noa> angrywords")
    }
    let start = client.output.count
    try client.type("\u{15}", for: "Noa> ")
    let seen = listener.text.components(separatedBy: "angrywords").count
    try coach.send("one thing")
    try client.wait(for: "one thing", from: start)
    try client.send("Priya")
    try listener.wait(for: "Priya", beside: coach)
    #expect(home.transcript?.entries.last { $0.kind == .answer }?.text == "Priya")
    #expect(listener.text.components(separatedBy: "angrywords").count == seen)
  }

  @Test func plainlyTooWordsForAnotherQuestionAreAskedAbout() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.terminal("join", "--plain")
    try client.wait(for: "Noa: ")
    try client.type("by Friday", for: "by Friday")
    try coach.send("/goto facing")
    try client.wait(for: Home.question("hard-who"))
    try client.type("\r", for: "The question has changed since you began")
    try coach.send("/say no hurry")
    try client.wait(for: "no hurry")
    #expect(home.transcript?.entries.contains { $0.text == "by Friday" } == false)
  }

  @Test func aLineThatIsNoAnswerIsToldOnceToWhoeverTypedIt() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.answer("A date", home)
    try client.answer("We have one", home)
    try client.type("platypus\r", for: "A number from 1 to 3")
    try coach.wait(for: "Not taken as an answer")
    try coach.send("no hurry")
    try client.wait(for: "no hurry")
    #expect(!client.text.contains("Not taken"))
  }

  @Test func anotherVersionIsALineAndNoMore() throws {
    let home = try Home()
    let answers = try home.write("{\"refused\":{\"reason\":\"version\"}}\n", to: "answer")
    let socket = home.path + "/other.sock"
    let script = """
      import socket, sys
      s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen(1)
      c, _ = s.accept(); c.recv(9999); c.sendall(open(sys.argv[2], "rb").read()); c.recv(9999)
      """
    let host = try PseudoTerminal(["/usr/bin/python3", "-c", script, socket, answers], environment: home.environment)
    try home.wait("a socket") { home.names(in: home.path).contains("other.sock") }
    let guest = try home.terminal("join", "--socket", socket)
    #expect(try guest.end() == .status(65))
    #expect(guest.text.contains("cofront: the other end runs another version of cofront: use the same one"))
    _ = try host.end()
  }

  @Test func theFloorIsHandedOverForBothToSee() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try client.type("/floor coach\r")
    try coach.wait(for: "You have the floor")
    try client.wait(for: "Kim has the floor")
    try coach.answer("To sleep, she says", home)
    try client.wait(for: "Kim for Noa> To sleep, she says")
    try client.answer("Yes, that is it", home)
    try coach.wait(for: "Noa> Yes, that is it")
    try client.type("/view\r", for: "is only for the coach")
    try client.type("/goto facing\r", for: "Only Kim can use")
    let entries = try #require(home.transcript?.entries.filter { $0.who != .script })
    #expect(
      entries.map { "\($0.kind) \($0.who) \($0.by ?? "-")" } == [
        "floor client Noa", "answer client Kim", "remark client Noa",
      ])
  }

  @Test func drafsAreNotShownWhereThatIsNotWanted() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join("--no-live")
    try client.type("a secret half-sentence", for: "half-sentence")
    try coach.wait(for: "Noa is typing")
    try coach.type("not for you yet", for: "for you yet")
    try client.wait(for: "Kim is typing")
    #expect(!coach.text.contains("secret"))
    #expect(!client.text.contains("for you yet"))
  }

  @Test func plainTerminalsShareASession() throws {
    let home = try Home()
    let coach = try home.terminal("share", "--client", "Noa", "--coach", "Kim", "--seed", "7", "--plain")
    try coach.wait(for: "Kim: ")
    let client = try home.terminal("join", "--plain")
    try client.wait(for: "Noa: ")
    try client.answer("To sleep", home)
    try coach.wait(for: "Noa: To sleep")
    try coach.answer("Thank you", home)
    try client.wait(for: "Kim: Thank you")
    try coach.wait(for: "For you alone: Cue: ")
    for text in [coach.text, client.text] { #expect(!text.contains("\u{1b}")) }
  }

  @Test func atOneTerminalThatTwoTmuxClientsShareNothingChanges() throws {
    let home = try Home()
    let pane = try home.pane("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 80, rows: 24)
    try pane.wait(for: "Noor>")
    try pane.tmux("set-option", "-g", "window-size", "latest")
    let wide = try pane.attach(columns: 100, rows: 30)
    let narrow = try pane.attach(columns: 60, rows: 20)
    try wide.wait(for: "Noor>")
    try narrow.wait(for: "Noor>")
    try wide.type("To sl")
    try pane.wait(for: "To sl")
    try narrow.type("eep\r")
    try pane.wait(for: "worth")
    try home.wait("the answer") { home.transcript?.outcome.words("aim") == "To sleep" }
    try wide.type("/ask And then?\r")
    try pane.wait(for: "Kim asks: And then?")
    try narrow.type("/pause\r")
    try home.wait("the end") { home.paneStatus == "0\n" }
  }
}
