// The pure layout: rows, cursor, columns.
import Testing

@testable import LineEditing

@Suite struct LayoutTests {
  private func rows(_ text: String, limit: Int, indent: Int = 0) -> [String] {
    let layout = Layout(text: Array(text.unicodeScalars), cursor: 0, limit: limit, indent: indent)
    return layout.rows.indices.map { layout.shown(row: $0) }
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("one two three", 8, ["one two ", "three"]),
    ("one two", 7, ["one two"]),
    ("one  two", 4, ["one ", "two"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("a\nb\n", 10, ["a", "b", ""]),
    ("\n\n", 5, ["", "", ""]),
    ("你好世界", 5, ["你好", "世界"]),
    ("ab 你好", 5, ["ab 你", "好"]),
    ("cafe\u{301} cafe\u{301}", 5, ["cafe\u{301} ", "cafe\u{301}"]),
    ("abcde\u{301}", 5, ["abcde\u{301}"]),
    ("👍🏽👍🏽", 5, ["👍🏽", "👍🏽"]),
    ("a\tb", 20, ["a       b"]),
    ("a\u{7}b", 20, ["a^Gb"]),
    ("ab\u{202e}cd", 4, ["ab\u{FFFD}c", "d"]),
    ("a\u{2066}b\u{2069}", 20, ["a\u{FFFD}b\u{FFFD}"]),
  ])
  func breaksByWordAndWidth(text: String, limit: Int, expected: [String]) {
    #expect(rows(text, limit: limit) == expected)
  }

  @Test func marksIndentOnlyTheFirstRow() {
    #expect(rows("one two three", limit: 8, indent: 2) == ["one ", "two ", "three"])
  }

  @Test(arguments: [
    ("internationally", ["", "internationally"]), ("we speak", ["we speak"]),
    ("of internationally", ["of ", "internationally"]),
    ("internationally so", ["", "internationally ", "so"]), ("internationalisation", ["internationa", "lisation"]),
    ("word\ninternationally", ["word", "internationally"]), ("internation漢字", ["internation", "漢字"]),
  ])
  func noWordIsCutBehindTheMark(text: String, rows expected: [String]) {
    #expect(rows(text, limit: 17, indent: 5) == expected)
  }

  @Test func aWideCharacterBehindAMark() {
    #expect(rows("你", limit: 2, indent: 1) == ["", "你"])
  }

  @Test(arguments: [3, 5, 9, 17, 40, 79])
  func everyScalarStandsInExactlyOneRow(limit: Int) {
    let string =
      "Grüße — สวัสดี नमस्ते שָׁלוֹם 你好 👨‍👩‍👧" + " and  spaces\n\nand a verylongword\tend"
    let text = Array(string.unicodeScalars)
    let layout = Layout(text: text, cursor: 0, limit: limit, indent: 2)
    var place = 0
    for row in layout.rows {
      if row.range.lowerBound == place + 1 {
        #expect(text[place] == "\n")
      } else {
        #expect(row.range.lowerBound == place)
      }
      place = row.range.upperBound
    }
    #expect(place == text.count)
    for row in layout.rows.indices { #expect(layout.width(row: row) <= limit) }
  }

  @Test(arguments: ["cafe\u{301}", "สวัสดี", "नमस्ते", "שָׁלוֹם", "👍🏽", "你好", "a\u{202e}b", "plain"])
  func cursorColumnIsTheSumOfWidths(word: String) {
    let text = Array(word.unicodeScalars)
    for cursor in 0...text.count {
      let layout = Layout(text: text, cursor: cursor, limit: 79, indent: 2)
      #expect(layout.cursorColumn == 2 + text[..<cursor].reduce(0) { $0 + TerminalWidth.width(of: $1) })
    }
  }

  @Test func scrollsAsLittleAsTheCursorNeeds() {
    let text = Array(repeating: "x\n", count: 20).joined()
    func top(_ cursor: Int, from top: Int) -> Int {
      Layout(text: Array(text.unicodeScalars), cursor: cursor, limit: 10).top(from: top, height: 5)
    }
    #expect(top(0, from: 0) == 0)
    #expect(top(40, from: 0) == 16)
    #expect(top(34, from: 16) == 16)
    #expect(top(0, from: 16) == 0)
    #expect(top(10, from: 16) == 5)
  }

  @Test func upAndDownAimAtAColumn() {
    let layout = Layout(text: Array("alpha\nbe\ngamma".unicodeScalars), cursor: 4, limit: 20)
    #expect(layout.offset(row: 1, column: 4) == 8)
    #expect(layout.offset(row: 2, column: 4) == 13)
  }
}

@Suite struct WidthTests {
  @Test func wrapsForTheDisplay() {
    #expect(TerminalWidth.wrap("one two three", columns: 8) == ["one two", "three"])
    #expect(TerminalWidth.width(of: "你好") == 4)
    #expect(TerminalWidth.width(of: "cafe\u{301}") == 4)
  }
}

extension Layout {
  /// The columns a row takes, with its indent.
  func width(row: Int) -> Int {
    let place = rows[row]
    var column = place.indent
    for index in place.range { column += columns(of: text[index], at: column) }
    return min(column, limit)
  }
}
