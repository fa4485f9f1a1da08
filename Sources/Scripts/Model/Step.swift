// The fixed kinds of step. What a script cannot say with these is a new kind here, not a cleverer language.

/// What a state does, with what is particular to the kind.
public enum Step: Equatable, Sendable {
  /// Tells something.
  case say
  /// Shows something that was computed.
  case show(Shown)
  /// Asks for free words; `partner` when the words are a person's name.
  case ask(partner: Bool)
  /// Asks for one of the options, or for several.
  case choose([Option], many: Bool)
  /// Asks for a partner and a dimension, the lowest offered first.
  case choosePair
  /// Asks for up to `most` items.
  case list(Items, most: Int)
  /// Asks for a number from 1 to 10 on each scale; without scales, for one number.
  case rate([Dimension])
  /// Asks for words to be said aloud, and has them read.
  case draft
  /// Asks for up to `most` actions, part by part.
  case commit(CommitWordings, most: Int, revises: Bool)

  /// The kind's name in a script.
  public var kind: Kind {
    switch self {
    case .say: .say
    case .show: .show
    case .ask: .ask
    case .choose, .choosePair: .choose
    case .list: .list
    case .rate: .rate
    case .draft: .draft
    case .commit: .commit
    }
  }

  /// The names of the kinds.
  public enum Kind: String, Sendable, CaseIterable {
    case say, ask, choose, list, rate, draft, commit, show
  }

  /// What a `show` step shows.
  public enum Shown: String, Sendable, CaseIterable {
    case chart, summary, facing, doubt, shared
  }

  /// What a `list` step collects.
  public enum Items: String, Sendable, CaseIterable {
    case names, sentences
  }
}

/// One of the answers that a `choose` step offers.
public struct Option: Equatable, Sendable {
  /// What is stored.
  public var id: String
  /// What people read.
  public var label: String
  /// When it is offered.
  public var condition: Guard?

  /// Makes an option.
  public init(id: String, label: String, if condition: Guard? = nil) {
    (self.id, self.label, self.condition) = (id, label, condition)
  }
}

/// How a `commit` step asks for the parts of an action.
public struct CommitWordings: Equatable, Sendable {
  /// Asks what will be done.
  public var what: [Wording]
  /// Asks with whom.
  public var who: [Wording]
  /// Asks by when.
  public var when: [Wording]
  /// Asks for one more action.
  public var another: [Wording]

  /// Makes the wordings.
  public init(what: [Wording], who: [Wording], when: [Wording], another: [Wording]) {
    (self.what, self.who, self.when, self.another) = (what, who, when, another)
  }

  /// All of them, with the key each has in a script.
  public var all: [(key: String, wordings: [Wording])] {
    [("what", what), ("who", who), ("when", when), ("another", another)]
  }
}

/// One of the three of Partnering TIP, in Shahar's order: trust first, then imperative, then purpose.
public enum Dimension: String, Codable, Sendable, CaseIterable {
  case trust, imperative, purpose
}
