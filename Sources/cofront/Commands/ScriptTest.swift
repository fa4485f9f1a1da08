// cofront script test: plays test plans against a script.

import ArgumentParser
import Conversations
import LineEditing

struct ScriptTest: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test", abstract: "Play test plans against a script.")

  @Option(help: ArgumentHelp("A script file; the built-in script unless given.", valueName: "file"))
  var script: String?

  @Argument(help: "Test plans.")
  var plans: [String]

  func run() throws {
    let source = try ScriptSource.named(script)
    var failed = 0
    for name in plans {
      guard let bytes = Process.contents(of: name) else {
        throw Failure("\(name) cannot be read: check its name", status: Failure.noInput)
      }
      let plan: TestPlan
      do throws(TestPlan.SyntaxError) { plan = try TestPlan(String(decoding: bytes, as: UTF8.self)) } catch {
        throw Failure("\(name):\(error.line): \(error.description)", status: Failure.badData)
      }
      let result = plan.run(under: source.script)
      failed += result.failures.isEmpty ? 0 : 1
      Process.say("\(result.failures.isEmpty ? "holds" : "fails"): \(sanitised(name))\n")
      for failure in result.failures { Process.say(sanitised("  \(failure)") + "\n") }
    }
    if failed > 0 { throw Failure("\(failed) of \(plans.count) plans failed: see above", status: Failure.badData) }
  }
}
