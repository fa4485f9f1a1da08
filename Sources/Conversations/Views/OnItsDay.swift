// An item with the one day that its words name in place of all words that speak of it.

import Scripts

extension Record {
  /// The item with its day as a date, and without other words of a day at the end of its name; as it is where its words
  /// name no one day.
  /// - Parameter today: The day on which they were said.
  func onItsDay(in records: Records, from today: Day?) -> Record {
    guard let today, let title = records.title, let field = records.fields.first(where: { $0.type == .day }),
      let words = self[path: field.name]?.text, let day = DayReader.day(in: words, from: today)
    else { return self }
    // Words of another session were said on another day; only a date stays the same.
    let isOlder = self[Records.origin.name] != nil
    if isOlder, DayReader.day(in: words, from: today + 7) != day { return self }
    var item = self
    let hour = DayReader.hour(in: words).map { ", \($0)" } ?? ""
    item[path: field.name] = .text(day.text(seenFrom: today) + hour)
    if let name = item[path: title.name]?.text { item[path: title.name] = .text(name.withoutDay(from: today)) }
    return item
  }
}

extension String {
  /// Without the words of a day at the end, or before a comma, where something else is left.
  fileprivate func withoutDay(from today: Day) -> String {
    guard let words = DayReader.words(in: self, from: today), let place = range(ofLast: words),
      case let behind = self[place.upperBound...],
      behind.allSatisfy({ !$0.isLetter && !$0.isNumber }) || behind.first.map({ ",;".contains($0) }) == true
    else { return self }
    var rest = self[..<place.lowerBound].trimmed.trimmingEnd(of: ",;:–—-(")
    for lead in ["on", "by", "at", "for", "until", "till", "before", "from"]
    where rest.trimmed.words.last?.lowercased() == lead {
      rest = rest.trimmed.dropLast(lead.count)
    }
    if rest.words.isEmpty { return self }
    let head = rest.trimmed.trimmingEnd(of: ",;:–—-").description
    if !behind.contains(where: { $0.isLetter || $0.isNumber }) { return head }
    // "I wait. Friday, at noon"
    return head.last.map { ".!?".contains($0) } == true
      ? "\(head) \(behind.drop { !$0.isLetter && !$0.isNumber })" : head + behind
  }

  private func range(ofLast words: String) -> Range<Index>? {
    ranges(of: words).last
  }
}
