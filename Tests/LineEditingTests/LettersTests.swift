import Testing

@testable import LineEditing

@Suite struct LettersTests {
  @Test(arguments: [
    ([:], false), (["LANG": "C"], true), (["LANG": "en_GB.UTF-8"], false), (["LC_ALL": "C", "LANG": "C.UTF-8"], true),
    (["LC_ALL": "", "LC_CTYPE": "C.utf8", "LANG": "C"], false), (["LC_ALL": "POSIX"], true),
    (["LANG": "de_DE.ISO-8859-1"], true),
  ])
  func followTheLocale(environment: [String: String], isASCII: Bool) {
    #expect(Letters.isASCII { environment[$0] } == isASCII)
  }

  @Test func marksAreDrawnAndLettersStay() {
    #expect(Letters.inASCII("“Zoë” — it’s · 3…") == "\"Zoë\" - it's . 3...")
    #expect(Letters.inASCII("████······ 4 ▁▃▇ │┆ →") == "####...... 4 _-# || >")
    let drawn = "“Zoë” — … ·█┆"
    #expect(Letters.inASCII(drawn, ellipsis: "~").unicodeScalars.count == drawn.unicodeScalars.count)
  }
}
