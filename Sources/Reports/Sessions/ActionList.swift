// A person's open actions over all sessions, as text and as the facts that the JSON gives.

import Conversations
import FoundationEssentials

/// A person's open actions, numbered.
public struct ActionList {
  /// The actions, the soonest first; their numbers are their places, from 1.
  public let commitments: [Commitment]

  /// Makes the list of a person's open actions.
  /// - Parameter sessions: The person's sessions, in the order in which they began.
  public init(_ sessions: [PastSession]) {
    commitments = Commitment.open(in: sessions) { Self.day(of: $0)?.number }
  }

  /// The day that an action's own words name, as seen from the day on which its session began; most name none.
  static func day(of commitment: Commitment) -> Day? {
    commitment.action.when.flatMap { DayReader.day(in: $0, from: Day(commitment.said)) }
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
      let lines = [Self.line(commitment.action)] + Self.more(commitment)
      return number + "  " + lines.joined(separator: indent) + "\n"
    }.joined()
  }

  /// "Call Bo, with Bo, Friday".
  static func line(_ action: Action) -> String {
    let parts = [action.what, action.who.map { "with \($0)" }, action.when]
    return parts.compactMap { $0.map(\.onOneLine) }.joined(separator: ", ")
  }

  private static func more(_ commitment: Commitment) -> [String] {
    let action = commitment.action
    let plan: String? =
      switch (action.if, action.then) {
      case (let moment?, let deed?): "if \(moment), then \(deed)"
      case (let moment?, nil): "if \(moment)"
      case (nil, let deed?): deed
      case (nil, nil): nil
      }
    let due = day(of: commitment).map { "due \($0.text), " } ?? ""
    return [plan?.onOneLine, "\(due)from \(Day.text(commitment.said))"].compactMap(\.self)
  }

  /// An action as JSON, in this order.
  public struct Fact: Encodable {
    /// The number by which `done` and `drop` know it.
    public var number: Int
    /// The action's own words.
    var what, who, when: String?
    var `if`, then: String?
    /// The day that `when` names, as `2026-11-27`; absent where it names none.
    var due: String?
    /// When the session that it was made in began.
    var said: Date
    /// That session.
    var session: String
  }

  /// The same facts for JSON.
  public var facts: [Fact] {
    commitments.enumerated().map { index, commitment in
      let action = commitment.action
      return Fact(
        number: index + 1, what: action.what, who: action.who, when: action.when, if: action.if, then: action.then,
        due: Self.day(of: commitment)?.iso, said: commitment.said, session: commitment.origin)
    }
  }
}

extension String {
  /// On one line: every run of white space becomes one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
