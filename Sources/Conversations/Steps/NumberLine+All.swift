// One number for several scales, and other words for a scale: "six for all three", "the rest 6", "ten for need".

import Scripts

extension NumberLine {
  /// Another word for a scale, where it is no verb: "ten for need", "the need we share is 8", "need 8".
  static func byLabel(_ words: [String], _ scales: [Slot], _ highest: Int) -> [String] {
    func isFigure(_ word: String?) -> Bool { word.map { Figure.all(in: $0, outOf: highest) != nil } ?? false }
    return words.enumerated().map { index, word in
      guard let scale = scales.first(where: { $0.also.contains(word) }) else { return word }
      let before = index == 0 ? ";" : words[index - 1]
      let next = words.dropFirst(index + 1).first { ![";", "=", "is"].contains($0) }
      let isNoun = ["the", "for", "shared", "our", "common", "mutual"].contains(before)
      let isLed = [";", "and"].contains(before) && isFigure(next)
      let isBehind = isFigure(before) && (next == nil || isFigure(next))
      return isNoun || isLed || isBehind ? scale.label.lowercased() : word
    }
  }

  /// "all three" and "the other two", beside a number, say of how many it is.
  static func counted(_ pieces: [Piece], of count: Int) -> [Piece] {
    guard count > 1, pieces.count(where: \.isFigure) > 1 else { return pieces }
    var counted = pieces
    for place in pieces.indices.dropLast() where pieces[place] == .all || pieces[place] == .rest {
      let next = pieces.indices[(place + 1)...].first { pieces[$0].role != .filler }
      let most = pieces[place] == .all ? count : count - 1
      guard let next, pieces[next].number == most, let text = pieces[next].text, !Figure.isPlural(text) else {
        continue
      }
      counted[next] = .word(text, .filler)
      if next + 1 < pieces.count, pieces[next + 1].text == "of" { counted[next + 1] = .word("of", .filler) }
    }
    return counted
  }

  /// "trust and purpose 8" is 8 for both, and so is "8 for trust and purpose".
  mutating func shareNumbers() {
    for place in pieces.indices.dropLast(2).reversed()
    where pieces[place].isScale && pieces[place + 1].text == "and" && pieces[place + 2].isScale {
      let behind = pieces[(place + 3)...].first { $0.role != .introduction && $0.role != .filler }
      let before = pieces[..<place].last { $0.role != .filler && $0.role != .reason }
      let isLed = pieces.first { $0.isScale || $0.isFigure }?.isFigure == true
      if isLed, let before, before.isFigure, behind?.isFigure != true {
        pieces.insert(before, at: place + 2)
      } else if !isLed, let behind, behind.isFigure {
        pieces.insert(behind, at: place + 1)
      }
    }
  }

  /// "The rest 6", "all 8s but purpose 5", "same, only trust 4": one number for each scale that is not named.
  mutating func shareRest(among open: [Slot]) {
    defer { for place in pieces.indices where pieces[place] == .rest { pieces[place] = .word("rest", .remark) } }
    // "the other two are both 5"
    if pieces.contains(.rest) {
      for place in pieces.indices where pieces[place] == .all { pieces[place] = .word("all", .filler) }
    }
    let isSaid = pieces.contains { $0 == .all || $0 == .rest }
    if !isSaid, let same = pieces.firstIndex(where: \.isSame), !isBound(same) { pieces.insert(.all, at: same) }
    let isNamed = pieces.contains(where: \.isScale)
    guard scales.count > 1,
      let label = pieces.firstIndex(of: .rest) ?? (isNamed ? pieces.firstIndex(of: .all) : nil)
    else { return }
    guard let place = figure(of: label), case .figure(let figure, let words) = pieces[place] else { return }
    let number = figure.value.map { figure == .perhaps($0) ? figure : .number($0) } ?? figure
    let others = pieces.count(where: \.isFigure) - 1
    // "7. the others 3. trust 5. then 6": the rest of what is not plain.
    if isNamed, pieces[label] == .rest, others != pieces.count(where: \.isScale) { return }
    if !isNamed, others == 0 || others >= scales.count {
      pieces[label] = .all
      return
    }
    pieces = pieces.indices.filter { $0 != place && pieces[$0] != .rest && pieces[$0] != .all }.map { pieces[$0] }
    let shared = Piece.figure(number, words)
    if !isNamed {  // "8, the rest 5"
      pieces += Array(repeating: [Piece.pause, shared], count: scales.count - others).joined()
      return
    }
    let isLed = pieces.first { $0.isScale || $0.isFigure }?.isFigure == true
    for index in scales.indices where open.contains(scales[index]) && !pieces.contains(.scale(index)) {
      pieces += isLed ? [Piece.pause, shared, .scale(index)] : [Piece.pause, .scale(index), shared]
    }
  }

  /// Where the number for all or for the rest stands: next to the word, on the side on which numbers stand.
  private func figure(of label: Int) -> Int? {
    let before = pieces[..<label].lastIndex { !$0.isBetween }
    let behind = pieces[(label + 1)...].firstIndex { !$0.isBetween && $0 != .pause }
    let isLed = pieces.first { $0.isScale || $0.isFigure || $0 == .all || $0 == .rest }?.isFigure == true
    if pieces[label] == .all, !isLed, before.map({ pieces[$0].isScale }) == true { return nil }
    return (isLed ? [before, behind] : [behind, before]).compactMap(\.self).first { pieces[$0].isFigure }
  }

  /// Whether a scale is named beside a number: "trust same", "same for trust".
  private func isBound(_ place: Int) -> Bool {
    pieces[..<place].last { !$0.isBetween }?.isScale == true
      || pieces[(place + 1)...].first { !$0.isBetween }?.isScale == true
  }

  static let tailsOfSame = Phrases(
    "as before|as last time|as then|as always|as it was|as they were|as ever|as last visit|than last time|numbers")
  static let restWords: Set<String> = ["rest", "other", "others", "remaining", "remainder", "otherwise"]
  static let soundingLike = ["won": "one", "to": "two", "too": "two", "for": "four", "ate": "eight"]
}
