// What the templates of the page and of Markdown say, as values under the names that they use. The facts come from the
// summary and the chart; here they are only arranged. Templates see stored properties only.

import Conversations
import FoundationEssentials
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
  /// What it came to; two sheets, each of them for a page of paper.
  let sheets: [Sheet]
  /// Everything said, in order.
  let conversation: [Said]

  /// Parts that belong on one page.
  struct Sheet { let parts: [Part] }

  /// A headed part. Of its contents only what it has is there.
  struct Part {
    let anchor: String
    let topic: String
    let heading: String
    var paragraph: String? { didSet { paragraphLines = paragraph.map(Words.lines) } }
    var items: [Item]?
    var chart: ChartModel?
    var openingWords: [MarkedWords]?
    var actions: [ActionRow]?
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

  /// An action as a row.
  struct ActionRow {
    let what: String
    let who: String
    let byWhen: String
    let plan: String
    let sure: String
    let standing: String
    let more: [String]
  }

  /// Something said.
  struct Said {
    /// Who said it; `nil` for the script.
    let speaker: String?
    let lines: [String]
  }

  /// Arranges a transcript. O(entries).
  init(_ transcript: Transcript) {
    title = "\(transcript.people.inWords), \(Day.text(transcript.started))"
    session = transcript.id
    status = transcript.status.rawValue
    let parts = Summary(of: transcript).parts.enumerated().map { Self.part($1, $0 + 1, transcript) }
    let second = Set(
      [Summary.Topic.facing, .opening, .practice, .action, .earlierAction, .confidant, .insight, .further].map(
        \.rawValue))
    sheets = [parts.filter { !second.contains($0.topic) }, parts.filter { second.contains($0.topic) }]
      .filter { !$0.isEmpty }.map(Sheet.init)
    conversation = transcript.entries.filter { !$0.isSilent }.map { entry in
      Said(speaker: entry.who == .script ? nil : transcript.speaker(of: entry), lines: Words.lines(entry.text))
    }
  }

  private static func part(_ part: Summary.Part, _ number: Int, _ transcript: Transcript) -> Part {
    var model = Part(anchor: "part-\(number)", topic: part.topic.rawValue, heading: part.heading)
    switch part.topic {
    case .network: model.chart = ChartModel(Chart(transcript.outcome))
    case .opening: model.openingWords = MarkedWords.openingWords(of: transcript)
    case .action: model.actions = rows(transcript)
    default:
      if part.lines.count == 1 { model.paragraph = part.lines[0] } else { model.items = part.lines.map(Item.init) }
    }
    return model
  }

  private static func rows(_ transcript: Transcript) -> [ActionRow] {
    transcript.outcome.actions.filter { $0.isAhead && $0.what != nil }.map { action in
      let day = action.from == nil ? action.day(in: transcript) : nil
      return ActionRow(
        what: action.what ?? "", who: action.who ?? "",
        byWhen: [action.`when`, day.map { "(\($0.text))" }].compactMap(\.self).joined(separator: " "),
        plan: action.plan?.capitalisedFirst ?? "", sure: action.confidence.map { "\($0) of 10" } ?? "",
        standing: Message.name(of: action.status),
        more: [action.obstacle.map { "in the way: \($0)" }, action.learned.map { "learned: \($0)" }].compactMap(\.self))
    }
  }
}

/// The chart as the templates name it.
struct ChartModel {
  /// The dimensions by name.
  let dimensions: [String]
  /// A row for each partner.
  let rows: [Row]
  /// The heading over the places.
  let placesHeading: String
  /// The place for each partner.
  let places: [PlaceRow]
  /// The lowest number of all, in a sentence.
  let suggestion: String?
  /// The chart as a picture.
  let drawing: ChartDrawing
  /// Whether there are places.
  let hasPlaces: Bool

  /// A partner's row.
  struct Row {
    let partnerName: String
    let numbers: [String]
  }

  /// A partner's place, in words behind the name.
  struct PlaceRow {
    let placeName: String
    let placeWords: String
  }

  /// Arranges a chart. O(partners).
  init(_ chart: Chart) {
    dimensions = Dimension.allCases.map(Message.name(of:))
    rows = chart.partners.map { partner in
      Row(
        partnerName: partner.name,
        numbers: Dimension.allCases.map { dimension in
          let theirs = partner.theirs?[dimension].map { " (\(Message.theirs) \($0))" } ?? ""
          return (partner.ratings[dimension].map(String.init) ?? "–") + theirs
        })
    }
    placesHeading = Message.placesHeading
    places = chart.places.map { PlaceRow(placeName: $0.name, placeWords: $0.words) }
    hasPlaces = !places.isEmpty
    suggestion = chart.suggestion
    drawing = ChartDrawing(chart)
  }
}
