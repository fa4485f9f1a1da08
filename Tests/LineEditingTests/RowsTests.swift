// Text broken into rows: whole words at every width.
import Testing

@testable import LineEditing

@Suite struct RowsTests {
  private static let texts = [
    "cofront: this deletes for good: type the whole name, 2026-11-29-0757-5c75",
    "A word as long as it takes: /home/noa/.local/share/cofront/2026-11-29-0757-5c75.json, and a short one.",
    "  --client <client>       Whose conversation it is; your login name unless given.",
    "  --output <file>\n                          The new file; ID.exchange.json here unless given.",
    "      twenty-columns-wide! behind a deep indent, and more words that follow it",
    "李雷 和 韩梅梅：我们 彼此信任，并且互相坦诚。imperative 是我们共同的需要", "שרה: מה הכי חשוב לך עכשיו, ולמה דווקא עכשיו?",
    "cafe\u{301} and nai\u{308}ve words, 👍🏽 and ｗｉｄｅ letters  with two blanks", "", " ", "\n\none\n  two\n",
    "one" + String(repeating: " ", count: 120) + "two", String(repeating: "x", count: 250),
  ]

  @Test(arguments: 20...100) func onlyAWordThatIsWiderThanARowIsCut(columns: Int) {
    for text in Self.texts {
      for (hanging, hasLabels) in [(0, false), (2, false), (0, true)] {
        let rows = TerminalWidth.rows(of: text, columns: columns, hanging: hanging, hasLabels: hasLabels)
        #expect(rows.allSatisfy { TerminalWidth.width(of: $0) <= columns && $0.last != " " })
        #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" }, "nothing is lost")
        let shown = Set(rows.flatMap { $0.split(separator: " ") })
        for word in text.split(whereSeparator: \.isWhitespace) where TerminalWidth.width(of: word) <= columns {
          let isWide = word.unicodeScalars.contains { TerminalWidth.width(of: $0) == 2 }
          #expect(isWide || shown.contains(word), "“\(word)” is cut at \(columns) columns")
        }
      }
    }
  }

  @Test(arguments: [
    (24, 0, false, ["a line goes on below its", "first word"]),
    (24, 2, false, ["a line goes on below its", "  first word"]),
    (24, 0, true, ["a line goes on below its", "first word"]),
    (Int.max, 2, true, ["a line goes on below its first word"]),
  ])
  func goesOn(columns: Int, hanging: Int, hasLabels: Bool, rows: [String]) {
    let text = "a line goes on below its first word"
    #expect(TerminalWidth.rows(of: text, columns: columns, hanging: hanging, hasLabels: hasLabels) == rows)
  }

  @Test func aLabelStandsBeforeWhatIsSaidOfIt() {
    let text = "  /help   what can be typed here, and when\n  /skip   leave it"
    let rows = ["  /help   what can be typed", "          here, and when", "  /skip   leave it"]
    #expect(TerminalWidth.rows(of: text, columns: 30, hasLabels: true) == rows)
    let narrow = ["  /help   what can be", "          typed here,", "          and when", "  /skip   leave it"]
    #expect(TerminalWidth.rows(of: text, columns: 22, hasLabels: true) == narrow)
    let alone = ["  /help", "      what can be", "      typed here,", "      and when", "  /skip   leave it"]
    #expect(TerminalWidth.rows(of: text, columns: 19, hasLabels: true) == alone)
    #expect(TerminalWidth.rows(of: "    abcdefghij", columns: 10) == ["abcdefghij"], "the indent gives way")
  }
}
