// No word is lost: signals, closed windows, Ctrl-C, history, and a sane terminal after every way out.
import Glibc
import TerminalDriver
import Testing

@testable import LineEditing

extension EditorTests {
  @Test func sendsWhatWasTyped() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host("--question", "What matters?"))
    try terminal.wait(for: "> ")
    try terminal.answer("hello world\r")
    try terminal.type("quit\r")
    #expect(try terminal.end() == .status(0))
    #expect(scratch.answers == ["hello world", "quit"])
    #expect(scratch.draft == nil)
    #expect(terminal.isSane)
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM, SIGQUIT])
  func draftSurvivesSignals(signal: Int32) throws {
    let scratch = try Scratch()
    let text = "cafe\u{301} " + words(3000) + " สวัสดี 👍🏽"
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type(text)
    if signal == SIGKILL {
      try scratch.wait("the draft on disk", seconds: 3) { scratch.draft?.utf8.count == text.utf8.count }
    } else {
      try terminal.wait { $0.contains("w0499") }
    }
    terminal.send(signal)
    #expect(try terminal.end() == .signal(signal))
    #expect(scratch.draft.map { Array($0.utf8) } == Array(text.utf8))
    if signal != SIGKILL {
      #expect(terminal.isSane)
      #expect(terminal.text.hasSuffix("\u{1b}[?2004l"))
    }
    let next = try PseudoTerminal(scratch.host())
    try next.wait(for: "w0499")
    try next.answer("\r")
    #expect(scratch.answers.map { Array($0.utf8) } == [Array(text.utf8)])
  }

  @Test func draftIsAtMostASecondOld() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    // Typing goes on all the while, never half a second apart; the draft on disk must follow.
    for kept in 1...2 {
      let (before, deadline) = (scratch.draft, Deadline(seconds: 3))
      var number = 0
      while scratch.draft == before {
        try #require(deadline.isAhead, "the draft does not follow")
        let start = terminal.output.count
        try terminal.type("w\(kept)-\(number) ")
        try terminal.wait(for: "\(number)", from: start)
        number += 1
      }
    }
  }

  @Test func closedWindowKeepsTheDraft() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("words in a closing window")
    try terminal.wait(for: "window")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    #expect(scratch.draft == "words in a closing window")
  }

  @Test func closedPaneKeepsTheDraft() throws {
    let scratch = try Scratch()
    let tmux = try Tmux(scratch.hostLine())
    try tmux.wait(for: ">")
    try tmux.type("words in a closing pane")
    try tmux.wait(for: "closing pane")
    try tmux.closePane()
    try scratch.wait("the draft") { scratch.draft == "words in a closing pane" }
  }

  @Test func interruptKeepsTheTextAndTheSecondLeaves() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("some careful words")
    try terminal.wait(for: "careful words")
    try terminal.type("\u{3}")
    try terminal.wait(for: "press Up")
    let start = terminal.output.count
    try terminal.type("\u{1b}[A")
    try terminal.wait(for: "some careful words", from: start)
    try terminal.answer("\r")
    #expect(scratch.answers == ["some careful words"])
    let answered = terminal.output.count
    try terminal.type("\u{3}")
    try terminal.wait(for: "again to leave", from: answered)
    try terminal.type("\u{3}")
    #expect(try terminal.end() == .signal(SIGINT))
    #expect(terminal.isSane)
  }

  @Test(arguments: [("exit\r", Exit.status(3)), ("crash\r", .signal(SIGABRT))], [[], ["--plain"]])
  func theTerminalIsSaneEvenAfterACrash(end: (String, Exit), plain: [String]) throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host() + plain)
    try terminal.wait(for: "> ")
    try terminal.type(end.0)
    #expect(try terminal.end() == end.1)
    #expect(terminal.isSane)
  }

  @Test(arguments: [[], ["--plain"]]) func twoInterruptsLeaveFromHalfAText(plain: [String]) throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host() + plain)
    try terminal.wait(for: "> ")
    try terminal.type("half a text")
    try terminal.wait(for: "half a text")
    try terminal.type("\u{3}")
    try terminal.wait(for: "again to leave")
    try terminal.type("\u{3}")
    #expect(try terminal.end() == .signal(SIGINT))
    #expect(scratch.draft == "half a text")
    #expect(terminal.isSane)
  }

  @Test func aKeyBetweenTwoInterruptsStays() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("\u{3}")
    try terminal.wait(for: "again to leave")
    try terminal.type("x\u{7f}\u{3}")
    try terminal.answer("here\r")
    #expect(scratch.answers == ["here"])
  }

  @Test func tenThousandCharactersSurviveUpAndDown() throws {
    let scratch = try Scratch()
    let text = words(10_000)
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.answer("an earlier answer\r")
    try terminal.type(text)
    // To the first row, beyond it to the earlier answer, and back again, twice.
    for _ in 0..<2 { try terminal.type("\u{1b}[1;5H\u{1b}[A\u{1b}[B") }
    try terminal.type("\u{1b}[A\u{1b}[B\u{1b}[A\u{1b}[B")
    try terminal.answer("\r")
    #expect(scratch.answers.last == text)
  }

  @Test(arguments: ["\u{1b}[A", "\u{12}earlier"])
  func whatIsRecalledDoesNotReplaceTheDraftOnDisk(keys: String) throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.answer("an earlier answer\r")
    try terminal.type("words under way")
    try terminal.wait(for: "under way")
    let start = terminal.output.count
    try terminal.type(keys)
    try terminal.wait(for: "earlier", from: start)
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(scratch.draft == "words under way")
  }

  /// A terminal at which somebody typed half a draft, after some answers, and put it aside with Ctrl-C.
  private func draftPutAside(_ scratch: Scratch, after answer: String? = nil) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    if let answer { try terminal.answer(answer) }
    try terminal.type("half a draft")
    try terminal.wait(for: "half a draft")
    try terminal.type("\u{3}")
    try terminal.wait(for: "press Up")
    return terminal
  }

  @Test(arguments: [
    ["\u{1b}[A"], ["\u{1b}[A", "\u{1b}[A"], ["\u{1b}[A", "\u{1b}[B"], ["\u{12}", "half"], ["\u{12}", "earlier"],
  ])
  func whatWasPutAsideStaysOnDiskWhileItIsRecalled(keys: [String]) throws {
    let scratch = try Scratch()
    let terminal = try draftPutAside(scratch, after: "an earlier answer\r")
    #expect(scratch.draft == "half a draft")
    for key in keys {
      let start = terminal.output.count
      try terminal.type(key)
      try terminal.wait(from: start) { !$0.isEmpty }
    }
    // This brings what is unsaved to the disk at once, as half a second without a key does.
    terminal.send(SIGTERM)
    #expect(try terminal.end() == .signal(SIGTERM))
    #expect(scratch.draft == "half a draft")
  }

  @Test func whatWasPutAsideIsOnDiskAgainWhenItIsRecalledLater() throws {
    let scratch = try Scratch()
    let terminal = try draftPutAside(scratch)
    try terminal.answer("an answer\r")
    #expect(scratch.draft == nil)
    try terminal.type("\u{1b}[A\u{1b}[A")
    try scratch.wait("the draft") { scratch.draft == "half a draft" }
  }

  @Test func somethingElseReplacesWhatWasPutAside() throws {
    let scratch = try Scratch()
    let terminal = try draftPutAside(scratch)
    try terminal.type("other")
    try scratch.wait("the other draft") { scratch.draft == "other" }
    try terminal.type("\u{15}")
    try scratch.wait("no draft") { scratch.draft == nil }
  }

  @Test func endOfInputOnlyOnAnEmptyDraft() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.type("abc\u{4}")
    try terminal.answer("d\r")
    #expect(scratch.answers == ["abcd"])
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("end of input"))
    #expect(terminal.isSane)
  }

  @Test func suspendAndForeground() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(
      ["bash", "--norc", "--noediting", "-i"],
      environment: [
        "TERM": "xterm", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "PS1": "shell$ ", "HISTFILE": "",
      ])
    try terminal.wait(for: "shell$ ")
    try terminal.type(scratch.hostLine("--question", "What matters?") + "\n")
    try terminal.wait(for: "> ")
    try terminal.type("before the pause")
    try terminal.wait(for: "the pause")
    var start = terminal.output.count
    try terminal.type("\u{1a}")
    try terminal.wait(for: "Stopped", from: start)
    try terminal.wait(for: "shell$ ", from: start)
    try scratch.wait("a sane terminal") { terminal.isSane }
    #expect(terminal.text.contains("\u{1b}[?2004l"))
    start = terminal.output.count
    try terminal.type("fg\n")
    try terminal.wait(for: "before the pause", from: start)
    try terminal.answer(" and after\r")
    #expect(scratch.answers == ["before the pause and after"])
    try terminal.type("quit\r")
    try terminal.wait(for: "shell$ ", from: terminal.output.count)
    try scratch.wait("a sane terminal") { terminal.isSane }
  }

  @Test func whatIsTypedBetweenTwoQuestionsWaits() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    let count = 60
    for number in 0..<count {
      // Just as far apart as lines must be to be answers of their own.
      try terminal.type("w\(number)\r")
      usleep(UInt32.random(in: 25_000..<30_000))
    }
    try scratch.wait("all answers") { scratch.answers.joined(separator: "\n").contains("w\(count - 1)") }
    #expect(scratch.answers.joined(separator: "\n") == (0..<count).map { "w\($0)" }.joined(separator: "\n"))
  }

  @Test(arguments: [[], ["--plain"]]) func whatIsTypedBeforeTheFirstQuestionWaits(plain: [String]) throws {
    for (typed, rest, answer) in [
      ("typed ahead\r", "", "typed ahead"), ("half a ", "sentence\r", "half a sentence"),
      ("several\rlines\r", "\r", "several\nlines"),
    ] {
      let scratch = try Scratch()
      // Until there is a file of this name, a shell has the terminal, in the kernel's own mode.
      let terminal = try PseudoTerminal(
        ["/bin/sh", "-c", "until [ -e \"$0\" ]; do sleep 0.01; done; exec \"$@\"", scratch.file("go")]
          + scratch.host() + plain)
      try terminal.type(typed)
      try terminal.wait(for: typed.replacing("\r", with: "\r\n"))
      let start = terminal.output.count
      try scratch.write("now", to: "go")
      if !rest.isEmpty {
        try terminal.wait(for: typed.hasSuffix("\r") ? "press Enter to send" : "half a", from: start)
        try terminal.type(rest)
      }
      try terminal.wait(for: "got ", from: start)
      #expect(scratch.answers == [answer])
      try terminal.type("quit\r")
      #expect(try terminal.end() == .status(0))
      #expect(terminal.isSane)
    }
  }

  @Test func undoSearchAndForget() throws {
    let scratch = try Scratch()
    let terminal = try PseudoTerminal(scratch.host())
    try terminal.wait(for: "> ")
    try terminal.answer("the first answer\r")
    try terminal.answer("a second one\u{1b}\rin two lines\r")
    try terminal.answer("one two three\u{1f}\r")
    try terminal.answer("\u{12}FIRST\r\r")
    try terminal.answer("\u{12}in two\r\r")
    try terminal.answer("kept\u{12}nowhere\u{7}\r")
    #expect(
      scratch.answers.dropFirst(2) == ["one two ", "the first answer", "a second one\nin two lines", "kept"])
  }
}
