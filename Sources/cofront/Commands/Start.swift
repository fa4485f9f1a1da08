// cofront [start]: begins a session, or offers to go on with one that was left.

import ArgumentParser

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a conversation (this is done without a command, too).")

  @OptionGroup var beginning: BeginningOptions
  @OptionGroup var folder: FolderOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    try beginning.beginning.run(in: folder.transcripts, display.look)
  }
}
