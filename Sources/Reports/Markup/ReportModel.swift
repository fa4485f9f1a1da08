// What the templates of the page and of Markdown say, as values under the names that they use. The facts come from the
// summary and the chart; here they are only arranged. Templates see stored properties only.

import Conversations
import Perspective
import Scripts

/// A session as the templates name it.
struct ReportModel {
  /// The head of the report.
  let title: String
  /// The session's id.
  let session: String
  /// Where the session stands.
  let status: String
  /// The network, where the script asks for such a view.
  let network: NetworkModel?
  /// What it came to.
  let parts: [Part]
  /// Everything said, in order.
  let conversation: [Said]

  /// A headed part. Of its contents only what it has is there.
  struct Part {
    let anchor: String
    /// How wide it is: `third`, `half` or `whole`.
    var width = "whole"
    let heading: String
    var paragraph: String? { didSet { paragraphLines = paragraph.map(Words.lines) } }
    var items: [Item]?
    var chart: ChartModel?
    var openingWords: [MarkedWords]?
    var table: ItemTable?
    /// The paragraph's lines, for a language of lines.
    private(set) var paragraphLines: [String]?
  }

  /// Words of a list: the first line, and the others.
  struct Item {
    let whole: String
    let firstLine: String
    let otherLines: [String]
    init(_ words: String) {
      let lines = Words.lines(words)
      (whole, firstLine, otherLines) = (words, lines[0], Array(lines.dropFirst()))
    }
  }

  /// Items as a table: short fields in columns, the others below the name.
  struct ItemTable {
    let caption: String
    let columns: [String]
    let itemRows: [ItemRow]
  }

  /// An item as a row.
  struct ItemRow {
    let name: String
    let cells: [String]
    let more: [String]
  }

  /// Something said.
  struct Said {
    /// Who said it; `nil` for the script.
    let speaker: String?
    let lines: [String]
  }

  /// Arranges a transcript whose script keeps this data. O(entries).
  init(_ transcript: Transcript, _ data: DataModel) {
    title = "\(transcript.people.inWords), \(transcript.day.text)"
    session = transcript.id
    status = transcript.status.rawValue
    network = NetworkModel(transcript, data)
    let parts = Summary(transcript, data).parts
    let widths = Self.widths(of: parts.map(Self.isShort))
    self.parts = zip(parts, widths).enumerated().map { Self.part($1.0, $0 + 1, width: $1.1, transcript) }
    conversation = transcript.entries.filter { !$0.isSilent }.map { entry in
      Said(speaker: entry.who == .script ? nil : transcript.speaker(of: entry, data), lines: Words.lines(entry.text))
    }
  }

  /// The most characters of an answer that stands beside others.
  private static let longestBeside = 240

  private static func isWords(_ part: Summary.Part) -> Bool { part.slot.records == nil && part.slot.type != .drafts }
  private static func isShort(_ part: Summary.Part) -> Bool {
    isWords(part) && part.lines.allSatisfy { $0.count <= longestBeside }
  }

  /// How wide parts are: short ones that follow one another stand three in a row, and the first of them two in a row as
  /// far as it takes for all rows to be full.
  static func widths(of short: [Bool]) -> [String] {
    var widths: [String] = []
    var rest = short[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }.count
      rest = rest.dropFirst(run)
      let pairs = run == 1 ? 0 : (3 - run % 3) % 3 * 2
      widths += (0..<run).map { !first || run == 1 ? "whole" : $0 < pairs ? "half" : "third" }
    }
    return widths
  }

  private static func part(_ part: Summary.Part, _ number: Int, width: String, _ transcript: Transcript) -> Part {
    var model = Part(anchor: "part-\(number)", width: width, heading: part.heading)
    if let records = part.slot.records, part.details.count == part.items.count {
      if let chart = part.chart, chart.low != nil { model.chart = ChartModel(chart) }
      // A chart names all of them, so that only those of which more is told stand below it.
      let told = zip(part.items, part.details).filter { model.chart == nil || !$1.isEmpty }
        .map { ([$0.title(in: records) ?? ""] + $1).joined(separator: "\n") }
      if !told.isEmpty { model.items = told.map(Item.init) }
    } else if part.slot.type == .drafts {
      model.openingWords = MarkedWords.drafts(of: part.slot, in: transcript)
    } else if let records = part.slot.records, records.returns != nil {
      model.table = table(part, records, transcript)
    } else if part.lines.count == 1, isWords(part) {
      model.paragraph = part.lines[0]
    } else {
      model.items = part.lines.map(Item.init)
    }
    return model
  }

  private static func table(_ part: Summary.Part, _ records: Records, _ transcript: Transcript) -> ItemTable {
    let isTold = { (field: Slot) in part.items.contains { $0[path: field.name] != nil } }
    let short = records.fields.filter { field in
      field != records.title && (records.brief.contains(field) || field.range != nil || field == records.status)
    }.filter(isTold)
    let long = records.fields.filter { $0 != records.title && !short.contains($0) && $0.heading != nil }
    let rows = part.items.map { item in
      ItemRow(
        name: item.title(in: records) ?? "", cells: short.map { cell($0, item, transcript) },
        more: long.compactMap { field in
          item[path: field.name].map { _ in "\(field.label): \(cell(field, item, transcript))" }
        })
    }
    return ItemTable(
      caption: part.heading, columns: [records.title?.label ?? records.item] + short.map(\.label), itemRows: rows)
  }

  private static func cell(_ field: Slot, _ item: Record, _ transcript: Transcript) -> String {
    let words = item[path: field.name].flatMap(field.told) ?? ""
    guard field.type == .day, let day = item.day(of: field, in: transcript) else { return words }
    return "\(words) (\(day.text))"
  }
}

/// The chart as the templates name it.
struct ChartModel {
  /// What one item is called.
  let item: String
  /// The scales by name.
  let scales: [String]
  /// A row for each item.
  let rows: [Row]
  /// The heading over the places.
  let placesHeading: String
  /// The place for each item.
  let places: [PlaceRow]
  /// The lowest number of all, in a sentence.
  let suggestion: String?
  /// The chart as a picture.
  let drawing: ChartDrawing
  /// Whether there are places.
  let hasPlaces: Bool

  /// An item's row.
  struct Row {
    let itemName: String
    let numbers: [String]
  }

  /// An item's place, in words behind the name.
  struct PlaceRow {
    let placeName: String
    let placeWords: String
  }

  /// Arranges a chart. O(items).
  init(_ chart: Chart) {
    item = chart.slot.item ?? ""
    scales = chart.scales.map(\.label)
    rows = chart.rows.map { row in
      Row(
        itemName: row.name,
        numbers: chart.scales.map {
          (row.numbers[$0.name].map(String.init) ?? "–") + chart.beside(row, $0) + chart.then(row, $0)
        })
    }
    placesHeading = Message.placesHeading
    places = chart.suggests ? chart.places.map { PlaceRow(placeName: $0.name, placeWords: $0.words) } : []
    hasPlaces = !places.isEmpty
    suggestion = chart.suggests ? chart.suggestion : nil
    drawing = ChartDrawing(chart)
  }
}
