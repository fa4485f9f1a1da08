// What `cofront help TOPIC` shows. What can be derived is: formats, exit statuses, variables and commands come from
// where they are declared.

import Conversations
import LineEditing

/// Something to be read about.
enum HelpTopic: String, CaseIterable {
  case keys, privacy, coach, formats, environment
  case exitCodes = "exit-codes"

  /// Their names, in one line.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// What it is about.
  var title: String {
    switch self {
    case .keys: "Keys and commands while you write an answer"
    case .privacy: "Where your words are, and who can read them"
    case .coach: "A conversation with a coach"
    case .formats: "What a conversation can be shown as"
    case .environment: "What can be set, and the variables that are read"
    case .exitCodes: "How commands end"
    }
  }

  /// What a person may want to do first.
  static var examples: String {
    let command = Environment.program
    return table([
      (command, "begins a conversation, or goes on with one that was left"),
      ("\(command) --coach Kim", "the same with a coach at your side"),
      ("\(command) --plain", "for screen readers; ACCESSIBLE=1 does it for good"),
      ("\(command) show", "the latest conversation, to be read again"),
      ("\(command) search delay", "where that word was said"),
      ("\(command) actions", "what you meant to do"),
    ])
  }

  /// The whole of it.
  func text(_ environment: Environment) -> String {
    switch self {
    case .keys: Self.keysText
    case .privacy: Self.privacy(environment)
    case .coach: Self.coach(environment.command)
    case .formats: Self.formats(environment.command)
    case .environment: Self.variables(environment)
    case .exitCodes: Self.exits
    }
  }

  /// Labels with what is said of each, one below the other.
  private static func table(_ rows: [(label: String, text: String)]) -> String {
    TerminalWidth.table(rows.map { ["  " + $0.label, $0.text] }).map { $0 + "\n" }.joined()
  }

  // MARK: Keys

  /// The keys a person needs first; Documentation/LineEditing.md has all.
  static let firstKeys: [(label: String, text: String)] = [
    ("Enter", "sends the answer"),
    ("Alt-Enter", "a new line in the answer; so does Ctrl-J, or \\ and Enter"),
    ("Up, Down", "earlier answers of this conversation"),
    ("Ctrl-R", "searches them"),
    ("Tab", "completes a command"),
    ("Ctrl-W", "deletes the word before the cursor"),
    ("Ctrl-U", "deletes everything; Ctrl-Y brings it back"),
    ("Ctrl-_", "undo"),
    ("Ctrl-X Ctrl-E", "opens your own editor"),
    ("Ctrl-C", "puts the draft aside (Up brings it back); twice in a row: leaves"),
    ("Ctrl-D", "on an empty line: leaves, and everything is saved"),
    ("Ctrl-Z", "suspends the program; fg continues where you were"),
  ]

  private static var keysText: String {
    table(firstKeys) + "\nA line that begins with a slash is a command:\n\n"
      + table(Command.Name.alone.map { ("/" + $0.rawValue, $0.meaning) })
      + "\nIf your answer begins with a slash, type two: //\n"
  }

  // MARK: Privacy and coaching

  private static func privacy(_ environment: Environment) -> String {
    let place = (try? environment.store.path).map(environment.shortened) ?? "the folder named with --transcripts"
    return """
      Your conversations are files in \(place). Whoever can use your account can read them, and so can an \
      administrator of the computer; backups may copy them. Nothing is sent: the program has no code for a network.

      \(table([
        ("\(environment.command) forget ID", "deletes a conversation, with its notes and its draft"),
        ("\(environment.command) strike ID", "takes one answer back, in everything that is kept"),
        ("\(environment.command) redact ID", "writes a copy with invented names, for somebody else"),
        ("/x", "at the end of any line: leaves at once, and clears the screen"),
      ]))
      Documentation/Privacy.md lists every file, and what cannot be deleted.

      """
  }

  private static func coach(_ command: String) -> String {
    """
    \(table([
      ("\(command) --client NAME --coach NAME", "both of you at one screen"),
      ("\(command) share --client NAME --coach NAME", "with two terminals: the coach types this"),
      ("\(command) join", "and the client types this, on the same computer or through ssh"),
      ("\(command) notes", "shows the coach's own notes"),
    ]))
    The client's lines answer the questions; the coach's lines are said to the client. Useful for a coach: /ask, \
    /note and /goto; with two terminals, also /view. With two terminals, a /note is in a file of the coach's own. See \
    Documentation/Coaching.md and Documentation/Sharing.md.

    """
  }

  // MARK: Formats, settings, ends

  private static func formats(_ command: String) -> String {
    let progress = ShowProgress.Format.allCases.map(\.rawValue).joined(separator: ", ")
    return """
      \(command) show ID --format FORMAT; --output FILE writes it to a file, --output - to standard output.

      \(table(Show.Format.allCases.map { ($0.rawValue, $0.meaning) }))
      \(command) show --open opens the page in your browser. \(command) progress has \(progress). With --json, \
      commands give the same facts as JSON; Documentation/JSON.md has the shapes.

      """
  }

  private static func variables(_ environment: Environment) -> String {
    """
    An option wins over a variable, and a variable over the config file. \(environment.command) config shows the \
    present values, and where they come from.

    \(table(Setting.allCases.map {
      ($0.variable, "\($0.meaning) Also \($0.option), and \($0.rawValue) in the config file.")
    }))
    Other variables:

    \(table(Variable.all.map { ($0.names.joined(separator: ", "), $0.meaning) }))
    """
  }

  private static var exits: String {
    table(
      [("0", "done, or paused and saved")] + Failure.Status.allCases.map { ("\($0.rawValue)", $0.meaning) }
        + [("by signal", "INT, HUP and TERM: everything is saved, then the signal ends the program")])
  }
}
