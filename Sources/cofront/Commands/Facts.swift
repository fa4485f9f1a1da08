// What a command tells, as JSON: with the name and the version of its shape. Documentation/JSON.md has the shapes.

import Conversations
import Transcripts

extension Process {
  /// Writes facts to standard output.
  /// - Parameter name: The name of their shape, without `cofront-`.
  static func say(_ name: String, _ facts: Record) {
    // Another version once a member is gone or means something else; a new member is none.
    var whole: Record = ["format": .text("cofront-\(name)"), "version": 1]
    for member in facts.members { whole[member.name] = member.value }
    say(JSONText(brokenLevels: 2).text(of: .record(whole)))
  }
}
