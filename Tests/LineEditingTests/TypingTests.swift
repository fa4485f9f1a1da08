// Keys, pastes, key maps, the external editor.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

extension EditorTests {
  static let longPaste = (0..<600).map { "line \($0) of a long text, \u{e9}\u{301} 你好" }.joined(separator: "\n")

  @Test(arguments: ["emacs", "vi insert", "vi command"], ["one\ntwo\nthree", longPaste])
  func aPasteIsOneAnswer(keymap: String, paste: String) throws {
    let scratch = try Scratch()
    try scratch.write(keymap == "emacs" ? "bind -e\n" : "bind -v\n", to: "editrc")
    var environment = PseudoTerminal.plainEnvironment
    environment["EDITRC"] = scratch.file("editrc")
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: "> ")
    if keymap == "vi command" {
      // An Esc alone shows nothing on an empty line; after a letter the cursor steps back, and the letter can go.
      for key in ["a", "\u{1b}", "x"] { try terminal.press(key) }
    }
    let raw = paste.utf8.map { $0 == 0x0A ? 0x0D : $0 }
    try terminal.type(Array("\u{1b}[200~".utf8) + raw + Array("\u{1b}[201~".utf8))
    try terminal.answer("\r")
    #expect(scratch.answers.map { Array($0.utf8) } == [Array(paste.utf8)])
    try terminal.type("quit\r")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.split(separator: "\u{1b}[?2004h").last?.contains("\u{1b}[?2004l") == true)
  }

  @Test func aBurstOfLinesIsNotSplit() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("first line\rsecond line\rthird line\r")
    try terminal.wait(for: "press Enter to send")
    #expect(scratch.answers.isEmpty)
    try terminal.answer("\r")
    #expect(scratch.answers == ["first line\nsecond line\nthird line"])
  }

  @Test(arguments: [
    ("a\u{1b}\rb\r", "a\nb"), ("a\nb\r", "a\nb"), ("a\u{1b}[13;2ub\r", "a\nb"),
    ("one two\u{1b}[1;5DX\r", "one Xtwo"), ("one two\u{1b}[1;5D\u{1b}[1;5D\u{1b}[1;5CX\r", "oneX two"),
    ("one\u{1b}[HX\r", "Xone"), ("one\u{1b}[1~X\u{1b}[4~Y\r", "XoneY"), ("one\u{1}\u{1b}[3~\r", "ne"),
    ("cafe\u{301}s\u{1b}[D\u{1b}[DX\r", "cafXe\u{301}s"), ("ab\u{1b}[I\u{1b}[O\u{1b}[1;5S\u{1b}[24~c\r", "abc"),
    ("one two\u{17}x\r", "one x"), ("one\u{1}\u{b}two \u{19}\r", "two one"), ("a\u{16}\u{1b}b\r", "a\u{1b}b"),
    ("up\u{1b}\rdown\u{1b}[AX\r", "upX\ndown"), ("abc\u{1b}\rd\u{1b}[A\u{1b}[BX\r", "abc\ndX"),
    ("/he\t\r", "/help "), ("one two three\u{1f}\u{1f}\u{1b}_\r", "one two "), ("ab\u{1b}b\u{1b}\u{7f}\r", "ab"),
  ])
  func keysDoWhatTheyShould(keys: String, answer: String) throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.answer(keys)
    #expect(scratch.answers.map { Array($0.unicodeScalars) } == [Array(answer.unicodeScalars)])
  }

  @Test func aBackslashAtTheEndGoesOn() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("one\\")
    try terminal.wait(for: "one\\")
    try terminal.press("\r")
    try terminal.answer("two\r")
    #expect(scratch.answers == ["one\ntwo"])
  }

  @Test func viKeysWork() throws {
    let scratch = try Scratch()
    try scratch.write("bind -v\n", to: "editrc")
    var environment = PseudoTerminal.plainEnvironment
    environment["EDITRC"] = scratch.file("editrc")
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: "> ")
    try terminal.type("one two three")
    try terminal.wait(for: "three")
    for keys in ["\u{1b}", "b", "dw", "u"] { try terminal.press(keys) }
    try terminal.answer("\r")
    try terminal.answer("again\r")
    #expect(scratch.answers == ["one two three", "again"])
  }

  @Test func aBadEditrcIsANoticeAndNoMore() throws {
    let scratch = try Scratch()
    try scratch.write(
      "# mine\nedit off\nnonsense here\nbind ^G ed-move-to-beg\nbind -s ^T 'macro text'\n", to: "editrc")
    var environment = PseudoTerminal.plainEnvironment
    environment["EDITRC"] = scratch.file("editrc")
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: "editrc:2: editing stays on")
    try terminal.answer("one\u{7}X\u{1b}[D\u{1b}[C\r")
    try terminal.answer("\u{14}!\r")
    #expect(scratch.answers == ["Xone", "macro text!"])
  }

  @Test(arguments: [
    (line: "bind -s ^T '^T'", complaint: "editrc:2: the macro would call itself"),
    (line: "bind -s ^T " + String(repeating: "t", count: 2_000), complaint: "editrc:2: too long"),
  ])
  func anEditrcThatWouldHangOrCrashIsRefused(line: String, complaint: String) throws {
    let scratch = try Scratch()
    try scratch.write("# mine\n\(line)\n", to: "editrc")
    var environment = PseudoTerminal.plainEnvironment
    environment["EDITRC"] = scratch.file("editrc")
    let terminal = try PseudoTerminal(scratch.host(), environment: environment)
    try terminal.wait(for: complaint)
    try terminal.answer("one\u{14}\r")
    #expect(scratch.answers.count == 1)
  }

  @Test func backspaceTakesAWholeCharacter() throws {
    for keymap in ["", "bind -e\n"] {
      let scratch = try Scratch()
      try scratch.write(keymap, to: "editrc")
      var environment = PseudoTerminal.plainEnvironment
      environment["EDITRC"] = scratch.file("editrc")
      let terminal = try PseudoTerminal(scratch.host(), environment: environment)
      try terminal.wait(for: "> ")
      try terminal.type("a👨‍👩‍👧🇩🇪👍🏽")
      try terminal.wait(for: "a👨‍👩‍👧")
      for _ in 0..<3 { try terminal.press("\u{7f}") }
      try terminal.answer("b\r")
      #expect(scratch.answers == ["ab"])
    }
  }

  @Test func aProgramThatHangsEndsBySIGTERM() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("hang")
    try terminal.wait(for: "hang")
    try terminal.press("\r")
    try terminal.wait(for: "got 4")
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(terminal.isSane)
  }

  @Test func theExternalEditorSendsNothingByItself() throws {
    let scratch = try Scratch()
    try scratch.write(
      "#!/bin/sh\nstat -c %a \"$2\" > \(scratch.file("mode"))\ntty -s && printf ' and more' >> \"$2\"\n",
      to: "change", mode: 0o700)
    var environment = PseudoTerminal.plainEnvironment
    environment["TMPDIR"] = scratch.path
    for (editor, expected) in [
      ("\(scratch.file("change")) --flag", "draft\n and more"), ("true", "draft"), ("false", "draft"),
      ("/nonexistent/editor", "draft"),
    ] {
      environment["VISUAL"] = editor
      let terminal = try PseudoTerminal(scratch.host(), environment: environment)
      try terminal.wait(for: "> ")
      let start = terminal.output.count
      try terminal.type("draft\u{18}\u{5}")
      try terminal.wait(from: start) { $0.contains("?2004h") }
      #expect(scratch.answers.count < 1 || !scratch.answers.contains("draft and more"))
      try terminal.answer("\r")
      #expect(scratch.answers.last == expected)
    }
    #expect(try Child.run(["cat", scratch.file("mode")]).output == "600\n")
  }
}
