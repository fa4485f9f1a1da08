// The signs that `Tone` weighs: one, two and three words in a row, a word of a class being told by its class; three and
// four letters in a row, the ends of words being told; and what the rules found in the sentence.

extension Judgement {
  /// The signs of a sentence, as places in the table.
  ///
  /// - Parameters:
  ///   - letters: Those of the text, by `letters(of:)`.
  ///   - attacked: Whether the rules mark an attack in the sentence.
  func toneSigns(of sentence: Range<Int>, _ letters: [UInt32], attacked: Bool) -> [Int] {
    var places: [Int] = []
    let codes = [Self.edge] + sentence.compactMap { passage.toneCode(at: $0) } + [Self.edge]
    Self.add(1...3, of: codes, from: 2_166_136_261, to: &places)
    for token in passage.tokens[sentence] where token.shape == .word {
      let word = [Self.edge] + letters[token.start..<token.end] + [Self.edge]
      Self.add(3...4, of: word, from: 84_696_351, to: &places)
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

  /// The letters of a text, by scalar and folded; 0 for what belongs to no word.
  static func letters(of text: String) -> [UInt32] { text.unicodeScalars.map { Tokenizer.folded($0) ?? 0 } }

  private static let edge: UInt32 = 1

  /// Adds the places of so many codes in a row.
  private static func add(_ lengths: ClosedRange<Int>, of codes: [UInt32], from start: UInt32, to places: inout [Int]) {
    for first in codes.indices {
      var hash = start
      for next in first..<min(first + lengths.upperBound, codes.count) {
        hash = (hash ^ codes[next]) &* 16_777_619
        hash ^= hash >> 15
        if next - first + 1 >= lengths.lowerBound { places.append(Tone.place(of: hash)) }
      }
    }
  }
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
    let letters = Judgement.letters(of: text)
    let attacks = judgement.spans.filter { $0.kind == .attack }
    return passage.sentences.compactMap { sentence in
      guard sentence.contains(where: { passage.tokens[$0].shape.isWord }) else { return nil }
      let range = judgement.words(at: sentence)
      let attacked = attacks.contains { range.overlaps($0.start..<$0.end) }
      return (range, judgement.toneSigns(of: sentence, letters, attacked: attacked))
    }
  }
}
