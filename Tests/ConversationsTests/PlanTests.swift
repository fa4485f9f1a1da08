// Plays every plan in Tests/Conversations, and says which states, routes and options of the scripts none of them takes.
// Those in exchange/ are for the script with which two people swap discoveries.

import FoundationEssentials
import Testing

@testable import Conversations
@testable import Scripts

@Suite("Test plans")
struct PlanTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let script = script("partnering")
  static let exchange = script("exchange")

  private static func script(_ name: String) -> Script? {
    let file = root.appending(path: "Sources/Scripts/BuiltIn/\(name).yaml")
    return (try? String(contentsOf: file, encoding: .utf8)).flatMap { ParsedScript(text: $0).script }
  }

  static let plans = plans(in: "")
  static let exchangePlans = plans(in: "exchange/")

  private static func plans(in folder: String) -> [String] {
    let path = root.appending(path: "Tests/Conversations/\(folder)").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).filter { $0.hasSuffix(".plan") }
      .sorted().map { folder + $0 }
  }

  private static func script(of plan: String) throws -> Script {
    try #require(plan.hasPrefix("exchange/") ? exchange : script)
  }

  /// What came of each plan, played once for all tests.
  private static let played = Dictionary(
    uniqueKeysWithValues: (plans + exchangePlans).map { name in (name, Swift.Result { try play(name) }) })

  static func run(_ name: String) throws -> TestPlan.Result { try #require(played[name]).get() }

  private static func play(_ name: String) throws -> TestPlan.Result {
    let text = try String(contentsOf: root.appending(path: "Tests/Conversations/\(name)"), encoding: .utf8)
    return try TestPlan(text).run(under: script(of: name))
  }

  @Test("holds", arguments: plans + exchangePlans)
  func holds(name: String) throws {
    let result = try Self.run(name)
    #expect(result.failures.isEmpty, "\(name):\n\(result.failures.joined(separator: "\n"))")
  }

  @Test("replaying the entries gives the same conversation", arguments: plans + exchangePlans)
  func replay(name: String) throws {
    let played = try Self.run(name).conversation
    let replayed = Conversation(script: try Self.script(of: name), transcript: played.transcript, place: "transcripts")
    #expect(replayed.snapshot == played.snapshot)
    #expect(replayed.question == played.question)
    #expect(played.transcript.entries.allSatisfy { $0.visit > 0 }, "as the schema has it")
  }

  @Test("every state, every route and every option is taken by some plan", arguments: [plans, exchangePlans])
  func coverage(plans: [String]) throws {
    let script = try Self.script(of: #require(plans.first))
    var states: Set<String> = []
    var routes: Set<Conversation.Edge> = []
    var options: Set<[String]> = []
    for name in plans {
      let played = try Self.run(name).conversation
      // A state that says nothing and only parts the way leaves no entry.
      states.formUnion(played.transcript.entries.map(\.state) + played.path.map(\.state))
      routes.formUnion(played.path)
      for entry in played.transcript.entries {
        switch entry.value {
        case .text(let id): options.insert([entry.state, id])
        case .list(let ids): options.formUnion(ids.compactMap(\.text).map { [entry.state, $0] })
        default: break
        }
      }
    }
    let untaken = script.states.flatMap { state in
      state.next.indices.filter { !routes.contains(Conversation.Edge(state: state.id, route: $0)) }
        .map { "\(state.id) -> \(state.next[$0].target) (route \($0))" }
    }
    let unvisited = script.states.map(\.id).filter { !states.contains($0) }
    let unchosen = script.states.filter { $0.step == .choose }.flatMap { state in
      state.options.filter { !options.contains([state.id, $0.id]) }.map { "\(state.id): \($0.id)" }
    }
    #expect(unvisited.isEmpty, "no plan visits:\n\(unvisited.joined(separator: "\n"))")
    #expect(untaken.isEmpty, "no plan takes:\n\(untaken.joined(separator: "\n"))")
    #expect(unchosen.isEmpty, "no plan chooses:\n\(unchosen.joined(separator: "\n"))")
  }
}
