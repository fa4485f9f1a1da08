// What other sessions look at of a session: the little that is kept in short of it.

import Scripts

/// What is looked at later of the outcomes under a script. It is made ready once, since there may be thousands.
public struct Later: Sendable {
  /// What of an outcome is kept: a slot whole, or of its items these members.
  public struct Part: Sendable {
    /// The path of the slot.
    public var slot: String
    /// The paths of the members.
    public var fields: [String]?
  }

  /// Items that come back: open at some options of their status.
  private struct Returning: Sendable {
    var slot: String
    var status: String?
    var open: [String]
  }

  /// What other sessions look at of an outcome: what it was about, numbers, items that come back, and what the next
  /// visit recalls. What was said of somebody is not among it.
  public let parts: [Part]
  private let aimSlot: String?
  private let returning: [Returning]

  /// - Parameter models: What the session's own script keeps, and one that a later session may be under.
  public init(_ models: [DataModel]) {
    parts = models.flatMap(Self.parts).reduce(into: []) { parts, part in
      if !parts.contains(where: { $0.slot == part.slot }) { parts.append(part) }
    }
    // The first slot of words that has a heading.
    aimSlot = models.first?.slots.first { $0.type == .words && $0.heading != nil }?.name
    returning = (models.first?.returning ?? []).map { slot in
      Returning(slot: slot.name, status: slot.records?.status?.name, open: slot.records?.openOptions ?? [])
    }
  }

  private static func parts(of data: DataModel) -> [Part] {
    let recalled = Set(data.slots.compactMap(\.last))
    let aim = data.slots.first { $0.type == .words && $0.heading != nil }
    return data.slots.compactMap { slot in
      if slot == aim || slot.range != nil || recalled.contains(slot.name) { return Part(slot: slot.name, fields: nil) }
      guard let records = slot.records, records.returns != nil || records.isRated else { return nil }
      return Part(slot: slot.name, fields: ["id", Records.origin.name] + records.fields.map(\.name))
    }
  }

  /// The words that tell what a conversation was about, as they were typed.
  public func topic(of outcome: PackedRecord) -> String? { aimSlot.flatMap { outcome[path: $0]?.words } }

  /// What such words say that it was about; `nil` where they say nothing. It is asked of few of thousands.
  public static func aim(in topic: String?) -> String? { topic.flatMap { $0.saysNothing ? nil : $0 } }

  /// How many items that come back are open.
  public func openItems(of outcome: PackedRecord) -> Int {
    returning.map { slot in
      outcome.items(slot.slot).count { item in
        let status = slot.status.flatMap { item[$0]?.text }
        return status.map(slot.open.contains) ?? true
      }
    }.reduce(0, +)
  }
}

extension Records {
  /// Whether items have numbers that are looked at over time, or come again with those of last time.
  fileprivate var isRated: Bool { reference == nil && !numbers.isEmpty || !recalled.isEmpty }
}
