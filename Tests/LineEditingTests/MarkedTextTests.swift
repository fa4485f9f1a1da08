// Marked words as rows: where the marks stand after the text was made safe, wrapped, and measured in columns.

import Testing

@testable import LineEditing

@Suite struct MarkedTextTests {
  /// A text in which `[` and `]` stand around what is marked.
  private func marked(_ text: String) -> MarkedText {
    var (clean, starts, marks): (String.UnicodeScalarView, [Int], [Range<Int>]) = (.init(), [], [])
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(clean.count)
      case "⟧": marks.append((starts.popLast() ?? 0)..<clean.count)
      default: clean.append(scalar)
      }
    }
    return MarkedText(String(clean), marks: marks)
  }

  private func underlined(_ rows: [String]) -> [String] {
    rows.map { $0.replacing("\u{1b}[4m", with: "⟦").replacing("\u{1b}[24m", with: "⟧") }
  }

  @Test(arguments: [
    ("a ⟦b⟧ c", ["a ⟦b⟧ c"]), ("⟦all⟧", ["⟦all⟧"]), ("none", ["none"]), ("", [""]),
    ("one ⟦two three⟧ four", ["one ⟦two⟧", "⟦three⟧ four"]), ("a\n⟦b\nc⟧", ["a", "⟦b⟧", "⟦c⟧"]),
    // What would steer the terminal goes, and the marks stay with their words.
    ("\u{1b}[31mred\u{1b}[0m ⟦b⟧ c", ["red ⟦b⟧ c"]), ("a\r\nb ⟦c⟧", ["a", "b ⟦c⟧"]), ("a\u{7}\u{8} ⟦b⟧", ["a ⟦b⟧"]),
    ("\u{202e}a ⟦b⟧", ["\u{FFFD}a ⟦b⟧"]), ("a ⟦b\u{1b}]0;x\u{7}c⟧ d", ["a ⟦bc⟧ d"]), ("⟦\u{1b}[4mb⟧", ["⟦b⟧"]),
    // Whole characters are marked.
    ("cafe\u{301} ⟦b⟧", ["cafe\u{301} ⟦b⟧"]), ("⟦cafe⟧\u{301} x", ["⟦cafe\u{301}⟧ x"]),
    ("👨‍👩‍👧 ⟦b⟧", ["👨‍👩‍👧 ⟦b⟧"]), ("李雷 ⟦李⟧雷", ["李雷 ⟦李⟧雷"]),
  ])
  func underlines(text: String, rows: [String]) {
    #expect(underlined(marked(text).rows(columns: 10, .underlined)) == rows)
  }

  @Test(arguments: [
    ("a ⟦b⟧ c", ["a b c", "  ^"]), ("none", ["none"]), ("⟦one two⟧ three", ["one two", "^^^^^^^", "three"]),
    ("李⟦雷⟧ a ⟦b⟧", ["李雷 a b", "  ^^   ^"]), ("e\u{301}⟦e\u{301}⟧a", ["e\u{301}e\u{301}a", " ^"]),
    ("👍 ⟦a⟧", ["👍 a", "   ^"]),
    ("\t⟦a⟧", ["        a", "        ^"]), ("⟦one two three⟧", ["one two", "^^^^^^^", "three", "^^^^^"]),
  ])
  func marksBeneath(text: String, rows: [String]) {
    #expect(marked(text).rows(columns: 10, .beneath) == rows)
  }

  @Test(arguments: [MarkedText.Style.underlined, .beneath]) func rowsFit(style: MarkedText.Style) {
    let text = String(repeating: "word 李雷 👨‍👩‍👧 cafe\u{301} ", count: 40)
    let length = text.unicodeScalars.count
    for columns in [7, 40, 76] {
      for row in MarkedText(text, marks: [3..<length / 2]).rows(columns: columns, style) {
        #expect(TerminalWidth.width(of: sanitised(row)) <= columns)
      }
    }
  }

  @Test func marksThatFitNoTextAreHarmless() {
    #expect(MarkedText("ab", marks: [1..<9, 5..<7]).rows(columns: 10, .beneath) == ["ab", " ^"])
  }
}
