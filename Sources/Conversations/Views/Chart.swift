// Items with their numbers: what is lowest, and the same in sentences. A chart suggests where the next conversation may
// deserve attention; it is never a verdict.

import Scripts

/// Items as rated, with the suggestion that follows from it.
public struct Chart: Equatable, Sendable {
  /// An item with its numbers.
  public struct Row: Equatable, Sendable {
    /// The item's id.
    public let id: String
    /// What it is called.
    public let name: String
    /// The numbers, by the names of their scales.
    public let numbers: [String: Int]
    /// Second views of the numbers, by the names of the scales that they stand beside.
    public let beside: [String: Int]
    /// The numbers of the last visit, by the names of the scales.
    public let last: [String: Int]
  }

  /// Where the next conversation about one item could begin.
  public struct Place: Equatable, Sendable {
    /// The item's id.
    public let id: String
    /// The scale.
    public let scale: Slot
    /// The item's name.
    public let name: String
    /// The number it stands at.
    public let number: Int
    /// What its scales are called that are as low, this one first.
    let lowest: [String]
    /// How many numbers the item has.
    let given: Int
    /// The item and the word before it, as one speaks of it behind the scale.
    let (link, item): (String, String)

    /// The scale and the item, as one says it.
    public var spoken: String { Message.name(of: scale, link: link, item) }
    /// Why there, in a few words without a full stop.
    public var reason: String {
      Message.reason(of: lowest, among: given, at: number, highest: scale.range?.upperBound ?? 10)
    }

    /// The scale and the item, and which other scales are as low.
    var spokenWithTies: String {
      lowest.count == 1 ? spoken : "\(spoken) (\(Message.asLow(Array(lowest.dropFirst()))))"
    }
    /// The place and its reason in a sentence that stands behind the name.
    public var words: String { Message.place(scale.label, number, reason) }
    /// The place and its reason in one sentence.
    public var sentence: String { "\(name): \(words)" }
  }

  /// The slot with the items.
  public let slot: Slot
  /// The scales, in order.
  public let scales: [Slot]
  /// The items, in order.
  public let rows: [Row]
  /// Where the next conversation could begin, with each item that has a number, in order: the lowest number, and of
  /// equal ones that of the scale which the script names first.
  public let places: [Place]
  /// The lowest number that was given.
  public let low: Int?

  /// The places at that number; between items nothing is ranked.
  public var lowest: [Place] { places.filter { $0.number == low } }
  /// Whether no number could be higher, so that none is the lowest.
  public var isAtTheTop: Bool { low != nil && lowest.allSatisfy { $0.scale.range?.upperBound == low } }
  /// What second views are called.
  public var besideLabel: String? { slot.records?.fields.first { $0.beside != nil }?.label }

  /// What the numbers of the last visit are called.
  public var lastLabel: String? { slot.records?.recalled.first { $0.range != nil }?.label }

  /// Makes the chart of the items of a slot. O(items).
  init(_ items: [Item], of slot: Slot) {
    let records = slot.records
    let scales = records?.numbers ?? []
    (self.slot, self.scales) = (slot, scales)
    func numbers(_ item: Item, _ field: (Slot) -> Slot?) -> [String: Int] {
      Dictionary(
        scales.compactMap { scale in field(scale).flatMap { item.values[$0.name]?.number }.map { (scale.name, $0) } }
      ) { $1 }
    }
    rows = items.map { item in
      Row(
        id: item.id, name: item.name(in: slot), numbers: numbers(item) { $0 },
        beside: numbers(item) { records?.beside($0) }, last: numbers(item) { records?.last($0) })
    }
    places = zip(items, rows).compactMap { item, row in
      let given = scales.filter { row.numbers[$0.name] != nil }
      guard let records, let low = given.compactMap({ row.numbers[$0.name] }).min() else { return nil }
      let lowest = given.filter { row.numbers[$0.name] == low }
      return Place(
        id: row.id, scale: lowest[0], name: row.name, number: low, lowest: lowest.map(\.label), given: given.count,
        link: records.link, item: item.spokenName(in: slot))
    }
    low = places.map(\.number).min()
  }

  /// Makes the chart of the items in an outcome.
  public init(_ outcome: Record, of slot: Slot) {
    self.init(
      slot.records.map { records in
        outcome.items(slot.name).enumerated().map { index, record in
          Item(id: record["id"]?.text ?? "\(records.prefix)\(index + 1)", record, in: records)
        }
      } ?? [], of: slot)
  }

  /// Makes the chart of numbers that stand by themselves, on one scale: a row for each that was given.
  init(numbers slots: [Slot], in outcome: Record) {
    let (title, scale) = (Slot("title", .words), Slot("", slots.first?.type ?? .number(1...10), heading: ""))
    let items = slots.compactMap { slot in
      outcome[path: slot.name].map { Item(id: slot.name, values: [title.name: .text(slot.label), scale.name: $0]) }
    }
    let records = Records(item: "number", prefix: "n", fields: [title, scale])
    self.init(items, of: Slot("numbers", .records(records), heading: "Numbers"))
  }

  /// Every chart that an outcome has: one for all records with numbers, and one for each scale of numbers that stand by
  /// themselves.
  public static func all(_ outcome: Record, _ data: DataModel) -> [Chart] {
    let records = data.records.filter { $0.records?.numbers.isEmpty == false && $0.records?.returns == nil }
    let numbers = data.slots.filter { $0.range != nil && $0.heading != nil }
    let ranges = numbers.compactMap(\.range).reduce(into: [ClosedRange<Int>]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let plain = ranges.map { range in Chart(numbers: numbers.filter { $0.range == range }, in: outcome) }
    return (records.map { Chart(outcome, of: $0) } + plain).filter { !$0.rows.isEmpty }
  }

  /// The place for one item; `nil` while it has no number.
  public func place(for item: String) -> Place? { places.first { $0.id == item } }

  /// The second view of a number as it stands behind that number, in brackets; empty without one.
  public func beside(_ row: Row, _ scale: Slot) -> String {
    row.beside[scale.name].map { " (\(besideLabel ?? "") \($0))" } ?? ""
  }

  /// A number of the last visit as it stands behind the one of today, where it was another.
  public func then(_ row: Row, _ scale: Slot) -> String {
    row.last[scale.name].flatMap { $0 == row.numbers[scale.name] ? nil : " (\(Message.then($0)))" } ?? ""
  }

  /// What has moved since the last visit, in words: for one item all of it, else what has moved most, of equal moves
  /// the first.
  func moved(_ id: String? = nil) -> String? {
    let moves = rows.filter { id == nil || $0.id == id }.flatMap { row in
      scales.compactMap { scale in
        row.last[scale.name].flatMap { then in
          row.numbers[scale.name].map { (row: row, scale: scale, then: then, now: $0) }
        }
      }
    }.filter { $0.then != $0.now }
    let most = moves.map { abs($0.now - $0.then) }.max()
    let told = id == nil ? Array(moves.filter { abs($0.now - $0.then) == most }.prefix(1)) : moves
    let words = told.enumerated().map { index, move in
      let name = Message.name(of: move.scale, link: slot.records?.link ?? "", move.row.name)
      return Message.moved(index == 0 ? name : move.scale.label, from: move.then, to: move.now)
    }
    return words.isEmpty ? nil : words.joined(separator: "; ")
  }

  /// The chart in sentences, one for each item, with second views of its numbers.
  public var sentences: [String] {
    // Numbers that were kept back are not missing.
    if rows.allSatisfy(\.numbers.isEmpty) { return rows.map(\.name.asSentence) }
    return rows.map { row in
      let given = scales.compactMap { scale in
        row.numbers[scale.name].map { number in
          (scale.label.isEmpty ? "" : scale.label + " ") + "\(number)" + beside(row, scale) + then(row, scale)
        }
      }
      return given.isEmpty ? Message.unrated(row.name) : "\(row.name): \(given.joined(separator: ", "))."
    }
  }

  /// Where the next conversation may deserve attention, in a sentence; `nil` while nothing is rated.
  public var suggestion: String? {
    guard let low else { return nil }
    if isAtTheTop { return Message.allHighest(low) }
    return Message.suggestion(lowest.map { Message.name(of: $0.scale, link: slot.records?.link ?? "", $0.name) }, low)
  }
}
