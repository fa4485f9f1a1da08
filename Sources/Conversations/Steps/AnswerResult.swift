// What a step makes of a line, and what every kind of step has to say.

import Scripts

/// What a step makes of a line.
enum AnswerResult: Equatable {
  /// It is an answer, with its meaning, perhaps something to be told, and what of it was not understood.
  case taken(Value?, String? = nil, except: Unclear? = nil)
  /// The earlier answer stands.
  case kept
  /// A step that takes several answers has enough.
  case finished
  /// It leaves open what is asked for.
  case passed
  /// An item of the last visit is left out this time.
  case leftOut(Slot, id: String)
  /// It corrects the numbers of an item, whatever was asked.
  case correction(Slot, id: String, Record)
  /// It gives a field of an item, whatever was asked.
  case field(Slot, id: String, Value)
  /// An item made before is to be changed.
  case revision(String)
  /// It means one of two things: the question, which yes or no answers, asks which.
  case unsure(String, yes: Value, no: Value)
  /// It is no answer; the text says kindly what would be one. Numbers that are probably meant can be agreed to.
  case unclear(String, likely: Record = Record())
}

/// The part of an answer that was not understood.
struct Unclear: Equatable {
  /// The words, as typed.
  var words: String
  /// Numbers that are probably meant, by the names of their scales.
  var likely: Record
}

/// How a kind of step behaves.
protocol StepBehaviour {
  /// Makes of a line what it can.
  static func take(_ text: String, _ context: StepContext) -> AnswerResult
  /// Puts an answer where its state says, which is somewhere.
  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot)
  /// What would be an answer, in a sentence.
  static func expected(_ context: StepContext) -> String
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
  static func expected(_ context: StepContext) -> String { Message.nothingAsked }
  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {}
  static func hint(_ context: StepContext) -> String { "" }
}
