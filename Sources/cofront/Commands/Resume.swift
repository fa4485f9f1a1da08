// cofront resume: goes on with a session that was left, under the script that it began with.

import ArgumentParser
import Transcripts

struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Go on with a conversation that was left.")

  @Argument(help: "The session, or the beginning of its name; the latest one unless given.", completion: .session)
  var id: String?

  @Option(
    help: ArgumentHelp("Go on with this script instead of the one it began with.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var script: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    try environment.checkInput()
    let id = try self.id.map { try store.resolve($0) } ?? latestUnfinished(in: store, environment)
    let source = try script.map { try ScriptSource.named($0) }
    let terminal = try TerminalInterface(environment)
    let held = try HeldSession(left: id, in: store, under: source, environment)
    try Seat(in: OwnRoom(held, environment), terminal, environment).run()
  }

  private func latestUnfinished(in store: Store, _ environment: Environment) throws -> String {
    let listing = try store.list()
    // One that is open elsewhere will be said to be so.
    if let left = listing.items.first(where: \.isLeft) ?? listing.items.first(where: \.isHeld) { return left.id }
    if listing.items.isEmpty, let first = listing.unreadable.first { throw first }
    let what = listing.items.isEmpty ? "there is no conversation here yet" : "no conversation was left here"
    throw Failure("\(what): begin one with \(environment.command(in: store)("start"))", .noInput)
  }
}
