// The pure layout: where each character of a draft stands on the screen. No terminal, no state.

/// A draft broken into the rows of a window: by word, by `wcwidth`, by line feed.
///
/// ```
/// > People type their most     row 0, indent 2 (the mark)
/// careful sentences here.      row 1
/// ```
/// Offsets are in Unicode scalars of the draft, columns and rows count from 0. Nothing of the draft is ever left out:
/// the rows' ranges, and the line feeds between them, make up the draft. Building is O(n).
struct Layout: Equatable {
  /// One row on the screen.
  struct Row: Equatable {
    /// The scalars of the row, without the line feed that may end it.
    var range: Range<Int>
    /// The column where the row begins: the mark's width in the first row, 0 in the others.
    var indent: Int
  }

  let text: [Unicode.Scalar]
  let limit: Int
  let cursor: Int
  private(set) var rows: [Row] = []

  /// Lays `text` out in rows of at most `limit` columns; the first one begins at column `indent`.
  init(text: [Unicode.Scalar], cursor: Int, limit: Int, indent: Int = 0) {
    self.text = text
    self.cursor = min(max(cursor, 0), text.count)
    self.limit = max(limit, 1)
    breakRows(indent: indent < self.limit ? indent : 0)
  }

  private mutating func breakRows(indent: Int) {
    var start = 0
    var rowIndent = indent
    var column = indent
    var lastBreak = 0  // the latest place where a row may end; useless while it is not beyond `start`
    var cluster = 0  // where the character begins that the present scalar belongs to
    var previousIsWide = false
    func width(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + columns(of: text[$1], at: $0) }
    }
    for index in text.indices {
      let scalar = text[index]
      if scalar == "\n" {
        rows.append(Row(range: start..<index, indent: rowIndent))
        (start, column, rowIndent, previousIsWide) = (index + 1, 0, 0, false)
        continue
      }
      var cells = columns(of: scalar, at: column)
      if !(index > start && isAttached(index, cells: cells)) { cluster = index }
      let isWide = cells == 2 && scalar.value >= 0x1100
      if cluster == index && index > start && (isWide || previousIsWide) { lastBreak = index }
      if column + cells > limit && cells > 0 && scalar != " " {
        if rowIndent > 0, lastBreak <= start, width(word(from: start)) <= limit {
          // The mark stands alone rather than that a word is cut behind it.
          rows.append(Row(range: start..<start, indent: rowIndent))
          (rowIndent, column) = (0, width(start..<index))
          cells = columns(of: scalar, at: column)
        }
        for place in [lastBreak, cluster] where place > start && column + cells > limit {
          rows.append(Row(range: start..<place, indent: rowIndent))
          (start, rowIndent) = (place, 0)
          column = width(place..<index)
          cells = columns(of: scalar, at: column)
        }
        if column + cells > limit && index == start && rowIndent > 0 {
          // Not even one character fits behind the mark: the mark stands alone.
          rows.append(Row(range: start..<start, indent: rowIndent))
          (rowIndent, column) = (0, 0)
        }
      }
      // A space that does not fit hangs over the edge instead of opening a row: it separates, it says nothing.
      if scalar == " " || scalar == "\t" { lastBreak = index + 1 }
      column += cells
      if cells > 0 { previousIsWide = isWide }
    }
    rows.append(Row(range: start..<text.count, indent: rowIndent))
  }

  /// What no row may end within: up to a blank or a wide character.
  private func word(from start: Int) -> Range<Int> {
    let end = text[start...].firstIndex {
      $0.properties.isWhitespace || $0.value >= 0x1100 && columns(of: $0, at: 0) == 2
    }
    return start..<(end ?? text.count)
  }

  /// True where the scalar continues the character before it: a mark, a skin tone, what a joiner joins.
  private func isAttached(_ index: Int, cells: Int) -> Bool {
    if cells == 0 { return true }
    if (0x1F3FB...0x1F3FF).contains(text[index].value) { return true }
    return text[index - 1].value == 0x200D
  }

  /// The columns of a scalar that stands at `column`; a tab reaches to the next multiple of eight.
  func columns(of scalar: Unicode.Scalar, at column: Int) -> Int {
    scalar == "\t" ? 8 - column % 8 : TerminalWidth.width(of: scalar)
  }

  /// The row of an offset: of two rows that meet there, the later one.
  func row(of offset: Int) -> Int {
    var (low, high) = (0, rows.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].range.lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    // A mark that stands alone shares its offset with the row below, where the text is.
    return low
  }

  /// The column of an offset in its row, at most the edge.
  func column(of offset: Int) -> Int {
    let row = rows[row(of: offset)]
    var column = row.indent
    for index in row.range where index < offset { column += columns(of: text[index], at: column) }
    return min(column, limit)
  }

  /// The row of the cursor.
  var cursorRow: Int { row(of: cursor) }
  /// The column of the cursor.
  var cursorColumn: Int { column(of: cursor) }

  /// The offset nearest to `column` in a row, never between a character and its marks.
  func offset(row: Int, column wanted: Int) -> Int {
    let place = rows[row]
    var column = place.indent
    var index = place.range.lowerBound
    while index < place.range.upperBound {
      let cells = columns(of: text[index], at: column)
      if column + cells > wanted && cells > 0 { break }
      column += cells
      index += 1
    }
    // The end of a row that wraps is the start of the next one; stay in this row.
    if index == place.range.upperBound, row + 1 < rows.count, rows[row + 1].range.lowerBound == index, index > 0,
      index > place.range.lowerBound
    {
      index -= 1
    }
    while index > place.range.lowerBound && index < text.count
      && isAttached(index, cells: columns(of: text[index], at: 0))
    {
      index -= 1
    }
    return index
  }

  /// What a row looks like: tabs as spaces, stand-ins for what cannot be shown, and nothing beyond the edge.
  func shown(row: Int) -> String {
    let place = rows[row]
    var shown = String.UnicodeScalarView()
    var column = place.indent
    for index in place.range {
      let scalar = text[index]
      let cells = columns(of: scalar, at: column)
      if column + cells > limit && scalar.properties.isWhitespace { break }
      if scalar == "\t" {
        for _ in 0..<cells { shown.append(" ") }
      } else {
        scalar.show(in: &shown)
      }
      column += cells
    }
    return String(shown)
  }

  /// The first row to show in a window of `height` rows, moved as little as possible from `top` to show the cursor.
  func top(from top: Int, height: Int) -> Int {
    let lowest = max(0, rows.count - height)
    return min(max(min(top, cursorRow), cursorRow - height + 1, 0), lowest)
  }
}

extension Unicode.Scalar {
  /// Appends what a terminal is given for it, as wide as `TerminalWidth` says: `^X` for a control character, `U+FFFD`
  /// for what would be an order or is unknown. The draft itself keeps the code point.
  func show(in text: inout String.UnicodeScalarView) {
    if value < 0x20 || value == 0x7f {
      text.append("^")
      text.append(Unicode.Scalar(UInt8(value ^ 0x40)))
    } else {
      text.append(isPrintable ? self : "\u{FFFD}")
    }
  }

  /// False for what a terminal takes as an order or does not know: C1, turns of direction, what hides, code points
  /// without a width.
  private var isPrintable: Bool {
    value < 0x7f || value >= 0xa0 && !isHidden && TerminalWidth.isKnown(self)
  }
}
