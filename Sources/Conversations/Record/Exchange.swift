// What a person hands to another: the lines they ticked, and nothing else. It is built up from what is ticked, so that
// a slot somebody adds one day is not shared before the script offers it.

import Scripts

/// What a person shares of a conversation, in the order of the JSON.
public struct Exchange: Codable, Equatable, Sendable {
  /// `cofront-exchange`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// The id of the script that offered the lines; absent in files of before 2026-12.
  public var script: String?
  /// The ids of the lines that were ticked, in the script's order.
  public var shared: [String]
  /// The person's name, if ticked.
  public var me: String?
  /// What was ticked of what the conversation came to, as a transcript has it. Where names are not ticked, items are
  /// called "partner 1" and so on.
  public var outcome: Record

  /// The name of the format.
  public static let format = "cofront-exchange"
  /// The version that this program writes.
  public static let version = 1
  /// The line that every script has: one's own name.
  public static let ownName = ShareLine("me", "My name", [])

  /// What can be ticked under a script.
  public static func lines(of script: Script) -> [ShareLine] { [ownName] + script.shares }

  /// Takes out what is ticked. What a conversation did not come to is not there, ticked or not.
  public init(_ transcript: Transcript, under script: Script, sharing ids: Set<String>) {
    (format, version, self.script) = (Self.format, Self.version, script.id)
    shared = Self.lines(of: script).map(\.id).filter(ids.contains)
    me = ids.contains(Self.ownName.id) ? transcript.people.client : nil
    let names = Set(script.shares.filter { ids.contains($0.id) }.flatMap(\.slots))
    outcome = Self.taken(names, from: transcript.outcome, script.data)
  }

  /// The part of an outcome that some names stand for; what was said for others than the present one never goes along.
  /// An item is there when something of it is, or when an item that is there is about it.
  private static func taken(_ names: Set<String>, from whole: Record, _ data: DataModel) -> Record {
    var taken = Record()
    for slot in data.slots where names.contains(slot.name) {
      if slot.type == .drafts, let words = whole.words(slot.name) {
        var drafts: Record = [Drafts.all: .texts([words])]
        drafts[Drafts.kept] = whole[path: slot.name]?.record?[Drafts.kept]
        taken[path: slot.name] = .record(drafts)
      } else if slot.records != nil {
        let items = whole.items(slot.name).map { item in
          var item = item
          item[Records.said] = nil
          return Value.record(item)
        }
        taken[path: slot.name] = items.isEmpty ? nil : .list(items)
      } else {
        taken[path: slot.name] = whole[path: slot.name]
      }
    }
    var spokenOf: Set<String> = []
    for slot in data.records.reversed() {
      guard let records = slot.records else { continue }
      let fields = records.fields.filter { names.contains("\(records.item).\($0.name)") }
      let items = whole.items(slot.name).enumerated().compactMap { index, item -> Record? in
        let id = item["id"]?.text
        let values = fields.filter { item[path: $0.name] != nil }
        guard !values.isEmpty || id.map(spokenOf.contains) == true else { return nil }
        var shared = Record()
        shared["id"] = item["id"]
        if let title = records.title, records.hasIDs, !fields.contains(title) {
          shared[title.name] = .text(Self.placeholder(slot, index + 1))
        }
        for field in values { shared[path: field.name] = item[path: field.name] }
        if let reference = records.reference { spokenOf.formUnion([item[reference.name]?.text].compactMap(\.self)) }
        return shared
      }
      // What became of an item, or whom it is with, says nothing without the item.
      let hasMore = fields.contains { $0 == records.title || $0 == records.reference } || records.hasIDs
      if !items.isEmpty, hasMore { taken[path: slot.name] = .list(items.map(Value.record)) }
    }
    return taken.ordered(by: data)
  }

  /// What an item is called whose name was not ticked.
  public static func placeholder(_ slot: Slot, _ number: Int) -> String { "\(slot.item ?? slot.name) \(number)" }

  /// The lines that a transcript has something for.
  public static func lines(in transcript: Transcript, under script: Script) -> [ShareLine] {
    lines(of: script).filter { line in
      line == ownName || !Exchange(transcript, under: script, sharing: [line.id]).outcome.members.isEmpty
    }
  }

  /// Whether every number is one that its scale has: a file may come from anywhere.
  public func isSound(under data: DataModel) -> Bool {
    data.records.allSatisfy { slot in
      outcome.items(slot.name).allSatisfy { item in
        slot.records?.fields.allSatisfy { field in
          field.range == nil || item[path: field.name].map { field.admitted($0) != nil } ?? true
        } ?? true
      }
    }
  }
}
