// The examples under version control: they are what the program makes today, and read as it reads them.

import Conversations
import Scripts
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func theExamplesAreOfToday() throws {
    let store = Store(path: checkout + "/transcripts/examples")
    let listing = try store.list()
    #expect(listing.unreadable.isEmpty)
    #expect(listing.items.map(\.status) == [.paused, .closed, .closed])
    for item in listing.items {
      KeptTranscripts.keep("\(store.path)/\(item.id).json")
      let transcript = try store.load(item.id)
      #expect(transcript.script.sha256 == Script.builtIn.sha256, "the script has changed: run scripts/examples")
      let again = Conversation(script: .builtIn, transcript: transcript, place: "~/.local/share/cofront")
      #expect(again.transcript.outcome == transcript.outcome)
      #expect(again.snapshot.cursor.state == transcript.state)
      #expect(again.snapshot.status == transcript.status)
      #expect(transcript.entries.filter { $0.kind == .answer }.count > 5)
    }
    #expect(listing.items.filter { $0.people.coach != nil }.count == 1)
  }

  @Test func anExampleCanBeShownAndTakenUp() throws {
    let home = try Home()
    let id = "2026-10-09-1840-paused"
    try #require(try Child.run(["mkdir", "-p", home.folder]).exit == .status(0))
    try #require(
      try Child.run(["cp", "\(checkout)/transcripts/examples/\(id).json", home.folder]).exit == .status(0))
    #expect(try home.run("show", id).output.contains("the harbour office"))
    let run = try home.run("resume", id, input: "5 8 6\n")
    #expect(run.exit == .status(0))
    #expect(home.transcript?.outcome.items("network").last?["purpose"]?.number != nil)
  }
}
