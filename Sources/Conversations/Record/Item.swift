// One item of records, such as a partner: an id and its fields.

import Scripts

/// An item of records.
public struct Item: Equatable, Sendable {
  /// `p1`, `p2`, ... by the prefix of its records.
  public var id: String
  /// The fields that are known, by their names.
  public var values: [String: Value]

  /// Makes an item.
  public init(id: String, values: [String: Value] = [:]) { (self.id, self.values) = (id, values) }

  /// What it is called by, as typed.
  public func name(in slot: Slot) -> String { slot.records?.title.flatMap { values[$0.name]?.text } ?? "" }

  /// What it is called, said to the person who typed it: "my boss" is "your boss".
  func spokenName(in slot: Slot) -> String { name(in: slot).spoken }

  /// The numbers that it had on the last visit, by the names of their scales.
  func last(of scales: [Slot], in slot: Slot) -> Record {
    var numbers = Record()
    for scale in scales { numbers[scale.name] = slot.records?.last(scale).flatMap { values[$0.name] } }
    return numbers
  }

  /// The item as the outcome has it: its id, where its records show ids, then the fields in their order.
  func record(in records: Records) -> Record {
    var record = Record()
    if records.hasIDs { record["id"] = .text(id) }
    for field in records.allFields where field.at == nil { record[path: field.name] = values[field.name] }
    return record
  }

  /// An item of the last visit: its name, and what it had then in the fields for that.
  init?(recalling record: Record, in records: Records) {
    guard let id = record["id"]?.text, Snapshot.number(in: id, behind: records.prefix) != nil, let title = records.title
    else { return nil }
    self.init(id: id)
    values[title.name] = record[path: title.name].flatMap(title.admitted)
    for field in records.recalled {
      values[field.name] = field.last.flatMap { record[path: $0] }.flatMap(field.admitted)
    }
  }

  /// An item as a record has it; fields that the records do not have are left out, and so is a number out of its range.
  public init(id: String, _ record: Record, in records: Records) {
    self.init(id: id)
    for field in records.allFields { values[field.name] = record[path: field.name].flatMap(field.admitted) }
  }
}

extension String {
  /// A name as it is said to the person who typed it.
  var spoken: String {
    for mine in ["my ", "our "] where lowercased().hasPrefix(mine) {
      return ("your " + dropFirst(mine.count)).spoken
    }
    // "Mr Kowalczyk, my old boss"
    return [", ", "(", " and "].reduce(self) { name, mark in
      name.replacing("\(mark)my ", with: "\(mark)your ").replacing("\(mark)our ", with: "\(mark)your ")
    }
  }
}

extension Records {
  /// The fields, with the one that the machine fills itself.
  public var allFields: [Slot] { returns == nil ? fields : fields + [Self.origin] }
}

extension Slot {
  /// A value that this slot can hold, or `nil`.
  public func admitted(_ value: Value) -> Value? {
    switch (type, value) {
    case (.words, .text), (.day, .text), (.item, .text): value
    case (.choice(let options), .text(let id)): options.contains { $0.id == id } ? value : nil
    case (.number(let range), .number(let number)): range.contains(number) ? value : nil
    case (.list, .list), (.drafts, .record), (.records, .list): value
    default: nil
    }
  }
}
