// "Ana trust 8", "Ana 8 5 8", "trust with Ana: 8": numbers of an item that are corrected wherever the conversation is.

import Scripts

extension StepContext {
  /// The numbers that a line corrects, where it holds an item and numbers and nothing else. A number that stands there
  /// already may as well be told as an answer; `isNews` says whether one has to be another.
  func correction(_ text: String, isNews: Bool = true) -> AnswerResult? {
    if text.count > Name.longest + 60 { return nil }
    // Of what comes back another day, only its own question asks.
    for slot in data.records where slot.records?.returns == nil {
      guard let (item, numbers, told) = correction(text, of: slot, isNews: isNews) else { continue }
      return numbers.map { .correction(slot, id: item.id, $0) } ?? told.map { .unclear($0) }
    }
    return nil
  }

  /// The item that is named, and its numbers where they fit; what to ask where there is nothing else in the line.
  private func correction(
    _ text: String, of slot: Slot, isNews: Bool
  ) -> (item: Name, numbers: Record?, told: String?)? {
    guard let scales = slot.records?.numbers, !scales.isEmpty else { return nil }
    var words = text.onOneLine.plainWords.filter { $0 != ";" }
    while let first = words.first, Self.leads.contains(first) { words.removeFirst() }
    // "trust with Ana 8" is "Ana trust 8".
    var scale: [String] = []
    if let first = words.first, words.count > 2, scales.contains(where: { $0.label.isSame(as: first) }) {
      scale = [words.removeFirst()]
      if ["with", "for", "of", slot.records?.link ?? ""].contains(words[0]) { words.removeFirst() }
    }
    guard let (item, count) = item(at: words, of: slot) else { return nil }
    // What stands behind the name, with the marks in it.
    var left = words.count - count
    let behind = text.onOneLine.plainWords.reversed().prefix { word in
      left -= word == ";" ? 0 : 1
      return left >= 0
    }
    let line = (scale + behind.reversed().drop { $0 == ";" }).joined(separator: " ")
    let read = NumberReading(line, of: scales, open: scales, isPart: true)
    let isWhole = read.given.members.count == scales.count || !NumberLine(line, scales).isBare
    let isPlain = !read.hasRemark || NumberLine(line, scales).isSaidFirst && !Self.slips.isDisjoint(with: words)
    guard read.unclear.isEmpty, isPlain, isWhole, !read.given.members.isEmpty else {
      let isAsked = isNews && state.step != .list && !read.hasRemark && !NumberLine(line, scales).isBare
      return (item, nil, isAsked && !read.unclear.isEmpty ? Message.notUnderstood(read, scales) : nil)
    }
    let known = snapshot.item(item.id, of: slot)
    let isOther = read.given.members.contains { member in
      known?.values[member.name] != (member.value.number == nil ? nil : member.value)
    }
    return (item, isOther || !isNews ? read.given : nil, nil)
  }

  /// The item whose name a line begins with, and how many words that is.
  private func item(at words: [String], of slot: Slot) -> (item: Name, count: Int)? {
    let names = names(of: slot)
    let found = Called.leading(words.map(\.withoutPossessive), in: names.map(\.text))
    return found.map { (names[$0.place], $0.count) }
  }

  /// What says that a number was wrong, so that it is corrected and not talked about.
  private static let slips: Set<String> = [
    "mixed", "wrong", "mistake", "correct", "correction", "corrected", "meant", "typo", "sorry", "mistyped", "slip",
    "instead", "again", "oops",
  ]
  private static let leads: Set<String> = ["change", "correct", "make", "no", "please", "set", "sorry"]
}

extension String {
  /// The words in small letters, with ";" for a mark between them: what a name beside numbers is known by.
  var plainWords: [String] { NumberLine.words(in: self) }

  /// "Ana" of "Ana's".
  var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}
