// Words that somebody else is reported to have said: whether the writer makes them their own or stands back from them.

struct Reported {
  private let passage: Passage
  /// For every sentence, whether it takes reported words up as true, and whether it keeps them at a distance.
  private var endorsing: [Bool] = []
  private var distancing: [Bool] = []

  init(_ passage: Passage) {
    self.passage = passage
    for number in passage.sentences.indices {
      endorsing.append(!passage.asks[number] && says(.endorsing, number))
      distancing.append(says(.distancing, number))
    }
  }

  /// Whether words reported in the sentence are the writer's own too: said there or in the sentence that follows
  /// ("Our lawyer says you stall. I agree.").
  func endorses(_ number: Int) -> Bool {
    (endorsing[number] || next(number, in: endorsing)) && !distancing[number] && !next(number, in: distancing)
  }

  /// Whether the match, which reports somebody else's words of the other, is made the writer's own.
  func holds(_ range: Range<Int>) -> Bool {
    let from = range.lowerBound
    let number = passage.sentenceOf[from]
    let sentence = passage.sentences[number]
    let before = (max(sentence.lowerBound, from - 2)..<from).map { passage.tokens[$0].classes }
    return (!passage.tokens[from].quoted || passage.tokens[from].shape == .closeQuote)
      && (passage.tokens[from].shape == .closeQuote || !before.contains { $0.meets(Self.writer) }) && endorses(number)
      && (!passage.has(Self.well, in: sentence) || passage.has(Self.ill, in: upToQuotation(in: sentence)))
  }

  /// The sentence up to the end of what is quoted in it: "they weren't wrong" behind praise is no ill word.
  private func upToQuotation(in sentence: Range<Int>) -> Range<Int> {
    sentence.last { passage.tokens[$0].shape == .closeQuote }.map { sentence.lowerBound..<$0 } ?? sentence
  }

  private static let well = ClassSet(.good, .praise)
  private static let ill = ClassSet(.trait, .badNoun, .wreck, .damage, .slip, .wrong, .late, .excuse, .trouble, .fuss)

  /// Whether what begins at the place is said by somebody else ("some here reckon you're …") and the writer stands back
  /// from it.
  func isDistanced(_ at: Int) -> Bool {
    let number = passage.sentenceOf[at]
    guard distancing[number] || next(number, in: distancing) else { return false }
    var verb = at - 1
    let first = passage.sentences[number].lowerBound
    while verb > first, verb > at - 4, !reports(verb) { verb -= 1 }
    guard verb > first, reports(verb) else { return false }
    return !(first..<verb).suffix(3).contains { passage.tokens[$0].classes.meets(Self.writer) }
  }

  /// Whether the token is a verb of saying or thinking, or of passing on ("warned me that you …").
  private func reports(_ index: Int) -> Bool {
    passage.tokens[index].classes.meets(Self.verbs) || passage.tokens[index].classes.contains(.passingOn)
  }

  private static let verbs = ClassSet(.say, .think)
  private static let writer = ClassSet(.i, .we, .you, .neg)

  private func next(_ number: Int, in found: [Bool]) -> Bool { number + 1 < found.count && found[number + 1] }

  /// Whether a phrase of the class stands in the sentence, outside quotations, and no negation before it.
  private func says(_ member: WordClass, _ number: Int) -> Bool {
    let sentence = passage.sentences[number]
    return sentence.contains { index in
      let token = passage.tokens[index]
      guard !token.quoted,
        token.classes.contains(member)
          || token.startsPhrase && passage.phrases(at: index).contains(where: { $0.member == member.bit })
      else { return false }
      return !(max(sentence.lowerBound, index - 4)..<index).contains { passage.tokens[$0].classes.contains(.neg) }
    }
  }
}
