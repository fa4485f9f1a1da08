// What is denied before it is said: "I don't think you …", "it isn't about …", "never have you …".

struct Denials {
  private let passage: Passage
  private let grammar: Grammar

  init(_ passage: Passage) {
    self.passage = passage
    grammar = passage.grammar
  }

  /// Whether what begins at the place is denied by what stands before it.
  func holds(before at: Int, in sentence: Range<Int>) -> Bool {
    bySaying(before: at, in: sentence) || asGround(before: at, in: sentence) || atFirst(before: at, in: sentence)
  }

  /// Whether a clause before it denies what follows ("I don't think you", "I'm not saying", "nobody says that").
  private func bySaying(before at: Int, in sentence: Range<Int>) -> Bool {
    var index = at - 1
    while index >= sentence.lowerBound, index > at - 9 {
      let token = passage.tokens[index]
      if token.classes.contains(.turning) || token.shape == .semicolon || token.shape == .colon { return false }
      if token.shape == .comma, passage.tokens[index + 1].classes.contains(.afterDenial) { return false }
      if token.classes.contains(.neg) {
        return ((index + 1)..<at).contains {
          passage.tokens[$0].classes.meets(ClassSet(.say, .think)) || passage.tokens[$0].id == grammar.that
        }
      }
      index -= 1
    }
    return false
  }

  /// Whether what begins here is denied as a ground ("it isn't about …", "not because …", "nothing to do with …").
  private func asGround(before at: Int, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, at - 3)..<at
    guard let last = near.last, passage.tokens[last].classes.contains(.regarding) else { return false }
    return near.dropLast().reversed().first { !passage.tokens[$0].classes.contains(.adverb) }
      .map { passage.tokens[$0].classes.contains(.neg) } ?? false
  }

  /// Whether the sentence opens with a denial whose turned verb stands right before ("never in ten years have you …",
  /// "at no point did anyone …").
  private func atFirst(before at: Int, in sentence: Range<Int>) -> Bool {
    let opening = sentence.prefix(3)
    guard at >= sentence.lowerBound + 2,
      let denial = opening.first(where: { passage.tokens[$0].classes.contains(.neg) }),
      denial == opening.lowerBound || passage.tokens[opening.lowerBound].classes.contains(.prep)
    else { return false }
    let auxiliary = ClassSet(.have, .be, .modal)
    guard (denial..<at).allSatisfy({ passage.tokens[$0].shape.isWord }) else { return false }
    return (max(denial + 1, at - 2)..<at).contains { passage.tokens[$0].classes.meets(auxiliary) }
  }

  /// Whether the match says that a feeling was not there ("we never felt ignored").
  func unfelt(_ range: Range<Int>) -> Bool {
    if justBefore(range.lowerBound) { return true }
    guard passage.has(ClassSet(.faux), in: range),
      let felt = range.first(where: { passage.tokens[$0].classes.contains(.feel) })
    else { return false }
    return (range.lowerBound..<felt).contains { passage.tokens[$0].classes.contains(.neg) }
      && !(range.lowerBound..<felt).contains { passage.tokens[$0].id == grammar.help }
  }

  private func justBefore(_ at: Int) -> Bool {
    (max(passage.clauseStart[at], at - 2)..<max(at, passage.clauseStart[at])).contains {
      passage.tokens[$0].classes.contains(.neg)
    }
  }
}
