// The reports that are made by a template: a page, a picture, Markdown, a graph.

import Conversations
import Scripts

/// A session as a page of HTML: one file without scripts or outside references, for light and dark screens and paper.
public struct SessionPage {
  /// The page.
  public let text: String

  /// Makes the page of a transcript.
  public init(_ transcript: Transcript) { text = Templates.render("page", ReportModel(transcript)) }
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

  /// Makes the Markdown of a transcript.
  public init(_ transcript: Transcript) { text = Templates.render("markdown", ReportModel(transcript)) }
}

/// The partners network as a picture in SVG.
public struct ChartPicture {
  /// The picture; a picture without rows when nobody was named.
  public let text: String

  /// Makes the picture of a chart.
  public init(_ chart: Chart) { text = Templates.render("chart", ChartDrawing(chart)) }
}

/// The partners network as a graph that Graphviz draws: the person in the middle, a line to every partner.
public struct NetworkGraph {
  /// The graph.
  public let text: String

  private struct Model {
    let client: String
    let partners: [Node]
  }

  private struct Node {
    let node: String
    let name: String
    let numbers: String
    let isPlace: Bool
  }

  /// Makes the graph of a transcript. A strong line marks the lowest number.
  public init(_ transcript: Transcript) {
    let chart = Chart(transcript.outcome)
    let nodes = chart.partners.map { partner in
      let numbers = Dimension.allCases.compactMap { dimension -> String? in
        let theirs = partner.theirs?[dimension].map { " (\(Message.theirs) \($0))" } ?? ""
        let isPlace = chart.place(for: partner.id)?.pair.dimension == dimension
        return partner.ratings[dimension].map { "\(isPlace ? "▸ " : "")\(dimension.rawValue) \($0)\(theirs)" }
      }
      return Node(
        node: partner.id, name: partner.name, numbers: numbers.isEmpty ? "–" : numbers.joined(separator: "\n"),
        isPlace: chart.lowest.contains { $0.partner == partner.id })
    }
    text = Templates.render("network", Model(client: transcript.people.client, partners: nodes))
  }
}
