// Words with what was read in them, cut at the marks, so that a page can show each stretch as it was read.

import Conversations
import Perspective
import Scripts

/// Words with their marks. The properties are what the templates name.
struct MarkedWords {
  /// What this version is; `nil` where there is only one.
  let version: String?
  /// The words, cut where a mark begins or ends.
  let segments: [Segment]
  /// What each mark says, in the order of the words.
  let reasons: [Reason]
  /// Whether there is something to say.
  let hasReasons: Bool

  /// Some words of the text.
  struct Segment {
    /// The words.
    let words: String
    /// The classes of the marks on them, such as `issue`; `nil` for none.
    let classes: String?
    /// The numbers of the marks that end here.
    let numbers: String?
  }

  /// What a mark says.
  struct Reason {
    /// The mark's number, from 1.
    let number: Int
    /// The marked words, on one line.
    let quotation: String
    /// What the words do.
    let label: String
    /// The mark's class.
    let kind: String
    /// Why.
    let because: String
  }

  /// Marks a text by its reading. Spans that do not fit the text are passed over. O(n + spans²).
  init(_ text: String, version: String?, reading: Reading?) {
    let scalars = Array(text.unicodeScalars)
    let spans = (reading?.spans ?? []).filter { 0 <= $0.start && $0.start < $0.end && $0.end <= scalars.count }
      .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    let cuts = Set([0, scalars.count] + spans.flatMap { [$0.start, $0.end] }).sorted()
    self.version = version
    segments = zip(cuts, cuts.dropFirst()).map { start, end in
      let over = spans.filter { $0.start <= start && end <= $0.end }
      let kinds = Set(over.map(\.kind.rawValue)).sorted()
      let ending = spans.indices.filter { spans[$0].end == end }.map { String($0 + 1) }
      return Segment(
        words: String(String.UnicodeScalarView(scalars[start..<end])),
        classes: kinds.isEmpty ? nil : kinds.joined(separator: " "),
        numbers: ending.isEmpty ? nil : ending.joined(separator: ", "))
    }
    reasons = spans.enumerated().map { index, span in
      Reason(
        number: index + 1, quotation: Words.onOneLine(String(span.words(in: text))), label: Self.label(of: span.kind),
        kind: span.kind.rawValue, because: span.reason)
    }
    hasReasons = !reasons.isEmpty
  }

  private static func label(of kind: Kind) -> String {
    switch kind {
    case .issue: "faces the issue"
    case .attack: "a doubt"
    }
  }

  /// The versions of a session's drafts, the last one last, with the marks that were shown in the session: words that
  /// nobody asked to have read stand as they are, and no doubt stands beside those that were meant so.
  static func drafts(of slot: Slot, in transcript: Transcript) -> [MarkedWords] {
    guard let drafts = transcript.outcome[path: slot.name]?.record else { return [] }
    let kept = drafts[Drafts.kept]?.text
    let shown = transcript.entries.compactMap { Stretch($0.value) }
    var versions = drafts[Drafts.all]?.texts ?? []
    if let kept { versions = versions.filter { $0 != kept } + [kept] }
    return versions.enumerated().map { index, text in
      let isLast = index == versions.count - 1
      let name = isLast ? (kept == nil ? "In the end" : "Kept") : index == 0 ? "At first" : "Then"
      let entry = transcript.entries.last { $0.reading != nil && $0.text == text }
      var reading = entry?.reading
      reading?.spans.removeAll { span in
        text == kept && span.kind == .attack
          || !shown.contains { $0.entry == entry?.n && $0.start == span.start && $0.end == span.end }
      }
      return MarkedWords(text, version: versions.count == 1 ? nil : name, reading: reading)
    }
  }
}
