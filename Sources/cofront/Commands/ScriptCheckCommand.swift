// cofront script check: what is wrong with a script, a line each, as editors read it.

import ArgumentParser
import LineEditing
import Scripts

struct ScriptCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Say what is wrong with a script.")

  @OptionGroup var script: ScriptArgument

  func run() throws {
    let name = script.file ?? "partnering.yaml"
    let reading = try script.file.map { try ScriptSource.read($0).0 } ?? ParsedScript(text: Script.builtInText)
    for diagnostic in reading.diagnostics { Process.say(sanitised(diagnostic.line(file: name)) + "\n") }
    let errors = reading.diagnostics.filter { $0.code.severity == .error }.count
    if errors > 0 {
      throw Failure(
        "\(name) has \(errors == 1 ? "an error" : "\(errors) errors"): mend what stands above", status: Failure.badData)
    }
    let count = reading.script?.states.count ?? 0
    Process.say("\(name): \(count) states, no errors\n")
  }
}
