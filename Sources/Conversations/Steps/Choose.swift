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
    if let correction = context.correction(text) { return correction }
    if many {
      if ["none", "nothing", "no", "0"].contains(text.lowercased()) { return .taken(.list([])) }
      guard let picked = several(text, options) else { return .unclear(Message.chooseSeveral(options)) }
      return .taken(.texts(options.map(\.id).filter(picked.contains)))
    }
    guard let option = option(text, options) else { return .unclear(Message.choose(options)) }
    return .taken(.text(option.id))
  }

  static func hint(_ context: StepContext) -> String {
    Pick.isMeant(context) ? Message.pickHint : context.state.many ? Message.severalHint : Message.chooseHint
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

  /// The ids of options by numbers or words; their labels, which have spaces, need commas between.
  static func several(_ text: String, _ options: [Option]) -> [String]? {
    if let one = option(text, options) { return [one.id] }
    for isSeparator in [{ (character: Character) in ",;".contains(character) }, { ",; ".contains($0) }] {
      let picked = text.split(whereSeparator: isSeparator).map { option($0.trimmed, options)?.id }
      if !picked.isEmpty, !picked.contains(nil) { return picked.compactMap(\.self) }
    }
    return nil
  }

  static func option(_ text: String, _ options: [Option]) -> Option? {
    var text = text.lowercased()
    while let last = text.last, ".)".contains(last) { text.removeLast() }
    if text.isEmpty { return nil }
    if let number = Int(text) { return options.indices.contains(number - 1) ? options[number - 1] : nil }
    if let exact = options.first(where: { $0.id == text || $0.label.isSame(as: text) }) { return exact }
    let words = spoken(text)
    let labels = options.map { spoken($0.label) }
    // "no" begins "not", and means something else: what is cut off inside a word has to be longer.
    let beginning = options.indices.filter { index in
      labels[index].starts(with: words)
        || text.count >= fewestLetters
          && (options[index].label.lowercased().hasPrefix(text) || options[index].id.hasPrefix(text))
    }
    if beginning.count == 1 { return options[beginning[0]] }
    let containing = options.indices.filter { Set(labels[$0]).isSuperset(of: words) }
    return beginning.isEmpty && containing.count == 1 ? options[containing[0]] : nil
  }

  /// The fewest letters that a label's first word may be cut to.
  private static let fewestLetters = 3

  /// The words of a text, without the marks around them.
  private static func spoken(_ text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
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
