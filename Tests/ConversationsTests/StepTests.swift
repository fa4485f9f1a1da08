// What the steps make of a line: numbers, names, options, pairs, plans.

import Scripts
import Testing

@testable import Conversations

@Suite("Steps")
struct StepTests {
  static let scales = BuiltIn.network.records?.numbers ?? []

  @Test(
    "numbers from 1 to 10 and nothing else",
    arguments: [
      ("7", [7]), ("7 5 8", [7, 5, 8]), ("7,5;8", [7, 5, 8]), ("7-5-8", [7, 5, 8]), ("7/5/8", [7, 5, 8]), ("ten", [10]),
      ("Seven two", [7, 2]), ("0", nil), ("11", nil), ("-3", nil), ("7.5", nil), ("7-", nil), ("- 7", nil),
      ("7/10", nil),
      ("", nil), ("many", nil), ("7 of 10", nil), ("99999999999999999999", nil),
    ] as [(String, [Int]?)])
  func numbers(text: String, expected: [Int]?) {
    let given = Numbers.byScale(text, scales: Self.scales)
    #expect(given.map { given in Self.scales.compactMap { given[$0.name]?.number } } == expected)
  }

  @Test(
    "ratings in order, or behind their names",
    arguments: [
      ("7 5 8", ["trust": 7, "imperative": 5, "purpose": 8]), ("7", ["trust": 7]), ("7 5 8 9", nil),
      ("purpose 8", ["purpose": 8]), ("t: 3, p=4", ["trust": 3, "purpose": 4]), ("trust", nil), ("trust 7 p", nil),
      ("love 7", nil), ("trust seven", ["trust": 7]),
    ] as [(String, Record?)])
  func ratings(text: String, expected: Record?) {
    #expect(Numbers.byScale(text, scales: Self.scales) == expected)
  }

  static let options = [
    Option(id: "short", label: "Short, about a quarter of an hour"),
    Option(id: "room", label: "With room, an hour or so"),
    Option(id: "rest", label: "Without any room"), Option(id: "nothing", label: "Nothing more"),
  ]

  @Test(
    "an option is meant by its number, its id or an unmistakable word",
    arguments: [
      ("1", "short"), ("2.", "room"), ("3)", "rest"), ("short", "short"),
      ("SHORT, about a quarter of an hour", "short"),
      ("With r", "room"), ("with", nil), ("quarter", "short"), ("room", "room"), ("0", nil), ("5", nil), ("-1", nil),
      (".", nil), ("an", nil), ("perhaps", nil), ("more", "nothing"), ("an hour", nil), ("quarter hour", "short"),
      ("no", nil), ("not", "nothing"), ("with hour", "room"), ("with any hour", nil), ("so!", "room"),
    ] as [(String, String?)])
  func option(text: String, id: String?) {
    #expect(Choose.option(text, Self.options)?.id == id)
  }

  @Test(
    "several options by numbers, ids or labels",
    arguments: [
      ("1 3", ["short", "rest"]), ("1,3", ["short", "rest"]), ("with room, nothing more", ["room", "nothing"]),
      ("Short, about a quarter of an hour", ["short"]), ("1 9", nil), (",", nil), ("1 perhaps", nil),
    ] as [(String, [String]?)])
  func several(text: String, ids: [String]?) {
    #expect(Choose.several(text, Self.options) == ids)
  }

  @Test(
    "a plan is split at then, at a comma or at a colon",
    arguments: [
      ("If he is busy, then I write", "he is busy", "I write"), ("when it rains I stay", "it rains", "I stay"),
      ("When it rains: I stay", "it rains", "I stay"), ("Monday at nine, I call", "Monday at nine", "I call"),
      ("If it rains, Then I stay", "it rains", "I stay"), ("At 10:30 I call", nil, "At 10:30 I call"),
      ("If I owe 1,000 then I pay", "I owe 1,000", "I pay"), (", ", nil, nil),
    ] as [(String, String?, String?)])
  func plan(text: String, moment: String?, deed: String?) {
    let plan = Plan.parts(of: text)
    #expect(plan.moment == moment)
    #expect(plan.deed == deed)
  }
}
