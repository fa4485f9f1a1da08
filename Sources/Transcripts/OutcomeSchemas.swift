// What a conversation came to, held against what its script declares: the number of a scale is on that scale.

import Conversations
import Scripts

/// The schemas of outcomes under the scripts of a folder, each made once.
struct OutcomeSchemas {
  private let store: Store
  private var made: [String: Schema?] = [:]

  init(_ store: Store) { self.store = store }

  private static let compiledIn = Dictionary(
    uniqueKeysWithValues: Script.compiledIn.map { ($0.sha256, Schema(outcomeOf: $0)) })

  /// Refuses an outcome that could not have come about. Where the script is gone, nobody knows.
  mutating func check(_ outcome: JSON, under script: ScriptReference, file: String) throws(StoreError) {
    guard let flaw = schema(script.sha256)?.flaw(in: outcome, at: "outcome") else { return }
    throw .badData(file: file, place: flaw.place, why: flaw.why)
  }

  private mutating func schema(_ sha256: String) -> Schema? {
    if let known = Self.compiledIn[sha256] ?? made[sha256] ?? nil { return known }
    if made[sha256] != nil { return nil }
    // What a script of the earlier language came to has the shape of its time, and is folded anew when it goes on.
    let own = (try? store.script(of: sha256)).flatMap { $0.text.contains("\ndata:") ? $0.script : nil }
    let schema = own.map(Schema.init(outcomeOf:))
    made[sha256] = .some(schema)
    return schema
  }
}
