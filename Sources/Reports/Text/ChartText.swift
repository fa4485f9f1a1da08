// Numbers as text: bars where there is room for them, sentences where there is not or nobody sees bars.

import Conversations
import Scripts

/// A chart as lines of text.
public struct ChartText {
  private let chart: Chart
  private let suggests: Bool

  /// The fewest columns that bars need.
  private static let leastColumns = 60
  /// The columns of a bar.
  private static let barColumns = 10

  /// Makes the text of a chart, with or without the suggestion: a person first sees for themselves.
  public init(_ chart: Chart, suggests: Bool = true) { (self.chart, self.suggests) = (chart, suggests) }

  /// One line for each item, with a bar and the number on each scale; below it the whole name, where it was cut, the
  /// second views of its numbers and those of the last visit. Sentences below `leastColumns`, or where there are too
  /// many scales. `width` measures a text in columns.
  public func lines(columns: Int, width: (String) -> Int) -> [String] {
    let cellColumns =
      Self.barColumns + 1 + (chart.scales.compactMap(\.range).map { "\($0.upperBound)".count }.max() ?? 2)
    let room = columns - chart.scales.count * (cellColumns + 2)
    let whole = chart.rows.map { Words.onOneLine($0.name) }
    let names = whole.map { ChartName.cut($0) }
    let widest = names.map(width).max() ?? 0
    guard columns >= Self.leastColumns, room >= max(widest, 8), !names.isEmpty else { return sentences }
    let views = [(chart.besideLabel, \Chart.Row.beside), (chart.lastLabel, \.last)].map { label, numbers in
      (label: ChartName.cut("  " + (label ?? ""), to: room, width), numbers: numbers)
    }.filter { view in chart.rows.contains { !$0[keyPath: view.numbers].isEmpty } }
    let nameWidth = max(widest, views.map { width($0.label) }.max() ?? 0, 1)
    func line(_ name: String, _ cell: (Slot) -> String) -> String {
      name.padded(to: nameWidth, width)
        + chart.scales.map { "  " + ChartName.cut(cell($0), to: cellColumns, width).padded(to: cellColumns, width) }
        .joined()
    }
    let rows = chart.rows.indices.flatMap { index -> [String] in
      let row = chart.rows[index]
      var lines = [line(names[index]) { cell(row.numbers[$0.name], $0) }]
      if names[index] != whole[index] { lines.append("  " + whole[index]) }
      for view in views {
        let numbers = row[keyPath: view.numbers]
        if !numbers.isEmpty {
          lines.append(line(view.label) { scale in numbers[scale.name].map { cell($0, scale) } ?? "" })
        }
      }
      return lines
    }
    return ([line("", \.label)] + rows).map(\.withoutTrailingSpaces) + (suggestion.isEmpty ? [] : [""] + suggestion)
  }

  /// The bars alone, for numbers that stand below a heading of their own.
  var bars: [String] { chart.rows.flatMap { row in chart.scales.map { cell(row.numbers[$0.name], $0) } } }

  /// The same in sentences.
  public var sentences: [String] { chart.sentences + suggestion }

  private var suggestion: [String] {
    guard suggests, let suggestion = chart.suggestion else { return [] }
    return [Message.placesHeading + ":"] + chart.places.map { "- " + $0.sentence } + [suggestion]
  }

  private func cell(_ number: Int?, _ scale: Slot) -> String {
    let length = number.map { scale.share(of: $0, of: Self.barColumns) } ?? 0
    return String(repeating: "█", count: length) + String(repeating: "·", count: Self.barColumns - length)
      + " " + (number.map(String.init) ?? "–")
  }
}

extension String {
  fileprivate var withoutTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
