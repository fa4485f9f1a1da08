// The actions of a session as a calendar file that any calendar program can take in (RFC 5545).

import Conversations
import FoundationEssentials

/// The actions of a session as iCalendar: an event for the whole day where the words name a day, else a task without a
/// date. Actions of earlier sessions stand in the calendars of those sessions.
public struct ActionCalendar {
  private let transcript: Transcript

  /// Makes the calendar of a transcript.
  public init(_ transcript: Transcript) { self.transcript = transcript }

  /// The calendar: lines of at most 75 octets that end in CR LF. Two calendars of one transcript are the same.
  public var text: String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cofront//cofront//EN", "CALSCALE:GREGORIAN"]
    for (index, action) in transcript.outcome.actions.enumerated() where action.from == nil && action.what != nil {
      lines += component(action, index + 1)
    }
    return (lines + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private func component(_ action: Action, _ number: Int) -> [String] {
    let day = action.day(in: transcript)
    let kind = day == nil ? "VTODO" : "VEVENT"
    var lines = [
      "BEGIN:\(kind)", "UID:\(escaped("\(transcript.id)-a\(number)@cofront"))",
      "DTSTAMP:\(Self.stamp(transcript.updated))",
    ]
    if let day {
      lines += ["DTSTART;VALUE=DATE:\(day.digits(separator: ""))", "TRANSP:TRANSPARENT"]
    }
    lines += ["SUMMARY:\(escaped(Words.onOneLine(action.what ?? "")))"]
    let about = description(action)
    if !about.isEmpty { lines.append("DESCRIPTION:\(escaped(about))") }
    return lines + ["CLASS:PRIVATE", "STATUS:\(status(action, isEvent: day != nil))", "END:\(kind)"]
  }

  private func description(_ action: Action) -> String {
    return [
      action.who.map { "With: \($0)" }, action.`when`.map { "When: \($0)" }, action.plan?.capitalisedFirst,
      action.obstacle.map { "What may get in the way: \($0)" }, action.confidence.map { "How sure: \($0) of 10" },
    ].compactMap(\.self).joined(separator: "\n")
  }

  private func status(_ action: Action, isEvent: Bool) -> String {
    switch action.status {
    case .dropped: "CANCELLED"
    case _ where isEvent: "CONFIRMED"
    case .kept: "COMPLETED"
    case .partly, .changed: "IN-PROCESS"
    case .open: "NEEDS-ACTION"
    }
  }

  // MARK: Lines

  /// A TEXT value (RFC 5545, section 3.3.11).
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in Words.shown(text).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// A moment in UTC, as `20261121T143000Z`.
  private static func stamp(_ date: Date) -> String {
    let day = Day(date)
    let seconds = Int(date.timeIntervalSince1970.rounded(.down)) - day.number * 86_400
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return day.digits(separator: "") + "T" + clock.joined() + "Z"
  }

  /// The line in pieces of at most 75 octets, the later ones behind a space, no character cut (section 3.1). O(n).
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        folded += "\r\n "
        octets = 1
      }
      folded.unicodeScalars.append(scalar)
      octets += size
    }
    return folded
  }
}

extension Action {
  /// The day that `when` names, as seen from the day on which it was said.
  func day(in transcript: Transcript) -> Day? {
    guard let words = `when` else { return nil }
    let said = transcript.entries.last { entry in
      if case .action(let parts) = entry.value { parts.`when` == words } else { false }
    }
    return DayReader.day(in: words, from: Day(said?.at ?? transcript.started))
  }
}
