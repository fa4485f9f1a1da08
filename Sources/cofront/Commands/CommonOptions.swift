// The options that commands share.

import ArgumentParser
import Conversations
import Transcripts

/// What every command takes, before its name or behind it: the program's own command has these options, too, and what
/// it was given is what the named one has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use the transcripts in this folder.", valueName: "dir"), completion: .directory)
  var transcripts: String?

  @Flag(help: "Plain text, line after line, for screen readers and simple terminals (ACCESSIBLE=1 does the same).")
  var plain = false

  @Flag(help: "No colours (NO_COLOR=1 does the same).")
  var noColor = false

  @Flag(help: "Ask nothing at the terminal; answers come from a pipe.")
  var noInput = false

  @Flag(help: "Show long texts at once, not page by page.")
  var noPager = false

  /// What the process was started in, and these options.
  var environment: Environment {
    Environment.begun(
      Environment.Options(
        transcripts: transcripts, isPlain: plain, hasNoColour: noColor, hasNoInput: noInput, hasNoPager: noPager))
  }

  /// What the process was started in, and the folder of transcripts.
  /// - Throws: where there can be no such folder, or where one that was named is not there.
  func open() throws -> (Environment, Store) {
    let (environment, store) = try begin()
    try environment.checkIsThere(store)
    return (environment, store)
  }

  /// What the process was started in, and the folder of transcripts, which may be made.
  func begin() throws -> (Environment, Store) {
    let environment = environment
    return (environment, try environment.store)
  }
}

extension Store {
  /// The sessions; files that cannot be read are told of.
  func listing() throws -> Listing {
    let listing = try list()
    for error in listing.unreadable { Process.complain("cofront: \(error)") }
    return listing
  }
}

extension Store {
  /// A text over all sessions, which is not made again while neither they nor anything else change that it follows
  /// from.
  /// - Parameter also: What it follows from beside the command line and the settings.
  func told(
    _ name: String, _ environment: Environment, also: [String] = [], by make: (Listing) throws -> String
  ) throws -> String {
    let settings = Setting.allCases.map { "\(environment[$0])" } + ["\(environment.isLinear)", environment.command]
    let today = Day(Clock.now, in: Clock.zone).iso
    let question = try [Version.text, today, path, environment.person] + settings + Process.arguments() + also
    return try told(name, question) { listing in
      for error in listing.unreadable { Process.complain("cofront: \(error)") }
      return try make(listing)
    }
  }
}

/// What a new session begins with.
struct BeginningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Whose conversation it is; your own name unless given.", valueName: "name"),
    completion: .client)
  var client: String?

  @Option(help: ArgumentHelp("The coach, if there is one.", valueName: "name"), completion: .coach)
  var coach: String?

  @Option(
    help: ArgumentHelp("Follow a script of your own.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var script: String?

  @Option(help: ArgumentHelp("Choose the wordings by this number; a resumed session keeps its number.", valueName: "n"))
  var seed: UInt64?

  /// The options together.
  var beginning: Beginning { Beginning(client: client, coach: coach, script: script, seed: seed) }
}
