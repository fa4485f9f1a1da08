// People's words as any report may show them: what would steer a display is made visible or left out, nothing else is.

/// Text that is safe wherever a report shows it. The JSON of a transcript alone has the characters as they came.
enum Words {
  /// The text with every line end as one line feed, control characters as their pictures (`␛`), characters that no XML
  /// may hold as `U+FFFD`, and without those that reorder the text around them (bidirectional embeddings, overrides
  /// and isolates). Letters, marks and emoji stay as they are. O(n).
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
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// The text on one line, with one space for every run of white space.
  static func onOneLine(_ text: String) -> String {
    shown(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The lines of the text; at least one.
  static func lines(_ text: String) -> [String] {
    shown(text).unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
