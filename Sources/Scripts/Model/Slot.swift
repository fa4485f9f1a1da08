// Where an answer goes in the outcome: a closed list, and `words.NAME` for what an author makes up.

/// A place in the outcome of a conversation.
public enum Slot: Hashable, Sendable {
  case aim, worth, issue, value, confidant
  case definition(Dimension)
  case situation, oneself
  case way, pace, safety, focus
  case network, theirs, pair, pairNumber
  case holds, sign, conversation, behaviour, keep
  case facing, opening, kept
  case behaviours, practices
  case actions, obstacle, plan, confidence, status, learned
  case words(String)

  private static let fixed: [(slot: Slot, name: String, kinds: [Step.Kind])] = [
    (.aim, "aim", [.ask]), (.worth, "worth", [.ask]), (.issue, "issue", [.ask]), (.value, "value", [.ask]),
    (.confidant, "confidant", [.ask]),
    (.definition(.trust), "definitions.trust", [.ask]),
    (.definition(.imperative), "definitions.imperative", [.ask]),
    (.definition(.purpose), "definitions.purpose", [.ask]),
    (.situation, "insight.situation", [.ask]), (.oneself, "insight.self", [.ask]),
    (.way, "way", [.choose]), (.pace, "pace", [.choose]), (.safety, "safety", [.choose]),
    (.focus, "focus", [.choose]),
    (.network, "network", [.list, .rate]), (.theirs, "network.theirs", [.rate]),
    (.pair, "pair", [.choose]), (.pairNumber, "pair.from", [.rate]),
    (.holds, "scaling.holds", [.ask]), (.sign, "scaling.sign", [.ask]),
    (.conversation, "scaling.conversation", [.ask]), (.behaviour, "scaling.behaviour", [.ask]),
    (.keep, "scaling.keep", [.ask]),
    (.facing, "facing", [.ask]), (.opening, "opening", [.draft]), (.kept, "opening.kept", [.choose]),
    (.behaviours, "behaviours", [.list]), (.practices, "practices", [.list]),
    (.actions, "actions", [.commit]), (.obstacle, "action.obstacle", [.ask]), (.plan, "action.plan", [.ask]),
    (.confidence, "action.confidence", [.rate]), (.status, "action.status", [.choose]),
    (.learned, "action.learned", [.ask]),
  ]
  private static let named = Dictionary(uniqueKeysWithValues: fixed.map { ($0.name, $0.slot) })
  private static let details = Dictionary(
    uniqueKeysWithValues: fixed.map { ($0.slot, (name: $0.name, kinds: $0.kinds)) })

  /// The names of the closed list, in the order of the documentation.
  public static let names: [String] = fixed.map(\.name)

  /// The slot of a name as scripts write it, such as `definitions.trust` or `words.best`.
  public init?(name: String) {
    if let slot = Self.named[name] {
      self = slot
    } else if name.hasPrefix("words."), name.dropFirst(6).wholeNameIsPlain {
      self = .words(String(name.dropFirst(6)))
    } else {
      return nil
    }
  }

  /// The name as scripts write it.
  public var name: String {
    if case .words(let name) = self { return "words." + name }
    return Self.details[self]?.name ?? ""
  }

  /// The kinds of step that can fill it.
  public var kinds: [Step.Kind] {
    if case .words = self { return [.ask, .choose, .draft, .list, .rate] }
    return Self.details[self]?.kinds ?? []
  }

  /// Whether it belongs to the pair at hand.
  public var isOfPair: Bool {
    switch self {
    case .pairNumber, .theirs, .holds, .sign, .conversation, .behaviour, .keep: true
    default: false
    }
  }

  /// Whether it belongs to the action at hand.
  public var isOfAction: Bool {
    switch self {
    case .obstacle, .plan, .confidence, .status, .learned: true
    default: false
    }
  }
}

extension Substring {
  fileprivate var wholeNameIsPlain: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
  }
}
