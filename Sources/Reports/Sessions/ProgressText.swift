// A person's sessions side by side, as text: first numbers beside present ones, what was done, who came and went.

import Conversations
import Scripts

/// The progress of a person as plain text.
public struct ProgressText {
  private let wording: ProgressWording
  private let draws: Bool
  private let actions: String

  /// Makes the text; `draws` puts sparklines beside the words, for those who see them, and `actions` is the command
  /// that lists this person's actions.
  public init(_ report: ProgressReport, draws: Bool = true, actions: String = "cofront actions") {
    (wording, self.draws, self.actions) = (ProgressWording(report: report), draws, actions)
  }

  /// The text, with a final newline.
  public var text: String {
    let report = wording.report
    var blocks = [[wording.heading]]
    blocks += report.items.map(lines)
    if !report.settled.isEmpty { blocks.append(["What became of actions"] + report.settled.flatMap(lines)) }
    if report.openCount > 0 { blocks.append(["Open actions: \(report.openCount) (\(actions) lists them)"]) }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(_ item: ItemCourse) -> [String] {
    let head = item.name.onOneLine + (wording.notes(on: item).map { " (\($0))" } ?? "")
    let scales = item.scales.filter { item.course(on: $0) != nil }
    let widest = scales.map { item.label(of: $0).count }.max() ?? 0
    let rows = scales.compactMap { row($0, item, widest: widest) }
    return [head] + (rows.isEmpty ? ["  no numbers"] : rows)
  }

  private func row(_ scale: Slot, _ item: ItemCourse, widest: Int) -> String? {
    guard let course = item.course(on: scale) else { return nil }
    let name = item.isNamed ? item.label(of: scale).padded(to: widest) + "  " : ""
    let numbers = course.points.count == 1 ? "\(course.now)" : "\(course.first), now \(course.now)"
    let picture = draws ? Self.sparkline(course, on: scale, sessions: wording.report.sessions.count) + "  " : ""
    return "  \(name)\(numbers.padded(to: 9))  \(picture)\(wording.trend(of: course))"
  }

  /// One character for each session, on the whole scale, so that pictures of different items compare; a
  /// session without a number is a dot. Eight heights carry all numbers: the words have the number itself.
  static func sparkline(_ course: Course, on scale: Slot, sessions: Int) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    var line = [Character](repeating: "·", count: sessions)
    let range = scale.range ?? 1...10
    for point in course.points {
      let number = min(max(point.number, range.lowerBound), range.upperBound) - range.lowerBound
      line[point.session] = bars[number * (bars.count - 1) / max(range.count - 1, 1)]
    }
    return String(line)
  }

  private func lines(_ commitment: Commitment) -> [String] {
    guard let records = commitment.slot.records else { return [] }
    let status = commitment.item.statusLabel(in: records) ?? ""
    let lesson = commitment.lesson.map { ["    “\($0.onOneLine)”"] } ?? []
    return ["  \(status): \(Words.onOneLine(commitment.line))"] + lesson
  }
}
