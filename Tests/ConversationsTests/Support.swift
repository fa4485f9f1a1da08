// What the tests of conversations share: a conversation under the built-in script, played line by line.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

/// A conversation that is played in a test, a minute a line.
struct Play {
  var conversation: Conversation
  var time = Date(timeIntervalSince1970: 1_767_225_600)
  var last = Reply()

  /// Begins a conversation, under the built-in script unless another is given.
  init(_ script: Script? = nil, seed: UInt64 = 1, coach: String? = nil, earlier: [Action] = []) throws {
    let script = try script ?? #require(PlanTests.script)
    let transcript = Transcript(
      id: "test", script: ScriptReference(id: script.id, version: script.version, sha256: script.sha256), seed: seed,
      people: People(client: "Client", coach: coach), started: time, state: script.start)
    conversation = Conversation(script: script, transcript: transcript, place: "transcripts")
    last = conversation.begin(earlier: earlier, at: time)
  }

  /// Types lines.
  mutating func type(_ lines: String...) { for line in lines { type(line: line) } }

  mutating func type(line: String) {
    time += 60
    last = conversation.receive(Input(line: line), at: time)
  }

  var state: String { conversation.progress.cursor.state }
  var outcome: Outcome { conversation.transcript.outcome }
  var entries: [Entry] { conversation.transcript.entries }

  /// The conversation as it is after it was written down and read again.
  func reread() throws -> Conversation {
    let data = try JSONEncoder().encode(conversation.transcript)
    let transcript = try JSONDecoder().decode(Transcript.self, from: data)
    return Conversation(script: conversation.script, transcript: transcript, place: conversation.place)
  }
}

/// A generator that gives the same numbers for the same seed (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}
