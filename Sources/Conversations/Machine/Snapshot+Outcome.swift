// What a conversation came to, as the transcript has it: the declared slots, in their order.

import Scripts

extension Snapshot {
  /// The outcome. A slot that nothing is known of is absent. O(slots and items).
  func outcome(under data: DataModel) -> Record {
    var outcome = Record()
    for slot in data.slots {
      if let value = value(of: slot), !value.isEmpty { outcome[path: slot.name] = value }
    }
    for owner in data.slots where owner.target != nil && data.slots.contains(where: { $0.per == owner.name }) {
      addSaid(for: owner, to: &outcome, data)
    }
    return outcome
  }

  /// What was said for other items than the present one stands with those items.
  private func addSaid(for owner: Slot, to outcome: inout Record, _ data: DataModel) {
    guard let target = data.slot(owner.target), let records = target.records else { return }
    let present = values[owner.name]?.text
    let others = items(of: target).filter { $0.id != present && said[$0.id]?.isEmpty == false }
    if others.isEmpty { return }
    outcome[path: target.name] = .list(
      items(of: target).map { item in
        var record = item.record(in: records)
        if item.id != present {
          for slot in data.slots where slot.per == owner.name {
            record[path: "\(Records.said).\(slot.name)"] = said[item.id]?[slot.name]
          }
        }
        return .record(record)
      })
  }

  /// The value of a slot as it stands now, for the item it is said for.
  func value(of slot: Slot) -> Value? {
    if let records = slot.records {
      return .list(items(of: slot).map { .record($0.record(in: records)) })
    }
    return slot.per == nil ? values[slot.name] : said[place(of: slot).item]?[slot.name]
  }
}

extension Value {
  /// The words in it: of drafts the version that was kept, else the last one.
  var words: String? {
    switch self {
    case .text(let text): text
    case .list(let items): items.compactMap(\.text).joined(separator: "\n")
    case .record(let drafts): drafts[Drafts.kept]?.text ?? drafts[Drafts.all]?.texts?.last
    case .number(let number): String(number)
    case .flag: nil
    }
  }
}

/// The members of the value of a slot that holds drafts.
public enum Drafts {
  /// All versions, in order.
  public static let all = "drafts"
  /// The version that was kept.
  public static let kept = "kept"
}

extension Record {
  /// The words in a slot of an outcome: of drafts the version that was kept, else the last one.
  public func words(_ slot: String) -> String? { self[path: slot]?.words }
  /// The items in a slot of an outcome, in order.
  public func items(_ slot: String) -> [Record] { self[path: slot]?.list?.compactMap(\.record) ?? [] }

  /// The same members, those of declared slots first and in their order: JSON keeps no order.
  public func ordered(by data: DataModel) -> Record {
    var whole = self
    for slot in data.records where whole[path: slot.name] != nil {
      whole[path: slot.name] = .list(items(slot.name).map { .record($0.ordered(by: slot)) })
    }
    return whole.ordered(by: data.slots.map(\.name))
  }

  /// The members of an item, its fields in their order.
  public func ordered(by slot: Slot) -> Record {
    ordered(by: ["id"] + (slot.records?.allFields.map(\.name) ?? []))
  }

  private func ordered(by names: [String]) -> Record {
    var ordered = Record()
    for name in names { ordered[path: name] = self[path: name] }
    for member in members where ordered[member.name] == nil { ordered[member.name] = member.value }
    return ordered
  }
}
