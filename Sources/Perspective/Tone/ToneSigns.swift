// The signs that `Tone` weighs: one, two and three words in a row, a word of a class being told by its class, and what
// the rules found in the sentence.

extension Judgement {
  /// The signs of a sentence, as places in the table.
  ///
  /// - Parameter attacked: Whether the rules mark an attack in the sentence.
  func toneSigns(of sentence: Range<Int>, attacked: Bool) -> [Int] {
    var places: [Int] = []
    let codes = [Self.edge] + sentence.compactMap { passage.toneCode(at: $0) } + [Self.edge]
    for first in codes.indices {
      var hash = Self.start
      for next in first..<min(first + 3, codes.count) {
        hash = (hash ^ codes[next]) &* 16_777_619
        hash ^= hash >> 15
        places.append(Tone.place(of: hash))
      }
    }
    var found: Set<String> = attacked ? ["attacked"] : []
    for finding in findings where sentence.contains(finding.match.range.lowerBound) {
      let rule = grammar.rules[finding.rule]
      let counts = finding.verdict == .counts
      guard let category = rule.category else {
        found.insert("innocent")
        continue
      }
      if category.kind == .attack { found.insert("\(rule.strength)\(counts)") }
      if counts { found.insert("\(category.rawValue)\(category.kind == .issue && rule.strength != .plain)") }
    }
    return places + found.map { Tone.place(of: UInt32(truncatingIfNeeded: Lexicon.hash($0[...]))) }
  }

  private static let edge: UInt32 = 1
  private static let start: UInt32 = 2_166_136_261
}

extension Passage {
  /// Of several classes of a word the one that tells it, the first in this order; its place in the order is its code.
  private static let telling: [WordClass] = [
    .you, .your, .they, .their, .i, .we, .my, .neg, .modal, .be, .have, .det, .wh, .always, .seldom, .trait, .badNoun,
    .good, .praise, .thank, .please, .wreck, .slip, .wrong, .late, .trouble, .fuss, .excuse, .name, .given, .partner,
    .crowd, .mock, .lofty, .say, .think, .harm, .damage,
  ]

  /// What a token is among the signs of tone; nil for marks that say nothing of it.
  fileprivate func toneCode(at index: Int) -> UInt32? {
    let token = tokens[index]
    switch token.shape {
    case .word:
      let classes = seen(at: index).classes
      if let place = Self.telling.firstIndex(where: { classes.contains($0) }) { return 100 + UInt32(place) }
      return token.hash
    case .newline, .openQuote, .closeQuote, .other: return nil
    default: return 2 + UInt32(token.shape.rawValue)
    }
  }
}

extension Judgement {
  /// The sentences of a text, in Unicode scalars, with the signs of each: what the weights are learnt from.
  package static func toneSigns(of text: String, by grammar: Grammar) -> [(range: Range<Int>, signs: [Int])] {
    let judgement = Judgement(of: text, naming: [], by: grammar, nil)
    let passage = judgement.passage
    let attacks = judgement.spans.filter { $0.kind == .attack }
    return passage.sentences.compactMap { sentence in
      guard sentence.contains(where: { passage.tokens[$0].shape.isWord }) else { return nil }
      let range = judgement.words(at: sentence)
      let attacked = attacks.contains { range.overlaps($0.start..<$0.end) }
      return (range, judgement.toneSigns(of: sentence, attacked: attacked))
    }
  }
}
