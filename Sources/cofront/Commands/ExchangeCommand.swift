// cofront exchange: hands over what a person ticked, and lets two people at one screen swap discoveries.

import ArgumentParser
import Conversations
import struct Scripts.ShareLine
import struct Scripts.Script
import Transcripts

struct ExchangeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange",
    abstract: "Export what you choose for another person, or share at one screen what you found.",
    subcommands: [ExchangeExport.self, ExchangePair.self], defaultSubcommand: ExchangePair.self)
}

struct ExchangeExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the lines that you choose to a file for another person.",
    discussion: """
      Only the lines that you choose are written, to ID.exchange.json in the current folder unless --output names \
      another file. Each script has its own lines; the built-in one has: \
      \(Exchange.lines(of: .builtIn).map(\.id).joined(separator: ", ")).
      """)

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(help: ArgumentHelp("Choose these lines; you are asked unless they are given.", valueName: "line,line"))
  var share: String?

  @Option(
    name: .customLong("as"),
    help: "Who passes it on: a client chooses lines, a coach takes those that the client chose.")
  var role: Role?

  @OptionGroup var target: OutputOptions

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let transcript = try store.load(store.resolve(id))
    let script = try KnownScripts(store).script(toTickIn: transcript)
    let (offered, all) = try lines(in: transcript, under: script, environment)
    let ticked = try share.map { try Self.ticks($0, among: all) } ?? ask(offered, environment)
    let there = offered.filter(ticked.contains)
    if there.isEmpty { return Process.tell("Nothing is chosen, so nothing is written.") }
    let exchange = Exchange(transcript, under: script, sharing: Set(there.map(\.id)))
    if target.output == "-" { return Process.say(ExchangeFile.text(of: exchange)) }
    let path = target.output ?? "\(transcript.id).exchange.json"
    let file = try ChosenFile(path)
    guard try target.mayWrite(file, path, environment) else { return }
    try file.write(Array(ExchangeFile.text(of: exchange).utf8))
    let labels = there.map { "“\($0.label)”" }.joined(separator: ", ")
    let line = "\(path): \(labels). Names inside your own words are in it, too."
    Process.tell(line)
  }

  /// The lines that are offered, and those that can be named. Where somebody else than the client holds a session with
  /// a coach, they are those that the client ticked in it.
  private func lines(
    in transcript: Transcript, under script: Script, _ environment: Environment
  ) throws -> (offered: [ShareLine], all: [ShareLine]) {
    let offered = Exchange.lines(in: transcript, under: script)
    let client = transcript.people.client
    let isClients =
      transcript.people.coach == nil || transcript.keptBy != nil
      || environment.isPerson(client)
    guard role ?? (isClients ? .client : .coach) == .coach else {
      return (offered, Exchange.lines(of: script) + offered.filter(\.slots.isEmpty))
    }
    let ticked = Exchange.ticked(in: transcript, under: script) ?? []
    let own = offered.filter { ticked.contains($0.id) }
    guard !own.isEmpty else {
      throw Failure(
        "\(client) has chosen nothing to share in \(transcript.id): only \(client) can choose, with --as client",
        .usage)
    }
    return (own, own)
  }

  /// Asks which lines to tick, until the answer can be read.
  private func ask(_ offered: [ShareLine], _ environment: Environment) throws -> [ShareLine] {
    try environment.checkInput()
    let terminal = try TerminalInterface(environment)
    defer { terminal.close() }
    let list = offered.enumerated().map { "  \($0 + 1)  \($1.label)" }.joined(separator: "\n")
    var question = "\(SessionMessage.whichToShare)\n\(list)"
    while true {
      let answer = try terminal.ask(question, hint: SessionMessage.ticksHint)
      if let ticks = try? Self.ticks(answer, among: offered) { return ticks }
      question = SessionMessage.ticksAgain
    }
  }

  /// Reads ticks: ids, or numbers of the lines that are offered. Nothing means none.
  static func ticks(_ text: String, among offered: [ShareLine]) throws -> [ShareLine] {
    try text.split { $0 == "," || $0 == ";" || $0.isWhitespace }.filter { !["and", "&"].contains($0) }.map { word in
      if let number = Int(word), offered.indices.contains(number - 1) { return offered[number - 1] }
      let isNamed = { (line: ShareLine) in line.label.lowercased().hasSuffix(" " + word.lowercased()) }
      if let line = offered.first(where: { $0.id == word.lowercased() })
        ?? offered.first(where: { $0 != Exchange.ownName && $0.slots.isEmpty && isNamed($0) })
      {
        return line
      }
      let lines = offered.map(\.id).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      throw Failure("“\(word)” is not one of the lines: choose from \(lines.joined(separator: ", "))", .usage)
    }
  }
}

struct ExchangePair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: "Two people at one screen share what they found, each with an exported file.")

  @Argument(
    help: ArgumentHelp("What the first person chose.", valueName: "file"), completion: .file(extensions: ["json"]))
  var first: String

  @Argument(
    help: ArgumentHelp("What the second person chose.", valueName: "file"), completion: .file(extensions: ["json"]))
  var second: String

  @Option(help: ArgumentHelp("Choose the wordings by this number.", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.begin()
    try environment.checkInput()
    let scripts = KnownScripts(store)
    let (one, two) = (try scripts.exchange(in: first, store), try scripts.exchange(in: second, store))
    let people = People(
      client: one.exchange.me ?? SessionMessage.first, other: two.exchange.me ?? SessionMessage.second)
    let terminal = try TerminalInterface(environment)
    let held = try HeldSession(
      begun: .exchange, people: people, seed: seed,
      shared: [
        (.client, Summary(one.exchange.outcome, one.script.data).text),
        (.other, Summary(two.exchange.outcome, two.script.data).text),
      ],
      in: store, environment)
    try Seat(in: OwnRoom(held, environment), terminal, environment).run()
  }
}
