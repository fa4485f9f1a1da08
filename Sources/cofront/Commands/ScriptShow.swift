// cofront script show: the states of a script and where each leads.

import ArgumentParser
import Conversations
import LineEditing
import struct Scripts.Graph
import Transcripts

struct ScriptShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the states of a script.")

  /// The formats; `swift` is how the built-in script is compiled in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, swift }

  @OptionGroup var script: ScriptArgument
  @Option(help: "How to show it.") var format = Format.text

  func run() throws {
    let source = try ScriptSource.named(script.file)
    switch format {
    case .swift: Process.say(source.script.swiftSource(text: source.text))
    case .json:
      let states = source.script.states.map { state in
        let routes = state.next.map { route in
          Value.record(["to": .text(route.target), "guarded": .flag(route.condition != nil)])
        }
        return Value.record([
          "id": .text(state.id), "stage": .text(state.stage), "kind": .text(state.step.rawValue),
          "routes": .list(routes),
        ])
      }
      Process.say(JSONText(brokenLevels: 2).text(of: .record(["states": .list(states)])))
    case .text:
      let targets = Graph(source.script).targets
      for state in source.script.states {
        let next = (targets[state.id] ?? []).joined(separator: ", ")
        let line = "\(state.id)  \(state.step.rawValue)  -> \(next)"
        Process.say(sanitised(line, keepsLineFeeds: false) + "\n")
      }
    }
  }
}
