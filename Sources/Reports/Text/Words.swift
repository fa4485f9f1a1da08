// People's words as any report may show them: what would steer a display is made visible or left out, nothing else is.

/// Text that is safe wherever a report shows it. The JSON of a transcript has the characters as
/// they came, escaped.
enum Words {
  /// The text with every line end as one line feed, control characters as their pictures (`␛`), characters that no XML
  /// may hold as `U+FFFD`, and so those that turn the text around them or are not seen (bidirectional controls,
  /// zero-width spaces, tags). Letters, marks, emoji and what joins them stay as they are. O(n).
  static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 0x09: shown.append(scalar)
      case 0x0A where afterReturn: break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: shown.append("\n")
      case 0..<0x20: shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case 0x7F: shown.append("\u{2421}")
      case 0x80..<0xA0, 0xFFFE, 0xFFFF: shown.append("\u{FFFD}")
      case ..<0x7F: shown.append(scalar)
      default: shown.append(scalar.hides(behind: shown.last) ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }

  /// The text on one line, with one space for every run of white space.
  static func onOneLine(_ text: String) -> String {
    text.isPlainLine ? text : shown(text).onOneLine
  }

  /// The lines of the text; at least one.
  static func lines(_ text: String) -> [String] {
    shown(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}

extension String {
  /// On one line: every run of white space becomes one space.
  var onOneLine: String { isPlainLine ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// With blanks behind it up to so many columns.
  func padded(to columns: Int, _ width: (String) -> Int = \.count) -> String {
    self + String(repeating: " ", count: max(0, columns - width(self)))
  }
}

extension Unicode.Scalar {
  /// Whether it is not seen or turns what follows around, and is not there to join or shape the one before it.
  fileprivate func hides(behind before: Unicode.Scalar?) -> Bool {
    guard properties.generalCategory == .format || properties.isDefaultIgnorableCodePoint else { return false }
    guard let before else { return true }
    switch value {
    case 0xFE0E, 0xFE0F: return false
    case 0x200C, 0x200D, 0x180B...0x180F, 0xFE00...0xFE0D, 0xE0100...0xE01EF:
      return before.value < 0xA0 || before == "\u{FFFD}"
    case 0xE0020...0xE007F: return before.value != 0x1F3F4 && !(0xE0020...0xE007E).contains(before.value)
    default: return true
    }
  }
}
