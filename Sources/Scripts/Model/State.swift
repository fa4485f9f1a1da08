// One state of the conversation: what is asked there, where the answer goes, and where the conversation goes next.

/// One state of the conversation.
public struct State: Equatable, Sendable {
  /// A name given by hand that never changes, since saved conversations point at it.
  public var id: String
  /// The id of its stage.
  public var stage: String
  /// What kind of step it is.
  public var step: Step
  /// Who answers.
  public var voice: Voice
  /// What it takes up one by one.
  public var each: Each?
  /// What must be known, or the state is passed over.
  public var needs: [Need]
  /// Where the answer goes.
  public var into: Slot?
  /// Wordings told before the question.
  public var say: [Wording]
  /// Wordings of the question.
  public var ask: [Wording]
  /// Where the question comes from, for `/why`.
  public var why: String
  /// What a coach may listen for.
  public var cue: String
  /// Where to go on, the first that holds.
  public var next: [Route]

  /// Makes a state.
  public init(
    id: String, stage: String, step: Step, voice: Voice = .client, each: Each? = nil, needs: [Need] = [],
    into: Slot? = nil,
    say: [Wording] = [], ask: [Wording] = [], why: String = "", cue: String = "", next: [Route]
  ) {
    (self.id, self.stage, self.step, self.voice, self.each, self.needs) = (id, stage, step, voice, each, needs)
    (self.into, self.say, self.ask, self.why, self.cue, self.next) = (into, say, ask, why, cue, next)
  }

  /// Whether the state waits for the person.
  public var awaitsAnswer: Bool { step.kind != .say && step.kind != .show }

  /// Whether its answer is read for what attacks and what faces the issue: opening words, and words for the issue.
  public var isRead: Bool { step == .draft || (step.kind == .ask && into == .issue) }

  /// Who answers, where two people share one conversation.
  public enum Voice: String, Sendable, CaseIterable {
    case client, other
  }

  /// What a state takes up one by one.
  public enum Each: String, Sendable, CaseIterable {
    case partners, actions, openActions
  }

  /// What may have to be known before a state makes sense.
  public enum Need: String, Sendable, CaseIterable {
    case partner, pair, action, draft
  }
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
