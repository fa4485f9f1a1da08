// The name of a command typed without its slash, or what people type in its place: a table.

/// A command that a line may have meant.
struct BareCommand: Equatable {
  /// Which command.
  let name: Command.Name
  /// The word as it was typed.
  let word: String

  /// What people type, by what it does.
  private static let words: KeyValuePairs<Command.Name, [String]> = [
    .back: [
      "back", "go back", "undo", "previous", "previous question", "last question", "one back", "take me back",
      "let me go back", "i want to go back",
    ],
    .skip: [
      "skip", "skip this", "skip it", "skip this question", "skip this one", "skip that", "pass", "next",
      "next question", "next one", "no", "nope", "nah", "no thanks", "no thank you", "no thx", "no comment",
      "ok", "okay", "ok then",
      "i want to skip this", "id rather not say", "i would rather not say", "i prefer not to say", "prefer not to say",
      "rather not say", "i dont want to answer", "i do not want to answer", "i dont want to answer this",
      "i do not want to answer this", "i dont want to answer that", "none of your business",
      "thats none of your business", "that is none of your business", "its none of your business",
      "i said no", "i told you no", "i dont want to talk about it", "i do not want to talk about it", "leave me alone",
      "mind your own business", "not your business", "im not telling you", "i am not telling you", "i wont tell you",
    ],
    .help: [
      "help", "help me", "menu", "commands", "what", "huh",
    ],
    .pause: [
      "pause", "stop", "stop now", "stop asking", "i want to stop", "i want to stop now", "i have to go",
      "i need to go", "i must go", "i have to go now", "i need to go now",
    ],
    .why: ["why", "why this", "but why"],
    .quit: ["quit", "exit", "q", "cancel", "abort"],
  ]

  /// What somebody types who did not understand the question, and who may as well answer it so.
  private static let puzzled: Set<String> = [
    "i am lost", "im lost", "i am confused", "im confused", "confused", "not clear", "unclear", "its not clear",
    "it is not clear", "explain", "say again", "repeat", "again", "once more", "come again", "explain it",
    "in simple words", "simple words",
  ]

  /// Whether it says that the question was not understood.
  var isPuzzled: Bool { Self.puzzled.contains(Self.plain(word)) }

  /// The most characters of such a line.
  private static let longest = 60

  /// Reads a line that is nothing else.
  init?(_ line: String) {
    guard line.count <= Self.longest else { return nil }
    let plain = Self.plain(line)
    let isStop = Leaving.isAll(line) && VisitQuestions(in: line) == nil
    let name = Self.words.first { $0.value.contains(plain) }?.key ?? Self.shown(plain.spokenWords)
    let other: Command.Name? = Self.puzzled.contains(plain) ? .help : isStop ? .pause : Self.scolds(line) ? .skip : nil
    guard let name = name ?? other else { return nil }
    (self.name, word) = (name, line.onOneLine)
  }

  /// Whether a line scolds the question, and says no more: "this is stupid", "too long".
  private static func scolds(_ line: String) -> Bool {
    let words = line.spokenWords.withoutCurses
    return faults.areFound(in: words) && words.allSatisfy { faults.cover([$0]) || ofFaults.contains($0) }
  }
  private static let faults = Phrases(
    """
    stupid|silly|dumb|pointless|useless|ridiculous|nonsense|rubbish|boring|idiotic|bullshit|bs|crap|waste of time|
    too long|too many questions|too much text|too much to read|i hate this question|hate these questions
    """)
  private static let ofFaults: Set<String> = [
    "this", "that", "it", "is", "its", "thats", "what", "a", "an", "such", "so", "just", "really", "very", "all", "the",
    "question", "questions", "thing", "exercise", "program", "app", "tool", "these", "are", "sorry", "waste", "of",
    "time", "too", "long", "many", "much", "text", "to", "read", "i", "hate",
  ]

  /// What a line asks to see: "show chart again pls".
  private static func shown(_ words: [String]) -> Command.Name? {
    switch words.filter({ !ofSeeing.contains($0) }) {
    case ["chart"]: .chart
    case ["summary"]: .summary
    default: nil
    }
  }
  private static let ofSeeing: Set<String> = [
    "show", "me", "the", "my", "again", "see", "can", "could", "i", "we", "you", "want", "to", "id", "like", "would",
    "let", "look", "at", "once", "more", "now", "open", "back",
  ]

  private static func plain(_ line: String) -> String {
    let words = line.spokenWords.withoutCurses
    return (words.isEmpty ? line.spokenWords : words).filter { !["please", "pls", "sorry"].contains($0) }
      .joined(separator: " ")
  }

  /// Whether it is a plain no, which answers many a question.
  var isNo: Bool { name == .skip && word.saysYes == false }

  /// Whether a line says that there is more to say, and no more.
  static func saysMore(_ line: String) -> Bool {
    [
      "say more", "i want to say more", "i would like to say more", "id like to say more", "let me say more",
      "can i say more", "may i say more", "i have more to say", "tell more", "write more", "add more", "one more thing",
    ].contains(line.spokenWords.joined(separator: " "))
  }

  /// Whether a line asks what can be typed, and no more: `?`, `??`, `help?`.
  static func asksWhatToType(_ line: String) -> Bool {
    let text = String(line.trimmed.filter { !"‘’“”\"'`".contains($0) })
    guard text.last.map({ "?？".contains($0) }) == true else { return false }
    return ["", "help", "what", "huh"].contains(text.spokenWords.joined(separator: " "))
      && !text.contains { !($0.isLetter || "?？! ".contains($0)) }
  }
}
