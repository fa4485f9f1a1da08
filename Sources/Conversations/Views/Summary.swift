// What a conversation came to, in the person's own words, line by line under the headings that the script gives.

import Scripts

/// What a conversation came to, as headed parts. What was not reached or was skipped has none.
public struct Summary: Equatable, Sendable {
  /// A heading with what stands under it.
  public struct Part: Equatable, Sendable {
    /// The slot that it is about.
    public var slot: Slot
    /// What stands there, in words.
    public var heading: String
    /// The person's words.
    public var lines: [String]
    /// Numbers, where they are to be drawn.
    public var chart: Chart? = nil
    /// The items that are told, where the slot holds records.
    public var items: [Record] = []
    /// What is said of each item beside its numbers.
    public var details: [[String]] = []

    /// The part without some words; `nil` where nothing is left.
    fileprivate func without(_ words: [String]) -> Part? {
      func isGone(_ line: String) -> Bool { words.contains { line.hasSuffix($0) } }
      var part = self
      part.lines.removeAll(where: isGone)
      part.details = details.map { $0.filter { !isGone($0) } }
      return part.lines.isEmpty ? nil : part
    }

    /// The part with the words that were typed along with the numbers of its items, by the ids of those.
    fileprivate func with(_ said: [String: String]) -> Part {
      guard !details.isEmpty, details.count == items.count else { return self }
      let heads = zip(lines.filter { !$0.hasPrefix("  ") }, items)
      var part = self
      for (index, item) in items.enumerated() {
        guard let words = item["id"]?.text.flatMap({ said[$0] }) else { continue }
        part.details[index].append("\(Message.beside): \(words)")
      }
      part.lines = zip(heads.map(\.0), part.details).flatMap { [$0] + $1.map { "  \($0)" } }
      return part
    }
  }

  /// The parts, in the order of the script's data.
  public let parts: [Part]

  /// Makes the summary of an outcome.
  /// - Parameter names: The slots that it is of, in their order, with a line for each item; without any it has all, and
  ///   what was said for others than the present one stands at the end, by their names.
  /// - Parameter today: The day on which it was said: what comes back is told with its date.
  public init(_ outcome: Record, _ data: DataModel, only names: [String] = [], from today: Day? = nil) {
    if names.isEmpty {
      parts = Self.all(outcome, data, today)
    } else {
      parts = names.compactMap { data.slot($0) }.flatMap { slot in
        Self.parts(slot, outcome, data, today, isBrief: true).prefix(slot.records?.returns == nil ? .max : 1)
      }
    }
  }

  private static func all(_ outcome: Record, _ data: DataModel, _ today: Day?) -> [Part] {
    // What is recalled was said on another visit.
    let slots = ordered(data.slots.filter { $0.last == nil })
    return slots.flatMap { parts($0, outcome, data, today) }
      + slots.flatMap { owner in
        outcome.saidForOthers(by: owner, data).flatMap { name, outcome in
          slots.filter { $0.per == owner.name }.flatMap { slot in
            parts(slot, outcome, data, today).map { part in
              var part = part
              if slot.heading?.contains("{") != true { part.heading += " (\(name))" }
              return part
            }
          }
        }
      }
  }

  /// Makes the summary of a transcript: what it came to, and the questions that were not the script's, with their
  /// answers.
  public init(_ transcript: Transcript, _ data: DataModel) {
    var (lines, told, asked): ([String], [String], Entry?) = ([], [], nil)
    let answers = Set(transcript.entries.filter { $0.kind == .answer || $0.kind == .edit }.map(\.text))
    let unwanted = Set(transcript.unwanted.map(\.n))
    for entry in transcript.entries {
      switch entry.kind {
      case .question:
        asked = entry
        if entry.who != .script { lines.append(entry.text) }
      case .reply:
        if let asked, asked.who != .script { lines[lines.count - 1] = "\(asked.text)\n  \(entry.text)" }
        if asked?.stays == true, entry.text != TakenBack.mark, !unwanted.contains(entry.n) { told.append(entry.text) }
        asked = nil
      default:
        if entry.isTold, !answers.contains(entry.text), !unwanted.contains(entry.n) { told.append(entry.text) }
      }
    }
    let heading = Message.ownQuestions(transcript.people.coach)
    let said = transcript.saidWithNumbers(data)
    parts =
      Summary(transcript, data, only: []).parts.map { $0.with(said) }
      + (told.isEmpty ? [] : [Part(slot: Slot("", .words), heading: Message.alsoTold, lines: told)])
      + (lines.isEmpty ? [] : [Part(slot: Slot("", .words), heading: heading, lines: lines)])
  }

  /// Makes the summary of some slots of a transcript, or of all, without the words that are not to be kept.
  init(_ transcript: Transcript, _ data: DataModel, only names: [String]) {
    let unwanted = transcript.unwanted.map(\.text)
    let all = Summary(transcript.outcome, data, only: names, from: transcript.day).parts
    parts = unwanted.isEmpty ? all : all.compactMap { $0.without(unwanted) }
  }

  /// What was told first stands before what it was put into another way, wherever the two are declared.
  private static func ordered(_ slots: [Slot]) -> [Slot] {
    let first = Set(slots.compactMap(\.first))
    return slots.filter { !first.contains($0.name) }.flatMap { slot in slots.filter { $0.name == slot.first } + [slot] }
  }

  private static func parts(
    _ slot: Slot, _ outcome: Record, _ data: DataModel, _ today: Day?, isBrief: Bool = false
  ) -> [Part] {
    // What was never put another way stands under the heading of the first telling.
    let told = data.slot(slot.first).flatMap { outcome[path: $0.name] == nil ? $0 : nil }
    guard let heading = (told ?? slot).heading.map({ complete($0, outcome, data) }) else { return [] }
    guard let records = slot.records else {
      let lines = lines(of: slot, outcome, data)
      if lines.isEmpty { return [] }
      let chart = slot.range == nil ? nil : Chart(numbers: [slot], in: outcome)
      return [Part(slot: slot, heading: heading, lines: lines, chart: chart)]
    }
    let items = outcome.items(slot.name)
    if records.returns != nil {
      let ahead = (heading, items.filter { $0.isAhead(in: records) })
      let done = (records.doneHeading ?? heading, items.filter { !$0.isAhead(in: records) })
      return [ahead, done].filter { !$0.1.isEmpty }.map { heading, items in
        let lines = items.flatMap { item in
          [item.onItsDay(in: records, from: today).line(in: records) ?? ""]
            + (isBrief ? [] : records.told(of: item, besides: records.inLine(of: item)).map { "  \($0)" })
        }
        return Part(slot: slot, heading: heading, lines: lines, items: items)
      }
    }
    if records.aspect != nil {
      return items.compactMap { item in
        let lines = records.told(of: item, besides: records.charted)
        return lines.isEmpty
          ? nil : Part(slot: slot, heading: records.heading(of: item, outcome, data), lines: lines, items: [item])
      }
    }
    let details = items.map { records.told(of: $0, besides: records.charted) }
    let chart = records.numbers.isEmpty ? nil : Chart(outcome, of: slot)
    // Whoever was only named for another question stands there.
    let named = data.slots.filter { $0.target == slot.name }.compactMap { outcome[path: $0.name] }
    let isBare = chart.map { $0.low == nil } ?? false && details.allSatisfy(\.isEmpty)
    if items.isEmpty || isBare && items.allSatisfy({ $0["id"].map(named.contains) ?? false }) { return [] }
    let names = chart?.sentences ?? items.map { $0.title(in: records) ?? "" }
    let lines = zip(names, details).flatMap { [$0] + $1.map { "  \($0)" } }
    return [Part(slot: slot, heading: heading, lines: lines, chart: chart, items: items, details: details)]
  }

  private static func lines(of slot: Slot, _ outcome: Record, _ data: DataModel) -> [String] {
    guard let value = outcome[path: slot.name] else { return [] }
    switch value {
    case .list: return value.texts?.filter { !$0.saysNothing } ?? []
    case .text(let id) where slot.target != nil:
      return [data.name(ofItem: id, in: slot.target, outcome)].compactMap(\.self)
    case .text, .number: return [slot.told(value)].compactMap(\.self)
    case .record, .flag: return [value.words].compactMap(\.self)
    }
  }

  /// A heading with the names of items put in.
  private static func complete(_ heading: String, _ outcome: Record, _ data: DataModel) -> String {
    Wording(heading).pieces.map { piece in
      switch piece {
      case .text(let text): return text
      case .term(let term):
        let id = outcome[path: term.name]?.text
        return id.flatMap { data.name(ofItem: $0, in: data.slot(term.name)?.target, outcome) } ?? Message.unnamed
      }
    }.joined()
  }

  /// The summary as plain text: a heading, then its lines indented by two spaces.
  public var text: String {
    parts.map { part in
      ([part.heading] + part.lines.map { "  " + $0.split(separator: "\n").joined(separator: "\n  ") }).joined(
        separator: "\n")
    }.joined(separator: "\n")
  }
}

extension DataModel {
  /// What an item of an outcome is called, said to the person.
  public func name(ofItem id: String, in slot: String?, _ outcome: Record) -> String? {
    guard let slot = self.slot(slot), let records = slot.records,
      let record = outcome.items(slot.name).first(where: { $0["id"]?.text == id })
    else { return nil }
    return Item(id: id, record, in: records).spokenName(in: slot)
  }
}

extension Slot {
  /// A value of this slot as reports tell it: a choice by its label, a number with the end of its scale.
  public func told(_ value: Value) -> String? {
    switch value {
    case .number(let number): "\(number) of \(range?.upperBound ?? number)"
    case .text(let text) where type == .words && text.saysNothing: nil
    case .text(let text): type == .words ? Spoken.without(label, text) : label(of: text)
    case .list, .record, .flag: nil
    }
  }
}

extension Records {
  /// What is said of an item, a line for each field that has a heading, but for some fields.
  public func told(of item: Record, besides fields: [Slot] = []) -> [String] {
    self.fields.compactMap { field in
      guard field != title, !fields.contains(field), let label = field.heading else { return nil }
      return item[path: field.name].flatMap(field.told).map { "\(label): \($0)" }
    }
  }

  /// The fields that a chart or a heading shows.
  fileprivate var charted: [Slot] { fields.filter { $0.range != nil } }
  /// The fields that stand in an item's line.
  fileprivate func inLine(of item: Record) -> [Slot] {
    brief.filter { isInLine($0, of: item) } + [status].compactMap(\.self)
  }

  /// Whether a field stands in an item's line: what is more than one sentence stands below it.
  fileprivate func isInLine(_ field: Slot, of item: Record) -> Bool {
    item[path: field.name]?.text.map { $0.sentences.count < 2 } ?? true
  }

  /// What an item about a number is headed by: the number and the item, with what it began with.
  fileprivate func heading(of item: Record, _ outcome: Record, _ data: DataModel) -> String {
    let target = data.slot(reference?.target)
    let scale = aspect.flatMap { item[$0.name]?.text }.flatMap { target?.records?[$0] }
    let name = reference.flatMap { item[$0.name]?.text }.flatMap { data.name(ofItem: $0, in: target?.name, outcome) }
    let copies = fields.filter { $0.copies != nil }
    let numbers = copies.compactMap { field in item[field.name]?.number.map { ", \(field.label) \($0)" } }.joined()
    // The item may have been taken off its list.
    let head = scale.map { scale in
      name.map { Message.name(of: scale, link: target?.records?.link ?? "", $0) } ?? scale.label
    }
    return (head ?? name ?? self.item).capitalisedFirst + numbers
  }
}

extension Record {
  /// What was said for other items than the present one of a slot: the item's name, and the outcome as it would be if
  /// the item were the present one.
  public func saidForOthers(by owner: Slot, _ data: DataModel) -> [(name: String, outcome: Record)] {
    guard let target = data.slot(owner.target), let records = target.records else { return [] }
    return items(target.name).compactMap { item in
      guard let said = item[Records.said]?.record, let id = item["id"] else { return nil }
      var outcome = self
      for slot in data.slots where slot.per == owner.name { outcome[path: slot.name] = said[path: slot.name] }
      outcome[path: owner.name] = id
      return (item.title(in: records) ?? "", outcome)
    }
  }

  /// Whether an item that comes back is still to be done: made in this session, or brought along and open.
  public func isAhead(in records: Records) -> Bool { self[Records.origin.name] == nil || isOpen(in: records) }

  /// Whether an item is still to be done, as its status has it.
  public func isOpen(in records: Records) -> Bool {
    status(in: records).map(records.openOptions.contains) ?? true
  }

  /// Whether something became of an item since it was made: its status is no longer the first option.
  public func hasMoved(in records: Records) -> Bool {
    status(in: records).map { $0 != records.status?.options.first?.id } ?? false
  }

  private func status(in records: Records) -> String? { records.status.flatMap { self[$0.name]?.text } }

  /// What an item is called.
  public func title(in records: Records) -> String? { records.title.flatMap { self[$0.name]?.text } }

  /// The item in one line, as one would say it: what it is called, what has a label of one word, such as "with Ana",
  /// and what became of it. What its name says already is not said again.
  public func line(in records: Records) -> String? {
    guard let title = title(in: records) else { return nil }
    let moments = records.moments
    var line = String(title.trimmed.trimmingEnd(of: " .,;:"))
    var last = (field: "", isWhole: false)
    func add(_ words: String, after mark: String) {
      line += (line.last.map("?!…".contains) ?? false ? " " : mark) + words
    }
    for field in records.brief {
      guard records.isInLine(field, of: self), let words = self[path: field.name]?.text.map(Spoken.words),
        !words.isEmpty
      else { continue }
      // "if it rains then I write" and "when it rains, I write" are one plan; where nothing was said of the rain, it is
      // a step like others.
      let isWhole = moments.contains(field.name) && Spoken.isMoment(words)
      let isDeed = field.moment != nil
      let isPlan = isDeed && field.moment == last.field && !last.isWhole
      let isOfPlan = isDeed || moments.contains(field.name)
      let isBare = field.type == .day || isWhole || isDeed && !isPlan
      // "Ask Ana, with her" says it twice.
      let isPronoun = field.isPerson && Mention.isPronoun(Spoken.without(field.label, words))
      let isNamed =
        isPronoun
        ? Mention.person(in: title, among: []) != nil
        : field.isPerson && Mention.place(ofPerson: words, in: title) != nil
      if !isOfPlan, isNamed || Spoken.says(title, words, label: field.label) { continue }
      add(
        isBare ? words : Spoken.behind(field.label, words),
        after: isPlan ? " " : isOfPlan && !last.isWhole ? "; " : ", ")
      last = (field.name, isWhole)
    }
    if hasMoved(in: records), let status = statusLabel(in: records) { line += " (\(status))" }
    return line
  }

  /// What became of an item that comes back, as people say it.
  public func statusLabel(in records: Records) -> String? {
    records.status.flatMap { field in self[field.name]?.text.map(field.label) }
  }
}

extension String {
  /// With a capital where a small letter begins it.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
