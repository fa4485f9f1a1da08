// What a step makes of a line, and what every kind of step has to say.

import Scripts

/// What a step makes of a line.
enum AnswerResult: Equatable {
  /// It is an answer, with its meaning, and perhaps something to be told.
  case taken(Value?, String? = nil)
  /// The earlier answer stands.
  case kept
  /// A step that takes several answers has enough.
  case finished
  /// The question is passed over.
  case passed
  /// An item of the last visit is left out this time.
  case leftOut(Slot, id: String)
  /// It corrects the numbers of an item, whatever was asked.
  case correction(Slot, id: String, Record)
  /// An item made before is to be changed.
  case revision(String)
  /// It means one of two things: the question, which yes or no answers, asks which.
  case unsure(String, yes: Value, no: Value)
  /// It is no answer; the text says kindly what would be one.
  case unclear(String)
}

/// How a kind of step behaves.
protocol StepBehaviour {
  /// Makes of a line what it can.
  static func take(_ text: String, _ context: StepContext) -> AnswerResult
  /// Puts an answer where its state says, which is somewhere.
  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot)
  /// What kind of answer is expected, in a few words.
  static func hint(_ context: StepContext) -> String
  /// The options that are offered.
  static func options(_ context: StepContext) -> [Option]
  /// What an answer may be completed to.
  static func candidates(_ context: StepContext) -> [String]
}

extension StepBehaviour {
  static func options(_ context: StepContext) -> [Option] { [] }
  static func candidates(_ context: StepContext) -> [String] { [] }
}

extension Step {
  /// How the kind behaves.
  var behaviour: any StepBehaviour.Type {
    switch self {
    case .say, .show: Tell.self
    case .ask, .draft: Ask.self
    case .choose: Choose.self
    case .list: List.self
    case .rate: Rate.self
    case .form: Form.self
    }
  }
}

/// Telling and showing, which ask nothing.
enum Tell: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult { .unclear(Message.nothingAsked) }
  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {}
  static func hint(_ context: StepContext) -> String { "" }
}
