// Records that no conversation could have made: they are refused, or count for nothing, and nothing breaks.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Foreign records")
struct ForeignRecordTests {
  @Test(arguments: ["0", "11", "-9223372036854775808", "9223372036854775807"])
  func aNumberOutsideTheScaleCountsForNothing(number: String) throws {
    let text = #"{"network":[{"id":"p1","name":"Ana","trust":\#(number),"purpose":3}]}"#
    let outcome = try JSONDecoder().decode(Record.self, from: Data(text.utf8))
    #expect(Chart(outcome, of: BuiltIn.network).rows.map(\.numbers) == [["purpose": 3]])
  }

  @Test(arguments: ["0", "11", "-9223372036854775808", "9223372036854775807"])
  func aNumberOutsideTheScaleIsNotFoldedIn(number: String) throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", "4 5 6")
    let value = try JSONDecoder().decode(Record.self, from: Data(#"{"trust":\#(number),"purpose":3}"#.utf8))
    play.conversation.follow([
      Entry(
        n: play.entries.count + 1, at: play.time, state: play.state, visit: 1, who: .client, kind: .edit, about: "p1",
        text: "x", value: .record(value))
    ])
    #expect(play.outcome.items("network") == [BuiltIn.partner("p1", "Ana", 4, 5, 3).record])
  }

  @Test("what a slot cannot hold is not taken in") func otherShapes() {
    let data = BuiltIn.data
    #expect(data.slot("pace")?.admitted("long") == nil && data.slot("pace")?.admitted("short") == "short")
    #expect(data.slot("aim")?.admitted(3) == nil && data.slot("aim")?.admitted(.list([])) == nil)
    let records = BuiltIn.network.records!
    let item = Item(id: "p1", ["name": 3, "trust": "high", "purpose": 4, "age": 50], in: records)
    #expect(item == Item(id: "p1", values: ["purpose": 4]))
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
      entry(1, "net-names", .ask), entry(2, "net-names", .answer, .list([.record(["id": .text(id), "name": "P"])])),
      entry(3, "elev-action", .ask), entry(4, "elev-action", .review, "kept"),
    ]
    var transcript = Transcript(
      id: "s", script: ScriptReference(id: "x", version: 1, sha256: ""), seed: 1, people: People(client: "N"),
      started: time, state: script.start)
    transcript.entries = entries
    var conversation = Conversation(script: script, transcript: transcript, place: "x")
    _ = conversation.question
    _ = conversation.receive(.answer("Ana"), at: time)
    #expect(Chart(conversation.transcript.outcome, of: BuiltIn.network).sentences.count >= 0)
  }
}
