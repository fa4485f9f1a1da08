// What a person means to do, as a calendar file that any calendar program can take in (RFC 5545).

import Conversations
import FoundationEssentials
import Scripts

/// The items that come back, such as actions, as iCalendar: an event for the whole day where the words name a day, else
/// a task without a date.
public struct ActionCalendar {
  private let components: [Component]

  /// What stands in the calendar for one item.
  private struct Component {
    var id: String
    /// When it was last spoken of.
    var stamp: Date
    var day: Day?
    var item: Record
    var records: Records
    /// Whether a program that has it reminds of it.
    var hasAlarm = false
  }

  /// Makes the calendar of a transcript whose script keeps this data. Items of earlier sessions stand in the calendars
  /// of those sessions.
  public init(_ transcript: Transcript, _ data: DataModel) {
    components = data.returning.flatMap { slot -> [Component] in
      guard let records = slot.records else { return [] }
      return transcript.outcome.items(slot.name).enumerated().compactMap { index, item in
        guard item[Records.origin.name] == nil, item.title(in: records) != nil else { return nil }
        return Component(
          id: Self.id(records, index, of: transcript.id), stamp: transcript.updated,
          day: item.day(in: records, of: transcript), item: item, records: records)
      }
    }
  }

  /// Makes one calendar of actions of many sessions. An action has the same name in it as in the calendar of its
  /// session, so that a program that takes in both has it once.
  /// - Parameters:
  ///   - today: The day of the person who takes it in; what is past reminds of nothing.
  ///   - hasAlarms: Whether a program reminds of each on its day, at nine.
  public init(_ entries: [ActionList.Entry], seenFrom today: Day, hasAlarms: Bool) {
    components = entries.compactMap { entry in
      let commitment = entry.commitment
      guard let records = commitment.slot.records else { return nil }
      let home = commitment.places.first { $0.session == commitment.origin }
      return Component(
        id: home.map { Self.id(records, $0.index, of: $0.session) } ?? commitment.letters, stamp: commitment.said,
        day: entry.day, item: commitment.item, records: records,
        hasAlarm: hasAlarms && entry.day.map { $0 >= today } == true)
    }
  }

  private static func id(_ records: Records, _ index: Int, of session: String) -> String {
    "\(session)-\(records.prefix)\(index + 1)"
  }

  /// The calendar: lines of at most 75 octets that end in CR LF. Two calendars of the same actions are the same.
  public var text: String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//cofront//cofront//EN", "CALSCALE:GREGORIAN"]
    return (head + components.flatMap { lines(of: $0) } + ["END:VCALENDAR"]).map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of component: Component) -> [String] {
    let (item, records, day) = (component.item, component.records, component.day)
    let kind = day == nil ? "VTODO" : "VEVENT"
    let title = escaped(Words.onOneLine(item.title(in: records) ?? ""))
    var lines = [
      "BEGIN:\(kind)", "UID:\(escaped("\(component.id)@cofront"))",
      "DTSTAMP:\(Self.bare(UTCTime(component.stamp)?.rfc3339))",
    ]
    if let day {
      lines += ["DTSTART;VALUE=DATE:\(Self.bare(day.iso))", "TRANSP:TRANSPARENT"]
    }
    lines += ["SUMMARY:\(title)"]
    let about = records.told(of: item).map(\.capitalisedFirst)
    if !about.isEmpty { lines.append("DESCRIPTION:\(escaped(about.joined(separator: "\n")))") }
    lines += ["CLASS:PRIVATE", "STATUS:\(status(item, records, isEvent: day != nil))"]
    if component.hasAlarm {
      lines += ["BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(title)", "TRIGGER;RELATED=START:PT9H", "END:VALARM"]
    }
    return lines + ["END:\(kind)"]
  }

  /// The first option of a status is open, the second done, the last set aside; between them stands what is under way.
  private func status(_ item: Record, _ records: Records, isEvent: Bool) -> String {
    let options = records.status?.options.map(\.id) ?? []
    let index = records.status.flatMap { item[$0.name]?.text }.flatMap(options.firstIndex) ?? 0
    if index > 1, index == options.count - 1 { return "CANCELLED" }
    if isEvent { return "CONFIRMED" }
    return index == 0 ? "NEEDS-ACTION" : index == 1 ? "COMPLETED" : "IN-PROCESS"
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

  /// A day or a moment without the marks between its digits, as `20261121T143000Z`.
  private static func bare(_ time: String?) -> String { time?.filter { !"-:".contains($0) } ?? "" }

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

extension Record {
  /// The day that an item's words name, as seen from the day on which they were said.
  func day(in records: Records, of transcript: Transcript) -> Day? {
    records.fields.lazy.filter { $0.type == .day }.compactMap { day(of: $0, in: transcript) }.first
  }

  /// The day that the words in one field name. What an earlier session said was seen from the day on which that
  /// session began, which its name begins with.
  func day(of field: Slot, in transcript: Transcript) -> Day? {
    guard let words = self[path: field.name]?.text else { return nil }
    if let origin = self[Records.origin.name]?.text {
      return Day(iso: origin.prefix(10)).flatMap { DayReader.day(in: words, from: $0) }
    }
    let said = transcript.entries.last { $0.value?.record?[field.name]?.text == words || $0.text == words }
    return DayReader.day(in: words, from: said.map(transcript.day) ?? transcript.day)
  }
}
