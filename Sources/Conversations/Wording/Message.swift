// Everything that the machine itself says to a person, outside the script: one place, in one tone. A line says what
// would be an answer; it never says what was wrong with the person's.

import Scripts

/// What the machine says outside the script.
public enum Message {
  // MARK: Names

  /// A dimension as people call it.
  public static func name(of dimension: Dimension) -> String { dimension.rawValue }
  /// The second of two, where no name is known.
  static let theOther = "the other"
  /// "trust with Ana".
  public static func name(of dimension: Dimension, with partner: String) -> String {
    "\(dimension.rawValue) with \(partner)"
  }
  /// What became of an action, as people say it.
  public static func name(of status: Action.Status) -> String {
    switch status {
    case .open: "still open"
    case .kept: "kept"
    case .partly: "partly kept"
    case .changed: "changed"
    case .dropped: "set aside"
    }
  }

  /// Where the attention is, by the option that was chosen; an option of a script's own as it is called there.
  static func attention(on focus: String) -> String {
    switch focus {
    case "issue": "on the issue between you"
    case "other": "on the other"
    case "both": "on both, the issue and the other"
    default: focus
    }
  }

  // MARK: What is expected

  static let wordsExpected = "A few words are enough; /skip passes the question over."
  static let nameExpected = "A name or an initial; /skip passes the question over."
  static let nameTooLong = "A short name, please: up to \(PartnerName.longestName) characters."
  static let namesOnly = "Names or initials, please, with commas between them."
  static let numberExpected = "A whole number from 1 to 10, please; /skip passes it over."
  static let pairExpected =
    "A number from the list, or a name and a word, such as “Ana trust”; “none” is an answer, too."
  static let partExpected = "A few words, or /skip to leave it open."
  static let nothingAsked = "Nothing was asked just now."
  static let listedAlready = "That is on the list already."
  static let notListed = "That is not on the list."
  static let firstQuestion = "This is the first question."
  static let askWhat = "Type the question on the same line: /ask What would be different then?"
  static let noteWhat = "Type the note on the same line: /note come back to Friday"
  static let noteKept = "Noted."
  /// After a coach's note.
  public static let coachNoteKept = "Noted, in your own file."
  static let sharedNoteKept = "Noted. It stands in the transcript, so both of you can see it."
  static let ownQuestionOpen = "A few words are enough; /skip leaves this question."
  static let scale = "1 low … 10 high"

  static func numbersExpected(_ scales: [Dimension], _ part: String?) -> String {
    if part != nil || scales.count <= 1 { return numberExpected }
    return "Whole numbers from 1 to 10, please: “7 5 8” is \(scales.map(\.rawValue).inWords); /skip passes it over."
  }

  static func choose(_ options: [Option]) -> String {
    "A number from 1 to \(options.count), or the first words of a line."
  }
  static func chooseSeveral(_ options: [Option]) -> String {
    "Numbers from 1 to \(options.count), such as “1 3”; an empty line for none."
  }
  static func noSuchAction(_ count: Int) -> String { "The actions so far are 1 to \(count); or write a new one." }
  static func listFull(_ most: Int) -> String {
    "\(most) are on the list, which is the most. Enter goes on; “-” before one takes it away."
  }
  static func namedTwice(_ name: String) -> String {
    "\(name) is on the list already; an initial or a role keeps two of a name apart."
  }
  static func unknownCommand(_ name: String) -> String {
    if Command.Name(rawValue: name) != nil {
      return "/\(name) stands alone. An answer that begins with a slash is typed with two."
    }
    let alike = Command.Name.alone.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }.map { "/\($0.rawValue)" }
    if !alike.isEmpty { return "/\(name) could be \(alike.inWords); type a little more of it." }
    return
      "There is no /\(name.prefix(20)); /help lists the commands. An answer that begins with a slash is typed with two."
  }
  static func stages(_ stages: [Stage]) -> String {
    "The stages are \(stages.map { "“\($0.title)”" }.inWords); type /goto and the first word of one."
  }

  static func onlyShared(_ name: Command.Name, _ command: String) -> String {
    "/\(name.rawValue) is for a session that two people share, each at a terminal: \(command) share begins one."
  }
  static func coachsCommand(_ name: Command.Name, _ coach: String) -> String {
    "/\(name.rawValue) is \(coach)'s here; /say tells \(coach) what you would like."
  }
  /// How free somebody is to raise an issue is for nobody else to pass over.
  static func clientsToSkip(_ client: String) -> String { "Only \(client) can pass this question over." }
  static func sayWhat(to other: String) -> String { "A few words to \(other), please." }
  static func floorWhose(_ people: People) -> String {
    "Whose answers are they to be: /floor coach (\(people[.coach])) or /floor client (\(people[.client]))?"
  }
  static func floorAlready(_ name: String) -> String { "\(name) has the floor already." }

  /// A question of the coach's own, as it is put.
  public static func asks(_ coach: String, _ question: String) -> String { "\(coach) asks: \(question)" }

  // MARK: What was done

  static func listed(_ items: [String], most: Int) -> String? {
    items.count >= most ? listFull(most) : "\(items.count) so far. Another, or Enter to go on."
  }
  static func listed(names: [String], most: Int) -> String? {
    names.isEmpty || names.count >= most
      ? listed(names, most: most)
      : "\(names.count > 1 ? "\(names.count) so far: " : "")\(names.inWords.asSentence) Another, or Enter to go on; “-” before a name takes it away."
  }
  static func corrected(_ partner: Partner?) -> String? {
    partner.map { "\($0.name) is now \(numbers($0.ratings))." }
  }
  static func before(_ ratings: Ratings, _ partner: String) -> String {
    "\(partner), before: \(numbers(ratings))."
  }
  static func nextScale(_ scale: Dimension, _ partner: String?) -> String {
    "And \(scale == .trust ? "mutual" : "shared") \(scale.rawValue)\(partner.map { " with \($0)" } ?? "")?"
  }
  private static func numbers(_ ratings: Ratings) -> String {
    ratings.given.compactMap { dimension in ratings[dimension].map { "\(dimension.rawValue) \($0)" } }.inWords
  }

  // MARK: The chart

  static func unrated(_ name: String) -> String { "\(name): not rated." }
  static func suggestion(_ pairs: [String], _ low: Int) -> String {
    pairs.count == 1
      ? "The lowest number is \(low): \(pairs[0]). That is a suggestion, not a verdict."
      : "The lowest number, \(low), stands more than once: \(pairs.inWords.asSentence)"
  }
  /// The heading over the places for each partner.
  public static let placesHeading = "Where the next conversation could begin"
  /// The mark of a number that the partner might give.
  public static let theirs = "they might say"
  static func place(_ dimension: Dimension, _ number: Int, _ reason: String) -> String {
    "\(dimension.rawValue), at \(number); \(reason.asSentence)"
  }
  static func reason(of lowest: [Dimension], among given: [Dimension], at number: Int) -> String {
    if given.count == 1 { return "the only number so far" }
    if number == 10 { return "nothing is lower than 10, so what keeps it there?" }
    guard lowest.count > 1 else { return "the lowest of the \(given.count == 2 ? "two" : "three")" }
    let others = lowest.dropFirst().map(\.rawValue)
    return
      "\(others.inWords) \(others.count == 1 ? "is" : "are") as low, and trust goes before imperative, imperative before purpose"
  }
  static func noPair(orAny example: String?) -> String {
    example.map { "none for now (or any other: ‘\($0)’)" } ?? "none for now"
  }

  // MARK: Hints

  static func keeps(_ earlier: String) -> String { "Enter keeps “\(earlier)” · /help" }
  static func soFar(_ count: Int) -> String { count == 0 ? "" : "\(count) so far · " }
  static func whyOwn(_ coach: String?) -> String {
    coach.map { "This is \($0)'s own question, not the script's." } ?? "This is your own question, not the script's."
  }
  static func hint(_ step: Step, part: String? = nil) -> String {
    switch step {
    case .say, .show: ""
    case .ask(partner: true): "a name or an initial"
    case .ask, .draft: "Enter sends · Alt-Enter new line · /help"
    case .choose(_, many: false): "a number or the first words · /help"
    case .choose(_, many: true): "numbers, such as 1 3 · Enter for none · /help"
    case .choosePair: "a number, or a name and a word · /help"
    case .list(.names, _): "names with commas, or one a line · Enter goes on · /help"
    case .list(.sentences, _): "one a line · Enter goes on · /help"
    case .rate(let scales):
      scales.count > 1 && part == nil
        ? "7 5 8 for all \(scales.count), or one by one · /help" : "a whole number · /help"
    case .commit(_, _, let revises):
      revises
        ? "Enter keeps it · /help"
        : ["who", "when"].contains(part)
          ? "a few words · /skip leaves it open · /help" : "a few words · Enter goes on · /help"
    }
  }
}
