// A session with what it came to, without its entries: what is looked at across sessions.

import FoundationEssentials

/// A session as the others look at it.
public struct PastSession: Equatable, Sendable {
  /// The session's name.
  public var id: String
  /// When it began.
  public var started: Date
  /// Whether the person closed it; else it may be taken up again.
  public var isClosed: Bool
  /// What it came to so far.
  public var outcome: Outcome

  /// Makes a past session.
  public init(id: String, started: Date, isClosed: Bool = true, outcome: Outcome) {
    (self.id, self.started, self.isClosed, self.outcome) = (id, started, isClosed, outcome)
  }
}
