// Numbers: one, or several at once, in figures or in words.

import Scripts

enum Rate: StepBehaviour {
  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    let (text, scales) = (text.onOneLine, scales(context))
    let expected = Message.numbersExpected(scales, context.part)
    if text.isEmpty, context.part != nil, let rest = last(context) { return .taken(.record(rest)) }
    if let (slot, id) = leftOut(text, context) { return .leftOut(slot, id: id) }
    if text.isEmpty { return context.earlier == nil || context.part != nil ? .unclear(expected) : .kept }
    guard scales.count > 1 else {
      guard let number = Numbers.one(text, in: scales.first?.range ?? 1...10) else {
        return context.correction(text) ?? .unclear(expected)
      }
      return .taken(.number(number))
    }
    func taken(_ given: Record) -> AnswerResult {
      var asked = Record()
      for scale in scales { asked[scale.name] = given[scale.name] }
      return .taken(.record(asked))
    }
    if let given = Numbers.byScale(text, scales: open(in: context)) { return taken(given) }
    // Some of the numbers again, but which? All of them, or those that are named.
    if let given = Numbers.byScale(text, scales: scales), given.members.count == scales.count || !Numbers.areBare(text)
    {
      return taken(given)
    }
    switch context.correction(text) {
    case .correction(let slot, let id, let given) where id == context.snapshot.cursor.atHand[slot.name]:
      return taken(given)
    case let correction?: return correction
    case nil: return .unclear(expected)
    }
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
    let words = text.lowercased()
    let name = words.withoutMinus.map { item.name(in: slot).lowercased().hasPrefix($0) } ?? false
    return name || ["let go", "let \(item.name(in: slot).lowercased()) go"].contains(words) ? (slot, id) : nil
  }

  static func hint(_ context: StepContext) -> String {
    if context.part != nil, let number = last(context)?.members.first?.value.number {
      return Message.keeps("\(number)")
    }
    let count = scales(context).count
    return count > 1 && context.part == nil ? Message.numbersHint(count) : Message.numberHint
  }

  static func candidates(_ context: StepContext) -> [String] { context.names.map(\.text) }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    if let number = entry.value?.number { return snapshot.assign(.number(number), to: into[0], from: state, data) }
    guard case .field(_, let slot)? = into.first else {
      for case .slot(let slot) in into {
        snapshot.set(entry.value?.record?[slot.name] ?? snapshot.value(of: slot), in: slot)
      }
      return
    }
    guard let id = entry.about ?? snapshot.cursor.atHand[slot.name] else { return }
    snapshot.rate(id, of: slot, entry.value?.record ?? Record())
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
}

/// The numbers in a line.
enum Numbers {
  private static let words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// All numbers of a line that holds nothing else, but for separators; `nil` when it holds anything else.
  private static func all(_ text: String) -> [Int]? {
    var tokens: [Substring] = []
    for token in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",;·".contains($0) }) {
      let parts = token.split(omittingEmptySubsequences: false) { "-/".contains($0) }
      if token.hasSuffix("/10"), parts.count == 2 { return nil }  // out of ten, or two numbers? better asked again
      tokens += parts
    }
    let numbers = tokens.map { Int($0) ?? words.firstIndex(of: String($0)) }
    return numbers.isEmpty || numbers.contains(nil) ? nil : numbers.compactMap(\.self)
  }

  /// Whether a line holds numbers and nothing else.
  static func areBare(_ text: String) -> Bool { all(text) != nil }

  /// One number, also where it stands among a few words that leave it open: "maybe 6?", "about a 7".
  static func one(_ text: String, in range: ClosedRange<Int>) -> Int? {
    let vague: Set<Substring> = ["maybe", "perhaps", "about", "around", "roughly", "say", "a", "an", "i'd", "so", "or"]
    let words = text.lowercased().split { $0.isWhitespace || ",?!.".contains($0) }.filter { !vague.contains($0) }
    guard words.count == 1, !text.contains("."), let numbers = all(String(words[0])), numbers.count == 1,
      range.contains(numbers[0])
    else { return nil }
    return numbers[0]
  }

  /// Numbers for the scales in their order, or each behind its name or the beginning of it; as many as are given.
  static func byScale(_ text: String, scales: [Slot]) -> Record? {
    var given = Record()
    func take(_ number: Int, for scale: Slot) -> Bool {
      guard scale.range?.contains(number) == true else { return false }
      given[scale.name] = .number(number)
      return true
    }
    if let numbers = all(text) {
      guard numbers.count <= scales.count, zip(numbers, scales).allSatisfy(take) else { return nil }
      return given
    }
    var named: Slot?
    for token in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",;:=".contains($0) }) {
      if let scale = scales.first(where: { $0.label.lowercased().hasPrefix(token) }) {
        named = scale
      } else if let scale = named, let numbers = all(String(token)), numbers.count == 1, take(numbers[0], for: scale) {
        named = nil
      } else {
        return nil
      }
    }
    return given.members.isEmpty || named != nil ? nil : given
  }
}
