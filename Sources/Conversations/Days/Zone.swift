// How far the clocks where somebody is are ahead of UTC: what makes a moment a day of theirs.

import FoundationEssentials

/// The difference between a person's clock and UTC, as it was when they began or came back. Times are kept in UTC; days
/// are the person's own.
public struct Zone: Codable, Equatable, Sendable {
  /// How many minutes their clock is ahead of UTC; negative to the west.
  public let minutes: Int

  /// UTC: that of sessions that say nothing of it.
  public static let utc = Zone(minutes: 0)

  /// Makes a difference; one of a day or more is none.
  public init(minutes: Int) { self.minutes = abs(minutes) < 24 * 60 ? minutes : 0 }

  /// Reads `-08:00`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = text.first, "+-".contains(sign), parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    self.init(minutes: (sign == "-" ? -1 : 1) * (60 * hours + minutes))
  }

  /// Such as `-08:00`.
  public var text: String {
    let size = abs(minutes)
    return "\(minutes < 0 ? "-" : "+")\((size / 60).twoDigits):\((size % 60).twoDigits)"
  }

  /// A moment as their clock shows it, in the terms of UTC.
  public func local(_ date: Date) -> Date { date + TimeInterval(60 * minutes) }

  /// Reads the text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let zone = Zone(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "it is not a difference to UTC")
    }
    self = zone
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Transcript {
  /// The day on which the session began, where the person was.
  public var day: Day { Day(started, in: zone) }

  /// The day of an entry, where the person was then: somebody who comes back may be elsewhere.
  public func day(of entry: Entry) -> Day {
    let returns = entries.prefix { $0.n <= entry.n }.last { $0.kind == .resume && $0.value != nil }
    return Day(entry.at, in: returns?.value?.text.flatMap { Zone($0) } ?? zone)
  }
}
