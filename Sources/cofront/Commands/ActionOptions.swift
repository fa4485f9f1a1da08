// Whose actions are looked at, and how one of them is found.

import ArgumentParser
import Conversations
import Reports
import Transcripts

/// Whose sessions are looked at.
struct ClientOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Whose conversations; your own unless given.", valueName: "name"),
    completion: .client)
  var client: String?

  @Option(help: ArgumentHelp("Everybody's conversations with this coach.", valueName: "name"), completion: .coach)
  var coach: String?

  @Flag(help: "Everybody's conversations.")
  var all = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if all, client != nil { throw ValidationError("--all is everybody: leave --client out") }
  }

  /// Whether an option says whose.
  var isGiven: Bool { client != nil || coach != nil || all }

  /// The actions of those who are meant.
  func list(_ listing: Listing, in store: Store, _ environment: Environment) -> ActionList {
    let everybody = all || coach != nil && client == nil
    return Self.list(
      listing.seen(by: coach), of: everybody ? nil : client ?? environment.person, KnownScripts(store))
  }

  /// The actions of one client, or of all.
  static func list(_ listing: Listing, of client: String?, _ scripts: KnownScripts) -> ActionList {
    if let client { return ActionList([(client, listing.sessions(of: client, script: scripts.script))]) }
    var names: [String] = []
    var known = Set<String>()
    for name in Set(listing.items.map(\.people.client)).sorted() where known.insert(name.likeness).inserted {
      names.append(name)
    }
    return ActionList(names.map { ($0, listing.sessions(of: $0, script: scripts.script)) })
  }

  /// Whose open actions are here besides the person's own, in a sentence; empty where there are none.
  func others(_ listing: Listing, in store: Store, _ environment: Environment) -> String {
    let own = client ?? environment.person
    let everybody = Self.list(listing.seen(by: coach), of: nil, KnownScripts(store))
    let names = everybody.open.map(\.client).filter { !$0.isSame(as: own) }
    let counts = names.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key }
    guard let first = counts.first else { return "" }
    let words = counts.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    let again = environment.command(in: store)("actions --client \(first.key.asShellWord)")
    return "That is for \(own). Open for others: \(words). To see them: \(again)\n"
  }

  /// The action that letters stand for: one of those that are meant; where nobody was named, else anybody's.
  func entry(called letters: String, in store: Store, _ environment: Environment) throws -> ActionList.Entry {
    let listing = try store.listing()
    var found = list(listing, in: store, environment).entries(called: letters)
    if found.isEmpty, !isGiven { found = Self.list(listing, of: nil, KnownScripts(store)).entries(called: letters) }
    let see = "see \(environment.command(in: store)("actions"))"
    guard let entry = found.first else {
      throw Failure("there is no action \(letters): each has letters before it, \(see)", .noInput)
    }
    guard found.count == 1 else {
      let titles = found.prefix(3).map { "\($0.id) \($0.commitment.title)" }.joined(separator: ", ")
      throw Failure("\(letters) begins the letters of \(found.count) actions (\(titles)): type more of them", .noInput)
    }
    return entry
  }
}
