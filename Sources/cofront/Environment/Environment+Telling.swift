// How long texts for people reach standard output: as they are, or page by page at a terminal.

import Glibc
import LineEditing

extension Environment {
  /// Shows a text for people on standard output, through the pager where it is longer than the window.
  func tell(_ text: String) {
    show(TerminalWidth.fitted(text, to: STDOUT_FILENO))
  }

  /// Lets the parser make a text: each paragraph one line, so that it breaks where all others do. In a window of few
  /// columns it would end the program.
  static func widely<Text>(_ make: () -> Text) -> Text {
    let before = getenv("COLUMNS").map { String(cString: $0) }
    setenv("COLUMNS", "10000", 1)
    defer { if let before { setenv("COLUMNS", before, 1) } else { unsetenv("COLUMNS") } }
    return make()
  }

  /// Shows help: labels with what is said of each. Into a file its lines are as wide as a page.
  func help(_ text: String) {
    let columns = outputIsTerminal ? TerminalSize(of: STDOUT_FILENO).columns : 80
    show(TerminalWidth.rows(of: text, columns: columns, hasLabels: true).joined(separator: "\n"))
  }

  /// Shows rows that are as wide as they are to be.
  /// - Parameter isDrawn: Whether the locale says with which marks; a format of a file has its own.
  func show(_ text: String, isDrawn: Bool = true) {
    let text = isDrawn ? Letters.shown(text) : text
    guard outputIsTerminal, text.count(where: \.isNewline) >= TerminalSize(of: STDOUT_FILENO).rows else {
      return Process.say(text)
    }
    Programs.page(text, through: pager)
  }

  /// The program that shows long texts; none where text is to be read in order.
  private var pager: String? {
    guard inputIsTerminal, !isLinear, let pager = self[.pager].value, pager != "none", pager != "cat" else {
      return nil
    }
    return pager
  }
}
