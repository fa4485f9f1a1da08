// How two people part: the last words, the client's own copy, the lines that lead back, and one order on both screens.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  /// The client's home, from which the coach's session can be joined.
  private func guest(of home: Home) throws -> Home {
    let theirs = try Home()
    theirs.environment["XDG_RUNTIME_DIR"] = home.path
    theirs.environment["LOGNAME"] = "noa"
    return theirs
  }

  @Test func aClientWhoJoinedIsOfferedACopyAtEveryPause() throws {
    let home = try Home()
    let theirs = try guest(of: home)
    var coach = try home.share()
    var client = try theirs.join()
    try client.send("To sleep")
    try coach.wait(for: "Noa> To sleep")
    try coach.type("/pause\r")
    _ = try coach.end()
    try client.wait(for: "Would you like a copy of your own")
    #expect(theirs.ids.isEmpty, "nothing is written unasked")
    try client.type("what\r", for: "“no” leaves none")
    try client.type("\r", for: "To read it")
    #expect(try client.end() == .status(0))
    let id = try #require(home.ids.first)
    #expect(theirs.ids == [id])
    #expect(theirs.mode(theirs.folder + "/\(id).json") == 0o600)
    var expected = try #require(home.transcript)
    expected.keptBy = "Kim"
    #expect(theirs.transcript == expected)
    #expect(try theirs.run("show", id).output.contains("Noa: To sleep"))
    #expect(try theirs.run("list").output.contains("paused, a copy"))
    #expect(try theirs.run("resume").exit == .status(66))
    let resumed = try theirs.run("resume", id)
    #expect(resumed.exit == .status(64) && resumed.errors.contains("is your copy of a session that Kim keeps"))

    coach = try home.terminal("share", id, "--no-color")
    try coach.wait(for: "> ")
    client = try theirs.join()
    try client.send("I sleep")
    try coach.wait(for: "Noa> I sleep")
    try client.type("/quit\r", for: "Would you like a copy of your own")
    try client.type("\r")
    #expect(try client.end() == .status(0))
    #expect(theirs.ids == [id])
    #expect(theirs.transcript?.outcome.words("worth") == "I sleep")
  }

  @Test func aCopyIsNotWrittenWhereItIsNotWantedOrTheFileIs() throws {
    let home = try Home()
    let theirs = try guest(of: home)
    let coach = try home.share()
    let (client, beside) = (try theirs.join(), try home.join())
    try client.send("To sleep")
    try coach.wait(for: "Noa> To sleep")
    try beside.type("/quit\r")
    #expect(try beside.end() == .status(0))
    #expect(!beside.text.contains("a copy of your own,"))
    try client.type("/quit\r", for: "Would you like a copy")
    try client.type("no\r", for: "No copy was written")
    #expect(try client.end() == .status(0))
    #expect(theirs.ids.isEmpty)
  }

  /// Both at the last question, in windows of their own.
  private func atTheEnd(_ home: Home, _ coach: PseudoTerminal, _ client: PseudoTerminal) throws {
    let text = try String(contentsOfFile: checkout + "/Tests/Conversations/network-short.plan", encoding: .utf8)
    let lines = try TestPlan(text).lines
    for line in lines {
      try client.send(line.text)
      try? coach.wait(seconds: 0.001) { _ in false }
    }
    if home.transcript?.status != .closed {
      try coach.send("/goto leaving")
      while home.transcript?.status != .closed { try client.send("/skip") }
    }
  }

  @Test func theGoodbyeIsOneMomentForBoth() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try atTheEnd(home, coach, client)
    try client.wait(for: "last words to Kim · Enter")
    try coach.wait(for: "last words to Noa · Enter")
    try client.send("")
    try client.wait(for: "Kim may still write something")
    try coach.send("Take care, Noa")
    try client.wait(for: "Kim> Take care, Noa")
    try coach.type("/note looked lighter\r", for: "Noted, in your own file")
    #expect(!client.text.contains("The conversation is closed.\n"))
    try coach.type("\r")
    #expect(try coach.end() == .status(0))
    #expect(try client.end() == .status(0))
    #expect(coach.text.contains("Your notes: cofront notes"))
    let transcript = try #require(home.transcript)
    #expect(transcript.status == .closed)
    #expect(transcript.entries.last?.text == "Take care, Noa")
    #expect(try home.store.notes(transcript.id)?.notes.map(\.text) == ["looked lighter"])
    #expect(try home.run("notes", transcript.id).output.contains("1  "))
  }

  /// Whoever begins another last word is not done any more, whichever side it is.
  @Test(arguments: [true, false]) func aLastWordUnderWayIsWaitedFor(isGuests: Bool) throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try atTheEnd(home, coach, client)
    try client.wait(for: "last words to Kim · Enter")
    try coach.wait(for: "last words to Noa · Enter")
    let (first, second) = isGuests ? (client, coach) : (coach, client)
    try first.send("")
    try first.wait(for: "may still write something")
    try first.type("One thing more", for: "One thing more")
    try second.wait(for: "One thing more")
    try second.type("\r", for: "may still write something")
    try first.type("\r")
    try second.wait(for: "> One thing more")
    // Both are done again with an empty line each.
    try first.type("\r")
    #expect(try first.end() == .status(0))
    #expect(try second.end() == .status(0))
    #expect(home.transcript?.entries.last?.text == "One thing more")
  }

  /// A note that is begun is no word to the other; what stands in the line when both are done is kept, and told of.
  @Test func whatIsTypedAtTheLastMomentIsKept() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try atTheEnd(home, coach, client)
    try client.wait(for: "last words to Kim · Enter")
    try coach.send("")
    try coach.type("/note she looked li", for: "she looked li")
    try home.wait("the draft") {
      try? coach.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["/note she looked li"]
    }
    try client.type("\r")
    #expect(try client.end() == .status(0))
    #expect(try coach.end() == .status(0))
    #expect(coach.text.contains("had not sent are kept"))
    #expect(home.keptDrafts == ["/note she looked li"])
  }

  @Test func whoCannotWaitLeavesAndTheOtherStays() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    try atTheEnd(home, coach, client)
    try client.wait(for: "There is time for last words")
    try client.type("\u{4}", for: "Ctrl-D leaves now")
    try client.type("\u{4}")
    #expect(try client.end() == .status(0))
    try coach.wait(for: "Noa is no longer here")
    try coach.type("\r")
    #expect(try coach.end() == .status(0))
    #expect(home.transcript?.status == .closed)
  }

  @Test func eachIsToldTheLineThatLeadsBack() throws {
    let home = try Home()
    let client = try home.terminal(
      ["share", "--client", "Noa", "--coach", "Kim", "--as", "client", "--approve", "--no-live", "--no-color"])
    try client.wait(for: "Noa> ")
    let coach = try home.terminal("join", "--no-live", "--no-color")
    try client.wait(for: "asks to join")
    try client.send("/admit")
    try coach.wait(for: "Kim> ")
    try client.send("To sleep")
    try client.type("/pause\r")
    _ = try client.end()
    _ = try coach.end()
    let id = try #require(home.ids.first)
    #expect(Tmux.words(client.text).contains("cofront share \(id) --as client --approve --no-live"))
    #expect(Tmux.words(coach.text).contains("cofront join \(id) --no-live"))
    let nobody = try home.run("join", id)
    #expect(nobody.exit == .status(64) || nobody.errors.contains("terminal"))
    let alone = try home.terminal("join", id)
    #expect(try alone.end() == .status(66))
    #expect(Tmux.words(alone.text).contains("nobody shares \(id) under your own account now"))
  }

  @Test func bothSeeOneOrder() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.pane("join", "--no-color", columns: 80, rows: 24)
    try client.wait(for: "Noa>")
    try coach.wait(for: "Noa is here")
    coach.send(SIGSTOP)
    try client.type("To sleep\r")
    try coach.type("One moment\r")
    coach.send(SIGCONT)
    try home.wait("both lines") {
      (try? coach.wait(seconds: 0.01) { _ in false }) == nil
        && home.transcript?.entries.filter { $0.by != nil }.count == 2
    }
    let said = try #require(home.transcript).entries.filter { $0.by != nil }.map(\.text)
    try client.wait("both lines") { rows in
      let text = rows.joined(separator: "\n")
      return text.contains("Noa> To sleep") && text.contains("Kim> One moment")
    }
    let rows = try client.screen()
    let shown = said.map { text in rows.indices.filter { rows[$0].hasSuffix("> " + text) } }
    #expect(shown.map(\.count) == [1, 1], "each stands once:\n\(rows.joined(separator: "\n"))")
    #expect(shown.flatMap(\.self) == shown.flatMap(\.self).sorted(), "in the order of the transcript")
  }
}
