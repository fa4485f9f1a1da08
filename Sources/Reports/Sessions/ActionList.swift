// What a person means to do, over all sessions, as text and as the facts that the JSON gives.

import Conversations
import Scripts

/// A person's open actions, numbered.
public struct ActionList {
  /// The actions, the soonest first; their numbers are their places, from 1.
  public let commitments: [Commitment]

  /// Makes the list of a person's open actions.
  /// - Parameter sessions: The person's sessions, in the order in which they began.
  public init(_ sessions: [PastSession]) {
    commitments = Commitment.open(in: sessions) { Self.day(of: $0)?.number }
  }

  /// The day that an item's own words name, as seen from the day on which its session began; most name none.
  static func day(of commitment: Commitment) -> Day? {
    commitment.dayWords.flatMap { DayReader.day(in: $0, from: commitment.day) }
  }

  /// The action of a number that a person typed.
  public subscript(number: Int) -> Commitment? {
    commitments.indices.contains(number - 1) ? commitments[number - 1] : nil
  }

  /// The list as text.
  public var text: String {
    if commitments.isEmpty { return "Nothing is open.\n" }
    return commitments.enumerated().map { index, commitment in
      let number = "\(index + 1)"
      let indent = "\n" + String(repeating: " ", count: number.count + 2)
      let due = Self.day(of: commitment).map { "due \($0.text), " } ?? ""
      let lines = [Words.onOneLine(commitment.line), "\(due)from \(commitment.day.text)"]
      return number + "  " + lines.joined(separator: indent) + "\n"
    }.joined()
  }

  /// The same facts for JSON: each with the item's own fields, the day that its words name (`due`), when the session
  /// that it was made in began (`said`), and that session.
  public var json: Value {
    .list(
      commitments.enumerated().map { index, commitment in
        var fact: Record = ["number": .number(index + 1)]
        for member in commitment.item.ordered(by: commitment.slot).members { fact[member.name] = member.value }
        for name in ["id", Records.origin.name] { fact[name] = nil }
        // A fact stands even where a field of the script is called as it is.
        (fact["number"], fact["due"]) = (.number(index + 1), Self.day(of: commitment).map { .text($0.iso) })
        (fact["said"], fact["session"]) = (.time(commitment.said), .text(commitment.origin))
        return .record(fact)
      })
  }
}

extension String {
  /// On one line: every run of white space becomes one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
