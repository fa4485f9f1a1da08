// Words that were read, as they are on the screen: underlined in place, marked beneath, or told by words.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  private static let toDraft = [
    "A date", "We know it", "conversation", "short", "T.", "No answer", "", "free", "issue", "Shoulders", "An hour",
    "A date",
  ]
  private static let draft =
    "👍🏽 李雷 wrote to me, the cafe\u{301} did as well, and so I found out. You never tell us anything. What now?"
  private static let doubt = "You never tell us anything"

  /// A home with a session that is at the draft.
  private func homeAtDraft() throws -> Home {
    let home = try Home()
    try home.begin(Self.toDraft)
    return home
  }

  /// The text of a captured screen, with `⟦` and `⟧` where an underline begins and ends.
  private func underlines(_ captured: String) -> String {
    var (text, isOn) = ("", false)
    for (index, piece) in captured.components(separatedBy: "\u{1b}[").enumerated() {
      guard index > 0 else {
        text += piece
        continue
      }
      let codes = piece.prefix { $0 != "m" }.split(separator: ";", omittingEmptySubsequences: false)
      for code in codes {
        let now = code == "4" ? true : ["", "0", "24"].contains(code) ? false : isOn
        if now != isOn { text += now ? "⟦" : "⟧" }
        isOn = now
      }
      text += piece.dropFirst(codes.joined(separator: ";").count + 1)
    }
    return text
  }

  @Test func wordsInQuestionAreUnderlinedInThePersonsOwnLine() throws {
    let home = try homeAtDraft()
    let pane = try home.pane("resume", columns: 50, rows: 40)
    try pane.wait(for: "first thing you say")
    try pane.answer(Self.draft, home)
    try pane.answer("read", home)
    let screen = Tmux.words(underlines(try pane.tmux("capture-pane", "-p", "-e")))
    let told = try #require(screen.range(of: "> read")).upperBound
    let marked = screen[told...].split(separator: "⟦").dropFirst().compactMap { $0.split(separator: "⟧").first }
    // One at a time: first what faces the issue, then the doubt, each wrapped as the window is.
    #expect(Tmux.words(marked.joined(separator: " ")).hasSuffix(Self.doubt), "\(screen)")
    #expect(screen[told...].contains("found out. ⟦You never"))
    #expect(marked.allSatisfy { !$0.contains("李雷") || $0.contains("wrote") })
    let rows = try pane.screen()
    #expect(rows.allSatisfy { !$0.contains("^^") })
    #expect(rows.contains { $0.hasPrefix("  👍🏽 李雷") }, "the line comes back, set apart: \(rows)")
  }

  @Test(arguments: ["NO_COLOR", "--no-color"]) func withoutColoursMarksStandBeneath(way: String) throws {
    let home = try homeAtDraft()
    if way == "NO_COLOR" { home.environment[way] = "1" }
    let pane = way == "NO_COLOR" ? try home.pane("resume", rows: 40) : try home.pane("resume", way, rows: 40)
    try pane.wait(for: "first thing you say")
    try pane.answer("李雷 heard it. You never tell us anything.", home)
    try pane.answer("read", home)
    let rows = try pane.screen()
    let line = try #require(rows.firstIndex { $0 == "  李雷 heard it. \(Self.doubt)." })
    #expect(rows[line + 1] == String(repeating: " ", count: 17) + String(repeating: "^", count: Self.doubt.count))
    #expect(!(try pane.tmux("capture-pane", "-p", "-e")).contains("\u{1b}[4m"))
  }

  @Test func plainTextTellsTheWordsWithoutEscapes() throws {
    let home = try homeAtDraft()
    let terminal = try home.terminal("resume", "--plain")
    try terminal.wait(for: "You: ")
    try terminal.type(Self.draft + "\r", for: "You: ")
    try terminal.type("read\r", for: "You: ")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(!terminal.output.contains(0x1B))
    #expect(Tmux.words(terminal.text).contains("What now?”, the words “\(Self.doubt)”."))
    #expect(!terminal.text.contains("^^"))
    let shown = try #require(home.transcript).entries.compactMap { Stretch($0.value) }
    let text = try #require(home.transcript).entries[try #require(shown.last).entry - 1].text
    #expect(text == Self.draft)
  }

  @Test func ordersInADraftMoveNoMark() throws {
    let home = try homeAtDraft()
    // Only a paste or a file can bring such characters in.
    let run = try home.run("resume", input: "\u{1b}[31mRed\u{1b}[0m. You never tell us anything.\nread\n")
    #expect(run.exit == .status(0))
    #expect(!run.output.contains("\u{1b}"))
    #expect(
      run.output.contains("In “Red. You never tell us anything.”, the words “\(Self.doubt)”."),
      "\(run.output.suffix(900))")
    let again = try home.pane("show", rows: 200)
    try again.wait(for: Self.doubt)
  }

  @Test func readAtATerminalUnderlinesAndOtherwiseMarksBeneath() throws {
    let home = try Home()
    let terminal = try home.terminal("read", "Well. You never tell us anything.")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.hasPrefix("\u{1b}[4mYou never tell us anything\u{1b}[24m.\r\n"))
    home.environment["NO_COLOR"] = "1"
    let uncoloured = try home.terminal("read", "Well. You never tell us anything.")
    #expect(try uncoloured.end() == .status(0))
    #expect(uncoloured.text.hasPrefix("You never tell us anything.\r\n^^^^"))
    #expect(!uncoloured.output.contains(0x1B))
  }

  @Test func readAtATerminalWaitsForWordsAndSaysSo() throws {
    let home = try Home()
    let terminal = try home.terminal("read")
    try terminal.wait(for: "Ctrl-D on a line of its own")
    try terminal.type("You never tell us anything.\r\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("As rules read it: conflict"))
    let refused = try home.terminal("read", "--no-input")
    #expect(try refused.end() == .status(64))
  }

  @Test func linesAreAnsweredAsTheyCome() throws {
    let home = try Home()
    let terminal = try home.terminal(after: "stty -echo", "read", "--jsonl")
    try terminal.wait(for: "Ctrl-D")
    try terminal.type("{\"id\": 1, \"text\": \"You never listen.\"}\r")
    try terminal.wait(for: "\"stance\": \"conflict\"")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
  }
}
