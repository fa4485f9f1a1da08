// What a visit begins with of the visits before it: the slots and the fields that the script says it recalls.

import Scripts

extension [PastSession] {
  /// What the last visits under a script had of what it recalls, by the names of the slots: of each the latest that had
  /// something. The sessions are those of one person, in the order in which they began.
  /// - Returns: `nil` where none of them is under the script.
  public func recalled(by script: Script) -> Record? {
    let visits = filter { $0.script == script.id }.map(\.outcome)
    if visits.isEmpty { return nil }
    var recalled = Record()
    for name in script.data.slots.compactMap(\.last) {
      recalled[path: name] = visits.reversed().lazy.compactMap { $0[path: name] }.first
    }
    for slot in script.data.records {
      guard let records = slot.records, let title = records.title, !records.recalled.isEmpty else { continue }
      let names = records.recalled.compactMap(\.last)
      let latest = visits.reversed().lazy.map { $0.items(slot.name) }.first { items in
        items.contains { item in names.contains { item[path: $0] != nil } }
      }
      let items = latest?.map { item in
        var kept = Record()
        for name in ["id", title.name] + names { kept[path: name] = item[path: name] }
        return Value.record(kept)
      }
      if let items { recalled[slot.name] = .list(items) }
    }
    return recalled
  }

  /// The places of those sessions that `recalled` looks at under a script: of these alone it makes the same.
  public func recalledPlaces(by script: Script) -> Set<Int> {
    let visits = indices.filter { self[$0].script == script.id }
    guard let last = visits.last else { return [] }
    var places: Set = [last]
    func add(_ has: (PackedRecord) -> Bool) {
      if let visit = visits.last(where: { has(self[$0].outcome) }) { places.insert(visit) }
    }
    for name in script.data.slots.compactMap(\.last) { add { $0[path: name] != nil } }
    for slot in script.data.records {
      let names = slot.records?.recalled.compactMap(\.last) ?? []
      add { $0.items(slot.name).contains { item in names.contains { item[path: $0] != nil } } }
    }
    return places
  }
}
