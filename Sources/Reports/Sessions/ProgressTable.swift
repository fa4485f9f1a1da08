// A person's sessions as one table that statistics programs and spreadsheets take in (RFC 4180).

import Conversations
import Scripts

/// The progress of a person as CSV, in the columns of a session's table: one row for each number of each session, and
/// the fields of each item that comes back once, as they stand now.
public struct ProgressTable {
  private let report: ProgressReport

  /// Makes the table of a report.
  public init(_ report: ProgressReport) { self.report = report }

  /// The table: UTF-8 without a mark, lines that end in CR LF, the names of the columns first.
  public var text: String { TidyTable.text(numbers + commitments) }

  private var numbers: [[String: String]] {
    report.items.flatMap { item in
      (item.slot.records?.numbers ?? [item.slot]).flatMap { scale in
        let beside = item.slot.records?.beside(scale)
        return item.numbers.sorted { $0.key < $1.key }.compactMap { turn, given -> [String: String]? in
          let (number, second) = (given[scale.name], beside.flatMap { given[$0.name] })
          if number == nil, second == nil { return nil }
          let session = report.sessions[turn]
          return [
            "session": session.id, "date": session.day.iso, "client": report.client, "script": item.key.script,
            "slot": item.slot.name, "name": item.name, "field": item.isNamed ? scale.name : "",
            "number": number.map(String.init) ?? "", "beside": second.map(String.init) ?? "",
          ]
        }
      }
    }
  }

  private var commitments: [[String: String]] {
    report.commitments.flatMap { commitment -> [[String: String]] in
      guard let records = commitment.slot.records else { return [] }
      // As the table of the session has it, where the session is still there.
      let home = commitment.places.first { $0.session == commitment.origin } ?? commitment.places.first
      let item = home.map { "\(records.prefix)\($0.index + 1)" } ?? ""
      let script = report.sessions.first { $0.id == commitment.origin }?.script ?? ""
      let common = [
        "session": commitment.origin, "date": commitment.day.iso, "client": report.client, "script": script,
        "slot": commitment.slot.name, "item": item, "name": commitment.title,
      ]
      let due = ActionList.day(of: commitment)
      return TidyTable.rows(commitment.item, records, common, day: { _ in due })
    }
  }
}
