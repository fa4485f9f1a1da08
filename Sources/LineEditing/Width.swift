// Columns: how many cells a text takes on a terminal, code point by code point, and how it breaks into rows.
import CEditLine

/// Columns a text takes on a terminal.
///
/// Terminals add up `wcwidth` code point by code point, so this does too: a family emoji of three people counts six
/// columns, as the terminal itself counts it. Offsets and lengths are in Unicode scalars, columns in cells.
public enum TerminalWidth {
  /// True once the character tables of a UTF-8 locale are loaded; what is not ASCII counts one column without them.
  static let hasTables = cel_use_utf8_locale()

  /// The columns of one code point: 0, 1 or 2. A control character, one that hides or turns the line, or an unknown one
  /// counts as its stand-in does: `^X` two, `U+FFFD` one. A tab counts one here, since its width depends on where it
  /// stands.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7f { return 1 }
    if value < 0x20 || value == 0x7f { return value == 9 ? 1 : 2 }
    guard hasTables, !scalar.isHidden else { return 1 }
    let columns = Int(cel_width(value))
    return columns < 0 ? 1 : columns
  }

  /// False for a code point that the tables know no width for.
  static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x7f || !hasTables || cel_width(scalar.value) >= 0
  }

  /// The columns of a text that stands in one row. O(n).
  public static func width(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text as rows of at most `columns` cells, broken after spaces where that is possible, between wide characters
  /// else, and within a word only where the word is wider than a row. Line feeds in the text begin a new row. Spaces at
  /// the end of a row are dropped. O(n).
  public static func wrap(_ text: String, columns: Int) -> [String] {
    wrap(Array(text.unicodeScalars), columns: columns)
  }

  private static func wrap(_ text: [Unicode.Scalar], columns: Int) -> [String] {
    let layout = Layout(text: text, cursor: 0, limit: max(columns, 1))
    return layout.rows.indices.map { row in
      var shown = layout.shown(row: row)[...]
      while shown.utf8.last == 0x20 { shown = shown.dropLast() }
      return String(shown)
    }
  }
}

extension TerminalWidth {
  /// A text as rows of at most `columns` cells: where everything that is told to people breaks between words.
  ///
  /// A line goes on below its first word, and some columns further in where it hangs; one with a label below what is
  /// said of it:
  /// ```
  ///   --client <name>         Whose conversation it is;
  ///                           yours unless given.
  /// ```
  /// Only a word that is wider than a row is cut: before that, the indent gives way. O(n).
  /// - Parameters:
  ///   - columns: `Int.max` where nothing breaks.
  ///   - hanging: How much further in a line goes on.
  ///   - hasLabels: Whether two blanks within a line end a label.
  public static func rows(of text: String, columns: Int, hanging: Int = 0, hasLabels: Bool = false) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard columns < Int.max else { return lines.map(String.init) }
    let columns = max(columns, 1)
    return lines.flatMap { line -> [String] in
      let text = line.drop { $0 == " " }
      let indent = line.utf8.count - text.utf8.count
      guard hasLabels, let said = wordsBehindLabel(in: text) else {
        return rows(of: text, columns: columns, indents: (indent, indent + hanging))
      }
      let label = text[..<said.startIndex]
      let place = indent + width(of: label)
      guard place > columns / 2, place + width(of: said) > columns else {
        return rows(of: text, columns: columns, indents: (indent, place))
      }
      // A label that leaves little room stands alone.
      return rows(of: label, columns: columns, indents: (indent, indent))
        + rows(of: said, columns: columns, indents: (indent + 4, indent + 4))
    }
  }

  /// A text as it goes to a descriptor: as rows where that is a terminal, and as it is for a file or a pipe.
  public static func fitted(_ text: String, to descriptor: Int32) -> String {
    guard isTerminal(descriptor) else { return text }
    return rows(of: text, columns: TerminalSize(of: descriptor).columns).joined(separator: "\n")
  }

  /// Rows of cells as lines, with two blanks between the columns; the last cell of a row ends it.
  public static func table(_ rows: [[String]]) -> [String] {
    let columns = 0..<(rows.map(\.count).max() ?? 0)
    let widths = columns.map { column in rows.filter { $0.count > column }.map { width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).dropLast().map { cell, widest in
        cell + String(repeating: " ", count: widest + 2 - width(of: cell))
      }.joined() + (row.last ?? "")
    }
  }

  /// A line as rows: the first one and the others are set in.
  private static func rows(of line: Substring, columns: Int, indents: (first: Int, others: Int)) -> [String] {
    let room = max(min(columns - widestWord(of: line), columns / 2), 0)
    func blanks(_ count: Int) -> String { String(repeating: " ", count: min(count, room)) }
    let first = blanks(indents.first) + line
    let layout = Layout(text: Array(first.unicodeScalars), cursor: 0, limit: columns)
    guard layout.rows.count > 1 else { return wrap(first, columns: columns) }
    let others = blanks(indents.others)
    let text = layout.text
    return wrap(Array(text[layout.rows[0].range]), columns: columns)
      + wrap(Array(text[layout.rows[1].range.lowerBound...]), columns: columns - others.count).map { others + $0 }
  }

  /// What is said behind a label and the blanks that set it off; nil where there is no label.
  private static func wordsBehindLabel(in text: Substring) -> Substring? {
    text.firstRange(of: "  ").map { gap in text[gap.upperBound...].drop { $0 == " " } }
  }

  /// The columns of the widest part that no row may end within: a word, or one wide character.
  private static func widestWord(of text: Substring) -> Int {
    var (widest, columns, previousIsWide) = (0, 0, false)
    for scalar in text.unicodeScalars {
      let cells = width(of: scalar)
      let isWide = cells == 2 && scalar.value >= 0x1100
      columns = scalar == " " ? 0 : cells > 0 && (isWide || previousIsWide) ? cells : columns + cells
      if cells > 0 { previousIsWide = isWide }
      widest = max(widest, columns)
    }
    return widest
  }

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
