// The partners network as text: bars where there is room for them, sentences where there is not or nobody sees bars.

import Conversations
import Scripts

/// The partners network as lines of text.
public struct ChartText {
  private let chart: Chart
  private let suggests: Bool

  /// The fewest columns that bars need.
  public static let leastColumns = 60

  /// Makes the text of a chart, with or without the suggestion: a person first sees for themselves.
  public init(_ chart: Chart, suggests: Bool = true) { (self.chart, self.suggests) = (chart, suggests) }

  /// One line for each partner, with a bar and the number for each dimension, and under them what they might say, where
  /// that was asked; sentences below `leastColumns`.
  /// `width` measures a text in columns.
  public func lines(columns: Int, width: (String) -> Int) -> [String] {
    guard columns >= Self.leastColumns, !chart.partners.isEmpty else { return sentences }
    let room = columns - Dimension.allCases.count * 15
    let names = chart.partners.map { cut(Words.onOneLine($0.name), to: room, width) }
    let nameWidth = max(names.map(width).max() ?? 0, 1)
    let head =
      pad("", nameWidth, width) + Dimension.allCases.map { "  " + pad(Message.name(of: $0), 13, width) }.joined()
    let rows = zip(chart.partners, names).flatMap { partner, name in
      let theirs = partner.theirs.map { theirs in
        pad("", nameWidth, width)
          + Dimension.allCases.map { "  " + pad(theirs[$0].map(they) ?? "", 13, width) }.joined()
      }
      return [pad(name, nameWidth, width) + Dimension.allCases.map { "  " + cell(partner.ratings[$0]) }.joined()]
        + (theirs.map { [$0] } ?? [])
    }
    return ([head] + rows).map(\.withoutTrailingSpaces) + (suggestion.isEmpty ? [] : [""] + suggestion)
  }

  /// The same in sentences.
  public var sentences: [String] { chart.sentences + suggestion }

  private var suggestion: [String] {
    guard suggests, let suggestion = chart.suggestion else { return [] }
    return [Message.placesHeading + ":"] + chart.places.map { "- " + $0.sentence } + [suggestion]
  }

  private func they(_ number: Int) -> String { "they: \(number)?" }

  private func cell(_ number: Int?) -> String {
    guard let number else { return "·········· – " }
    let figure = String(number)
    return String(repeating: "█", count: max(0, min(number, 10))) + String(repeating: "·", count: max(0, 10 - number))
      + " " + figure
      + String(repeating: " ", count: max(0, 2 - figure.count))
  }

  private func pad(_ text: String, _ columns: Int, _ width: (String) -> Int) -> String {
    text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  private func cut(_ text: String, to columns: Int, _ width: (String) -> Int) -> String {
    guard width(text) > columns else { return text }
    var kept = ""
    for character in text where width(kept + String(character)) < columns { kept.append(character) }
    return kept + "…"
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
