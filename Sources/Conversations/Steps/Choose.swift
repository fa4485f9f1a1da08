// One of several options, by its number, its id or the beginning of its label.

import Scripts

enum Choose: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    if Pick.isMeant(context) { return Pick.take(text, context) }
    let (text, options, many) = (text.onOneLine, context.options, context.state.many)
    if text.isEmpty {
      if context.earlier != nil { return .kept }
      return many ? .taken(.list([])) : .unclear(Message.choose(options))
    }
    if many {
      if text.standsForNothing || text == "0" { return .taken(.list([])) }
      guard let picked = several(text, options) else { return .unclear(Message.chooseSeveral(options)) }
      return .taken(.texts(options.map(\.id).filter(picked.contains)))
    }
    let none = options.first { $0.id == State.noItem && SaidChoice.isNone(text) }
    if let option = option(text, options) ?? none {
      return SaidChoice.addsClause(text, to: [option]) && option != none ? taken(option, keeping: text) : taken(option)
    }
    if text.isYesOrNo, let option = meant(byYesOrNo: text, options, asksYesOrNo: context.asksYesOrNo) {
      return taken(option)
    }
    if let both = SaidChoice.both(in: text, options) { return taken(both) }
    let (isFree, asksYesOrNo) = (takesWords(context), context.asksYesOrNo)
    let reader = OptionReader(options: options, isFree: isFree, asksYesOrNo: asksYesOrNo)
    if case let several = reader.undecided(in: text), several.count > 1 {
      return .unclear(Message.whichOf(several, among: options))
    }
    if !isFree, let (first, rest) = InOrder.parts(of: text) {
      guard case .taken(let value, _, _) = take(first, context) else { return .unclear(told(text, context)) }
      return .taken(value, Message.remarkKept, except: Unclear(words: rest, likely: Record()))
    }
    // "same as before", where one of the options keeps what is there
    if text.keepsWhatStands, let kept = only(keeping: context.state.options.filter(\.keeps), options) {
      return taken(kept)
    }
    // "long, maybe 30 minutes": the option that is named first
    let head = String(text.prefix { !",.;".contains($0) })
    if !isFree, head.count < text.count, head.words.count <= 2, SpanChoice.option(in: text, options) != nil,
      let option = option(head, options)
    {
      return taken(option, keeping: text)
    }
    if !isFree, let option = SpanChoice.option(in: text, options) {
      return taken(option, keeping: SpanChoice.isExactly(text, option) ? "" : text)
    }
    if let said = SaidChoice(text, options, isFree: isFree, asksYesOrNo: asksYesOrNo) {
      return taken(said.option, keeping: said.rest)
    }
    if let option = meant(byYesOrNo: text, options, asksYesOrNo: asksYesOrNo) { return taken(option, keeping: text) }
    guard isFree, isOwnWords(text, options) || isOwnWord(text, context) else {
      return .unclear(told(text, context))
    }
    return .taken(.text(context.state.aside == nil ? text : State.aside))
  }

  /// What is told of a line that chooses nothing, with what would.
  static func told(_ text: String, _ context: StepContext) -> String {
    let (expected, conversation) = (expected(context), context.conversation)
    if text.isQuestion || text.hasSuffix("?"), (2...mostWordsAsked).contains(text.words.count) {
      return "\(Message.cannotAnswer) \(expected)"
    }
    if SpanChoice.isAll(text), conversation.asksForTimeLater { return "\(Message.choiceComes) \(expected)" }
    if text.endsVisit, !conversation.isClosing, conversation.script.stages.count > 1,
      let last = conversation.script.stages.last
    {
      return "\(Message.goesThere(last)) \(expected)"
    }
    guard isOwnWords(text, context.options), text.words.count >= fewestWords else { return expected }
    return Message.keptBeforeChoice(expected, again: context.wasUnclear)
  }

  /// The one of the options that keeps what is there.
  private static func only(keeping: [Option], _ options: [Option]) -> Option? {
    let offered = keeping.filter(options.contains)
    return offered.count == 1 ? offered[0] : nil
  }

  /// An option, and what was said beside it.
  private static func taken(_ option: Option, keeping rest: String = "") -> AnswerResult {
    if rest.isEmpty { return .taken(.text(option.id)) }
    return .taken(.text(option.id), Message.remarkKept, except: Unclear(words: rest, likely: Record()))
  }

  /// Whether words of one's own are an answer, too.
  private static func takesWords(_ context: StepContext) -> Bool {
    context.into?.slot.isFree == true || context.state.aside != nil
  }

  /// Whether words fit none of the options, so that they mean something of their own. One word alone may be a slip.
  private static func isOwnWords(_ text: String, _ options: [Option]) -> Bool {
    let words = text.spokenWords
    return words.count { $0.contains(where: \.isLetter) } > 1
      && !options.contains { option in
        let label = option.label.spokenWords
        return label.starts(with: words) || Set(label).isSuperset(of: words)
      }
  }

  /// Whether one word is an answer of its own: it is no slip for a word of an option, or it is typed again.
  private static func isOwnWord(_ text: String, _ context: StepContext) -> Bool {
    guard let word = text.spokenWords.first, text.spokenWords.count == 1, word.count >= fewestLettersAlone,
      word.contains(where: \.isLetter), !SaidChoice.saysNothing(text)
    else { return false }
    let labels = context.options.flatMap { $0.label.spokenWords + [$0.id] }
    return !labels.contains { $0.hasPrefix(word) || word.hasPrefix($0) && $0.count >= fewestLetters }
      && !labels.contains(where: word.isMistyped) && !word.isShrug && word.saysYes == nil
  }

  static func expected(_ context: StepContext) -> String {
    if Pick.isMeant(context) { return Pick.expected(context) }
    if context.state.many { return Message.chooseSeveral(context.options) }
    return takesWords(context) ? Message.chooseOrSay(context.options) : Message.choose(context.options)
  }

  static func hint(_ context: StepContext) -> String {
    if Pick.isMeant(context) { return Message.pickHint }
    return context.state.many ? Message.severalHint : takesWords(context) ? Message.chooseOrSayHint : Message.chooseHint
  }

  static func options(_ context: StepContext) -> [Option] {
    if Pick.isMeant(context) { return Pick.options(context) }
    let state = context.state
    let own = state.options.filter { context.holds($0.condition) }
    guard let from = context.data.slot(state.from) else { return own }
    // Behind options of the script's own, what was written about each item is one more.
    if !own.isEmpty {
      return own + context.offered(from).map { Option(id: $0.id, label: Message.written(about: $0.name(in: from))) }
    }
    // The items of a list or of records, by their names; none is an answer, too.
    let items =
      from.records == nil
      ? (context.snapshot.value(of: from)?.texts ?? []).map { Option(id: $0, label: $0) }
      : context.offered(from).map { Option(id: $0.id, label: $0.spokenName(in: from)) }
    return state.many ? items : items + [Option(id: State.noItem, label: Message.noneForNow)]
  }

  static func candidates(_ context: StepContext) -> [String] {
    Pick.isMeant(context) ? Pick.candidates(context) : context.options.map(\.label)
  }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    let (reference, slot) = (into[0], into[0].slot)
    if !reference.isKept, let kept = state.options.first(where: \.keeps) {
      // What the last visit had is kept as it was, or asked for anew.
      if snapshot.chosen.contains(kept.id) { into.map(\.slot).forEach { snapshot.keepLast(in: $0, data) } }
      return
    }
    if reference.isKept {
      if state.options.contains(where: { snapshot.chosen.contains($0.id) && $0.keeps }) { snapshot.keepDraft(in: slot) }
    } else if slot.records != nil {
      snapshot.pick(entry.value, in: slot, data)
    } else if let target = slot.target {
      let id = entry.value?.text.flatMap { $0 == State.noItem ? nil : $0 }
      snapshot.set(id.map(Value.text), in: slot)
      snapshot.cursor.atHand[target] = id
    } else {
      if state.from != nil, entry.value?.text == State.noItem {
        return snapshot.assign(nil, to: reference, from: state, data)
      }
      let from = data.slot(state.from)
      if let from, from.records != nil, let ids = entry.value?.texts, slot.type.name == .list {
        // Several items are kept by their names.
        return snapshot.set(.texts(ids.compactMap { snapshot.item($0, of: from)?.name(in: from) }), in: slot)
      }
      let isKept = slot.type.name == .words || entry.value?.list != nil && slot.type.name != .list
      snapshot.assign(isKept ? .text(entry.text) : entry.value, to: reference, from: state, data)
    }
  }

  /// The option that is meant: by its number, its id or label, the beginning of it, or words that stand in no other.
  /// Where words and a number in words mean different ones, none is.
  static func option(_ text: String, _ options: [Option]) -> Option? {
    let typed = text.inPlainFigures.spokenWords.map(\.withoutRuns)
    let bare = typed.filter { !courtesies.contains($0) }
    let words = bare.isEmpty ? typed : bare
    if words.isEmpty || Int(text.trimmed).map({ $0 < 0 }) ?? false { return nil }
    let whole = text.trimmed.lowercased()
    let heavy = words.contains { ["no", "not"].contains($0) } ? [] : words.filter { !light.contains($0) }
    if let exact = options.first(where: { $0.id == whole || [$0.id] == heavy || $0.label.spokenWords == words }) {
      return exact
    }
    let place = Place(words, of: options.count)
    let labels = options.map { $0.label.spokenWords }
    if let place, place.isInFigures {
      // "15" is "about 15 minutes" where there is no line of that number.
      let named = options.indices.filter { labels[$0].contains { words.contains($0) && $0.allSatisfy(\.isNumber) } }
      return place.index.map { options[$0] } ?? (named.count == 1 ? options[named[0]] : nil)
    }
    if words.contains("me"), words.contains(where: { alike[$0] == "person" }) { return nil }  // "him and me"
    let counted = place?.index
    let beginning = options.indices.filter { labels[$0].starts(with: words) || begins(options[$0], labels[$0], words) }
    if !beginning.isEmpty { return only(beginning, counted).map { options[$0] } }
    if words.count == 1, words[0].count < fewestLetters, text.saysYes == nil, !light.contains(words[0]) {
      let begun = options.indices.filter { labels[$0].first?.hasPrefix(words[0]) == true }
      if begun.count == 1 { return options[begun[0]] }
    }
    // "What is a partner?" asks, and chooses no line with partners in it.
    if SaidChoice.asks(words) { return nil }
    guard words.contains(where: { !light.contains($0) && $0.count >= fewestLetters }) else {
      return counted.map { options[$0] }
    }
    // What stands in many labels tells none apart; a no does.
    let telling = words.filter { !light.contains($0) || ["no", "not"].contains($0) }
    let denies = words.contains { ["no", "not"].contains($0) }
    func containing(_ words: [String]) -> [Int] {
      options.indices.filter { index in
        let label = labels[index]
        return words.allSatisfy { word in
          // "safe" is not "It is not safe".
          label.indices.contains { place in
            word.isForm(of: label[place]) && (denies || place == 0 || !["no", "not"].contains(label[place - 1]))
          }
        }
      }
    }
    // "imperitive": a slip
    let slips = telling.count != 1 ? [] : options.indices.filter { labels[$0].contains(where: telling[0].isMistyped) }
    return (only(containing(words), counted) ?? only(containing(telling), counted) ?? only(slips, counted))
      .map { options[$0] }
  }

  /// The option that a yes or a no means: the one that begins with it, or, of two, where the question asks for one of
  /// them, the first for a yes.
  static func meant(byYesOrNo text: String, _ options: [Option], asksYesOrNo: Bool) -> Option? {
    guard let isYes = text.saysYes else { return nil }
    let said = options.map { option -> Bool? in
      if option.label.isShrug { return nil }
      return option.label.spokenWords.first == "not" ? false : Assent(option.label.words.first ?? "")?.isYes
    }
    let meant = options.indices.filter { said[$0] == isYes }
    if meant.count == 1 { return options[meant[0]] }
    guard options.count == 2, meant.isEmpty else { return nil }
    if let other = said.firstIndex(of: !isYes) { return options[1 - other] }
    return asksYesOrNo ? options[isYes ? 0 : 1] : nil
  }

  /// The one that is meant by words, unless a number in words means another.
  private static func only(_ indices: [Int], _ counted: Int?) -> Int? {
    if indices.isEmpty { return counted }
    return indices.count == 1 && (counted ?? indices[0]) == indices[0] ? indices[0] : nil
  }

  /// Whether the words are the beginning of a label, or of an id, with the last one cut off. "no" begins "not", and
  /// means something else: what is cut off inside a word has to be longer.
  private static func begins(_ option: Option, _ label: [String], _ words: [String]) -> Bool {
    guard let last = words.last, words.joined().count >= fewestLetters else { return false }
    let isLabel =
      label.starts(with: words.dropLast()) && label.dropFirst(words.count - 1).first?.hasPrefix(last) ?? false
    return isLabel || words.count == 1 && option.id.hasPrefix(last)
  }

  /// A place in a list that words name: "2", "no. 2", "the second", "2nd", "the last one".
  private struct Place {
    /// The index; `nil` where the list has no such place.
    var index: Int?
    var isInFigures: Bool

    init?(_ words: [String], of count: Int) {
      var words = words.filter { !["the", "number", "no", "nr", "option", "line", "please"].contains($0) }
      if words.count == 2, words[1] == "one" { words.removeLast() }
      guard words.count == 1, let word = words.first else { return nil }
      let number = Figure.all(in: word, outOf: .max)?.first?.value
      guard let number = word == "last" ? count : number else { return nil }
      index = (1...max(count, 1)).contains(number) && count > 0 ? number - 1 : nil
      isInFigures = word.allSatisfy(\.isNumber)
    }
  }

  private static let courtesies: Set<String> = ["please", "pls", "plz", "thanks", "thx", "then"]
  /// The fewest letters of one word that is an answer of its own.
  private static let fewestLettersAlone = 5
  /// The most words of a question; more are a story.
  private static let mostWordsAsked = 12
  /// The fewest words that may tell something.
  private static let fewestWords = 5
  /// Words that people say in place of others: "other day" for another time.
  fileprivate static let alike = [
    "convo": "conversation", "convos": "conversation", "talk": "conversation", "chat": "conversation",
    "shorter": "short", "shortest": "short", "quick": "short", "longest": "long", "longer": "long", "other": "another",
    "day": "time", "later": "time", "ask": "get",
    "leave": "keep", "scrap": "dropped",
    "bin": "dropped", "partly": "part", "partially": "part", "half": "part",
    "him": "person", "her": "person",
    "them": "person",
    "he": "person", "she": "person", "myself": "own", "mine": "own",
  ]
  /// The fewest letters that a word may be cut to.
  fileprivate static let fewestLetters = 3
  /// Words that stand in many labels, and mean none.
  static let light: Set<String> = [
    "a", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "for", "from", "go", "had", "has", "have", "i",
    "in", "is", "it", "me", "my", "no", "not", "of", "on", "one", "or", "our", "so", "that", "the", "then", "this",
    "to", "us", "was", "we", "what", "will", "with", "yes", "you", "your", "should", "could", "would", "there", "like",
    "now", "may",
  ]
}

extension String {
  /// Whether it is a word, a part of it at its beginning, or another form of it: "prepare" of "preparing".
  func isForm(of word: String) -> Bool {
    if self == word || Choose.alike[self] == word { return true }
    guard count >= Choose.fewestLetters else { return false }
    return word.hasPrefix(self) || stem.count > Choose.fewestLetters && stem == word.stem
  }

  /// With one letter in place of three or more: "longgg".
  fileprivate var withoutRuns: String {
    var (letters, run): ([Character], Int) = ([], 0)
    for letter in self {
      run = letters.last == letter ? run + 1 : 1
      if run == 3 { letters.removeLast() } else if run < 3 { letters.append(letter) }
    }
    return String(letters)
  }

  private var stem: Substring {
    let ending = ["ing", "ed", "es", "s", "e"].first { hasSuffix($0) } ?? ""
    return dropLast(ending.count)
  }
}

extension Snapshot {
  fileprivate mutating func keepLast(in slot: Slot, _ data: DataModel) {
    guard let last = data.slots.first(where: { $0.last == slot.name }), let value = values[last.name] else { return }
    set(value, in: slot)
  }

  fileprivate mutating func keepDraft(in slot: Slot) {
    guard var drafts = value(of: slot)?.record, let last = drafts[Drafts.all]?.texts?.last else { return }
    drafts[Drafts.kept] = .text(last)
    set(.record(drafts), in: slot)
  }
}
