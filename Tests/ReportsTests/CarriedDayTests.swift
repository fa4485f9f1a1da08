// The day of what an earlier session left open.

import Conversations
import Scripts
import Testing

@testable import Reports

@Suite struct CarriedDayTests {
  /// An action of an earlier session, told on a Saturday, in a session of months later.
  @Test(arguments: [
    ("2026-11-21-1430-k3fq", "Friday", "2026-11-27"), ("2026-11-21-1430-k3fq", "some day", nil),
    ("my-session", "Friday", nil), ("2026-13-21-1430-k3fq", "Friday", nil),
  ])
  func isSeenFromTheDayOnWhichThatSessionBegan(origin: String, words: String, day: String?) throws {
    let slot = try #require(Script.builtIn.data.slot("actions"))
    let field = try #require(slot.records?["when"])
    let item: Record = ["what": "Write", "when": .text(words), "from": .text(origin)]
    #expect(item.day(of: field, in: Example.rich)?.iso == day)
  }
}
