// What somebody says of a list while they fill it: "scrap that", "no thats an action. take it out", "nothing, ...", a
// question, or something to be done that has its day.

import Scripts

/// A line at a list, taken apart into what is said of the list and what is to be put on it.
struct ListTalk {
  /// The places that are to be empty.
  private(set) var gone: [Int] = []
  /// Whether something on the list is said to be wrong.
  private(set) var complains = false
  /// What is left of the line.
  private(set) var rest = ""

  private let isOfThings: Bool

  /// Reads a line; `nil` where nothing in it is said of the list.
  /// - Parameter isOfThings: Whether words of theirs name what is on it, too; people are named otherwise.
  init?(_ text: String, among items: [String], isOfThings: Bool) {
    self.isOfThings = isOfThings
    guard text.utf8.count <= Self.longestLine else { return nil }
    var lines: [String] = []
    var isTakenBack = false
    for line in text.split(whereSeparator: \.isNewline) {
      var kept: [String] = []
      for sentence in Unsaying.sentences(of: line) {
        let parts = sentence.split(separator: ",").map(\.trimmed)
        // "I shout. scrap that. I listen" takes back what the line itself said.
        let meant = parts.filter { !Lead.isAll($0.spokenWords) }
        if !kept.isEmpty, meant.count == 1,
          Self.removed(Self.withoutLead(meant[0]), among: kept, byName: false) == [kept.count - 1]
        {
          kept.removeLast()
          isTakenBack = true
          continue
        }
        let said = items.isEmpty ? [] : parts.filter { takes($0, among: items) }
        let others = said.isEmpty ? [sentence.trimmed] : parts.filter { !said.contains($0) }
        kept += others.filter { !SaidChoice.saysNothing($0) && !Courtesy.isAll($0) }
      }
      lines.append(kept.joined(separator: " "))
    }
    if gone.isEmpty, !complains, !isTakenBack { return nil }
    rest = lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Whether a clause is said of the list; what it takes off is noted.
  private mutating func takes(_ clause: String, among items: [String]) -> Bool {
    var words = Self.withoutLead(clause)
    // "wrong one remove"
    if let verb = words.last, Self.verbs.contains(verb), (2...3).contains(words.count),
      words.dropLast().allSatisfy({ ["wrong", "one", "that", "this", "last", "it"].contains($0) })
    {
      words = [verb, "last"]
      if verb == "take" || verb == "cross" { return false }
    }
    if let places = Self.removed(words, among: items, byName: isOfThings) {
      gone += places.filter { !gone.contains($0) }
      return true
    }
    if Self.isComplaint(words) {
      complains = true
      return true
    }
    return false
  }

  private static func withoutLead(_ clause: String) -> ArraySlice<String> {
    let words = clause.spokenWords
    return words[Lead.count(in: words)...]
  }

  /// The places that are taken off; `nil` where none is.
  private static func removed(_ words: ArraySlice<String>, among items: [String], byName: Bool) -> [Int]? {
    guard let verb = words.first, verbs.contains(verb), words.count > 1 else { return nil }
    let said = words.dropFirst().filter { !around.contains($0) }
    if verb == "take" || verb == "cross", Set(words).isDisjoint(with: ["out", "off", "away", "back"]) { return nil }
    switch said.joined(separator: " ") {
    case "that", "it", "this", "that one", "this one", "last", "last one", "one": return [items.count - 1]
    case "all", "everything", "them", "them all", "all of them", "all of it": return Array(items.indices)
    case "first one": return [0]
    default: break
    }
    let numbers = said.filter { $0 != "one" }.compactMap { Int($0) ?? DayWords.placeInOrder($0) }
    if !numbers.isEmpty, numbers.count == said.count(where: { $0 != "one" }) {
      return numbers.map { $0 - 1 }
    }
    if !byName { return nil }
    let heavy = said.filter { !Choose.light.contains($0) }
    let named = items.indices.filter { place in
      let own = items[place].spokenWords
      return heavy.allSatisfy { word in own.contains { word.isForm(of: $0) } }
    }
    return !heavy.isEmpty && named.count == 1 ? named : nil
  }

  /// "Thats a bad one", "the first one is wrong", "its not a habit".
  private static func isComplaint(_ words: ArraySlice<String>) -> Bool {
    guard words.count <= mostWordsOfComplaint, complaints.beginning(of: words) != nil else { return false }
    return words.contains(where: faults.contains)
  }

  private static let longestLine = 1_000
  private static let mostWordsOfComplaint = 8
  private static let verbs: Set<String> = [
    "scrap", "take", "delete", "remove", "drop", "strike", "scratch", "forget", "cross", "undo", "cancel", "bin",
    "erase", "cut", "lose",
  ]
  private static let around: Set<String> = [
    "out", "off", "away", "back", "please", "pls", "again", "the", "list", "from", "number", "no", "nr", "about", "of",
    "and", "then", "now", "too",
  ]
  private static let complaints = Phrases(
    """
    thats|that is|that was|that one is|that one was|its|it is|it was|this is|this was|the last one is|the last is|
    the first one is|the first is|the second one is|the second is|the third one is|thats not|number 1 is|
    number 2 is|number 3 is|1 is|2 is|3 is
    """)
  private static let faults: Set<String> = [
    "wrong", "mistake", "bad", "action", "actions", "task", "todo", "habit", "habits", "practice", "typo", "slip",
    "nonsense", "rubbish", "right",
  ]
}

extension List {
  /// What a line says to a list of things in place of one; `nil` where it is one.
  static func said(_ text: String, _ context: StepContext) -> AnswerResult? {
    if context.isTypedAgain(text) { return nil }
    let (clauses, listed) = (text.split { ",;.–—\n".contains($0) }.map(\.trimmed), context.listed)
    let first = clauses.first { !SaidChoice.saysNothing($0) } ?? ""
    let isNothing = ["nothing", "nowt", "nada", "none"].contains(first.spokenWords.first) && first.standsForNothing
    if isNothing || first.endsVisit || text.isShrug { return .finished }
    let all = listed.isEmpty ? nil : Message.listed(numbered: listed, most: context.state.most ?? most)
    if text.isYesOrNo { return .unclear(all ?? expected(context)) }
    let pieces = clauses + text.sentences.map(\.trimmed)
    if pieces.contains(where: { $0.asksSomething && $0.spokenWords.count > 1 }) {
      return .unclear("\(Message.cannotAnswer) \(expected(context))")
    }
    let isOfSentences = context.into?.slot.records == nil
    if isOfSentences, sentences(in: text).contains(where: { context.conversation.isDeedAhead($0) }) {
      return .unclear("\(Message.deedComes) \(all ?? expected(context))")
    }
    return nil
  }
}

extension Conversation {
  /// Whether words are something to be done on a day, where a form for such things is still to come.
  func isDeedAhead(_ text: String) -> Bool {
    guard let first = text.spokenWords.first, NoName.isDeed(first), let last = transcript.entries.last,
      Set(text.spokenWords).isDisjoint(with: ["every", "each", "always", "often", "daily", "weekly"]),
      DayReader.words(in: text, from: transcript.day(of: last)) != nil
    else { return false }
    return script.states.contains { $0.makesItems && snapshot.visits[$0.id] == nil }
  }

  /// What was typed at a list before and is something to be done.
  func deedsSaidBefore(in state: State) -> [String] {
    let said = transcript.entries.filter { entry in
      entry.kind == .unclear && script[entry.state].map { $0.step == .list && $0.stage == state.stage } == true
    }
    return said.flatMap { entry in
      func isDated(_ piece: String) -> Bool { DayReader.words(in: piece, from: transcript.day(of: entry)) != nil }
      let deeds = Deed.all(in: entry.text)
      return deeds.contains(where: isDated)
        ? deeds
        : List.sentences(in: entry.text).filter { $0.spokenWords.first.map(NoName.isDeed) == true && isDated($0) }
    }
  }

  /// Whether a line takes something off the open list, or drops the item that a form is about, so that it asks for no
  /// more.
  func takesOff(_ text: String) -> Bool {
    guard snapshot.ownQuestion == nil, let state else { return false }
    let context = StepContext(self, state: state)
    switch state.step {
    case .list:
      return ListTalk(text, among: context.listed, isOfThings: context.into?.slot.records == nil).map {
        !$0.gone.isEmpty
      } ?? false
    case .form: return text.dropsItem && context.part != nil && context.part != state.parts.first?.field
    default: return false
    }
  }
}
