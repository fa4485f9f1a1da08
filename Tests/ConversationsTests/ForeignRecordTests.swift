// Records that no conversation could have made: they are refused, or count for nothing, and nothing breaks.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Foreign records")
struct ForeignRecordTests {
  @Test(arguments: ["0", "11", "-9223372036854775808", "9223372036854775807"])
  func aNumberOutsideTheScaleIsBadData(number: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Ratings.self, from: Data("{\"trust\":\(number)}".utf8))
    }
  }

  @Test(arguments: ["a-9223372036854775808", "a0", "a9223372036854775807", "p9223372036854775807", "p", "", "a1é"])
  func idsThatNobodyGaveBreakNothing(id: String) throws {
    let script = try #require(PlanTests.script)
    let time = Date(timeIntervalSince1970: 0)
    func entry(_ n: Int, _ state: String, _ kind: Entry.Kind, _ value: Value? = nil) -> Entry {
      Entry(
        n: n, at: time, state: state, visit: 1, who: kind == .ask ? .script : .client, kind: kind, about: id, text: "x",
        value: value)
    }
    let entries = [
      entry(1, "net-names", .ask), entry(2, "net-names", .answer, .partners([PartnerName(id: id, name: "P")])),
      entry(3, "elev-action", .ask), entry(4, "elev-action", .review, .choice("kept")),
    ]
    var transcript = Transcript(
      id: "s", script: ScriptReference(id: "x", version: 1, sha256: ""), seed: 1, people: People(client: "N"),
      started: time, state: script.start)
    transcript.entries = entries
    var conversation = Conversation(script: script, transcript: transcript, place: "x")
    _ = conversation.question
    _ = conversation.receive(.answer("Ana"), at: time)
    #expect(Chart(conversation.progress.outcome).sentences.count >= 0)
  }
}
