// A question and what came of it: the values between the program and whichever reader puts the question.

/// How one question is put at the prompt.
///
/// All texts are shown as they are: sanitise what others wrote (`sanitised(_:)`) before it comes here.
public struct Prompt: Sendable, Equatable {
  /// What is asked. It stands above the draft as long as the question is open, is wrapped afresh when the window
  /// changes, and stays in the scrollback with the answer. Nil when the program has printed it itself.
  public var question: String?
  /// Whether the question stays open when a line is sent: it then leaves no copy of itself in the scrollback.
  public var questionStays: Bool
  /// Whether nothing of it is left when a line is sent, since what comes of the line is shown in its own place.
  public var vanishes: Bool
  /// Dim text between the question and the draft, such as what somebody else is typing. Never on a terminal that is
  /// read in order.
  public var aside: Aside?
  /// Printed before the draft.
  public var mark: String
  /// A dim line below the draft: what this question expects.
  public var hint: String?
  /// Dim text after the mark while the draft is empty, such as a scale. Never part of the answer; without colour it is
  /// not shown, since it would look like text that was typed.
  public var ghost: String?
  /// The text the draft begins with: a recovered draft, or an earlier answer to be changed. The cursor is at its end.
  public var draft: String
  /// What the draft stands behind without showing it, such as a command whose words it is. A draft that is put aside
  /// comes back with it: elsewhere it would be something else.
  public var lead: String
  /// What Tab completes.
  public var completions: [Completion]

  /// Makes a prompt.
  public init(
    question: String? = nil, questionStays: Bool = false, vanishes: Bool = false, aside: Aside? = nil,
    mark: String = "> ",
    hint: String? = nil, ghost: String? = nil, draft: String = "", lead: String = "", completions: [Completion] = []
  ) {
    self.question = question
    self.questionStays = questionStays
    self.vanishes = vanishes
    self.aside = aside
    self.mark = mark
    self.hint = hint
    self.ghost = ghost
    self.draft = draft
    self.lead = lead
    self.completions = completions
  }
}

/// Text beside a question, with its owner.
public struct Aside: Sendable, Equatable {
  /// Whose text it is, and what they do.
  public var lead: String
  /// The text; where it is long, only its end is shown.
  public var text: String

  /// Makes an aside.
  public init(lead: String, text: String) { (self.lead, self.text) = (lead, text) }

  /// The rows of it, at most so many.
  func rows(columns: Int, most: Int) -> [String] {
    let all = TerminalWidth.wrap(lead + text, columns: columns)
    guard all.count > most else { return all }
    let words = text.split(separator: " ")
    for first in words.indices.dropFirst() {
      let rows = TerminalWidth.wrap(lead + "… " + words[first...].joined(separator: " "), columns: columns)
      if rows.count <= most { return rows }
    }
    return TerminalWidth.wrap(lead + "…", columns: columns).suffix(most)
  }
}

/// What came of one question.
public enum Submission: Sendable, Equatable {
  /// The text, without the Enter that sent it. It may be empty, and may hold line feeds.
  case answer(String)
  /// Ctrl-D on an empty draft, or the end of a pipe.
  case endOfInput
  /// Ctrl-C on an empty draft, twice; or SIGINT where no draft is edited.
  case interrupted
  /// SIGHUP (a closed terminal, too), SIGTERM or SIGQUIT. The draft has been handed to `draftChanged`.
  case signal(Int32)
  /// The program itself ended the question, by `dismiss`. The draft has been handed to `draftChanged`.
  case dismissed
  /// Reading failed for another reason, or nothing can be shown at the terminal, as `writeFailure` tells: the `errno`.
  case failed(Int32)
}

/// One candidate that Tab offers.
public struct Completion: Sendable, Equatable {
  /// What stands in the draft when it is chosen.
  public var text: String
  /// What it does, for the menu.
  public var meaning: String?

  /// Makes a candidate.
  public init(text: String, meaning: String? = nil) {
    self.text = text
    self.meaning = meaning
  }

  /// The candidates that the draft up to the cursor begins, in their order.
  static func matching(_ typed: String, in candidates: [Completion]) -> [Completion] {
    guard !typed.contains("\n") else { return [] }
    return candidates.filter { $0.text.hasPrefix(typed) }
  }

  /// The longest beginning that all `candidates` share.
  static func sharedPrefix(of candidates: [Completion]) -> String {
    guard var shared = candidates.first?.text else { return "" }
    for candidate in candidates.dropFirst() {
      shared = String(zip(shared, candidate.text).prefix { $0 == $1 }.map(\.0))
    }
    return shared
  }

  /// The candidates as rows of a menu no wider than `columns`, meanings in one column where there is room.
  static func menu(_ candidates: [Completion], columns: Int) -> [String] {
    TerminalWidth.table(candidates.map { [$0.text] + [$0.meaning].compactMap(\.self) })
      .map { TerminalWidth.cut($0, columns: columns) }
  }
}
