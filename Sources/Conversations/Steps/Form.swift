// The fields of an item, part by part; or all of them on one line, with semicolons between.

import Scripts

enum Form: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    let isFirst = isFirst(context)
    if text.trimmed.isEmpty {
      if context.earlier != nil { return .kept }
      return isFirst ? .finished : .unclear(Message.partExpected)
    }
    if text == context.earlier?.text { return .kept }
    guard let field = field(context) else { return .unclear(Message.partExpected) }
    // An option may be called "Done" or "None".
    if Choose.option(text.onOneLine, field.options) != nil { return taken(text, field) }
    if text.standsForNothing { return isFirst ? .finished : .unclear(Message.partExpected) }
    if !isFirst { return taken(text, field) }
    if context.part == Part.another, let number = Int(text.trimmed), let slot = context.into?.slot {
      let own = context.snapshot.made(in: slot)
      return own.indices.contains(number - 1)
        ? .revision(own[number - 1].id) : .unclear(Message.noSuchItem(own.count))
    }
    return whole(text, context) ?? taken(text, field)
  }

  static func hint(_ context: StepContext) -> String {
    if context.state.revises { return Message.reviseHint }
    if field(context)?.options.isEmpty == false { return Message.chooseHint }
    if field(context)?.range != nil { return Message.numberHint }
    return isFirst(context) ? Message.itemHint : Message.partHint
  }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    snapshot.fill(entry.value?.record ?? Record(), in: into[0].slot, state)
  }

  /// The options of the part that is open, where it is a choice.
  static func options(_ context: StepContext) -> [Option] { field(context)?.options ?? [] }

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

  private static func taken(_ text: String, _ field: Slot) -> AnswerResult {
    switch field.type {
    case .number(let range):
      guard let number = Numbers.one(text.onOneLine, in: range) else {
        return .unclear(Message.numbersExpected([field], nil))
      }
      return .taken(.record([field.name: .number(number)]))
    case .choice(let options):
      guard let option = Choose.option(text.onOneLine, options) else { return .unclear(Message.choose(options)) }
      return .taken(.record([field.name: .text(option.id)]))
    default: return .taken(.record([field.name: .text(text.trimmed)]))
    }
  }

  /// All parts on one line, where all of them are words.
  private static func whole(_ text: String, _ context: StepContext) -> AnswerResult? {
    let fields = context.state.parts.compactMap { context.into?.slot.records?[$0.field] }
    guard fields.count > 1, fields.allSatisfy({ [.words, .day].contains($0.type.name) }) else { return nil }
    let parts = text.split(separator: ";", maxSplits: fields.count - 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == fields.count, !parts.contains("") else { return nil }
    var record = Record()
    for (field, part) in zip(fields, parts) { record[field.name] = .text(part) }
    return .taken(.record(record))
  }
}

extension Snapshot {
  fileprivate mutating func fill(_ parts: Record, in slot: Slot, _ state: State) {
    guard let records = slot.records, let title = (records.title ?? records.fields.first)?.name else { return }
    let id = cursor.atHand[slot.name] ?? add(to: slot, [:]).id
    cursor.atHand[slot.name] = id
    let old = item(id, of: slot)?.values[title]?.text
    if let new = parts[title]?.text, let old, !new.sharesWord(with: old) {
      for question in answers.keys where question.subject == id { answers[question] = nil }
    }
    change(id, of: slot) { item in
      // What was said of the item as it was may not be true of another one; it is asked again.
      if let old, let new = parts[title]?.text, new != old {
        let kept = Set(state.parts.map(\.field) + [records.returns, Records.origin.name].compactMap(\.self))
        item.values = item.values.filter { kept.contains($0.key) }
      }
      for member in parts.members { item.values[member.name] = records[member.name]?.admitted(member.value) }
    }
  }
}
