// Actions, one after another, up to the empty line that ends them; and names that end in a full stop.

import Conversations
import Foundation
import Scripts
import Testing

@Suite struct ActionTests {
  private let now = Date(timeIntervalSince1970: 1_791_000_000)

  private func played(_ lines: [String]) -> Conversation {
    let script = Script.builtIn
    let reference = ScriptReference(id: script.id, version: script.version, sha256: script.sha256)
    var conversation = Conversation(
      script: script,
      transcript: Transcript(
        id: "actions", script: reference, seed: 7, people: People(client: "Noor"), started: now, state: script.start),
      place: "~/here")
    _ = conversation.begin(at: now)
    for line in lines { _ = conversation.receive(Input(line: line), at: now) }
    return conversation
  }

  private static let start = [
    "A date", "We know it", "network", "short", "Bad news", "T.", "", "7 5 8", "It holds", "", "none", "actions",
    "I answer", "",
    "Open books", "",
  ]

  @Test func anEmptyLineEndsTheListAndRepeatsNothing() {
    var conversation = played(Self.start + ["Call T.; T.; Friday", "Write to Bo; Bo; Monday"])
    #expect(conversation.snapshot.cursor.part == "another")
    #expect(conversation.question.earlier == nil, "the next action has no earlier answer to be changed")
    _ = conversation.receive(Input(line: ""), at: now)
    #expect(conversation.transcript.outcome.items("actions").map { $0["what"]?.text } == ["Call T.", "Write to Bo"])
    #expect(conversation.transcript.state != "elev-action")
  }
}
