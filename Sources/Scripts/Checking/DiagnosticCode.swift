// The known faults of scripts. A code never changes its meaning; each has an example among the tests.

/// A known fault of a script.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  /// The file is not well-formed YAML.
  case notYAML = "CF001"
  /// The file does not begin with `format: cofront-script`, or is of a later format.
  case notAScript = "CF002"
  /// A key that means nothing here; often a misspelling.
  case unknownKey = "CF003"
  /// A key that must be there is not.
  case missingKey = "CF004"
  /// The value is not of the kind that the key wants.
  case wrongType = "CF005"
  /// Two things have the same id.
  case duplicateID = "CF006"
  /// No stage has that id.
  case unknownStage = "CF007"
  /// That is not one of the names the language knows for this key.
  case unknownKind = "CF008"
  /// No state has that id.
  case unknownState = "CF009"
  /// No route leads to the state.
  case unreachable = "CF010"
  /// From this state no route leads to the end.
  case noWayOut = "CF011"
  /// The last route must be free of conditions, and only the last.
  case routeOrder = "CF012"
  /// Nothing that is kept has that name.
  case unknownSlot = "CF013"
  /// A step of this kind cannot fill that slot.
  case slotMismatch = "CF014"
  /// Nothing is known by the name in braces, or words are put in without `|excerpt`.
  case unknownTerm = "CF015"
  /// Every wording depends on something that may be unknown; one must always be usable.
  case noSureWording = "CF016"
  /// No fact has that name.
  case unknownFact = "CF017"
  /// The state has no option of that id.
  case unknownOption = "CF018"
  /// A step that waits for an answer has no question, or a `say` step has no words.
  case noQuestion = "CF019"
  /// States without a question lead back to each other.
  case endlessTelling = "CF020"
  /// A question has more than 20 words.
  case questionTooLong = "CF021"
  /// A question should be one question and end in a question mark.
  case notOneQuestion = "CF022"
  /// More than three sentences stand before the question.
  case tooManySentences = "CF023"
  /// A phrase that a coach avoids.
  case houseStyle = "CF024"
  /// What is declared under `data` does not fit together.
  case badDeclaration = "CF025"
  /// The script is of the language before scripts declared their data.
  case earlierLanguage = "CF026"
  /// Every wording quotes somebody; where the words are not to be quoted, nothing is left to say.
  case unquotable = "CF027"

  /// Whether the script can be used all the same.
  public enum Severity: String, Sendable { case error, warning }

  /// Errors keep a script from running; warnings are about style.
  public var severity: Severity {
    switch self {
    case .unreachable, .earlierLanguage, .questionTooLong, .notOneQuestion, .tooManySentences, .houseStyle, .unquotable:
      .warning
    default: .error
    }
  }
}
