// A person's sessions as one table that statistics programs and spreadsheets take in (RFC 4180).

import Conversations
import Scripts

/// The progress of a person as CSV: one row for each number of each session, and one for each action, told apart by the
/// column `record`. Cells that do not belong to a row's record are empty.
public struct ProgressTable {
  private let report: ProgressReport

  private static let columns = [
    "record", "client", "session", "date", "partner", "dimension", "rating", "what", "who", "when", "day", "status",
    "learned",
  ]

  /// Makes the table of a report.
  public init(_ report: ProgressReport) { self.report = report }

  /// The table: UTF-8 without a mark, lines that end in CR LF, the names of the columns first.
  public var text: String {
    ([Self.columns] + ratings + actions).map { $0.map(TidyTable.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private var ratings: [[String]] {
    report.partners.flatMap { partner in
      Dimension.allCases.flatMap { dimension in
        partner.course(of: dimension).points.map { point in
          let session = report.sessions[point.session]
          return [
            "rating", report.client, session.id, Day(session.started).iso, partner.name, dimension.rawValue,
            String(point.number), "", "", "", "", "", "",
          ]
        }
      }
    }
  }

  private var actions: [[String]] {
    report.commitments.map { commitment in
      let action = commitment.action
      let words = [action.what, action.who, action.when].map { $0 ?? "" }
      return ["action", report.client, commitment.origin, Day(commitment.said).iso, "", "", ""] + words
        + [ActionList.day(of: commitment)?.iso ?? "", action.status.rawValue, action.learned ?? ""]
    }
  }
}
