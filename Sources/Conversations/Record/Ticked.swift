// What goes into a file for somebody else: what some names stand for, and what was written about some people.

import Scripts

/// Somebody whom a conversation is about.
struct Partner: Equatable {
  var id: String
  var name: String
}

extension DataModel {
  /// The people whom a conversation is about, by the items that are called by a person's name.
  func people(in outcome: Record) -> [Partner] {
    records.filter { $0.records?.title?.isPerson == true }.flatMap { slot in
      outcome.items(slot.name).compactMap { item in
        guard let id = item["id"]?.text, let name = slot.records.flatMap({ item.title(in: $0) }) else { return nil }
        return Partner(id: id, name: name)
      }
    }
  }
}

/// What is ticked, to be taken out of an outcome.
struct Ticked {
  private let names: Set<String>
  private let people: [Partner]
  private let data: DataModel
  /// What is in words among all that the script offers: with a person go no numbers.
  private let words: Set<String>

  /// What some names stand for, and what was written about some people.
  init(_ names: Set<String>, _ people: [Partner], under script: Script) {
    (self.names, self.people, data) = (names, people, script.data)
    words = Set(script.shares.flatMap(\.slots).filter { script.data[$0]?.slot.range == nil })
  }

  /// The part of an outcome that is ticked; of what was said for others than the present one, only what was written
  /// about a person who is. An item is there when something of it is, or when an item that is there is about it.
  func taken(from whole: Record) -> Record {
    var taken = Record()
    for slot in data.slots where names.contains(slot.name) {
      if slot.type == .drafts {
        taken[path: slot.name] = whole[path: slot.name].flatMap(Self.lastDraft)
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
    for slot in data.records.reversed() where !names.contains(slot.name) {
      guard let records = slot.records else { continue }
      let items = whole.items(slot.name).enumerated().compactMap { index, item -> Record? in
        let isTicked = isAboutTicked(item, records)
        let fields = fields(of: records, isTicked)
        let values = fields.filter { item[path: $0.name] != nil }
        let said = isTicked ? said(for: item, in: slot, whole) : Record()
        // What became of an item, or whom it is with, says nothing without the item.
        guard records.hasIDs || fields.contains(where: { $0 == records.title || $0 == records.reference }) else {
          return nil
        }
        guard !values.isEmpty || !said.members.isEmpty || item["id"]?.text.map(spokenOf.contains) == true else {
          return nil
        }
        var shared = Record()
        shared["id"] = item["id"]
        if let title = records.title, records.hasIDs, !fields.contains(title) {
          shared[title.name] = .text(Exchange.placeholder(slot, index + 1))
        }
        for field in values { shared[path: field.name] = item[path: field.name] }
        if !said.members.isEmpty { shared[Records.said] = .record(said) }
        if let reference = records.reference { spokenOf.formUnion([item[reference.name]?.text].compactMap(\.self)) }
        return shared
      }
      if !items.isEmpty { taken[path: slot.name] = .list(items.map(Value.record)) }
    }
    return taken.ordered(by: data)
  }

  /// Whether more is ticked than what somebody is called.
  func hasMoreThanNames(_ whole: Record) -> Bool {
    let items = data.records.flatMap { taken(from: whole).items($0.name) }
    return items.count > 1 || items.contains { $0.members.count > 2 }
  }

  /// The fields of an item that go along.
  private func fields(of records: Records, _ isTicked: Bool) -> [Slot] {
    records.fields.filter { field in
      let name = "\(records.item).\(field.name)"
      return names.contains(name) || isTicked && (words.contains(name) || field == records.title && field.isPerson)
    }
  }

  /// Whether an item is a person who is ticked, or about one, or with one.
  private func isAboutTicked(_ item: Record, _ records: Records) -> Bool {
    people.contains { person in
      item["id"]?.text == person.id || records.reference.flatMap { item[$0.name]?.text } == person.id
        || records.fields.contains { $0.type == .words && item[path: $0.name]?.text?.isSame(as: person.name) == true }
    }
  }

  /// What was said for a person, whether that is the present one or not.
  private func said(for item: Record, in slot: Slot, _ whole: Record) -> Record {
    var said = Record()
    for owner in data.slots where owner.target == slot.name {
      let isPresent = whole[path: owner.name] == item["id"]
      let source = isPresent ? whole : item[Records.said]?.record ?? Record()
      for slot in data.slots where slot.per == owner.name && words.contains(slot.name) {
        if isPresent && names.contains(slot.name) { continue }  // it goes along by itself
        let value = source[path: slot.name]
        said[path: slot.name] = slot.type == .drafts ? value.flatMap(Self.lastDraft) : value
      }
    }
    return said
  }

  /// Of drafts the version that was kept, else the last one.
  private static func lastDraft(_ value: Value) -> Value? {
    guard let words = value.words else { return nil }
    var drafts: Record = [Drafts.all: .texts([words])]
    drafts[Drafts.kept] = value.record?[Drafts.kept]
    return .record(drafts)
  }
}
