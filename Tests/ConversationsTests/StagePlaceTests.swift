// The quiet line: which of how many stages. It never counts backwards, and its total is that of the chosen way.

import Scripts
import Testing

@testable import Conversations

@Suite("Places of stages")
struct StagePlaceTests {
  /// The places as they are told, one after another, of some lines.
  private func places(_ lines: [String]) throws -> [StagePlace] {
    var play = try Play()
    var places: [StagePlace] = []
    func tell() {
      for entry in play.last.entries where entry.who == .script {
        let place = play.conversation.place(of: entry.state, after: entry.n)
        if places.last?.title != place.title { places.append(place) }
      }
    }
    tell()
    for line in lines {
      play.type(line: line)
      tell()
    }
    return places
  }

  @Test(
    "the count grows on every way, and never with another total",
    arguments: [
      [
        "Aim", "Worth", "1", "1", "Best", "Ana", "", "7 5 8", "Hm", "1", "Lunch", "enough", "Lunch", "face", "Shop",
        "free", "1",
      ],
      ["Aim", "Worth", "2", "1", "Ana", "Shop", "free", "1"],
      ["Aim", "Worth", "3", "1", "Best", "Ana", "", "7 5 8", "/goto elevating", "/goto network", "/goto leaving"],
      ["/goto leaving", "/goto arriving", "Aim", "Worth", "1", "1", "Best"],
      ["Aim", "Worth", "1", "1", "/back", "1", "Best", "/back", "/back", "1", "Best", "Ana", ""],
    ])
  func grows(lines: [String]) throws {
    let counted = try places(lines).filter { $0.count > 0 }
    #expect(Set(counted.map(\.count)).count <= 1)
    #expect(zip(counted, counted.dropFirst()).allSatisfy { $0.index <= $1.index })
  }

  @Test("before a way is chosen, off it and on going back there is no number")
  func uncounted() throws {
    let places = try places(
      [
        "Aim", "Worth", "network", "short", "Best", "Ana", "", "7 5 8", "Hm", "/goto facing", "/goto elevating",
        "/goto network",
      ])
    #expect(
      places == [
        StagePlace(title: "Beginning"), StagePlace(title: "Three words", index: 2, count: 6),
        StagePlace(title: "The network", index: 3, count: 6), StagePlace(title: "One step higher", index: 4, count: 6),
        StagePlace(title: "Facing"), StagePlace(title: "What you will do", index: 5, count: 6),
        StagePlace(title: "The network"),
      ])
  }

  @Test("a script without a choice of ways is counted from the beginning")
  func oneWay() throws {
    let script = try SmallScript.read(
      data: "aim: words",
      """
      - id: aim
        step: ask
        into: aim
        ask: ["What?"]
        next: end
      """)
    let play = try Play(script)
    #expect(play.conversation.question.stage == StagePlace(title: "Talk", index: 1, count: 1))
  }
}
