// A text with some of its words marked, as rows for a terminal: underlined there, or with a row of marks beneath.

/// A text, safe for a terminal, with some of its words marked.
public struct MarkedText {
  private let text: [Unicode.Scalar]
  private let isMarked: [Bool]

  /// How words are marked.
  public enum Style: Sendable {
    /// Underlined by the terminal (SGR 4 and 24).
    case underlined
    /// By a row of `^` below each row that has marked words. It needs no attributes; every terminal and font has it, in
    /// the width of one column.
    case beneath
  }

  /// Marks words in a text that others wrote, and makes it safe as `sanitised(_:)` does.
  /// - Parameter marks: offsets in Unicode scalars of `text` as given. A mark covers whole characters: a letter with
  ///   its accents, a whole emoji.
  public init(_ text: String, marks: [Range<Int>]) {
    // What comes out of a text's beginning is the beginning of what comes out of the text.
    func place(_ offset: Int) -> Int {
      sanitised(String(text.unicodeScalars.prefix(offset))).unicodeScalars.count
    }
    let marks = marks.map { place($0.lowerBound)..<place($0.upperBound) }
    var (all, isMarked): ([Unicode.Scalar], [Bool]) = ([], [])
    for character in sanitised(text) {
      let part = all.count..<all.count + character.unicodeScalars.count
      all += character.unicodeScalars
      isMarked += repeatElement(marks.contains { $0.overlaps(part) }, count: part.count)
    }
    (self.text, self.isMarked) = (all, isMarked)
  }

  /// The text as rows of at most `columns` cells, broken as `TerminalWidth.wrap` breaks it. O(n).
  public func rows(columns: Int, _ style: Style) -> [String] {
    let layout = Layout(text: text, cursor: 0, limit: max(columns, 1))
    return layout.rows.flatMap { row -> [String] in
      var range = row.range
      while let last = range.last, text[last] == " " { range.removeLast() }
      var (shown, beneath, column, isOn) = ("", "", 0, false)
      for index in range {
        let cells = layout.columns(of: text[index], at: column)
        if style == .underlined, isMarked[index] != isOn {
          isOn.toggle()
          shown += isOn ? "\u{1b}[4m" : "\u{1b}[24m"
        }
        if text[index] == "\t" {
          shown += String(repeating: " ", count: cells)
        } else {
          text[index].show(in: &shown.unicodeScalars)
        }
        beneath += String(repeating: isMarked[index] ? "^" : " ", count: cells)
        column += cells
      }
      if isOn { shown += "\u{1b}[24m" }
      while beneath.last == " " { beneath.removeLast() }
      return style == .underlined || beneath.isEmpty ? [shown] : [shown, beneath]
    }
  }
}
