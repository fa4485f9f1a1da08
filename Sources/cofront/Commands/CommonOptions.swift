// The options that commands share.

import ArgumentParser
import Transcripts

/// Where transcripts are kept.
struct FolderOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Keep and look for transcripts in this folder.", valueName: "dir"), completion: .directory)
  var transcripts: String?

  /// What the process was started in, and the folder of transcripts.
  func open() -> (Environment, Store) {
    let environment = Environment()
    return (environment, Store(path: environment.transcripts(transcripts)))
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

/// What a new session begins with.
struct BeginningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Whose conversation it is; your login name unless given.", valueName: "name"),
    completion: .client)
  var client: String?

  @Option(help: ArgumentHelp("Who guides it, if anybody does.", valueName: "name"), completion: .coach)
  var coach: String?

  @Option(
    help: ArgumentHelp("Follow a script of your own.", valueName: "file"), completion: .file(extensions: ["yaml"]))
  var script: String?

  @Option(help: ArgumentHelp("Choose the wordings by this number; a session keeps its own.", valueName: "n"))
  var seed: UInt64?

  /// The options together.
  var beginning: Beginning { Beginning(client: client, coach: coach, script: script, seed: seed) }
}

/// How a session looks.
struct DisplayOptions: ParsableArguments {
  @Flag(help: "Plain text, line after line, for screen readers and simple terminals.")
  var plain = false

  @Flag(help: "No colours.")
  var noColor = false

  @Flag(help: "Ask nothing at the terminal; answers come from a pipe.")
  var noInput = false

  /// The options together.
  var look: Look { Look(plain: plain, noColor: noColor, noInput: noInput) }
}
