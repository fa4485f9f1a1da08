// A session to be read again: what it came to, and then everything said, as plain text.

import Conversations
import Scripts

/// How wide a text may be, and how it is measured; Reports knows no terminal.
public struct TextMeasure {
  /// The columns; `nil` for a text that is read in order, by a screen reader or a program: sentences, no bars.
  let columns: Int?
  let width: (String) -> Int
  let wrap: (_ text: String, _ columns: Int, _ hanging: Int) -> [String]

  /// Text without bars and without line breaks of its own.
  public static var linear: TextMeasure {
    TextMeasure(columns: nil, width: { $0.count }, wrap: { text, _, _ in [text] })
  }

  /// Text of so many columns. `width` gives the columns of a text, `wrap` its rows of at most so many columns, where
  /// all but the first are set in further than it is.
  public init(
    columns: Int?, width: @escaping (String) -> Int,
    wrap: @escaping (_ text: String, _ columns: Int, _ hanging: Int) -> [String]
  ) {
    (self.columns, self.width, self.wrap) = (columns, width, wrap)
  }

  /// A text as rows, each behind so many spaces, and all but the first behind two more where they hang.
  func rows(_ text: String, indent: Int, hanging: Bool = false) -> [String] {
    Words.lines(text).enumerated().flatMap { index, line in
      let hangs = hanging && index > 0
      let line = line.isEmpty ? "" : String(repeating: " ", count: hangs ? indent + 2 : indent) + line
      return columns.map { wrap(line, $0, hanging && !hangs ? 2 : 0) } ?? [line]
    }
  }
}

/// A session as plain text, the whole conversation included.
public struct SessionText {
  private let transcript: Transcript
  private let data: DataModel
  private let measure: TextMeasure

  /// Makes the text of a transcript whose script keeps this data.
  public init(_ transcript: Transcript, _ data: DataModel, measure: TextMeasure) {
    (self.transcript, self.data, self.measure) = (transcript, data, measure)
  }

  /// The text, without any control characters but line ends and tabs.
  public var text: String {
    var rows = measure.rows(
      "\(transcript.people.inWords), \(transcript.day.text) (\(transcript.id), \(transcript.status.rawValue))",
      indent: 0)
    for part in Summary(transcript, data).parts {
      rows += [""] + measure.rows(part.heading, indent: 0) + lines(of: part)
    }
    rows += ["", "The conversation", ""]
    for entry in transcript.entries where !entry.isSilent {
      rows += measure.rows("\(transcript.speaker(of: entry, data)): \(entry.text)", indent: 0, hanging: true)
    }
    return rows.joined(separator: "\n") + "\n"
  }

  private func lines(of part: Summary.Part) -> [String] {
    if let chart = part.chart, part.slot.range != nil {
      return measure.columns == nil
        ? part.lines.flatMap { measure.rows($0, indent: 2) } : ChartText(chart, suggests: false).bars.map { "  " + $0 }
    }
    if let chart = part.chart {
      let text = ChartText(chart, suggests: chart.suggests)
      let drawn = measure.columns.map { text.lines(columns: $0 - 2, width: measure.width) } ?? text.sentences
      let told = zip(chart.rows, part.details).flatMap { row, lines in
        lines.isEmpty ? [] : measure.rows(row.name, indent: 2) + lines.flatMap { measure.rows($0, indent: 4) }
      }
      return drawn.flatMap { measure.rows($0, indent: 2) } + told
    }
    guard part.slot.type == .drafts else { return part.lines.flatMap { measure.rows($0, indent: 2) } }
    return MarkedWords.drafts(of: part.slot, in: transcript).flatMap { version in
      let head = version.version.map { measure.rows($0 + ":", indent: 2) } ?? []
      let words = measure.rows(
        version.segments.map { $0.words + ($0.numbers.map { "[\($0)]" } ?? "") }.joined(), indent: 4)
      let reasons = version.reasons.flatMap {
        measure.rows("[\($0.number)] “\($0.quotation)”: \($0.label). \($0.because)", indent: 6)
      }
      return head + words + reasons
    }
  }
}

extension Chart {
  /// Whether reports say where the next conversation could begin: where the script asks for that view.
  var suggests: Bool { slot.records?.view == .network }
}

extension [Slot] {
  /// The ranges of scales in words: once where all have the same one, else by the scales' names.
  func bounds(_ words: (ClosedRange<Int>) -> String) -> String {
    let ranges = compactMap { scale in scale.range.map { (scale.label, $0) } }
    guard let first = ranges.first, !ranges.allSatisfy({ $0.1 == first.1 }) else {
      return ranges.first.map { words($0.1) } ?? ""
    }
    return ranges.map { "\($0): \(words($1))" }.joined(separator: "; ")
  }
}

extension Slot {
  /// The part of a length that a number on this scale takes. A number that is not on it is at one of the ends.
  func share(of number: Int, of length: Int) -> Int {
    let most = max(range?.upperBound ?? 10, 1)
    return max(0, min(number, most)) * length / most
  }
}

extension Transcript {
  /// Who speaks in an entry, and how, where it is no part of the conversation's course.
  func speaker(of entry: Entry, _ data: DataModel) -> String {
    let name =
      switch entry.who {
      case .script: "cofront"
      case .client: entry.by.map { $0 == people.client ? $0 : "\($0) for \(people.client)" } ?? people.client
      case .coach: people.coach ?? "coach"
      case .other: other(under: data) ?? "other"
      }
    switch entry.kind {
    case .unclear: return entry.isTold ? name : name + ", not taken"
    case .note: return name + ", a note"
    default: return name
    }
  }
}

extension Entry {
  /// Whether the entry moves the conversation without words.
  var isSilent: Bool { text.isEmpty || kind == .goto || kind == .earlier || kind == .shared }
}
