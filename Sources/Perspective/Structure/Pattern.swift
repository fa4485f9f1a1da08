// Patterns as the tables hold them. The language they are written in is told in CONTRIBUTING.md.

/// One element of a pattern.
package struct Element: BitwiseCopyable, Sendable {
  package enum Form: UInt8, BitwiseCopyable, Sendable {
    case token, chunk, gap, clauseStart, sentenceStart, clauseEnd, sentenceEnd
  }

  package var classes = ClassSet()
  /// The word numbers, folded into 64 bits: a word whose bit is missing is none of them.
  package var sieve: UInt64 = 0
  /// Where the word numbers stand in the pool, in rising order.
  package var wordsFrom: UInt32 = 0
  package var wordsTo: UInt32 = 0
  /// The marks that it asks for, as a mask of `Shape.bit`.
  package var shapes: UInt16 = 0
  package var form = Form.token
  package var negated = false
  package var optional = false
  /// Whether the end of a clause will do in the element's place.
  package var orEnd = false
  /// The noun phrases asked for, as a mask of `Chunk`.
  package var chunks: UInt8 = 0
  /// How many words a gap may leap over.
  package var reach: UInt8 = 0

  package init() {}

  /// The words and classes that the element asks for, where it asks for nothing else.
  package var need: Glance? {
    form == .token && !negated && !orEnd && shapes == 0 ? Glance(classes: classes, sieve: sieve) : nil
  }

  /// Whether the token is one the element asks for.
  func accepts(_ token: Token, _ pool: Column<Int32>) -> Bool {
    accepts(token) { pool[$0] }
  }

  /// The same with words that are still in a list.
  package func accepts(_ token: Token, _ pool: [Int32]) -> Bool { accepts(token) { pool[$0] } }

  @inline(__always)
  private func accepts(_ token: Token, _ word: (Int) -> Int32) -> Bool {
    var found = classes.meets(token.classes) || shapes & token.shape.bit != 0
    if !found, token.id >= 0, sieve >> UInt64(token.id & 63) & 1 == 1 {
      var (low, high) = (Int(wordsFrom), Int(wordsTo))
      while low < high {
        let middle = (low + high) / 2
        if word(middle) < token.id { low = middle + 1 } else { high = middle }
      }
      found = low < wordsTo && word(low) == token.id
    }
    return negated ? !found && token.shape.isWord : found
  }
}

/// Words and classes that are asked for, or that were seen; the words are folded into 64 bits, so some that were not
/// seen seem to be.
package struct Glance: BitwiseCopyable, Sendable {
  package var classes = ClassSet()
  package var sieve: UInt64 = 0

  package init(classes: ClassSet = ClassSet(), sieve: UInt64 = 0) { (self.classes, self.sieve) = (classes, sieve) }

  package mutating func formUnion(_ other: Glance) {
    classes.formUnion(other.classes)
    sieve |= other.sieve
  }

  /// Whether something of it may be among what was seen.
  func isMet(by seen: Glance) -> Bool { sieve & seen.sieve != 0 || classes.meets(seen.classes) }
}

/// The noun phrases a pattern can ask for.
package enum Chunk: String, Sendable {
  case second = "Y"
  case third = "T"
  case other = "O"
  case own = "S"

  package var mask: UInt8 {
    switch self {
    case .second: 1
    case .third: 2
    case .other: 3
    case .own: 4
    }
  }
}

/// A pattern: where its elements stand in the sequence of all, and the number of its rule.
package struct Pattern: BitwiseCopyable, Sendable {
  /// What may stand right after the first element: a quick look there spares most attempts.
  package var gate = Glance()
  /// What must stand somewhere behind the first element: the two elements that ask for the least.
  package var least = Glance()
  package var nextLeast = Glance()
  package var start: UInt32
  package var rule: UInt16
  package var count: UInt8
  /// Which of the three are known: 1 the gate, 2 the least, 4 the next.
  package var known: UInt8 = 0

  package init(_ elements: Range<Int>, rule: Int) {
    (start, count, self.rule) = (UInt32(elements.lowerBound), UInt8(elements.count), UInt16(rule))
  }

  package var elements: Range<Int> { Int(start)..<Int(start) + Int(count) }

  /// Whether a pattern may hold where that stands right after its first element, and that anywhere behind it.
  func mayHold(_ next: Glance, _ behind: Glance) -> Bool {
    (known & 1 == 0 || gate.isMet(by: next)) && (known & 2 == 0 || least.isMet(by: behind))
      && (known & 4 == 0 || nextLeast.isMet(by: behind))
  }
}
