// The fields of an item, part by part; or all of them on one line, with semicolons between.

import Scripts

enum Form: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    let isFirst = isFirst(context)
    if text.trimmed.isEmpty {
      if context.earlier != nil { return .kept }
      if context.part == Part.really { return .unclear(Message.choose(Message.toDo)) }
      return isFirst ? .finished : .passed
    }
    if text == context.earlier?.text, context.earlier?.isOffer == false { return .kept }
    if context.state.aside != nil {
      if context.part == Part.really {
        let option =
          Choose.option(text.onOneLine, Message.toDo) ?? (text.isNoDeed ? Message.toDo[1] : nil)
          ?? Choose.meant(byYesOrNo: text, Message.toDo, asksYesOrNo: true)
          ?? SaidChoice(text.onOneLine, Message.toDo, asksYesOrNo: true)?.option
        return option.map { .taken(.text($0.id)) } ?? .unclear(Message.choose(Message.toDo))
      }
      if text.isNoDeed { return context.itemToSetAside == nil ? .finished : .taken(.text(State.aside)) }
      if isFirst, text.refusesDeed, !context.isTypedAgain(text) { return .finished }
      if isFirst, text.pointsBack, !context.isTypedAgain(text) { return .unclear(Message.earlierStay) }
      if isFirst, context.earlier == nil, text.keepsWhatStands, !context.isTypedAgain(text) {
        return .unclear(Message.deedExpected)
      }
    }
    guard let field = field(context) else { return .unclear(Message.partExpected) }
    if !isFirst, text.dropsItem, context.state.makesItems, let slot = context.into?.slot,
      let item = context.snapshot.item(of: slot)
    {
      return .leftOut(slot, id: item.id)
    }
    if isFirst, context.earlier?.isOffer == true, text.agreesToOffer { return .kept }
    // "the same, by Mon 7 Dec", where an item is changed
    if isFirst, context.state.revises,
      text.spokenWords.contains(where: ["same", "stays", "date", "deadline"].contains),
      let slot = context.into?.slot, let item = context.snapshot.item(of: slot),
      let dated = dated(text, slot, item, context)
    {
      return dated
    }
    if field.type == .day, let earlier = context.earlier,
      text.keepsWhatStands || earlier.isOffer && text.agreesToDay
    {
      return .kept
    }
    // An option may be called "Done" or "None".
    if Choose.option(text.onOneLine, field.options) != nil { return taken(text, field, context) }
    // "idk" and a curse are nothing that will be done.
    if text.standsForNothing || text.isCurse
      || isFirst && (text.isShrug && BareCommand(text) == nil || text.isNoAndDone)
      || context.part == Part.another && text.declinesMore
    {
      return isFirst ? .finished : field.isPerson ? .taken(.record([:])) : .passed
    }
    if text.isNoMore { return .finished }
    // "same person", "same as before": what the item before has.
    if !isFirst, text.keepsWhatStands, !text.isShrug, field.type == .day || text.spokenWords.contains("same") {
      if context.earlier != nil { return .kept }
      let value = context.into.flatMap { context.snapshot.lastMade(in: $0.slot)?.values[field.name]?.text }
      return value.map { .taken(.record([field.name: .text($0)])) }
        ?? .unclear(field.isPerson ? Message.nameExpected : Message.partExpected)
    }
    if isFirst, context.state.aside != nil, text.isStatement, !text.isTold, !context.isTypedAgain(text) {
      return .unclear(Message.deedExpected)
    }
    if !isFirst {
      let isInWords = [.words, .day].contains(field.type.name)
      return isInWords && text.isShrug ? .passed : taken(text, field, context)
    }
    if context.part == Part.another, let number = Int(text.trimmed), let slot = context.into?.slot {
      let own = context.snapshot.made(in: slot)
      return own.indices.contains(number - 1)
        ? .revision(own[number - 1].id) : .unclear(Message.noSuchItem(own.count))
    }
    // "2 December. It's the second": the day of what was just made
    if context.part == Part.another, text.first?.isNumber == true || text.words.count < 4, !text.contains(";"),
      let slot = context.into?.slot,
      let made = context.snapshot.made(in: slot).last,
      let day = slot.records?.fields.first(where: { $0.type == .day }),
      case let said = Unsaying.sentences(of: text[...]).first?.trimmed ?? text,
      case let days = context.conversation.days(
        in: said.words.dropFirst(Lead.count(in: said.words.spokenOneByOne)).joined(separator: " ")),
      days.count == 1
    {
      return .field(day, id: made.id, .text(days[0].text))
    }
    // "1. call Bo 2. write" are two; the next one is offered where one more is asked for.
    let item = context.conversation.items(in: text).first
    return item.map { taken($0, field, context) } ?? whole(text, context) ?? taken(text, field, context)
  }

  /// The one day that a line names, for an item.
  private static func dated(_ text: String, _ slot: Slot, _ item: Item, _ context: StepContext) -> AnswerResult? {
    guard let field = slot.records?.fields.first(where: { $0.type == .day }),
      let today = context.conversation.transcript.entries.last.map({ context.conversation.transcript.day(of: $0) }),
      let words = DayReader.words(in: text, from: today), case let days = context.conversation.days(in: words),
      days.count == 1
    else { return nil }
    return .field(field, id: item.id, .text(days[0].text))
  }

  static func expected(_ context: StepContext) -> String {
    guard let field = field(context) else { return Message.partExpected }
    if !field.options.isEmpty { return Message.choose(field.options) }
    if field.range != nil { return Message.numbersExpected([field], nil) }
    return isFirst(context) ? Message.itemExpected : Message.partExpected
  }

  static func hint(_ context: StepContext) -> String {
    if context.state.revises { return Message.reviseHint }
    if !options(context).isEmpty { return Message.chooseHint }
    if field(context)?.range != nil { return Message.numberHint }
    return isFirst(context) ? Message.itemHint : context.state.aside == nil ? Message.partHint : Message.asideHint
  }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    if entry.value?.text == State.aside, let kept = data.slot(state.aside) {
      snapshot.setAside(from: into[0].slot, in: kept)
    } else {
      snapshot.fill(entry.value?.record ?? Record(), in: into[0].slot, state)
    }
  }

  /// The options of the part that is open, where it is a choice.
  static func options(_ context: StepContext) -> [Option] {
    context.part == Part.really ? Message.toDo : field(context)?.options ?? []
  }

  static func candidates(_ context: StepContext) -> [String] {
    let options = options(context).map(\.label)
    return options.isEmpty ? context.names.map(\.text) : options
  }

  /// The field that the open part fills; `another` begins with the first one.
  private static func field(_ context: StepContext) -> Slot? {
    let part = context.part == Part.another ? context.state.parts.first?.field : context.part
    return part.flatMap { context.into?.slot.records?[$0] }
  }

  private static func isFirst(_ context: StepContext) -> Bool {
    context.part == nil || context.part == Part.another || context.part == context.state.parts.first?.field
  }

  private static func taken(_ text: String, _ field: Slot, _ context: StepContext) -> AnswerResult {
    switch field.type {
    case .number: return Rate.takeOne(text.onOneLine, of: field, context) { .record([field.name: $0]) }
    case .choice(let options):
      guard let option = Choose.option(text.onOneLine, options) else { return .unclear(Message.choose(options)) }
      return .taken(.record([field.name: .text(option.id)]))
    default:
      let words = Value.record([field.name: .text(text.trimmed)])
      if field.type == .day {
        // "no thurs", where another day was offered
        let isInstead = context.earlier?.isOffer == true && ["no", "nope", "nah"].contains(text.spokenWords.first)
        let rest = text.words.dropFirst().joined(separator: " ")
        if isInstead, context.conversation.days(in: text).isEmpty, !context.conversation.days(in: rest).isEmpty {
          return .taken(.record([field.name: .text(rest)]))
        }
        return .taken(words, context.conversation.days(in: text).isEmpty ? Message.noDate : nil)
      }
      let name = NameAside.bare(Names.one(in: text))
      if field.isPerson, let offered = context.earlier, offered.isOffer, text.agreesToName(offered.text) {
        return .taken(.record([field.name: .text(offered.text)]))
      }
      if field.isPerson, text.isOnlyCount { return .unclear(Message.nameExpected) }
      if field.isPerson, name.isEmpty, TakenBackName.isFound(in: text) { return .taken(.record([:])) }
      // "rob" and "him", where "my mate Rob" is offered.
      if field.isPerson, let offered = context.earlier, offered.isOffer,
        Called.place(of: name, in: [offered.text]) != nil || Mention.isPronoun(name)
      {
        return .taken(.record([field.name: .text(offered.text)]))
      }
      if field.isPerson, let named = NoName.beforeDay(in: text) { return .taken(.record([field.name: .text(named)])) }
      if field.isPerson, !text.isOnesOwn, name.namesSomebody, TakenBackName.isFound(in: text) || text.isHedged {
        return .taken(.record([field.name: .text(name)]))
      }
      guard field.isPerson, let known = Mention.known(byInitial: text, among: context.conversation.names) else {
        return .taken(words)
      }
      return .unsure(Message.isMeant(known), yes: .record([field.name: .text(known)]), no: words)
    }
  }

  /// All parts on one line, where all of them are words.
  private static func whole(_ text: String, _ context: StepContext) -> AnswerResult? {
    let fields = context.state.fields.compactMap { context.into?.slot.records?[$0] }
    guard fields.count > 1, fields.allSatisfy({ [.words, .day].contains($0.type.name) }) else { return nil }
    let parts = text.split(separator: ";", maxSplits: fields.count - 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == fields.count, !parts.contains("") else { return nil }
    var record = Record()
    for (field, part) in zip(fields, parts) { record[field.name] = .text(part) }
    return .taken(.record(record))
  }
}

extension StepContext {
  /// The item whose words are meant by "that is not something to do".
  fileprivate var itemToSetAside: Item? { into.flatMap { snapshot.itemToSetAside(from: $0.slot) } }
}

extension State {
  /// Whether a form asks if what was told is something to do.
  var asksWhetherToDo: Bool { aside != nil && parts.contains { $0.field == Part.really } }
}

extension Snapshot {
  /// The item that was made before the one at hand.
  fileprivate func lastMade(in slot: Slot) -> Item? {
    made(in: slot).last { $0.id != cursor.atHand[slot.name] }
  }

  /// The item at hand; where one more is asked for, the one just made.
  fileprivate func itemToSetAside(from slot: Slot) -> Item? {
    item(of: slot) ?? (cursor.part == Part.another ? made(in: slot).last : nil)
  }

  /// Takes an item out, and keeps what it was called as words.
  fileprivate mutating func setAside(from slot: Slot, in kept: Slot) {
    guard let item = itemToSetAside(from: slot) else { return }
    set(.texts((value(of: kept)?.texts ?? []) + [item.name(in: slot)]), in: kept)
    leaveOut(item.id, of: slot)
    answers = answers.filter { $0.value.value?.text != State.aside }
  }

  /// Takes an item out, with what was answered about it: the next one may have its id.
  mutating func leaveOut(_ id: String, of slot: Slot) {
    items[slot.name]?.removeAll { $0.id == id }
    answers = answers.filter { !"\($0.key.subject) ".hasPrefix("\(id) ") }
    (cursor.atHand[slot.name], begun) = (nil, nil)
  }

  fileprivate mutating func fill(_ parts: Record, in slot: Slot, _ state: State) {
    guard let records = slot.records, let title = (records.title ?? records.fields.first)?.name else { return }
    if cursor.atHand[slot.name] == nil {
      begun = add(to: slot, [:]).id
      cursor.atHand[slot.name] = begun
      if !trail.isEmpty { trail[trail.count - 1].made = begun }
    }
    guard let id = cursor.atHand[slot.name] else { return }
    let old = item(id, of: slot)?.values[title]?.text
    if let new = parts[title]?.text, let old, !new.sharesWord(with: old) {
      for question in answers.keys where question.subject == id { answers[question] = nil }
    }
    change(id, of: slot) { item in
      // What was said of the item as it was may not be true of another one; it is asked again. The people stay.
      if let old, let new = parts[title]?.text, new != old {
        let people = records.fields.filter(\.isPerson).map(\.name)
        let kept = Set(state.fields + people + [records.returns, Records.origin.name].compactMap(\.self))
        item.values = item.values.filter { kept.contains($0.key) }
      }
      for member in parts.members {
        let isNothing = member.name != title && member.value.text.map { $0.isShrug || $0.standsForNothing } == true
        item.values[member.name] = isNothing ? nil : records[member.name]?.admitted(member.value)
      }
    }
  }
}
