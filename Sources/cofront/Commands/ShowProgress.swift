// cofront progress: what became of partnerships and actions over a person's sessions.

import ArgumentParser
import Conversations
import LineEditing
import Reports
import Transcripts

struct ShowProgress: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Show how numbers and actions changed over all conversations.",
    discussion: """
      Partners are known by their names. Where one partner has two names, say so once: \
      \(Environment.program) progress --same "Ana" "Anna Silva". It is kept in names.json, beside the transcripts.
      """)

  @Argument(help: "Whose conversations; your own unless given.", completion: .client)
  var name: String?

  @Option(
    name: .customLong("same"), parsing: .upToNextOption,
    help: ArgumentHelp("Two names of the same partner.", valueName: "name"))
  var same: [String] = []

  /// The formats.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, html, json, csv }

  @Option(help: "How to show it.")
  var format: Format?

  @OptionGroup var target: OutputOptions

  @Flag(help: "The same facts as JSON.")
  var json = false

  @Flag(help: "Open it as a page in your browser.")
  var open = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard same.isEmpty || same.count == 2 else {
      throw ValidationError("--same takes two names; quote those of several words")
    }
    try check(format: format?.rawValue, json: json, open: open)
  }

  func run() throws {
    let (environment, store) = try common.open()
    let given = name ?? environment.person
    func client(in listing: Listing) -> String {
      listing.with(client: given).items.first?.people.client ?? given
    }
    if same.count == 2 {
      let client = client(in: try store.listing())
      try store.changeNames { $0.join(same[0], same[1], of: client) }
    }
    let actions = environment.command(in: store)("actions" + (name.map { " --client \($0.asShellWord)" } ?? ""))
    let (names, format) = (try store.names(), open ? .html : json ? .json : format ?? .text)
    let text = try store.told("progress", environment, also: ["\(names)"]) { listing in
      let client = client(in: listing)
      let sessions = listing.sessions(of: client, script: KnownScripts(store).script)
      let report = ProgressReport(client: client, sessions: sessions, names: names)
      return self.text(of: report, as: format, actions: actions, environment)
    }
    if open {
      try target.open(text, as: Environment.progressPage, apartFrom: store, environment)
    } else if target.file != nil {
      try target.write(text, apartFrom: store, environment)
    } else if format == .text {
      environment.tell(text)
    } else {
      Process.say(text)
    }
  }

  private func text(
    of report: ProgressReport, as format: Format, actions: String, _ environment: Environment
  ) -> String {
    switch format {
    case .json: return JSONText(brokenLevels: 3).text(of: report.json)
    case .csv: return ProgressTable(report).text
    case .html: return ProgressPage(report).text
    case .text:
      return sanitised(ProgressText(report, draws: !environment.isLinear, actions: actions).text)
    }
  }
}
