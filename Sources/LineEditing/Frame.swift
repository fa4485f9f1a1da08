// What is to be seen while a question is open, as a value: question, draft, hint and menu in the rows of a window.

/// The rows of an open question, and where the cursor is among them.
struct Frame: Equatable {
  enum Style: Equatable { case plain, dim, strong }

  struct Row: Equatable {
    /// What stands before the text, in bold.
    var mark = ""
    var text: String
    var style = Style.plain
    /// Dim text behind it, over which the cursor may stand.
    var ghost = ""

    /// The columns of the row.
    var width: Int {
      TerminalWidth.width(of: mark) + TerminalWidth.width(of: text) + TerminalWidth.width(of: ghost)
    }
  }

  var rows: [Row] = []
  var cursorRow = 0
  var cursorColumn = 0

  /// What a frame shows besides the draft.
  struct Context {
    var question: String?
    /// Dim text between the question and the draft.
    var aside: Aside?
    var mark = "> "
    var ghost: String?
    /// A line below the draft.
    var hint: String?
    /// Rows below that.
    var menu: [Completion] = []
  }

  /// Columns that a row may use: the last one stays free, since terminals differ in what they do there.
  static func limit(_ size: TerminalSize) -> Int { max(size.columns - 1, 1) }

  /// The layout of a draft behind a mark.
  static func layout(of draft: Draft, mark: String, size: TerminalSize) -> Layout {
    Layout(text: draft.text, cursor: draft.cursor, limit: limit(size), indent: TerminalWidth.width(of: mark))
  }

  /// A frame that fits the window. The draft scrolls with its cursor; `top` is its first row shown, before and after.
  init(draft: Draft, around: Context, size: TerminalSize, top: inout Int) {
    let limit = Self.limit(size)
    let layout = Self.layout(of: draft, mark: around.mark, size: size)
    var room = size.rows
    var below: [Row] = []
    if let hint = around.hint, !hint.isEmpty, room >= 5 {
      below += Self.rows(ofHint: hint, columns: limit, most: max(room / 6, 1))
    }
    below += Completion.menu(around.menu, columns: limit).prefix(max(room / 2 - below.count, 0))
      .map { Row(text: $0, style: .dim) }
    room -= below.count
    let aside = around.aside?.rows(columns: min(limit, Self.widestQuestion), most: max(size.rows / 8, 1)) ?? []
    let question =
      Self.rows(ofQuestion: around.question, columns: limit) + aside.map { Row(text: $0, style: .dim) }
    let shown = min(layout.rows.count, max(room - question.count, min(room, max(3, room / 2))))
    rows = Array(question.suffix(max(room - shown, 0)))
    top = layout.top(from: top, height: shown)
    cursorRow = rows.count + layout.cursorRow - top
    cursorColumn = min(layout.cursorColumn, size.columns - 1)
    for row in top..<(top + shown) { rows.append(Self.row(row, of: layout, mark: around.mark)) }
    if draft.text.isEmpty, let ghost = around.ghost, let last = rows.indices.last {
      rows[last].ghost = TerminalWidth.cut(ghost, columns: limit - rows[last].width)
    }
    rows += below
  }

  /// The whole question and draft, however tall: what stays in the scrollback.
  init(whole draft: Draft, around: Context, size: TerminalSize) {
    let layout = Self.layout(of: draft, mark: around.mark, size: size)
    rows = Self.rows(ofQuestion: around.question, columns: Self.limit(size))
    for row in layout.rows.indices { rows.append(Self.row(row, of: layout, mark: around.mark)) }
    cursorRow = rows.count - 1
    cursorColumn = rows.last?.width ?? 0
  }

  /// A question's rows: its first line stands out, and what follows (options) does not. It may begin with blank lines.
  private static func rows(ofQuestion question: String?, columns: Int) -> [Row] {
    guard let question else { return [] }
    if question.unicodeScalars.first == "\n" {
      return [Row(text: "")] + rows(ofQuestion: String(question.unicodeScalars.dropFirst()), columns: columns)
    }
    let columns = min(columns, Self.widestQuestion)
    let end = question.unicodeScalars.firstIndex(of: "\n") ?? question.endIndex
    let asked = TerminalWidth.wrap(String(question[..<end]), columns: columns).map { Row(text: $0, style: .strong) }
    let rest = question[end...].dropFirst()
    return asked
      + (rest.isEmpty
        ? [] : TerminalWidth.rows(of: String(rest), columns: columns, hasLabels: true).map { Row(text: $0) })
  }

  /// A hint's rows: of one that is too tall, the parts between its dots that fit.
  private static func rows(ofHint hint: String, columns: Int, most: Int) -> [Row] {
    var parts = hint.split(separator: " · ")
    var rows = TerminalWidth.wrap(hint, columns: columns)
    while rows.count > most, parts.count > 1 {
      parts.removeLast()
      rows = TerminalWidth.wrap(parts.joined(separator: " · "), columns: columns)
    }
    return rows.prefix(most).map { Row(text: $0.hasSuffix(" ·") ? String($0.dropLast(2)) : $0, style: .dim) }
  }

  /// Longer rows are hard to read; a draft takes the whole width all the same.
  static let widestQuestion = 76

  private static func row(_ row: Int, of layout: Layout, mark: String) -> Row {
    Row(mark: row == 0 ? mark : "", text: layout.shown(row: row))
  }
}
