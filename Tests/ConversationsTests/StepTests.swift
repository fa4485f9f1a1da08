// What the steps make of a line: numbers, names, options, pairs, plans.

import Scripts
import Testing

@testable import Conversations

@Suite("Steps")
struct StepTests {
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
      ("no", nil), ("not", "nothing"), ("with hour", "room"), ("with any hour", nil), ("so!", nil),
      ("the second", "room"), ("the second one", "room"), ("2nd", "room"), ("(3)", "rest"), ("No. 3", "rest"),
      ("last", "nothing"), ("two", "room"), ("２", "room"), ("fifth", nil), ("SHORT!", "short"), ("quart", "short"),
      ("Without", "rest"), ("with roo", "room"), ("any room.", "rest"), ("n", nil), ("a", nil), ("2 3", nil),
    ] as [(String, String?)])
  func option(text: String, id: String?) {
    #expect(Choose.option(text, Self.options)?.id == id)
  }

  @Test(
    "a small word means no option that only holds it, unless it is the whole beginning of one",
    arguments: [
      ("no", ["Say no", "Say yes"], nil), ("no", ["Prepare it", "Not now"], nil),
      ("it", ["Prepare it", "Not now"], nil),
      ("no", ["Yes, please", "No, not today"], 1), ("yes", ["Yes, please", "No, not today"], 0),
      ("one", ["My partners", "One conversation"], nil), ("first", ["Last things", "First things"], nil),
      ("two", ["Two at a time", "One by one"], nil), ("not now", ["Prepare it", "Not now"], 1),
    ] as [(String, [String], Int?)])
  func smallWords(text: String, labels: [String], index: Int?) {
    let options = labels.enumerated().map { Option(id: "o\($0)", label: $1) }
    #expect(Choose.option(text, options)?.id == index.map { "o\($0)" })
  }

  @Test(
    "several options by numbers, ids or labels",
    arguments: [
      ("1 3", ["short", "rest"]), ("1,3", ["short", "rest"]), ("with room, nothing more", ["room", "nothing"]),
      ("Short, about a quarter of an hour", ["short"]), ("1 9", nil), (",", nil), ("1 perhaps", nil),
      ("1 and 3", ["short", "rest"]), ("1, 2 and 4", ["short", "room", "nothing"]), ("1 & 2", ["short", "room"]),
      ("the first and the third", ["short", "rest"]), ("all", ["short", "room", "rest", "nothing"]),
      ("all but 2", ["short", "rest", "nothing"]),
      ("everything except 1 and 4.", ["room", "rest"]), ("2-4", ["room", "rest", "nothing"]),
      ("1, 3–4", ["short", "rest", "nothing"]), ("2 to 3", ["room", "rest"]), ("3-1", nil), ("3-9", nil),
      ("all but 9", nil), ("Everything but the second", ["short", "rest", "nothing"]),
    ] as [(String, [String]?)])
  func several(text: String, ids: [String]?) {
    #expect(Choose.several(text, Self.options) == ids)
  }

  @Test(
    "a plan is split at then, at a comma or at a colon",
    arguments: [
      ("If he is busy, then I write", "he is busy", "I write"), ("when it rains I stay", "when it rains", "I stay"),
      ("When it rains: I stay", "When it rains", "I stay"), ("Monday at nine, I call", "Monday at nine", "I call"),
      ("If it rains, Then I stay", "it rains", "I stay"), ("At 10:30 I call", nil, "At 10:30 I call"),
      ("when he calls i breathe", "when he calls", "i breathe"),
      ("when she tells me i am late", "when she tells me i am late", nil),
      ("when he says i am wrong we stop", "when he says i am wrong we stop", nil),
      ("when he shouts and my heart races", "when he shouts and my heart races", nil),
      ("when she asks me i wait", "when she asks me", "i wait"), ("If I owe 1,000 then I pay", "I owe 1,000", "I pay"),
      (", ", nil, nil),
    ] as [(String, String?, String?)])
  func plan(text: String, moment: String?, deed: String?) {
    let plan = Plan.parts(of: text)
    #expect(plan.moment == moment)
    #expect(plan.deed == deed)
  }
}
