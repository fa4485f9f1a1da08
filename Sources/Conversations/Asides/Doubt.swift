// A line that can hardly be what was asked for: a number where words are asked for, no day where a day is, a whole
// sentence where a name is. It is asked about; Enter takes it all the same.

import Scripts

/// Why a line can hardly be an answer, and what Enter takes.
struct Doubt {
  /// What is told.
  let told: String
  /// The words that Enter takes: the line, or the one name in it; `nil` where there is nothing to take.
  let words: String?
}

extension Conversation {
  /// Why a line that would be taken can hardly be an answer; `nil` where it may be one. What was asked about already
  /// and is typed again is meant.
  func doubt(of text: String) -> Doubt? {
    if snapshot.ownQuestion == nil, let state, state.step != .choose,
      let number = StepContext(self, state: state).toCorrect(text)
    {
      return snapshot.offered == text ? nil : Doubt(told: Message.typeNumber(number), words: text)
    }
    if snapshot.ownQuestion == nil, let state, state.step == .ask,
      StepContext(self, state: state).speaksOfOther(text)
    {
      return snapshot.offered == text ? nil : Doubt(told: Message.nameWordNumber, words: text)
    }
    if let option = anyOption(for: text) { return Doubt(told: Message.anyWillDo, words: option.label) }
    if snapshot.ownQuestion == nil, state?.step == .form, text.isNoMore { return nil }
    if isChoiceAhead(text) { return snapshot.offered == text ? nil : Doubt(told: Message.choiceComes, words: text) }
    // A plan of a moment and a deed asks for itself.
    guard snapshot.ownQuestion == nil, let state, [.ask, .draft, .list, .form].contains(state.step),
      state.into.count < 2, let field = StepContext(self, state: state).openField,
      field.range == nil, field.options.isEmpty, let doubt = doubt(of: text, for: field, in: state)
    else { return nil }
    let context = StepContext(self, state: state, earlier: earlierAnswer(in: state))
    guard snapshot.offered?.isSame(as: text) != true, state.step != .list || text.trimmed.withoutMinus == nil,
      context.renaming(text) == nil, context.correction(text) == nil,
      case .taken(let value, _, _) = state.step.behaviour.take(text, context), value?.text != State.aside
    else { return nil }
    return doubt
  }

  /// The first of several ways on, for somebody who leaves the choice open: "not sure", "you choose".
  private func anyOption(for text: String) -> Option? {
    guard snapshot.ownQuestion == nil, let state, state.step == .choose, !state.many, state.aside == nil,
      case let context = StepContext(self, state: state), Pick.isMeant(context) || !context.asksYesOrNo,
      context.into.map({ !$0.slot.isFree && !$0.slot.isOwn }) ?? true, context.options.count > 1,
      text.isShrug || Self.leavesOpen(text.spokenWords),
      case .unclear = state.step.behaviour.take(text, context)
    else { return nil }
    return context.options.first
  }

  /// Whether words are the beginning of a line that can be chosen soon: "one conversation".
  private func isChoiceAhead(_ text: String) -> Bool {
    guard snapshot.ownQuestion == nil, let state, state.step == .ask, case let words = text.spokenWords,
      (2...Self.mostWordsOfChoice).contains(words.count)
    else { return false }
    return script.states.contains { other in
      other.stage == state.stage && other.step == .choose && snapshot.visits[other.id] == nil
        && other.options.contains { $0.label.spokenWords.starts(with: words) }
    }
  }

  private static let mostWordsOfChoice = 8
  /// Whether words leave it to whoever asks, or say that all is the same: "u choose", "either is fine by me".
  private static func leavesOpen(_ words: [String]) -> Bool {
    let words = words.map { $0 == "u" ? "you" : $0 }
    return openWords.areFound(in: words) && words.count <= mostWordsOfChoice
      && words.allSatisfy { openWords.cover([$0]) || SaidAround.isTail($0) || ofOpen.contains($0) }
  }
  private static let openWords = Phrases(
    """
    whatever|whichever|any|either|anything|anyone|you choose|you decide|you pick|up to you|dont mind|no preference|\
    as you like|as you wish|what you want|what you think|what you like|all the same|same to me|dont care|surprise me
    """)
  private static let ofOpen: Set<String> = [
    "you", "choose", "decide", "pick", "up", "mind", "care", "preference", "like", "wish", "want", "think", "what",
    "as", "all", "same", "of", "them", "these", "by", "to", "me", "good", "works", "surprise", "is", "are", "your",
    "choice", "have",
  ]

  /// What a field that is asked for leaves to doubt.
  private func doubt(of text: String, for field: Slot, in state: State) -> Doubt? {
    if field.isOfPeople(script.data) { return nameDoubt(text, isList: state.step == .list) }
    if field.type == .day {
      if earlierAnswer(in: state)?.isOffer == true, text.agreesToDay { return nil }
      let today = transcript.entries.last.map { transcript.day(of: $0) }
      let isNoDay = today.map { DayDoubt.isNoDay(text, from: $0) } ?? false
      guard isNoDay, days(in: text).isEmpty else { return nil }
      return Doubt(told: DayDoubt.namesDay(text) ? Message.isNoOneDay : Message.isNoDay, words: text)
    }
    if ["yes", "yeah", "yep", "yup", "y"].contains(text.spokenWords.joined(separator: " ")), !asksYesOrNo {
      return Doubt(told: Message.isYesAlone, words: text)
    }
    return NumberLine.isNumberAlone(text) && !asksForNumber ? Doubt(told: Message.isNumberAlone, words: text) : nil
  }

  private func nameDoubt(_ text: String, isList: Bool) -> Doubt? {
    let isNumber = NumberLine.isNumberAlone(text)
    if !isList, text.isOnesOwn || text.standsForNothing { return nil }
    if isList { return isNumber ? Doubt(told: Message.isNoName, words: text) : nil }  // a list says what it leaves out
    let name = Names.one(in: text)
    let earlier = state.flatMap(earlierAnswer)
    if let earlier, earlier.isOffer, text.agreesToName(earlier.text) { return nil }
    let known = names + [earlier?.text].compactMap(\.self)
    if Called.place(of: name, in: known) != nil { return nil }
    // "paul used to be my friend. sorry im crying"
    if text.opensUp, name.words.count > Self.mostWordsOfName,
      name.spokenWords.contains(where: Self.verbsOfStories.contains)
    {
      return Doubt(told: Message.nameComes, words: nil)
    }
    // "Mr Tuan, no, not him, Ana"
    if NoName.beforeDay(in: text) != nil { return nil }
    let text = TakenBackName.isFound(in: text) ? name : text
    // "With my colleague Mr. Brandt. He is a little difficult"
    if let named = Mention.person(in: "with \(NameAside.bare(text))", among: names), Names.hasAside(text),
      NameAside.bare(text).hasPrefix(named), named.words.count > 1, !NoName.isSaid(named)
    {
      return nil
    }
    // "Bo K. he scares me": the name comes first.
    let isBare =
      name.first?.isUppercase == true
      && (NameAside.bare(text) == name || Names.hasAside(text) && text.onOneLine.contains(name))
    let isNamed = (text.hasPrefix(name) || isBare) && !NoName.isSaid(name) && !name.standsForNothing
    guard
      isNumber || NoName.isSaid(text) && !isNamed || NoName.isOfTime(text) || NoName.isInsult(name)
        || NameAside.isPhrase(name) && !name.isOneCapital
    else { return nil }
    let named = isNumber ? nil : Mention.person(in: text, among: names) ?? behindNobody(text) ?? onlyCapital(in: text)
    // A story names nobody whom Enter could take.
    if named == nil, text.words.count > Self.mostWordsBesideName {
      return Doubt(told: Message.nameComes, words: earlier?.isOffer == true ? earlier?.text : nil)
    }
    let isOfOneself = text.spokenWords.first.map { ["i", "im", "ive", "id"].contains($0) } ?? false
    if named == nil, isOfOneself, name != "I" { return Doubt(told: Message.nameComes, words: nil) }
    return Doubt(told: Message.isNoName, words: named ?? text)
  }

  /// Who is named behind a no: "my sister" of "nobody. my sister maybe".
  private func behindNobody(_ text: String) -> String? {
    let parts = text.onOneLine.split(maxSplits: 1) { ".,;:!–—".contains($0) }.map(\.trimmed)
    guard parts.count == 2, parts[0].standsForNothing, case let name = Names.one(in: parts[1]), name.namesSomebody,
      nameDoubt(name, isList: false) == nil, !name.saysNothing, name.words.count <= Self.mostWordsOfName
    else { return nil }
    return name
  }

  /// "Tom" of "i am scared of Tom".
  private func onlyCapital(in text: String) -> String? {
    let capitals = text.words.dropFirst().map { String($0.trimmingEnd(of: ".,;:!?")) }
      .filter { $0.first?.isUppercase == true && $0 != "I" && !$0.hasPrefix("I'") }
    return capitals.count == 1 && !NoName.isOfTime(capitals[0]) ? capitals[0] : nil
  }

  private static let verbsOfStories: Set<String> = [
    "used", "was", "were", "had", "did", "said", "told", "is", "isnt", "wasnt", "has", "will", "would", "can", "does",
  ]
  /// The most words of somebody who is named without a name.
  private static let mostWordsOfName = 4

  /// The most words of a line that may be meant as a name all the same.
  private static let mostWordsBesideName = 10

  /// Whether a number answers the open question, which asks for words.
  private var asksForNumber: Bool {
    questionWords.contains(where: Self.wordsOfNumbers.contains)
  }

  private static let wordsOfNumbers: Set<String> = [
    "much", "many", "long", "old", "often", "number", "numbers", "percent", "score", "when", "date", "year", "far",
  ]
}

extension StepContext {
  /// The slot or field that the open question fills.
  var openField: Slot? {
    guard state.step == .form else { return into?.slot }
    let first = state.parts.first?.field
    return (part == Part.another ? first : part ?? first).flatMap { into?.slot.records?[$0] }
  }
}

extension Slot {
  /// Whether somebody is named in it.
  fileprivate func isOfPeople(_ data: DataModel) -> Bool {
    isPerson || (data.slot(target) ?? self).records?.title?.isPerson == true
  }
}

/// Tells words that name no day from those that do, or name some time at least.
enum DayDoubt {
  /// Whether words name neither a day nor some time: "she never answers", "yesterday". Of "soon" and "when they are
  /// back" everybody knows what is meant.
  static func isNoDay(_ text: String, from today: Day) -> Bool {
    if DayReader.day(in: text, from: today) != nil { return false }
    let words = Telling.words(of: text)
    let isOfTime = words.contains { word in
      times.contains(word) || DayWords.unit(word) != nil || DayWords.placeInOrder(word) != nil
        || DayWords.weekday(word) != nil
        || DayWords.month(word) != nil && word != "may"
        || DayWords.year(word).map { $0 > 2000 && word.count == 4 } ?? false
        || word.count == 2 && word.first == "q" && word.last?.isNumber == true
    }
    let isShort = words.count <= mostWords
    return !(isShort && isOfTime || words.first.map(leads.contains) == true && words.count > 1)
  }

  /// Whether words name a day of the week or a month.
  static func namesDay(_ text: String) -> Bool {
    Telling.words(of: text).contains { DayWords.weekday($0) != nil || DayWords.month($0) != nil && $0 != "may" }
  }

  /// The most words around some time that is not led up to.
  private static let mostWords = 6
  private static let leads: Set<String> = [
    "after", "as", "at", "before", "by", "during", "each", "every", "from", "in", "next", "on", "once", "over",
    "till", "until", "when", "whenever", "while", "within",
  ]
  private static let times: Set<String> = [
    "soon", "later", "asap", "now", "immediately", "today", "tomorrow", "tonight", "tmrw", "morning", "afternoon",
    "evening", "night", "noon", "weekend", "weekends", "daily", "weekly", "monthly", "quarter", "term", "season",
    "spring", "summer", "autumn", "fall", "winter", "christmas", "xmas", "easter", "ramadan", "eid", "diwali",
    "holiday", "holidays", "vacation", "birthday", "deadline", "may", "end", "sometime", "someday", "eventually",
    "always", "anytime", "time", "times", "first", "next", "early", "late", "mid", "beginning", "meeting", "call",
    "launch", "once", "until", "before", "after", "eod", "cob", "fortnight", "hour", "hours", "minutes", "lunch", "eow",
  ]
}
