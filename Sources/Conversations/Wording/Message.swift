// Everything that the machine itself says to a person, outside the script: one place, in one tone. A line says what
// would be an answer; it never says what was wrong with the person's.

import Scripts

/// What the machine says outside the script.
public enum Message {
  // MARK: Names

  /// The second of two, where no name is known.
  static let theOther = "the other"
  /// An item whose name is not known.
  static let unnamed = "them"
  /// A number and the item it is of, as one says it.
  public static func name(of scale: Slot, link: String, _ item: String) -> String { "\(scale.label) \(link) \(item)" }

  // MARK: Yes or no

  static func isSame(_ name: String, as old: String, isPerson: Bool) -> String {
    "Is \(name) the same\(isPerson ? " person" : "") as \(old)? (yes or no)"
  }
  static func isMeant(_ name: String) -> String { "Is that \(name)? (yes or no)" }
  static func replace(_ names: [Snapshot.Renaming]) -> String {
    let pairs = names.map { "“\($0.old)” become “\($0.new)”" }.inWords
    return "Should \(pairs) in everything written so far? (yes or no)"
  }
  /// Where a list was left without an answer to that.
  static func staysWritten(_ name: Snapshot.Renaming) -> String {
    "“\(name.old)” stays in what you wrote before. To replace it, type “\(name.old) = \(name.new)” at any time."
  }
  static func renamed(_ name: String) -> String { "The name is \(name) now." }
  static func youAre(_ name: String) -> String { "Your name is \(name) now." }
  static let left = "It stays as it was. Another name, or Enter to go on."
  /// What stands where the old name was asked about, once it is gone.
  static let askedAboutName = "A name was changed; a question about it."
  static let replaced =
    "Done: the old name is gone from this conversation, but not where it was spelled another way. Other conversations "
    + "keep it."
  static let yesOrNo = "Yes or no, please; /back leaves it as it was."
  static let yesOrNoHint = "yes or no · /help"
  static let whyName = "If only the name is new, what you wrote stays with the person."

  static func comeBack(to stage: String) -> String {
    "Part of “\(stage)” is not finished. Would you like to go back to it now? (yes or no)"
  }
  static let whyComeBack = "You went to another part before this one was finished. What you wrote there is kept."

  /// What answers words of pain, in place of a line about what comes next.
  /// - Parameter times: How often this was told before: the same words again would sound like a form.
  static func stays(with words: String?, after times: Int = 0) -> String {
    (words.map { "You wrote \($0). " } ?? "") + (times % 2 == 0 ? "Take the time you need." : "There is no hurry here.")
  }
  /// Before options come, for whoever opened up.
  static let whatElse = "What else would you like to say about it, if anything?"
  static let whyStays = "What you told is heard before anything is chosen. You can also pass this over."
  /// What a summary calls what was told where something else was asked.
  static let alsoTold = "What else you told"
  /// How words are taken back, and which.
  static func howToStrike(_ number: Int, _ words: String, isAnswer: Bool = true) -> String {
    "/strike \(number) takes “\(words)” out of the record, with all that quotes it"
      + (isAnswer ? "; /back lets you change it." : ".")
  }
  /// The numbers of the last visit.
  static func lastTime(_ name: String, _ numbers: String) -> String { "Last time with \(name): \(numbers)." }
  /// The open question, put another way.
  static func inOtherWords(_ question: String) -> String { "In other words: \(question)" }
  /// What stands in a summary before words that came with numbers.
  static let beside = "your words with the numbers"

  /// Words that face the issue, where others do not, and why they do.
  static func facing(_ words: String, _ reason: String) -> String {
    "\(words): \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  // MARK: What is expected

  static let wordsExpected = "A few words are enough; /skip leaves the question out."
  static let nameExpected = "A name or a first letter; /skip leaves the question out."
  static let nameTooLong = "A short name, please: up to \(Name.longest) characters."
  static let namesOnly = "Names or first letters, please, with commas between them."
  /// Where a line speaks of a list rather than adding to it.
  static func namesOrAway(_ count: Int) -> String {
    "Names, please, with commas between them; “-\(count)” takes the last one away."
  }
  static func notAName(_ words: String) -> String { "“\(words)” is left out: names or first letters, please." }
  static let othersOnly = "This list is for others; you do not have to be on it."
  static func pickExpected(_ example: String?) -> String {
    "A number from the list" + (example.map { ", or a name and a word, such as “\($0)”" } ?? "")
      + "; “none” is an answer, too."
  }
  static let partExpected = "A few words; Enter alone leaves it open."
  static let deedComes = "What you will do is asked for in a moment; your words are kept until then."
  static let nothingHasTo = "Nothing has to come of it."
  static let earlierStay = "What you planned before stays on your list. Here, something new; Enter alone goes on."
  static let deedExpected = "Your words are kept. Here, something you will do; Enter alone goes on."
  static let momentExpected =
    "First a moment you would notice, then what you do: “When the phone rings, I ask.” /skip leaves it open."
  /// Whether something told is something to do.
  static let toDo = [
    Option(id: State.toDo, label: "Yes, I will do it"), Option(id: State.aside, label: "No, keep it as my words"),
  ]
  static func offered(_ question: String, _ words: String) -> String { "\(question)\(takes)\(words)”." }
  /// The question without that, where Enter takes other words.
  static func withoutOffer(_ question: String) -> String {
    question.firstRange(of: takes).map { String(question[..<$0.lowerBound]) } ?? question
  }
  private static let takes = " Enter takes “"

  /// What is possible at any question.
  static let alwaysPossible = "/back goes back, /pause stops for today, and /help lists the rest."
  static let listExpected = "One thing on each line; Enter alone goes on. A “-” before a line takes it away."
  static let namesExpected = "Names or first letters, with commas or one on each line; Enter alone goes on."
  static let itemExpected = "A few words; Enter alone goes on."
  static func saidTo(_ other: String) -> String {
    "What you type here is said to \(other), who answers now; /floor client lets you answer, and /help lists the rest."
  }
  /// What a command does whose name was typed without its slash.
  static func bare(_ name: Command.Name) -> String {
    switch name {
    case .back: "/back goes back"
    case .skip: "/skip leaves the question out"
    case .help: "/help lists what can be typed"
    case .quit: "/quit saves all and leaves"
    case .why: "/why tells where the question comes from"
    case .chart: "/chart shows the chart"
    case .summary: "/summary shows what you have said so far"
    default: "/\(name.rawValue) saves all and stops for today, and /x clears the screen, too"
    }
  }
  /// Words that Enter takes as the answer after all.
  static func kept(_ told: String, _ words: String) -> String {
    "\(told)\(told.last == "." ? " " : "; ")Enter keeps “\(Excerpt.start(words) ?? words)” as your answer."
  }
  static func typeNumber(_ name: String) -> String { "Which number should it be for \(name)? Type it alone." }
  static let anyWillDo = "Any of these will do."
  static let hello = "Hello."
  static let choiceComes = "You can choose that in a moment."
  static let typedAhead = "You wrote this just now."
  /// Where a line corrects the answer to the question before.
  static let toLastAnswer = "/back goes to your last answer"
  static func answerIsNow(_ label: String) -> String { "Your answer before is now “\(label)”." }
  static func answerStays(_ label: String) -> String { "“\(label)” is kept as your answer before." }
  static let keptBefore = "What you told before is kept, and /skip leaves this question out"
  static let isNumberAlone = "This question is for words, and that is a number."
  static let isYesAlone = "This question is for words."
  /// Before what is expected, where somebody told of a threat instead.
  static let safety =
    "Only you know if you are safe. If anyone may be in danger, call the local emergency number first. /x ends this at "
    + "once and leaves an empty screen."
  /// The same, where somebody may harm themselves.
  static let selfHarm =
    "If you may harm yourself, please talk to a person now: the local emergency number, a crisis line, or somebody "
    + "near you. This can wait."
  /// Where a question stands among the parts of the conversation.
  static func part(_ place: StagePlace) -> String? {
    place.count > 0 ? "This is part \(place.index) of \(place.count)." : nil
  }
  static let nameComes =
    "Your words are kept. This question is for a name: a first letter will do, and /skip leaves it open."
  static let isNoName = "This question is for a name."
  /// Where readers disagree which day is meant: "next Friday".
  static let whichDay = "Which day do you mean? Enter leaves it open."
  static func whichDayExpected(_ count: Int) -> String {
    "\(count == 2 ? "1 or 2" : "A number from 1 to \(count)"), or the date; Enter leaves it open."
  }
  static let whichDayHint = "a number or the date · Enter leaves it open · /help"
  static let whyWhichDay = "People do not all mean the same day by such words; only one date can be kept."
  static let noDate = "It is kept as you wrote it; no date is set by that."
  static func dayIs(_ day: String, of item: String? = nil) -> String {
    "The day\(item.map { " of “\(Excerpt.start($0) ?? $0)”" } ?? "") is \(day) now."
  }
  static let isNoDay = "That names no day, such as “Friday” or “12 December”."
  static let isNoOneDay = "It is not clear which day is meant: one day is enough, such as “12 December”."
  static let sayMore = "Please do: you can write it here."
  static let sayMoreBefore = "Please do: /back goes to your last answer, where you can write more."
  static func struck(_ words: String) -> String {
    "Taken back, all of it: “\(words)”. It is gone from the record, with earlier versions and every line that quoted "
      + "it. It is on this screen until you clear it."
  }
  static let stillStands = "Your words are still in the record."
  static let isGone =
    "What you took back is gone from the record. All else is still there; /strike takes back what you said last."
  static func optionIs(_ number: Int, _ label: String) -> String {
    "\(number) is “\(label)”. What comes next depends on it, and /back changes it."
  }
  static func isAbout(_ name: String) -> String { "This is about “\(name)”." }
  static func goesThere(_ stage: String) -> String { "Type “/goto \(stage)” to go there." }
  static func goesThere(_ last: Stage) -> String {
    "Type “/goto \(last.title.lowercased().words.first ?? last.id[...])” to go to the last part."
  }
  static let notStruck = "There are no words of yours under that number. /strike alone takes back what you said last."
  static let nothingToStrike = "There is nothing to take back."
  static func versionKept(_ number: Int) -> String {
    "The answer as it was before is kept, too. /strike \(number) takes it out of the record."
  }
  static let nothingAsked = "Nothing was asked just now."
  static let listedAlready = "That is on the list already."
  static let notListed = "That is not on the list."
  static let firstQuestion = "This is the first question."
  static let askWhat = "Type the question on the same line: /ask What would be different then?"
  static let noteWhat = "Type the note on the same line: /note come back to Friday"
  static let noteKept = "Noted."
  /// After a coach's note.
  public static let coachNoteKept = "Noted, in your own file."
  static let sharedNoteKept = "Noted. It is in the transcript, so both of you can see it."
  static let ownQuestionOpen = "A few words are enough; /skip leaves this question out."
  /// Several things that are told, in one line; `nil` where there are none.
  static func joined(_ told: [String?]) -> String? {
    let told = told.compactMap(\.self)
    return told.isEmpty ? nil : told.joined(separator: " ")
  }
  /// Where a name is not to be kept.
  static func onlyNameKept(_ name: String) -> String { "Only “\(name)” is kept of that line." }
  static let remarkKept = "What else you wrote is kept, too."

  static func choose(_ options: [Option]) -> String {
    "\(number(of: options)), or the first words of a line."
  }
  static func chooseOrSay(_ options: [Option]) -> String {
    "\(number(of: options)), the first words of a line, or a few words of your own."
  }
  static func chooseSeveral(_ options: [Option]) -> String {
    switch options.count {
    case 1: "1, or an empty line for none."
    case 2: "1 or 2, or “1 2” for both; an empty line for none."
    default: "Numbers from 1 to \(options.count), such as “1 3” or “1-3”; an empty line for none."
    }
  }
  /// Where a story is told at a list of options.
  /// Where a line names several options and decides for none.
  static func whichOf(_ several: [Option], among options: [Option]) -> String {
    let lines = several.map { option in
      "\((options.firstIndex(of: option) ?? 0) + 1) “\(option.label)”"
    }
    return "Your words are kept. Which one is it: \(lines.inAlternatives)?"
  }
  static func keptBeforeChoice(_ expected: String, again: Bool) -> String {
    if again { return "That is kept, too. \(expected)" }
    return "Your words are kept. To go on, type \(expected.prefix(1).lowercased())\(expected.dropFirst())"
  }
  static let cannotAnswer = "A program cannot answer that."
  private static func number(of options: [Option]) -> String {
    switch options.count {
    case 1: "1"
    case 2: "1 or 2"
    default: "A number from 1 to \(options.count)"
    }
  }
  static func noSuchItem(_ count: Int) -> String {
    let range = count == 1 ? "1" : count == 2 ? "1 and 2" : "1 to \(count)"
    return "The list has \(range) so far; or write a new one."
  }
  static func namedTwice(_ name: String) -> String {
    "\(name) is on the list already. For another \(name), add a letter, or what they do."
  }
  static func unknownCommand(_ name: String) -> String {
    if Command.Name(rawValue: name) != nil {
      return "/\(name) takes no words. If your answer begins with a slash, type two: //"
    }
    let alike = Command.Name.alone.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }.map { "/\($0.rawValue)" }
    if !alike.isEmpty { return "/\(name) could be \(alike.inWords); type a little more of it." }
    return
      "There is no /\(name.prefix(20)); /help lists the commands. If your answer begins with a slash, type two: //"
  }
  static func stages(_ stages: [Stage]) -> String {
    "The stages are \(stages.map { "“\($0.title)”" }.inWords); type /goto and the first word of one."
  }

  /// What was begun is not finished, and can be come back to.
  static func leftOpen(_ stage: String) -> String {
    "What you began here is kept, and you are asked about it after the next part. /goto \(stage) goes back to it now."
  }
  static func onlyShared(_ name: Command.Name, _ command: String) -> String {
    "/\(name.rawValue) is for a session that two people share, each at a terminal: \(command) share begins one."
  }
  static func coachsCommand(_ name: Command.Name, _ coach: String) -> String {
    "Only \(coach) can use /\(name.rawValue) here; /say tells \(coach) what you would like."
  }
  /// How free somebody is to raise an issue is for nobody else to pass over.
  static func clientsToSkip(_ client: String) -> String { "Only \(client) can leave this question out." }
  static func sayWhat(to other: String) -> String { "A few words to \(other), please." }
  static func floorWhose(_ people: People) -> String {
    "Who will give the answers: /floor coach (\(people[.coach])) or /floor client (\(people[.client]))?"
  }
  static func turnAlone(_ client: String) -> String { "Only \(client) answers here; nobody else takes a turn." }
  static let turnIsFloor = "Each of you has a terminal here: /floor hands over who answers, /say says something."
  static func turnWhose(_ names: [String]) -> String {
    "Whose words come next? Type /turn and a name: \(names.inWords)."
  }
  static func turnAlready(_ name: String) -> String { "It is \(name)'s turn already." }
  static func turnOfCoach(_ people: People) -> String {
    "\(people[.coach]) speaks now; the question waits. A question, or Enter alone, gives \(people.client) the turn."
  }
  static func wasHeard(by coach: String) -> String { "It is kept as said to \(coach); it answers no other question." }
  static func wasSaid(by coach: String) -> String { "It is kept as said by \(coach), and the question stands again." }
  static func floorAlready(_ name: String) -> String { "\(name) answers the questions already." }

  /// A line that can be ticked to share what was written about somebody.
  static func written(about name: String) -> String { "What I wrote about \(name)" }
  /// What a summary calls questions that were not the script's.
  static func ownQuestions(_ coach: String?) -> String { coach.map { "What \($0) asked" } ?? "What you asked yourself" }

  /// A question of the coach's own, as it is put.
  public static func asks(_ coach: String, _ question: String) -> String { "\(coach) asks: \(question)" }

  // MARK: What was done

  static let listEmpty = "The list is empty now. Another, or Enter to go on."
  static func leftOut(_ name: String, of slot: Slot) -> String {
    slot.records?.title?.isPerson == true
      ? "\(name) is not on the list this time." : "“\(Excerpt.start(name) ?? name)” is left out now."
  }

  // MARK: Hints

  static func keeps(_ earlier: String) -> String { "Enter keeps “\(earlier)” · /help" }
  static func soFar(_ count: Int) -> String { count == 0 ? "" : "\(count) so far · " }
  static func whyOwn(_ coach: String?) -> String {
    coach.map { "This is \($0)'s own question, not the script's." } ?? "This is your own question, not the script's."
  }
  static let nameHint = "a name or a first letter"
  static let wordsHint = "Enter sends · Alt-Enter new line · /help"
  static let offersHint = "Enter keeps them · a name adds one, “-” before it takes it away · /help"
  static let chooseHint = "a number or the first words · /help"
  static let chooseOrSayHint = "a number, or your own words · /help"
  static let severalHint = "numbers, such as 1 3 · Enter for none · /help"
  static let pickHint = "a number, or a name and a word · /help"
  static let namesHint = "Enter goes on · names with commas, or one on each line · /help"
  static let sentencesHint = "Enter goes on · one on each line · /help"
  static func numbersHint(_ count: Int) -> String {
    let example = [7, 5, 8].prefix(count).map(String.init).joined(separator: " ")
    return "\(example) for \(count == 2 ? "both" : "all \(count)") · - for an empty one · or one by one · /help"
  }
  static let restHint = "Enter leaves the rest empty · a whole number · /help"
  static let numberHint = "a whole number · /help"
  static let reviseHint = "Enter keeps it · /help"
  static let partHint = "Enter leaves it open · a few words · /help"
  static let asideHint = "Enter leaves it open · “no action” if it is not something to do · /help"
  static let itemHint = "a few words · Enter goes on · /help"
}
