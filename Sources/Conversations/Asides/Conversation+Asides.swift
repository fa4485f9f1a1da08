// What a plain line says to the program rather than to the open question: a question about the visit, the name of a
// command without its slash, or a question mark alone. What is in doubt is asked about.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes in a plain line: as what it says to the program, else as the answer; returns what is to be told.
  mutating func hear(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    let (asked, first) = (state, transcript.entries.count)
    let told = toldOf(text, from: speaker, at: time)
    // "not safe", where it is no option
    let isUnsafe = told != nil && transcript.entries.last?.kind == .unclear && Danger.isBare(text)
    guard let danger = text.danger ?? (isUnsafe ? .threat : nil) else { return told }
    // Whatever the line answers, or does not, it is answered to where somebody may not be safe: once in a visit, unless
    // the script does so itself.
    let isUnclear = told != nil && transcript.entries.last?.kind == .unclear
    let before = transcript.entries[..<first].reversed().prefix { $0.kind != .resume }
    let isTold =
      danger == .threat && asked?.answersThreat == true
      || before.contains { $0.who != .script && $0.text.danger == danger }
    // What is expected of an answer is no answer to that.
    return isUnclear ? danger.advice : isTold ? told : Message.joined([danger.advice, told])
  }

  mutating func toldOf(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    if let word = snapshot.offered, text.trimmed.isEmpty || text.saysYes == true && text.isYesOrNo && isAnswer(word) {
      return answer(word, from: speaker, at: time)
    }
    if BareCommand.asksWhatToType(text) { return whatCanBeTyped }
    if let told = toldOfAddressee(text, from: speaker, at: time) { return told }
    if let told = toldOfOwnName(text, from: speaker, at: time) { return told }
    // What is said to somebody may end so.
    if !isClosing, Leaving.isLast(of: text), state?.step != .draft {
      add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
      return Message.wayOut
    }
    if let told = toldOfMoving(text, from: speaker, at: time) { return told }
    if takesOff(text) { return take(text, from: speaker, at: time) }
    if let topic = Unsaying.topic(in: text), let told = howToStrike(holding: topic, by: speaker) {
      add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
      return told
    }
    if let told = toldOfTakingBack(text, from: speaker, at: time) { return told }
    if let told = toldOfGone(text, from: speaker, at: time) ?? toldOfQuestion(text, from: speaker) { return told }
    if !givesField(text), let told = toldOfCorrecting(text, from: speaker, at: time) { return told }
    if isClosing, Leaving.isAll(text), !Leaving.asksForPause(text) {
      leaveAtOnce(saying: text, by: speaker, at: time)
      return nil
    }
    if let bare = BareCommand(text), !fits(bare) {
      let told = bare.isPuzzled && snapshot.ownQuestion == nil ? inOtherWords() : Message.bare(bare.name)
      let result = result(of: text)
      let isUnclear = if case .unclear = result { true } else { false }
      // Whoever says so twice means it; a no to options may be one to all of them.
      if [.skip, .back].contains(bare.name), let state, StepContext(self, state: state).isTypedAgain(text),
        !isUnclear || ["skip", "pass", "back", "next", "go"].contains(text.spokenWords.first)
      {
        return perform(Command(bare.name), by: nil, at: time).notice
      }
      if case .unclear = result {
        _ = answer(text, from: speaker, at: time)
        return "\(told.asSentence) \(expected)"
      }
      if bare.name == .pause, offersOptions {
        add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
        return "\(told). \(expected)"
      }
      offer(text, from: speaker, at: time)
      return Message.kept(told, bare.word)
    }
    if isGreeting(text) {
      add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
      return "\(Message.hello) \(expected)"
    }
    if BareCommand.saysMore(text), let told = toldOfMore(text) { return told }
    guard let asked = VisitQuestions(in: text, people: names, asked: wordsAsked(in: text)), !isLabel(text) else {
      let other = toldOfOther(text)
      let alone = text.sentences.count == 1 ? other.map { Doubt(told: $0, words: text) } : nil
      guard let doubt = alone ?? doubt(of: text) else {
        return Message.joined([other, answer(text, from: speaker, at: time)])
      }
      guard let words = doubt.words else {
        add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
        return Message.joined([text.isOfPain ? staying(with: text, quoting: nil) : nil, doubt.told])
      }
      offer(text, as: words, from: speaker, at: time)
      return Message.kept(doubt.told, words)
    }
    let told = asked.topics.first?.name == .meaning ? meaning(askedIn: asked.sentences) : nil
    let answers = told ?? asked.topics.prefix(2).map { answer(to: $0, of: asked.sentences) }.joined(separator: " ")
    if mayBeAnsweredByQuestion, !asked.rest.isEmpty { return answer(text, from: speaker, at: time) }
    if mayBeAnsweredByQuestion || asked.isDemand && asked.rest.isEmpty && takesWords(text) {
      offer(text, from: speaker, at: time)
      return Message.kept(answers, asked.sentences.onOneLine)
    }
    if asked.rest.isEmpty { return answers }
    if asked.isRestOfAsking, takesWords(asked.rest) {
      offer(text, as: asked.rest, from: speaker, at: time)
      return Message.kept(answers, asked.rest)
    }
    // Who asks something is not sent away.
    if closes(with: asked.rest, from: speaker, at: time) {
      add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
      return "\(answers) \(expected)"
    }
    let toldOfRest = beside([asked.sentences], isBehind: !asked.isFirst, by: speaker, at: time) { conversation in
      conversation.answer(asked.rest, from: speaker, at: time)
    }
    return Message.joined([answers, toldOfRest])
  }

  /// What is told of a question that only somebody else can answer: "Will Kwame forgive me?"
  private func toldOfOther(_ text: String) -> String? {
    guard snapshot.ownQuestion == nil, state?.step == .ask, snapshot.offered != text, !mayBeAnsweredByQuestion,
      text.trimmed.last == "?", let asked = text.sentences.last?.split(separator: ",").last?.spokenWords,
      ["will", "would", "does", "can"].contains(asked.first),
      let name = names.first(where: { asked.dropFirst().starts(with: $0.spokenWords) })
    else { return nil }
    return Message.onlyThey(name)
  }

  /// Calls the client by the name that they say is theirs. What merely could be an answer has to deny the old name.
  private mutating func toldOfOwnName(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    let old = transcript.people.client
    guard speaker == .client, snapshot.offered != text, let name = OwnName.corrected(in: text, from: old),
      !mayBeAnsweredByQuestion || text.spokenWords.contains("not")
    else { return nil }
    add(.unclear, by: speaker, text, value: .record(["client": .text(name)]), at: time)
    return "\(Message.youAre(name)) \(expected)"
  }

  /// Whether a yes to words that Enter keeps can only mean that they are kept.
  private func isAnswer(_ word: String) -> Bool { !word.isYesOrNo && BareCommand(word) == nil }

  /// What can be typed at the open question, in a line.
  var whatCanBeTyped: String {
    if let asked = snapshot.ownQuestion {
      if asked.stays { return "\(Message.itemExpected) \(Message.alwaysPossible)" }
      if let days = asked.days { return Message.whichDayExpected(days.count) }
      return asked.who == .script ? Message.yesOrNo : Message.ownQuestionOpen
    }
    return "\(expected) \(Message.alwaysPossible)"
  }

  /// What would be an answer to the script's open question.
  var expected: String {
    state.map { $0.step.behaviour.expected(StepContext(self, state: $0, earlier: earlierAnswer(in: $0))) } ?? ""
  }

  /// The script's open question, put another way, without the words that were asked about; else why it is asked.
  private func inOtherWords(than asked: String = "") -> String {
    let known = Set(snapshot.question.spokenWords).subtracting(Choose.light)
    let unclear = Set(asked.spokenWords).intersection(known)
    let other = state.flatMap { state in
      Phrasing(self, state: state, visit: snapshot.cursor.visit, about: nil)
        .question(otherThan: snapshot.question, part: snapshot.cursor.part)
    }
    let isOther = other.map { unclear.isEmpty || !unclear.isSubset(of: $0.spokenWords) } ?? false
    return other.flatMap { isOther ? Message.inOtherWords($0) : nil } ?? question.why
  }

  /// Words that may be asked about: those of the open question and its stage, and what numbers are given for.
  private func wordsAsked(in text: String) -> AskedWords {
    guard text.spokenWords.contains(where: ["what", "whats", "wtf", "mean", "means", "meaning"].contains) else {
      return AskedWords()
    }
    let words = ([snapshot.question] + script.stages.map(\.title)).flatMap(\.spokenWords)
    let labels = state.map { StepContext(self, state: $0).options.flatMap(\.label.spokenWords) } ?? []
    let named = labels.filter { !Choose.light.contains($0) }
    return AskedWords(
      question: Set(words.filter { !Choose.light.contains($0) }), terms: Set(scaleLabels),
      labels: Set(named + named.filter { $0.hasSuffix("s") }.map { String($0.dropLast()) }))
  }

  /// What numbers are given for, in small letters.
  private var scaleLabels: [String] {
    script.data.records.flatMap { $0.records?.numbers ?? [] }.map { $0.label.lowercased() }
  }

  /// What the script says of the one word that is asked about: the sentence that begins with it and a colon.
  private func meaning(askedIn sentence: String) -> String? {
    let words = sentence.spokenWords
    let terms = Set(scaleLabels.filter(words.contains))
    guard words.count <= 8, terms.count == 1, let term = terms.first else { return nil }
    return script.states.lazy.flatMap { [$0.more, $0.say] }.joined().lazy.flatMap(\.text.sentences)
      .first { $0.lowercased().hasPrefix("\(term):") }.map(\.trimmed)
  }

  private mutating func answer(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let asked = snapshot.ownQuestion else { return take(text, from: speaker, at: time) }
    if asked.who == .script { return settle(asked, by: text, from: speaker, at: time) }
    if text.trimmed.isEmpty { return Message.ownQuestionOpen }
    add(.reply, by: speaker, text, at: time)
    return nil
  }

  /// Sets words aside that Enter takes as the answer after all: the line, or some words of it.
  mutating func offer(_ text: String, as words: String? = nil, from speaker: Entry.Speaker, at time: Date) {
    let about = snapshot.ownQuestion == nil ? state.flatMap(subject) : nil
    let value = words.flatMap { $0 == text ? nil : Value.text($0) } ?? .flag(true)
    add(.unclear, by: speaker, text, about: about, value: value, at: time)
  }

  /// Whether a line only greets, where words are asked for that are not to be said to somebody.
  private func isGreeting(_ text: String) -> Bool {
    guard snapshot.ownQuestion == nil, state?.step == .ask, !mayBeAnsweredByQuestion,
      state.flatMap({ StepContext(self, state: $0).openField }).map({ $0.type == .words && !$0.isPerson }) == true,
      snapshot.offered != text
    else { return false }
    return Courtesy.isGreeting(text)
  }

  /// What is told of a line that only says that there is more to say; `nil` where it is an answer.
  private func toldOfMore(_ text: String) -> String? {
    guard snapshot.ownQuestion == nil, let state else { return nil }
    if offersOptions, case .taken = result(of: text) { return nil }
    return [.ask, .draft, .list, .form].contains(state.step) && !offersOptions ? Message.sayMore : Message.sayMoreBefore
  }

  /// What the step makes of a line; a question of the coach's own takes any words.
  private func result(of text: String) -> AnswerResult {
    guard let state, snapshot.ownQuestion == nil else { return .taken(nil) }
    return state.step.behaviour.take(text, StepContext(self, state: state, earlier: earlierAnswer(in: state)))
  }

  /// Whether a bare word is a fitting answer: one of the options, the end of a list, a no to a question that asks for
  /// a yes or a no, or the answer that stood here before.
  private func fits(_ bare: BareCommand) -> Bool {
    if let asked = snapshot.ownQuestion, asked.who == .script, !asked.stays || bare.isNo { return true }
    if bare.isNo, asksYesOrNo || state?.into.contains(where: { script.data[$0]?.slot.isPerson == true }) == true {
      return true
    }
    if bare.name == .skip, state?.step == .rate, snapshot.ownQuestion == nil { return true }
    if bare.name == .pause, bare.word.words.count > 1 { return isLabel(bare.word) }
    switch result(of: bare.word) {
    case .taken(let value, _, _): return snapshot.ownQuestion == nil && isOffered(value)
    case .unclear: return false
    default: return true
    }
  }

  /// Whether a line gives something else of the item at hand than was asked for, such as the day of what is planned.
  private func givesField(_ text: String) -> Bool {
    guard state?.step == .ask, state?.into.count ?? 0 > 1, case .field = result(of: text) else { return false }
    return true
  }

  /// Whether words are an answer to the open question.
  private func takesWords(_ text: String) -> Bool {
    if case .taken = result(of: text) { true } else { false }
  }

  /// Whether a value is one of the options that are offered, or several, and no words of one's own.
  private func isOffered(_ value: Value?) -> Bool {
    guard offersOptions, let state, case .text(let id)? = value else { return offersOptions }
    return id == State.noItem || StepContext(self, state: state).options.contains { $0.id == id }
  }

  private var offersOptions: Bool { state.map { !StepContext(self, state: $0).options.isEmpty } ?? false }

  /// Whether a text is the label of an option, whatever it asks.
  private func isLabel(_ text: String) -> Bool {
    guard let state, snapshot.ownQuestion == nil else { return false }
    return StepContext(self, state: state).options.contains { $0.label.isSame(as: text.onOneLine) }
  }

  /// The open question's own words, without what stands under them.
  var questionWords: [String] {
    let text = snapshot.ownQuestion?.text ?? snapshot.question
    return (text.split(separator: "\n").first ?? "").spokenWords
  }

  var asksYesOrNo: Bool {
    let words = questionWords
    return ["is", "are", "do", "does", "did", "would", "will", "can", "could", "have", "has", "was", "shall", "should"]
      .contains(words.first)
      || words.indices.dropLast().contains { words[$0] == "if" && words[$0 + 1].hasPrefix("any") }
  }

  /// Whether the answer may well be a question itself: words to be said to somebody, a question to be asked, or what
  /// was said or may be.
  private var mayBeAnsweredByQuestion: Bool {
    guard snapshot.ownQuestion == nil, let state, [.ask, .draft].contains(state.step) else { return false }
    return state.step == .draft || questionWords.contains(where: Self.wordsOfSpeech.contains)
  }

  private static let wordsOfSpeech: Set<String> = [
    "ask", "asks", "asked", "question", "questions", "say", "said", "tell", "hear",
  ]

  private func answer(to topic: VisitTopic, of asked: String) -> String {
    switch topic.name {
    case .typing: whatCanBeTyped
    case .meaning where snapshot.ownQuestion == nil:
      "\(inOtherWords(than: asked)) \(expected)"
    case .meaning: whatCanBeTyped
    case .why: question.why
    case .earlier: numbersOfLastVisit ?? visit.answer(to: topic)
    case .count, .time:
      [state.flatMap { Message.part(place(of: $0.id)) }, visit.answer(to: topic)].compactMap(\.self)
        .joined(separator: " ")
    default: visit.answer(to: topic)
    }
  }

  /// The numbers that the item at hand had on the last visit.
  private var numbersOfLastVisit: String? {
    guard let state, let slot = script.subject(of: state), let item = snapshot.item(of: slot) else { return nil }
    let numbers = Message.then(item, in: slot)
    return numbers.isEmpty ? nil : Message.lastTime(item.spokenName(in: slot), numbers)
  }

  /// Where and with whom the visit takes place.
  var visit: Visit {
    Visit(
      place: place, people: transcript.people, keeper: keeper, isShared: isShared, command: command, folder: folder,
      id: transcript.id)
  }
}

extension State {
  /// Whether one of its routes is for words that tell of a threat.
  fileprivate var answersThreat: Bool {
    next.contains { route in
      route.condition?.tests.contains { $0.names.contains { $0.hasSuffix(".\(Computed.threat.rawValue)") } } == true
    }
  }
}
