// Locales, colours, dumb terminals, pipes, plain mode.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

extension EditorTests {
  @Test(arguments: [["LC_ALL": "C"], ["LC_ALL": "POSIX"], ["LC_ALL": "xx_YY.nonsense"], [:]])
  func wordsSurviveAnyLocale(locale: [String: String]) throws {
    let scratch = try Scratch()
    var environment = PseudoTerminal.plainEnvironment
    environment["LC_ALL"] = locale["LC_ALL"]
    let terminal = try PseudoTerminal(scratch.host("--question", "Où?"), environment: environment)
    try terminal.wait(for: "> ")
    try terminal.answer("héllo 你好 \u{1f44d}\r")
    #expect(scratch.answers == ["héllo 你好 \u{1f44d}"])
  }

  @Test func invalidBytesShow() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type([0x61, 0xFF, 0xFE, 0x62, 0xE2, 0x82])
    try terminal.wait(for: "b\u{FFFD}")  // what is incomplete is given up after a while
    try terminal.answer("c\r")
    #expect(scratch.answers == ["a\u{FFFD}\u{FFFD}b\u{FFFD}c"])
  }

  @Test(arguments: [
    (["NO_COLOR": "1"], false), (["NO_COLOR": "1", "FORCE_COLOR": "1"], false), (["CLICOLOR_FORCE": "1"], true),
    ([:], true),
  ])
  func colourFollowsTheEnvironment(extra: [String: String], isColoured: Bool) throws {
    let scratch = try Scratch()
    let environment = PseudoTerminal.plainEnvironment.merging(extra) { $1 }
    let terminal = try PseudoTerminal(scratch.host("--hint", "a hint", "--ghost", "ghost"), environment: environment)
    try terminal.wait(for: "a hint")
    try terminal.answer("x\r")
    let sequences = terminal.text.split(separator: "\u{1b}").dropFirst()
    let hasColour = sequences.contains { $0.drop { $0 == "[" || $0.isNumber || $0 == ";" }.first == "m" }
    #expect(hasColour == isColoured)
    #expect(terminal.text.contains("ghost") == isColoured)
  }

  @Test(arguments: ["dumb", ""])
  func aDumbTerminalIsRefusedWithARemedy(term: String) throws {
    let scratch = try Scratch()
    var environment = PseudoTerminal.plainEnvironment
    environment["TERM"] = term
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    #expect(try terminal.end() == .status(70))
    #expect(terminal.text.contains("--plain"))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func anUnknownTerminalStillWorks() throws {
    let scratch = try Scratch()
    var environment = PseudoTerminal.plainEnvironment
    environment["TERM"] = "no-such-terminal"
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: "> ")
    try terminal.answer("fine\r")
    #expect(scratch.answers == ["fine"])
    #expect(!terminal.text.contains("no-such-terminal"))
  }

  @Test func plainModeAppendsOnly() throws {
    let scratch = try Scratch()
    var environment = PseudoTerminal.plainEnvironment
    environment["TERM"] = "dumb"
    let terminal = try PseudoTerminal(
      scratch.host("--plain", "--question", "What matters?", "--hint", "a sentence"), environment: environment)
    try terminal.wait(for: "> ")
    try terminal.type("first\\\r")
    try terminal.wait(for: "first\\\r\n")
    try terminal.answer("second\nthird\u{1b}[1;5D\r")
    try terminal.type("mistake")
    try terminal.wait(for: "mistake")
    try terminal.type("\u{3}")
    try terminal.wait(for: "press Up")
    try terminal.answer("\u{1b}[A\r")
    try terminal.answer(words(9000) + "\r")
    #expect(scratch.answers == ["first\nsecond\nthird", "mistake", words(9000)])
    #expect(terminal.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D })
    try terminal.type("unsent")
    try terminal.wait(for: "unsent")
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(scratch.draft == "unsent")
    #expect(terminal.isSane)
  }

  @Test(arguments: [[], ["--plain"]]) func aTurnOfDirectionIsSeenAndKept(plain: [String]) throws {
    let scratch = try Scratch()
    let text = "abc\u{202e}fdp.exe\u{202c}"
    let terminal = try PseudoTerminal(scratch.host() + plain)
    try terminal.wait(for: "> ")
    try terminal.type(text)
    try terminal.wait(for: "abc\u{FFFD}fdp.exe\u{FFFD}")
    try terminal.answer("\r")
    #expect(scratch.answers.map { Array($0.unicodeScalars) } == [Array(text.unicodeScalars)])
    #expect(!terminal.text.unicodeScalars.contains { ["\u{202e}", "\u{202c}"].contains($0) })
  }

  @Test func plainModeTakesTextFromElsewhere() throws {
    let scratch = try Scratch()
    try Child.run(["mkfifo", scratch.file("fifo")])
    let terminal = try PseudoTerminal(scratch.host("--plain", "--watch", scratch.file("fifo")))
    try terminal.wait(for: "> ")
    try terminal.type("a draft")
    try terminal.wait(for: "a draft")
    try Child.run(["sh", "-c", "echo 'a note arrives' > \(scratch.file("fifo"))"])
    try terminal.wait(for: "\r\na note arrives\r\n> a draft")
    try terminal.answer(" under way\r")
    #expect(scratch.answers == ["a draft under way"])
  }

  @Test func aPipeGivesOneAnswerALine() throws {
    let scratch = try Scratch()
    let input = "one\\r\\ntwo \\\\\\nlines\\n\\nNUL \\000 and \\377\\nhéllo\\nlast"
    let command = "printf '\(input)' | \(scratch.hostLine())"
    let result = try Child.run(["sh", "-c", command])
    #expect(result.exit == .status(0))
    #expect(
      scratch.answers == ["one", "two \nlines", "", "NUL \u{FFFD} and \u{FFFD}", "héllo", "last"])
    #expect(!result.output.contains("> ") && !result.output.contains("\u{1b}"))
  }

  @Test func aPipeTakesLinesOfAnyLength() throws {
    let scratch = try Scratch()
    let result = try Child.run(["sh", "-c", "head -c 300000 /dev/zero | tr '\\0' x | \(scratch.hostLine())"])
    #expect(result.exit == .status(0))
    #expect(scratch.answers.map { $0.utf8.count } == [300_000])
  }

  @Test func noMemoryIsLost() throws {
    let scratch = try Scratch()
    // Without its debugging information, which valgrind 3.19 cannot read.
    try Child.run(["strip", "-o", scratch.file("host"), Child.product("EditorHost")])
    let terminal = try PseudoTerminal(
      [
        "valgrind", "--quiet", "--leak-check=full", "--show-leak-kinds=definite", "--errors-for-leak-kinds=definite",
        "--error-exitcode=99",
      ]
        + [scratch.file("host"), "--question", "What matters?", "--hint", "a sentence"])
    try terminal.wait(for: "> ", seconds: 60)
    try terminal.type(words(3000))
    terminal.resize(columns: 40, rows: 10)
    try terminal.wait(for: "w0499", seconds: 60)
    try terminal.type("\u{1b}[200~pasted\rtext\u{1b}[201~\u{1f}\u{1b}b\u{1}\u{b}\u{19}\u{12}x\u{7}")
    try terminal.answer("\r")
    try terminal.type("quit\r")
    #expect(try terminal.end(seconds: 60) == .status(0))
    #expect(!terminal.text.contains("=="))
  }
}
