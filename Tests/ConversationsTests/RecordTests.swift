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
      ("room", #""room""#), ("5", #""5""#), (.texts(["a", "b"]), #"["a","b"]"#), (.list([]), "[]"),
      (7, "7"), (.record(["trust": 7, "purpose": 8]), #"{"purpose":8,"trust":7}"#),
      (.list([["id": "p1", "name": "Ana"]]), #"[{"id":"p1","name":"Ana"}]"#),
      (.record(["partner": "p1", "dimension": "purpose"]), #"{"dimension":"purpose","partner":"p1"}"#),
      (.record(["what": "Call", "when": "now"]), #"{"what":"Call","when":"now"}"#),
      (
        .record(["actions": .list([.record(["what": "Call", "status": "open"])])]),
        #"{"actions":[{"status":"open","what":"Call"}]}"#
      ),
    ] as [(Value, String)])
  func value(value: Value, text: String) throws {
    #expect(try json(value) == text)
    #expect(try JSONDecoder().decode(Value.self, from: Data(text.utf8)) == value)
  }

  @Test(
    "what JSON has and no value can hold is bad data", arguments: ["null", "1.5", "[null]", #"{"a":null}"#])
  func bad(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Value].self, from: Data("[\(text)]".utf8)) }
  }

  @Test("an outcome of nothing is empty, and what is empty is absent")
  func absent() throws {
    #expect(try json(Record()) == "{}")
    var play = try Play()
    #expect(try json(play.outcome) == "{}")
    play.type("Peace", "/goto network", "Ana")
    #expect(try json(play.outcome) == #"{"aim":"Peace","network":[{"id":"p1","name":"Ana"}]}"#)
    #expect(try JSONDecoder().decode(Record.self, from: Data(json(play.outcome).utf8)) == play.outcome)
    #expect(try JSONDecoder().decode(Record.self, from: Data("{}".utf8)) == Record())
    play.type("-Ana")
    #expect(try json(play.outcome) == #"{"aim":"Peace"}"#)
  }

  @Test("two records are equal in whatever order, and a new name goes to the end")
  func order() {
    var record: Record = ["b": 1, "a": 2]
    #expect(record == ["a": 2, "b": 1] && record != ["a": 2] && record != ["a": 2, "b": 2])
    record["c"] = 3
    record["b"] = nil
    record["b"] = 4
    #expect(record.members.map(\.name) == ["a", "c", "b"])
  }

  @Test("names with dots nest, and what holds nothing any more goes")
  func paths() {
    var record = Record()
    record[path: "definitions.trust"] = "Rope"
    record[path: "definitions.purpose"] = "Hill"
    #expect(record == ["definitions": .record(["trust": "Rope", "purpose": "Hill"])])
    #expect(record[path: "definitions.trust"] == "Rope" && record[path: "definitions.trust.x"] == nil)
    record[path: "definitions.trust"] = nil
    record[path: "definitions.purpose"] = nil
    #expect(record == Record())
  }

  @Test("an outcome that was read is put into the order of the script, whatever else is in it at the end")
  func ordered() throws {
    let text =
      #"{"actions":[{"status":"open","what":"Call"}],"aim":"Peace","zest":1,"network":[{"name":"Ana","id":"p1"}]}"#
    let read = try JSONDecoder().decode(Record.self, from: Data(text.utf8)).ordered(by: Script.builtIn.data)
    #expect(read.members.map(\.name) == ["aim", "network", "actions", "zest"])
    #expect(read.items("network")[0].members.map(\.name) == ["id", "name"])
    #expect(read.items("actions")[0].members.map(\.name) == ["what", "status"])
  }

  @Test("of drafts the words are those that were kept, else the last ones")
  func words() {
    let drafts: Record = ["opening": .record(["drafts": .texts(["a", "b"])]), "aim": "Peace"]
    #expect(drafts.words("opening") == "b" && drafts.words("aim") == "Peace" && drafts.words("worth") == nil)
    #expect(Record(dictionaryLiteral: ("o", .record(["drafts": .texts(["a", "b"]), "kept": "a"]))).words("o") == "a")
  }
}
