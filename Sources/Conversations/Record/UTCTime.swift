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
    let utf8 = Array(text.utf8)
    guard utf8.count == 20, utf8[10] == UInt8(ascii: "T"), utf8[19] == UInt8(ascii: "Z"), utf8[13] == UInt8(ascii: ":"),
      utf8[16] == UInt8(ascii: ":"),
      [0..<10, 11..<13, 14..<16, 17..<19].allSatisfy({ part in
        utf8[part].allSatisfy { (0x2D...0x39).contains($0) && $0 != 0x2E && $0 != 0x2F }
      }),
      let day = Day(iso: String(decoding: utf8[..<10], as: UTF8.self)),
      let hour = Int(String(decoding: utf8[11..<13], as: UTF8.self)), (0..<24).contains(hour),
      let minute = Int(String(decoding: utf8[14..<16], as: UTF8.self)), (0..<60).contains(minute),
      let second = Int(String(decoding: utf8[17..<19], as: UTF8.self)), (0..<60).contains(second)
    else { return nil }
    (self.day, self.hour, self.minute, self.second) = (day, hour, minute, second)
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
