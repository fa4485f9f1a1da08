// cofront [start]: begins a session, or offers to go on with one that was left.

import ArgumentParser

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a conversation (this is done without a command, too).")

  @OptionGroup var beginning: BeginningOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try beginning.beginning.run(common.environment)
  }
}
