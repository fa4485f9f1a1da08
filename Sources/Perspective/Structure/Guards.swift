// What keeps words that look like an attack from being one: quotation, negation, owning, praise, conditions, method.

struct Guards {
  private let passage: Passage
  private let grammar: Grammar
  /// For every sentence, whether it talks about words or method, and whether it owns its guesses.
  private var meta: [Bool] = []
  private var owned: [Bool] = []
  private var thanks: [Bool] = []
  private var grateful: [Bool] = []
  /// For every token, whether words that are innocent cover it.
  private var innocent: [Bool]

  init(_ passage: Passage, innocent: [Range<Int>]) {
    self.passage = passage
    self.innocent = Array(repeating: false, count: passage.tokens.count)
    for range in innocent { for index in range { self.innocent[index] = true } }
    grammar = passage.grammar
    for sentence in passage.sentences {
      meta.append(passage.has(ClassSet(.meta), in: sentence))
      owned.append(passage.has(ClassSet(.owning), in: sentence))
      thanks.append(passage.has(ClassSet(.thank), in: sentence))
      grateful.append(
        passage.has(ClassSet(.thank), in: sentence) && passage.has(ClassSet(.good, .praise), in: sentence)
          && !passage.has(Self.gross, in: sentence))
    }
  }

  private static let gross = ClassSet(.badNoun, .wreck, .damage, .late, .excuse)
  private static let ill = ClassSet(
    .trait, .badNoun, .wreck, .damage, .slip, .wrong, .late, .excuse, .trouble, .fuss, .harm)
  private static let well = ClassSet(.good, .praise, .thank)
  private static let lapse = ClassSet(.slip, .wreck, .damage, .wrong, .late, .trouble, .fuss, .excuse)

  /// Whether a match of an attack counts.
  func admits(_ match: Match, _ rule: Rule) -> Bool {
    let from = match.range.lowerBound
    let number = passage.sentenceOf[from]
    let sentence = passage.sentences[number]
    if rule.traits.contains(.question), !passage.asks[number] { return false }
    if rule.traits.contains(.statement), passage.asks[number] { return false }
    if passage.tokens[from].quoted, !endorsed(sentence, from) { return false }
    if owned[number] || meta[number] && !addressed(sentence) { return false }
    if !rule.traits.contains(.sure), innocent[match.range].contains(true) { return false }
    if rule.category == .scarcity, deadline(from, in: sentence) { return false }
    if rule.category == .fauxfeeling, deniedJustBefore(from) { return false }
    if isFact(rule.category),
      grateful[number] && !turned(before: from, in: sentence) || !rule.traits.contains(.sure) && conditional(from)
    {
      return false
    }
    if negated(before: from, in: sentence) { return false }
    let last = match.range.upperBound - 1
    let scope = min(passage.clauseStart[from], from)..<max(passage.clauseEnd[last], match.range.upperBound)
    if rule.traits.contains(.needsIll), !passage.has(Self.ill, in: scope) { return false }
    if rule.traits.contains(.notWell), passage.has(Self.well, in: scope), !passage.has(Self.ill, in: scope) {
      return false
    }
    if rule.traits.contains(.flips), lapses(after: match.range.upperBound, in: sentence) { return false }
    return true
  }

  /// Whether a match of a facing rule counts.
  func admitsFacing(_ match: Match, _ rule: Rule) -> Bool {
    let number = passage.sentenceOf[match.range.lowerBound]
    if passage.tokens[match.range.lowerBound].quoted { return false }
    if meta[number],
      rule.category == .contribution || rule.traits.contains(.weak) || rule.traits.contains(.sign)
        || !speaksAsParty(number)
    {
      return false
    }
    if rule.traits.contains(.weak), thanks[number] { return false }
    if !rule.traits.contains(.sure), innocent[match.range].contains(true) { return false }
    if rule.category == .contribution, losesOwn(match.range) || conditional(match.range.lowerBound) { return false }
    if rule.traits.contains(.statement), passage.asks[number] { return false }
    return !rule.traits.contains(.question) || passage.asks[number]
  }

  /// Whether the match says that the writer's side lost something of its own: an effect, not a contribution.
  private func losesOwn(_ range: Range<Int>) -> Bool {
    grammar.losing.contains(passage.tokens[range.upperBound - 1].id)
      && !(range.upperBound < passage.tokens.count && passage.tokens[range.upperBound].classes.contains(.your))
  }

  /// Whether the match opens with "before" and what comes before it is a joint decision ("let us agree before they do").
  private func deadline(_ from: Int, in sentence: Range<Int>) -> Bool {
    passage.tokens[from].id == grammar.before
      && passage.has(ClassSet(.dialog), in: sentence.lowerBound..<from)
  }

  /// Whether the category states something of the other, so that a condition or thanks around it change its sense.
  private func isFact(_ category: Category?) -> Bool {
    switch category {
    case .blame, .generalisation, .label, .mindreading: true
    default: false
    }
  }

  /// Whether a "but" stands before the place, so that praise or thanks before it no longer hold.
  private func turned(before at: Int, in sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<at).contains { grammar.turning.contains(passage.tokens[$0].id) }
  }

  /// Whether the clause is a condition ("if you are late, call this number").
  private func conditional(_ at: Int) -> Bool {
    (min(passage.clauseStart[at], at)..<at).contains { grammar.conditions.contains(passage.tokens[$0].id) }
  }

  /// Whether what comes right after "never" is a fault, so that the whole is praise.
  private func lapses(after at: Int, in sentence: Range<Int>) -> Bool {
    let near = max(at - 1, sentence.lowerBound)..<min(at + 2, sentence.upperBound)
    guard !near.isEmpty else { return false }
    if passage.has(Self.lapse, in: near) { return true }
    return near.contains { index in passage.phrases(at: index).contains { Self.lapse.contains($0.member) } }
  }

  private func deniedJustBefore(_ at: Int) -> Bool {
    (max(passage.clauseStart[at], at - 2)..<max(at, passage.clauseStart[at])).contains {
      passage.tokens[$0].classes.contains(.neg)
    }
  }

  /// Whether the writer speaks of their own side in the sentence, outside quotation.
  private func speaksAsParty(_ number: Int) -> Bool {
    passage.sentences[number].contains {
      passage.tokens[$0].classes.meets(ClassSet(.i, .we)) && !passage.tokens[$0].quoted
    }
  }

  private func addressed(_ sentence: Range<Int>) -> Bool {
    sentence.contains { passage.tokens[$0].classes.meets(ClassSet(.you, .your)) && !passage.tokens[$0].quoted }
  }

  /// Whether a quotation is made the writer's own: by what stands beside it, or by opening the sentence.
  private func endorsed(_ sentence: Range<Int>, _ from: Int) -> Bool {
    sentence.contains { grammar.endorsing.contains(passage.tokens[$0].id) && !passage.tokens[$0].quoted }
      || (sentence.lowerBound..<from).allSatisfy { !passage.tokens[$0].shape.isWord }
  }

  /// Whether a clause before it denies what follows ("I don't think you", "I'm not saying", "nobody says that").
  private func negated(before at: Int, in sentence: Range<Int>) -> Bool {
    var index = at - 1
    while index >= sentence.lowerBound, index > at - 9 {
      let token = passage.tokens[index]
      if grammar.turning.contains(token.id) || token.shape == .semicolon || token.shape == .colon { return false }
      if token.shape == .comma, grammar.afterDenial.contains(passage.tokens[index + 1].id) { return false }
      if token.classes.contains(.neg) {
        return ((index + 1)..<at).contains {
          passage.tokens[$0].classes.meets(ClassSet(.say, .think)) || passage.tokens[$0].id == grammar.that
        }
      }
      index -= 1
    }
    return false
  }
}
