// What a guard or a term can name: a slot, the item at hand, one of its fields, or something computed from one of
// these.

/// Something that has a value, as scripts name it.
public indirect enum Reference: Equatable, Sendable {
  /// A slot of the outcome: `aim`, `network`.
  case slot(Slot)
  /// The item at hand of a list or of records: `partner`.
  case item(of: Slot)
  /// A field of the item at hand: `partner.trust`.
  case field(Slot, of: Slot)
  /// A field of the item that a slot names: `chosen.trust`.
  case reached(Slot, through: Slot)
  /// Something computed: `network.low`, `pair.now.higher`.
  case computed(Computed, of: Reference)

  /// The slot or field itself, where it is one or is computed from one.
  public var slot: Slot {
    switch self {
    case .slot(let slot), .item(let slot), .field(let slot, _), .reached(let slot, _): slot
    case .computed(_, let base): base.slot
    }
  }

  /// Whether the value is the person's own words, which are only ever quoted.
  public var holdsWords: Bool {
    switch self {
    case .slot(let slot), .field(let slot, _), .reached(let slot, _): [.words, .day, .drafts].contains(slot.type.name)
    case .item(let slot): slot.records == nil
    case .computed(let computed, _): computed == .kept || computed == .told
    }
  }

  /// The numbers that it can have, where it is a number that is stored.
  var range: ClosedRange<Int>? { if case .computed = self { nil } else { slot.range } }

  /// Whether numbers can be compared with it.
  public var holdsNumber: Bool {
    switch self {
    case .slot(let slot), .field(let slot, _), .reached(let slot, _): slot.range != nil
    case .item: false
    case .computed(let computed, _): computed.isNumber
    }
  }
}

/// What is computed, never stored. Each is usable with whatever slot holds what it needs; `Documentation/Authors.md`
/// says what each one means.
public enum Computed: String, Sendable, CaseIterable {
  /// How many items there are, and how many were made in this session.
  case count, made
  /// How many items have a number, and the lowest number of all.
  case rated, low
  /// How many numbers are as low, one to an item; the first of them by name, and all of them.
  case ties, lowest, tied
  /// One more than a number, at most the end of its scale.
  case higher
  /// The items of the last visit that are not on the list yet; the numbers that an item had then; which numbers have
  /// moved since, of an item, or the one that has moved most of all.
  case offered, then, moved
  /// The items of earlier sessions that are still open, the first of them by what they are called.
  case waiting
  /// How far a number is from the one that it stands beside.
  case apart
  /// The version of a draft that was kept.
  case kept
  /// The words, where they tell something that was or own a part in it; how often it was asked for them.
  case told, asked
  /// The words, where they tell of a blow, a hand on somebody or a threat.
  case threat
  /// Where the attention is in words that were read, and the words that show it.
  case attention, shows
  /// Why words face the issue; why they may land as an attack, and a question to look at them again.
  case faces, doubt, lookAgain

  /// What it needs.
  public var need: Need {
    switch self {
    case .count: .items
    case .made: .records
    case .waiting: .returning
    case .rated, .low, .ties, .lowest, .tied: .numbers
    case .higher: .number
    case .offered, .then, .moved: .recalled
    case .apart: .secondView
    case .kept: .drafts
    case .told, .threat: .words
    case .asked: .anything
    case .attention, .shows, .faces, .doubt, .lookAgain: .reading
    }
  }

  /// What a slot must hold for it.
  public enum Need: Sendable {
    case items, records, returning, numbers, number, recalled, secondView, drafts, reading, words, anything
  }

  /// What comes of it: a number that is known whatever was answered, a number, or words.
  private enum Result { case count, number, words }

  private var result: Result {
    switch self {
    case .count, .made, .rated, .ties, .asked: .count
    case .low, .higher, .apart: .number
    case .lowest, .tied, .offered, .then, .moved, .waiting, .kept, .told, .threat, .attention, .shows, .faces, .doubt,
      .lookAgain:
      .words
    }
  }

  /// Whether it is a number.
  public var isNumber: Bool { result != .words }
  /// Whether it is known whatever was answered.
  public var isSure: Bool { result == .count }

  /// Whether what a name stands for has what is needed.
  func applies(to base: Reference, in data: DataModel) -> Bool {
    switch (need, base) {
    case (.items, .slot(let slot)): slot.item != nil || slot.type.name == .list
    case (.records, .slot(let slot)): slot.records != nil
    case (.returning, .slot(let slot)): slot.records?.returns != nil
    case (.numbers, .slot(let slot)): slot.records?.numbers.isEmpty == false
    case (.number, .slot(let slot)), (.number, .field(let slot, _)), (.number, .reached(let slot, _)): slot.range != nil
    case (.recalled, .slot(let slot)): self != .then && slot.records?.recalled.isEmpty == false
    case (.recalled, .item(let slot)): self != .offered && slot.records?.recalled.isEmpty == false
    case (.secondView, .field(let slot, let records)):
      slot.beside != nil || data.target(of: slot, in: records).map { $0.contains { $0.beside != nil } } ?? false
    case (.words, .slot(let slot)): slot.type == .words || slot.isFree
    case (.anything, .slot): true
    case (.drafts, .slot(let slot)): slot.type == .drafts
    case (.reading, .slot(let slot)): slot.hasReading
    default: false
    }
  }
}

/// The slots of a script, and what their names stand for.
public struct DataModel: Equatable, Sendable {
  /// The slots, in the order of the outcome and of summaries.
  public let slots: [Slot]
  /// The records, in order.
  public let records: [Slot]
  /// The records whose items come back in the next session.
  public let returning: [Slot]
  /// Those with numbers that are given for an item, and numbers that stand by themselves, in order.
  public let rated: [Slot]
  private let names: [String: Reference]

  /// Makes the data of a script. Where two slots share a name, the first one bears it.
  public init(_ slots: [Slot] = []) {
    self.slots = slots
    records = slots.filter { $0.records != nil }
    returning = records.filter { $0.records?.returns != nil }
    rated = slots.filter { slot in
      slot.range != nil
        || slot.records.map { $0.returns == nil && $0.reference == nil && !$0.numbers.isEmpty } ?? false
    }
    var names: [String: Reference] = [:]
    func add(_ name: String, _ reference: Reference) { if names[name] == nil { names[name] = reference } }
    for slot in slots {
      add(slot.name, .slot(slot))
      guard let item = slot.item else { continue }
      add(item, .item(of: slot))
      for field in slot.records?.fields ?? [] { add("\(item).\(field.name)", .field(field, of: slot)) }
      if slot.records?.returns != nil { add("\(item).\(Records.origin.name)", .field(Records.origin, of: slot)) }
    }
    for slot in slots {
      let target = slots.first { $0.name == slot.target }
      for field in target?.records?.fields ?? [] { add("\(slot.name).\(field.name)", .reached(field, through: slot)) }
    }
    self.names = names
  }

  /// What a name stands for, if it stands for anything. O(1).
  public subscript(name: String) -> Reference? {
    if let reference = names[name] { return reference }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")),
      let computed = Computed(rawValue: String(name[name.utf8.index(after: dot)...])),
      let base = names[String(name[..<dot])], computed.applies(to: base, in: self)
    else { return nil }
    return .computed(computed, of: base)
  }

  /// The slot of that name, if there is a name and such a slot.
  public func slot(_ name: String?) -> Slot? {
    if case .slot(let slot)? = name.flatMap({ names[$0] }) { slot } else { nil }
  }

  /// Of a field that stands elsewhere, the fields it can stand in.
  func target(of field: Slot, in slot: Slot) -> [Slot]? {
    guard let path = field.at, let records = slot.records,
      let reference = path.split(separator: ".").first.flatMap({ records[String($0)] }),
      let there = self.slot(reference.target)?.records
    else { return nil }
    let names = records.aspect.map { aspect in aspect.options.map { Self.path(path, with: $0.id) } } ?? []
    return names.compactMap { there[$0] }
  }

  /// The name of the field that a path leads to when its last part, the name of a choice, is this option.
  public static func path(_ path: String, with option: String) -> String {
    (path.split(separator: ".").dropFirst().dropLast().map(String.init) + [option]).joined(separator: ".")
  }
}
