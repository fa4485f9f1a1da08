// Columns: how many cells a text takes on a terminal, code point by code point, and how it breaks into rows.
import CEditLine

/// Columns a text takes on a terminal.
///
/// Terminals add up `wcwidth` code point by code point, so this does too: a family emoji of three people counts six
/// columns, as the terminal itself counts it. Offsets and lengths are in Unicode scalars, columns in cells.
public enum TerminalWidth {
  /// True once the character tables of a UTF-8 locale are loaded; what is not ASCII counts one column without them.
  static let hasTables = cel_use_utf8_locale()

  /// The columns of one code point: 0, 1 or 2. A control character, an order of direction or an unknown one counts as
  /// its stand-in does: `^X` two, `U+FFFD` one. A tab counts one here, since its width depends on where it stands.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7f { return 1 }
    if value < 0x20 || value == 0x7f { return value == 9 ? 1 : 2 }
    guard hasTables, !scalar.ordersDirection else { return 1 }
    let columns = Int(cel_width(value))
    return columns < 0 ? 1 : columns
  }

  /// The columns of a text that stands in one row. O(n).
  public static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text as rows of at most `columns` cells, broken after spaces where that is possible, between wide characters
  /// else, and within a word only where the word is wider than a row. Line feeds in the text begin a new row. Spaces at
  /// the end of a row are dropped. O(n).
  public static func wrap(_ text: String, columns: Int) -> [String] {
    let layout = Layout(text: Array(text.unicodeScalars), cursor: 0, limit: max(columns, 1))
    return layout.rows.indices.map { row in
      var shown = layout.shown(row: row).unicodeScalars
      while shown.last == " " { shown.removeLast() }
      return String(shown)
    }
  }
}

extension TerminalWidth {
  /// False for a code point that the tables know no width for.
  static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7f || !hasTables || cel_width(scalar.value) >= 0
  }
}

extension TerminalWidth {
  /// The beginning of a one-row text that fits in `columns`, with an ellipsis where something is left out.
  static func cut(_ text: String, columns: Int) -> String {
    guard width(of: text) > columns else { return text }
    var kept = String.UnicodeScalarView()
    var taken = 1
    for scalar in text.unicodeScalars {
      taken += width(of: scalar)
      if taken > columns { break }
      kept.append(scalar)
    }
    return String(kept) + (columns > 0 ? "…" : "")
  }
}
