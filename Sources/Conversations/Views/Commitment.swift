// Actions over all sessions of a person: one that is carried from session to session is still one.

import FoundationEssentials

/// An action as it stands now, wherever it was last spoken of.
public struct Commitment: Equatable, Sendable {
  /// The action as last known. What became of it in any session is what became of it.
  public var action: Action
  /// The session that it was made in.
  public var origin: String
  /// When that session began; where it is gone, when the first one began that knows the action.
  public var said: Date
  /// Where it stands, session by session.
  public var places: [Place]

  /// Where an action stands.
  public struct Place: Equatable, Sendable {
    /// The session's name.
    public var session: String
    /// The index in the session's `outcome.actions`.
    public var index: Int
    /// Whether it is open there.
    var isOpen: Bool
    /// Whether that session may be taken up again.
    var isUnfinished: Bool
  }

  /// Where it has to be said what became of it: in the session that it was made in (where that is gone, in the latest
  /// one that knows it), and in those that may still be taken up, so that none asks about it again.
  public var placesToReview: [Place] {
    let home = places.first { $0.session == origin } ?? places.last
    return places.filter { $0.isOpen && ($0 == home || $0.isUnfinished) }
  }

  /// The action as a new session knows it.
  public var carried: Action {
    var action = action
    action.from = origin
    return action
  }
}

extension Commitment {
  /// What makes an action the same in several sessions.
  private struct Key: Hashable {
    var origin: String
    var what: String?
    /// Which of several that read the same.
    var turn: Int
  }

  /// All actions of some sessions, in the order in which they were made.
  /// - Parameter sessions: The sessions of one person, in the order in which they began.
  /// - Complexity: O(actions).
  public static func all(in sessions: [PastSession]) -> [Commitment] {
    var commitments: [Commitment] = []
    var known: [Key: Int] = [:]
    for session in sessions {
      var turns: [Key: Int] = [:]
      for (index, action) in session.outcome.actions.enumerated() {
        var key = Key(origin: action.from ?? session.id, what: action.what, turn: 0)
        turns[key, default: 0] += 1
        key.turn = turns[key] ?? 1
        let place = Place(
          session: session.id, index: index, isOpen: action.status == .open, isUnfinished: !session.isClosed)
        if let known = known[key] {
          if commitments[known].action.status == .open { commitments[known].action = action }
          commitments[known].places.append(place)
        } else {
          known[key] = commitments.count
          commitments.append(Commitment(action: action, origin: key.origin, said: session.started, places: [place]))
        }
      }
    }
    return commitments
  }

  /// The open ones: those with a day first, the soonest first; then the others, in the order in which they were made.
  /// - Parameters:
  ///   - sessions: The sessions of one person, in the order in which they began.
  ///   - due: The day of an action, as a number that grows with time, where its words name one.
  public static func open(in sessions: [PastSession], due: (Commitment) -> Int? = { _ in nil }) -> [Commitment] {
    let open = all(in: sessions).filter { $0.action.status == .open }
    let dated = open.enumerated().map { (day: due($1) ?? .max, turn: $0, commitment: $1) }
    return dated.sorted { ($0.day, $0.turn) < ($1.day, $1.turn) }.map(\.commitment)
  }
}
