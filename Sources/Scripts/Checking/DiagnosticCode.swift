// The known faults of scripts. A code never changes its meaning; each has an example that the tests run.

/// A known fault of a script.
public enum DiagnosticCode: String, CaseIterable, Sendable {
  case notYAML = "CF001"
  case notAScript = "CF002"
  case unknownKey = "CF003"
  case missingKey = "CF004"
  case wrongType = "CF005"
  case duplicateID = "CF006"
  case unknownStage = "CF007"
  case unknownKind = "CF008"
  case unknownState = "CF009"
  case unreachable = "CF010"
  case noWayOut = "CF011"
  case routeOrder = "CF012"
  case unknownSlot = "CF013"
  case slotMismatch = "CF014"
  case unknownTerm = "CF015"
  case noSureWording = "CF016"
  case unknownFact = "CF017"
  case unknownOption = "CF018"
  case noQuestion = "CF019"
  case endlessTelling = "CF020"
  case questionTooLong = "CF021"
  case notOneQuestion = "CF022"
  case tooManySentences = "CF023"
  case houseStyle = "CF024"
  case badDeclaration = "CF025"
  case earlierLanguage = "CF026"
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

  /// What the fault is, in a sentence.
  public var summary: String {
    switch self {
    case .notYAML: "The file is not well-formed YAML."
    case .notAScript: "The file does not begin with `format: cofront-script`, or is of a later format."
    case .unknownKey: "A key that means nothing here; often a misspelling."
    case .missingKey: "A key that must be there is not."
    case .wrongType: "The value is not of the kind that the key wants."
    case .duplicateID: "Two things bear one id."
    case .unknownStage: "No stage has that id."
    case .unknownKind: "That is not one of the names the language knows for this key."
    case .unknownState: "No state has that id."
    case .unreachable: "No route leads to the state."
    case .noWayOut: "From this state no route leads to the end."
    case .routeOrder: "The last route must be free of conditions, and only the last."
    case .unknownSlot: "Nothing that is kept has that name."
    case .slotMismatch: "A step of this kind cannot fill that slot."
    case .unknownTerm: "Nothing is known by the name in braces, or words are put in without `|excerpt`."
    case .noSureWording: "Every wording depends on something that may be unknown; one must always be usable."
    case .unknownFact: "No fact has that name."
    case .unknownOption: "The state has no option of that id."
    case .noQuestion: "A step that waits for an answer has no question, or a telling step has nothing to tell."
    case .endlessTelling: "States that only tell lead back to each other without ever asking."
    case .questionTooLong: "A question has more than 20 words."
    case .notOneQuestion: "A question should be one question and end in a question mark."
    case .tooManySentences: "More than three sentences stand before the question."
    case .houseStyle: "A phrase that a coach avoids."
    case .badDeclaration: "What is declared under `data` does not fit together."
    case .unquotable: "Every wording quotes somebody; where the words are not to be quoted, nothing is left to say."
    case .earlierLanguage: "The script is of the language before scripts declared their data."
    }
  }
}
