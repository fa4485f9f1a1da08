// cofront script: for authors of scripts; what is wrong with one, its states, its tests, and what it keeps.

import ArgumentParser
import Conversations
import LineEditing
import struct Scripts.Diagnostic
import struct Scripts.Graph
import struct Scripts.ParsedScript
import struct Scripts.Script
import Transcripts

struct ScriptCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "script", abstract: "Check, show and test scripts, and say what they keep.",
    subcommands: [ScriptCheck.self, ScriptShow.self, ScriptTest.self, ScriptSchema.self])
}

/// A script file; the built-in script unless given.
struct ScriptArgument: ParsableArguments {
  @Argument(help: "A script file; the built-in script unless given.", completion: .file(extensions: ["yaml"]))
  var file: String?
}

struct ScriptCheck: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: "Say what is wrong with a script.")

  @OptionGroup var script: ScriptArgument

  @Flag(help: "The same facts as JSON.")
  var json = false

  func run() throws {
    let name = script.file ?? "partnering.yaml"
    let reading = try script.file.map { try ScriptSource.read($0).0 } ?? ParsedScript(text: Script.builtInText)
    if json {
      let facts = reading.diagnostics.map(\.facts)
      Process.say(
        "check",
        ["file": .text(name), "states": .number(reading.script?.states.count ?? 0), "diagnostics": .list(facts)])
    } else {
      for diagnostic in reading.diagnostics { Process.tell(diagnostic.line(file: name)) }
    }
    let errors = reading.diagnostics.filter { $0.code.severity == .error }.count
    if errors > 0 {
      throw Failure(
        "\(name) has \(errors == 1 ? "an error" : "\(errors) errors"): correct what is listed above", .badData)
    }
    let count = reading.script?.states.count ?? 0
    if !json { Process.tell("\(name): \(count) states, no errors") }
  }
}

extension Diagnostic {
  /// What is wrong, and where, as data.
  fileprivate var facts: Value {
    .record(
      Record([
        "code": .text(code.rawValue), "severity": .text("\(code.severity)"), "line": place.map { .number($0.line) },
        "column": place.map { .number($0.column) }, "message": .text(message),
      ]))
  }
}

struct ScriptShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the states of a script.")

  /// The formats; `swift` is how the built-in script is compiled in.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, swift }

  @OptionGroup var script: ScriptArgument
  @Option(help: "How to show it.") var format = Format.text
  @Flag(help: "The same as --format json.") var json = false
  @OptionGroup var common: CommonOptions

  func run() throws {
    let source = try ScriptSource.named(script.file)
    switch json ? .json : format {
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
      let lines = source.script.states.map { state in
        let next = (targets[state.id] ?? []).joined(separator: ", ")
        return sanitised("\(state.id)  \(state.step.rawValue)  -> \(next)", keepsLineFeeds: false) + "\n"
      }
      common.environment.tell(lines.joined())
    }
  }
}

struct ScriptTest: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test", abstract: "Play test plans against a script.")

  @Option(
    help: ArgumentHelp("A script file; the built-in script unless given.", valueName: "file"),
    completion: .file(extensions: ["yaml"]))
  var script: String?

  @Argument(help: "Test plans.", completion: .file(extensions: ["plan"]))
  var plans: [String]

  @Flag(help: "The same facts as JSON.")
  var json = false

  func run() throws {
    let source = try ScriptSource.named(script)
    var failed = 0
    var facts: [Value] = []
    for name in plans {
      let bytes = try Process.contents(of: name)
      let plan: TestPlan
      do throws(TestPlan.SyntaxError) { plan = try TestPlan(String(decoding: bytes, as: UTF8.self)) } catch {
        throw Failure("\(name):\(error.line): \(error.description)", .badData)
      }
      let result = plan.run(under: source.script)
      failed += result.failures.isEmpty ? 0 : 1
      facts.append(
        .record([
          "plan": .text(name), "holds": .flag(result.failures.isEmpty),
          "failures": .texts(result.failures.map { "\($0)" }),
        ]))
      if json { continue }
      Process.tell("\(result.failures.isEmpty ? "holds" : "fails"): \(name)")
      for failure in result.failures { Process.tell("  \(failure)") }
    }
    if json { Process.say("test", ["plans": .list(facts)]) }
    if failed > 0 { throw Failure("\(failed) of \(plans.count) plans failed: see above", .badData) }
  }
}

struct ScriptSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema of what a script keeps.",
    discussion: "transcripts/schema.json is the schema of a transcript as a whole, whatever its script.")

  @OptionGroup var script: ScriptArgument

  func run() throws {
    Process.say(JSONText(brokenLevels: 6).text(of: .record(try ScriptSource.named(script.file).script.outcomeSchema)))
  }
}
