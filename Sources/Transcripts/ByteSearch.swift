// Finding a few bytes in many.

import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The first place in a range at which a pattern begins: sixteen places at a time by its first and its last byte
  /// (Muła, "SIMD-friendly algorithms for substring searching", 2016).
  func position(of pattern: [UInt8], in range: Range<Int>) -> Int? {
    guard let first = pattern.first, let last = pattern.last, let base = UnsafeRawPointer(baseAddress) else {
      return nil
    }
    let reach = pattern.count - 1
    let (firsts, lasts) = (SIMD16<UInt8>(repeating: first), SIMD16<UInt8>(repeating: last))
    func block(_ place: Int) -> SIMD16<UInt8> { base.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) }
    func begins(at place: Int) -> Bool { memcmp(base + place, pattern, pattern.count) == 0 }
    var place = range.lowerBound
    while place + reach + 16 <= range.upperBound {
      let mask = (block(place) .== firsts) .& (block(place + reach) .== lasts)
      if any(mask) { for index in 0..<16 where mask[index] && begins(at: place + index) { return place + index } }
      place += 16
    }
    while place + reach < range.upperBound {
      if begins(at: place) { return place }
      place += 1
    }
    return nil
  }

  /// Where the first line of a range ends: at its newline, or with the range.
  func lineEnd(in range: Range<Int>) -> Int {
    guard let base = baseAddress, let end = memchr(base + range.lowerBound, 0x0A, range.count) else {
      return range.upperBound
    }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base)
  }
}

extension [UInt8] {
  /// The first place, from `start`, at which a pattern begins.
  func position(of pattern: [UInt8], from start: Int = 0) -> Int? {
    start < count ? withUnsafeBufferPointer { $0.position(of: pattern, in: start..<count) } : nil
  }
}
