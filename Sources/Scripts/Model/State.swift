// One state of the conversation: what is asked there, where the answer goes, and where the conversation goes next.

/// One state of the conversation.
public struct State: Equatable, Sendable {
  /// A name given by hand that never changes, since saved conversations point at it.
  public var id: String
  /// The id of its stage.
  public var stage: String
  /// What kind of step it is.
  public var step: Step
  /// Who answers, where two people at one screen take turns: the two may change places there. Without a voice the
  /// client answers, whoever else is there.
  public var voice: Voice?
  /// The slot whose items it takes up one by one.
  public var each: String?
  /// What must hold of an item for it to be taken up.
  public var when: Guard?
  /// What must be known, or the state is passed over.
  public var needs: [String] = []
  /// Where the answer goes: one name, or several for a step that fills several.
  public var into: [String] = []
  /// The slot with an item that takes over the item at hand when this is answered.
  public var takes: String?
  /// Whether an empty line passes over an `ask` step, as `/skip` does.
  public var optional = false
  /// The options of a `choose` step.
  public var options: [Option] = []
  /// The slot whose items a `choose` step offers.
  public var from: String?
  /// Whether a `choose` step takes several options.
  public var many = false
  /// The most items of a `list` or a `form`.
  public var most: Int?
  /// The questions of a `form`, by the fields they fill; `another` asks for one more item, `really` whether words
  /// are something to do. Of a `rate` step, the questions that follow where numbers are given one by one.
  public var parts: [Part] = []
  /// Whether a `form` changes the item at hand.
  public var revises = false
  /// The slot that keeps the words of a `form` that turn out to be nothing to do, and the words typed at a `choose`
  /// step that are none of its options.
  public var aside: String?
  /// What a `show` step shows.
  public var shows: Shown?
  /// The slots that are shown; of a summary they are its parts, in this order, and without any it has all.
  public var of: [String] = []
  /// Wordings told before the question.
  public var say: [Wording] = []
  /// Wordings of the question.
  public var ask: [Wording] = []
  /// Wordings that are told only when they are asked for.
  public var more: [Wording] = []
  /// Where the question comes from, for `/why`.
  public var why = ""
  /// What a coach may listen for.
  public var cue = ""
  /// Where to go on, the first that holds.
  public var next: [Route]

  /// What is chosen where none of the items that are offered is taken.
  public static let noItem = "none"
  /// What is chosen where words are set aside, and where those of a `form` are not.
  public static let (aside, toDo) = ("aside", "do")

  /// The fields that a `form` asks for, in order.
  public var fields: [String] { parts.map(\.field).filter { $0 != Part.another && $0 != Part.really } }

  /// Whether the state waits for the person.
  public var awaitsAnswer: Bool { step != .say && step != .show }

  /// All its wordings.
  public var wordings: [Wording] { say + more + ask + parts.flatMap(\.ask) }

  /// All its conditions.
  public var conditions: [Guard] {
    (next.map(\.condition) + options.map(\.condition) + wordings.map(\.condition)).compactMap(\.self)
  }

  /// Who answers, where two people share one conversation.
  public enum Voice: String, Sendable, CaseIterable {
    case client, other

    /// The one who listens.
    public var opposite: Voice { self == .client ? .other : .client }
  }

  /// What a `show` step shows.
  public enum Shown: String, Sendable, CaseIterable {
    case chart, summary, facing, doubt, shared
  }
}

/// A question of several that a state asks.
public struct Part: Equatable, Sendable {
  /// The field that it fills, or `another`.
  public var field: String
  /// Its wordings.
  public var ask: [Wording]

  /// The name of the part that asks for one more item.
  public static let another = "another"

  /// The name of the part that asks whether what was told is something to do at all.
  public static let really = "really"

  /// Makes a part.
  public init(_ field: String, _ ask: [Wording]) { (self.field, self.ask) = (field, ask) }
}

/// A way on from a state.
public struct Route: Equatable, Sendable {
  /// What must hold for it.
  public var condition: Guard?
  /// The id of the state it leads to, or `end`.
  public var target: String

  /// Makes a route.
  public init(if condition: Guard? = nil, to target: String) { (self.condition, self.target) = (condition, target) }
}
