// How a test plan is read, and that a plan which does not hold says so.

import Testing

@testable import Conversations

@Suite("Plan format")
struct PlanFormatTests {
  @Test("a plan has a head, lines and expectations, with any line ends", arguments: ["\n", "\r\n"])
  func reading(end: String) throws {
    let text = [
      "title: A plan", "seed: 9", "coach: Cora", "other: Bo", "earlier: Call Bo; Bo; Friday", "---", "# a remark",
      "arrive-aim > a > b", "arrive-worth > !", "arrive-worth > perhaps !", "arrive-worth > one\\ntwo", "---",
      "outcome.aim: a: b",
    ].joined(separator: end)
    let plan = try TestPlan(text)
    #expect(plan.title == "A plan")
    #expect(plan.seed == 9)
    #expect(plan.coach == "Cora")
    #expect(plan.other == "Bo")
    #expect(plan.earlier == [["Call Bo", "Bo", "Friday"]])
    #expect(plan.lines.map(\.text) == ["a > b", "", "perhaps", "one\ntwo"])
    #expect(plan.lines.map(\.isUnclear) == [false, true, true, false])
    #expect(plan.lines.map(\.number) == [8, 9, 10, 11])
    #expect(plan.expectations == [TestPlan.Expectation(path: "outcome.aim", value: "a: b", number: 13)])
  }

  @Test(
    "what cannot be read has a line",
    arguments: [
      ("mood: good", 1), ("title", 1), ("---\nno mark", 2), ("---\n---\nx", 3), ("seed: three\n---\na > b", 1),
      ("title: x", 1), ("title: x\n---\n---\nstatus: open", 1), ("---\na > b\n---\nstatus: open\n---", 5),
    ])
  func faults(text: String, line: Int) {
    #expect { try TestPlan(text) } throws: { ($0 as? TestPlan.SyntaxError)?.line == line }
  }

  @Test(
    "a plan that does not hold fails",
    arguments: [
      ("---\narrive-worth > x", "`arrive-worth` was expected"), ("---\narrive-aim > x !", "was taken for an answer"),
      ("---\narrive-aim > /goto nowhere", "was not taken"),
      ("---\narrive-aim > x\n---\noutcome.aim: y", "outcome.aim is x, not y"),
      ("---\narrive-aim > /skip\n---\noutcome.aim: y", "outcome.aim is absent"),
      ("---\narrive-aim > x\n---\nstatsu: absent", "line 4: no transcript has a `statsu`"),
      ("---\narrive-aim > x\n---\noutcome.iam: absent", "line 4: no transcript has a `outcome.iam`"),
      ("---\narrive-aim > x\n---\npeople.caoch: absent", "line 4: no transcript has a `people.caoch`"),
    ])
  func failing(text: String, failure: String) throws {
    let result = try TestPlan(text).run(under: #require(PlanTests.script))
    #expect(result.failures.count == 1)
    #expect(result.failures.first?.contains(failure) == true, "\(result.failures)")
  }

  @Test("what an earlier session left open fills the fields of an action in their order")
  func earlier() throws {
    let plan = try TestPlan("earlier: Call Bo; Bo; Friday\n---\nreturn-offer > later")
    let played = plan.run(under: .builtIn)
    #expect(played.failures == [])
    #expect(
      played.conversation.transcript.outcome.items("actions")
        == [["what": "Call Bo", "who": "Bo", "when": "Friday", "status": "open", "from": "earlier"]])
  }
}
