// Words that were meant as they are: no record has a doubt beside them.

import Conversations
import Foundation
import Scripts
import Testing

@testable import Reports

@Suite struct MeantWordsTests {
  private static let meant = "You always hide the dates, and you are lazy."
  private static let earlier = "You never tell us anything."

  /// A session in which opening words were read, and one version was kept.
  private func played(_ lines: [String]) -> Transcript {
    let script = Script.builtIn
    let start = Date(timeIntervalSince1970: 1_767_225_600)
    var conversation = Conversation(
      script: script,
      transcript: Transcript(
        id: "2026-01-01-0000-meant",
        script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: 1,
        people: People(client: "Kim"), started: start, state: script.start),
      place: "transcripts")
    _ = conversation.begin(at: start)
    for line in ["/goto facing", "Priya", "It was late", "", "free", "issue", "Calm", "Now", "Much"] + lines {
      _ = conversation.receive(Input(line: line), at: start)
    }
    return conversation.transcript
  }

  @Test(
    "a version that is kept or meant has no doubt beside it; an earlier one has",
    arguments: [
      ([meant, "read", "mean"], false), ([meant, "read", "keep"], false), ([meant, "read", "another", "mean"], false),
      ([earlier, "read", "rewrite", meant, "read", "mean"], true),
    ])
  func noDoubt(lines: [String], hasDoubt: Bool) {
    let transcript = played(lines)
    #expect(transcript.outcome[path: "opening.kept"]?.text == Self.meant)
    for report in [Report.html, .markdown, .text] {
      let text = report.text(of: transcript)
      #expect(text.contains(hasDoubt ? ": a doubt" : Self.meant), "\(report)")
      #expect(text.contains(": a doubt") == hasDoubt, "\(report)")
    }
  }
}
