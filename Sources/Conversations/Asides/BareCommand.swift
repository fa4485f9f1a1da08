// The name of a command typed without its slash, or what people type in its place: a table.

/// A command that a line may have meant.
struct BareCommand: Equatable {
  /// Which command.
  let name: Command.Name
  /// The word as it was typed.
  let word: String

  /// What people type, by what it does.
  private static let words: KeyValuePairs<Command.Name, [String]> = [
    .back: ["back", "go back", "undo", "previous"],
    .skip: ["skip", "skip this", "skip it", "pass", "next", "no", "nope"],
    .help: [
      "help", "help me", "menu", "commands", "what", "huh", "i dont understand", "i do not understand", "i dont get it",
      "i dont understand the question", "i do not understand the question", "i dont understand this question",
      "i dont understand this", "i do not understand this",
    ],
    .pause: [
      "pause", "stop", "stop now", "stop asking", "i want to stop", "i want to stop now", "i have to go",
      "i need to go", "i must go", "i have to go now", "i need to go now",
    ],
    .why: ["why", "why this", "but why"],
    .quit: ["quit", "exit", "q", "cancel", "abort"],
  ]

  /// Reads a line that is nothing else.
  init?(_ line: String) {
    guard line.count <= 40 else { return nil }
    let plain = line.spokenWords.filter { !["please", "pls"].contains($0) }.joined(separator: " ")
    guard let name = Self.words.first(where: { $0.value.contains(plain) })?.key else { return nil }
    (self.name, word) = (name, line.onOneLine)
  }

  /// Whether it is a plain no, which answers many a question.
  var isNo: Bool { ["no", "nope"].contains(word.spokenWords.joined()) }

  /// Whether a line asks what can be typed, and no more: `?`, `??`, `help?`.
  static func asksWhatToType(_ line: String) -> Bool {
    let text = line.trimmed
    guard text.last.map({ "?？".contains($0) }) == true else { return false }
    return ["", "help", "what", "huh"].contains(text.spokenWords.joined(separator: " "))
      && !text.contains { !($0.isLetter || "?？! ".contains($0)) }
  }
}
