// A set of small numbers, of word classes above all, in three machine words.

/// Which word classes a token belongs to, or which of other things that are counted up to `capacity`.
package struct ClassSet: BitwiseCopyable, Sendable, Hashable {
  /// How many numbers there are: a member is less than this.
  package static let capacity = 192

  private var low: UInt64 = 0
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  package init() {}

  init(_ classes: WordClass...) { for each in classes { insert(each) } }

  package mutating func insert(_ member: WordClass) { insert(number: member.bit) }

  /// Adds the member of that number.
  package mutating func insert(number bit: Int) {
    let mask: UInt64 = 1 << UInt64(bit & 63)
    switch bit >> 6 {
    case 0: low |= mask
    case 1: middle |= mask
    default: high |= mask
    }
  }

  package mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    middle |= other.middle
    high |= other.high
  }

  package func contains(_ member: WordClass) -> Bool { contains(number: member.bit) }

  package func contains(number bit: Int) -> Bool {
    let word = bit < 64 ? low : bit < 128 ? middle : high
    return word >> UInt64(bit & 63) & 1 == 1
  }

  package func meets(_ other: ClassSet) -> Bool {
    low & other.low != 0 || middle & other.middle != 0 || high & other.high != 0
  }

  package func intersection(_ other: ClassSet) -> ClassSet {
    var both = self
    (both.low, both.middle, both.high) = (low & other.low, middle & other.middle, high & other.high)
    return both
  }

  package var isEmpty: Bool { low | middle | high == 0 }

  /// How many members it has.
  package var count: Int { low.nonzeroBitCount + middle.nonzeroBitCount + high.nonzeroBitCount }
}

extension ClassSet: Sequence {
  /// The numbers of the members, in rising order.
  package func makeIterator() -> Iterator { Iterator(words: (low, middle, high)) }

  package struct Iterator: IteratorProtocol {
    var words: (UInt64, UInt64, UInt64)

    package mutating func next() -> Int? {
      if let bit = Self.takeLowest(&words.0) { return bit }
      if let bit = Self.takeLowest(&words.1) { return 64 + bit }
      return Self.takeLowest(&words.2).map { 128 + $0 }
    }

    private static func takeLowest(_ word: inout UInt64) -> Int? {
      guard word != 0 else { return nil }
      defer { word &= word - 1 }
      return word.trailingZeroBitCount
    }
  }
}
