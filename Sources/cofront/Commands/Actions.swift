// cofront actions: what a person means to do, over all sessions, and what became of it.

import ArgumentParser
import Conversations
import LineEditing
import Reports
import struct Scripts.Records
import Transcripts

struct Actions: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List open actions, and say that one is done or dropped.",
    subcommands: [ActionsList.self, ActionsDone.self, ActionsDrop.self], defaultSubcommand: ActionsList.self)
}

/// Whose sessions are looked at.
struct ClientOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Whose conversations; your own unless given.", valueName: "name"),
    completion: .client)
  var client: String?

  @OptionGroup var common: CommonOptions

  /// The person's sessions, in the order in which they began. Files that cannot be read are told of.
  func sessions(in store: Store, _ environment: Environment) throws -> [PastSession] {
    KnownScripts(store).sessions(of: client ?? environment.person, in: try store.listing())
  }

  /// Whose open actions are here besides the person's own, in a sentence; empty where there are none.
  func others(in store: Store, _ environment: Environment) throws -> String {
    let own = client ?? environment.person
    let scripts = KnownScripts(store)
    let listing = try store.listing()
    let names = listing.items.map(\.people.client).reduce(into: [String]()) { names, name in
      if !own.isSame(as: name), !names.contains(where: { $0.isSame(as: name) }) {
        names.append(name)
      }
    }
    let open = names.map { (name: $0, count: ActionList(scripts.sessions(of: $0, in: listing)).commitments.count) }
      .filter { $0.count > 0 }
    guard let first = open.first else { return "" }
    let words = open.map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
    let again =
      "\(environment.command) actions --client \(first.name.asShellWord)\(environment.folderOption(of: store))"
    return "That is for \(own). Open for others: \(words). To see them: \(again)\n"
  }

  /// Writes what became of an item into the transcripts that know it as open and may ask about it. All of them are held
  /// before the first is changed.
  fileprivate func review(
    _ number: Int, as status: (Records) -> (id: String, label: String)?, words: String
  ) throws {
    let (environment, store) = try common.open()
    let list = ActionList(try sessions(in: store, environment))
    guard let commitment = list[number] else {
      let many = list.commitments.count
      let there = many == 0 ? "nothing is open" : many == 1 ? "one action is open" : "\(many) actions are open"
      throw Failure("there is no action \(number), \(there): see \(environment.command) actions", .noInput)
    }
    guard let records = commitment.slot.records, let status = status(records) else { return }
    let files = try commitment.placesToReview.map { (place: $0, file: try store.open($0.session)) }
    let (now, scripts) = (Clock.now, KnownScripts(store))
    for (place, file) in files {
      var transcript = try store.load(file.id)
      let items = transcript.outcome.items(place.slot.name)
      guard items.indices.contains(place.index), items[place.index].title(in: records) == commitment.title
      else { throw Failure("\(file.id) has changed meanwhile: try again", .noInput) }
      transcript.review(place.index, in: place.slot, as: status.id, words: words, at: now)
      transcript.outcome = transcript.outcome.ordered(by: scripts.data(transcript.script))
      try file.save(transcript)
    }
    Process.tell(sanitised("\(status.label): \(commitment.title)", keepsLineFeeds: false) + "\n")
  }
}

struct ActionsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List open actions, the soonest first.")

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var person: ClientOptions

  func run() throws {
    let (environment, store) = try person.common.open()
    let list = ActionList(try person.sessions(in: store, environment))
    if json { return Process.say(JSONText(brokenLevels: 1).text(of: list.json)) }
    let others = list.commitments.isEmpty ? try person.others(in: store, environment) : ""
    Process.tell(sanitised(list.text + others))
  }
}

struct ActionsDone: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "done", abstract: "Say that an action is done.")

  @Argument(help: "The action's number in the list.")
  var number: Int

  @OptionGroup var person: ClientOptions

  func run() throws { try person.review(number, as: { $0.done.map { ($0.id, $0.label) } }, words: "") }
}

struct ActionsDrop: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "drop", abstract: "Say that an action is dropped.")

  @Argument(help: "The action's number in the list.")
  var number: Int

  @Option(help: ArgumentHelp("What you would like to remember about it.", valueName: "text"))
  var why = ""

  @OptionGroup var person: ClientOptions

  func run() throws { try person.review(number, as: { $0.setAside.map { ($0.id, $0.label) } }, words: why) }
}
