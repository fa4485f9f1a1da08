// cofront [start]: begins a session, or offers to go on with one that was left.

import ArgumentParser

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a conversation (this is done without a command, too).")

  @OptionGroup var beginning: BeginningOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try Beginning(
      client: beginning.client, coach: beginning.coach, script: beginning.script, seed: beginning.seed,
      transcripts: folder.transcripts, look: display.look
    ).run()
  }
}
