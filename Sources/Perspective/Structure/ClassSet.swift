// A set of small numbers, of word classes above all, in two machine words.

/// Which word classes a token belongs to, or which of other things that are counted up to 128.
package struct ClassSet: BitwiseCopyable, Sendable, Hashable {
  package var low: UInt64 = 0
  package var high: UInt64 = 0

  package init() {}

  init(_ classes: WordClass...) { for each in classes { insert(each) } }

  package mutating func insert(_ member: WordClass) { insert(number: member.bit) }

  /// Adds the member of that number, 127 at most.
  package mutating func insert(number bit: Int) {
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }

  package mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    high |= other.high
  }

  package func contains(_ member: WordClass) -> Bool { contains(number: member.bit) }

  package func contains(number bit: Int) -> Bool {
    bit < 64 ? low >> UInt64(bit) & 1 == 1 : high >> UInt64(bit - 64) & 1 == 1
  }

  package func meets(_ other: ClassSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

  package func intersection(_ other: ClassSet) -> ClassSet {
    var both = self
    (both.low, both.high) = (low & other.low, high & other.high)
    return both
  }

  package var isEmpty: Bool { low == 0 && high == 0 }
}

extension ClassSet: Sequence {
  /// The numbers of the members, in rising order.
  package func makeIterator() -> Iterator { Iterator(low: low, high: high) }

  package struct Iterator: IteratorProtocol {
    var low: UInt64
    var high: UInt64

    package mutating func next() -> Int? {
      if low != 0 {
        defer { low &= low - 1 }
        return low.trailingZeroBitCount
      }
      guard high != 0 else { return nil }
      defer { high &= high - 1 }
      return 64 + high.trailingZeroBitCount
    }
  }
}
