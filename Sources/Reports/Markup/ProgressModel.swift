// What the template of the progress page says, as values under the names that it uses. The facts come from the progress
// report; here they are only arranged. Templates see stored properties only.

import Conversations
import FoundationEssentials
import Scripts

/// A person's sessions side by side as the template names them.
struct ProgressModel {
  /// The head of the page.
  let title: String
  let partners: [Part]
  let hasPartners: Bool
  /// What became of actions, and those that are open; each only where there are any.
  let actions: [Actions]

  /// A partner.
  struct Part {
    let partner: String
    let notes: String?
    let rows: [Row]
    let hasNoNumbers: Bool
  }

  /// A dimension with a partner. Lengths are in pixels of the picture's own scale, which is 24 high.
  struct Row {
    let dimension: String
    let atFirst: Int
    let now: Int
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
    let left: Int
    let top: Int
    let breadth: Int
    let length: Int
  }

  /// A table of actions.
  struct Actions {
    let anchor: String
    let heading: String
    let caption: String
    let actionRows: [ActionRow]
  }

  /// An action as a row.
  struct ActionRow {
    let what: String
    let who: String
    let byWhen: String
    let standing: String
    let said: String
    let more: [String]
  }

  private static let step = 10

  /// Arranges a report. O(sessions × partners).
  init(_ report: ProgressReport) {
    let wording = ProgressWording(report: report)
    title = wording.heading
    partners = report.partners.enumerated().map { index, partner in
      let rows = Dimension.allCases.compactMap { dimension in
        Self.row(dimension, partner, id: "picture-\(index + 1)-\(dimension.rawValue)", wording)
      }
      return Part(
        partner: Words.onOneLine(partner.name), notes: wording.notes(on: partner), rows: rows,
        hasNoNumbers: rows.isEmpty)
    }
    hasPartners = !partners.isEmpty
    let settled = Actions(
      anchor: "settled", heading: "What became of actions", caption: "The actions that are no longer open",
      actionRows: report.settled.map(Self.row))
    let open = Actions(
      anchor: "open", heading: "Open actions", caption: "The actions that are open, the soonest first",
      actionRows: ActionList(report.sessions).commitments.map(Self.row))
    actions = [settled, open].filter { !$0.actionRows.isEmpty }
  }

  private static func row(
    _ dimension: Dimension, _ partner: PartnerCourse, id: String, _ wording: ProgressWording
  ) -> Row? {
    let course = partner.course(of: dimension)
    guard let first = course.points.first, let now = course.points.last, let words = wording.trend(of: course)
    else { return nil }
    let numbers = Dictionary(uniqueKeysWithValues: course.points.map { ($0.session, $0.number) })
    let told = course.points.map { "\($0.number) on \(wording.day($0.session))" }.joined(separator: ", ")
    return Row(
      dimension: Message.name(of: dimension), atFirst: first.number, now: now.number, words: words, picture: id,
      sentence: "\(Message.name(of: dimension)) with \(Words.onOneLine(partner.name)): \(told)",
      width: wording.report.sessions.count * step,
      bars: wording.report.sessions.indices.map { bar(numbers[$0], at: $0 * step) })
  }

  private static func bar(_ number: Int?, at left: Int) -> Bar {
    guard let number else { return Bar(kind: "spark-gap", left: left + 3, top: 17, breadth: 2, length: 2) }
    let length = max(1, min(number, 10)) * 2
    return Bar(kind: "spark-bar", left: left + 1, top: 22 - length, breadth: step - 3, length: length)
  }

  private static func row(_ commitment: Commitment) -> ActionRow {
    let action = commitment.action
    let day = ActionList.day(of: commitment)
    return ActionRow(
      what: action.what ?? "", who: action.who ?? "",
      byWhen: [action.`when`, day.map { "(\($0.text))" }].compactMap(\.self).joined(separator: " "),
      standing: Message.name(of: action.status), said: Day.text(commitment.said),
      more: [action.plan, action.learned.map { "“\($0)”" }].compactMap(\.self))
  }
}
