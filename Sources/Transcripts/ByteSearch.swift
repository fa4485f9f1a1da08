// Finding a few bytes in many.

import Glibc

extension [UInt8] {
  /// The first place, from `start`, at which a pattern begins.
  func position(of pattern: [UInt8], from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { bytes in
      guard let first = pattern.first, let base = bytes.baseAddress else { return nil }
      var place = start
      while place + pattern.count <= bytes.count {
        guard let found = memchr(base + place, Int32(first), bytes.count - place) else { return nil }
        place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        guard place + pattern.count <= bytes.count else { return nil }
        if memcmp(base + place, pattern, pattern.count) == 0 { return place }
        place += 1
      }
      return nil
    }
  }
}
