// What a client keeps from the coach: in no byte that is sent, in no file of the coach's, and there for the client.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func aClientWhoJoinedKeepsAnAnswerFromTheCoach() throws {
    let (home, theirs) = (try Home(), try Home())
    theirs.environment["XDG_RUNTIME_DIR"] = home.path
    let coach = try home.share()
    let calls = theirs.path + "/calls"
    let client = try PseudoTerminal(
      [
        "/usr/bin/strace", "-f", "-qq", "-s", "9999", "-e", "trace=sendto", "-o", calls, Home.binary(), "join",
        "--no-color",
      ],
      environment: theirs.environment)
    try client.wait(for: "Noa> ")
    try client.send("To sleep")
    for keys in ["/private ", "not before", " the zebra"] { try client.type(keys, for: String(keys.suffix(5))) }
    try client.type("\r", for: "Kept for you alone")
    try coach.wait(for: "Noa left this question out")
    try client.wait(for: Home.question("arrive-way"))
    try client.send("/private")
    try client.send("walrus")
    try client.wait(for: Home.question("arrive-pace"))
    try client.type("/notes\r", for: "2  walrus")
    try client.send("/notes 2 lion")
    try coach.type("/private x\r", for: "is only for the client")
    try client.type("/quit\r", for: "Would you like a copy of your own")
    try client.type("\r", for: "To read it")
    #expect(try client.end() == .status(0))
    let id = try #require(home.transcript?.id)
    #expect(Tmux.words(client.text).contains("Your notes: cofront notes \(id) --as client"))
    #expect(try theirs.store.notes(id, of: .client)?.notes.map(\.text) == ["not before the zebra", "lion"])
    #expect(theirs.mode(theirs.folder + "/\(id).client.notes.json") == 0o600)
    #expect(try theirs.run("notes", id).output.contains("not before the zebra"))
    #expect(home.transcript?.outcome.words("aim") == "To sleep" && home.transcript?.outcome.words("worth") == nil)
    let sent = home.read(calls)
    #expect(sent.contains("To sleep"), "what is said is seen here")
    for secret in ["zebra", "walrus", "lion"] {
      #expect(!sent.contains(secret) && !coach.text.contains(secret), "\(secret)")
      #expect(home.names(in: home.folder).allSatisfy { !home.read(home.folder + "/" + $0).contains(secret) })
      #expect(!theirs.read(theirs.folder + "/\(id).json").contains(secret))
    }
    #expect(try theirs.run("forget", id).exit == .status(0))
    #expect(theirs.names(in: theirs.folder).filter { $0.contains(id) }.isEmpty)
  }

  @Test func aClientWhoSharesKeepsAnAnswerFromTheCoach() throws {
    let home = try Home()
    let client = try home.terminal(
      ["share", "--client", "Noa", "--coach", "Kim", "--as", "client", "--seed", "7", "--no-color"])
    try client.wait(for: "Noa> ")
    let coach = try home.listener(beside: client)
    try client.send("To sleep")
    try client.type("/private zebra\r", for: "Kept for you alone")
    try client.send("network")
    try client.send("short")
    try client.send("/skip")
    // A list is not ended by a line of it that is kept back.
    try client.send("Ana")
    try client.type("/private the lion\r", for: "Kept for you alone")
    try client.send("Bo")
    try coach.wait(for: "Bo", beside: client)
    #expect(!coach.text.contains("zebra") && !coach.text.contains("lion"))
    #expect(home.transcript?.outcome.items("network").count == 2)
    let id = try #require(home.transcript?.id)
    try client.type("/pause\r", for: "cofront notes \(id) --as client")
    #expect(try client.end() == .status(0))
    #expect(try home.store.notes(id, of: .client)?.notes.map(\.text) == ["zebra", "the lion"])
    #expect(try home.store.notes(id) == nil, "nothing of it is a note of the coach's")
    for format in ["text", "json"] {
      #expect(try !home.run("show", id, "--format", format).output.contains("zebra"))
    }
  }

  @Test func withoutASecondTerminalNothingIsKeptBack() throws {
    let home = try Home()
    let run = try home.run("--coach", "Kim", "--seed", "7", input: "/private zebra\nTo sleep\n")
    #expect(Tmux.words(run.output).contains("/private is for a session that two people share"))
    #expect(!home.names(in: home.folder).contains { $0.contains("client") })
  }
}
