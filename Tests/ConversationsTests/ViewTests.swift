// The chart with its suggestion, and the summary.

import Scripts
import Testing

@testable import Conversations

@Suite("Views")
struct ViewTests {
  private func chart(_ ratings: Ratings...) -> Chart {
    var outcome = Outcome()
    outcome.network = ratings.enumerated().map {
      Partner(id: "p\($0 + 1)", name: ["Ana", "Bo", "Cy"][$0], ratings: $1)
    }
    return Chart(outcome)
  }

  @Test("the lowest number is suggested; trust comes first within a partner, and nothing is ranked between partners")
  func ties() {
    let chart = chart(
      Ratings(trust: 4, imperative: 4, purpose: 9), Ratings(trust: 6, imperative: 5, purpose: 4), Ratings(trust: 5))
    #expect(chart.low == 4)
    #expect(chart.lowest == [Pair(partner: "p1", dimension: .trust), Pair(partner: "p2", dimension: .purpose)])
    #expect(chart.suggestion == "The lowest number, 4, stands more than once: trust with Ana and purpose with Bo.")
    #expect(chart.sentences[2] == "Cy: trust 5.")
  }

  @Test("without numbers there is no suggestion")
  func unrated() {
    #expect(chart(Ratings()).suggestion == nil)
    #expect(chart(Ratings()).sentences == ["Ana: not rated."])
    #expect(chart().sentences == [])
  }

  @Test("the summary holds what was said, and no heading for what was not")
  func summary() {
    #expect(Summary(Outcome()).text == "")
    var outcome = Outcome()
    outcome.aim = "Peace\nand quiet"
    outcome.network = [Partner(id: "p1", name: "Ana", ratings: Ratings(trust: 4))]
    var scaling = Scaling(partner: "p1", dimension: .trust, from: 4)
    scaling.holds = "Lunch"
    outcome.scaling = [scaling, Scaling(partner: "p9", dimension: .purpose)]
    (outcome.account, outcome.issue, outcome.facing) = ("June", "May", "p1")
    var action = Action(what: "Call", who: "Ana", when: "today")
    (action.if, action.then) = ("it rains", "I write")
    var past = Action(what: "Rest", status: .dropped)
    past.from = "earlier"
    outcome.actions = [past, action]
    #expect(
      Summary(outcome).text == """
        What you came for
          Peace
          and quiet
        Your partners today
          Ana: trust 4.
        Trust with Ana, from 4
          what holds: Lunch
        What happened between you and Ana
          June
        What stands between you and Ana
          May
        Your actions
          Call (with Ana; today; if it rains, then I write)
        Earlier actions
          Rest (set aside)
        """)
  }
}
