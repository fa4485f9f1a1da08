// Numbers: one, or several at once, in figures or in words.

import Scripts

enum Rate: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    let (text, scales) = (text.onOneLine, scales(context))
    if let (slot, id) = leftOut(text, context) ?? context.isOneWithAnother(text) { return .leftOut(slot, id: id) }
    if let name = context.nameAtHand, context.saysTwice(text) { return .unclear(Message.takesOff(name)) }
    if text.isEmpty { return takeNothing(context) }
    let standing = standing(context)
    if scales.count > 1, let (line, numbers) = context.likened(text, standing: standing),
      case let open = open(in: context),
      case let read = NumberReading(moving: numbers, by: line, open: open)
        ?? NumberReading(line, of: scales, open: open, isPart: false, keeping: numbers),
      !read.given.members.isEmpty, read.unclear.isEmpty
    {
      return taken(read.given, scales, telling(read.given, scales, context))
    }
    switch context.correction(text, isNews: false) {
    case .correction(let slot, let id, let given)
    where scales.count > 1 && id == context.snapshot.cursor.atHand[slot.name]:
      return taken(given, scales)
    case let correction?: return correction
    case nil: break
    }
    if scales.count == 1 { return takeOne(text, of: scales[0], context) { $0 } }
    if let likely = context.confirmed(by: text) { return taken(likely, scales) }
    if text.refuses { return .passed }
    if text.isShrug {
      return context.part.flatMap { part in scales.first { $0.name == part } }
        .map { taken([$0.name: NumberReading.blank], scales) } ?? .passed
    }
    let open = open(in: context)
    let said = context.nameAtHand.map { text.calling($0, "") } ?? text
    if let moved = NumberReading(moving: standing, by: said, open: open) {
      return taken(moved.given, scales, telling(moved.given, scales, context))
    }
    // "me 8 Ana 3"
    if let name = context.nameAtHand, NumberLine(text.calling(name, "them"), scales).hasTwoSides {
      return .unclear(Message.oneForBoth)
    }
    let read = NumberReading(text, of: scales, open: open, isPart: context.part != nil, keeping: standing)
    if let other = takenBack(text, read, scales, context) { return other }
    if read.isBlank, context.part == nil { return .passed }
    let words = read.unclear.allSatisfy { text.excerpt(of: $0) != nil } ? read.unclear.joined(separator: ", ") : text
    let unclear = read.unclear.isEmpty ? nil : Unclear(words: words, likely: read.likely)
    let message = Message.notUnderstood(read, scales, in: text)
    if read.given.members.isEmpty, text.isQuestion, !text.contains(where: \.isNumber) {
      return .unclear(Message.ownNumber)
    }
    if read.given.members.isEmpty {
      return .unclear(message ?? expected(context), likely: read.likely)
    }
    let told = [taken(read, scales, context), message ?? (read.hasRemark ? Message.remarkKept : nil)]
    return taken(read.given, scales, Message.joined(told), except: unclear)
  }

  /// Makes of a line what it can where one number is asked for; `value` is what the answer keeps of it.
  static func takeOne(
    _ text: String, of scale: Slot, _ context: StepContext, _ value: (Value) -> Value
  ) -> AnswerResult {
    if let number = context.confirmed(by: text)?[scale.name] { return .taken(value(number)) }
    let read = NumberReading(text, of: [scale], open: [scale], isPart: true)
    if read.isBlank || text.isShrug || text.refuses { return .passed }
    guard let number = read.given[scale.name] else {
      if text.isQuestion, read.unclear.isEmpty { return .unclear(Message.ownNumber) }
      return .unclear(
        Message.notUnderstood(read, [scale], in: text)
          ?? (context.wasUnclear ? Message.guessWillDo([scale], nil) : Message.numbersExpected([scale], nil)),
        likely: read.likely)
    }
    let isTold = read.isCorrected || read.hasRemark
    let told = [isTold ? number.number.map(Message.isTaken) : nil, read.hasRemark ? Message.remarkKept : nil]
    return .taken(value(number), Message.joined(told))
  }

  /// "7 not 8" behind an 8: the number that is taken back, where only one of those given is it.
  private static func takenBack(
    _ text: String, _ read: NumberReading, _ scales: [Slot], _ context: StepContext
  ) -> AnswerResult? {
    let words = text.plainWords
    guard let part = context.part, let number = read.given[part]?.number, read.given.members.count == 1,
      let not = words.firstIndex(of: "not"),
      words[..<not].contains(where: { Figure.all(in: $0, outOf: 10) != nil }),
      case .number(let old)? = words.dropFirst(not + 1).first
        .flatMap({ Figure.all(in: $0, outOf: 10) })?.first,
      case let meant = scales.filter({ context.snapshot.cursor.given[$0.name]?.number == old }), meant.count == 1
    else { return nil }
    let given: Record = [meant[0].name: .number(number)]
    return taken(given, scales, telling(given, scales, context))
  }

  /// What was taken of a line in which numbers took the place of others, or stood among other words.
  private static func taken(_ read: NumberReading, _ scales: [Slot], _ context: StepContext) -> String? {
    read.isCorrected || read.hasRemark ? telling(read.given, scales, context) : nil
  }

  private static func telling(_ given: Record, _ scales: [Slot], _ context: StepContext) -> String? {
    guard given.members.contains(where: { $0.value.number != nil }) else { return nil }
    return Message.areTaken(given, of: scales, context.nameAtHand)
  }

  /// An empty line keeps what was there, and leaves blank what was not; one number alone is asked for once more.
  private static func takeNothing(_ context: StepContext) -> AnswerResult {
    if context.part != nil, let rest = last(context) { return .taken(.record(rest)) }
    if context.earlier != nil, context.part == nil || !rest(in: context).isEmpty { return .kept }
    let scales = scales(context)
    return scales.count > 1 ? .passed : .unclear(Message.numbersExpected(scales, nil))
  }

  /// The numbers that stand for the scales of the question, else those of the last visit.
  private static func standing(_ context: StepContext) -> Record {
    var standing = last(context) ?? Record()
    for member in context.snapshot.numbers(in: context.state, context.data).members {
      standing[member.name] = member.value
    }
    return standing
  }

  private static func taken(
    _ given: Record, _ scales: [Slot], _ message: String? = nil, except unclear: Unclear? = nil
  ) -> AnswerResult {
    var inOrder = Record()
    for scale in scales { inOrder[scale.name] = given[scale.name] }
    return .taken(.record(inOrder), message, except: unclear)
  }

  /// The numbers of the last visit for the scales that are still open.
  private static func last(_ context: StepContext) -> Record? {
    guard let slot = context.conversation.script.subject(of: context.state), let item = context.snapshot.item(of: slot)
    else { return nil }
    let last = item.last(of: open(in: context).filter { item.values[$0.name] == nil }, in: slot)
    return last.members.isEmpty ? nil : last
  }

  /// The item at hand, where it was there on the last visit and is not to be there now: "-Ana", "let go".
  private static func leftOut(_ text: String, _ context: StepContext) -> (Slot, String)? {
    guard let slot = context.data.slot(context.state.each), let id = context.snapshot.cursor.atHand[slot.name],
      let item = context.snapshot.recalled[slot.name]?.first(where: { $0.id == id })
    else { return nil }
    let words = text.spokenWords
    let gone = text.withoutMinus ?? words.dropFirst().dropLast().joined(separator: " ")
    let isNamed = Called.place(of: gone, in: [item.name(in: slot)]) != nil
    let isToGo = text.withoutMinus != nil || words.first == "let" && words.last == "go"
    return isToGo && (isNamed || words == ["let", "go"]) ? (slot, id) : nil
  }

  static func expected(_ context: StepContext) -> String {
    let (scales, part, kept) = (scales(context), context.part, kept(context))
    return context.wasUnclear
      ? Message.guessWillDo(scales, part, keeps: kept) : Message.numbersExpected(scales, part, keeps: kept)
  }

  static func hint(_ context: StepContext) -> String {
    let kept = kept(context)
    if !kept.isEmpty { return Message.keeps(kept) }
    let count = scales(context).count
    if count == 1 { return Message.numberHint }
    return context.part == nil ? Message.numbersHint(count) : Message.restHint
  }

  /// The numbers that an empty line keeps where some of several are asked for, in words.
  private static func kept(_ context: StepContext) -> String {
    guard context.part != nil else { return "" }
    let last = last(context) ?? Record()
    let words = open(in: context).compactMap { last[$0.name]?.words }
    return words.isEmpty ? rest(in: context) : words.joined(separator: " ")
  }

  static func candidates(_ context: StepContext) -> [String] { context.names.map(\.text) }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    if let number = entry.value?.number { return snapshot.assign(.number(number), to: into[0], from: state, data) }
    let given = entry.value?.record ?? Record()
    guard case .field(_, let slot)? = into.first else {
      for case .slot(let slot) in into {
        if let number = given[slot.name] { snapshot.set(slot.admitted(number), in: slot) }
      }
      return
    }
    guard let id = entry.about ?? snapshot.cursor.atHand[slot.name] else { return }
    snapshot.rate(id, of: slot, given)
  }

  /// The scales that the question asks for; one where the answer goes nowhere.
  static func scales(_ context: StepContext) -> [Slot] {
    let scales = context.state.into.compactMap { context.data[$0]?.slot }
    return scales.isEmpty ? [Slot("", .number(1...10))] : scales
  }

  /// The ends of the scale, in words.
  static func bounds(_ context: StepContext) -> String? {
    guard let slot = scales(context).first, let range = slot.range else { return nil }
    return Message.scale(range)
  }

  /// The scales that have no number yet in this visit.
  static func open(in context: StepContext) -> [Slot] {
    scales(context).filter { context.snapshot.cursor.given[$0.name] == nil }
  }

  /// The numbers that an empty line keeps, of those that are still asked for, in words.
  static func rest(in context: StepContext) -> String {
    let numbers = context.snapshot.numbers(in: context.state, context.data)
    return open(in: context).compactMap { numbers[$0.name]?.words }.joined(separator: " ")
  }
}

extension StepContext {
  /// Whether a line says that somebody is on the list twice: "it is the same person!"
  fileprivate func saysTwice(_ text: String) -> Bool {
    let words = text.spokenWords
    return words.count <= 8 && Self.twice.areFound(in: words) && !text.contains(where: \.isNumber)
  }

  /// The item at hand, where it is said to be the same as another one: "same person as Ana".
  fileprivate func isOneWithAnother(_ text: String) -> (Slot, String)? {
    guard let slot = data.slot(state.each), let id = snapshot.cursor.atHand[slot.name], saysTwice(text),
      let as_ = text.spokenWords.lastIndex(of: "as"),
      let other = item(named: text.spokenWords[(as_ + 1)...].joined(separator: " ")), other.id != id
    else { return nil }
    return (slot, id)
  }

  private static let twice = Phrases(
    """
    same person|same man|same woman|same one|twice on the list|on the list twice|on there twice|there twice|is double|
    a double|already on the list|already there
    """)

  /// The name of the item at hand, where the question is about one.
  fileprivate var nameAtHand: String? {
    conversation.script.subject(of: state).flatMap { slot in snapshot.item(of: slot)?.name(in: slot) }
  }
}

extension String {
  /// With another word for whoever is called so.
  fileprivate func calling(_ name: String, _ word: String) -> String {
    Mention.place(ofPerson: name, in: self).map { place in
      self[..<place] + word + self[place...].drop { !$0.isWhitespace && $0 != ":" && $0 != "," }
    } ?? self
  }
}
