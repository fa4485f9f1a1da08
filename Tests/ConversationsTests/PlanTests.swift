// Plays every plan in Tests/Conversations under the built-in script, and says which states and routes none of them takes.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Test plans")
struct PlanTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let script: Script? = {
    let file = root.appending(path: "Sources/Scripts/BuiltIn/partnering.yaml")
    return (try? String(contentsOf: file, encoding: .utf8)).flatMap { ScriptReading(text: $0).script }
  }()

  static let plans: [String] = {
    let folder = root.appending(path: "Tests/Conversations").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".plan") }
      .sorted()
  }()

  static func run(_ name: String) throws -> TestPlan.Result {
    let text = try String(contentsOf: root.appending(path: "Tests/Conversations/\(name)"), encoding: .utf8)
    return try TestPlan(text).run(under: #require(script))
  }

  @Test("holds", arguments: plans)
  func holds(name: String) throws {
    let result = try Self.run(name)
    #expect(result.failures.isEmpty, "\(name):\n\(result.failures.joined(separator: "\n"))")
  }

  @Test("replaying the entries gives the same conversation", arguments: plans)
  func replay(name: String) throws {
    let played = try Self.run(name).conversation
    let replayed = Conversation(script: try #require(Self.script), transcript: played.transcript, place: "transcripts")
    #expect(replayed.progress == played.progress)
    #expect(replayed.question == played.question)
  }

  @Test("every state and every route is taken by some plan")
  func coverage() throws {
    let script = try #require(Self.script)
    var states: Set<String> = []
    var routes: Set<Conversation.Edge> = []
    for name in Self.plans {
      let played = try Self.run(name).conversation
      states.formUnion(played.transcript.entries.map(\.state))
      routes.formUnion(played.path)
    }
    let untaken = script.states.flatMap { state in
      state.next.indices.filter { !routes.contains(Conversation.Edge(state: state.id, route: $0)) }
        .map { "\(state.id) -> \(state.next[$0].target) (route \($0))" }
    }
    let unvisited = script.states.map(\.id).filter { !states.contains($0) }
    #expect(unvisited.isEmpty, "no plan visits:\n\(unvisited.joined(separator: "\n"))")
    #expect(untaken.isEmpty, "no plan takes:\n\(untaken.joined(separator: "\n"))")
  }
}
