// A question that changes while its answer is being typed, since other people are there, too.

import TerminalDriver
import Testing

extension EditorTests {
  private func send(_ text: String, to fifo: String) throws {
    try Child.run(["sh", "-c", "printf '%s' \"$0\" > \"$1\"", text, fifo])
  }

  @Test func theQuestionChangesAndTheDraftStays() throws {
    let scratch = try Scratch()
    try Child.run(["mkfifo", scratch.file("fifo")])
    let tmux = try Tmux(scratch.hostLine("--question", "What matters?", "--watch", scratch.file("fifo")))
    try tmux.wait(for: "What matters?")
    try tmux.type("a draft under way")
    try tmux.press("M-b")
    try tmux.wait("the cursor at the last word") { _ in (try? tmux.cursor().column) == 16 }
    try send("aside Kim is typing", to: scratch.file("fifo"))
    let beside = try tmux.wait(for: "Kim is typing")
    #expect(beside.firstIndex(of: "Kim is typing") == beside.firstIndex(of: "> a draft under way").map { $0 - 1 })
    #expect(try tmux.cursor().column == 16)
    try send("question What else?", to: scratch.file("fifo"))
    let after = try tmux.wait(for: "What else?")
    #expect(!after.contains { $0.contains("What matters?") })
    try tmux.type("no ")
    try tmux.press("Enter")
    try scratch.wait("the answer") { scratch.answers == ["a draft under no way"] }
    let left = try tmux.wait(for: "got 20")
    #expect(left.filter { $0.contains("Kim is typing") }.count <= 1, "what somebody typed is not kept")
    #expect(left.filter { $0.contains("What else?") }.count <= 1, "a question that stays open leaves no copy")
  }

  @Test func plainlyTheQuestionIsPutAgain() throws {
    let scratch = try Scratch()
    try Child.run(["mkfifo", scratch.file("fifo")])
    let terminal = try PseudoTerminal(scratch.host("--plain", "--watch", scratch.file("fifo")))
    try terminal.wait(for: "> ")
    try terminal.type("a draft")
    try terminal.wait(for: "a draft")
    try send("aside Kim is typing", to: scratch.file("fifo"))
    try send("question What else?", to: scratch.file("fifo"))
    try terminal.wait(for: "\r\nWhat else?\r\n> a draft")
    #expect(!terminal.text.contains("Kim is typing"))
    try terminal.answer(" under way\r")
    #expect(scratch.answers == ["a draft under way"])
  }

  @Test(arguments: [[String](), ["--plain"]]) func theProgramEndsTheQuestion(mode: [String]) throws {
    let scratch = try Scratch()
    try Child.run(["mkfifo", scratch.file("fifo")])
    let terminal = try PseudoTerminal(scratch.host("--watch", scratch.file("fifo")) + mode)
    try terminal.wait(for: "> ")
    try terminal.type("half a sentence")
    try terminal.wait(for: "sentence")
    try send("dismiss", to: scratch.file("fifo"))
    try terminal.wait(for: "dismissed")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.isSane)
    #expect(scratch.draft == "half a sentence")
  }

  @Test func whereNothingMayBeStoppedCtrlZIsNothing() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host("--no-suspension"))
    try terminal.wait(for: "> ")
    try terminal.type("one\u{1a} two\r")
    try terminal.wait(for: "got 7")
    #expect(scratch.answers == ["one two"])
  }
}
