// Where everything of the drawn chart stands. Lengths are in pixels of the picture's own scale.

import Conversations
import Scripts

/// The chart as a drawing, under the names that its template uses.
struct ChartDrawing {
  let width, height: Int
  /// Where it begins below others in one picture.
  let top: Int
  /// The ids of its name and its description.
  let titleID: String
  let textID: String
  /// What it shows, in a line.
  let title: String
  let columns: [Column]
  let rows: [Row]
  let legend: String
  let legendLine: Int
  /// The whole names that were cut, beneath the legend.
  let wholeNames: [WholeName]
  /// The chart in sentences, for those who do not see it.
  let sentences: String

  /// A scale's column.
  struct Column {
    let scale: String
    let left: Int
  }

  /// An item's row.
  struct Row {
    let item: String
    /// The name as it fits in front of the bars.
    let short: String
    let baseline: Int
    let cells: [Cell]
    let place: String?
    let placeLine: Int
  }

  /// A line of a whole name.
  struct WholeName {
    let words: String
    let line: Int
  }

  /// A number as a bar.
  struct Cell {
    let left, top, track, barHeight: Int
    /// The length of the bar; `nil` without a number.
    let length: Int?
    let figure: String
    let figureLeft, figureLine: Int
    /// Where the mark of the second view stands.
    let besideAt: Int?
    let besideTop, besideBottom: Int
    /// The length of the thin bar of the last visit's number; `nil` without one.
    let thenLength: Int?
    let thenTop, thenHeight: Int
    let thenFigure: String
    let thenLine: Int
  }

  private static let leastWidth = 720
  private static let nameLeft = 12
  private static let columnWidth = 182
  private static let barWidth = 110
  private static let firstRow = 44
  private static let rowHeight = 48
  /// What the numbers of the last visit add to the height of a row.
  private static let thenHeight = 14
  private static let lineHeight = 16
  /// How much of a whole name stands on one line.
  private static let columnsBeneath = 80
  /// The least room for names, up to the first bar.
  private static let leastForNames = 176

  /// Lays out a chart. O(items).
  init(_ chart: Chart, top: Int = 0) {
    // The last column ends with its figures.
    let barsWidth = chart.scales.count * Self.columnWidth - 18
    let whole = chart.rows.map { Words.onOneLine($0.name) }
    let names = whole.map { ChartName.cut($0) }
    let wanted = 2 * Self.nameLeft + (names.map(ChartName.columns).max() ?? 0) * 9
    let room = max(wanted, Self.leastForNames)
    let lefts = chart.scales.indices.map { room + $0 * Self.columnWidth }
    (self.top, titleID, textID) = (top, "chart-\(chart.slot.name)", "chart-\(chart.slot.name)-text")
    width = max(Self.leastWidth, room + barsWidth)
    // Numbers that stand by themselves are on a scale without a name.
    let scales = chart.scales.map(\.label).filter { !$0.isEmpty }.joined(separator: ", ")
    title =
      chart.slot.label + (scales.isEmpty ? "" : ": \(scales)") + ", "
      + chart.scales.bounds { "\($0.lowerBound) to \($0.upperBound)" }
    columns = zip(chart.scales, lefts).map { Column(scale: $0.label, left: $1) }
    let hasThen = chart.rows.contains { !$0.last.isEmpty }
    let rowHeight = Self.rowHeight + (hasThen ? Self.thenHeight : 0)
    rows = chart.rows.enumerated().map { index, row in
      let top = Self.firstRow + index * rowHeight
      let place = chart.suggests ? chart.place(for: row.id) : nil
      let cells = zip(chart.scales, lefts).map { Self.cell(row, $0, left: $1, top: top) }
      return Row(
        item: row.name, short: names[index], baseline: top + 14,
        cells: cells,
        place: place.map { "▸ \($0.scale.label): \($0.reason)" }, placeLine: top + rowHeight - 16)
    }
    let bottom = Self.firstRow + chart.rows.count * rowHeight
    let hasBeside = chart.rows.contains { !$0.beside.isEmpty }
    legend =
      chart.scales.bounds { "\($0.lowerBound) low, \($0.upperBound) high" } + "."
      + (chart.suggests ? " ▸ \(Message.placesHeading.lowercased())." : "")
      + (hasBeside ? " In brackets: \(chart.besideLabel ?? "")." : "")
      + (hasThen ? " Thin bars: \(chart.lastLabel ?? "")." : "")
    legendLine = bottom + 12
    let cut = zip(names, whole).filter { $0 != $1 }
    let lines = cut.flatMap { ChartName.lines("\($0): \($1)", columns: Self.columnsBeneath) }
    wholeNames = lines.enumerated().map { WholeName(words: $1, line: bottom + 12 + ($0 + 1) * Self.lineHeight) }
    height = bottom + 26 + lines.count * Self.lineHeight
    sentences = (chart.sentences + (chart.suggests ? chart.places.map(\.sentence) : [])).joined(separator: "\n")
  }

  private static func cell(_ row: Chart.Row, _ scale: Slot, left: Int, top: Int) -> Cell {
    let (number, beside, then) = (row.numbers[scale.name], row.beside[scale.name], row.last[scale.name])
    return Cell(
      left: left, top: top + 3, track: barWidth, barHeight: 12,
      length: number.map { scale.share(of: $0, of: barWidth) },
      figure: (number.map(String.init) ?? "–") + (beside.map { " (\($0))" } ?? ""), figureLeft: left + barWidth + 8,
      figureLine: top + 14, besideAt: beside.map { left + scale.share(of: $0, of: barWidth) }, besideTop: top,
      besideBottom: top + 18, thenLength: then.map { scale.share(of: $0, of: barWidth) }, thenTop: top + 19,
      thenHeight: 4, thenFigure: then.map(Message.then) ?? "", thenLine: top + 28)
  }
}
