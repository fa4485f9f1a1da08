// The fixed kinds of step. What a script cannot say with these is a new kind here, not a cleverer language.

/// What a state does.
public enum Step: String, Sendable, CaseIterable {
  /// Tells something.
  case say
  /// Asks for free words, or for somebody's name.
  case ask
  /// Asks for one of some options, or for several.
  case choose
  /// Asks for items, one by one or all at once.
  case list
  /// Asks for numbers.
  case rate
  /// Asks for words to be said aloud, and has them read.
  case draft
  /// Asks for the fields of an item, one by one.
  case form
  /// Shows something.
  case show

  /// The keys that a state of the kind may have, beside those of all.
  public var keys: Set<String> {
    switch self {
    case .say, .draft: []
    case .rate: ["parts"]
    case .ask: ["takes", "optional"]
    case .choose: ["options", "from", "many", "aside"]
    case .list: ["most"]
    case .form: ["parts", "most", "revises", "aside"]
    case .show: ["shows", "of"]
    }
  }

  /// The keys that it must have.
  var requiredKeys: [String] {
    switch self {
    case .form: ["parts", "into"]
    case .rate, .list: ["into"]
    case .show: ["shows"]
    default: []
    }
  }

  /// Whether it can fill what a name stands for.
  public func fills(_ reference: Reference) -> Bool {
    let slot = reference.slot
    switch (self, reference) {
    case (_, .item), (_, .reached), (_, .computed): return self == .choose && reference.isKept
    case (_, .field) where slot.target != nil: return false  // an item is about the same other one as long as it is
    case (.ask, _): return [.words, .day, .item].contains(slot.type.name)
    case (.choose, _): return [.choice, .words, .list, .item, .records].contains(slot.type.name)
    case (.list, _): return [.list, .records].contains(slot.type.name)
    case (.rate, _): return slot.range != nil
    case (.draft, _): return slot.type == .drafts
    case (.form, _): return slot.records != nil
    case (.say, _), (.show, _): return false
    }
  }
}

extension Reference {
  /// Whether it is the version of a draft that is kept.
  public var isKept: Bool { if case .computed(.kept, _) = self { true } else { false } }
}

/// One of the answers that a `choose` step offers, or that a choice can hold.
public struct Option: Equatable, Sendable {
  /// What is stored.
  public var id: String
  /// What people read.
  public var label: String
  /// Whether choosing it keeps the latest version of a draft.
  public var keeps: Bool
  /// When it is offered.
  public var condition: Guard?

  /// Makes an option.
  public init(id: String, label: String, keeps: Bool = false, if condition: Guard? = nil) {
    (self.id, self.label, self.keeps, self.condition) = (id, label, keeps, condition)
  }
}
