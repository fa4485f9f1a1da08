// "same as Ana", "up one each": numbers that are those of somebody else, or that all move.

import Scripts

extension StepContext {
  /// A line that takes the numbers of another item, with those numbers, in which "same" stands for them: "same as Ana,
  /// but trust 4", and "same again" where none stand yet.
  func likened(_ text: String, standing: Record) -> (text: String, numbers: Record)? {
    guard let slot = conversation.script.subject(of: state), let atHand = snapshot.item(of: slot) else { return nil }
    let others = snapshot.items(of: slot).filter { item in
      item.id != atHand.id && slot.records?.numbers.contains { item.values[$0.name]?.number != nil } == true
    }
    func numbers(of item: Item) -> Record {
      var numbers = Record()
      for scale in slot.records?.numbers ?? [] { numbers[scale.name] = item.values[scale.name] }
      return numbers
    }
    let words = text.plainWords
    for place in words.indices {
      // "I like Ana" likens nothing.
      guard words[place] != "like" || place == 0 || words[place - 1] == ";",
        let count = Self.likenings.beginning(of: words[place...]), case let rest = words[(place + count)...],
        let found = Called.leading(rest.map(\.withoutPossessive), in: others.map { $0.name(in: slot) })
      else { continue }
      let line = words[..<place] + ["same"] + rest.dropFirst(found.count)
      return (line.joined(separator: " "), numbers(of: others[found.place]))
    }
    // "the same again, but trust 4"
    let said = words.filter { $0 != ";" }
    guard standing.members.isEmpty, let count = Self.again.beginning(of: said), let last = others.last,
      count == said.count || ["but", "only", "except", "just"].contains(said[count])
    else { return nil }
    return ((["same"] + said.dropFirst(count)).joined(separator: " "), numbers(of: last))
  }

  private static let likenings = Phrases(
    """
    same as|same as with|same with|exactly like|exactly as|much like|same numbers as|like|just like|as with|equal to|
    identical to|same for
    """)
  private static let again = Phrases(
    "same|the same|same again|ditto|idem|again|same here|same numbers|same as before|same as above|as before|as above")
}

extension NumberReading {
  /// "up one each", "the same but purpose one less": numbers that go as much higher or lower, all of them or those that
  /// are named; `nil` for other lines.
  init?(moving kept: Record, by text: String, open: [Slot]) {
    let words = text.plainWords.filter { $0 != ";" }
    let (isUp, isDown) = (words.contains(where: Self.ups.contains), words.contains(where: Self.downs.contains))
    let named = open.filter { scale in words.contains { scale.label.isSame(as: $0) } }
    let moved = named.isEmpty ? open : named
    guard isUp != isDown, !open.isEmpty,
      words.contains(where: named.isEmpty ? Self.wholes.contains : Self.stays.contains),
      let step = words.lazy.compactMap({ DayWords.count($0) }).first(where: { (1...3).contains($0) }),
      words.allSatisfy({ word in
        Self.ups.contains(word) || Self.downs.contains(word) || Self.wholes.contains(word) || Self.stays.contains(word)
          || Self.around.contains(word) || DayWords.count(word) != nil || named.contains { $0.label.isSame(as: word) }
      })
    else { return nil }
    var numbers = Record()
    for scale in open {
      guard let number = kept[scale.name]?.number,
        case let new = moved.contains(scale) ? number + (isUp ? step : -step) : number,
        scale.range?.contains(new) == true
      else { return nil }
      numbers[scale.name] = .number(new)
    }
    self.init(given: numbers)
    isCorrected = true
  }

  private static let ups: Set<String> = ["up", "higher", "more", "better", "plus"]
  private static let downs: Set<String> = ["down", "lower", "less", "worse", "minus"]
  private static let wholes: Set<String> = ["each", "all", "every", "everything", "everywhere"]
  private static let stays: Set<String> = ["same", "rest", "others", "other", "else", "only", "just"]
  private static let around: Set<String> = [
    "two", "and", "are", "but", "by", "for", "go", "i", "is", "it", "just", "no", "of", "ok", "please", "point",
    "points",
    "say", "than", "the", "them", "they", "yes", "last", "time",
  ]
}
