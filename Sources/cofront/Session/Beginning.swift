// A session is begun, or one that was left is gone on with. Free of the command line's parser: going through all
// options takes longer than everything else does up to the first prompt, so a bare `cofront` comes here at once.

import Conversations
import Scripts
import Transcripts

/// What a session begins with.
struct Beginning {
  /// Whose conversation it is; the login name unless given.
  var client: String?
  /// Who guides it.
  var coach: String?
  /// A script file of the person's own.
  var script: String?
  /// What chooses the wordings; chance unless given.
  var seed: UInt64?

  /// Offers an unfinished session at a terminal, else begins a new one, and plays it until it is left.
  func run(in transcripts: String? = nil, _ look: Look = Look()) throws {
    let environment = Environment()
    try look.check(environment)
    if client == "" { throw Failure("--client needs a name: leave it out for your login name", .usage) }
    if coach == "" { throw Failure("--coach needs a name: leave it out if there is no coach", .usage) }
    let source = try ScriptSource.named(script)
    let store = Store(path: environment.transcripts(transcripts))
    let name = client ?? environment.login
    let terminal = try TerminalInterface(look, environment)
    let visits = try store.visits(of: name, seenBy: coach, under: source.script)
    let held: HeldSession
    if terminal.isInteractive, let left = visits.unfinished,
      try Self.offer(left, in: store, on: terminal, environment)
    {
      held = try HeldSession(left: left.id, in: store, environment)
    } else {
      held = try session(under: source, of: name, knowing: visits, in: store, environment)
    }
    try Seat(in: OwnRoom(held, environment), terminal, environment).run()
  }

  /// A new session of a client's, that knows what earlier ones left open, and what the last one had.
  func session(
    under source: ScriptSource, of client: String, knowing visits: Visits, in store: Store, isShared: Bool = false,
    _ environment: Environment
  ) throws -> HeldSession {
    try HeldSession(
      begun: source, people: People(client: client, coach: coach), seed: seed, earlier: visits.open,
      last: visits.recalled.recalled(by: source.script), in: store, isShared: isShared, environment)
  }

  /// Asks whether to go on with a session that was left.
  static func offer(
    _ unfinished: Listing.Item, in store: Store, to role: Role? = nil, on terminal: TerminalInterface,
    _ environment: Environment
  ) throws -> Bool {
    let script = try? ScriptSource.kept(unfinished.script, in: store).script
    let id = script?[unfinished.state]?.stage
    let stage = script?.stages.first { $0.id == id }?.title
    let other = role == .coach ? unfinished.people.client : unfinished.people.coach
    let visit = Visit(
      place: environment.shortened(store.path), people: unfinished.people, keeper: environment.login,
      isShared: role != nil, command: environment.command,
      folder: environment.folderOption(of: store), id: unfinished.id)
    return try terminal.confirm(
      SessionMessage.unfinished(Day(unfinished.updated, in: unfinished.zone), stage: stage, with: other), on: visit)
  }
}

/// How a session looks.
struct Look {
  /// Append-only text without drawing.
  var plain = false
  /// No colours, whatever the terminal can do.
  var noColor = false
  /// Nothing is asked at a terminal.
  var noInput = false

  /// Refuses to wait for a terminal when nothing may be asked there.
  func check(_ environment: Environment) throws {
    if noInput, environment.inputIsTerminal {
      throw Failure("--no-input means that nobody can answer: pipe the answers in", .usage)
    }
  }

  /// Refuses to share a session where nobody sits at a terminal.
  func checkSharing(_ environment: Environment) throws {
    guard environment.inputIsTerminal, environment.outputIsTerminal, !noInput else {
      throw Failure("a shared session needs a terminal for each person: run it in one", .usage)
    }
  }
}

extension Script {
  /// The script as a transcript names it.
  var reference: ScriptReference { ScriptReference(id: id, version: version, sha256: sha256) }
}
