// What a typed line means: an answer, or one of the commands that begin with a slash.

/// A line that a person sent.
public enum Input: Equatable, Sendable {
  /// Words for the question that is open.
  case answer(String)
  /// A command.
  case command(Command)
  /// A line that begins with a slash and is no command; the typed name without the slash.
  case unknownCommand(String)

  /// Reads a line: `/name rest` is a command, by its name or an unmistakable beginning of it; `//text` is the answer `/text`.
  public init(line: String) {
    guard line.hasPrefix("/") else {
      self = .answer(line)
      return
    }
    let rest = line.dropFirst()
    if rest.hasPrefix("/") {
      self = .answer(String(rest))
      return
    }
    let name = rest.prefix { !$0.isWhitespace }.lowercased()
    let words = rest.dropFirst(name.count).trimmed
    let named = Command.Name.allCases.filter { $0.rawValue == name }
    let candidates =
      named.isEmpty && !name.isEmpty ? Command.Name.allCases.filter { $0.rawValue.hasPrefix(name) } : named
    if candidates.count == 1 {
      self = .command(Command(candidates[0], words))
    } else {
      self = .unknownCommand(String(name))
    }
  }
}

extension Input {
  /// Reads a line whose draft began with an earlier answer: a command typed behind that answer is the command.
  public init(line: String, after earlier: String) {
    let typed = line.hasPrefix(earlier) ? Input(line: line.dropFirst(earlier.count).trimmed) : .answer(line)
    if !earlier.isEmpty, case .command = typed { self = typed } else { self = Input(line: line) }
  }
}

/// A command, with the words behind it.
public struct Command: Equatable, Sendable {
  /// Which command.
  public var name: Name
  /// What stands behind the name.
  public var words: String

  /// Makes a command.
  public init(_ name: Name, _ words: String = "") { (self.name, self.words) = (name, words) }

  /// The commands, in the order in which `/help` lists them.
  public enum Name: String, CaseIterable, Sendable {
    case help, why, back, skip, again, edit, goto, chart, summary, ask, note, pause, quit

    /// What the command does, in a few words.
    public var meaning: String {
      switch self {
      case .help: "what can be typed here"
      case .why: "where this question comes from"
      case .back: "to the question before; your answers stay"
      case .skip: "pass this question over"
      case .again: "the question once more"
      case .edit: "answer in your own editor"
      case .goto: "to another stage: /goto scaling"
      case .chart: "your partnerships as rated so far"
      case .summary: "your words so far"
      case .ask: "put a question of your own; the next line answers it"
      case .note: "write a note"
      case .pause: "save and leave; come back any time"
      case .quit: "the same, at once"
      }
    }
  }
}
