// "same", "trust 7, the rest same", "same but purpose 6": numbers that stay as they are.

import Scripts

extension NumberReading {
  /// What a line gives that keeps numbers as they are, for the scales that it does not name; `nil` for other lines.
  /// - Parameters:
  ///   - open: the scales that are asked for now.
  ///   - kept: the numbers that stand for them, or stood last time.
  init?(keeping kept: Record, by text: String, of scales: [Slot], open: [Slot]) {
    let words = text.plainWords
    guard let place = words.firstIndex(of: "same"), open.contains(where: { kept[$0.name] != nil }) else { return nil }
    let head = words[..<place].reversed().drop(while: Self.around.contains).reversed()
    let tail = words[(place + 1)...].drop(while: Self.around.contains)
    let said = head + (head.isEmpty ? [] : [";"]) + tail
    if !said.allSatisfy(Self.around.contains) {
      let line = said.joined(separator: " ")
      self.init(line, of: scales, open: open, isPart: false)
      guard !given.members.isEmpty, unclear.isEmpty, !hasRemark,
        !NumberLine(line, scales).isBare
          || given.members.count == 1 && words.contains(where: { $0 == "rest" || $0 == "others" })
      else { return nil }
    } else {
      self.init(given: Record())
    }
    for scale in open where given[scale.name] == nil { given[scale.name] = kept[scale.name] }
  }

  /// "up one each", "all one lower": numbers that each go as much higher or lower; `nil` for other lines.
  init?(moving kept: Record, by text: String, open: [Slot]) {
    let words = text.plainWords.filter { $0 != ";" }
    let (isUp, isDown) = (words.contains(where: Self.ups.contains), words.contains(where: Self.downs.contains))
    guard isUp != isDown, words.contains(where: Self.wholes.contains), !open.isEmpty,
      let step = words.lazy.compactMap({ DayWords.count($0) }).first(where: { (1...3).contains($0) }),
      words.allSatisfy({ word in
        Self.ups.contains(word) || Self.downs.contains(word) || Self.wholes.contains(word)
          || Self.around.contains(word) || DayWords.count(word) != nil
          || ["point", "points", "by", "go", "no"].contains(word)
      })
    else { return nil }
    var moved = Record()
    for scale in open {
      guard let number = kept[scale.name]?.number, case let new = number + (isUp ? step : -step),
        scale.range?.contains(new) == true
      else { return nil }
      moved[scale.name] = .number(new)
    }
    self.init(given: moved)
    isCorrected = true
  }

  private static let ups: Set<String> = ["up", "higher", "more", "better", "plus"]
  private static let downs: Set<String> = ["down", "lower", "less", "worse", "minus"]
  private static let wholes: Set<String> = ["each", "all", "every", "everything", "everywhere"]

  private static let around: Set<String> = [
    ";", "-", "=", "all", "always", "and", "are", "as", "before", "but", "except", "for", "i", "is", "it", "it's",
    "its", "just", "keep", "last", "me", "numbers", "of", "ok", "only", "other", "others", "please", "remaining",
    "rest", "say", "still", "stay", "stays", "than", "that", "the", "them", "these", "they", "time", "two", "yes",
  ]
}
