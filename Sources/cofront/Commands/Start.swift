// cofront [start]: begins a session, or offers to go on with one that was left.

import ArgumentParser

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a conversation (this is done without a command, too).")

  @Option(help: ArgumentHelp("Whose conversation it is; your login name unless given.", valueName: "name"))
  var client: String?

  @Option(help: ArgumentHelp("Who guides it, if anybody does.", valueName: "name"))
  var coach: String?

  @Option(help: ArgumentHelp("Follow a script of your own.", valueName: "file"))
  var script: String?

  @Option(help: ArgumentHelp("Choose the wordings by this number; a session keeps its own.", valueName: "n"))
  var seed: UInt64?

  @OptionGroup var folder: FolderOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try Beginning(
      client: client, coach: coach, script: script, seed: seed, transcripts: folder.transcripts, look: display.look
    ).run()
  }
}
