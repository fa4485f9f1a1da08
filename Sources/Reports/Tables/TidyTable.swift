// What a session came to as one table that statistics programs and spreadsheets take in (RFC 4180).

import Conversations
import Scripts

/// What is kept of a session as CSV, whatever its script: one row for each value. Cells that a row has nothing for are
/// empty.
public struct TidyTable {
  private let transcript: Transcript
  private let data: DataModel

  /// The columns, in order.
  static let columns = [
    "session", "date", "client", "script", "slot", "item", "name", "field", "number", "beside", "place", "words", "day",
    "from",
  ]

  /// Makes the table of a transcript whose script keeps this data.
  public init(_ transcript: Transcript, _ data: DataModel) { (self.transcript, self.data) = (transcript, data) }

  /// The table: UTF-8 without a mark, lines that end in CR LF, the names of the columns first.
  public var text: String { Self.text(data.slots.filter { $0.last == nil }.flatMap(rows)) }

  /// A table of rows by the names of their columns.
  static func text(_ rows: [[String: String]]) -> String {
    ([columns] + rows.map { row in columns.map { row[$0] ?? "" } })
      .map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private func rows(_ slot: Slot) -> [[String: String]] {
    let common = [
      "session": transcript.id, "date": transcript.day.iso, "client": transcript.people.client,
      "script": transcript.script.id, "slot": slot.name,
    ]
    guard let records = slot.records else {
      return said(in: slot).flatMap { item, outcome in values(of: slot, in: outcome, common.merging(item) { $1 }) }
    }
    let chart = Chart(transcript.outcome, of: slot)
    return transcript.outcome.items(slot.name).enumerated().flatMap { index, item in
      let id = item["id"]?.text ?? "\(records.prefix)\(index + 1)"
      let place = chart.suggests ? chart.place(for: id)?.scale : nil
      let row = common.merging([
        "item": id, "name": item.title(in: records) ?? name(of: item, in: records),
        "from": item[Records.origin.name]?.text ?? "",
      ]) { $1 }
      return Self.rows(item, records, row, day: { item.day(of: $0, in: transcript) }, place: place)
    }
  }

  /// What the item is called that an item without a name is about.
  private func name(of item: Record, in records: Records) -> String {
    guard let reference = records.reference, let target = reference.target, let id = item[reference.name]?.text else {
      return ""
    }
    return self.item(id, in: target)["name"] ?? ""
  }

  /// The rows of a slot that holds no records: one for each value.
  private func values(of slot: Slot, in outcome: Record, _ common: [String: String]) -> [[String: String]] {
    guard let value = outcome[path: slot.name], value.text?.isEmpty != true else { return [] }
    if let target = slot.target, let id = value.text { return [common.merging(item(id, in: target)) { $1 }] }
    let words = value.record.flatMap { _ in outcome.words(slot.name) }
    return (value.list ?? [words.map(Value.text) ?? value]).map { common.merging(Self.cells($0)) { $1 } }
  }

  /// The outcome once for each item that a slot is said for, the present one first, with the cells that name the item.
  private func said(in slot: Slot) -> [(item: [String: String], outcome: Record)] {
    guard let owner = data.slot(slot.per), let target = owner.target else { return [([:], transcript.outcome)] }
    let others = transcript.outcome.saidForOthers(by: owner, data).map(\.outcome)
    return ([transcript.outcome] + others).map { outcome in
      (outcome[path: owner.name]?.text.map { item($0, in: target) } ?? [:], outcome)
    }
  }

  /// The cells that name an item.
  private func item(_ id: String, in slot: String) -> [String: String] {
    let item = transcript.outcome.items(slot).first { $0["id"]?.text == id }
    return ["item": id, "name": data.slot(slot)?.records.flatMap { item?.title(in: $0) } ?? ""]
  }

  /// The rows of an item: one for each field; what another visit had has its row there. A second view stands in the row
  /// of its number.
  static func rows(
    _ item: Record, _ records: Records, _ common: [String: String], day: (Slot) -> Day?, place: Slot? = nil
  ) -> [[String: String]] {
    records.fields.filter { $0.beside == nil && $0.at == nil && $0.last == nil }.compactMap { field in
      let beside = records.beside(field).flatMap { item[path: $0.name]?.number }.map(String.init)
      let value = item[path: field.name]
      guard value != nil || beside != nil else { return nil }
      var row = common.merging(value.map(cells) ?? [:]) { $1 }
      (row["field"], row["beside"], row["day"]) = (field.name, beside, field.type == .day ? day(field)?.iso : nil)
      if field == place { row["place"] = "yes" }
      return row
    }
  }

  private static func cells(_ value: Value) -> [String: String] {
    switch value {
    case .number(let number): ["number": String(number)]
    case .text(let words): ["words": words]
    default: [:]
    }
  }

  /// A cell. One that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection");
  /// quotation marks stand around what needs them.
  static func cell(_ text: String) -> String {
    var text = Words.shown(text)
    if let first = text.unicodeScalars.first, "=+-@\t\n＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { ",\"\n".unicodeScalars.contains($0) }) else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? ["\"", "\""] : [scalar]) }
    return "\"" + String(quoted) + "\""
  }
}
