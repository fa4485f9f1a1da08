// What a key press means, whatever bytes the terminal sent for it.

/// One key press, one paste, or one character for libedit.
enum Key: Equatable, Sendable {
  /// Printable characters in a row, as typed.
  case text([Unicode.Scalar])
  /// A control character, escape among them; libedit's key map knows what it does.
  case control(UInt8)
  /// Enter: send.
  case enter
  /// Alt-Enter, Shift-Enter, Ctrl-J, or Enter within a burst of lines: a new line.
  case newline
  /// Enter at the end of a burst of several lines: shown, not sent.
  case endOfBurst
  /// A bracketed paste, or a part of a long one; line ends are `\n`, control characters are gone.
  case paste(String)
  case up, down, left, right
  case wordLeft, wordRight, lineStart, lineEnd, draftStart, draftEnd
  case deleteForward, deleteWordForward, deleteWordBackward
  case pageUp, pageDown
  /// The terminal's answer where its cursor is, counted from 0.
  case position(row: Int, column: Int)
  /// The terminal's answer how large it is.
  case windowSize(TerminalSize)
  /// A sequence that means nothing here (a function key, a mouse or focus report): it never inserts text.
  case unknown([UInt8])
}
