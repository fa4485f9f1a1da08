// The places of the chart and their reasons, and that every format tells the same facts.

import Conversations
import Foundation
import Scripts
import Testing

@testable import Reports

@Suite struct ChartTests {
  private func chart(_ name: String, _ numbers: [Int?]) -> Chart {
    Chart(BuiltIn.outcome([BuiltIn.partner(1, name, numbers)]), of: BuiltIn.network)
  }

  @Test(arguments: [
    ([4, 8, 6], "trust", "the lowest of the three"),
    ([8, 4, 4], "imperative", "purpose is the same, and imperative comes before it"),
    ([7, 7, 7], "trust", "imperative and purpose are the same, and trust comes before them"),
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

  static let long = [
    ("the regional directors and HR", "the regional directors…"),
    ("Alexandra Papadopoulou of Thessaloniki", "Alexandra Papadopoulou…"),
    ("李雷李雷李雷李雷李雷李雷李", "李雷李雷李雷李雷李雷李…"), ("Ana-Lena (sales, north)", "Ana-Lena (sales, north)"),
  ]

  @Test(arguments: long, [Report.text, .svg, .html])
  func aLongNameIsCutTheSameEverywhere(name: (String, String), report: Report) {
    var transcript = Example.short
    transcript.outcome = BuiltIn.outcome([BuiltIn.partner(1, name.0, [10, 8, 10])])
    let text = report.text(of: transcript)
    #expect(text.contains(name.1))
    #expect(text.contains(name.0), "the whole name stands beneath")
    let longer = name.0.prefix(name.1.count)
    #expect(name.0 == name.1 || !text.contains("\(longer)…"))
  }

  @Test(arguments: [(76, 3), (70, 3), (68, 3), (67, 1)])
  func aLongNameStandsBelowTheBarsWhereThereIsRoom(columns: Int, count: Int) {
    let chart = chart("the regional directors and HR", [10, 8, 10])
    let lines = ChartText(chart, suggests: false).lines(columns: columns) { $0.count }
    #expect(lines.count == count)
    #expect(
      count == 1 || lines[1].hasPrefix("the regional directors…  █") && lines[2] == "  the regional directors and HR")
  }

  @Test func oneFullNameIsNoLowest() {
    let tens = chart("Ana", [10, nil, 10])
    #expect(tens.suggestion?.contains("lowest") == false)
    let outcome = BuiltIn.outcome([BuiltIn.partner(1, "Ana", [10, 10, 10]), BuiltIn.partner(2, "Bo", [10])])
    var transcript = Example.short
    (transcript.outcome, transcript.entries) = (outcome, [])
    for report in Report.allCases {
      let told = report.text(of: transcript)
      #expect(!told.contains("lowest") && !told.contains("penwidth"), "\(report)")
    }
  }

  @Test(arguments: [Report.svg, .html]) func thenAndNowStandInTheDrawing(report: Report) throws {
    var (ana, bo) = (BuiltIn.partner(1, "Ana", [8, 5, nil]), BuiltIn.partner(2, "Bo", [3, 4, 9]))
    (ana[path: "then.trust"], ana[path: "then.imperative"]) = (.number(6), .number(5))
    ana[path: "then.purpose"] = .number(10)
    var transcript = Example.short
    (transcript.outcome, transcript.entries) = (BuiltIn.outcome([ana, bo]), [])
    let text = report.text(of: transcript)
    let bars = text.components(separatedBy: "class=\"c-then\"").dropFirst().map { $0.prefix(200) }
    #expect(bars.count == 3, "one for each number of last time, none for a new partner")
    for (bar, (width, then)) in zip(bars, [(66, 6), (55, 5), (110, 10)]) {
      #expect(bar.contains("width=\"\(width)\"") && bar.contains(">then \(then)</text>"))
    }
    #expect(text.contains("Thin bars: last time."))
    bo[path: "then.trust"] = nil
    transcript.outcome = BuiltIn.outcome([bo])
    #expect(!report.text(of: transcript).contains("Thin bars"))
  }

  @Test func theirNumberIsShown() {
    #expect(Report.linear.text(of: Example.rich).contains("שרה: trust 4 (they might say 6), imperative 8, purpose 6."))
    #expect(Report.text.text(of: Example.rich).contains("\n    they might say         ██████···· 6\n"))
    #expect(Report.svg.text(of: Example.rich).contains(">4 (6)</text>"))
    #expect(Report.dot.text(of: Example.rich).contains("trust 4 (they might say 6)"))
    #expect(Report.markdown.text(of: Example.rich).contains("| 4 (they might say 6) |"))
  }
}
