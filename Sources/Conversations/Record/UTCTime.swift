// A moment in UTC, by arithmetic alone: a calendar object costs more than a whole entry does.

import FoundationEssentials

/// A date and a time of day in UTC, in the proleptic Gregorian calendar, years 0 to 9999.
public struct UTCTime {
  private let day: Day
  private let hour, minute, second: Int

  /// The whole second that has begun at `date`; `nil` outside the years 0 to 9999.
  public init?(_ date: Date) {
    let seconds = date.timeIntervalSince1970.rounded(.down)
    // 0000-01-01 to the end of 9999-12-31.
    guard seconds >= -62_167_219_200, seconds < 253_402_300_800 else { return nil }
    day = Day(Date(timeIntervalSince1970: seconds))
    let rest = Int(seconds) - day.number * 86_400
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
  }

  /// Reads `2026-11-21T14:30:00Z`; `nil` for anything else.
  public init?(rfc3339 text: String) {
    let marks = "    -  -  T  :  :  Z"
    var (numbers, place) = ([0, 0, 0, 0, 0, 0], 0)
    guard text.utf8.count == marks.utf8.count else { return nil }
    for (byte, mark) in zip(text.utf8, marks.utf8) {
      if mark != 0x20 {
        guard byte == mark else { return nil }
        place += 1
      } else {
        guard 0x30...0x39 ~= byte else { return nil }
        numbers[place] = numbers[place] * 10 + Int(byte - 0x30)
      }
    }
    (hour, minute, second) = (numbers[3], numbers[4], numbers[5])
    guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]), hour < 24, minute < 60, second < 60
    else { return nil }
    self.day = day
  }

  /// The moment.
  public var date: Date {
    Date(timeIntervalSince1970: Double(day.number * 86_400 + hour * 3600 + minute * 60 + second))
  }

  /// Such as `2026-11-21T14:30:00Z` (RFC 3339).
  public var rfc3339: String { "\(day.iso)T\(hour.twoDigits):\(minute.twoDigits):\(second.twoDigits)Z" }

  /// Such as `2026-11-21-1430`.
  public var name: String { "\(day.iso)-\(hour.twoDigits)\(minute.twoDigits)" }
}

extension Int {
  /// A number below 100 in two digits.
  var twoDigits: String { self < 10 ? "0\(self)" : String(self) }
}

extension Value {
  /// A moment, in whole seconds and UTC: `2026-11-21T14:30:00Z`. One before the year 0 or after 9999 is the beginning
  /// of the year 0.
  public static func time(_ date: Date) -> Value { .text(UTCTime(date)?.rfc3339 ?? "0000-01-01T00:00:00Z") }
}
