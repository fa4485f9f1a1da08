// Who a noun phrase is about: the person addressed, a third party, or the writer's own side.

/// How long the noun phrases are that may begin at a token: bit *n* says that one ends *n* tokens on.
struct Parties: Sendable {
  var second: UInt16 = 0
  var third: UInt16 = 0
  var own: UInt16 = 0

  /// The lengths of the phrases asked for, as a mask of `Chunk`.
  func lengths(_ asked: UInt8) -> UInt16 {
    (asked & 1 != 0 ? second : 0) | (asked & 2 != 0 ? third : 0) | (asked & 4 != 0 ? own : 0)
  }

  init() {}

  /// The noun phrases at a token; those that begin later in the sentence are already known.
  init(at: Int, in tokens: [Token], limit: Int, _ grammar: Grammar, later: [Parties]) {
    let token = tokens[at]
    guard token.shape == .word else { return }
    let classes = token.classes
    if classes.contains(.you) {
      second = 0b10
      if at + 1 < limit, tokens[at + 1].classes.contains(.crowd) { second |= 0b100 }
    }
    if classes.contains(.your) { second |= Self.nouns(after: at, in: tokens, limit, grammar) }
    if classes.contains(.they) { third |= 0b10 }
    if classes.contains(.their) { third |= Self.nouns(after: at, in: tokens, limit, grammar) }
    if classes.contains(.det) {
      third |= Self.nouns(after: at, in: tokens, limit, grammar) { grammar.isPartner(tokens[$0 - 1]) }
    }
    if classes.contains(.name), at > 0, !tokens[at - 1].shape.endsSentence, !Self.isPlace(at, in: tokens, grammar) {
      third |= 0b10
    }
    // "Head office has sold us out": institutions that are named without an article.
    if token.classes.contains(.institution), at == 0 || !tokens[at - 1].classes.meets(grammar.determining) {
      third |= token.id == grammar.head ? at + 1 < limit && grammar.isOwn(tokens[at + 1]) ? 0b100 : 0 : 0b10
    }
    if classes.contains(.name), at + 1 < limit, tokens[at + 1].id == grammar.possessive {
      third |= Self.nouns(after: at, in: tokens, limit, grammar) { grammar.isPartner(tokens[$0 - 1]) }
    }
    if classes.contains(.i) || classes.contains(.we) { own = 0b10 }
    if classes.contains(.my) {
      third |= Self.nouns(after: at, in: tokens, limit, grammar) {
        grammar.isPartner(tokens[$0 - 1]) && !grammar.isOwn(tokens[$0 - 1])
      }
      own |= Self.nouns(after: at, in: tokens, limit, grammar) {
        !grammar.isPartner(tokens[$0 - 1]) || grammar.isOwn(tokens[$0 - 1])
      }
    }
    if token.classes.contains(.quantity) { quantified(at, tokens, limit, grammar, later) }
    second |= Self.placed(second, at, tokens, limit, grammar)
    third |= Self.placed(third, at, tokens, limit, grammar)
  }

  /// "on Mill Road", "in Bergen": whether the name is a place's, by the preposition before it.
  private static func isPlace(_ at: Int, in tokens: [Token], _ grammar: Grammar) -> Bool {
    var before = at - 1
    while before > max(0, at - 3), tokens[before].capital { before -= 1 }
    return tokens[before].classes.contains(.placing)
  }

  /// "your people in Lyon": the phrases of those lengths, with the place that follows them.
  private static func placed(_ lengths: UInt16, _ at: Int, _ tokens: [Token], _ limit: Int, _ grammar: Grammar)
    -> UInt16
  {
    var longer: UInt16 = 0
    var rest = lengths
    while rest != 0 {
      let end = at + rest.trailingZeroBitCount
      rest &= rest - 1
      guard end + 1 < limit, tokens[end].classes.contains(.placing) else { continue }
      var last = end + 1
      while last < limit, last < end + 4, tokens[last].capital { last += 1 }
      if last > end + 1 { longer |= 1 << UInt16(last - at) }
    }
    return longer
  }

  /// "your drivers", "your finance office": where, up to four words on, the noun may end.
  private static func nouns(
    after at: Int, in tokens: [Token], _ limit: Int, _ grammar: Grammar, where fits: (Int) -> Bool = { _ in true }
  ) -> UInt16 {
    var lengths: UInt16 = 0
    var here = at + 1
    while here < limit, here < at + 5 {
      let token = tokens[here]
      guard token.shape.isWord || token.shape == .openQuote || token.shape == .closeQuote else { break }
      let bound = token.classes.meets(grammar.bounds) && token.id != grammar.possessive
      // "your head of catering", "the director of finance"
      let office = token.id == grammar.of && here > at + 1 && grammar.isOffice(tokens[here - 1])
      if bound, !office, !token.classes.contains(.partner) { break }
      here += 1
      if token.shape.isWord, !office, fits(here) { lengths |= 1 << UInt16(here - at) }
    }
    return lengths
  }

  /// "nobody on your side", "none of you", "half of their people", "nobody over there".
  private mutating func quantified(_ at: Int, _ tokens: [Token], _ limit: Int, _ grammar: Grammar, _ later: [Parties]) {
    var here = at + 1
    while here < limit, here < at + 3, tokens[here].classes.contains(.prep) { here += 1 }
    guard here > at + 1, here < limit else {
      if here < limit, tokens[here].id == grammar.there { third |= 1 << UInt16(here + 1 - at) }
      return
    }
    if tokens[here].id == grammar.there { third |= 1 << UInt16(here + 1 - at) }
    second |= later[here].second << UInt16(here - at)
    third |= later[here].third << UInt16(here - at)
  }
}
