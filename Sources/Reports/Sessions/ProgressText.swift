// A person's sessions side by side, as text: first numbers beside present ones, what was done, who came and went.

import Conversations
import Scripts

/// The progress of a person as plain text.
public struct ProgressText {
  private let wording: ProgressWording
  private let draws: Bool
  private let actions: String

  /// Makes the text; `draws` puts sparklines beside the words, for those who see them, and `actions` is the command that
  /// lists this person's actions.
  public init(_ report: ProgressReport, draws: Bool = true, actions: String = "cofront actions") {
    (wording, self.draws, self.actions) = (ProgressWording(report: report), draws, actions)
  }

  /// The text, with a final newline.
  public var text: String {
    let report = wording.report
    var blocks = [[wording.heading]]
    blocks += report.partners.map(lines)
    if !report.settled.isEmpty { blocks.append(["What became of actions"] + report.settled.flatMap(lines)) }
    if report.openCount > 0 { blocks.append(["Open actions: \(report.openCount) (\(actions) lists them)"]) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ partner: PartnerCourse) -> [String] {
    let head = partner.name.onOneLine + (wording.notes(on: partner).map { " (\($0))" } ?? "")
    let rows = Dimension.allCases.compactMap { row($0, partner.course(of: $0)) }
    return [head] + (rows.isEmpty ? ["  no numbers"] : rows)
  }

  private func row(_ dimension: Dimension, _ course: Course) -> String? {
    guard let first = course.points.first?.number, let now = course.points.last?.number,
      let words = wording.trend(of: course)
    else { return nil }
    let name = dimension.rawValue.padded(to: 10)
    let numbers = (course.points.count == 1 ? "\(now)" : "\(first), now \(now)").padded(to: 9)
    let picture = draws ? Self.sparkline(course, sessions: wording.report.sessions.count) + "  " : ""
    return "  \(name)  \(numbers)  \(picture)\(words)"
  }

  /// One character for each session, on the whole scale from 1 to 10, so that pictures of different partners compare; a
  /// session without a number is a dot. Eight heights carry ten numbers: the words have the number itself.
  static func sparkline(_ course: Course, sessions: Int) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    var line = [Character](repeating: "·", count: sessions)
    for point in course.points { line[point.session] = bars[(min(max(point.number, 1), 10) - 1) * 7 / 9] }
    return String(line)
  }

  private func lines(_ commitment: Commitment) -> [String] {
    let line = "  \(Message.name(of: commitment.action.status)): \(ActionList.line(commitment.action))"
    return [line] + (commitment.action.learned.map { ["    “\($0.onOneLine)”"] } ?? [])
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String { self + String(repeating: " ", count: max(0, count - self.count)) }
}
