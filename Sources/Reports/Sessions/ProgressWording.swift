// How progress is put into words, the same in the text and on the page.

import Conversations
import Scripts

/// The sentences and phrases of a report on progress.
struct ProgressWording {
  let report: ProgressReport

  /// Whose conversations, how many, and when: "noa: 3 conversations, 1 September 2026 to 3 November 2026".
  var heading: String {
    guard let first = report.sessions.first, let last = report.sessions.last else {
      return "No conversation of \(report.client.onOneLine) here yet."
    }
    let count = report.sessions.count == 1 ? "one conversation" : "\(report.sessions.count) conversations"
    let days = [first, last].map(\.day.text)
    return "\(report.client.onOneLine): \(count), " + (days[0] == days[1] ? days[0] : "\(days[0]) to \(days[1])")
  }

  /// An item's earlier names, when they came and went; `nil` where there is nothing to say.
  func notes(on item: ItemCourse) -> String? {
    var notes: [String] = []
    let before = item.otherNames.map(\.onOneLine).joined(separator: ", ")
    if !before.isEmpty { notes.append("before: \(before)") }
    if item.came { notes.append("came on \(day(item.first))") }
    if item.went { notes.append("last named on \(day(item.last))") }
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }

  /// Which way the numbers went.
  func trend(of course: Course) -> String {
    switch course.trend {
    case .once: "given once, on \(day(course.points[0].session))"
    case .same: "the same each time"
    case .risen: "risen by \(course.change)" + (course.wavers ? ", up and down between" : "")
    case .fallen: "fallen by \(-course.change)" + (course.wavers ? ", up and down between" : "")
    case .returned: "back at \(course.first), after \(Self.between(course))"
    }
  }

  /// The day of a session, by its index.
  func day(_ session: Int) -> String { report.sessions[session].day.text }

  private static func between(_ course: Course) -> String {
    let away = course.points.map(\.number).max { abs($0 - course.first) < abs($1 - course.first) }
    return away.map(String.init) ?? ""
  }
}
