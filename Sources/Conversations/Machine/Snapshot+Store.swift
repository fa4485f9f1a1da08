// Puts an answer where its state says: into a slot, or into a field of the item at hand.

import Scripts

extension Snapshot {
  /// Puts an answer where its state says.
  mutating func store(_ entry: Entry, in state: State, _ data: DataModel) {
    if state.step == .choose, entry.value?.text == State.aside, let kept = data.slot(state.aside) {
      return set(.text(entry.text), in: kept)
    }
    let into = state.into.compactMap { data[$0] }
    if !into.isEmpty { state.step.behaviour.store(entry, in: state, into, data, to: &self) }
  }

  // MARK: Values

  /// Puts a value where a name says.
  mutating func assign(_ value: Value?, to reference: Reference, from state: State, _ data: DataModel) {
    switch reference {
    case .slot(let slot):
      let isNobody = slot.isPerson && value?.text?.standsForNothing == true
      if let first = data.slot(slot.first), keepsFirst(value, in: first, of: slot, from: state) {
        return
      }
      set(isNobody ? nil : value, in: slot)
      sources[place(of: slot)] = state.id
    case .field(let field, let slot):
      if let place = elsewhere(field, of: slot, data) {
        change(place.id, of: place.slot) { $0.values[place.field.name] = value }
        copy(field, in: slot, value)
      } else if let id = cursor.atHand[slot.name] {
        let isNobody = field.isPerson && value?.text?.standsForNothing == true
        change(id, of: slot) { $0.values[field.name] = isNobody ? nil : value.flatMap(field.admitted) }
      }
    case .item, .reached, .computed: break
    }
  }

  mutating func set(_ value: Value?, in slot: Slot) {
    if slot.per == nil {
      values[slot.name] = value
    } else {
      said[place(of: slot).item, default: [:]][slot.name] = value
    }
  }

  mutating func change(_ id: String, of slot: Slot, _ body: (inout Item) -> Void) {
    guard let index = items[slot.name]?.firstIndex(where: { $0.id == id }), var item = items[slot.name]?[index] else {
      return
    }
    body(&item)
    items[slot.name]?[index] = item
  }

  /// Words put another way by another question leave what was told first beside them.
  /// - Returns: whether it was the first telling itself that was changed.
  private mutating func keepsFirst(_ value: Value?, in first: Slot, of slot: Slot, from state: State) -> Bool {
    let (place, firstPlace) = (place(of: slot), place(of: first))
    if self.value(of: first) != nil {
      guard sources[firstPlace] == state.id else { return false }
      set(value, in: first)
      return true
    }
    if let told = self.value(of: slot), sources[place] != state.id {
      set(told, in: first)
      sources[firstPlace] = sources[place]
    }
    return false
  }

  /// Where a field is kept that stands in the item another field names.
  func elsewhere(
    _ field: Slot, of slot: Slot, about: String? = nil, _ data: DataModel
  ) -> (slot: Slot, id: String, field: Slot)? {
    guard let path = field.at, let records = slot.records, let item = item(of: slot, about: about),
      let reference = records.reference, let id = item.values[reference.name]?.text,
      let option = records.aspect.flatMap({ item.values[$0.name]?.text }),
      let target = data.slot(reference.target),
      let there = target.records?[DataModel.path(path, with: option)]
    else { return nil }
    return (target, id, there)
  }

  /// Takes a value over into the fields that copy it, of an item or of the one at hand.
  mutating func copy(_ field: Slot, in slot: Slot, _ value: Value?, to item: String? = nil) {
    guard let id = item ?? cursor.atHand[slot.name] else { return }
    for other in slot.records?.fields ?? [] where other.copies == field.name {
      change(id, of: slot) { $0.values[other.name] = value }
    }
  }

  /// Takes over the numbers and blanks that are given; the others stay.
  mutating func rate(_ id: String, of slot: Slot, _ numbers: Record) {
    change(id, of: slot) { item in
      for field in slot.records?.fields ?? [] where field.range != nil {
        guard let number = numbers[field.name] else { continue }
        item.values[field.name] =
          field.admitted(number) ?? (number == NumberReading.blank ? nil : item.values[field.name])
      }
    }
  }

  /// Takes over the numbers and blanks that correct an item's, also where they were copied.
  mutating func correct(_ id: String, of slot: Slot, _ numbers: Record, _ data: DataModel) {
    rate(id, of: slot, numbers)
    for other in data.records {
      for item in items(of: other) {
        for field in other.records?.fields ?? [] where field.at != nil {
          guard let place = elsewhere(field, of: other, about: item.id, data), place.id == id,
            numbers[place.field.name] != nil
          else { continue }
          copy(field, in: other, self.item(id, of: slot)?.values[place.field.name], to: item.id)
        }
      }
    }
  }

  // MARK: Items

  @discardableResult mutating func add(to slot: Slot, _ values: [String: Value]) -> Item {
    var item = Item(id: nextID(in: slot), values: values)
    if let status = slot.records?.status, item.values[status.name] == nil {
      item.values[status.name] = status.options.first.map { .text($0.id) }
    }
    items[slot.name, default: []].append(item)
    count(item.id, in: slot)
    return item
  }

  mutating func count(_ id: String, in slot: Slot) {
    let number = slot.records.flatMap { Self.number(in: id, behind: $0.prefix) } ?? 0
    numbered[slot.name] = max(numbered[slot.name] ?? 0, number)
  }

  /// Lets an item be the one that a slot names. Whoever was mentioned and taken back before a word was said goes.
  mutating func turn(_ slot: Slot, to id: String?, _ data: DataModel) {
    let last = values[slot.name]?.text
    values[slot.name] = id.map(Value.text)
    guard let last, let id, last != id, mentioned.contains(last), said[last]?.isEmpty != false,
      let target = data.slot(slot.target), let title = target.records?.title,
      item(last, of: target)?.values.keys.allSatisfy({ name in
        name == title.name || target.records?.recalled.contains { $0.name == name } == true
      }) == true
    else { return }
    items[target.name]?.removeAll { $0.id == last }
  }

  // MARK: Other sessions

  /// Brings in open items of earlier sessions, and what the last visit had, by the names of their slots.
  mutating func bringIn(_ earlier: Record, _ data: DataModel) {
    isReturning = true
    for slot in data.slots {
      if let last = slot.last { values[slot.name] = earlier[path: last].flatMap(slot.admitted) }
      guard let records = slot.records, !records.recalled.isEmpty else { continue }
      recalled[slot.name] = earlier.items(slot.name).compactMap { Item(recalling: $0, in: records) }
      for item in recalled[slot.name] ?? [] { count(item.id, in: slot) }
    }
    for member in earlier.members {
      // `open` is what transcripts of before 2026-12 call them.
      guard let slot = data.slot(member.name) ?? (member.name == "open" ? data.returning.first : nil),
        let records = slot.records, records.returns != nil
      else { continue }
      items[slot.name] = (member.value.list ?? []).compactMap(\.record).enumerated().map { index, record in
        Item(id: "\(records.prefix)\(index + 1)", record, in: records)
      }
      numbered[slot.name] = items(of: slot).count
    }
  }

  /// What became of an item, told between two sessions.
  mutating func review(_ entry: Entry, _ data: DataModel) {
    guard let id = entry.about, let slot = data.slot(ofItem: id), let records = slot.records else { return }
    change(id, of: slot) { $0.review(entry, in: records) }
    reviewed.insert(id)
  }
}
