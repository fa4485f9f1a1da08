// The chart with its suggestion, and the summary.

import Scripts
import Testing

@testable import Conversations

@Suite("Views")
struct ViewTests {
  private func chart(_ numbers: [Int?]...) -> Chart {
    let partners = numbers.enumerated().map { index, numbers in
      BuiltIn.partner("p\(index + 1)", ["Ana", "Bo", "Cy"][index], numbers[0], numbers[1], numbers[2])
    }
    return Chart(["network": .list(partners)], of: BuiltIn.network)
  }

  @Test("the lowest number is suggested; trust comes first within a partner, and nothing is ranked between partners")
  func ties() {
    let chart = chart([4, 4, 9], [6, 5, 4], [5, nil, nil])
    #expect(chart.low == 4)
    #expect(chart.lowest.map(\.id) == ["p1", "p2"] && chart.lowest.map(\.scale.name) == ["trust", "purpose"])
    #expect(chart.suggestion == "The lowest number, 4, is there more than once: trust with Ana and purpose with Bo.")
    #expect(chart.sentences[2] == "Cy: trust 5.")
  }

  @Test("without numbers there is no suggestion")
  func unrated() {
    #expect(chart([nil, nil, nil]).suggestion == nil)
    #expect(chart([nil, nil, nil]).sentences == ["Ana."])
    #expect(chart().sentences == [])
  }

  @Test("what moved most is told, up or down; of equal moves the first")
  func moved() {
    func moved(_ ana: (Int, Int), _ bo: (Int, Int)) -> String? {
      let partners = [("Ana", ana), ("Bo", bo)].enumerated().map { index, partner -> Value in
        [
          "id": .text("p\(index + 1)"), "name": .text(partner.0), "trust": .number(partner.1.1),
          "then": ["trust": .number(partner.1.0)],
        ]
      }
      return Chart(["network": .list(partners)], of: BuiltIn.network).moved()
    }
    #expect(moved((8, 2), (4, 6)) == Message.moved("trust with Ana", from: 8, to: 2))
    #expect(moved((5, 4), (4, 6)) == Message.moved("trust with Bo", from: 4, to: 6))
    #expect(moved((5, 3), (4, 6)) == Message.moved("trust with Ana", from: 5, to: 3))
    #expect(moved((5, 5), (4, 4)) == nil)
  }

  @Test("what was brought along is told with what is ahead while it is open, and apart from then on")
  func broughtAlong() {
    for (status, counts) in [("open", [2]), ("kept", [1, 1])] {
      let carried = BuiltIn.action("Call Bo", from: "2025-12-01-0900-abcd", status)
      let parts = Summary(["actions": .list([.record(carried), .record(BuiltIn.action("Ask Di"))])], BuiltIn.data).parts
      #expect(parts.map(\.items.count) == counts)
    }
  }

  @Test("second views stand behind the numbers that they are views of")
  func beside() {
    let ana: Value = ["id": "p1", "name": "Ana", "trust": 8, "theirs": ["trust": 4, "purpose": 2]]
    let chart = Chart(["network": [ana]], of: BuiltIn.network)
    #expect(chart.rows[0].beside == ["trust": 4, "purpose": 2])
    #expect(chart.sentences == ["Ana: trust 8 (they might say 4)."])
    #expect(chart.low == 8, "a second view is never the lowest number")
  }

  @Test("an outcome has a chart for all records with numbers and a heading, where there are items")
  func charts() {
    let outcome: Record = [
      "network": [BuiltIn.partner("p1", "Ana", 4)], "actions": [["what": "Call", "confidence": 3]],
      "scaling": [["partner": "p1", "dimension": "trust", "from": 4]],
    ]
    #expect(Chart.all(outcome, BuiltIn.data).map(\.slot.name) == ["network"])
    #expect(Chart.all(Record(), BuiltIn.data) == [])
  }

  @Test("the summary holds what was said, and no heading for what was not")
  func summary() {
    #expect(Summary(Record(), BuiltIn.data).text == "")
    let outcome: Record = [
      "aim": "Peace\nand quiet", "network": [BuiltIn.partner("p1", "Ana", 4)],
      "scaling": [
        ["partner": "p1", "dimension": "trust", "from": 4, "holds": "Lunch"],
        ["partner": "p9", "dimension": "purpose"],
      ],
      "account": "May", "issue": "June", "onlooker": "July", "conduct": "August", "facing": "p1",
      "actions": [
        ["what": "Rest", "status": "dropped", "from": "earlier"],
        ["what": "Call", "who": "Ana", "when": "today", "if": "it rains", "then": "I write", "status": "open"],
      ],
    ]
    #expect(
      Summary(outcome, BuiltIn.data).text == """
        What you came for
          Peace
          and quiet
        Your partners today
          Ana: trust 4.
        Trust with Ana, from 4
          what holds: Lunch
        What happened between you and Ana
          May
        The issue between you and Ana
          June
        What a fair person outside would say
          July
        What was done or said
          August
        Your actions
          Call, with Ana, today; if it rains then I write
        Earlier actions
          Rest (set aside)
        """)
  }

  @Test("what was never put another way stands under the heading of the first telling")
  func toldOnce() {
    let outcome: Record = ["issue": "May", "facing": "p1", "network": [BuiltIn.partner("p1", "my boss")]]
    #expect(Summary(outcome, BuiltIn.data).text == "What happened between you and your boss\n  May")
    #expect(Summary(["issue": "May"], BuiltIn.data).text == "What happened between you and them\n  May")
  }

  @Test("a summary of some slots has them in that order, an item in a line, and nothing of what is done with")
  func brief() {
    let outcome: Record = [
      "aim": "Peace", "worth": "Quiet",
      "actions": [
        ["what": "Rest", "status": "dropped", "from": "earlier"],
        ["what": "Call", "obstacle": "Noise", "confidence": 8, "status": "open"],
      ], "insight": ["self": "I wait"],
    ]
    #expect(
      Summary(outcome, BuiltIn.data, only: ["insight.self", "actions", "aim"]).text == """
        What you noticed about yourself
          I wait
        Your actions
          Call
        What you came for
          Peace
        """)
  }

  @Test func questionsThatAreNotTheScriptsStandInTheSummary() throws {
    var play = try Play(coach: "Kim")
    play.type("/ask What would a good Monday be?", "One where\nI speak second", "/ask And if not?", "/skip", "Peace")
    let parts = Summary(play.conversation.transcript, BuiltIn.data).parts
    #expect(parts.map(\.heading).suffix(1) == [Message.ownQuestions("Kim")])
    #expect(parts.last?.lines == ["What would a good Monday be?\n  One where\nI speak second", "And if not?"])
    #expect(Message.ownQuestions(nil) != Message.ownQuestions("Kim"))
  }
}
