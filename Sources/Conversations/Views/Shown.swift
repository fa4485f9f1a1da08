// What a `show` step shows: in sentences, and, where it is some of the person's own words, as a place among the entries.

import Perspective
import Scripts

extension Conversation {
  /// What a state shows, if anything; the value says which words of the person's own it is.
  func shown(in state: State) -> (text: String, value: Value?)? {
    guard case .show(let shown) = state.step else { return nil }
    switch shown {
    case .chart:
      let chart = Chart(progress.outcome)
      return chart.partners.isEmpty ? nil : (chart.sentences.joined(separator: "\n"), nil)
    case .summary:
      let text = Summary(progress.outcome, headings: script.headings).text
      return text.isEmpty ? nil : (text, nil)
    case .shared: return progress.shared[state.voice.rawValue].map { ($0, nil) }
    case .facing: return words(progress.firstFacing)
    case .doubt: return words(progress.nextDoubt)
    }
  }

  private func words(_ span: Span?) -> (text: String, value: Value?)? {
    guard let span, let draft = progress.draft else { return nil }
    let stretch = Stretch(entry: draft.entry, start: span.start, end: span.end)
    return transcript.extract(stretch).map { ($0.inWords, .stretch(stretch)) }
  }
}

extension Transcript {
  /// Some words of an entry where they stand; `nil` when there is no such entry, or no such place in it.
  public func extract(_ stretch: Stretch) -> Extract? {
    guard entries.indices.contains(stretch.entry - 1), stretch.start < stretch.end else { return nil }
    return Extract(of: entries[stretch.entry - 1].text, around: stretch.start..<stretch.end)
  }
}
