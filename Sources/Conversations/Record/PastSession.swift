// A session with what it came to, without its entries: what is looked at across sessions.

import FoundationEssentials
import Scripts

/// A session as the others look at it.
public struct PastSession: Equatable, Sendable {
  /// The session's name.
  public var id: String
  /// When it began.
  public var started: Date
  /// How far the person's clock was from UTC then.
  public var zone: Zone?
  /// Whether the person closed it; else it may be taken up again.
  public var isClosed: Bool
  /// The id of the script that it is under.
  public var script: String
  /// What the script keeps.
  public var data: DataModel
  /// What it came to so far.
  public var outcome: Record

  /// Makes a past session.
  public init(
    id: String, started: Date, zone: Zone? = nil, isClosed: Bool = true, script: Script, outcome: Record
  ) {
    (self.id, self.started, self.zone, self.isClosed) = (id, started, zone, isClosed)
    (self.script, self.data, self.outcome) = (script.id, script.data, outcome)
  }

  /// The day on which it began, where the person was.
  public var day: Day { Day(started, in: zone) }
}

extension Record {
  /// What other sessions look at of an outcome: what it was about, numbers, items that come back, and what the next
  /// visit recalls. What was said of somebody is not among it.
  /// - Parameter models: What the session's own script keeps, and one that a later session may be under.
  public func forLater(by models: [DataModel]) -> Record {
    models.reversed().reduce(into: Record()) { later, data in keep(data, in: &later) }
  }

  private func keep(_ data: DataModel, in later: inout Record) {
    let recalled = Set(data.slots.compactMap(\.last))
    for slot in data.slots {
      if slot == data.aim || slot.range != nil || recalled.contains(slot.name) {
        later[path: slot.name] = self[path: slot.name]
      } else if let records = slot.records, records.returns != nil || records.isRated, self[path: slot.name] != nil {
        let names = ["id", Records.origin.name] + records.fields.map(\.name)
        let items = items(slot.name).map { item in
          var kept = Record()
          for name in names { kept[path: name] = item[path: name] }
          return Value.record(kept)
        }
        later[path: slot.name] = .list(items)
      }
    }
  }

  /// What a conversation was about.
  public func aim(by data: DataModel) -> String? { data.aim.flatMap { words($0.name) } }

  /// How many items that come back are open.
  public func openItems(by data: DataModel) -> Int {
    data.returning.map { slot in
      items(slot.name).count { record in slot.records.map { record.isOpen(in: $0) } ?? false }
    }.reduce(0, +)
  }
}

extension DataModel {
  /// The first slot of words that has a heading.
  fileprivate var aim: Slot? { slots.first { $0.type == .words && $0.heading != nil } }
}

extension Records {
  /// Whether items have numbers that are looked at over time, or come again with those of last time.
  fileprivate var isRated: Bool { reference == nil && !numbers.isEmpty || !recalled.isEmpty }
}
