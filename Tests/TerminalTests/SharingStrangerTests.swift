// Who comes to a shared session and was not meant to: other users, other versions, hosts that lie, keys that lead out.

import Conversations
import Foundation
import Scripts
import Sharing
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func whoWaitsToBeLetInCanLeave() throws {
    let home = try Home()
    let coach = try home.share("--approve")
    for (keys, signal) in [("\u{3}\u{3}", SIGINT), ("", SIGTERM), ("", SIGHUP)] {
      let guest = try home.terminal("join")
      try guest.wait(for: "Waiting to be let in")
      try coach.wait(for: "asks to join")
      if keys.isEmpty { guest.send(signal) }
      for key in keys {
        try guest.type(String(key))
        try? guest.wait(seconds: 0.05) { _ in false }
      }
      #expect(try guest.end() == .signal(signal))
    }
    let guest = try home.terminal("join")
    try guest.wait(for: "Waiting to be let in")
    try guest.type("\u{4}")
    #expect(try guest.end() == .status(0))
  }

  @Test func aWelcomeIsNotBelievedEverything() throws {
    let home = try Home()
    for id in ["../../../ssh/authorized_keys\u{0}", "../evil", ".hidden", ""] {
      let host = try FakeHost(home, welcomes: [welcome(id: id)])
      let guest = try home.terminal("join", "--socket", host.path)
      #expect(try guest.end() == .status(65))
      #expect(home.names(in: home.path).filter { !["fake.sock", "welcome0", "welcome1"].contains($0) }.isEmpty)
    }
  }

  /// A script that is not the one it is said to be would be kept here under the name of that one.
  @Test func aScriptThatComesAlongIsWhatItIsSaidToBe() throws {
    let home = try Home()
    for (claimed, isIt) in [(SmallScript.first, true), (SmallScript.first + "# another\n", false)] {
      let script = try #require(ParsedScript(text: SmallScript.first).script)
      var talk = Conversation(
        script: script,
        transcript: Transcript(
          id: "2026-11-21-1430-ab",
          script: ScriptReference(id: script.id, version: script.version, sha256: Script.sha256(of: claimed)), seed: 7,
          people: People(client: "Noa", coach: "Kim"), started: Date(timeIntervalSince1970: 0), state: script.start),
        place: "x")
      _ = talk.begin(at: Date(timeIntervalSince1970: 0))
      let welcome = Welcome(
        role: .client, live: true, transcript: talk.transcript, script: SmallScript.first, place: "x")
      let host = try FakeHost(home, welcomes: [welcome])
      let guest = try home.terminal("join", "--socket", host.path)
      if isIt { try guest.wait(for: "What first?") } else { #expect(try guest.end() == .status(65)) }
    }
  }

  @Test func strangersDisturbNobody() throws {
    let home = try Home()
    let coach = try home.share()
    let client = try home.join()
    let old = try home.stranger()
    old.say(#"{"hello":{"version":99,"knows":[]}}"#)
    try old.wait(for: #"{"refused":{"reason":"version"}}"#, beside: coach)
    try coach.wait(for: "another version of cofront")
    var silent: [Stranger] = []
    for round in 0..<60 {
      let stranger = try home.stranger()
      if round % 3 == 0 { stranger.say("rubbish \(round)") }
      if round % 3 == 1 { stranger.say(String(repeating: "x", count: 100_000)) }
      if round % 10 == 2 { silent.append(stranger) }
      try? coach.wait(seconds: 0.002) { _ in false }
    }
    try client.answer("To sleep", home)
    try coach.wait(for: "Noa> To sleep")
    for line in [
      "\u{1b}]0;title\u{7}\u{1b}[2Jred", "/frob", "/edit", "//slash", String(repeating: "long ", count: 2000),
    ] {
      let talker = try home.listener(beside: coach)
      let text = String(decoding: try JSONEncoder().encode(line), as: UTF8.self)
      talker.say(#"{"line":{"number":1,"text":\#(text),"after":\#(home.transcript?.entries.count ?? 0)}}"#)
      try talker.wait(for: #""number":1}}"#, beside: coach)
    }
    #expect(!coach.text.contains("\u{1b}]0;title"))
    #expect(!coach.text.contains("\u{1b}[2Jred"))
    _ = silent
  }

  @Test func whoIsAskedAboutIsLetInOrNot() throws {
    let home = try Home()
    let coach = try home.share("--approve")
    try coach.type("/admit\r", for: "Nobody asks to join")
    let first = try home.terminal("join")
    try first.wait(for: "Waiting to be let in")
    try coach.wait(for: "asks to join")
    try coach.type("/refuse\r")
    #expect(try first.end() == .status(66))
    #expect(first.text.contains("you were not let in"))
    let second = try home.terminal("join")
    try second.wait(for: "Waiting to be let in")
    try coach.wait(for: "asks to join", from: coach.output.count)
    try coach.type("/admit\r")
    try second.wait(for: "Noa> ")
    try coach.wait(for: "Noa is here")
  }

  @Test func noKeyLeadsToAShell() throws {
    let home = try Home()
    home.environment["EDITOR"] = "/bin/sh -c 'touch \(home.path)/escaped'"
    home.environment["VISUAL"] = home.environment["EDITOR"]
    home.environment["PAGER"] = home.environment["EDITOR"]
    let coach = try home.share()
    let client = try home.join()
    try client.type("/edit\r", for: "does not work in a shared session")
    // All controls but those that leave (C-c, C-d, C-\), every letter behind Escape, C-x with every letter.
    let controls = (1...31).filter { ![3, 4, 13, 10, 28].contains($0) }.map { String(UnicodeScalar(UInt8($0))) }
    let letters = (33...126).map { String(UnicodeScalar(UInt8($0))) }
    var keys = controls + letters.map { "\u{1b}" + $0 } + letters.map { "\u{18}" + $0 } + controls.map { "\u{18}" + $0 }
    keys += ["\u{1b}[<0;10;10M", "\u{1b}[200~a paste\u{1b}[201~", "\u{1b}OP", "\u{1b}[15~", "\u{1a}"]
    for (index, key) in keys.enumerated() {
      try client.type(key)
      if index % 20 == 0 {
        try client.type("\u{7}\u{7}")
        try? coach.wait(seconds: 0.001) { _ in false }
      }
    }
    try client.type("\u{7}\u{1}\u{b}")
    try client.type("still a conversation\r")
    try coach.wait(for: "still a conversation")
    #expect(!home.names(in: home.path).contains("escaped"))
    let children = try Child.run(["/usr/bin/pgrep", "-P", "\(client.process),\(coach.process)"])
    #expect(children.output == "")
    let state = try String(contentsOfFile: "/proc/\(client.process)/stat", encoding: .utf8)
    #expect(!state.contains(") T "))
  }

  @Test(.enabled(if: OtherUser.isPossible, "only root can be two users")) func anotherUserIsRefusedOrInvited() throws {
    let (home, theirs) = (try Home(), try Home())
    let closed = try home.share("--allow", "47114")
    let id = try #require(
      home.store.path.isEmpty ? nil : closed.text.firstMatch(of: #/join (\S+) --from/#).map { String($0.1) })
    let uninvited = try OtherUser.terminal(theirs, ["join", id, "--from", "0"])
    #expect(try uninvited.end() == .status(66))
    #expect(uninvited.text.contains("you are not invited"))
    try closed.wait(for: "User 47113 came and was not let in")
    try closed.type("/quit\r")
    _ = try closed.end()

    let coach = try home.share("--allow", "47113")
    let now = try #require(coach.text.firstMatch(of: #/join (\S+) --from/#).map { String($0.1) })
    let client = try OtherUser.terminal(theirs, ["join", now, "--from", "0"])
    try client.wait(for: "Noa> ")
    try client.answer("To sleep", home)
    try coach.wait(for: "Noa> To sleep")
    try coach.type("/note for my eyes\r", for: "Noted, in your own file")
    #expect(!client.text.contains("for my eyes"))
    try client.type("/quit\r", for: "Would you like a copy of your own")
    try client.type("no\r")
    #expect(try client.end() == .status(0))
    let back = "To come back: cofront join \(now) --from 0"
    #expect(Tmux.words(client.text).contains(back))
    let again = try OtherUser.terminal(theirs, ["join", now, "--from", "0"])
    try again.wait(for: "This is where the conversation stands")
    try again.type("half a line", for: "half a line")
    try coach.wait(for: "half a line")
    again.hangUp()
    _ = try again.end()
    #expect(theirs.keptDrafts == ["half a line"], "their draft is theirs")
    #expect(theirs.ids.isEmpty, "the transcript stays with whoever shares")
    #expect(home.keptDrafts.isEmpty)
    try coach.type("/quit\r")
    _ = try coach.end()
    #expect(Tmux.words(coach.text).contains("To come back: cofront share \(now) --allow 47113"))
    #expect(names(in: "/tmp/cofront-0").filter { $0.hasPrefix(now) }.isEmpty)
  }

  @Test(.enabled(if: OtherUser.isPossible, "only root can be two users")) func aSocketOfAStrangersIsNotJoined() throws {
    let (home, theirs) = (try Home(), try Home())
    // The other user shares, in a folder that claims to be root's sessions.
    let host = try OtherUser.terminal(theirs, ["share", "--client", "Noa", "--coach", "Kim"])
    try host.wait(for: "> ")
    let socket = try #require(theirs.sockets.first)
    let client = try home.terminal("join", "--socket", theirs.path + "/cofront/" + socket)
    #expect(try client.end() == .status(66))
    #expect(client.text.contains("not by who was expected"))
    let folder = theirs.path + "/cofront"
    home.environment["XDG_RUNTIME_DIR"] = theirs.path
    let other = try home.terminal("join")
    #expect(try other.end() == .status(73))
    #expect(other.text.contains("\(folder) belongs to somebody else"))
  }

  private func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
