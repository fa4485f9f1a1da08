// The control sequences that terminals send for keys, by xterm's and kitty's tables.

/// One `ESC [ parameters final` and the key it stands for.
struct ControlSequence {
  var parameters: [UInt8]
  var final: UInt8

  /// The first number of each field; the fields stand between semicolons.
  private var numbers: [Int] {
    parameters.split(separator: 0x3B, omittingEmptySubsequences: false).indices.map { details($0).first ?? 0 }
  }

  /// The numbers of a field, between colons.
  private func details(_ index: Int) -> [Int] {
    let fields = parameters.split(separator: 0x3B, omittingEmptySubsequences: false)
    guard fields.indices.contains(index) else { return [] }
    return fields[index].split(separator: 0x3A, omittingEmptySubsequences: false).map {
      $0.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 0x10FFFF) }
    }
  }

  /// The event of a key that is let go, in kitty's protocol.
  private static let release = 3

  /// xterm counts modifiers from 1: Shift 1, Alt 2, Ctrl 4.
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    /// Caps Lock and Num Lock.
    static let locks = Modifiers(rawValue: 64 | 128)
  }

  /// The key, or nil for a sequence that means nothing here.
  var key: Key? {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    // The key going up.
    if details(1).dropFirst().first == Self.release { return nil }
    let numbers = numbers
    let modifiers = Modifiers(rawValue: max((numbers.count > 1 ? numbers[1] : 1) - 1, 0)).subtracting(.locks)
    let byWord = !modifiers.isDisjoint(with: [.alt, .control])
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return byWord ? .wordRight : .right
    case UInt8(ascii: "D"): return byWord ? .wordLeft : .left
    case UInt8(ascii: "H"): return byWord ? .draftStart : .lineStart
    case UInt8(ascii: "F"): return byWord ? .draftEnd : .lineEnd
    case UInt8(ascii: "R") where numbers.count == 2:
      return .position(row: max(numbers[0] - 1, 0), column: max(numbers[1] - 1, 0))
    case UInt8(ascii: "t") where numbers.count == 3 && numbers[0] == 8:
      return .windowSize(TerminalSize(columns: max(numbers[2], 1), rows: max(numbers[1], 1)))
    case UInt8(ascii: "u"):
      let (key, text) = (details(0), details(2).filter { $0 > 0 })
      let shifted = modifiers.contains(.shift) ? Array(key.dropFirst().prefix(1)).filter { $0 > 0 } : []
      return Self.character(key.first ?? 0, modifiers, text: text.isEmpty ? shifted : text)
    case UInt8(ascii: "~"):
      switch numbers.first ?? 0 {
      case 1, 7: return byWord ? .draftStart : .lineStart
      case 4, 8: return byWord ? .draftEnd : .lineEnd
      case 3: return byWord ? .deleteWordForward : .deleteForward
      case 5: return .pageUp
      case 6: return .pageDown
      case 27 where numbers.count > 2: return Self.character(numbers[2], modifiers)
      default: return nil
      }
    default: return nil
    }
  }

  /// A key that the terminal names by its character: Shift-Enter and the like.
  /// - Parameter text: The code points that are to stand there, where the terminal tells them.
  private static func character(_ value: Int, _ modifiers: Modifiers, text: [Int] = []) -> Key? {
    switch value {
    case 13, 57414: return modifiers.isEmpty ? .enter : .newline
    case 127 where !modifiers.isDisjoint(with: [.alt, .control]): return .deleteWordBackward
    case 9, 27, 127: return .control(UInt8(value))
    case 0x40...0x5F where modifiers.contains(.control), 0x61...0x7A where modifiers.contains(.control):
      return .control(UInt8(value & 0x1F))
    // The digits of the keypad.
    case 57399...57408: return .text([Unicode.Scalar(UInt8(value - 57399) + 0x30)])
    // All other keys without a character stand in Unicode's private area.
    case 0xE000...0xF8FF: return nil
    default:
      let scalars = (text.isEmpty ? [value] : text).compactMap { Unicode.Scalar(UInt32($0)) }
      let isText = scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
      guard modifiers.isSubset(of: .shift), isText, !scalars.isEmpty else { return nil }
      guard text.isEmpty, modifiers.contains(.shift) else { return .text(scalars) }
      return .text(scalars.flatMap(\.properties.uppercaseMapping.unicodeScalars))
    }
  }

  /// `ESC O x`: arrows and the keypad in application mode.
  static func keypad(_ byte: UInt8) -> Key {
    switch byte {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .lineStart
    case UInt8(ascii: "F"): return .lineEnd
    case UInt8(ascii: "M"): return .enter
    // rxvt's Ctrl with an arrow.
    case UInt8(ascii: "c"): return .wordRight
    case UInt8(ascii: "d"): return .wordLeft
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .text([Unicode.Scalar(byte - 0x40)])
    default: return .unknown([0x1B, 0x4F, byte])
    }
  }
}

extension Key {
  /// The same key with Alt held.
  var withAlt: Key {
    switch self {
    case .left: return .wordLeft
    case .right: return .wordRight
    case .enter: return .newline
    case .deleteForward: return .deleteWordForward
    default: return self
    }
  }
}
