// The page of progress: as sound and quiet as a session's page, with every number in words as well as drawn.

import Conversations
import Foundation
import Scripts
import Testing

@testable import Reports

@Suite struct ProgressPageTests {
  private static var rich: ProgressReport {
    let kept = BuiltIn.action(
      "Call Bo", who: "Bo", when: "Friday", "kept",
      more: ["if": "he is away", "then": "I write", "learned": "He waited"])
    var names = NameBook()
    names.join("Ana", "Anna Silva", of: "Noa")
    return ProgressReport(
      client: "Noa",
      sessions: [
        BuiltIn.session(0, [("Ana", [4, 8, 5]), ("שרה", [3])], actions: [kept, BuiltIn.action("Rest")]),
        BuiltIn.session(31, [("Ana", [5, 8])]), BuiltIn.session(62, [("Anna Silva", [10, 8, 1]), ("Bo", [])]),
      ], names: names)
  }

  private static var hostile: ProgressReport {
    let first = PastSession(
      id: "s0", started: Example.hostile.started, script: .builtIn, outcome: Example.hostile.outcome)
    var (later, actions) = (first, first.outcome.items("actions"))
    for index in actions.indices where index.isMultiple(of: 2) { actions[index]["status"] = "kept" }
    var outcome = Example.hostile.outcome
    outcome["actions"] = .list(actions.map(Value.record))
    (later.id, later.outcome) = ("s1", PackedRecord(outcome))
    return ProgressReport(client: Example.attacks[0], sessions: [first, later])
  }

  @Test(arguments: ["rich", "hostile", "empty"]) func isSoundAndQuiet(name: String) throws {
    let report =
      switch name {
      case "rich": Self.rich
      case "hostile": Self.hostile
      default: ProgressReport(client: "noa", sessions: [])
      }
    try PageReader.expectSoundAndQuiet(ProgressPage(report).text)
  }

  @Test func hostileWordsAreAllThereAsWords() throws {
    let page = ProgressPage(Self.hostile).text
    #expect(!page.contains("<img") && !page.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
    let text = Words.onOneLine(try PageReader(page).text)
    for attack in Example.attacks { #expect(text.contains(Words.onOneLine(attack)), "\(attack.prefix(40))") }
    let heads = page.matches(of: /<h3><bdi>/).count
    #expect(heads == Self.hostile.items.count)
  }

  @Test func everyPictureIsToldInWords() throws {
    let page = ProgressPage(Self.rich).text
    #expect(
      page.contains(">trust with Anna Silva: 4 on 1 January 2026, 5 on 1 February 2026, 10 on 4 March 2026</title>"))
    #expect(page.contains("risen by 6") && page.contains("before: Ana") && page.contains("No numbers."))
    #expect(page.matches(of: /<svg class="spark"/).count == 4 && page.matches(of: /class="spark-gap"/).count == 3)
    #expect(ProgressPage(ProgressReport(client: "noa", sessions: [])).text.contains("No conversation of noa here yet."))
  }

  @Test func theNetworkComesFirstOnceForEachConversation() throws {
    let page = ProgressPage(Self.rich).text
    let first = try #require(page.firstRange(of: "<circle")).lowerBound
    #expect(first < (try #require(page.firstRange(of: "<h2"))).lowerBound)
    #expect(page.matches(of: /<figcaption>(1 January|1 February|4 March) 2026<\/figcaption>/).count == 3)
    let many = ProgressReport(
      client: "Noa", sessions: (0..<12).map { BuiltIn.session($0 * 7, [("Ana", [4, 8, 5])]) })
    let cut = ProgressPage(many).text
    #expect(cut.matches(of: /<figcaption>/).count == 9 && cut.contains("The first conversation and the latest 8"))
    #expect(cut.contains("<figcaption>1 January 2026</figcaption>"))
  }

  @Test func barsHaveContrast() throws {
    let page = ProgressPage(Self.rich).text
    let papers = page.matches(of: /--paper: #([0-9a-f]{6})/).map { String($0.1) }
    let bars = page.matches(of: /\.spark-(?:bar|gap) \{ fill: #([0-9a-f]{6})/).map { String($0.1) }
    try #require(papers.count == 2 && bars.count == 4)
    for (index, bar) in bars.enumerated() { #expect(PageReader.contrast(bar, papers[index / 2]) >= 3) }
  }

  @Test func isAsBefore() throws {
    let file = GoldenTests.folder.appending(path: "progress.html")
    let text = ProgressPage(Self.rich).text
    if GoldenTests.writes { try text.write(to: file, atomically: true, encoding: .utf8) }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(Array(text.utf8) == Array(golden.utf8), "progress.html differs")
  }
}
