// The parts of a time in UTC, by arithmetic alone: a calendar object costs more than a whole entry does.

import FoundationEssentials

/// A date and a time of day in UTC, in the proleptic Gregorian calendar, years 0 to 9999.
public struct UTCTime {
  private var year, month, day, hour, minute, second: Int

  /// The whole second that has begun at `date`; `nil` outside the years 0 to 9999.
  public init?(_ date: Date) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    // 0000-01-01 to the end of 9999-12-31.
    guard seconds >= -62_167_219_200, seconds < 253_402_300_800 else { return nil }
    // Days counted from 0000-03-01, so that a leap day ends its year; 400 years are 146,097 days.
    // The method is Howard Hinnant's "civil from days"; years before March of year 0 need one era of lead.
    let whole = Int(seconds) + (719_468 + 146_097) * 86_400
    let (days, rest) = whole.quotientAndRemainder(dividingBy: 86_400)
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + (era - 1) * 400 + (month <= 2 ? 1 : 0)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// Such as `2026-11-21T14:30:00Z` (RFC 3339).
  public var rfc3339: String { "\(date)T\(Self.two(hour)):\(Self.two(minute)):\(Self.two(second))Z" }

  /// Such as `2026-11-21-1430`.
  public var name: String { "\(date)-\(Self.two(hour))\(Self.two(minute))" }

  private var date: String { "\(Self.two(year / 100))\(Self.two(year % 100))-\(Self.two(month))-\(Self.two(day))" }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Value {
  /// A moment, in whole seconds and UTC: `2026-11-21T14:30:00Z`. A moment before the year 0 or after 9999 is its beginning.
  public static func time(_ date: Date) -> Value { .text(UTCTime(date)?.rfc3339 ?? "0000-01-01T00:00:00Z") }
}
