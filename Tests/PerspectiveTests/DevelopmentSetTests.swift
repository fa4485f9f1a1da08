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

  /// What a reading must be right about, as shares of the items that it is asked of.
  struct Floors: Sendable {
    var accuracy, precision, recall, exact: Double
  }
  /// Of sentences that were read, or written by who wrote the rules.
  static let known = Floors(accuracy: 0.92, precision: 0.93, recall: 0.88, exact: 0.88)
  /// Of sentences by strangers.
  static let unknown = Floors(accuracy: 0.84, precision: 0.93, recall: 0.70, exact: 0.78)

  @Test(
    arguments: ["look", "score", "fresh-1", "fresh-2", "fresh-4", "fresh-6", "fresh-12"].map { ($0, known) }
      + [("score-2", unknown)])
  func floors(_ part: String, _ floors: Floors) throws {
    let items = try Self.items(part)
    #expect(items.count > 150)
    let pairs = items.map { ($0, Reading(of: $0.text)) }
    let right = pairs.count { ($0.stance == .conflict) == ($1.stance == .conflict) }
    let called = pairs.count { $1.stance == .conflict }
    let rightly = pairs.count { $0.stance == .conflict && $1.stance == .conflict }
    let attacks = pairs.count { $0.0.stance == .conflict }
    let exact = pairs.count { $0.stance == $1.stance }
    #expect(Double(right) / Double(items.count) >= floors.accuracy)
    #expect(Double(rightly) / Double(called) >= floors.precision)
    #expect(Double(rightly) / Double(attacks) >= floors.recall)
    #expect(Double(called - rightly) / Double(items.count - attacks) <= 0.05)
    #expect(Double(exact) / Double(items.count) >= floors.exact)
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
