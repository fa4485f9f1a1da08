// What a typed line means: an answer, or one of the commands that begin with a slash.

/// A line that a person sent.
public enum Input: Equatable, Sendable {
  /// Words for the question that is open.
  case answer(String)
  /// A command.
  case command(Command)
  /// A line that begins with a slash and is no command, or one with words behind it that it does not take; the typed
  /// name without the slash.
  case unknownCommand(String)

  /// Reads a line: `/name rest` is a command, by its name or an unmistakable beginning of it; `//text` is the answer
  /// `/text`. Blanks before the slash are none of the command's.
  public init(line: String) {
    let blanks = line.prefix { $0 == " " || $0 == "\t" }
    if !blanks.isEmpty, line.dropFirst(blanks.count).hasPrefix("/") {
      self.init(line: String(line.dropFirst(blanks.count)))
      return
    }
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
    if let command = Command.Name(rawValue: name) ?? .meant(by: name), words.isEmpty || command.takes(words) {
      self = .command(Command(command, words))
    } else {
      self = .unknownCommand(name)
    }
  }
}

extension Input {
  /// Reads a line in which words may have stood before anything was typed: an earlier answer, a draft brought back.
  ///
  /// What is typed behind them as they were, with a slash first, is read as a line of its own: a command is one there,
  /// whether it is known or not, and two slashes add one to the words. A slash with a blank after it (`red / blue`), or
  /// one after other words (`red and/or blue`), is part of an answer.
  ///
  /// `/x` leaves at once, so it is one at the end of any line, behind half a word, too. Only `//x` alone is words.
  /// - Parameter beginnings: What may have stood there; an empty one is none.
  /// - Returns: What the line means, and the words that a command left as they were; empty without both.
  public static func read(_ line: String, after beginnings: [String]) -> (input: Input, untouched: String) {
    let whole = line.trimmed
    if whole.lowercased().hasSuffix("/x"), whole.lowercased() != "//x" {
      return (.command(Command(.x)), whole.dropLast(2).trimmed)
    }
    // "It tells me I'm tired. /back"
    if let last = whole.words.last, last.first == "/", let name = Command.Name(rawValue: last.dropFirst().lowercased()),
      Command.Name.alone.contains(name), !name.takesWords, case let words = whole.dropLast(last.count).trimmed,
      words.last.map({ ".?!…".contains($0) }) == true
    {
      return (.command(Command(name)), words)
    }
    for beginning in beginnings where !beginning.isEmpty && line.hasPrefix(beginning) {
      let behind = line.dropFirst(beginning.count)
      let typed = behind.drop(while: \.isWhitespace)
      guard typed.first == "/", typed.dropFirst().first?.isWhitespace != true else { continue }
      let input = Input(line: String(typed))
      guard case .answer(let words) = input else { return (input, beginning) }
      return (.answer(beginning + behind.prefix(while: \.isWhitespace) + words), "")
    }
    return (Input(line: line), "")
  }

  /// Whether a line that is still being typed is a note or may become one: no name of a command tells before it is
  /// whole, and a mistyped one never does.
  public var mayBeNote: Bool {
    switch self {
    case .answer: false
    case .command(let command): [.note, .notes].contains(command.name)
    case .unknownCommand: true
    }
  }
}

extension Input {
  /// The line as it has to be typed to mean this.
  public var line: String {
    switch self {
    case .answer(let text): text.hasPrefix("/") ? "/" + text : text
    case .command(let command): "/\(command.name.rawValue)" + (command.words.isEmpty ? "" : " " + command.words)
    case .unknownCommand(let name): "/" + name
    }
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

  /// Whether `/why` is asked where the whole conversation comes from, not one question.
  public var asksForSources: Bool { words.isSame(as: "sources") }

  /// The commands, in the order in which `/help` lists them.
  public enum Name: String, CaseIterable, Sendable {
    case help, why, back, skip, again, edit, goto, chart, summary, ask, note, notes, strike, turn, pause, quit, x
    case say, `private`, floor, view, reading, live, admit, refuse

    /// The command whose name begins so, if there is no doubt; those of a session at one terminal come first.
    static func meant(by beginning: String) -> Name? {
      if beginning.isEmpty { return nil }
      let candidates = [alone, shared].map { names in
        // What cannot be undone is typed whole.
        names.filter { $0.rawValue.hasPrefix(beginning) && $0 != .strike }
      }
      // Where one name begins the others, it is the one: /n is /note, though there is /notes.
      return candidates.first { !$0.isEmpty }.flatMap { names in
        names.first { shortest in names.allSatisfy { $0.rawValue.hasPrefix(shortest.rawValue) } }
      }
    }

    /// The commands of a session at one terminal.
    public static let alone: [Name] = allCases.filter { !shared.contains($0) }
    /// The commands that only a session shared between terminals has.
    public static let shared: [Name] = [.say, .private, .floor, .view, .reading, .live, .admit, .refuse]

    /// Whether these words may stand behind the name; else they are no part of it, but of an answer, perhaps.
    func takes(_ words: String) -> Bool {
      switch self {
      case .summary: Int(words) != nil
      case .why: words.isSame(as: "sources")
      case .strike, .goto, .ask, .note, .notes, .turn, .say, .private, .floor, .view, .reading, .live, .admit, .refuse:
        true
      case .help, .back, .skip, .again, .edit, .chart, .pause, .quit, .x: false
      }
    }

    /// Whether it may stand before words of any kind.
    fileprivate var takesWords: Bool { takes("a") }

    /// What the command does, in a few words.
    public var meaning: String {
      switch self {
      case .help: "what can be typed here"
      case .why: "where this question comes from"
      case .back: "to the question before; your answers stay"
      case .skip: "leave this question out"
      case .again: "the question once more"
      case .edit: "answer in your own editor"
      case .goto: "to another stage: /goto and its first word"
      case .chart: "your numbers so far"
      case .summary: "your words so far; /summary 2 is the second page"
      case .ask: "ask a question of your own; the next line answers it"
      case .note: "write a note"
      case .notes: "your notes: /notes 2 NEW WORDS changes one, /notes -2 takes it away"
      case .strike: "take back what you said last; /strike 12 takes back entry 12"
      case .turn: "whose words come next: /turn and a name"
      case .pause: "save and leave; come back any time"
      case .quit: "the same, at once"
      case .x: "the same, and clear the screen; it works at the end of any line"
      case .say: "say something that is not an answer"
      case .private: "an answer for you alone: /private and your words"
      case .floor: "change who answers: /floor coach"
      case .view: "the coach's own view, page by page: /view 2"
      case .reading: "/reading wrong, /reading off, /reading on: what you are told of their words"
      case .live: "/live off hides what you type until it is sent; /live on shows it"
      case .admit: "let in whoever asks to join"
      case .refuse: "do not let them in"
      }
    }
  }
}
