// cofront script show: the states of a script and where each leads.

import ArgumentParser
import LineEditing
import struct Scripts.Graph
import Transcripts

struct ScriptShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the states of a script.")

  /// The formats; `swift` is how the built-in script is compiled in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, swift }

  @OptionGroup var script: ScriptArgument
  @Option(help: "How to show it.") var format = Format.text

  private struct Shown: Encodable { var states: [ShownState] }
  private struct ShownState: Encodable {
    var id: String
    var stage: String
    var kind: String
    var routes: [ShownRoute]
  }
  private struct ShownRoute: Encodable {
    var to: String
    var guarded: Bool
  }

  func run() throws {
    let source = try ScriptSource.named(script.file)
    switch format {
    case .swift: Process.say(source.script.swiftSource(text: source.text))
    case .json:
      let states = source.script.states.map { state in
        ShownState(
          id: state.id, stage: state.stage, kind: state.step.kind.rawValue,
          routes: state.next.map { ShownRoute(to: $0.target, guarded: $0.condition != nil) })
      }
      let bytes = try OrderedJSONEncoder(brokenLevels: 2).encode(Shown(states: states))
      Process.say(String(decoding: bytes, as: UTF8.self) + "\n")
    case .text:
      let targets = Graph(source.script).targets
      for state in source.script.states {
        let next = (targets[state.id] ?? []).joined(separator: ", ")
        let line = "\(state.id)  \(state.step.kind.rawValue)  -> \(next)"
        Process.say(sanitised(line, keepsLineFeeds: false) + "\n")
      }
    }
  }
}
