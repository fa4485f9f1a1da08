// cofront show: a conversation to be read again, kept as a file, or handed on to another program.

import ArgumentParser
import Conversations
import Glibc
import LineEditing
import Reports
import struct Scripts.DataModel
import Transcripts

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show a conversation.",
    discussion: """
      Nothing of a coach's notes is shown. \(Environment.program) help formats says what each format is for; \
      Documentation/Reports.md shows them.
      """)

  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, svg, csv, ics, json, dot

    /// What it is.
    var meaning: String {
      switch self {
      case .text: "words and bars, for the terminal"
      case .markdown: "for notes and wikis"
      case .html: "a page for a browser, to be read or printed"
      case .svg: "the numbers as a picture"
      case .csv: "the numbers as a table, for a spreadsheet"
      case .ics: "the actions with a day, for a calendar"
      case .json: "the conversation as it is kept"
      case .dot: "the network as a graph, for Graphviz"
      }
    }
  }

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(help: "How to show it.")
  var format: Format?

  @OptionGroup var target: OutputOptions

  @Flag(help: "The same as --format json.")
  var json = false

  @Flag(help: "Open it as a page in your browser.")
  var open = false

  @OptionGroup var common: CommonOptions

  private var chosen: Format { open ? .html : json ? .json : format ?? .text }

  func validate() throws { try check(format: format?.rawValue, json: json, open: open) }

  func run() throws {
    let (environment, store) = try common.open()
    var transcript = try store.load(store.resolve(id))
    let script = KnownScripts(store).script(transcript.script)
    if script == nil {
      Process.complain(
        "cofront: the script of \(transcript.id) is gone or cannot be read, so only what was said is shown: put it back"
          + " as \(store.path)/scripts/\(transcript.script.sha256).yaml")
    }
    let data = script?.data ?? DataModel()
    transcript.outcome = transcript.outcome.ordered(by: data)
    let report = try report(of: transcript, data, environment)
    if open {
      try target.open(report, as: transcript.id, apartFrom: store, environment)
    } else if target.file != nil {
      try target.write(report, apartFrom: store, environment)
    } else if !environment.outputIsTerminal, chosen != .text {
      Process.say(report)
    } else {
      let text = environment.outputIsTerminal ? sanitised(report) : report
      // Text to be read in order comes as long lines.
      let isText = chosen == .text
      let isLong = isText && environment.isLinear
      environment.show(isLong ? TerminalWidth.fitted(text, to: STDOUT_FILENO) : text, isDrawn: isText)
    }
  }

  private func report(of transcript: Transcript, _ data: DataModel, _ environment: Environment) throws -> String {
    switch chosen {
    case .text: SessionText(transcript, data, measure: measure(environment)).text
    case .markdown: SessionMarkdown(transcript, data).text
    case .html: SessionPage(transcript, data).text
    case .svg: ChartPicture(transcript.outcome, data).text
    case .csv: TidyTable(transcript, data).text
    case .ics: ActionCalendar(transcript, data).text
    case .json: String(decoding: TranscriptEncoding.bytes(of: transcript), as: UTF8.self)
    case .dot: try graph(of: transcript, data)
    }
  }

  private func graph(of transcript: Transcript, _ data: DataModel) throws -> String {
    guard let graph = NetworkGraph(transcript, data) else {
      throw Failure(
        "the script of \(transcript.id) asks for no view that is a graph: take --format svg for its numbers", .usage)
    }
    return graph.text
  }

  private func measure(_ environment: Environment) -> TextMeasure {
    if environment.isLinear { return .linear }
    return TextMeasure(
      columns: target.file == nil ? environment.textColumns : Display.widestText,
      width: { TerminalWidth.width(of: $0) }, wrap: { TerminalWidth.rows(of: $0, columns: $1, hanging: $2) })
  }
}
