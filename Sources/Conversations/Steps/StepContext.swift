// What a step may look at to make something of a line.

import Scripts

/// What a step may look at.
struct StepContext {
  let conversation: Conversation
  /// The state that asks.
  let state: State
  /// The question's earlier answer.
  let earlier: Snapshot.Answer?
  /// The visit for which options are offered.
  let visit: Int?
  /// The part that is about to be asked for, where it is not yet the open one.
  private let next: String?
  /// The item that is about to be asked about, where it is not yet at hand.
  private let about: String?

  init(
    _ conversation: Conversation, state: State, visit: Int? = nil, about: String? = nil, part: String? = nil,
    earlier: Snapshot.Answer? = nil
  ) {
    (self.conversation, self.state, self.visit, self.earlier) = (conversation, state, visit, earlier)
    (next, self.about) = (part, about)
  }

  var snapshot: Snapshot { conversation.snapshot }
  var data: DataModel { conversation.script.data }
  /// Which part of the question is open.
  var part: String? { next ?? snapshot.cursor.part }
  /// Where the answer goes.
  var into: Reference? { state.into.first.flatMap { data[$0] } }
  /// The options that are offered now.
  var options: [Option] { state.step.behaviour.options(self) }
  /// Whether the open question is one of yes or no, and not of one thing or another.
  var asksYesOrNo: Bool { conversation.asksYesOrNo && !conversation.questionWords.contains("or") }
  /// Whether the line before was no answer to this question.
  var wasUnclear: Bool {
    let (last, cursor) = (conversation.transcript.entries.last, snapshot.cursor)
    return last?.kind == .unclear && last?.state == cursor.state && last?.visit == cursor.visit
  }
  /// Whether the line before was the same, and was no answer to this question: then it is meant.
  func isTypedAgain(_ text: String) -> Bool {
    wasUnclear && conversation.transcript.entries.last.map { text.isSame(as: $0.text) } == true
  }
  /// What an answer may be completed to.
  var candidates: [String] { state.step.behaviour.candidates(self) }

  /// The records with the items that can be named here: those that the answer goes to or is about, else the first ones.
  var named: Slot? {
    let from = data.slot(state.from)
    switch into {
    case .slot(let slot) where slot.target != nil: return data.slot(slot.target)
    case .slot(let slot) where from == nil && slot.records != nil && state.step != .form: return slot
    case .field(_, let slot) where from == nil: return conversation.script.named(by: slot)
    default: return from ?? data.records.first
    }
  }

  /// Whether a condition holds for the question.
  func holds(_ condition: Guard?, about other: String? = nil) -> Bool {
    conversation.holds(condition, in: state.id, visit: visit, about: other ?? about)
  }

  /// The items of a slot that `when` lets through.
  func offered(_ slot: Slot) -> [Item] { snapshot.items(of: slot).filter { holds(state.when, about: $0.id) } }

  /// The ids and names of the items that can be named here.
  var names: [Name] { named.map(names) ?? [] }

  func names(of slot: Slot) -> [Name] { names(snapshot.items(of: slot), of: slot) + offers }

  private func names(_ items: [Item], of slot: Slot) -> [Name] {
    items.map { Name(id: $0.id, text: $0.name(in: slot)) }
  }

  /// The items of the last visit that a list begins with.
  var offers: [Name] {
    guard state.step == .list, let slot = into?.slot else { return [] }
    return names(snapshot.offers(in: slot), of: slot)
  }

  /// All names that a list begins with, where some are of the last visit.
  var all: Value? {
    guard let records = into?.slot.records, !offers.isEmpty else { return nil }
    return .list(names.map { $0.value(in: records) })
  }

  /// The item of the last visit that is called so and is not on the list.
  func recalled(named text: String) -> Name? {
    named.flatMap { slot in names(snapshot.recalled(in: slot), of: slot).first { text.onOneLine.isTyped(as: $0.text) } }
  }

  /// What a `list` step has so far.
  var listed: [String] {
    guard let slot = into?.slot else { return [] }
    if slot.records != nil { return names.map(\.text) }
    return snapshot.value(of: slot)?.words?.split(separator: "\n").map(String.init) ?? []
  }

  /// The item that a text names, without fail.
  func item(named text: String) -> Name? { Called.place(of: text, in: names.map(\.text)).map { names[$0] } }

  /// "Dr Marsh = M" where something else was asked: somebody, and what they are called from now on.
  func renaming(_ text: String) -> (slot: Slot, name: Name, old: String)? {
    guard state.step != .list, text.utf8.count <= Self.longestRenaming else { return nil }
    let people = data.records.filter { $0.records?.title?.isPerson == true }.flatMap { names(of: $0).map(\.text) }
    let said =
      ListChange.shortName(in: text, people)
      ?? ListChange.asTyped(text, among: people, verbs: ["rename", "call", "change"])
    let parts = said.split(separator: "=", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 2, case let new = Names.one(in: parts[1]), new.namesSomebody,
      new.count <= Name.longest, new.count <= 3 || !text.lowercased().contains("change")
    else { return nil }
    for slot in data.records where slot.records?.title?.isPerson == true {
      let known = names(of: slot)
      let called = known.first { $0.text.isSame(as: new) }
      // The old name is to go from what was written, when somebody has the new one already.
      let item = Called.place(of: parts[0], in: known.map(\.text)).map { known[$0] } ?? called
      guard let item else { continue }
      return called == nil || called == item ? (slot, Name(id: item.id, text: new), parts[0]) : nil
    }
    return nil
  }

  /// "Take Bo off the list", where something else is asked: who is to go.
  func takenOff(_ text: String) -> (slot: Slot, id: String)? {
    let words = text.spokenWords
    guard state.step != .list, words.count <= 12,
      words.contains("list") || words.contains("chart") || state.step == .choose && into?.slot.records == nil
    else { return nil }
    for slot in data.records where slot.records?.title?.isPerson == true && slot.records?.returns == nil {
      let known = names(of: slot)
      let said = ListChange.asTyped(text, among: known.map(\.text))
      guard said != text, let gone = said.withoutMinus,
        let place = Called.place(of: gone, in: known.map(\.text))
      else { continue }
      return (slot, known[place].id)
    }
    return nil
  }

  /// The most bytes of a line that renames somebody.
  private static let longestRenaming = 400

  /// The numbers that were probably meant by the line before, where this one agrees.
  func confirmed(by text: String) -> Record? {
    let likely = snapshot.cursor.likely
    let isYes = text.saysYes == true && !text.contains(where: \.isNumber)
    // "oui 3", "yh make it 6"
    let numbers = NumberLine(text, [Slot("", .number(1...10))]).pieces.compactMap(\.number)
    let isSame =
      likely.members.count == 1 && text.words.count < 5 && Set(numbers) == [likely.members[0].value.number ?? 0]
    return (isYes || isSame) && !likely.members.isEmpty ? likely : nil
  }
}

/// What an item is called, with its id, which stays when the name changes.
struct Name: Equatable {
  var id: String
  var text: String

  /// The most characters of a name.
  static let longest = 80

  /// The name as an entry keeps it.
  func value(in records: Records) -> Value {
    .record(["id": .text(id), records.title?.name ?? "": .text(text)])
  }
}
