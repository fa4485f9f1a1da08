// A process that is killed without warning: nothing that was answered or typed is lost.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func nothingAnsweredIsLostToAKill() throws {
    let home = try Home()
    let lines = ["A date with Ana", "We know it", "network", "short", "Bad news came early", "Ana, Bo", "", "7 5 8"]
    var entries: [Entry] = []
    for (index, line) in lines.enumerated() {
      let terminal = index == 0 ? try home.terminal("--seed", "7") : try home.terminal("resume")
      try terminal.wait(for: " · /help")
      if index > 0 { try home.wait("the resumption") { home.transcript?.entries.last?.kind == .resume } }
      try terminal.answer(line, home)
      let saved = try #require(home.transcript)
      terminal.send(SIGKILL)
      #expect(try terminal.end() == .signal(SIGKILL))
      #expect(home.transcript == saved)
      #expect(saved.entries.starts(with: entries))
      #expect(line.isEmpty || saved.entries.filter { $0.kind == .answer }.count == index + (index > 6 ? 0 : 1))
      if saved.status == .open { #expect(saved.entries.last { $0.kind == .ask }?.state == saved.state) }
      entries = saved.entries
    }
    #expect(home.transcript?.outcome.items("network").map { $0["name"] } == ["Ana", "Bo"])
    #expect(home.transcript?.outcome.items("network").first?["purpose"] == 8)
  }

  /// Long, with several lines, marks that combine, and right-to-left letters.
  private static let draft =
    "First line, cafe\u{301}, שלום, 你好 👍🏽\n" + String(repeating: "a word and another one, ", count: 100) + "the end"

  private func typeDraft(_ terminal: PseudoTerminal, _ home: Home) throws {
    try terminal.type("\u{1b}[200~\(Self.draft)\u{1b}[201~")
    let deadline = Deadline(seconds: 10)
    while home.keptDrafts != [Self.draft] {
      try #require(deadline.isAhead, "the draft is not kept: \(home.keptDrafts.map(\.count))")
      try? terminal.wait(seconds: 0.02) { _ in false }
    }
  }

  @Test(arguments: [false, true]) func aDraftOutlivesAKill(hasAnswered: Bool) throws {
    let home = try Home()
    if hasAnswered { try home.begin(["A date with Ana"]) }
    var terminal = hasAnswered ? try home.terminal("resume") : try home.terminal("--seed", "7")
    try terminal.wait(for: "/help")
    try typeDraft(terminal, home)
    #expect(home.names(in: home.drafts).allSatisfy { home.mode("\(home.drafts)/\($0)") == 0o600 })
    #expect(home.mode(home.drafts) == 0o700)
    // As if a save had been killed, too.
    let kept = try #require(home.names(in: home.drafts).first { $0.hasSuffix(".draft") })
    try home.write("half a wo", to: "state/cofront/\(kept).tmp")
    // Twice: what is offered is not gone before it is sent.
    for _ in 1...2 {
      terminal.send(SIGKILL)
      _ = try terminal.end()
      #expect(home.keptDrafts == [Self.draft])
      if !hasAnswered {
        // Somebody else on the same computer is not offered it.
        let other = try home.terminal("--client", "Somebody")
        try other.wait(for: "have at the end")
        try other.type("\u{4}")
        #expect(try other.end() == .status(0))
        #expect(!other.text.contains("not sent yet"))
      }
      terminal = hasAnswered ? try home.terminal("resume") : try home.terminal("--seed", "7")
      try terminal.wait(for: "The words you had not sent yet are back")
      try terminal.wait { $0.components(separatedBy: "another").count > 10 }
    }
    try terminal.answer("", home)
    try home.wait("the end of the draft") { home.names(in: home.drafts).isEmpty }
    let outcome = try #require(home.transcript?.outcome)
    #expect((hasAnswered ? outcome.words("worth") : outcome.words("aim")) == Self.draft)
  }
}
