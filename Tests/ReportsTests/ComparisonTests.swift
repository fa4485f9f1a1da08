// Two views side by side: agreements first, differences by their width, nothing from what was not shared.

import Conversations
import FoundationEssentials
import Scripts
import Testing

@testable import Reports

@Suite("Comparing two views")
struct ComparisonTests {
  private func exchange(
    _ client: String, _ partners: [(name: String, numbers: (Int, Int, Int), guess: Int?)],
    without line: String? = nil, action: Record? = nil
  ) -> Exchange {
    var transcript = Transcript(
      id: "a", script: ScriptReference(id: "partnering", version: 1, sha256: ""), seed: 1,
      people: People(client: client),
      started: Date(timeIntervalSince1970: 0), state: "a")
    transcript.outcome = BuiltIn.outcome(
      partners.enumerated().map { index, partner in
        let (trust, imperative, purpose) = partner.numbers
        return BuiltIn.partner(index + 1, partner.name, [trust, imperative, purpose], theirs: partner.guess)
      })
    transcript.outcome["actions"] = action.map { .list([.record($0)]) }
    let lines = Set(Exchange.lines(of: .builtIn).map(\.id)).subtracting([line].compactMap(\.self))
    return Exchange(transcript, under: .builtIn, sharing: lines)
  }

  @Test("thousands of partners take no longer each than a few do")
  func many() {
    let names = (1...2_000).map { "Partner \($0)" }
    let one = exchange("noa", names.map { ($0, (4, 7, 9), nil) })
    let two = exchange("bo", names.reversed().map { ($0, (5, 10, 9), nil) })
    var comparison: Comparison?
    let time = ContinuousClock().measure { comparison = Comparison(one, two, BuiltIn.data) }
    #expect(comparison?.agreements.count == 4_000)
    // Every name against every other took minutes.
    #expect(time < .seconds(10))
  }

  @Test("each other and a third partner, three views where given")
  func text() {
    let one = exchange("noa", [("Bo", (4, 7, 9), 6), ("Ana", (5, 5, 5), 9), ("Cy", (1, 1, 1), nil)])
    let two = exchange("bo", [("ANA", (5, 10, 8), nil), ("Noa", (8, 6, 9), 3)])
    let comparison = Comparison(one, two, BuiltIn.data)
    #expect(comparison.agreements.map(\.distance) == [1, 0, 0])
    #expect(comparison.differences.map(\.distance) == [5, 4, 3])
    #expect(
      ComparisonText(comparison, sameNames: "").text == """
        noa and bo

        Where you agree
          imperative between you: noa 7, bo 6
          purpose between you: noa 9, bo 9
          trust with Ana: noa 5, bo 5

        To face together
          imperative with Ana: noa 5, bo 10
          trust between you: noa 4 (and thought bo might say 6), bo 8 (and thought noa might say 3)
          purpose with Ana: noa 5, bo 8

        Neither number is wrong. What does each of you see there that the other may not see yet?

        """)
  }

  @Test("without names or numbers of both there is nothing to compare", arguments: ["names", "numbers"])
  func withheld(line: String) {
    let one = exchange("noa", [("partner 1", (4, 7, 9), nil)], without: line)
    let two = exchange("bo", [("partner 1", (8, 6, 9), nil)])
    for comparison in [Comparison(one, two, BuiltIn.data), Comparison(two, one, BuiltIn.data)] {
      #expect(comparison.agreements.isEmpty && comparison.differences.isEmpty)
    }
    #expect(ComparisonText(Comparison(one, two, BuiltIn.data), sameNames: "x").text.contains("so with x."))
  }

  @Test("numbers under two scripts are not compared; a file without a script is of the built-in one")
  func scripts() {
    let one = exchange("noa", [("Ana", (4, 7, 9), nil)])
    var two = exchange("bo", [("Ana", (4, 7, 9), nil)])
    two.script = nil
    #expect(Comparison(one, two, BuiltIn.data).agreements.count == 3)
    two.script = "choir"
    #expect(Comparison(one, two, BuiltIn.data).agreements.isEmpty)
  }

  @Test("how sure two people are of actions of one name is not compared")
  func actions() {
    let one = exchange("noa", [("Ana", (4, 7, 9), nil)], action: ["what": "Call", "confidence": 3])
    let two = exchange("bo", [("Ana", (4, 7, 9), nil)], action: ["what": "Call", "confidence": 9])
    let comparison = Comparison(one, two, BuiltIn.data)
    #expect(comparison.agreements.count == 3 && comparison.differences.isEmpty)
  }

  @Test("two names of one partner, as either of them said")
  func names() {
    let one = exchange("noa", [("Anna Silva", (4, 7, 9), nil)])
    let two = exchange("bo", [("Ana", (4, 7, 9), nil)])
    #expect(Comparison(one, two, BuiltIn.data).agreements.isEmpty)
    var names = NameBook()
    names.join("Ana", "Anna Silva", of: "bo")
    #expect(Comparison(one, two, BuiltIn.data, names: names).agreements.count == 3)
  }
}
