// The places of the chart and their reasons, and that every format tells the same facts.

import Conversations
import Scripts
import Testing

@testable import Reports

@Suite struct ChartTests {
  private func chart(_ name: String, _ numbers: [Int?]) -> Chart {
    Chart(BuiltIn.outcome([BuiltIn.partner(1, name, numbers)]), of: BuiltIn.network)
  }

  @Test(arguments: [
    ([4, 8, 6], "trust", "the lowest of the three"),
    ([8, 4, 4], "imperative", "purpose is as low, and imperative comes before it"),
    ([7, 7, 7], "trust", "imperative and purpose are as low, and trust comes before them"),
    ([nil, nil, 2], "purpose", "the only number so far"),
    ([nil, 3, 2], "purpose", "the lowest of the two"),
    ([10, 10, 10], "trust", "nothing is lower than 10, so what keeps it there?"),
  ])
  func aPlaceHasItsReason(numbers: [Int?], scale: String, reason: String) {
    let place = chart("Ana", numbers).place(for: "p1")
    #expect(place?.scale.name == scale)
    #expect(place?.reason == reason)
  }

  @Test func withoutANumberThereIsNoPlace() { #expect(chart("Ana", []).place(for: "p1") == nil) }

  @Test(arguments: [Report.text, .linear, .html, .svg])
  func theFactsAreTheSame(report: Report) {
    let text = report.text(of: Example.rich)
    for place in Chart(Example.rich.outcome, of: BuiltIn.network).places {
      #expect(text.contains(place.reason), "\(report): \(place.reason)")
    }
  }

  @Test(arguments: [
    (76, "the regional directors and HR"), (74, "the regional directors and HR"), (70, "the regional directors a…"),
    (60, "the regional d…"),
  ])
  func aNameTakesTheRoomThereIs(columns: Int, name: String) {
    let chart = chart("the regional directors and HR", [10, 8, 10])
    let lines = ChartText(chart, suggests: false).lines(columns: columns) { $0.count }
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines[1].hasPrefix(name + "  █"))
  }

  @Test func theirNumberIsShown() {
    #expect(Report.linear.text(of: Example.rich).contains("שרה: trust 4 (they might say 6), imperative 8, purpose 6."))
    #expect(Report.text.text(of: Example.rich).contains("\n    they might say         ██████···· 6\n"))
    #expect(Report.svg.text(of: Example.rich).contains(">4 (6)</text>"))
    #expect(Report.dot.text(of: Example.rich).contains("trust 4 (they might say 6)"))
    #expect(Report.markdown.text(of: Example.rich).contains("| 4 (they might say 6) |"))
  }
}
