// cofront script schema: what a conversation under a script can come to, for programs that read transcripts.

import ArgumentParser
import Conversations
import Transcripts

struct ScriptSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of the outcome under a script.",
    discussion: "transcripts/schema.json is the schema of a transcript as a whole, whatever its script.")

  @OptionGroup var script: ScriptArgument

  func run() throws {
    Process.say(JSONText(brokenLevels: 6).text(of: .record(try ScriptSource.named(script.file).script.outcomeSchema)))
  }
}
