// Finds where a pattern holds in a passage: backtracking over bounded elements, so linear in the text.

/// A place where a pattern held.
package struct Match: Sendable {
  /// The number of the pattern.
  package var pattern: Int
  /// The tokens it covers.
  package var range: Range<Int>
  /// What each element took, where that was asked for.
  package var path: [Step] = []

  /// An element, by its place in the pattern, and the tokens that it took; none where it held at the end of a clause.
  package struct Step: Sendable {
    package var element: Int
    package var range: Range<Int>
  }
}

struct Matcher {
  private let passage: Passage
  private let tokens: [Token]
  private let elements: Column<Element>
  private let sequence: Column<UInt16>
  private let pool: Column<Int32>
  private var limit = 0
  private var sentenceStart = 0
  private let traces: Bool
  /// What the elements of a match took, the last first.
  private var path: [Match.Step] = []

  /// - Parameter traces: Whether matches tell what each element took.
  init(_ passage: Passage, traces: Bool = false) {
    self.passage = passage
    self.traces = traces
    tokens = passage.tokens
    elements = passage.grammar.elements
    sequence = passage.grammar.sequence
    pool = passage.grammar.pool
  }

  /// All matches, sentence by sentence, in the order of the text.
  mutating func matches() -> [Match] {
    var found: [Match] = []
    let grammar = passage.grammar
    let starts = grammar.starts
    for sentence in passage.sentences {
      limit = sentence.upperBound
      sentenceStart = sentence.lowerBound
      let views = views(behind: sentence)
      for index in sentence {
        let behind = views[index - sentence.lowerBound]
        let token = tokens[index]
        let classes = passage.seen(at: index).classes
        let next = view(after: index)
        if token.id >= 0 { collect(starts.places(word: token.id), index, next, behind, grammar, &found) }
        for bit in classes { collect(starts.places(class: bit), index, next, behind, grammar, &found) }
        if token.shape != .word { collect(starts.places(.mark), index, next, behind, grammar, &found) }
        let chunks = passage.chunks[index]
        let other = chunks.second | chunks.third
        if other != 0 {
          collect(starts.places(.other), index, view(after: index, lengths: other), behind, grammar, &found)
        }
        if chunks.own != 0 {
          collect(starts.places(.own), index, view(after: index, lengths: chunks.own), behind, grammar, &found)
        }
      }
    }
    return found
  }

  /// What may stand where a pattern's second element is looked for.
  private func view(after index: Int) -> Glance {
    var view = Glance()
    look(at: index + 1, &view)
    if tokens[index].startsPhrase { for phrase in passage.phrases(at: index) { look(at: phrase.end, &view) } }
    return view
  }

  private func view(after index: Int, lengths: UInt16) -> Glance {
    var view = view(after: index)
    var rest = lengths
    while rest != 0 {
      look(at: index + rest.trailingZeroBitCount, &view)
      rest &= rest - 1
    }
    return view
  }

  /// Adds the token at the place, and what follows it where it is an adverb that may be passed over.
  private func look(at place: Int, _ view: inout Glance) {
    var here = place
    for _ in 0..<3 {
      guard here < limit else { return }
      view.formUnion(passage.seen(at: here))
      guard tokens[here].classes.contains(.adverb) else { return }
      here += 1
    }
  }

  /// What stands behind each token of a sentence, up to its end.
  private func views(behind sentence: Range<Int>) -> [Glance] {
    var views = Array(repeating: Glance(), count: sentence.count)
    var seen = Glance()
    for index in sentence.reversed() {
      views[index - sentence.lowerBound] = seen
      seen.formUnion(passage.seen(at: index))
    }
    return views
  }

  private mutating func collect(
    _ filed: Range<Int>, _ index: Int, _ next: Glance, _ behind: Glance, _ grammar: Grammar, _ found: inout [Match]
  ) {
    for place in filed {
      let number = grammar.starts[place]
      let pattern = grammar.patterns[number]
      guard pattern.mayHold(next, behind) else { continue }
      let range = pattern.elements
      if let end = match(range.lowerBound, range.upperBound, at: index, first: true), end > index {
        found.append(Match(pattern: number, range: index..<end))
        if traces {
          found[found.count - 1].path = path.reversed().map { step in
            Match.Step(element: step.element - range.lowerBound, range: step.range)
          }
          path = []
        }
      }
    }
  }

  /// Where the pattern's rest ends if it holds from the place on. At the first element no adverb may be passed over.
  private mutating func match(_ next: Int, _ stop: Int, at place: Int, first: Bool) -> Int? {
    guard next < stop else { return place }
    let element = elements[Int(sequence[next])]
    switch element.form {
    case .clauseStart: return isClauseStart(place) ? match(next + 1, stop, at: place, first: true) : nil
    case .sentenceStart: return isSentenceStart(place) ? match(next + 1, stop, at: place, first: true) : nil
    case .clauseEnd: return isClauseEnd(place) ? match(next + 1, stop, at: place, first: true) : nil
    case .sentenceEnd: return isSentenceEnd(place) ? match(next + 1, stop, at: place, first: true) : nil
    case .gap: return skip(element, next + 1, stop, at: place)
    case .chunk, .token:
      if let end = take(element, next + 1, stop, at: place) { return end }
      if !first, let end = passAdverbs(element, next + 1, stop, at: place) { return end }
      if element.orEnd, place > 0, isClauseEnd(place) {
        return noted(match(next + 1, stop, at: place, first: true), next, place..<place)
      }
      return element.optional ? match(next + 1, stop, at: place, first: first) : nil
    }
  }

  private mutating func skip(_ element: Element, _ next: Int, _ stop: Int, at place: Int) -> Int? {
    var here = place
    for _ in 0...element.reach {
      if let end = match(next, stop, at: here, first: true) { return end }
      guard here < limit, tokens[here].shape.isWord || element.reach > 4 && tokens[here].shape == .comma else { break }
      here += 1
    }
    return nil
  }

  private mutating func passAdverbs(_ element: Element, _ next: Int, _ stop: Int, at place: Int) -> Int? {
    var here = place
    for _ in 0..<2 {
      guard here < limit, tokens[here].classes.contains(.adverb) else { return nil }
      here += 1
      if let end = take(element, next, stop, at: here) { return end }
    }
    return nil
  }

  private mutating func take(_ element: Element, _ next: Int, _ stop: Int, at place: Int) -> Int? {
    guard place < limit else { return nil }
    if element.form == .chunk {
      var lengths = passage.chunks[place].lengths(element.chunks)
      while lengths != 0 {
        let length = 15 - lengths.leadingZeroBitCount
        if let end = match(next, stop, at: place + length, first: false) {
          return noted(end, next - 1, place..<place + length)
        }
        lengths &= ~(1 << UInt16(length))
      }
      if element.wordsFrom == element.wordsTo, element.classes.isEmpty { return nil }
    }
    if element.negated, tokens[place].startsPhrase,
      passage.phrases(at: place).contains(where: { element.classes.contains(number: $0.member) })
    {
      return nil
    }
    if element.accepts(tokens[place], pool), let end = match(next, stop, at: place + 1, first: false) {
      return noted(end, next - 1, place..<place + 1)
    }
    guard tokens[place].startsPhrase, !element.negated, !element.classes.isEmpty else { return nil }
    for phrase in passage.phrases(at: place) where element.classes.contains(number: phrase.member) {
      if let end = match(next, stop, at: phrase.end, first: false) {
        return noted(end, next - 1, place..<phrase.end)
      }
    }
    return nil
  }

  /// The end, once it is noted what an element took on the way to it.
  private mutating func noted(_ end: Int?, _ element: Int, _ range: Range<Int>) -> Int? {
    if traces, end != nil { path.append(Match.Step(element: element, range: range)) }
    return end
  }

  // MARK: Edges

  private func isClauseStart(_ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return passage.clauseStart[place] >= place || opens(passage.clauseStart[place], place)
  }

  private func isSentenceStart(_ place: Int) -> Bool { opens(sentenceStart, place) }

  /// Whether nothing stands between the two places but punctuation and words that only open a sentence.
  private func opens(_ from: Int, _ to: Int) -> Bool {
    for index in from..<to where tokens[index].shape.isWord {
      if !tokens[index].classes.meets(passage.grammar.openers) { return false }
    }
    return true
  }

  private func isClauseEnd(_ place: Int) -> Bool {
    place >= limit || place == passage.clauseEnd[place - 1] || !tokens[place].shape.isWord
  }

  private func isSentenceEnd(_ place: Int) -> Bool {
    var index = place
    while index < limit {
      if tokens[index].shape.isWord { return false }
      index += 1
    }
    return true
  }
}
