// Free words, and the name of somebody.

import Scripts

enum Ask: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    if context.into?.slot.target != nil { return takeName(text, context) }
    let isPlan = context.state.step == .ask && context.state.into.count > 1
    if context.state.optional || isPlan, text.standsForNothing { return .passed }
    let isPerson = context.into?.slot.isPerson == true
    if isPlan || isPerson, text.isShrug { return .passed }
    if isPerson, text.isNobody || text.standsForNothing { return .passed }
    // Who was named is taken back, or there is no more to say.
    let hasMore =
      isPerson && (TakenBackName.isFound(in: text) || Names.hasAside(text) || text.isHedged && !text.isOnesOwn)
    let name = hasMore ? Names.one(in: text) : text
    if isPerson && !text.trimmed.isEmpty && (name.isEmpty || name != text && name.standsForNothing)
      || context.state.step == .ask && !isPlan && text.declines
    {
      return .passed
    }
    if isPerson, name != text, name.namesSomebody, !NoName.isSaid(name), context.earlier == nil {
      return .taken(.text(name))  // "paul. no, sara"
    }
    if text.trimmed.isEmpty {
      return context.earlier != nil ? .kept : context.state.optional ? .passed : .unclear(Message.wordsExpected)
    }
    if text == context.earlier?.text { return .kept }
    if context.into?.slot.type == .day, text.keepsWhatStands { return take("", context) }
    // A plan without a moment is asked for once more; then it is left open, or is a step like others. What only speaks
    // of the day is the day of what is planned.
    if isPlan, !Plan.holdsMoment(text) {
      if let day = dayOfItem(text, context) { return day }
      if !context.wasUnclear { return .unclear(Message.momentExpected) }
      if Plan.saysElse(text) { return .passed }
    }
    return anotherPerson(text, context) ?? dated(text, context) ?? .taken(isPlan ? plan(text, context) : nil)
  }

  /// A day for an item of an earlier session is kept as a date: the words would be read from the day of that session.
  private static func dated(_ text: String, _ context: StepContext) -> AnswerResult? {
    guard case .field(let field, let slot)? = context.into, field.type == .day,
      context.snapshot.item(of: slot)?.values[Records.origin.name] != nil
    else { return nil }
    let days = context.conversation.days(in: text)
    return .taken(days.count == 1 ? .text(days[0].text) : nil)
  }

  /// A line that corrects the day of the item at hand, where it is asked for something else of it.
  private static func dayOfItem(_ text: String, _ context: StepContext) -> AnswerResult? {
    guard case .field(_, let slot)? = context.into, let item = context.snapshot.item(of: slot),
      let field = slot.records?.fields.first(where: { $0.type == .day })
    else { return nil }
    func days(in text: String) -> [Day] { context.conversation.days(in: text) }
    // "next friday i meant the 11th" is one of the days that were spoken of.
    let said = [item.values[field.name]?.text, item.name(in: slot)].compactMap(\.self)
    let spokenOf = (said + [text]).flatMap { words in
      days(in: words) + words.split { ",;.".contains($0) }.flatMap { days(in: $0.trimmed) }
    }
    let named = Set(spokenOf.filter { $0.isNamed(in: text) })
    let parts =
      [text]
      + text.split { ",;.".contains($0) }.reversed().map { part in
        let words = part.words
        let meant = words.lastIndex { ["meant", "mean"].contains($0.lowercased()) }
        return meant.map { words[($0 + 1)...].joined(separator: " ") } ?? part.trimmed
      }
    let found = named.count == 1 ? Array(named) : parts.lazy.map(days).first { !$0.isEmpty } ?? []
    guard found.count == 1 else { return nil }
    return .field(field, id: item.id, .text(found[0].text))
  }

  /// Asks whether it is the same person who is called otherwise now.
  private static func anotherPerson(_ text: String, _ context: StepContext) -> AnswerResult? {
    guard context.into?.slot.isPerson == true, let earlier = context.earlier, !text.standsForNothing else { return nil }
    let (old, new) = (Names.one(in: earlier.text), Names.one(in: text))
    let isSaid = [old, new].contains { NoName.isSaid($0) || $0.isQuestion || $0.count > Name.longest }
    guard !isSaid, old.namesSomebody, new.namesSomebody, !old.standsForNothing, Mention.place(of: old, in: new) == nil,
      Mention.place(of: new, in: old) == nil
    else { return nil }
    return .unsure(
      Message.isSame(new, as: old, isPerson: true), yes: .record(["old": .text(old), "new": .text(new)]),
      no: .text(text))
  }

  /// What the words of a plan mean, where they begin with "when": left to the words, it was only a condition.
  private static func plan(_ text: String, _ context: StepContext) -> Value? {
    let parts = Plan.parts(of: text)
    if parts.moment == Plan.parts(of: text, keepsWhen: false).moment { return nil }
    var plan = Record()
    for (reference, part) in zip(context.state.into, [parts.moment, parts.deed]) {
      guard let name = context.data[reference]?.slot.name else { continue }
      plan[name] = part.map(Value.text)
    }
    return .record(plan)
  }

  static func expected(_ context: StepContext) -> String {
    context.into?.slot.target == nil ? Message.wordsExpected : Message.nameExpected
  }

  static func hint(_ context: StepContext) -> String {
    if context.state.optional, context.earlier == nil { return Message.itemHint }
    return context.into?.slot.target == nil ? Message.wordsHint : Message.nameHint
  }

  static func candidates(_ context: StepContext) -> [String] {
    context.into?.slot.target == nil ? [] : context.names.map(\.text)
  }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    if into.count > 1 {
      snapshot.storePlan(entry, in: into)
    } else if into[0].slot.target != nil {
      snapshot.mention(entry.value, in: into[0].slot, data)
    } else if state.step == .draft {
      snapshot.append(entry.text, to: into[0].slot)
    } else {
      let isRead = into[0].slot.type == .day || into[0].slot.isPerson
      let told = isRead ? entry.value?.text : nil
      snapshot.assign(.text(told ?? entry.text), to: into[0], from: state, data)
    }
  }

  private static func takeName(_ text: String, _ context: StepContext) -> AnswerResult {
    if let offered = context.earlier, offered.isOffer {
      // "Goran, of course, my sister says I should leave him be"
      let first = text.prefix { !",;.:!–—".contains($0) }.trimmed
      if first != text.trimmed, first.isSame(as: offered.text) || first.agreesToName(offered.text) {
        return .taken(offered.value, Message.remarkKept)
      }
      // Whoever is only offered was not named before.
      return text.trimmed.isEmpty || text.agreesToName(offered.text) || text.isSame(as: offered.text)
        ? .kept : takeName(text, StepContext(context.conversation, state: context.state))
    }
    if text.trimmed.isEmpty { return context.earlier == nil ? .unclear(Message.nameExpected) : .kept }
    if text.onOneLine == context.earlier?.text { return .kept }
    let name = Names.one(in: NoName.beforeDay(in: text) ?? text)
    if name.isOfOneself { return .unclear(Message.othersOnly) }
    // "-Ana" takes a name off a list, which this is not.
    guard name.namesSomebody, !text.trimmed.isQuestion, !name.standsForNothing, !text.isShrug,
      !name.hasPrefix("-")
    else {
      return .unclear(Message.nameExpected)
    }
    guard name.count <= Name.longest else {
      return .unclear(
        NoName.isSaid(name) || Telling.words(of: name).count > 12 ? Message.nameComes : Message.nameTooLong)
    }
    guard let slot = context.named, let records = slot.records else { return .unclear(Message.nameExpected) }
    func value(_ name: Name) -> Value { .list([name.value(in: records)]) }
    if let known = renamed(name, context, records) { return .taken(value(known)) }
    let new = Name(id: context.snapshot.nextID(in: slot), text: name)
    // "my boss. she shouts at me": the rest is kept, too.
    let remark = Names.hasAside(text) ? Message.remarkKept : nil
    if let known = context.item(named: name) ?? context.recalled(named: name) {
      if Called.begins(name, known.text) || known.text.isSame(as: name) { return .taken(value(known)) }
      // "Marsh" may be Dr Ann Marsh, or another one.
      if name.count > 2, Called.words(of: known.text).contains(where: name.isTyped) {
        return .unsure(Message.isMeant(known.text), yes: value(known), no: value(new))
      }
    }
    guard let id = context.earlier?.value?.list?.last?.record?["id"]?.text,
      let earlier = context.snapshot.item(id, of: slot), mayBe(earlier.name(in: slot), name, context)
    else { return .taken(value(new), remark) }
    let isPerson = records.title?.isPerson == true
    return .unsure(
      Message.isSame(name, as: earlier.spokenName(in: slot), isPerson: isPerson),
      yes: value(Name(id: id, text: name)), no: value(new))
  }

  /// Whether a name may be another one for who was named before: where the person went back to the question, or where
  /// it was asked anew and the names begin alike.
  private static func mayBe(_ old: String, _ new: String, _ context: StepContext) -> Bool {
    if !context.snapshot.trail.dropLast().contains(where: { $0.state == context.state.id }) { return true }
    return old.likeness.words.contains { $0.first == new.likeness.first }
  }

  /// The item of the earlier answer, called otherwise: by more of the name, by less, or in other letters.
  private static func renamed(_ name: String, _ context: StepContext, _ records: Records) -> Name? {
    guard let earlier = context.earlier?.value?.list?.last?.record, let id = earlier["id"]?.text,
      let old = records.title.flatMap({ earlier[$0.name]?.text }),
      !context.names.contains(where: { $0.id != id && $0.text.isSame(as: name) })
    else { return nil }
    if name.isSame(as: old) || NoName.isCorrected(old, by: name) { return Name(id: id, text: name) }
    let (shorter, longer) = name.count < old.count ? (name, old) : (old, name)
    guard longer.lowercased().hasPrefix(shorter.lowercased()) else { return nil }
    let rest = longer.dropFirst(shorter.count)
    let isSame = rest.isEmpty || " ,(".contains(rest.first ?? " ") && !rest.contains(" and ")
    return isSame ? Name(id: id, text: name) : nil
  }
}

extension Snapshot {
  /// A moment and what is done then, from one sentence.
  fileprivate mutating func storePlan(_ entry: Entry, in references: [Reference]) {
    let (moment, deed) = Plan.parts(of: entry.text, keepsWhen: false)
    for (reference, part) in zip(references, [moment, deed]) {
      guard case .field(let field, let slot) = reference, let id = cursor.atHand[slot.name] else { continue }
      let plan = entry.value?.record
      change(id, of: slot) { $0.values[field.name] = plan == nil ? part.map(Value.text) : plan?[field.name] }
    }
  }

  /// Somebody is named: known, or new and not on any list.
  fileprivate mutating func mention(_ value: Value?, in slot: Slot, _ data: DataModel) {
    guard let target = data.slot(slot.target), let title = target.records?.title,
      let named = value?.list?.last?.record, let id = named["id"]?.text, let name = named[title.name]
    else { return }
    if item(id, of: target) == nil {
      items[target.name, default: []].append(itemToList(id, of: target))
      mentioned.insert(id)
    }
    change(id, of: target) { $0.values[title.name] = name }
    count(id, in: target)
    cursor.atHand[target.name] = id
    turn(slot, to: id, data)
  }

  fileprivate mutating func append(_ words: String, to slot: Slot) {
    var drafts = value(of: slot)?.record ?? Record()
    var versions = drafts[Drafts.all]?.texts ?? []
    if versions.last != words { versions.append(words) }
    drafts[Drafts.all] = .texts(versions)
    set(.record(drafts), in: slot)
  }
}

extension StepContext {
  /// The name alone of a line that asks not to keep another one: "W. He is Mr Wang, but don't keep his name".
  func nameAlone(in text: String) -> String? {
    let words = text.spokenWords
    guard state.step == .ask, into?.slot.isPerson == true || into?.slot.target != nil,
      let not = words.firstIndex(where: { ["dont", "not", "never"].contains($0) }),
      case let behind = words[not...].dropFirst().prefix(6), behind.contains("name"),
      !Self.keeping.isDisjoint(with: behind),
      case let name = Names.one(in: String(text.prefix { !".,;(".contains($0) })), name.namesSomebody, name != text
    else { return nil }
    return name
  }

  private static let keeping: Set<String> = ["keep", "save", "store", "write", "record", "use", "note"]
}
