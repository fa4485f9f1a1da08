// One number for all, and other words for a scale: "six for all three", "ten for need".

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

  /// "all three", beside a number, says of how many it is.
  static func countedAll(_ pieces: [Piece], of count: Int) -> [Piece] {
    guard count > 1, pieces.count(where: \.isFigure) > 1 else { return pieces }
    var counted = pieces
    for place in pieces.indices.dropLast() where pieces[place] == .all {
      let next = pieces.indices[(place + 1)...].first { pieces[$0].role != .filler }
      guard let next, pieces[next].number == count, let text = pieces[next].text, !Figure.isPlural(text) else {
        continue
      }
      counted[next] = .word(text, .filler)
      if next + 1 < pieces.count, pieces[next + 1].text == "of" { counted[next + 1] = .word("of", .filler) }
    }
    return counted
  }
}
