// Checks a script that could be read: ids, routes, slots and options that fit together.

/// The check of a script, state by state and as a whole.
struct ScriptCheck {
  private let script: Script
  private let places: [String: Place]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ script: Script, places: [String: Place]) {
    (self.script, self.places) = (script, places)
    checkNames()
    for state in script.states {
      checkRoutes(of: state)
      checkSlot(of: state)
      checkGuards(of: state)
      diagnostics += WordingCheck(state, script: script, places: places).diagnostics
    }
    if diagnostics.allSatisfy({ $0.code.severity == .warning }) { checkGraph() }
  }

  private mutating func report(_ code: DiagnosticCode, _ message: String, at keys: String...) {
    diagnostics.append(Diagnostic(code, message, at: keys.compactMap { places[$0] }.first))
  }

  private mutating func checkNames() {
    var states: Set<String> = [Script.end]
    for state in script.states where !states.insert(state.id).inserted {
      report(.duplicateID, "`\(state.id)` is taken; give this state an id of its own", at: state.id)
    }
    var stages: Set<String> = []
    for stage in script.stages where !stages.insert(stage.id).inserted {
      report(.duplicateID, "the stage `\(stage.id)` stands twice", at: "stage " + stage.id)
    }
    for state in script.states where !stages.contains(state.stage) {
      report(.unknownStage, "no stage is called `\(state.stage)`", at: state.id + "/stage")
    }
    for id in script.ways.values.joined() where !stages.contains(id) {
      report(.unknownStage, "no stage is called `\(id)`", at: "ways")
    }
    if script[script.start] == nil { report(.unknownState, "no state is called `\(script.start)`", at: "start") }
  }

  private mutating func checkRoutes(of state: State) {
    for (index, route) in state.next.enumerated() {
      let key = "\(state.id)/next/\(index)"
      if route.target != Script.end, script[route.target] == nil {
        report(.unknownState, "no state is called `\(route.target)`", at: key, state.id + "/next")
      }
      if (route.condition == nil) != (index == state.next.count - 1) {
        report(
          .routeOrder,
          route.condition == nil ? "the routes after this one are never taken" : "end with a route that has no `if`",
          at: key, state.id + "/next")
      }
    }
    if state.next.isEmpty { report(.missingKey, "say where to go `next`", at: state.id) }
  }

  private mutating func checkSlot(of state: State) {
    if let slot = state.into, !slot.kinds.contains(state.step.kind) {
      report(.slotMismatch, "a step of kind `\(state.step.kind)` cannot fill `\(slot.name)`", at: state.id + "/into")
    } else if let (slot, part) = particularSlot(of: state.step), (state.into == slot) != part {
      report(
        .slotMismatch,
        part
          ? "as this step is written, it fills `\(slot.name)`"
          : "this step cannot fill `\(slot.name)` as it is written",
        at: state.id + "/into", state.id)
    }
  }

  /// The slot that one form of a step fills and its other form does not, and whether the step is of that form.
  private func particularSlot(of step: Step) -> (slot: Slot, isOfThatForm: Bool)? {
    switch step {
    case .rate(let scales): (.network, !scales.isEmpty)
    case .list(let items, _): (.network, items == .names)
    case .ask(let partner): (.facing, partner)
    case .choosePair: (.pair, true)
    case .choose: (.pair, false)
    default: nil
    }
  }

  private mutating func checkGuards(of state: State) {
    var chosen: Set<String>?
    var conditions = state.next.compactMap(\.condition) + (state.say + state.ask).compactMap(\.condition)
    switch state.step {
    case .choose(let options, _):
      chosen = Set(options.map(\.id))
      conditions += options.compactMap(\.condition)
    case .choosePair:
      chosen = ["pair", "none"]
    case .commit(let parts, _, _):
      conditions += parts.all.flatMap { $0.wordings.compactMap(\.condition) }
    default:
      break
    }
    for condition in conditions {
      for id in condition.states where script[id] == nil {
        report(.unknownState, "no state is called `\(id)`", at: state.id + "/next", state.id)
      }
      for id in condition.chose where chosen?.contains(id) != true {
        report(.unknownOption, "this state has no option `\(id)`", at: state.id + "/next", state.id)
      }
      for name in condition.known where Term.Known(name: name) == nil {
        report(
          .unknownTerm, "nothing is known by the name `\(name)`", at: state.id + "/say", state.id + "/ask", state.id)
      }
      for id in condition.left where script[id]?.each == nil {
        report(.unknownState, "`left` wants a state with `each`; `\(id)` has none", at: state.id + "/next", state.id)
      }
    }
  }

  private mutating func checkGraph() {
    let graph = Graph(script)
    let (reachable, ending) = (graph.reachable, graph.ending)
    for id in graph.order where !reachable.contains(id) {
      report(.unreachable, "no route leads to `\(id)`", at: id)
    }
    for id in graph.order where reachable.contains(id) && !ending.contains(id) {
      report(.noWayOut, "no route leads from `\(id)` to `end`", at: id)
    }
    for state in script.states where !state.awaitsAnswer && tellsForEver(state, graph) {
      report(.endlessTelling, "the conversation can go round from `\(state.id)` without asking anything", at: state.id)
    }
  }

  private func tellsForEver(_ state: State, _ graph: Graph) -> Bool {
    var open = graph.targets[state.id] ?? []
    var seen: Set<String> = []
    while let id = open.popLast() {
      if id == state.id { return true }
      guard seen.insert(id).inserted, let next = script[id], !next.awaitsAnswer else { continue }
      open += graph.targets[id] ?? []
    }
    return false
  }
}
