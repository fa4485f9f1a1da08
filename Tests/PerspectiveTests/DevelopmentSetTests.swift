// The figures on the development set must not fall: floors, the same for what was looked at and what was only scored.
import FoundationEssentials
import Perspective
import Testing

@Suite struct DevelopmentSetTests {
  struct Item: Decodable {
    var id: String
    var text: String
    var stance: Stance
    var attention: Attention
  }

  static func items(_ part: String) throws -> [Item] {
    let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let data = try Data(contentsOf: URL(filePath: "/\(folder)/Perspective/\(part).jsonl"))
    return try data.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Item.self, from: Data($0)) }
  }

  /// Of sentences of our own and of strangers, what a reading must be right about, as shares of those it is asked of.
  @Test(arguments: ["look", "score", "score-2", "fresh-1", "fresh-2", "fresh-4", "fresh-6", "fresh-12"])
  func floors(_ part: String) throws {
    let items = try Self.items(part)
    #expect(items.count > 150)
    let pairs = items.map { ($0, Reading(of: $0.text)) }
    let right = pairs.count { ($0.stance == .conflict) == ($1.stance == .conflict) }
    let called = pairs.count { $1.stance == .conflict }
    let rightly = pairs.count { $0.stance == .conflict && $1.stance == .conflict }
    let attacks = pairs.count { $0.0.stance == .conflict }
    let exact = pairs.count { $0.stance == $1.stance }
    #expect(Double(right) / Double(items.count) >= 0.84)
    #expect(Double(rightly) / Double(called) >= 0.93)
    #expect(Double(rightly) / Double(attacks) >= 0.66)
    #expect(Double(called - rightly) / Double(items.count - attacks) <= 0.05)
    #expect(Double(exact) / Double(items.count) >= 0.78)
  }

  /// The part of an item is a function of its id alone (FNV-1a, modulo 5: 0, 1 and 2 to look at, 3 and 4 to score).
  @Test func splitIsStable() throws {
    for (part, wanted) in [("look", true), ("score", false)] {
      for item in try Self.items(part) {
        let hash = item.id.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        #expect((hash % 5 < 3) == wanted)
      }
    }
  }
}
