// The routes of a script as a graph: who leads to whom, what can be reached, what can still end.

/// The states of a script and the routes between them.
public struct Graph: Sendable {
  /// The targets of each state's routes, without repeats, in order; `end` is one of them.
  public let targets: [String: [String]]
  /// The ids in the order of the script.
  public let order: [String]
  private let start: String

  /// Makes the graph of a script. O(states + routes).
  public init(_ script: Script) {
    start = script.start
    order = script.states.map(\.id)
    targets = Dictionary(
      script.states.map { state in
        var seen: Set<String> = []
        return (state.id, state.next.map(\.target).filter { seen.insert($0).inserted })
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What can be reached from the start, the start included.
  public var reachable: Set<String> { closure(from: [start]) { targets[$0] ?? [] } }

  /// The states from which the end can be reached.
  public var ending: Set<String> {
    var sources: [String: [String]] = [:]
    for id in order { for target in targets[id] ?? [] { sources[target, default: []].append(id) } }
    return closure(from: [Script.end]) { sources[$0] ?? [] }
  }

  private func closure(from first: [String], step: (String) -> [String]) -> Set<String> {
    var found = Set(first)
    var open = first
    while let id = open.popLast() {
      for next in step(id) where found.insert(next).inserted { open.append(next) }
    }
    return found
  }
}
