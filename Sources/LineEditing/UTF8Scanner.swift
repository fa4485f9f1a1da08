// UTF-8 that may be cut or wrong: every byte counts, a wrong one shows as U+FFFD.

/// Reads Unicode scalars from bytes that may not be UTF-8.
enum UTF8Scanner {
  /// The first scalar and its length in bytes: U+FFFD for a wrong byte, nil where the bytes end within a character.
  static func scalar(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int) {
    let wrong: (Unicode.Scalar?, Int) = ("\u{FFFD}", 1)
    guard let first = bytes.first else { return (nil, 0) }
    let length: Int
    var value: UInt32
    switch first {
    case 0..<0x80: return (Unicode.Scalar(first), 1)
    case 0xC2...0xDF: (length, value) = (2, UInt32(first & 0x1F))
    case 0xE0...0xEF: (length, value) = (3, UInt32(first & 0x0F))
    case 0xF0...0xF4: (length, value) = (4, UInt32(first & 0x07))
    default: return wrong
    }
    for step in 1..<length {
      let index = bytes.startIndex + step
      guard index < bytes.endIndex else { return (nil, 0) }
      guard bytes[index] & 0xC0 == 0x80 else { return wrong }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return wrong }
    return (scalar, length)
  }

  /// All scalars of `bytes`; what is cut at the end shows as one U+FFFD.
  static func scalars(in bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var rest = bytes
    while !rest.isEmpty {
      let (scalar, length) = scalar(in: rest)
      scalars.append(scalar ?? "\u{FFFD}")
      rest = scalar == nil ? [] : rest.dropFirst(length)
    }
    return scalars
  }
}
