// What a person sees, in tmux: wrapping, resizes, tall drafts, scripts of the world, text from elsewhere.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

extension EditorTests {
  static let question = "What matters most to you here, in this partnership of yours, if you look at it calmly?"

  /// The screen as one text, wrapping undone.
  private func joined(_ rows: [String]) -> String {
    rows.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private func count(_ part: String, in text: String) -> Int {
    text.split(separator: part, omittingEmptySubsequences: false).count - 1
  }

  @Test(arguments: [(80, 24), (40, 10), (100, 30)])
  func wrapsByWord(columns: Int, rows: Int) throws {
    let scratch = try Scratch()
    let tmux = try Tmux(scratch.hostLine("--question", Self.question), columns: columns, rows: rows)
    try tmux.wait(for: ">")
    let text = "People type their most careful sentences here, and nobody wants a word of them broken in two."
    try tmux.type(text)
    let screen = try tmux.wait(for: "in two.")
    #expect(joined(screen).contains("> " + text))
    #expect(joined(screen).contains(Self.question))
  }

  @Test(arguments: [90, 200, 400], [2, 30])
  func resizesLeaveOneCopy(length: Int, linesAbove: Int) throws {
    let scratch = try Scratch()
    let talk =
      "for i in $(seq 1 \(linesAbove)); do echo talk $i, a line long enough to be wrapped in a narrow window; done; "
    let tmux = try Tmux(talk + scratch.hostLine("--question", Self.question, "--hint", "a sentence or two"))
    try tmux.wait(for: "sentence or two")
    let text = words(length - 1)
    try tmux.type(text)
    try tmux.wait { joined($0).contains(text) }
    let device = try tmux.tmux("display-message", "-p", "#{pane_tty}").filter { $0 != "\n" }
    func resize(columns: Int, rows: Int) throws {
      try tmux.resize(columns: columns, rows: rows)
      try scratch.wait("a window of \(columns) columns") {
        (try? Child.run(["stty", "-F", device, "size"]).output) == "\(rows) \(columns)\n"
      }
    }
    /// A key is shown only after every resize that the kernel knows of has been answered.
    func settles(_ expected: String) throws {
      func isOneCopy(of text: String, in rows: [String]) -> Bool {
        let all = joined(rows)
        return all.hasSuffix(text + " a sentence or two") && count("w0001", in: all) == 1
          && count("What matters", in: all) == 1
      }
      try tmux.type("!")
      try tmux.wait(expected + " with a key") { isOneCopy(of: text + "!", in: $0) }
      try tmux.press("BSpace")
      try tmux.wait(expected) { isOneCopy(of: text, in: $0) }
    }
    try tmux.resize(columns: 40, rows: 10)
    try tmux.wait("the narrow window") { rows in
      joined(rows).contains("What matters") && rows.contains { $0.contains(text.suffix(5)) }
        && rows.contains { $0.contains("a sentence or two") }
        && rows.contains("partnership of yours, if you look at it")
    }
    try resize(columns: 100, rows: 30)
    try settles("one copy after growing")
    for _ in 0..<10 {
      try resize(columns: 40, rows: 10)
      try resize(columns: 100, rows: 30)
    }
    try settles("one copy after twenty flips")
    let talks = try tmux.tmux("capture-pane", "-p", "-S", "-").split(separator: "\n").filter { $0.hasPrefix("talk") }
    #expect(talks.count == linesAbove)
    try tmux.press("Enter")
    try scratch.wait("the answer") { scratch.answers == [text] }
  }

  @Test func aDraftTallerThanTheWindowScrolls() throws {
    let scratch = try Scratch()
    let tmux = try Tmux(scratch.hostLine("--question", "What matters?"), columns: 40, rows: 10)
    try tmux.wait(for: ">")
    let text = words(2400)
    try tmux.type(text)
    try tmux.wait(for: "w0399")
    try tmux.wait(for: "What matters?")
    try tmux.press("C-M-Home", "C-a")
    try tmux.type("\u{1b}[1;5H")
    let top = try tmux.wait(for: "> w0000 w0001")
    #expect(top.contains { $0.contains("What matters?") })
    #expect(try tmux.cursor().column == 2)
    try tmux.press("Down", "Down", "PageDown", "PageUp")
    try tmux.type("\u{1b}[1;5H")
    try tmux.type("X")
    try tmux.wait(for: "> Xw0000")
    try tmux.press("Enter")
    try scratch.wait("the answer") { scratch.answers == ["X" + text] }
  }

  @Test(arguments: ["cafe\u{301} cre\u{300}me", "สวัสดี", "नमस्ते", "שָׁלוֹם", "👍🏽 👍", "你好 世界"])
  func scriptsOfTheWorldLookRight(text: String) throws {
    let scratch = try Scratch()
    let tmux = try Tmux(scratch.hostLine("--question", "What matters?"))
    try tmux.wait(for: ">")
    func sees(_ wanted: String) throws {
      try tmux.wait(wanted) { rows in
        rows.contains { Array($0.unicodeScalars) == Array(("> " + wanted).unicodeScalars) }
      }
    }
    try tmux.type(text)
    try sees(text)
    #expect(try tmux.cursor().column == 2 + TerminalWidth.width(of: text))
    try tmux.press("C-l")
    try sees(text)
    try tmux.press("Home")
    try tmux.type("ab ")
    try sees("ab " + text)
    #expect(try tmux.cursor().column == 5)
    try tmux.press("End", "C-c")
    try tmux.wait(for: "press Up")
    try tmux.press("Up")
    try sees("ab " + text)
    #expect(try tmux.cursor().column == 5 + TerminalWidth.width(of: text))
    for character in text.reversed() {
      let before = try tmux.cursor().column
      try tmux.press("Left")
      let width = TerminalWidth.width(of: String(character))
      let deadline = Deadline(seconds: 2)
      while try tmux.cursor().column == before && deadline.isAhead { usleep(5000) }
      #expect(try tmux.cursor().column == before - width)
    }
  }

  @Test func textFromElsewhereStandsAboveTheDraft() throws {
    let scratch = try Scratch()
    try Child.run(["mkfifo", scratch.file("fifo")])
    let tmux = try Tmux(scratch.hostLine("--question", "What matters?", "--watch", scratch.file("fifo")))
    try tmux.wait(for: ">")
    try tmux.type("a draft under way")
    try tmux.wait(for: "under way")
    try tmux.press("M-b")
    try tmux.wait("the cursor at the last word") { _ in (try? tmux.cursor().column) == 16 }
    try Child.run(["sh", "-c", "echo 'a note arrives' > \(scratch.file("fifo"))"])
    let screen = try tmux.wait(for: "a note arrives")
    let after = try tmux.wait { $0.contains("> a draft under way") }
    let note = after.firstIndex { $0.contains("a note arrives") } ?? 99
    #expect(note < after.firstIndex { $0.contains("What matters?") } ?? 0)
    #expect(screen.filter { $0.contains("under way") }.count <= 1)
    #expect(try tmux.cursor().column == 16)
    try tmux.type("no ")
    try tmux.press("Enter")
    try scratch.wait("the answer") { scratch.answers == ["a draft under no way"] }
  }

  @Test func textBetweenQuestionsIsGatheredAndNeverLost() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host("--question", "What matters?", "--between", "told in between"))
    try terminal.wait(for: "> ")
    let start = terminal.output.count
    try terminal.answer("one\r")
    try terminal.wait(from: start) { $0.contains("told in between\r\n\u{1b}[?2004h\r\r\u{1b}[1mWhat matters?") }
    #expect(terminal.text.contains("got 3\r\ntold in between"), "it waited for the question")
    let last = terminal.output.count
    try terminal.type("quit\r")
    #expect(try terminal.end() == .status(0))
    #expect(String(decoding: terminal.output[last...], as: UTF8.self).contains("got 4\r\ntold in between"))
  }

  @Test func hintGhostAndMenu() throws {
    let scratch = try Scratch()
    let tmux = try Tmux(
      scratch.hostLine("--question", "How much?", "--hint", "a number", "--ghost", "1 low … 10 high"))
    try tmux.wait(for: "> 1 low … 10 high")
    try tmux.wait(for: "a number")
    #expect(try tmux.cursor().column == 2)
    try tmux.type("/")
    try tmux.wait { !$0.contains { $0.contains("1 low") } }
    try tmux.press("Tab")
    try tmux.wait(for: "/back  the question before")
    try tmux.type("h")
    try tmux.wait { !$0.contains { $0.contains("/back") } }
    try tmux.press("Tab", "Enter")
    try scratch.wait("the answer") { scratch.answers == ["/help "] }
  }
}
