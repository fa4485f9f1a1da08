// The calendar, and the days that words name.

import Foundation
import Testing

@testable import Conversations

@Suite struct DayTests {
  // A Saturday.
  static let today = Day(number: 20_778)

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
    ("21 November", "2026-11-21"), ("29 Feb 2028", "2028-02-29"), ("Friday", "2026-11-27"),
    ("on Friday at 10", "2026-11-27"), ("Saturday", "2026-11-28"), ("fri", "2026-11-27"), ("today", "2026-11-21"),
    ("tomorrow morning", "2026-11-22"), ("the day after tomorrow", "2026-11-23"), ("in two weeks", "2026-12-05"),
    ("within 10 days", "2026-12-01"), ("in a fortnight", "2026-12-05"), ("in 3 months", "2027-02-21"),
    ("by the end of March", "2027-03-31"), ("end of November", "2026-11-30"),
    ("by the end of next month", "2026-12-31"), ("end of February 2028", "2028-02-29"),
    ("end of the year", "2026-12-31"), ("Friday, this Friday", "2026-11-27"),
  ])
  func aClearDay(words: String, day: String) { #expect(DayReader.day(in: words, from: Self.today)?.iso == day) }

  @Test(arguments: [
    "", "soon", "when I see him", "every Friday", "Monday or Tuesday", "after Friday", "not on Monday", "12/01/2026",
    "31 February 2027", "the 21st", "before the 5th", "the 5th or the 6th", "may", "we met in May", "end of the week",
    "by the end of next week",
    "in many weeks", "2026-13-01", "99 June", "next week",
    "Fridays", "1 December and 2 December", "in 99999999999999999999 days", "0000-00-00",
  ])
  func noClearDay(words: String) { #expect(DayReader.day(in: words, from: Self.today) == nil) }

  /// Days told from Sunday 29 November 2026, by kind.
  static let onSunday = Day(number: 20_786)

  @Test(arguments: [
    // A weekday beside its date.
    ("monday the 14", "2026-12-14"), ("on wednesday the 9", "2026-12-09"), ("monday the 14 at 16h", "2026-12-14"),
    ("The 8th of December, if you insist", "2026-12-08"),
    ("fri. the 11th that is", "2026-12-11"), ("the 11th", "2026-12-11"), ("no, the 15th", "2026-12-15"),
    ("on the 2nd", "2026-12-02"), ("not yet, move it to tues the 15th", "2026-12-15"),
    ("not yet, push it to friday", "2026-12-04"), ("nope, the 31st please", "2026-12-31"),
    ("yeah thurs, before the 11 oclock", "2026-12-03"),
    ("Friday 11 December", "2026-12-11"), ("Friday, December 11, 2026", "2026-12-11"),
    ("11 December (Friday)", "2026-12-11"), ("Friday 2026-12-11", "2026-12-11"), ("Fri. 11 Dec.", "2026-12-11"),
    ("Friday the 11th", "2026-12-11"), ("Friday (11th)", "2026-12-11"), ("Tue 1.12.", "2026-12-01"),
    ("tomorrow, Monday", "2026-11-30"), ("Friday, 11/12/2026", "2026-12-11"),
    ("on Friday, the 11th of December", "2026-12-11"), ("today, Sunday", "2026-11-29"),
    // A weekday with a week.
    ("a week on Friday", "2026-12-11"), ("Friday week", "2026-12-11"), ("two weeks on Friday", "2026-12-18"),
    ("a fortnight on Friday", "2026-12-18"), ("tomorrow week", "2026-12-07"), ("a week from Friday", "2026-12-11"),
    ("a week today", "2026-12-06"), ("two weeks from today", "2026-12-13"), ("this Friday", "2026-12-04"),
    ("this coming Tuesday", "2026-12-01"), ("next Sunday", "2026-12-06"), ("3 days from now", "2026-12-02"),
    ("in a week's time", "2026-12-06"), ("in two weeks' time", "2026-12-13"), ("within a fortnight", "2026-12-13"),
    // A weekday of a month.
    ("the first Friday in January", "2027-01-01"), ("the last Friday in December", "2026-12-25"),
    ("second Tuesday of December", "2026-12-08"), ("the 3rd Monday in March 2027", "2027-03-15"),
    ("first Monday of next month", "2026-12-07"), ("last Monday of the month", "2026-11-30"),
    // Deadlines.
    ("by 15 December", "2026-12-15"), ("on Tuesday", "2026-12-01"), ("no later than 15 December", "2026-12-15"),
    ("until Friday", "2026-12-04"), ("Friday at the latest", "2026-12-04"), ("on or before 15 Dec", "2026-12-15"),
    ("by the end of the month", "2026-11-30"), ("the last day of February", "2027-02-28"),
    ("by the 15th of next month", "2026-12-15"), ("I'll do it by Friday", "2026-12-04"),
    // Times of the day.
    ("Friday 3pm", "2026-12-04"), ("at 10 on Friday", "2026-12-04"), ("Friday, 10:30 a.m.", "2026-12-04"),
    ("tonight", "2026-11-29"), ("this evening", "2026-11-29"), ("first thing on Monday", "2026-11-30"),
    ("Friday before lunch", "2026-12-04"), ("1 December at 10", "2026-12-01"), ("EOD Friday", "2026-12-04"),
    // Dates in figures, and years of two digits.
    ("4.12", "2026-12-04"), ("by 4.12", "2026-12-04"), ("um December the fifth", "2026-12-05"),
    ("December four", "2026-12-04"), ("1 December 27", "2027-12-01"), ("Dec 1 '27", "2027-12-01"),
    ("1.12.26", "2026-12-01"), ("1.12.", "2026-12-01"),
    ("by 1.12.", "2026-12-01"), ("1. 12. 2026", "2026-12-01"), ("2026/12/11", "2026-12-11"), ("25/12", "2026-12-25"),
    ("12/25/2026", "2026-12-25"), ("1-Dec-2026", "2026-12-01"), ("the first of December", "2026-12-01"),
    ("December the twenty-first", "2026-12-21"), ("2026-12-11.", "2026-12-11"),
    // A weekday that settles which number is the month, the end of a month, and a day that takes another one back.
    ("Monday 7/12", "2026-12-07"), ("Mon 12/7", "2026-12-07"), ("Thursday 10/12", "2026-12-10"),
    ("Friday, 8/1", "2027-01-08"), ("end of month", "2026-11-30"), ("by month end", "2026-11-30"),
    ("EOM", "2026-11-30"), ("end of year", "2026-12-31"), ("monday, no tuesday", "2026-12-01"),
    ("wed 8:30, no tomorrow 8:30", "2026-11-30"), ("Friday - sorry, Thursday", "2026-12-03"),
    ("tomorrow, or rather Tuesday", "2026-12-01"), ("Friday, I mean 11 December", "2026-12-11"),
    ("Monday no wait Wednesday no Thursday", "2026-12-03"),
    ("monday 7/12 no tuesday", "2026-12-08"), ("Monday 7/12, no tuesday 8:30", "2026-12-08"),
    ("Friday 11/12 no thursday", "2026-12-10"), ("first Monday in January, no Tuesday", "2027-01-05"),
    ("a week on Friday, sorry, Thursday", "2026-12-10"), ("monday 7/12 no 15 December", "2026-12-15"),
    // An hour without a mark, and words beside.
    ("monday 9", "2026-11-30"), ("monday 9 but tell nobody about this", "2026-11-30"), ("wed 7ish", "2026-12-02"),
    ("wed", "2026-12-02"), ("sat", "2026-12-05"), ("by wed please", "2026-12-02"), ("Sun.", "2026-12-06"),
    ("thursday next week no friday 11/12", "2026-12-11"), ("in two weeks time", "2026-12-13"),
    ("monday morning before the meeting with Ana", "2026-11-30"), ("friday with Ana", "2026-12-04"),
    ("by friday latest", "2026-12-04"), ("Friday but only with Ana", "2026-12-04"), ("Tue 10ish", "2026-12-01"),
    // Reasons and second thoughts.
    ("thursday, no wait, she is off thursday. friday", "2026-12-04"),
    ("not monday, he is away. tuesday then", "2026-12-01"),
    ("tuesday because on monday he is away", "2026-12-01"), ("tuesday, she is off on monday", "2026-12-01"),
    ("friday, no wait, he is in Brasil. monday", "2026-11-30"), ("wednesday morning, thursday is full", "2026-12-02"),
    ("friday no sorry thursday, i have the kids friday", "2026-12-03"), ("thursday. i am scared", "2026-12-03"),
    ("12 december, no 14 december, saturday is bad", "2026-12-14"),
    ("the 3rd is a holiday, so 4 december", "2026-12-04"),
    ("the 7th, no the 8th of december", "2026-12-08"), ("by friday, not later", "2026-12-04"),
    ("friday so that she can rest", "2026-12-04"),
    ("next week. no, the 14th of december", "2026-12-14"),
    ("monday? no, he is off. then tuesday", "2026-12-01"), ("friday when he is back", "2026-12-04"),
    ("last monday she was ill, so thursday", "2026-12-03"), ("tomorrow monday I mean, the 30", "2026-11-30"),
    ("friday 11 december, the day he comes back from Rio", "2026-12-11"),
    // The end of a day or of a quarter, days with names, and days moved.
    ("eod", "2026-11-29"), ("by end of the day", "2026-11-29"), ("friday cob", "2026-12-04"),
    ("end of Q1", "2027-03-31"), ("by the end of q4", "2026-12-31"), ("end of the quarter", "2026-12-31"),
    ("new year's eve", "2026-12-31"), ("xmas eve", "2026-12-24"), ("boxing day", "2026-12-26"),
    ("New Years Day", "2027-01-01"), ("prepone it to thursday", "2026-12-03"),
    ("bring it forward to fri", "2026-12-04"),
    ("reschedule for the 8th", "2026-12-08"),
    // Numbers in words, months typed with their numbers, and weeks in short.
    ("on the fifth", "2026-12-05"), ("twenty first of december", "2026-12-21"), ("15dec", "2026-12-15"),
    ("15th dec'26", "2026-12-15"), ("dec15", "2026-12-15"), ("the day 4 of december", "2026-12-04"),
    ("fri wk", "2026-12-11"), ("in 2 wks", "2026-12-13"),
    // Times and what is said around a day.
    ("tmrw am", "2026-11-30"), ("thurs arvo", "2026-12-03"), ("by 1700 friday", "2026-12-04"),
    ("friday 5pm sharp", "2026-12-04"), ("sometime on wednesday", "2026-12-02"), ("coming friday only", "2026-12-04"),
    ("friday or sooner", "2026-12-04"), ("by the 18th at the very latest", "2026-12-18"),
    ("i said friday", "2026-12-04"),
    ("by tuesday's board", "2026-12-01"), ("at the standup on friday", "2026-12-04"),
    ("before our call on wednesday", "2026-12-02"), ("in my one to one thursday", "2026-12-03"),
    // One mistake.
    ("tomorow", "2026-11-30"), ("Wensday", "2026-12-02"), ("thrusday", "2026-12-03"), ("1 Decmber", "2026-12-01"),
    ("15 Febuary", "2027-02-15"), ("friday!", "2026-12-04"),
  ])
  func aDayReadWhole(words: String, day: String) { #expect(DayReader.day(in: words, from: Self.onSunday)?.iso == day) }

  @Test(arguments: [
    // Past, or impossible.
    "last Friday", "yesterday", "28 November", "1 December 2025", "1 December 25", "1 Dec 99",
    "2026-11-28",
    "Friday last week",
    "30 February", "31 April", "29 February", "29 February 2027", "31.11.", "the fifth Monday in February",
    // Beside the wrong weekday.
    "Friday the 13th", "Friday 1.12.", "Monday 11 December", "tomorrow, Friday", "first Friday", "2nd Tuesday",
    // More than one day.
    "Friday next month", "any Friday", "every second Friday", "10 to 12 December", "10-12 December", "10–12 December",
    "between Monday and Wednesday", "Mon-Fri", "Monday to Friday", "from 10 December", "tomorrow, or the day after",
    "Monday/Tuesday", "1/12", "11/12/2026", "10-12-2026", "Friday or so", "10 and 12 December", "Friday - 11 December",
    "Friday 11", "next week wednesday no thursday", "Monday 7/12 no sunday", "Friday but maybe Monday", "Monday 77",
    // Only a bound, or a stretch of time.
    "Friday at the earliest", "before the 15th", "before Friday", "after 15 December", "from Friday", "next week",
    "this week", "the end of the week", "in a few days", "within the week", "next month", "mid December", "December",
    "in two or three days", "Christmas", "the weekend", "two weeks", "starting Friday", "not before Friday",
    // What readers disagree on.
    "next Friday", "next Monday", "Friday next week", "next week on Friday", "Friday in two weeks", "this Sunday",
    "next week Friday", "Friday, no idea", "monday, no", "Tuesday, no next week", "end of week", "Monday 6/11",
    // Other words.
    "I may do it", "march over there", "sat down with him", "I march with 3 others", "may 3 come", "Munday",
    "on monday he said no", "the friday he leaves", "my monday is full", "i promised friday", "friday is too late",
    "on friday we meet, on monday i tell him", "anything but friday", "friday and if not then monday",
    "he was rude on friday",
    "Friday's meeting is the problem", "she flies on the 3rd and is back on the 17th",
    "friday if she is there, else monday", "monday at 9, but only if he is in", "monday 9 and tuesday 10",
    "monday maybe, if i can, or tuesday", "monday he is away, tuesday",
    "sat with her", "i sat on it", "sat on the fence", "monday's meeting", "before the next friday",
    "before friday's call",
    "end of h1", "the second tuesday", "second thoughts", "next next", "move it to", "eod or tomorrow",
    // Not sure, or not English.
    "4.13",
    "Friday?", "maybe Friday", "Friday if I can", "not Friday", "Freitag", "vendredi", "1er décembre", "le 1 mai",
  ])
  func noDayReadWhole(words: String) { #expect(DayReader.day(in: words, from: Self.onSunday) == nil) }

  /// Told from Wednesday 2 December 2026: a day earlier in the week comes next week, whoever reads it.
  @Test(arguments: [
    ("Friday, at our card table", "2026-12-04"), ("tomorrow, at seven, unless he rings first", "2026-12-03"),
    ("Friday, or later", nil), ("Friday, not before", nil), ("Friday, if not next week", nil),
    ("next Monday", "2026-12-07"), ("next Wednesday", "2026-12-09"), ("next Friday", nil), ("next Sunday", nil),
    ("next week Monday no Tuesday", "2026-12-08"), ("the board is on friday, so monday", "2026-12-07"),
    ("the wednesday after next", "2026-12-16"), ("next next Monday", "2026-12-14"), ("the Friday after next", nil),
    ("Friday next week", "2026-12-11"), ("Tuesday of next week", "2026-12-08"), ("Sunday next week", nil),
  ])
  func aWeekdayOfNextWeek(words: String, day: String?) {
    #expect(DayReader.day(in: words, from: Self.onSunday + 3)?.iso == day)
  }

  @Test(arguments: [
    ("write version 4.12 of it", nil), ("call at 4.12", nil),
    ("ring Otto on Tuesday", "Tuesday"), ("Ring Otto by Friday, then write.", "by Friday"),
    ("Talk with Ana tomorrow morning about the plan", "tomorrow morning"), ("Send it on 15 December.", "15 December"),
    ("ring Otto after Tuesday", nil), ("ring Otto on Monday or Tuesday", nil), ("ring Otto", nil),
    ("ring her on Tuesday from my office", "Tuesday"), ("meet Friday at her place", "Friday"),
    ("write on Friday and ask Bo", "Friday"), ("use Friday to rest", "Friday"), ("ring Friday and the day after", nil),
    ("be there Monday to Wednesday", nil), ("from Friday to the 12th", nil), ("work Friday from 2", nil),
    ("call Ana next Thursday", "next Thursday"), ("ring jose monday, no tuesday", "tuesday"),
    ("ring Otto on Tuesday, no excuses", "Tuesday"), ("send it at month end", "month end"),
    ("call chidi in Lagos, monday 7/12 no tuesday", "monday 7/12 no tuesday"),
    ("no he travel. next week wednesday no thursday", "next week wednesday no thursday"),
    ("call chidi monday 9 no tuesday", "monday 9 no tuesday"), ("call chidi Monday 7/12 no idea", "Monday 7/12"),
    ("write the note for lundi prochain / monday the 7 at the chamber", "monday the 7"),
    ("ring Ana monday the 14", "monday the 14"), ("not yet, it's moved to wednesday the 9", "wednesday the 9"),
    ("call jo monday 14", "monday 14"),
    ("call jo monday 9 at the bar", "monday 9"),
    ("see on monday 14 people", "monday"), ("Convene 2/3 of the section heads", nil), ("start Tuesday and", nil),
    ("see what he did last Friday", nil), ("meet every Friday", nil),
  ])
  func aDayInWhatIsToBeDone(words: String, found: String?) {
    #expect(DayReader.words(in: words, from: Self.onSunday) == found)
  }
}
