// The places of the chart and their reasons, and that every format tells the same facts.

import Conversations
import Scripts
import Testing

@testable import Reports

@Suite struct ChartTests {
  private func place(_ ratings: Ratings) -> Chart.Place? {
    var outcome = Outcome()
    outcome.network = [Partner(id: "p1", name: "Ana", ratings: ratings)]
    return Chart(outcome).place(for: "p1")
  }

  @Test(arguments: [
    (Ratings(trust: 4, imperative: 8, purpose: 6), Dimension.trust, "the lowest of the three"),
    (
      Ratings(trust: 8, imperative: 4, purpose: 4), .imperative,
      "purpose is as low, and trust goes before imperative, imperative before purpose"
    ),
    (
      Ratings(trust: 7, imperative: 7, purpose: 7), .trust,
      "imperative and purpose are as low, and trust goes before imperative, imperative before purpose"
    ),
    (Ratings(purpose: 2), .purpose, "the only number so far"),
    (Ratings(imperative: 3, purpose: 2), .purpose, "the lowest of the two"),
    (Ratings(trust: 10, imperative: 10, purpose: 10), .trust, "nothing is lower than 10, so what keeps it there?"),
  ])
  func aPlaceHasItsReason(ratings: Ratings, dimension: Dimension, reason: String) {
    #expect(place(ratings)?.pair.dimension == dimension)
    #expect(place(ratings)?.reason == reason)
  }

  @Test func withoutANumberThereIsNoPlace() { #expect(place(Ratings()) == nil) }

  @Test(arguments: [Report.text, .linear, .html, .svg])
  func theFactsAreTheSame(report: Report) {
    let text = report.text(of: Example.rich)
    for place in Chart(Example.rich.outcome).places {
      #expect(text.contains(place.reason), "\(report): \(place.reason)")
    }
  }

  @Test(arguments: [
    (76, "the regional directors and HR"), (74, "the regional directors and HR"), (70, "the regional directors a…"),
    (60, "the regional d…"),
  ])
  func aNameTakesTheRoomThereIs(columns: Int, name: String) {
    var outcome = Outcome()
    outcome.network = [
      Partner(id: "p1", name: "the regional directors and HR", ratings: Ratings(trust: 10, imperative: 8, purpose: 10))
    ]
    let lines = ChartText(Chart(outcome), suggests: false).lines(columns: columns) { $0.count }
    #expect(lines.allSatisfy { $0.count <= columns })
    #expect(lines[1].hasPrefix(name + "  █"))
  }

  @Test func theirNumberIsShown() {
    #expect(Report.linear.text(of: Example.rich).contains("שרה: trust 4 (they might say 6), imperative 8, purpose 6."))
    #expect(Report.text.text(of: Example.rich).contains("they: 6"))
    #expect(Report.svg.text(of: Example.rich).contains(">4 (6)</text>"))
    #expect(Report.dot.text(of: Example.rich).contains("trust 4 (they might say 6)"))
    #expect(Report.markdown.text(of: Example.rich).contains("| 4 (they might say 6) |"))
  }
}
