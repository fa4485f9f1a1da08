// Ratings and actions as one table that statistics programs and spreadsheets take in (RFC 4180).

import Conversations
import Scripts

/// The numbers and the actions of a session as CSV: one row for each rating and one for each action, told apart by the
/// column `record`. Cells that do not belong to a row's record are empty.
public struct TidyTable {
  private let transcript: Transcript

  /// The columns, in order.
  static let columns = [
    "record", "session", "date", "client", "partner_id", "partner", "dimension", "rating", "theirs", "place", "action",
    "what", "who", "when", "day", "if", "then", "obstacle", "confidence", "status", "learned", "from",
  ]

  /// Makes the table of a transcript.
  public init(_ transcript: Transcript) { self.transcript = transcript }

  /// The table: UTF-8 without a mark, lines that end in CR LF, the names of the columns first.
  public var text: String {
    ([Self.columns] + (ratings + actions).map { row in Self.columns.map { row[$0] ?? "" } })
      .map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private var common: [String: String] {
    ["session": transcript.id, "date": Day(transcript.started).iso, "client": transcript.people.client]
  }

  private var ratings: [[String: String]] {
    let chart = Chart(transcript.outcome)
    return chart.partners.flatMap { partner in
      Dimension.allCases.compactMap { dimension in
        let (rating, theirs) = (partner.ratings[dimension], partner.theirs?[dimension])
        guard rating != nil || theirs != nil else { return nil }
        let isPlace = chart.place(for: partner.id)?.pair.dimension == dimension
        return common.merging([
          "record": "rating", "partner_id": partner.id, "partner": partner.name, "dimension": dimension.rawValue,
          "rating": rating.map(String.init) ?? "", "theirs": theirs.map(String.init) ?? "",
          "place": isPlace ? "yes" : "",
        ]) { $1 }
      }
    }
  }

  private var actions: [[String: String]] {
    transcript.outcome.actions.enumerated().map { index, action in
      common.merging([
        "record": "action", "action": String(index + 1), "what": action.what ?? "", "who": action.who ?? "",
        "when": action.`when` ?? "", "day": action.from == nil ? action.day(in: transcript)?.iso ?? "" : "",
        "if": action.`if` ?? "", "then": action.then ?? "", "obstacle": action.obstacle ?? "",
        "confidence": action.confidence.map(String.init) ?? "", "status": action.status.rawValue,
        "learned": action.learned ?? "", "from": action.from ?? "",
      ]) { $1 }
    }
  }

  /// A cell. One that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection");
  /// quotation marks stand around what needs them.
  static func cell(_ text: String) -> String {
    var text = Words.shown(text)
    if let first = text.unicodeScalars.first, "=+-@\t\n＝＋－＠".unicodeScalars.contains(first) { text = "'" + text }
    guard text.unicodeScalars.contains(where: { ",\"\n".unicodeScalars.contains($0) }) else { return text }
    var quoted = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? ["\"", "\""] : [scalar]) }
    return "\"" + String(quoted) + "\""
  }
}
