// A session is begun, or one that was left is gone on with. Free of the command line's parser: going through all
// options takes longer than everything else does up to the first prompt, so a bare `cofront` comes here at once.

import Conversations
import LineEditing
import Scripts
import Transcripts

/// What a session begins with.
struct Beginning {
  /// Whose conversation it is; the person's own name unless given.
  var client: String?
  /// Who guides it.
  var coach: String?
  /// A script file of the person's own; the one they set unless given.
  var script: String?
  /// What chooses the wordings; chance unless given.
  var seed: UInt64?

  /// Offers an unfinished session at a terminal, else begins a new one, and plays it until it is left.
  func run(_ environment: Environment = .begun()) throws {
    try environment.checkInput()
    if client == "" { throw Failure("--client needs a name: leave it out for your own", .usage) }
    if coach == "" { throw Failure("--coach needs a name: leave it out if there is no coach", .usage) }
    let source = try source(environment)
    let store = try environment.store
    let terminal = try TerminalInterface(environment)
    let name = try terminal.name(client, in: store, environment)
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

  /// The script that new sessions follow.
  func source(_ environment: Environment) throws -> ScriptSource {
    try ScriptSource.named(script ?? environment[.script].value.map(environment.absolute))
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
    let sessions = KnownScripts(store).sessions([unfinished])
    let planned = Commitment.open(in: sessions).map { sanitised($0.lineOnItsDay, keepsLineFeeds: false) }
    return try terminal.confirm(
      SessionMessage.unfinished(
        Day(unfinished.updated, in: unfinished.zone), stage: stage, with: other, planned: planned),
      on: visit)
  }
}

extension Script {
  /// The script as a transcript names it.
  var reference: ScriptReference { ScriptReference(id: id, version: version, sha256: sha256) }
}
