// A text made ready for the rules: tokens, sentences, clauses, phrases of the word lists, noun phrases for the other.

struct Passage: Sendable {
  let grammar: Grammar
  private(set) var tokens: [Token]
  /// Sentences as ranges of tokens, final punctuation included.
  private(set) var sentences: [Range<Int>] = []
  /// For every token, where its clause begins and ends.
  private(set) var clauseStart: [Int] = []
  private(set) var clauseEnd: [Int] = []
  /// For every token, the sentence it belongs to.
  private(set) var sentenceOf: [Int] = []
  /// For every token, the noun phrases for a party that begin there.
  private(set) var chunks: [Parties] = []
  /// For every sentence, whether it ends in a question mark.
  private(set) var asks: [Bool] = []
  private var found: [Found] = []
  private var foundFrom: [Int32] = []

  /// A phrase of a word list, found in the text.
  struct Found: Sendable {
    var member: Int
    var end: Int
  }

  init(_ text: String, naming names: [String], _ grammar: Grammar) {
    self.grammar = grammar
    tokens = Names(names, in: text, grammar).joined(Tokenizer.tokens(of: text, grammar))
    markQuotes()
    splitSentences()
    findPhrases()
    findParties()
    splitClauses()
    asks = sentences.map { sentence in
      tokens[sentence].suffix(3).contains { $0.shape == .question } && !hasTag(sentence)
    }
  }

  /// Marks what stands between quotation marks; a quotation that is not closed ends with its line.
  private mutating func markQuotes() {
    var open: Int?
    for index in tokens.indices {
      switch tokens[index].shape {
      case .openQuote: open = index
      case .closeQuote:
        if let from = open { for inner in from...index { tokens[inner].quoted = true } }
        open = nil
      case .newline: open = nil
      default: break
      }
    }
  }

  /// A sentence is cut after so many tokens, so that looking through one takes a bounded time in any text.
  private static let longest = 160

  private mutating func splitSentences() {
    sentenceOf = Array(repeating: 0, count: tokens.count)
    var start = 0
    for index in tokens.indices {
      sentenceOf[index] = sentences.count
      let next = index + 1
      let closes = tokens[index].shape.endsSentence && !isAbbreviation(at: index)
      let goesOn = next < tokens.count && (tokens[next].shape.endsSentence || tokens[next].shape == .closeQuote)
      if closes && !goesOn || next - start == Self.longest {
        sentences.append(start..<next)
        start = next
      } else if index > start, tokens[index].shape == .closeQuote, tokens[index - 1].shape.endsSentence,
        next < tokens.count, tokens[next].capital
      {
        sentences.append(start..<next)
        start = next
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
  }

  /// Whether the stop belongs to an abbreviation or stands inside a sentence ("e.g.", "No. 4", "... you know").
  private func isAbbreviation(at index: Int) -> Bool {
    guard tokens[index].shape == .stop, index + 1 < tokens.count, index > 0 else { return false }
    let next = tokens[index + 1]
    if next.start == tokens[index].end, next.shape == .word { return true }
    let length = tokens[index - 1].end - tokens[index - 1].start
    return length == 1 && next.shape == .word && !next.capital
  }

  private mutating func findPhrases() {
    foundFrom.reserveCapacity(tokens.count + 1)
    for index in tokens.indices {
      foundFrom.append(Int32(found.count))
      guard tokens[index].id >= 0 else { continue }
      let limit = sentences[sentenceOf[index]].upperBound
      for number in grammar.lexicon.phrases(under: tokens[index].id) {
        let phrase = grammar.lexicon.phrase(number)
        var place = index + 1
        var fits = true
        for next in phrase.rest where fits {
          let element = grammar.elements[Int(grammar.sequence[next])]
          fits = place < limit && (element.form == .gap || element.accepts(tokens[place], grammar.pool))
          place += 1
        }
        if fits {
          tokens[index].startsPhrase = true
          found.append(Found(member: Int(phrase.member), end: place))
        }
      }
    }
    foundFrom.append(Int32(found.count))
  }

  /// The phrases of the word lists that begin at the token.
  func phrases(at index: Int) -> ArraySlice<Found> { found[Int(foundFrom[index])..<Int(foundFrom[index + 1])] }

  /// The word at the token and its classes, those of the phrases that begin there among them.
  func seen(at index: Int) -> Glance {
    let token = tokens[index]
    var seen = Glance(classes: token.classes, sieve: token.id >= 0 ? 1 << UInt64(token.id & 63) : 0)
    if token.startsPhrase { for phrase in phrases(at: index) { seen.classes.insert(number: phrase.member) } }
    return seen
  }

  private mutating func findParties() {
    chunks = Array(repeating: Parties(), count: tokens.count)
    for sentence in sentences {
      for index in sentence.reversed() {
        chunks[index] = Parties(at: index, in: tokens, limit: sentence.upperBound, grammar, later: chunks)
      }
    }
  }

  private mutating func splitClauses() {
    clauseStart = Array(repeating: 0, count: tokens.count)
    clauseEnd = Array(repeating: 0, count: tokens.count)
    for sentence in sentences {
      var start = sentence.lowerBound
      for index in sentence {
        if index > start, breaks(at: index) {
          close(start, index)
          start = index
        }
      }
      close(start, sentence.upperBound)
    }
  }

  /// Records a clause, its outer punctuation and leading conjunction left out of it.
  private mutating func close(_ from: Int, _ to: Int) {
    var first = from
    while first < to, !tokens[first].shape.isWord || tokens[first].classes.contains(.turn) && first + 1 < to {
      first += 1
    }
    var last = to
    while last > first, !tokens[last - 1].shape.isWord { last -= 1 }
    for index in from..<to {
      clauseStart[index] = min(first, index)
      clauseEnd[index] = max(last, index + 1)
      if index >= first { clauseStart[index] = first }
      if index < last { clauseEnd[index] = last }
    }
  }

  /// Whether a new clause begins at the token: at punctuation, or at a conjunction that a subject follows.
  private func breaks(at index: Int) -> Bool {
    switch tokens[index].shape {
    case .comma, .semicolon, .colon, .dash, .bracket: return true
    case .word:
      guard tokens[index].id >= 0 else { return false }
      if tokens[index].classes.contains(.turn) {
        guard index + 1 < tokens.count else { return false }
        let next = tokens[index + 1].classes
        return tokens[index].classes.contains(.opposing) || next.meets(grammar.subjects)
          || next.contains(.always) || next.contains(.neg)
      }
      return false
    default: return false
    }
  }

  /// Whether the sentence is a statement that ends in a question tag (", were you?", ", ok?").
  private func hasTag(_ sentence: Range<Int>) -> Bool {
    guard let comma = sentence.last(where: { tokens[$0].shape == .comma }) else { return false }
    let words = ((comma + 1)..<sentence.upperBound).filter { tokens[$0].shape.isWord }
    if words.count == 1, tokens[words[0]].id >= 0, grammar.tags.contains(tokens[words[0]].id) { return true }
    guard words.count == 2 || words.count == 3, let first = words.first, let last = words.last else { return false }
    return tokens[first].classes.meets(ClassSet(.be, .have, .modal))
      && tokens[last].classes.meets(ClassSet(.you, .they, .i, .we))
  }

  // MARK: Questions about the text

  /// Whether the sentence of a token ends in a question mark.
  func isQuestion(_ index: Int) -> Bool { asks[sentenceOf[index]] }

  /// Whether a word of difficulty stands in the text, outside what is passed over, that no negation right before it
  /// takes back.
  func hasDifficulty(passingOver innocent: [Range<Int>]) -> Bool {
    var passed = Array(repeating: false, count: tokens.count)
    for range in innocent { for index in range { passed[index] = true } }
    let trouble = ClassSet(.trouble)
    for index in tokens.indices where !passed[index] && !tokens[index].quoted && has(trouble, startingAt: index) {
      let before = max(clauseStart[index], index - 3)..<max(index, clauseStart[index])
      if !before.contains(where: { tokens[$0].classes.contains(.neg) }) { return true }
    }
    return false
  }

  /// Whether a word or a phrase of one of the classes begins at the token.
  func has(_ classes: ClassSet, startingAt index: Int) -> Bool {
    tokens[index].classes.meets(classes)
      || tokens[index].startsPhrase && phrases(at: index).contains { classes.contains(number: $0.member) }
  }

  /// Whether a word or a phrase of one of the classes stands in the range.
  func has(_ classes: ClassSet, in range: Range<Int>) -> Bool {
    for index in range {
      if tokens[index].classes.meets(classes) { return true }
      guard tokens[index].startsPhrase else { continue }
      for phrase in phrases(at: index) where classes.contains(number: phrase.member) && phrase.end <= range.upperBound {
        return true
      }
    }
    return false
  }

  /// Whether the writer speaks of doing harm to themselves: no reading of such words is of any help.
  var tellsOfSelfHarm: Bool {
    zip(tokens, tokens.dropFirst()).contains { $0.classes.contains(.harming) && $1.id == grammar.myself }
  }
}
