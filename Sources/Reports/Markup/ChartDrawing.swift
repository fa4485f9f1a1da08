// Where everything of the drawn chart stands. Lengths are in pixels of the picture's own scale.

import Conversations
import Scripts

/// The chart as a drawing, under the names that its template uses.
struct ChartDrawing {
  let width = 720
  let height: Int
  let columns: [Column]
  let rows: [Row]
  let legend: String
  let legendLine: Int
  /// The chart in sentences, for those who do not see it.
  let sentences: String

  /// A dimension's column.
  struct Column {
    let dimension: String
    let left: Int
  }

  /// A partner's row.
  struct Row {
    let partner: String
    /// The name as it fits in front of the bars.
    let short: String
    let baseline: Int
    let cells: [Cell]
    let place: String?
    let placeLine: Int
  }

  /// A number as a bar.
  struct Cell {
    let left: Int
    let top: Int
    let track: Int
    let barHeight: Int
    /// The length of the bar; `nil` without a number.
    let length: Int?
    let figure: String
    let figureLeft: Int
    let figureLine: Int
    /// Where the mark of their number stands.
    let theirsAt: Int?
    let theirsTop: Int
    let theirsBottom: Int
  }

  private static let firstColumn = 176
  private static let columnWidth = 182
  private static let unit = 11
  private static let firstRow = 44
  private static let rowHeight = 48
  /// The most columns of text that fit in front of the bars.
  private static let longestName = 20

  /// Lays out a chart. O(partners).
  init(_ chart: Chart) {
    let lefts = Dimension.allCases.indices.map { Self.firstColumn + $0 * Self.columnWidth }
    columns = zip(Dimension.allCases, lefts).map { Column(dimension: Message.name(of: $0), left: $1) }
    rows = chart.partners.enumerated().map { index, partner in
      let top = Self.firstRow + index * Self.rowHeight
      let place = chart.place(for: partner.id)
      let cells = zip(Dimension.allCases, lefts).map { Self.cell(partner, $0, left: $1, top: top) }
      return Row(
        partner: partner.name, short: Self.cut(partner.name), baseline: top + 14, cells: cells,
        place: place.map { "▸ \($0.pair.dimension.rawValue): \($0.reason)" }, placeLine: top + 32)
    }
    let bottom = Self.firstRow + chart.partners.count * Self.rowHeight
    let hasTheirs = chart.partners.contains { $0.theirs?.given.isEmpty == false }
    legend =
      "1 low, 10 high. ▸ \(Message.placesHeading.lowercased())."
      + (hasTheirs ? " In brackets: what \(Message.theirs)." : "")
    legendLine = bottom + 12
    height = bottom + 26
    sentences = (chart.sentences + chart.places.map(\.sentence)).joined(separator: "\n")
  }

  private static func cell(_ partner: Partner, _ dimension: Dimension, left: Int, top: Int) -> Cell {
    let number = partner.ratings[dimension]
    let theirs = partner.theirs?[dimension]
    return Cell(
      left: left, top: top + 3, track: 10 * unit, barHeight: 12, length: number.map { max(0, min($0, 10)) * unit },
      figure: (number.map(String.init) ?? "–") + (theirs.map { " (\($0))" } ?? ""), figureLeft: left + 10 * unit + 8,
      figureLine: top + 14, theirsAt: theirs.map { left + max(0, min($0, 10)) * unit }, theirsTop: top,
      theirsBottom: top + 18)
  }

  /// A name of at most so many columns, counting two for what is mostly drawn wide.
  private static func cut(_ name: String) -> String {
    let name = Words.onOneLine(name)
    func columns(_ character: Character) -> Int { character.unicodeScalars.contains { $0.value >= 0x1100 } ? 2 : 1 }
    guard name.reduce(0, { $0 + columns($1) }) > longestName else { return name }
    var left = longestName - 1
    return String(
      name.prefix { character in
        left -= columns(character)
        return left >= 0 && character.unicodeScalars.count < 20
      }) + "…"
  }
}
