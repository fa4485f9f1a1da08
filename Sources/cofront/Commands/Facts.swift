// What a command tells, as JSON: with the name and the version of its shape. Documentation/JSON.md has the shapes.

import Conversations
import Transcripts

extension Process {
  /// Writes facts to standard output.
  /// - Parameters:
  ///   - name: The name of their shape, without `cofront-`.
  ///   - version: Another one once a member is gone or means something else; a new member is none.
  static func say(_ name: String, version: Int = 1, _ facts: Record) {
    var whole: Record = ["format": .text("cofront-\(name)"), "version": .number(version)]
    for member in facts.members { whole[member.name] = member.value }
    say(JSONText(brokenLevels: 2).text(of: .record(whole)))
  }
}
