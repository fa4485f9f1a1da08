// Words that were typed along with numbers: "8 9 8 but she is leaving".

import Scripts

extension Transcript {
  /// The latest words that came with the numbers of an item, by the item's id.
  func saidWithNumbers(_ data: DataModel) -> [String: String] {
    var said: [String: String] = [:]
    for entry in entries where [.answer, .edit].contains(entry.kind) && entry.text != TakenBack.mark {
      guard let id = entry.about, let given = entry.value?.record, !given.members.isEmpty,
        given.members.allSatisfy({ $0.value.number != nil }),
        let scales = data.records.compactMap({ $0.records?.numbers }).first(where: { scales in
          given.members.allSatisfy { member in scales.contains { $0.name == member.name } }
        }), NumberLine(entry.text.onOneLine, scales).hasRemark
      else { continue }
      said[id] = entry.text.onOneLine
    }
    return said
  }
}
