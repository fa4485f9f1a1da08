// What the template of the progress page says, as values under the names that it uses. The facts come from the progress
// report; here they are only arranged. Templates see stored properties only.

import Conversations
import Scripts

/// A person's sessions side by side as the template names them.
struct ProgressModel {
  /// The head of the page.
  let title: String
  /// The network at each conversation, where a script asks for such a view.
  let network: NetworkModel?
  let items: [Part]
  let hasItems: Bool
  /// What became of actions, and those that are open; each only where there are any.
  let actions: [Actions]

  /// An item.
  struct Part {
    let item: String
    /// Its scale in words.
    let bounds: String
    let notes: String?
    let rows: [Row]
    let hasNoNumbers: Bool
  }

  /// An item on a scale. Lengths are in pixels of the picture's own scale, which is 24 high.
  struct Row {
    let scale: String
    let atFirst, now: Int
    let words: String
    /// The id of the picture's title.
    let picture: String
    /// The picture in words: every number with its day.
    let sentence: String
    let width: Int
    let bars: [Bar]
  }

  /// The place of one session in a picture.
  struct Bar {
    let kind: String
    let left, top, breadth, length: Int
  }

  /// A table of actions.
  struct Actions {
    let anchor, heading, caption: String
    let actionRows: [ActionRow]
  }

  /// An action as a row.
  struct ActionRow {
    let what, standing, due, said: String
    let more: [String]
  }

  private static let step = 10

  /// Arranges a report. O(sessions × partners).
  init(_ report: ProgressReport) {
    let wording = ProgressWording(report: report)
    title = wording.heading
    network = NetworkModel(report, wording)
    items = report.items.enumerated().map { index, item in
      let rows = item.scales.compactMap { Self.row($0, item, id: "picture-\(index + 1)-\($0.name)", wording) }
      return Part(
        item: Words.onOneLine(item.name),
        bounds: item.scales.bounds { "from \($0.lowerBound) (low) to \($0.upperBound) (high)" },
        notes: wording.notes(on: item), rows: rows, hasNoNumbers: rows.isEmpty)
    }
    hasItems = !items.isEmpty
    let settled = Actions(
      anchor: "settled", heading: "What became of actions", caption: "The actions that are no longer open",
      actionRows: report.settled.map(Self.row))
    let open = Actions(
      anchor: "open", heading: "Open actions", caption: "The actions that are open, the soonest first",
      actionRows: ActionList(report.sessions).open.map { Self.row($0.commitment) })
    actions = [settled, open].filter { !$0.actionRows.isEmpty }
  }

  private static func row(_ scale: Slot, _ item: ItemCourse, id: String, _ wording: ProgressWording) -> Row? {
    guard let course = item.course(on: scale) else { return nil }
    let numbers = Dictionary(uniqueKeysWithValues: course.points.map { ($0.session, $0.number) })
    let told = course.points.map { "\($0.number) on \(wording.day($0.session))" }.joined(separator: ", ")
    var labelled = scale
    labelled.heading = item.label(of: scale)
    let name = item.slot.records.map { Message.name(of: labelled, link: $0.link, Words.onOneLine(item.name)) }
    return Row(
      scale: labelled.label, atFirst: course.first, now: course.now, words: wording.trend(of: course), picture: id,
      sentence: "\(name ?? labelled.label): \(told)", width: wording.report.sessions.count * step,
      bars: wording.report.sessions.indices.map { bar(numbers[$0], on: scale, at: $0 * step) })
  }

  private static func bar(_ number: Int?, on scale: Slot, at left: Int) -> Bar {
    guard let number else { return Bar(kind: "spark-gap", left: left + 3, top: 17, breadth: 2, length: 2) }
    let length = max(2, scale.share(of: number, of: 20))
    return Bar(kind: "spark-bar", left: left + 1, top: 22 - length, breadth: step - 3, length: length)
  }

  private static func row(_ commitment: Commitment) -> ActionRow {
    ActionRow(
      what: commitment.line, standing: commitment.slot.records.flatMap { commitment.item.statusLabel(in: $0) } ?? "",
      due: ActionList.day(of: commitment)?.text ?? "", said: commitment.day.text,
      more: [commitment.lesson.map { "“\($0)”" }].compactMap(\.self))
  }
}
