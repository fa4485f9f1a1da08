// The record as JSON: each meaning has a shape of its own, and what was not reached is absent.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Record")
struct RecordTests {
  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  @Test(
    "a value's shape tells what it is",
    arguments: [
      (.choice("room"), #""room""#), (.choice("5"), #""5""#), (.items(["a", "b"]), #"["a","b"]"#), (.items([]), "[]"),
      (.number(7), "7"), (.ratings(Ratings(trust: 7, purpose: 8)), #"{"purpose":8,"trust":7}"#),
      (.partners([PartnerName(id: "p1", name: "Ana")]), #"[{"id":"p1","name":"Ana"}]"#),
      (.pair(Pair(partner: "p1", dimension: .purpose)), #"{"dimension":"purpose","partner":"p1"}"#),
      (.action(ActionParts(what: "Call", when: "now")), #"{"what":"Call","when":"now"}"#),
      (.earlier([Action(what: "Call")]), #"{"open":[{"status":"open","what":"Call"}]}"#),
    ] as [(Value, String)])
  func value(value: Value, text: String) throws {
    #expect(try json(value) == text)
    #expect(try JSONDecoder().decode(Value.self, from: Data(text.utf8)) == value)
  }

  @Test("an outcome of nothing is empty, and what is empty is absent")
  func absent() throws {
    #expect(try json(Outcome()) == "{}")
    var outcome = Outcome()
    outcome.aim = "Peace"
    outcome.network = [Partner(id: "p1", name: "Ana")]
    #expect(try json(outcome) == #"{"aim":"Peace","network":[{"id":"p1","name":"Ana"}]}"#)
    #expect(try JSONDecoder().decode(Outcome.self, from: Data(json(outcome).utf8)) == outcome)
    #expect(try JSONDecoder().decode(Outcome.self, from: Data("{}".utf8)) == Outcome())
  }
}
