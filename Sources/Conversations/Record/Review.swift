// What became of an item that comes back, told between two sessions: an entry in the transcript, folded like any other.

import FoundationEssentials
import Scripts

extension Transcript {
  /// Adds the entry that says what became of an item. The session stays where it was left, open or closed.
  /// - Parameters:
  ///   - index: The item's place in the outcome's list; out of range, nothing happens.
  ///   - slot: The slot that holds the list.
  ///   - status: What became of it: an option of its status.
  ///   - words: What the person says about it; may be empty.
  ///   - time: Now.
  public mutating func review(_ index: Int, in slot: Slot, as status: String, words: String, at time: Date) {
    guard let records = slot.records, var list = outcome[path: slot.name]?.list, list.indices.contains(index),
      let record = list[index].record
    else { return }
    let id = record["id"]?.text ?? "\(records.prefix)\(index + 1)"
    let entry = Entry(
      n: entries.count + 1, at: time, state: state, visit: entries.last { $0.state == state }?.visit ?? 1, who: .client,
      kind: .review, about: id, text: words, value: .text(status))
    entries.append(entry)
    updated = time
    var item = Item(id: id, record, in: records)
    item.review(entry, in: records)
    list[index] = .record(item.record(in: records))
    outcome[path: slot.name] = .list(list)
  }
}

extension Item {
  /// Takes in an entry of the kind `review`.
  mutating func review(_ entry: Entry, in records: Records) {
    guard let field = records.status, let status = entry.value.flatMap(field.admitted) else { return }
    values[field.name] = status
    if !entry.text.isEmpty, let lesson = records.lesson { values[lesson.name] = .text(entry.text) }
  }
}
