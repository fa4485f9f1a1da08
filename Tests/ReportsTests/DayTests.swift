// Days and the words for them.

import Conversations
import Foundation
import Testing

@testable import Reports

@Suite struct DayTests {
  // A Saturday.
  static let today = Day(Date(timeIntervalSince1970: 1_795_271_400))

  @Test func everyDayOfFourCenturiesComesBack() throws {
    var expected = try #require(Day(year: 1900, month: 1, day: 1))
    let calendar = Calendar(identifier: .gregorian)
    #expect(expected.iso == "1900-01-01" && calendar.identifier == .gregorian)
    for _ in 0..<146_097 {
      let (year, month, day) = expected.parts
      #expect(Day(year: year, month: month, day: day) == expected)
      expected = expected + 1
    }
    #expect(expected.iso == "2300-01-01")
    #expect(Self.today.text == "21 November 2026" && Self.today.weekday == 5)
    #expect(Day(year: 2026, month: 2, day: 29) == nil && Day(year: 2028, month: 2, day: 29) != nil)
  }

  @Test(arguments: [
    ("2026-12-01", "2026-12-01"), ("1.12.2026", "2026-12-01"), ("1 December", "2026-12-01"),
    ("on the 1st of December", "2026-12-01"), ("December 1st, 2027", "2027-12-01"), ("3 March", "2027-03-03"),
    ("21 November", "2026-11-21"), ("29 Feb", "2028-02-29"), ("Friday", "2026-11-27"),
    ("on Friday at 10", "2026-11-27"),
    ("Saturday", "2026-11-28"), ("next Friday", "2026-11-27"), ("fri", "2026-11-27"), ("today", "2026-11-21"),
    ("tomorrow morning", "2026-11-22"), ("the day after tomorrow", "2026-11-23"), ("next week", "2026-11-23"),
    ("in two weeks", "2026-12-05"), ("within 10 days", "2026-12-01"), ("in a fortnight", "2026-12-05"),
    ("in 3 months", "2027-02-21"), ("by the end of March", "2027-03-31"), ("end of November", "2026-11-30"),
    ("by the end of next month", "2026-12-31"), ("end of February 2028", "2028-02-29"),
    ("end of the year", "2026-12-31"),
    ("by the end of next week", "2026-11-27"), ("Friday, this Friday", "2026-11-27"),
  ])
  func aClearDay(words: String, day: String) { #expect(DayReader.day(in: words, from: Self.today)?.iso == day) }

  @Test(arguments: [
    "", "soon", "when I see him", "every Friday", "Monday or Tuesday", "after Friday", "not on Monday", "12/01/2026",
    "31 February 2027", "the 5th", "may", "we met in May", "end of the week", "in many weeks", "2026-13-01", "99 June",
    "Fridays", "1 December and 2 December", "in 99999999999999999999 days", "0000-00-00",
  ])
  func noClearDay(words: String) { #expect(DayReader.day(in: words, from: Self.today) == nil) }
}
