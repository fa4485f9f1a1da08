// cofront [start]: begins a session, or offers to go on with one that was left.

import ArgumentParser

struct Start: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begin a conversation (the same as no command at all).")

  @OptionGroup var beginning: BeginningOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    try beginning.beginning.run(common.environment)
  }
}
