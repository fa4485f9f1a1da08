// cofront strike: takes what was said once out of everything that is kept.

import ArgumentParser
import Conversations
import LineEditing
import Transcripts

struct Strike: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back one answer: its words are deleted from everything that is kept.",
    discussion: """
      The answer, its earlier versions, quotes of it, readings, notes, drafts, and what later conversations took over \
      become “\(TakenBack.mark)”. Without ENTRY, it lists what can be taken back. Nothing brings the words back; \
      copies in a backup keep them.
      """)

  @Argument(help: "The session, or the beginning of its name.", completion: .session)
  var id: String

  @Argument(help: "The number of the entry.")
  var entry: Int?

  @Flag(help: "Take it back without asking.")
  var yes = false

  @Flag(help: "List what can be taken back as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.open()
    let (name, id) = (id, try store.resolve(id))
    guard let entry else { return try list(id, in: store, environment) }
    let said = try ScriptSource.conversation(id, in: store).strikable.first { $0.n == entry }?.text
    if let said, !yes {
      guard try environment.isSure(.strike(id, said), of: id, named: name) else {
        return Process.tell("Nothing is taken back.")
      }
    }
    let file = try store.open(id)
    var conversation = try ScriptSource.conversation(id, in: store)
    let before = conversation
    let reply = conversation.strike(entry, at: Clock.now)
    guard let struck = reply.entries.first, let words = before.takenBack(by: struck) else {
      let command = environment.command(in: store)("strike \(id)")
      throw Failure("\(id) has no words of a person's under \(entry): \(command) lists those there are", .usage)
    }
    try file.save(conversation.transcript)
    file.release()
    for failure in store.takeOut(words, saidIn: before.transcript, environment.drafts) {
      Process.complain("cofront: \(failure)")
    }
    store.refresh()
    Process.tell("Entry \(entry) of \(id) is taken back; copies that a backup made are not.")
  }

  private func list(_ id: String, in store: Store, _ environment: Environment) throws {
    let entries = try ScriptSource.conversation(id, in: store).strikable
    if json {
      let facts = entries.map { Value.record(["n": .number($0.n), "text": .text($0.text)]) }
      return Process.say("strike", ["id": .text(id), "entries": .list(facts)])
    }
    let lines = entries.map { sanitised("\($0.n)  \($0.text)", keepsLineFeeds: false) + "\n" }
    environment.tell(lines.joined())
  }
}
