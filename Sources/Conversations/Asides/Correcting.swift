// A line that corrects the answer just given, typed where the next question stands: "no wait, short", "no just G",
// "told you already". It is no answer to that question.

import FoundationEssentials
import Perspective
import Scripts

extension Conversation {
  /// Takes in a line that corrects the answer before, or says that it was given; `nil` where it is for the open
  /// question. Where it is not sure what it corrects, it is told how to go back.
  mutating func toldOfCorrecting(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard snapshot.ownQuestion == nil, snapshot.renamed.isEmpty, snapshot.offered != text, let state,
      text.words.count <= Correcting.mostWords, state.step != .draft || Rewording(text) == nil
    else { return nil }
    if Correcting.saysAgain(text) {
      if earlierAnswer(in: state)?.isOffer == true { return take("", from: speaker, at: time) ?? "" }
      return toldInstead(Message.keptBefore, of: text, in: state, from: speaker, at: time)
    }
    guard let (rest, isPlain) = Correcting.rest(of: text), !rest.isEmpty,
      let target = snapshot.backTarget(under: script).map({ snapshot.trail[$0] }), let asked = script[target.state],
      let last = transcript.entries.last(where: { $0.who != .script && $0.kind != .unclear }), last.state == asked.id,
      [.answer, .edit, .keep].contains(last.kind), StepContext(self, state: state).correction(text) == nil
    else { return nil }
    if asked.step == .form, let told = partAnew(rest, target.part, of: asked, from: speaker, at: time) { return told }
    if !isFirstPart(of: state) { return nil }
    // "7 5 8", then "no wait 6 5 8" for somebody else
    if state.step == .rate, asked.id == state.id, isPlain, snapshot.cursor.part == nil {
      return toldInstead(Message.toLastAnswer, of: text, in: state, from: speaker, at: time)
    }
    if asked.step == .choose, !asked.many,
      let told = chosenAnew(rest, for: asked, last, by: text, from: speaker, at: time)
    {
      return told
    }
    if let told = namedAnew(rest, for: asked, last, by: text, from: speaker, at: time) { return told }
    let field = StepContext(self, state: state).openField
    let asksForWords = [.ask, .draft].contains(state.step) && field.map { !$0.isPerson && $0.target == nil } ?? true
    let isEmptyList = state.step == .list && StepContext(self, state: state).listed.isEmpty
    // "I said sorry" is an answer where words are asked for.
    let isSure = text.spokenWords.first != "i"
    guard isPlain, asksForWords && isSure || (state.step == .ask || isEmptyList) && isAnyOption(rest) else {
      return nil
    }
    return toldInstead(Message.toLastAnswer, of: text, in: state, from: speaker, at: time)
  }

  /// Another option of the question before, which is taken at once.
  private mutating func chosenAnew(
    _ rest: String, for asked: State, _ last: Entry, by text: String, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    let context = StepContext(self, state: asked)
    guard !Pick.isMeant(context), rest.words.count <= Correcting.mostWordsOfOption,
      let option = Correcting.option(rest, of: context.options)
    else { return nil }
    if let state, state.step == .choose, case .taken = state.step.behaviour.take(rest, StepContext(self, state: state))
    {
      return nil
    }
    if last.value?.text == option.id {
      add(.unclear, by: speaker, text, about: state.flatMap(subject), at: time)
      return Message.answerStays(option.label)
    }
    _ = perform(Command(.back), by: speaker, at: time)
    let told = take(rest, from: speaker, at: time)
    return Message.joined([Message.answerIsNow(option.label), told])
  }

  /// Another day or person for the part of an item that was asked for just before; what is open takes neither.
  private mutating func partAnew(
    _ rest: String, _ part: String?, of asked: State, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    let field = part.flatMap { script.subject(of: asked)?.records?[$0] }
    let open = state.flatMap { StepContext(self, state: $0).openField }
    guard let field, open?.type != field.type || open?.isPerson != field.isPerson,
      rest.words.count <= Correcting.mostWordsOfOption,
      field.type == .day ? !days(in: rest).isEmpty : field.isPerson && Correcting.name(in: rest) != nil
    else { return nil }
    _ = perform(Command(.back), by: speaker, at: time)
    return take(rest, from: speaker, at: time) ?? ""
  }

  /// Another name for whoever was named just before, or another person.
  private mutating func namedAnew(
    _ rest: String, for asked: State, _ last: Entry, by text: String, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    guard asked.step == .ask, let into = asked.into.first.flatMap({ script.data[$0]?.slot }),
      into.isPerson || into.target != nil, let name = Correcting.name(in: rest)
    else { return nil }
    if let slot = into.target.flatMap({ script.data.slot($0) }), let id = last.value?.list?.last?.record?["id"]?.text,
      let old = snapshot.item(id, of: slot)?.name(in: slot),
      old.first?.lowercased() == name.first?.lowercased()
        || text.spokenWords.contains("call")
    {
      return rename(Name(id: id, text: name), of: slot, from: old, by: text, speaker, at: time)
    }
    _ = perform(Command(.back), by: speaker, at: time)
    return take(name, from: speaker, at: time)
  }

  /// What is told where a line is no answer, with what would be one: Enter takes it all the same where words are asked
  /// for.
  private mutating func toldInstead(
    _ told: String, of text: String, in state: State, from speaker: Entry.Speaker, at time: Date
  ) -> String {
    let field = StepContext(self, state: state).openField
    if [.ask, .draft, .rate].contains(state.step), field.map({ !$0.isPerson && $0.target == nil }) ?? true {
      offer(text, from: speaker, at: time)
      return Message.kept(told, text)
    }
    add(.unclear, by: speaker, text, about: subject(of: state), at: time)
    return "\(told.asSentence) \(expected)"
  }

  /// Whether words are an option of a question before.
  private func isAnyOption(_ words: String) -> Bool {
    snapshot.trail.contains { cursor in
      script[cursor.state].map { state in
        state.step == .choose && !state.options.isEmpty && Correcting.option(words, of: state.options) != nil
      } ?? false
    }
  }

  private func isFirstPart(of state: State) -> Bool {
    let part = snapshot.cursor.part
    return part == nil || state.step == .form && (part == Part.another || part == state.parts.first?.field)
  }
}

/// Reads what a line corrects.
private enum Correcting {
  static let mostWords = 9
  static let mostWordsOfOption = 4

  /// What stands behind the words that correct, and whether these can hardly mean anything else.
  static func rest(of text: String) -> (rest: String, isPlain: Bool)? {
    let words = text.onOneLine.words
    let spoken = words.map { $0.spokenWords.joined() }
    guard let lead = plain.beginning(of: spoken) ?? leads.beginning(of: spoken) else { return nil }
    let isPlain =
      plain.beginning(of: spoken) != nil
      && !["for", "until", "till", "to", "that", "it", "this"].contains(spoken.dropFirst(lead).first)
    let more = around.beginning(of: spoken.dropFirst(lead)) ?? 0
    return (words.dropFirst(lead + more).joined(separator: " "), isPlain)
  }

  /// Whether a line says that the question was answered before, and no more.
  static func saysAgain(_ text: String) -> Bool {
    let words = text.spokenWords.filter { !Courtesy.core.contains($0) && !["no", "but", "jeez", "ffs"].contains($0) }
    return words.count <= 7 && again.cover(words) && saying.areFound(in: words)
      && !Set(words).isDisjoint(with: [
        "already", "before", "above", "earlier", "just", "that", "thats", "you", "like", "as",
      ])
  }

  /// The option that words are, and nothing else.
  static func option(_ words: String, of options: [Option]) -> Option? {
    if let option = Choose.option(words, options) { return SaidChoice.addsClause(words, to: [option]) ? nil : option }
    return SpanChoice.isAll(words) ? SpanChoice.option(in: words, options) : nil
  }

  /// A short name: an initial, a given name, or one with a capital.
  static func name(in words: String) -> String? {
    let name = Names.one(
      in: words.words.prefix { !["please", "thanks"].contains($0.lowercased()) }.joined(separator: " "))
    guard (1...3).contains(name.words.count), name.namesSomebody, !NoName.isSaid(name), !name.saysNothing,
      !NoName.isOfTime(name)
    else { return nil }
    let isShort = name.filter(\.isLetter).count < 3
    return isShort || name.words.allSatisfy { $0.first?.isUppercase == true } || Vocabulary.isGivenName(name)
      ? name : nil
  }

  private static let plain = Phrases(
    """
    no wait|wait no|no i mean|no i meant|i meant|no i said|i said|sorry i meant|sorry i mean|sorry no|oops i meant|
    oops no
    """
  )
  private static let leads = Phrases("no|sorry|oops|wait|just|nope|nah")
  private static let around = Phrases(
    """
    just|actually|only|its|it is|it was|call him|call her|call them|the|i meant|i mean|i said|make it|make that|better|
    its just|just call him|just call her
    """
  )
  /// The words of such a line, and those of which one is in it.
  private static let again = Phrases(
    """
    i|you|have|ive|like|know|just|already|that|told|said|answered|asked|wrote|mentioned|didnt i say|didnt i just say|
    what i|what ive|thats what|is|isnt that|as|before|above|earlier|me|already did|i did already|see above|same as above
    """)
  private static let saying = Phrases(
    """
    told|said|answered|wrote|mentioned|you know|you already know|you asked me|you asked it|you already asked|
    you just asked|asked that already|say|already did|i did already|see above|same as above
    """)
}
