// A session to be read again: what it came to, and then everything said, as plain text.

import Conversations
import Scripts
import FoundationEssentials

/// How wide a text may be, and how it is measured; Reports knows no terminal.
public struct TextMeasure {
  /// The columns; `nil` for a text that is read in order, by a screen reader or a program: sentences, no bars.
  let columns: Int?
  let width: (String) -> Int
  let wrap: (String, Int) -> [String]

  /// Text without bars and without line breaks of its own.
  public static var linear: TextMeasure { TextMeasure(columns: nil, width: { $0.count }, wrap: { text, _ in [text] }) }

  /// Text of so many columns. `width` gives the columns of a text, `wrap` its rows of at most so many columns.
  public init(columns: Int, width: @escaping (String) -> Int, wrap: @escaping (String, Int) -> [String]) {
    (self.columns, self.width, self.wrap) = (columns, width, wrap)
  }

  private init(columns: Int?, width: @escaping (String) -> Int, wrap: @escaping (String, Int) -> [String]) {
    (self.columns, self.width, self.wrap) = (columns, width, wrap)
  }

  /// A text as rows, each behind so many spaces, and all but the first behind two more where they hang.
  func rows(_ text: String, indent: Int, hanging: Bool = false) -> [String] {
    let rows = Words.lines(text).flatMap { line -> [String] in
      guard let columns, !line.isEmpty else { return [line] }
      return wrap(line, max(columns - indent - (hanging ? 2 : 0), 1))
    }
    return rows.enumerated().map { index, row in
      row.isEmpty ? "" : String(repeating: " ", count: indent + (hanging && index > 0 ? 2 : 0)) + row
    }
  }
}

/// A session as plain text, the whole conversation included.
public struct SessionText {
  private let transcript: Transcript
  private let measure: TextMeasure

  /// Makes the text of a transcript.
  public init(_ transcript: Transcript, measure: TextMeasure) {
    (self.transcript, self.measure) = (transcript, measure)
  }

  /// The text, without any control characters but line ends and tabs.
  public var text: String {
    var rows = measure.rows(
      "\(transcript.people.inWords), \(Day.text(transcript.started)) (\(transcript.id), \(transcript.status.rawValue))",
      indent: 0)
    for part in Summary(of: transcript).parts {
      rows += [""] + measure.rows(part.heading, indent: 0) + lines(of: part)
    }
    rows += ["", "The conversation", ""]
    for entry in transcript.entries where !entry.isSilent {
      rows += measure.rows("\(transcript.speaker(of: entry)): \(entry.text)", indent: 0, hanging: true)
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func lines(of part: Summary.Part) -> [String] {
    switch part.topic {
    case .network:
      let chart = ChartText(Chart(transcript.outcome))
      guard let columns = measure.columns else { return chart.sentences.flatMap { measure.rows($0, indent: 2) } }
      return chart.lines(columns: columns - 2, width: measure.width).flatMap { measure.rows($0, indent: 2) }
    case .opening:
      return MarkedWords.openingWords(of: transcript).flatMap { version in
        let head = version.version.map { measure.rows($0 + ":", indent: 2) } ?? []
        let words = measure.rows(
          version.segments.map { $0.words + ($0.numbers.map { "[\($0)]" } ?? "") }.joined(), indent: 4)
        let reasons = version.reasons.flatMap {
          measure.rows("[\($0.number)] “\($0.quotation)”: \($0.label). \($0.because)", indent: 6)
        }
        return head + words + reasons
      }
    default: return part.lines.flatMap { measure.rows($0, indent: 2) }
    }
  }
}

extension Summary {
  /// The summary of a transcript. A script of the person's own is not at hand here, so its headings are not either.
  init(of transcript: Transcript) {
    self.init(
      transcript.outcome, headings: transcript.script.id == Script.builtIn.id ? Script.builtIn.headings : [])
  }
}

extension Transcript {
  /// Who speaks in an entry, and how, where it is no part of the conversation's course.
  func speaker(of entry: Entry) -> String {
    let name =
      switch entry.who {
      case .script: "cofront"
      case .client: entry.by.map { $0 == people.client ? $0 : "\($0) for \(people.client)" } ?? people.client
      case .coach: people.coach ?? "coach"
      case .other: people.other ?? "other"
      }
    switch entry.kind {
    case .unclear: return name + ", not taken"
    case .note: return name + ", a note"
    default: return name
    }
  }
}

extension Entry {
  /// Whether the entry moves the conversation without words.
  var isSilent: Bool { text.isEmpty || kind == .goto || kind == .earlier || kind == .shared }
}
