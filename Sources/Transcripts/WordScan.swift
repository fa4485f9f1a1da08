// Whether a word may be in a file, told from its bytes: most files need not be read as JSON.

import Conversations

/// Looks for one word among the bytes of JSON texts, whatever case, marks and escapes it is written with. It may find
/// what turns out to be none, but passes over nothing.
struct WordScan {
  private let word: [UInt32]
  private var folding = FoldedLetters()

  /// The longest word of a search: the one that is in the fewest files.
  init(_ search: WordSearch) {
    let words = search.parts.flatMap { $0.split(separator: 0x20).map(Array.init) }
    word = words.max { $0.count < $1.count } ?? []
  }

  /// The first place, from `start`, where the word may begin.
  mutating func next(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { next(in: $0, from: start) }
  }

  private mutating func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let first = word.first, let raw = UnsafeRawPointer(bytes.baseAddress) else { return nil }
    // What is not ASCII is in no byte of its own.
    let one = UInt8(truncatingIfNeeded: first < 0x80 ? first : 0xFF)
    let two = word.count > 1 && word[1] < 0x80 ? UInt8(truncatingIfNeeded: word[1]) : nil
    func isCase(_ block: SIMD16<UInt8>, _ byte: UInt8) -> SIMDMask<SIMD16<Int8>> {
      (block .== SIMD16(repeating: byte)) .| (block .== SIMD16(repeating: byte.isLetter ? byte & 0xDF : byte))
    }
    let (lead, escape) = (SIMD16<UInt8>(repeating: 0xC2), SIMD16<UInt8>(repeating: 0x5C))
    var place = start
    while place + 17 <= bytes.count {
      let block = raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
      let after = raw.loadUnaligned(fromByteOffset: place + 1, as: SIMD16<UInt8>.self)
      var mask = isCase(block, one)
      if let two { mask = mask .& (isCase(after, two) .| (after .>= lead) .| (after .== escape)) }
      mask = mask .| (block .> lead) .| (block .== escape)
      if any(mask) {
        for index in 0..<16 where mask[index] && isWord(at: place + index, bytes) { return place + index }
      }
      place += 16
    }
    while place < bytes.count {
      if isWord(at: place, bytes) { return place }
      place += 1
    }
    return nil
  }

  /// Whether the word is written there.
  private mutating func isWord(at start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var (place, matched) = (start, 0)
    while matched < word.count {
      guard let scalar = Self.scalar(at: &place, bytes) else { return false }
      // Half of a pair of escapes: the text will tell.
      if 0xD800..<0xE000 ~= scalar { return true }
      let (first, second) = folding.folded(scalar)
      // A mark is no beginning.
      if first == 0, matched == 0 { return false }
      for part in [first, second] where part != 0 && matched < word.count {
        // The second half of a letter may begin a word that is looked for.
        guard word[matched] == part || matched == 0 && second == word[0] else { return false }
        if word[matched] == part { matched += 1 }
      }
    }
    return true
  }

  /// The scalar at a place, also where it is escaped; the place is behind it then.
  static func scalar(at place: inout Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    if byte == 0x5C {
      guard place + 1 < bytes.count else { return nil }
      guard bytes[place + 1] == UInt8(ascii: "u") else {
        defer { place += 2 }
        return UInt32(bytes[place + 1] == UInt8(ascii: "n") ? 0x0A : bytes[place + 1])
      }
      guard place + 6 <= bytes.count else { return nil }
      defer { place += 6 }
      return UInt32(String(decoding: bytes[place + 2..<place + 6], as: UTF8.self), radix: 16)
    }
    if byte < 0x80 {
      place += 1
      return UInt32(byte)
    }
    let count = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard byte >= 0xC2, place + count <= bytes.count else { return nil }
    var scalar = UInt32(byte) & (0xFF >> UInt32(count + 1))
    for index in 1..<count { scalar = scalar << 6 | UInt32(bytes[place + index] & 0x3F) }
    place += count
    return scalar
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { 0x61...0x7A ~= self }
}
