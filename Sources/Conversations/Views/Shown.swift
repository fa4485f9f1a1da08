// What a `show` step shows: in sentences, and, where it is some of the person's own words, as a place among the
// entries.

import Perspective
import Scripts

extension Conversation {
  /// What a state shows, if anything; the value says which words of the person's own it is.
  func shown(in state: State) -> (text: String, value: Value?)? {
    let slot = script.data.slot(state.of.first)
    switch state.shows {
    case nil: return nil
    case .chart:
      guard let slot = slot ?? script.data.records.first, !snapshot.items(of: slot).isEmpty else { return nil }
      return (chart(of: slot).sentences.joined(separator: "\n"), nil)
    case .summary:
      let text =
        state.of.isEmpty ? Summary(transcript, script.data).text : Summary(transcript, script.data, only: state.of).text
      return text.isEmpty ? nil : (text, nil)
    case .shared: return snapshot.shared[speaker(for: state.voice ?? .client, in: state).rawValue].map { ($0, nil) }
    case .facing: return words(slot.flatMap(reading), \.firstFacing)
    case .doubt: return words(slot.flatMap(reading), \.nextDoubt)
    }
  }

  private func words(
    _ read: Snapshot.ReadWords?, _ span: (Snapshot.ReadWords) -> Span?
  ) -> (text: String, value: Value?)? {
    guard let read, let span = span(read) else { return nil }
    let stretch = Stretch(entry: read.entry, start: span.start, end: span.end)
    return transcript.extract(stretch).map { ($0.inWords, stretch.value) }
  }
}

/// Some words of an entry.
public struct Stretch: Equatable, Sendable {
  /// The entry, by its `n`.
  public var entry: Int
  /// Where the words begin, in Unicode scalars from the start of the entry's text.
  public var start: Int
  /// Where they end, in Unicode scalars, exclusive.
  public var end: Int

  /// Names some words of an entry.
  public init(entry: Int, start: Int, end: Int) { (self.entry, self.start, self.end) = (entry, start, end) }

  /// The words that an entry's value names, if it names some.
  public init?(_ value: Value?) {
    guard let record = value?.record, let entry = record["entry"]?.number, let start = record["start"]?.number,
      let end = record["end"]?.number
    else { return nil }
    self.init(entry: entry, start: start, end: end)
  }

  /// The words as an entry names them.
  var value: Value { .record(["entry": .number(entry), "start": .number(start), "end": .number(end)]) }
}

extension Transcript {
  /// Some words of an entry where they stand; `nil` when there is no such entry, or no such place in it.
  public func extract(_ stretch: Stretch) -> Extract? {
    guard entries.indices.contains(stretch.entry - 1), stretch.start >= 0, stretch.start < stretch.end else {
      return nil
    }
    return Extract(of: entries[stretch.entry - 1].text, around: stretch.start..<stretch.end)
  }
}

extension Conversation {
  /// Charts of all that has numbers, where there are items.
  public var charts: [Chart] { Chart.all(transcript.outcome, script.data) }

  /// The chart that an entry shows, if it shows one.
  public func chart(shownBy entry: Entry) -> Chart? {
    guard entry.kind == .show, let state = script[entry.state], state.shows == .chart else { return nil }
    let slot = script.data.slot(state.of.first) ?? script.data.records.first
    return slot.map { chart(of: $0) }
  }

  /// Whether the person has chosen where to look in a chart.
  public func hasPicked(from chart: Chart) -> Bool {
    script.data.records.contains { slot in
      slot.records?.reference?.target == chart.slot.name && !snapshot.items(of: slot).isEmpty
    }
  }
}
