// A record in few bytes: the same values, found by the same paths.

import Conversations
import Testing

@Suite struct PackedRecordTests {
  private static let record: Record = [
    "aim": "A date, zażółć 🙂", "count": -3, "big": .number(.max), "small": .number(.min), "yes": .flag(true),
    "words": .record(["best": "early", "self": .record(["deep": "down"])]), "list": .texts(["a", "", "b"]),
    "actions": .list([.record(["what": "Call", "done": .flag(false)]), .record([:])]), "empty": .list([]),
  ]

  @Test func itHoldsTheSame() {
    let packed = PackedRecord(Self.record)
    #expect(packed.record == Self.record && packed == PackedRecord(Self.record))
    for member in Self.record.members { #expect(packed[path: member.name] == member.value) }
    #expect(packed.items("actions") == Self.record.items("actions") && packed.items("aim") == [])
    #expect(PackedRecord(Record()).record == Record())
  }

  @Test(arguments: [
    ("words.best", "early"), ("words.self.deep", "down"), ("words.worst", nil), ("word", nil), ("words.best.x", nil),
    ("aim.x", nil), ("", nil), ("nothing", nil), ("list.a", nil),
  ])
  func aPathLeadsWhereItLeadsInTheRecord(path: String, text: String?) {
    #expect(PackedRecord(Self.record)[path: path]?.text == text)
    #expect(Self.record[path: path]?.text == text)
  }

  @Test func aPathMayStandAsItIs() {
    let flat = PackedRecord(["words.best": "early", "words": .record(["other": "late"]), "words.last": "now"])
    #expect(flat[path: "words.best"] == "early" && flat[path: "words.other"] == "late")
    #expect(flat[path: "words.last"] == "now")
  }
}
