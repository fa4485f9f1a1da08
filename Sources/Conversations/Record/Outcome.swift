// What a conversation came to: folded from the entries, never written by hand. Properties stand in the order of the JSON.

import Scripts

/// What a conversation came to. A property that is absent was not reached, or skipped.
public struct Outcome: Codable, Equatable, Sendable {
  /// What the person wants from the conversation.
  public var aim: String?
  /// How they will know that it was worth it.
  public var worth: String?
  /// Trust, imperative and purpose in their own words.
  public var definitions: Definitions?
  /// The partners they named, with their numbers.
  @AbsentIfEmpty public var network: [Partner] = []
  /// The pairs of partner and dimension they worked on, in order.
  @AbsentIfEmpty public var scaling: [Scaling] = []
  /// What happened between them and the partner they face; the latest version.
  public var issue: String?
  /// What they told of it first, where a later question had it put another way.
  public var account: String?
  /// How free they are to raise it: the id of the option chosen.
  public var safety: String?
  /// Where the attention is: `issue`, `other` or `both`.
  public var focus: String?
  /// The opening words.
  public var opening: Opening?
  /// What could grow.
  public var value: String?
  /// What they do that makes partnering work.
  @AbsentIfEmpty public var behaviours: [String] = []
  /// What they and their team will keep doing.
  @AbsentIfEmpty public var practices: [String] = []
  /// The actions of this session after those of earlier ones.
  @AbsentIfEmpty public var actions: [Action] = []
  /// The human they will talk with.
  public var confidant: String?
  /// What became clearer.
  public var insight: Insight?
  /// The way in: `whole`, `network` or `conversation`, in the built-in script.
  public var way: String?
  /// `short` or `room`, in the built-in script.
  public var pace: String?
  /// The id of the partner with whom the conversation is prepared.
  public var facing: String?
  /// Further answers, by the name that the script gives them.
  @AbsentIfEmpty public var words: [String: String] = [:]

  /// Makes an outcome of nothing yet.
  public init() {}
}

/// Trust, imperative and purpose in the person's own words.
public struct Definitions: Codable, Equatable, Sendable {
  /// What trust looks like.
  public var trust: String?
  /// What the shared imperative is.
  public var imperative: String?
  /// What the shared purpose is.
  public var purpose: String?
}

/// A partner and the numbers given, each from 1 to 10.
public struct Partner: Codable, Equatable, Sendable {
  /// `p1`, `p2`, ...
  public var id: String
  /// The name as typed.
  public var name: String
  /// Mutual trust, as perceived.
  public var trust: Int?
  /// Shared imperative, as perceived.
  public var imperative: Int?
  /// Shared purpose, as perceived.
  public var purpose: Int?
  /// The numbers that the partner might give, where asked.
  public var theirs: Ratings?

  /// Makes a partner.
  public init(id: String, name: String, ratings: Ratings = Ratings(), theirs: Ratings? = nil) {
    (self.id, self.name, self.theirs) = (id, name, theirs)
    (trust, imperative, purpose) = (ratings.trust, ratings.imperative, ratings.purpose)
  }

  /// The name as one says it to the person who typed it: "my boss" is "your boss".
  public var spokenName: String {
    for (mine, yours) in [("my ", "your "), ("our ", "your ")] where name.lowercased().hasPrefix(mine) {
      return yours + name.dropFirst(mine.count)
    }
    return name
  }

  /// The three numbers together.
  public var ratings: Ratings {
    get { Ratings(trust: trust, imperative: imperative, purpose: purpose) }
    set { (trust, imperative, purpose) = (newValue.trust, newValue.imperative, newValue.purpose) }
  }
}

/// The work on one pair of partner and dimension.
public struct Scaling: Codable, Equatable, Sendable {
  /// The partner's id.
  public var partner: String
  /// The dimension.
  public var dimension: Dimension
  /// The number it stood at.
  public var from: Int?
  /// What makes it that number and not lower.
  public var holds: String?
  /// The first small sign of one more.
  public var sign: String?
  /// The conversation that brings it nearer.
  public var conversation: String?
  /// Their own behaviour that helps.
  public var behaviour: String?
  /// What keeps it there.
  public var keep: String?

  /// The pair.
  public var pair: Pair { Pair(partner: partner, dimension: dimension) }
}

/// The opening words, version by version.
public struct Opening: Codable, Equatable, Sendable {
  /// All versions, in order.
  public var drafts: [String]
  /// The version that was kept.
  public var kept: String?
}

/// An action that the person commits to.
public struct Action: Codable, Equatable, Sendable {
  /// What.
  public var what: String?
  /// With whom.
  public var who: String?
  /// By when, in the person's own words.
  public var when: String?
  /// The moment at which it begins.
  public var `if`: String?
  /// What they do then.
  public var then: String?
  /// What may get in the way.
  public var obstacle: String?
  /// How sure they are to do it, from 1 to 10.
  public var confidence: Int?
  /// What became of it.
  public var status: Status
  /// What happened, and what it taught.
  public var learned: String?
  /// The id of the session it was made in, when that was an earlier one.
  public var from: String?

  /// Makes an open action.
  public init(what: String? = nil, who: String? = nil, when: String? = nil, status: Status = .open) {
    (self.what, self.who, self.when, self.status) = (what, who, when, status)
  }

  /// What became of an action.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case open, kept, partly, changed, dropped
  }
}

/// What became clearer.
public struct Insight: Codable, Equatable, Sendable {
  /// About the situation.
  public var situation: String?
  /// About themselves.
  public var `self`: String?
}
