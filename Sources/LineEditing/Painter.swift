// Brings frames to the screen with as few bytes as it takes, and finds its rows again after a resize.

/// Paints frames below whatever stands on the screen. It writes no absolute positions: where on the screen the frame
/// stands only the terminal knows, so other output may scroll it.
///
/// Sequences used: `CR`, `LF`, CSI A (up), CSI B (down), CSI C (right), CSI K and CSI J (erase), CSI m (colour), and
/// ESC 7 and ESC 8 (the cursor saved and restored).
struct Painter {
  let hasColour: Bool
  /// True where the terminal wraps our rows afresh when it becomes narrower.
  let reflows: Bool
  private var painted: Frame?
  private var size = TerminalSize()
  /// Rows from the cursor up to the first one that is ours, where a resize has moved them.
  private var rowsAbove: Int?
  /// The cells of each line that a resize has pushed into the scrollback of the frame as it was. They stand right above
  /// the new frame, and come back into sight when the window grows.
  private var residue: [Int] = []

  /// A painter for a terminal.
  init(hasColour: Bool, reflows: Bool) {
    self.hasColour = hasColour
    self.reflows = reflows
  }

  /// Forgets what was painted: the next frame begins where the cursor is, at the start of a row.
  mutating func forget() {
    painted = nil
    rowsAbove = nil
    residue = []
  }

  /// True when a frame is on the screen.
  var hasFrame: Bool { painted != nil }

  /// Finds the frame again after the window has become `new`; `cursorRow` is the cursor's row on the screen (from 0) if
  /// the terminal has told. A terminal that reflows breaks our rows where they are too wide, keeps the cursor with its
  /// character, and may have pushed the first rows out of the window.
  mutating func windowChanged(to new: TerminalSize, cursorRow: Int?) {
    guard let frame = painted else { return }
    let reachable = min(cursorRow ?? new.rows - 1, new.rows - 1)
    guard reflows else {
      rowsAbove = min(frame.cursorRow, reachable)
      return
    }
    func height(_ cells: Int) -> Int { max(1, (cells + new.columns - 1) / new.columns) }
    let rows = frame.rows[...frame.cursorRow].map(\.width)
    let lines = residue + rows
    var cells = frame.cursorColumn
    // A cursor behind the last cell of a full row stays in that row.
    if cells > 0, cells == lines.last { cells -= 1 }
    let above = lines.dropLast().reduce(0) { $0 + height($1) } + cells / new.columns
    rowsAbove = min(above, reachable)
    residue = []
    var lost = above - reachable
    for line in lines where lost > 0 {
      // Of a line that is cut, what is above the new frame becomes a line of its own.
      residue.append(lost >= height(line) ? line : lost * new.columns)
      lost -= height(line)
    }
  }

  /// Clears from the start of a row to the end of the screen. The row itself goes last, by another order: "erase below"
  /// from the very first cell makes tmux move the whole screen, with the old frame, into its scrollback.
  private static let clearBelow = "\u{1b}7\u{1b}[B\r\u{1b}[J\u{1b}8\u{1b}[K"

  /// The bytes that turn what is on the screen into `frame`.
  mutating func paint(_ frame: Frame, size: TerminalSize) -> String {
    var out = ""
    if painted != nil && (self.size != size || rowsAbove != nil) { out += returnToTop(size) + Self.clearBelow }
    self.size = size
    let old = painted?.rows ?? []
    if painted == nil { out += "\r" }
    var row = painted?.cursorRow ?? 0
    for (index, wanted) in frame.rows.enumerated() {
      if index < old.count, old[index] == wanted { continue }
      out += move(from: &row, to: index, existing: old.count)
      out += difference(index < old.count ? old[index] : nil, wanted)
    }
    if old.count > frame.rows.count {
      out += move(from: &row, to: frame.rows.count, existing: old.count) + "\r\u{1b}[J"
    }
    let existing = max(old.count, frame.rows.count)
    if !out.isEmpty || painted?.cursorRow != frame.cursorRow || painted?.cursorColumn != frame.cursorColumn {
      out += move(from: &row, to: frame.cursorRow, existing: existing) + "\r" + right(frame.cursorColumn)
    }
    painted = frame
    return out
  }

  /// The bytes that take the frame off the screen; the cursor is then where its first row was.
  mutating func erase(size: TerminalSize) -> String {
    guard painted != nil else { return "" }
    return returnToTop(size) + Self.clearBelow
  }

  /// The bytes that leave `frame` on the screen for good, with the cursor on the row below.
  mutating func settle(_ frame: Frame, size: TerminalSize) -> String {
    var out = erase(size: size)
    if out.isEmpty { out = "\r" }
    out += frame.rows.map(styled).joined(separator: "\r\n") + "\r\n"
    return out
  }

  /// Moves to the start of the frame's first row, wherever a resize has put it, and forgets the frame.
  private mutating func returnToTop(_ size: TerminalSize) -> String {
    if rowsAbove == nil && self.size != size { windowChanged(to: size, cursorRow: nil) }
    let above = rowsAbove ?? painted?.cursorRow ?? 0
    painted = nil
    rowsAbove = nil
    return (above > 0 ? "\u{1b}[\(above)A" : "") + "\r"
  }

  private func move(from row: inout Int, to wanted: Int, existing: Int) -> String {
    var out = ""
    if wanted < row {
      out = "\u{1b}[\(row - wanted)A"
    } else if wanted > row {
      let reachable = min(wanted, max(existing - 1, row))
      if reachable > row { out += "\u{1b}[\(reachable - row)B" }
      for _ in reachable..<wanted { out += "\r\n" }
    }
    row = wanted
    return out
  }

  private func right(_ columns: Int) -> String { columns > 0 ? "\u{1b}[\(columns)C" : "" }

  /// Rewrites a row from where it differs, one character before that, so that marks stay with their letters. A row that
  /// gets shorter is cleared as a whole first: terminals that reflow remember how far a row was ever written.
  private func difference(_ old: Frame.Row?, _ new: Frame.Row) -> String {
    guard let old else { return "\r" + styled(new) }
    guard old.width <= new.width else { return "\r\u{1b}[K" + styled(new) }
    guard old.mark == new.mark, old.style == .plain, new.style == .plain, old.ghost.isEmpty, new.ghost.isEmpty else {
      return "\r" + styled(new)
    }
    let shared = zip(old.text, new.text).prefix { $0 == $1 && $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
    let kept = new.text.prefix(max(shared.count - 1, 0))
    let column = TerminalWidth.width(of: new.mark) + TerminalWidth.width(of: kept)
    return kept.isEmpty ? "\r" + styled(new) : "\r" + right(column) + String(new.text.dropFirst(kept.count))
  }

  /// A row with its colours, where they are wanted.
  private func styled(_ row: Frame.Row) -> String {
    guard hasColour else { return row.mark + row.text }
    var out = row.mark.isEmpty ? "" : "\u{1b}[1m\(row.mark)\u{1b}[0m"
    switch row.style {
    case .plain: out += row.text
    case .dim: out += "\u{1b}[2m\(row.text)\u{1b}[0m"
    case .strong: out += "\u{1b}[1m\(row.text)\u{1b}[0m"
    }
    if !row.ghost.isEmpty { out += "\u{1b}[2m\(row.ghost)\u{1b}[0m" }
    return out
  }
}
