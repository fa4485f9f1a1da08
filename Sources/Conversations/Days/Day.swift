// Days as people write them, and the arithmetic of the calendar: pure, proleptic Gregorian, without time zones.

import FoundationEssentials

/// A day of the Gregorian calendar.
public struct Day: Comparable, Hashable, Sendable {
  /// Days since 1 January 1970.
  public let number: Int

  /// The day so many days after 1 January 1970.
  public init(number: Int) { self.number = number }

  /// The day of a moment on somebody's clock; in UTC where nothing is known of it.
  public init(_ date: Date, in zone: Zone? = nil) {
    number = Int(((zone ?? .utc).local(date).timeIntervalSince1970 / 86_400).rounded(.down))
  }

  /// The day of a date as on a calendar; `nil` where there is no such day. Years are from 1 to 9999, months and days
  /// from 1. (Counting years from March makes the leap day the last one; after Howard Hinnant, "chrono-compatible
  /// low-level date algorithms".)
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month, 1...31 ~= day else { return nil }
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    guard parts == (year, month, day) else { return nil }
  }

  /// Reads `2026-11-21`; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The date as on a calendar.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day of the week, from 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// The day so many days later, or earlier.
  public static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  /// Earlier comes first.
  public static func < (one: Day, other: Day) -> Bool { one.number < other.number }

  /// The names of the months.
  public static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Such as `21 November 2026`.
  public var text: String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[(month - 1) % 12]) \(year)"
  }

  /// Such as `21 Nov 2026`.
  public var shortText: String {
    let (year, month, day) = parts
    return "\(day) \(Self.months[(month - 1) % 12].prefix(3)) \(year)"
  }

  /// Such as `Saturday 21 November`, with the year where it is another than that of the day from which it is seen.
  public func text(seenFrom today: Day) -> String {
    let (year, month, day) = parts
    let weekday = Self.weekdays[weekday]
    return "\(weekday) \(day) \(Self.months[(month - 1) % 12])" + (year == today.parts.year ? "" : " \(year)")
  }

  /// The names of the days of the week.
  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  /// Such as `2026-11-21`.
  public var iso: String {
    let (year, month, day) = parts
    return "\((year / 100).twoDigits)\((year % 100).twoDigits)-\(month.twoDigits)-\(day.twoDigits)"
  }
}
