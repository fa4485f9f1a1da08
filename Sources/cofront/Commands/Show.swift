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
      Nothing of a coach's notes is shown. At a terminal the text goes through the program named in PAGER, if one is. \
      Documentation/Reports.md shows every format.
      """)

  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, svg, csv, ics, json, dot
  }

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(help: "How to show it.")
  var format: Format?

  @Option(help: ArgumentHelp("Write it to a file that only you can read.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(help: "Open it as a page in your browser.")
  var open = false

  @Flag(help: "Text to be read in order, without bars and without a pager.")
  var plain = false

  @OptionGroup var folder: FolderOptions

  func validate() throws {
    if open, let format, format != .html { throw ValidationError("--open shows HTML: leave --format out") }
  }

  func run() throws {
    let (environment, store) = folder.open()
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
      let path = try output ?? environment.page(of: transcript.id)
      try environment.write(report, to: path, apartFrom: store)
      Process.complain("cofront: the page is \(environment.shortened(path))")
      try Programs.open(path)
    } else if let output {
      try environment.write(report, to: output, apartFrom: store)
    } else if environment.outputIsTerminal {
      let text = sanitised(report)
      // Text to be read in order comes as long lines.
      let isLong = format ?? .text == .text && environment.isLinear(plain: plain)
      let fitted = isLong ? TerminalWidth.fitted(text, to: STDOUT_FILENO) : text
      Programs.page(fitted, through: plain ? nil : environment["PAGER"])
    } else {
      Process.say(report)
    }
  }

  private func report(of transcript: Transcript, _ data: DataModel, _ environment: Environment) throws -> String {
    switch open ? .html : format ?? .text {
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
    if environment.isLinear(plain: plain) { return .linear }
    return TextMeasure(
      columns: output == nil ? environment.textColumns : Display.widestText,
      width: { TerminalWidth.width(of: $0) }, wrap: { TerminalWidth.rows(of: $0, columns: $1, hanging: $2) })
  }
}
