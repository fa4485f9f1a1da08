// cofront script: for authors of scripts. The subcommands stand in files of their own.

import ArgumentParser
import Scripts

struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Check, show and test scripts, and say what they keep.",
    subcommands: [ScriptCheckCommand.self, ScriptShow.self, ScriptTest.self, ScriptSchema.self])
}

/// A script file; the built-in script unless given.
struct ScriptArgument: ParsableArguments {
  @Argument(help: "A script file; the built-in script unless given.")
  var file: String?
}
