// What a document may hold, as its schema says (JSON Schema 2020-12, as much of it as our schemas use): the one gate.

import Conversations
import Scripts

/// A schema, and what is wrong with a value under it. It is made ready once, since thousands of documents are held
/// against it.
struct Schema {
  private let root: SchemaRule

  /// What is wrong, and where: a path of members, as `entries[3].kind`.
  struct Flaw: Error, Equatable {
    var place = ""
    var why: String

    init(_ why: String) { self.why = why }

    /// The flaw as it is seen from further out.
    func within(_ outer: String) -> Flaw {
      var flaw = self
      flaw.place = place.isEmpty || place.hasPrefix("[") ? outer + place : "\(outer).\(place)"
      return flaw
    }
  }

  init(_ root: JSON) {
    let book = SchemaRule.Book(root)
    self.root = book.rule(of: root)
  }

  /// That of transcripts; nothing is known of one whose text is no JSON.
  static let transcript = Schema(JSON.read(Array(transcriptText.utf8)) ?? JSON(.record(Record())))

  /// That of what a conversation under a script comes to.
  init(outcomeOf script: Script) { self.init(JSON(.record(script.outcomeSchema))) }

  /// The first flaw of a value, if it has one.
  func flaw(in value: JSON, at place: String = "") -> Flaw? {
    let flaw = root.flaw(in: value)
    return place.isEmpty ? flaw : flaw?.within(place)
  }
}
