// The reports that are made by a template: a page, a picture, Markdown, a graph.

import Conversations
import Scripts

/// A session as a page of HTML: one file without scripts or outside references, for light and dark screens and paper.
public struct SessionPage {
  /// The page.
  public let text: String

  /// Makes the page of a transcript whose script keeps this data.
  public init(_ transcript: Transcript, _ data: DataModel) {
    text = Templates.render("page", ReportModel(transcript, data))
  }
}

/// A person's sessions side by side as a page of HTML, of the same making.
public struct ProgressPage {
  /// The page.
  public let text: String

  /// Makes the page of a report on progress.
  public init(_ report: ProgressReport) { text = Templates.render("progress", ProgressModel(report)) }
}

/// A session as Markdown (CommonMark, with tables as GitHub reads them), the whole conversation included.
public struct SessionMarkdown {
  /// The document.
  public let text: String

  /// Makes the Markdown of a transcript whose script keeps this data.
  public init(_ transcript: Transcript, _ data: DataModel) {
    text = Templates.render("markdown", ReportModel(transcript, data))
  }
}

/// The numbers of a session as a picture in SVG: a chart for all records that have some, one below the other.
public struct ChartPicture {
  /// The picture; it says so where there are no items with numbers.
  public let text: String

  private struct Model {
    let width: Int
    let height: Int
    let charts: [ChartDrawing]
    /// The ids of the charts' titles and descriptions; `nil` without charts.
    let labels: String?
  }

  /// Makes the picture of an outcome whose script keeps this data.
  public init(_ outcome: Record, _ data: DataModel) {
    var drawings: [ChartDrawing] = []
    for chart in Chart.all(outcome, data) {
      drawings.append(ChartDrawing(chart, top: drawings.last.map { $0.top + $0.height } ?? 0))
    }
    let height = drawings.isEmpty ? 26 : drawings.map(\.height).reduce(0, +)
    let labels = drawings.map { "\($0.titleID) \($0.textID)" }.joined(separator: " ")
    let model = Model(
      width: drawings.map(\.width).max() ?? 720, height: height, charts: drawings,
      labels: drawings.isEmpty ? nil : labels)
    text = Templates.render("picture", model)
  }
}

/// The view `network` as a graph that Graphviz draws: the person in the middle, a line to every item.
public struct NetworkGraph {
  /// The graph.
  public let text: String

  private struct Model {
    let client: String
    let nodes: [Node]
  }

  private struct Node {
    let node: String
    let name: String
    let numbers: String
    let isPlace: Bool
  }

  /// Makes the graph of a transcript; `nil` where its script asks for no such view. A strong line marks the lowest
  /// number.
  public init?(_ transcript: Transcript, _ data: DataModel) {
    guard let slot = data.slots.first(where: { $0.records?.view == .network }) else { return nil }
    let chart = Chart(transcript.outcome, of: slot)
    let places = Dictionary(chart.places.map { ($0.id, $0) }) { first, _ in first }
    let lowest = chart.isAtTheTop ? [] : Set(chart.lowest.map(\.id))
    let nodes = chart.rows.map { row in
      let numbers = chart.scales.compactMap { scale -> String? in
        let mark = places[row.id]?.scale == scale ? "▸ " : ""
        return row.numbers[scale.name].map { "\(mark)\(scale.label) \($0)" + chart.beside(row, scale) }
      }
      return Node(
        node: row.id, name: row.name, numbers: numbers.isEmpty ? "–" : numbers.joined(separator: "\n"),
        isPlace: lowest.contains(row.id))
    }
    text = Templates.render("network", Model(client: transcript.people.client, nodes: nodes))
  }
}
