// Foreign text: scripts, names and answers that hold orders for a terminal, and answers out of all proportion.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing

extension TerminalTests {
  /// A title, a colour, a clear screen, an 8-bit introducer, a bell, and a line that reads backwards.
  private static let orders = "\u{1b}]0;pwned\u{7}\u{1b}[31mred\u{1b}[2J\u{9b}5mblink\u{7}\u{202e}turned"

  private func expectNoOrders(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    for order in ["\u{1b}]", "\u{1b}[31m", "\u{1b}[2J", "\u{9b}", "\u{7}", "\u{202e}"] {
      #expect(!text.contains(order), "\(order.debugDescription) came through", sourceLocation: location)
    }
  }

  @Test func ordersInAnswersNeverReachATerminal() throws {
    let home = try Home()
    try home.begin(
      ["aim \(Self.orders)", "worth", "network", "short", "best", "Ana\(Self.orders), Bo", "", "7 5 8", "4 6 9"],
      "--client", "Noor\(Self.orders)")
    for arguments in [
      ["show"], ["show", "--format", "markdown"], ["show", "--format", "json"], ["list"], ["list", "--json"],
    ] {
      let (exit, output) = try Child.run([Home.binary()] + arguments, environment: home.environment)
      #expect(exit == .status(0))
      if arguments.contains("json") || arguments.contains("--json") {
        #expect(!output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
      } else {
        expectNoOrders(output)
      }
    }
    let terminal = try home.terminal("resume")
    try terminal.wait(for: "/help")
    try terminal.type("/chart\r", for: "Ana")
    try terminal.type("/summary\r", for: "aim")
    try terminal.answer("It strikes me", home)
    try terminal.answer("Nothing more", home)
    try terminal.type("An\t\t", for: "Ana")
    expectNoOrders(terminal.text)
    // Words to be changed come back as they were; the line editor shows stand-ins for what is an order.
    let start = terminal.output.count
    try terminal.type("\u{15}/goto arriving\r", for: "aim")
    try terminal.type("\u{15}\u{4}")
    #expect(try terminal.end() == .status(0))
    expectNoOrders(String(decoding: terminal.output.dropFirst(start), as: UTF8.self))
  }

  @Test func ordersInAScriptNeverReachATerminal() throws {
    let home = try Home()
    let orders = #"\e]0;pwned\a\e[31mred\e[2J\x9b5mblink\a\u202eturned"#
    let script = SmallScript.first.replacingOccurrences(of: "What first?", with: "What first?\(orders)")
      .replacingOccurrences(of: "label: Left", with: "label: \"Left\(orders)\"")
      .replacingOccurrences(of: "title: One", with: "title: \"One\(orders)\"")
    let file = try home.write(script, to: "hostile.yaml")
    let checked = try home.run("script", "check", file)
    expectNoOrders(checked.output + checked.errors)
    let terminal = try home.terminal("--script", file)
    try terminal.wait(seconds: 10) { $0.contains("/help") || $0.contains("cofront: ") }
    if terminal.text.contains("/help") {
      try terminal.answer("words", home)
      try terminal.type("\t\t", for: "Left")
      try terminal.type("\u{15}\u{4}")
    }
    _ = try terminal.end()
    expectNoOrders(terminal.text)

    try home.write(script.replacingOccurrences(of: "next: b", with: "next: \"b\(orders)\""), to: "hostile.yaml")
    let broken = try home.run("script", "check", file)
    #expect(broken.exit == .status(65))
    expectNoOrders(broken.output + broken.errors)
    let begun = try home.run("--script", file)
    #expect(begun.exit == .status(65))
    expectNoOrders(begun.output + begun.errors)
  }

  @Test func aHugeLineAtAScaleGetsOneKindLine() throws {
    let home = try Home()
    let answers = ["A date", "We know it", "network", "short", "Bad news", "Ana", ""]
    let usual = try home.run("--seed", "7", input: (answers + ["many"]).joined(separator: "\n") + "\n")
    let other = try Home()
    let huge = String(repeating: "many words ", count: 10_000)
    let run = try other.run("--seed", "7", input: (answers + [huge]).joined(separator: "\n") + "\n")
    #expect(run.exit == .status(0))
    #expect(run.output.count < usual.output.count + 100)
    #expect(run.output.components(separatedBy: "Whole numbers from 1 to 10, please").count == 2)
    #expect(other.transcript?.entries.contains { $0.kind == .unclear && $0.text == huge } == true)
  }

  @Test func aCrashOpensNoDebugger() throws {
    let home = try Home()
    home.environment["PATH"] = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    for signal in [SIGSEGV, SIGILL, SIGTRAP] {
      let terminal = try home.terminal()
      try terminal.wait(for: "have at the end")
      terminal.send(signal)
      #expect(try terminal.end() == .signal(signal))
      #expect(!terminal.text.contains("Press space") && !terminal.text.lowercased().contains("backtrace"))
      #expect(terminal.isSane)
    }
  }
}

/// Scripts of two states, in two versions.
enum SmallScript {
  static let first = """
    format: cofront-script
    id: small
    version: 1
    title: Small
    start: a
    stages:
      - {id: one, title: One}
    ways:
      whole: [one]
    states:
      - id: a
        stage: one
        step: ask
        into: aim
        ask: ["What first?"]
        why: It comes first.
        cue: Listen.
        next: b
      - id: b
        stage: one
        step: choose
        into: words.b
        ask: ["Where to?"]
        options:
          - {id: left, label: Left}
          - {id: right, label: Right}
        why: Both are roads.
        cue: Listen.
        next: c
      - id: c
        stage: one
        step: ask
        into: worth
        ask: ["What last?"]
        why: It comes last.
        cue: Listen.
        next: end

    """

  /// `a` as it was, `b` of another kind, and `d` in place of `c`.
  static let second = first.replacingOccurrences(of: "version: 1", with: "version: 2")
    .replacingOccurrences(
      of:
        "step: choose\n    into: words.b\n    ask: [\"Where to?\"]\n    options:\n      - {id: left, label: Left}\n      - {id: right, label: Right}",
      with: "step: ask\n    into: words.b\n    ask: [\"Where to, in words?\"]"
    )
    .replacingOccurrences(of: "next: c", with: "next: d").replacingOccurrences(of: "id: c", with: "id: d")
    .replacingOccurrences(of: "What last?", with: "What at the end?")
}
