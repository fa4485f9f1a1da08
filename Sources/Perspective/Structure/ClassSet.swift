// A set of word classes in two machine words.

/// Which word classes a token belongs to.
struct ClassSet: Sendable, Equatable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init() {}

  init(_ classes: WordClass...) { for each in classes { insert(each) } }

  mutating func insert(_ member: WordClass) {
    let bit = member.bit
    if bit < 64 { low |= 1 << UInt64(bit) } else { high |= 1 << UInt64(bit - 64) }
  }

  mutating func formUnion(_ other: ClassSet) {
    low |= other.low
    high |= other.high
  }

  func contains(_ member: WordClass) -> Bool {
    let bit = member.bit
    return bit < 64 ? low >> UInt64(bit) & 1 == 1 : high >> UInt64(bit - 64) & 1 == 1
  }

  func meets(_ other: ClassSet) -> Bool { low & other.low != 0 || high & other.high != 0 }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// Calls the body with the number of each member.
  func forEachBit(_ body: (Int) -> Void) {
    var rest = low
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    rest = high
    while rest != 0 {
      body(64 + rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }
}
