// A rule as the tables hold it: what its patterns show, how far its span reaches, and what must hold besides.

/// A compiled rule; its patterns stand in the tables. How one is written is told in CONTRIBUTING.md.
package struct Rule: BitwiseCopyable, Sendable {
  /// How much of the sentence a match marks.
  package enum Reach: UInt8, CaseIterable, Sendable {
    /// The matched words alone.
    case match
    /// From the match to the end of its clause.
    case tail
    /// The clause.
    case clause
    /// The sentence.
    case sentence
  }

  /// How much one match shows.
  package enum Strength: UInt8, CaseIterable, Sendable {
    /// It counts by itself.
    case plain
    /// An attack so mild in itself that it only counts where nothing in the text faces the issue or gives thanks.
    case soft
    /// So faint that it only counts where nothing else is said: no other attack, nothing faced or asked, no courtesy,
    /// no praise, no talk about method.
    case faint
    /// Facing that only counts where a difficulty is in the text.
    case weak
    /// One sign of facing among others: counts only where signs of several categories meet.
    case sign
  }

  /// What must hold besides the pattern.
  package enum Condition: UInt8, CaseIterable, Sendable {
    /// Only in a question.
    case question
    /// Not in a question.
    case statement
    /// Only where the clause speaks ill: a fault, trait, difficulty or other bad word stands in it.
    case ill
    /// Not where the clause speaks well.
    case notWell
    /// After "never": not where what follows at once is bad, which makes it praise ("you never complain").
    case noLapse
    /// Somebody else's words, that only count where the writer makes them their own.
    case endorsed
    /// Of innocent words: they take back attacks, and leave alone what faces the issue.
    case attacks

    var bit: UInt8 { 1 << rawValue }

    /// What rule files call it.
    package var name: String {
      switch self {
      case .notWell: "not-well"
      case .noLapse: "no-lapse"
      default: "\(self)"
      }
    }
  }

  /// The innocent rules that take a match back, as numbers of rules.
  package var innocents: ClassSet
  /// The exceptions of structure that hold, as a mask of `Exception`.
  package var exceptions: UInt32
  /// Where its name begins among the letters.
  package var nameStart: UInt32
  package var nameCount: UInt16
  /// Among overlapping matches the greater weight wins.
  package var weight: Int16
  /// The number of the category among all, or `none` for words that look like an attack and are none.
  package var categoryNumber: UInt8
  package var reachNumber: UInt8
  package var strengthNumber: UInt8
  /// A mask of `Condition`.
  package var conditions: UInt8

  package static let none: UInt8 = 255

  package init(
    innocents: ClassSet, exceptions: Set<Exception>, name: Range<Int>, weight: Int, category: Category?, reach: Reach,
    strength: Strength, conditions: Set<Condition>
  ) {
    self.innocents = innocents
    self.exceptions = exceptions.reduce(0) { $0 | $1.bit }
    (nameStart, nameCount) = (UInt32(name.lowerBound), UInt16(name.count))
    self.weight = Int16(weight)
    categoryNumber = category.flatMap { Self.categories.firstIndex(of: $0) }.map(UInt8.init) ?? Self.none
    (reachNumber, strengthNumber) = (reach.rawValue, strength.rawValue)
    self.conditions = conditions.reduce(0) { $0 | $1.bit }
  }

  private static let categories = Category.allCases

  /// The category, or nil for innocent words.
  package var category: Category? { categoryNumber == Self.none ? nil : Self.categories[Int(categoryNumber)] }
  package var isInnocent: Bool { categoryNumber == Self.none }
  package var reach: Reach { Reach(rawValue: reachNumber) ?? .match }
  package var strength: Strength { Strength(rawValue: strengthNumber) ?? .plain }

  func needs(_ condition: Condition) -> Bool { conditions & condition.bit != 0 }
  func allows(_ exception: Exception) -> Bool { exceptions & exception.bit != 0 }
}

/// What of a text's structure takes a match back; rules name those that hold for them.
package enum Exception: UInt8, CaseIterable, Sendable {
  /// It stands in quotation marks, and the writer does not take it up.
  case quoted
  /// It is reported from somebody and kept at a distance.
  case reported
  /// The sentence owns its guesses as guesses.
  case owned
  /// The sentence talks about words, training or method.
  case method
  /// The sentence gives a rule of law.
  case law
  /// The text celebrates or gives thanks behind it, and speaks ill of nothing.
  case celebration
  /// The sentence thanks and praises.
  case thanked
  /// The clause is a condition.
  case condition
  /// It is denied before it is said.
  case denied
  /// The feeling is said not to have been there.
  case unfelt
  /// "before" opens it, and a joint decision stands ahead.
  case deadline
  /// The sentence asks how to divide what is short.
  case shared
  /// What the writer's own side lost.
  case ownLoss

  var bit: UInt32 { 1 << UInt32(rawValue) }

  /// What rule files call it.
  package var name: String { self == .ownLoss ? "own-loss" : "\(self)" }
}
