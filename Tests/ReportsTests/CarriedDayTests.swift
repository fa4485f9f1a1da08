// The day of what an earlier session left open, and whether a calendar reminds of it.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations
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

  @Test(arguments: [(-1, true), (0, true), (1, false)])
  func remindsOnTheDayItselfAndNotAfterIt(days: Int, reminds: Bool) throws {
    let action: Record = ["what": "Write", "when": "27 November 2026", "status": "open"]
    let session = PastSession(
      id: "2026-11-21-1430-k3fq", started: Date(timeIntervalSince1970: 1_795_271_400), zone: .utc, isClosed: true,
      script: .builtIn, outcome: ["actions": .list([.record(action)])])
    let entries = ActionList([session]).open
    let day = try #require(entries.first?.day)
    let text = ActionCalendar(entries, seenFrom: day + days, hasAlarms: true).text
    #expect(text.contains("SUMMARY:Write") && text.contains("BEGIN:VALARM") == reminds)
  }

  /// What the last visit had has its rows there.
  @Test func whatWasRecalledHasNoRowsOfItsOwn() {
    var transcript = Example.rich
    transcript.outcome[path: "before.trust"] = "what it meant last time"
    let text = TidyTable(transcript, Script.builtIn.data).text
    #expect(!text.contains("what it meant last time"))
    #expect(text == TidyTable(Example.rich, Script.builtIn.data).text)
  }
}
