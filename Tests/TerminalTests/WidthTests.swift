// What commands tell a terminal: whole words at every width, on standard error and in usage texts as well.

import TerminalDriver
import Testing

extension TerminalTests {
  @Test(
    arguments: [
      ["--help"], ["start", "--help"], ["exchange", "export", "--help"], ["help", "script", "check"], ["list"],
      ["actions"], ["progress"], ["resume", "nothing-of-that-name"], ["forget", "nobody-of-that-name"],
      ["--client", ""], ["shoe"],
      ["script", "check", "/nowhere/monday.yaml"], ["read", "You always do that, 李雷, and we both know it."],
      ["compare", "/nowhere/one", "/nowhere/two"],
      ["show", "--plain"], ["notes", "--add", "Sat back when the word internationally came up for the second time"],
    ])
  func wordsStayWhole(arguments: [String]) throws {
    let home = try Home()
    try home.begin(["A date with 李雷 and everybody else", "Something that can be seen"], "--client", "tester")
    func plain(_ text: String) -> String { text.replacing(/\u{1b}\[[0-9;]*m/, with: "") }
    func words(_ text: String) -> [Substring] { plain(text).split(whereSeparator: \.isWhitespace) }
    func columns(of row: Substring) -> Int {
      row.unicodeScalars.reduce(0) { $0 + ((0x2e80...0xffef).contains($1.value) ? 2 : 1) }
    }
    let wide = try home.terminal(arguments, columns: 1000)
    _ = try wide.end()
    for width in [20, 27, 33, 40, 56, 79, 100] {
      let terminal = try home.terminal(arguments, columns: width)
      _ = try terminal.end()
      let rows = plain(terminal.text).split(whereSeparator: \.isNewline)
      #expect(rows.allSatisfy { columns(of: $0) <= width }, "\(width) columns:\n\(terminal.text)")
      if arguments == ["list"] {  // what a session is about is cut to its column, at a word
        #expect(
          Set(words(wide.text) + ["…"]).isSuperset(of: words(terminal.text)), "\(width) columns:\n\(terminal.text)")
        continue
      }
      let whole = words(wide.text).filter { $0.count <= width && !$0.contains("李") }
      #expect(Set(words(terminal.text)).isSuperset(of: whole), "\(width) columns:\n\(terminal.text)")
    }
  }
}
