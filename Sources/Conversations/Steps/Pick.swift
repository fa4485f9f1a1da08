// A choice of an item and one of its numbers: the lowest are offered, any other can be named, and none is an answer.

import Scripts

enum Pick {
  /// The most that are offered by number.
  static let mostOffered = 3

  /// One number of one item.
  private struct Place: Equatable {
    var item: Item
    var scale: Slot
    var number: Int? { item.values[scale.name]?.number }
  }

  /// Whether this is what a `choose` step asks for: its answer goes to records about items of others.
  static func isMeant(_ context: StepContext) -> Bool {
    context.into.map { if case .slot(let slot) = $0 { slot.records?.aspect != nil } else { false } } ?? false
  }

  static func options(_ context: StepContext) -> [Option] {
    guard let from = context.named, let records = from.records else { return [] }
    let items = context.offered(from)
    let open = places(items, records).filter { !isWorkedOn($0, context) }
    var offered = open
    if items.count > 1 {  // the lowest of each, the lowest of all first; those without a number come last
      offered = items.compactMap { item in open.filter { $0.item == item }.min { value($0) < value($1) } }
      offered = offered.enumerated().sorted { (value($0.element), $0.offset) < (value($1.element), $1.offset) }
        .map(\.element)
    }
    offered = Array(offered.prefix(mostOffered))
    let unseen = items.count > 1 ? open.last { !offered.contains($0) } : nil
    let example = unseen.map { "\($0.item.name(in: from)) \($0.scale.label)" }
    return offered.map { place in
      let name = items.count == 1 ? place.scale.label : spoken(place, from)
      return Option(id: "\(place.item.id) \(place.scale.name)", label: place.number.map { "\(name) (\($0))" } ?? name)
    } + [Option(id: State.noItem, label: Message.none(orAny: example))]
  }

  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    let text = text.onOneLine
    if let (first, rest) = InOrder.parts(of: text), case .taken(let value, _, _) = take(first, context) {
      return .taken(value, Message.remarkKept, except: Unclear(words: rest, likely: Record()))
    }
    if let (option, rest) = numbered(text, context), let named = mentioned(rest, context) {
      // "1, Ana, trust" says it twice; a number and a name that mean two are asked about.
      let picked = picked(option, context)
      if item(of: named, context) != item(of: picked, context) { return .unclear(expected(context)) }
      return namesScale(rest, context) ? named : picked
    }
    if text.isEmpty { return context.earlier == nil ? .unclear(expected(context)) : .kept }
    if text.standsForNothing || text == "0" { return .taken(.text(State.noItem)) }
    let words = text.spokenWords
    if words.contains("any"), words.contains(where: { $0 == "dont" || denials.contains($0) }),
      words.count <= mostWords * 2
    {
      return .taken(.text(State.noItem))  // "I don't want to look at any of these"
    }
    if namesSeveral(text, context) { return corrected(text, context) ?? .unclear(expected(context)) }
    if text.spokenWords.contains("lowest"), let first = context.options.first { return picked(first, context) }
    // A story that speaks of trust picks none of these.
    if text.tells, text.words.count > mostWords, mentioned(text, context) == nil {
      return .unclear(Choose.told(text, context))
    }
    if let named = named(text, context) { return named }
    let (options, none) = (options(context), AnswerResult.taken(.text(State.noItem)))
    let found =
      ["neither", "nobody", "none"].contains(text.spokenWords.first)
      ? none
      : Choose.option(text, options).map { picked($0, context) } ?? mentioned(text, context)
        ?? SaidChoice(text, options).map { picked($0.option, context) }
    guard let found else { return .unclear(Choose.told(text, context)) }
    let isMore = text.words.count > mostWords || SaidChoice.addsClause(text, to: options)
    guard isMore, case .taken(let value, _, _) = found else { return found }
    return .taken(value, Message.remarkKept, except: Unclear(words: text, likely: Record()))
  }

  /// Whether a line only picks and gives no number: "the trust one with Ana", "1, Ana, trust".
  static func isPlain(_ text: String, _ context: StepContext) -> Bool {
    isMeant(context)
      && (text.spokenWords.contains("one") && !text.contains(where: \.isNumber) || numbered(text, context) != nil)
  }

  /// The option whose number a line begins with, and what stands behind it.
  private static func numbered(_ text: String, _ context: StepContext) -> (option: Option, rest: String)? {
    let (words, options) = (text.words, context.options)
    guard words.count > 1, let place = Figure.all(in: words[0].spokenWords.joined(), outOf: 10)?.first?.value,
      options.indices.contains(place - 1), !words[1].isEmpty,
      case let next = words[1].spokenWords.joined(), next != "for", next != "is", !SaidAround.counted.contains(next)
    else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    return rest.contains(where: \.isNumber) ? nil : (options[place - 1], rest)
  }

  /// Whether more than one item is named: "Ana and Bo".
  private static func namesSeveral(_ text: String, _ context: StepContext) -> Bool {
    guard text.words.count <= mostWords, context.item(named: text) == nil else { return false }
    let words = Called.words(of: text).filter { $0.count > 1 && !Choose.light.contains($0) }
    return context.names.count { name in
      Called.words(of: name.text).contains { part in words.contains { $0.isTyped(as: part) } }
    } > 1
  }

  private static func item(of result: AnswerResult, _ context: StepContext) -> String? {
    guard case .taken(.record(let picked)?, _, _) = result else { return nil }
    return context.into?.slot.records?.reference.flatMap { picked[$0.name]?.text }
  }

  private static func namesScale(_ text: String, _ context: StepContext) -> Bool {
    let scales = context.named?.records?.numbers ?? []
    return text.plainWords.contains { word in scales.contains { word.isScale($0) } }
  }

  private static func picked(_ option: Option, _ context: StepContext) -> AnswerResult {
    let parts = option.id.split(separator: " ", maxSplits: 1).map(String.init)
    return parts.count == 2 ? taken(parts[0], parts[1], context) : .taken(.text(option.id))
  }

  static func expected(_ context: StepContext) -> String {
    Message.pickExpected(candidates(context).first { $0 != State.noItem })
  }

  static func candidates(_ context: StepContext) -> [String] {
    let scales = context.named?.records?.numbers ?? []
    return context.names.flatMap { item in scales.map { "\(item.text) \($0.label)" } } + [State.noItem]
  }

  /// What was picked, as it is named to the person; `nil` when its item is gone.
  static func name(_ picked: Record, in state: State, of conversation: Conversation) -> String? {
    let context = StepContext(conversation, state: state)
    guard let records = context.into?.slot.records, let named = context.named, let target = named.records,
      let item = conversation.snapshot.item(records.reference.flatMap { picked[$0.name]?.text }, of: named),
      let scale = records.aspect.flatMap({ picked[$0.name]?.text }).flatMap({ target[$0] })
    else { return nil }
    return Message.name(of: scale, link: target.link, item.name(in: named))
  }

  private static func value(_ place: Place) -> Int { place.number ?? .max }

  private static func places(_ items: [Item], _ records: Records) -> [Place] {
    items.flatMap { item in records.numbers.map { Place(item: item, scale: $0) } }
  }

  private static func spoken(_ place: Place, _ slot: Slot) -> String {
    Message.name(of: place.scale, link: slot.records?.link ?? "", place.item.spokenName(in: slot))
  }

  /// Whether something was said about it already.
  private static func isWorkedOn(_ place: Place, _ context: StepContext) -> Bool {
    guard let slot = context.into?.slot, let records = slot.records, let reference = records.reference,
      let aspect = records.aspect
    else { return false }
    let worked = context.snapshot.item(of: slot, with: place.item.id, in: reference, and: place.scale.name, in: aspect)
    return records.fields.contains { $0.type == .words && worked?.values[$0.name] != nil }
  }

  private static func taken(_ id: String, _ scale: String, _ context: StepContext) -> AnswerResult {
    guard let records = context.into?.slot.records, let reference = records.reference, let aspect = records.aspect
    else {
      return .unclear(expected(context))
    }
    return .taken(.record([reference.name: .text(id), aspect.name: .text(scale)]))
  }

  /// A name and a scale in either order, a scale where there is one item, or a name for its lowest number.
  private static func named(_ text: String, _ context: StepContext) -> AnswerResult? {
    guard let slot = context.named, let records = slot.records else { return nil }
    if let name = context.item(named: text) { return lowest(name, slot, context) }
    var words = text.plainWords.filter { !["-", "--", "/", ";"].contains($0) }
    var scale: Slot?
    for index in [words.count - 1, 0] where scale == nil && words.indices.contains(index) {
      scale = named(words[index], records.numbers)
      if scale != nil { words.remove(at: index) }
    }
    while let first = words.first, ["with", "w/", "w", "of", "in", "for", "and", records.link].contains(first) {
      words.removeFirst()
    }
    let names = context.names
    let rest = Called.words(of: words.joined(separator: " "))
    // "trust" is the lowest one of these.
    if let scale, rest.isEmpty, names.count > 1 {
      let rated = context.snapshot.items(of: slot).filter { $0.values[scale.name]?.number != nil }
      let lowest = rated.min { ($0.values[scale.name]?.number ?? 0) < ($1.values[scale.name]?.number ?? 0) }
      return lowest.flatMap { taken($0.id, scale.name, context) }
    }
    let name =
      rest.isEmpty
      ? names.count == 1 ? names[0] : nil : Called.place(of: rest, in: names.map(\.text)).map { names[$0] }
    guard let name else { return nil }
    return scale.map { taken(name.id, $0.name, context) } ?? lowest(name, slot, context)
  }

  /// The item and the scale that are named last, where words take back what was before: "trust with Bo, sorry, Ana".
  private static func corrected(_ text: String, _ context: StepContext) -> AnswerResult? {
    let words = text.plainWords
    let turn = words.indices.dropFirst().last { Turning.count(words[$0...]) != nil }
    guard let turn, case let tail = words[turn...].joined(separator: " "),
      let named = mentioned(tail, context) ?? mentioned(words[(turn + 1)...].joined(separator: " "), context)
    else { return mentioned(text, context) }
    let labels = context.named?.records?.numbers.map { $0.label.lowercased() } ?? []
    let scale = words.last { labels.contains($0) }
    return scale.flatMap { mentioned("\(tail) \($0)", context) } ?? named
  }

  /// The one item that is named among other words and not denied: "not Ana. Bo. he is leaving".
  private static func mentioned(_ text: String, _ context: StepContext) -> AnswerResult? {
    guard let slot = context.named, let records = slot.records else { return nil }
    let words = text.plainWords.map(\.withoutPossessive)
    let named = words.indices.compactMap { place -> Name? in
      guard words[place].count > 1, !Choose.light.contains(words[place]) else { return nil }
      let before = words[..<place].split(separator: ";", omittingEmptySubsequences: false).last?.suffix(2) ?? []
      guard denials.isDisjoint(with: before) else { return nil }
      let meant = context.names.filter { Called.words(of: $0.text).contains(where: words[place].isTyped) }
      return meant.count == 1 ? meant[0] : nil
    }
    guard let name = named.first, named.allSatisfy({ $0.id == name.id }) else { return nil }
    // "the purpose of Ana, no, the trust"
    let turn = words.indices.last { Turning.count(words[$0...]) != nil } ?? 0
    let meant = [words[turn...], words[...]].map { words in
      records.numbers.filter { scale in
        words.contains { $0.isScale(scale) }
      }
    }
    let scales = meant.first { !$0.isEmpty } ?? []
    return scales.count == 1 ? taken(name.id, scales[0].name, context) : lowest(name, slot, context)
  }

  private static let denials: Set<String> = [
    "not", "no", "but", "isn't", "isnt", "never", "without", "except", "neither", "nor",
  ]
  /// The most words that only name what is picked.
  private static let mostWords = 5

  /// The scale that a word names, or begins to.
  private static func named(_ word: String, _ scales: [Slot]) -> Slot? {
    if let scale = scales.first(where: { $0.label.isSame(as: word) }) { return scale }
    let begun = scales.filter { $0.label.lowercased().hasPrefix(word) || word.isMistyped($0.label.lowercased()) }
    return begun.count == 1 ? begun[0] : nil
  }

  private static func lowest(_ name: Name, _ slot: Slot, _ context: StepContext) -> AnswerResult? {
    guard let records = slot.records, let item = context.snapshot.item(name.id, of: slot) else { return nil }
    let rated = places([item], records).filter { $0.number != nil }
    let lowest = rated.min { value($0) < value($1) }?.scale
    return (lowest ?? records.numbers.first).map { taken(name.id, $0.name, context) }
  }
}

extension Snapshot {
  /// The item that is about one number of an item of other records.
  fileprivate func item(
    of slot: Slot, with id: String, in reference: Slot, and option: String, in aspect: Slot
  ) -> Item? {
    items(of: slot).first { $0.values[reference.name]?.text == id && $0.values[aspect.name]?.text == option }
  }

  /// Takes up the item about an item of other records and one of its numbers, or opens it.
  mutating func pick(_ value: Value?, in slot: Slot, _ data: DataModel) {
    guard let picked = value?.record, let records = slot.records, let reference = records.reference,
      let aspect = records.aspect, let target = reference.target,
      let id = picked[reference.name]?.text, let option = picked[aspect.name]?.text
    else {
      cursor.atHand[slot.name] = nil
      return
    }
    cursor.atHand[target] = id
    let known = item(of: slot, with: id, in: reference, and: option, in: aspect)
    let item = known ?? add(to: slot, [reference.name: .text(id), aspect.name: .text(option)])
    cursor.atHand[slot.name] = item.id
    for field in records.fields where field.at != nil {
      let place = elsewhere(field, of: slot, data)
      copy(field, in: slot, place.flatMap { self.item($0.id, of: $0.slot)?.values[$0.field.name] })
    }
  }
}

extension String {
  /// Whether it is the word for a number, or a slip for it.
  fileprivate func isScale(_ scale: Slot) -> Bool {
    scale.label.isSame(as: self) || isMistyped(scale.label.lowercased())
  }
}
