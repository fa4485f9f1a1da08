// A rule: patterns of one category, how far its span reaches, and what must hold besides.

/// Patterns that show one category.
struct Rule: Sendable {
  /// How much of the sentence a match marks.
  enum Reach: Sendable {
    /// From the match to the end of its clause.
    case tail
    /// The clause.
    case clause
    /// The sentence.
    case sentence
    /// The matched words alone.
    case match
  }

  /// What sets a rule apart from the usual guards.
  struct Traits: OptionSet, Sendable {
    let rawValue: Int
    /// Only where the clause speaks ill: a fault, trait, difficulty or other bad word stands in it.
    static let needsIll = Traits(rawValue: 2)
    /// Not where the clause speaks well.
    static let notWell = Traits(rawValue: 4)
    /// Facing that only counts where a difficulty is in the text.
    static let weak = Traits(rawValue: 8)
    /// After "never": what follows at once and is bad makes it praise ("you never complain").
    static let flips = Traits(rawValue: 64)
    /// Only in a question.
    static let question = Traits(rawValue: 16)
    /// An attack so mild in itself that it only counts where nothing in the text faces the issue or gives thanks.
    static let soft = Traits(rawValue: 128)
    /// So plain that words which are innocent elsewhere (`Innocent`) do not take it back; of innocent words, that they
    /// may face the issue.
    static let sure = Traits(rawValue: 1)
    /// So faint that it only counts where nothing else is said: no other attack, nothing faced or asked, no courtesy, no
    /// praise, no talk about method.
    static let faint = Traits(rawValue: 256)
    /// Somebody else's words, that only count where the writer makes them their own.
    static let endorsed = Traits(rawValue: 512)
    /// Not in a question.
    static let statement = Traits(rawValue: 32)
    /// One sign of facing among others: counts only where signs of several facets meet (`Facing/Signs`).
    static let sign = Traits(rawValue: 512)
  }

  /// The category, or nil for words that look like an attack and are none.
  var category: Category?
  var reach: Reach
  var traits: Traits
  /// Among overlapping matches the greater weight wins.
  var weight: Int
  /// One pattern a line; a line that begins with "//" is a comment.
  var patterns: String

  /// A rule for words that look like an attack and are none: a match near them does not count.
  init(innocent patterns: String) {
    (category, reach, traits, weight) = (nil, .match, [], 0)
    self.patterns = patterns
  }

  /// A rule for words that attack nobody and may still face the issue.
  init(harmless patterns: String) {
    (category, reach, traits, weight) = (nil, .match, .sure, 0)
    self.patterns = patterns
  }

  init(
    _ category: Category, _ reach: Reach = .tail, _ traits: Traits = [], weight: Int = 0, patterns: String
  ) {
    self.category = category
    self.reach = reach
    self.traits = traits
    self.weight = weight + category.rank
    self.patterns = patterns
  }
}

extension Category {
  /// Which category is kept where two claim the same words: the more particular one.
  fileprivate var rank: Int {
    switch self {
    case .fauxfeeling: 90
    case .threat: 85
    case .scarcity: 80
    case .usVersusThem: 75
    case .stonewalling: 72
    case .defensiveness: 70
    case .contempt: 60
    case .dismissal: 55
    case .mindreading: 50
    case .generalisation: 45
    case .label: 40
    case .blame: 30
    case .provisional: 14
    case .contribution: 13
    case .request: 12
    case .need: 12
    case .joint: 11
    case .observation: 5
    default: 10
    }
  }
}
