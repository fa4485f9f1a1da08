// The control sequences that terminals send for keys, by xterm's and kitty's tables.

/// One `ESC [ parameters final` and the key it stands for.
struct ControlSequence {
  var parameters: [UInt8]
  var final: UInt8

  /// The numbers between the semicolons; what stands behind a colon is detail that no key here needs.
  private var numbers: [Int] {
    parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { field in
      field.prefix { $0 != 0x3A }.reduce(0) { min($0 * 10 + Int($1 & 0x0F), 0x10FFFF) }
    }
  }

  /// xterm counts modifiers from 1: Shift 1, Alt 2, Ctrl 4.
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
  }

  /// The key, or nil for a sequence that means nothing here.
  var key: Key? {
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    let numbers = numbers
    let modifiers = Modifiers(rawValue: max((numbers.count > 1 ? numbers[1] : 1) - 1, 0))
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
    case UInt8(ascii: "u"): return Self.character(numbers.first ?? 0, modifiers)
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
  private static func character(_ value: Int, _ modifiers: Modifiers) -> Key? {
    switch value {
    case 13: return modifiers.isEmpty ? .enter : .newline
    case 127 where !modifiers.isDisjoint(with: [.alt, .control]): return .deleteWordBackward
    case 9, 27, 127: return .control(UInt8(value))
    case 0x40...0x5F where modifiers.contains(.control), 0x61...0x7A where modifiers.contains(.control):
      return .control(UInt8(value & 0x1F))
    case 0x20..<0x7F where modifiers.isSubset(of: .shift):
      return .text([Unicode.Scalar(UInt8(value))])
    default: return nil
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
