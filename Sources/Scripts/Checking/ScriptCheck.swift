// Checks a script that could be read: ids, routes, slots and options that fit together.

/// The check of a script, state by state and as a whole.
struct ScriptCheck {
  let script: Script
  private let places: [String: Place]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ script: Script, places: [String: Place]) {
    (self.script, self.places) = (script, places)
    checkNames()
    checkData()
    for state in script.states {
      checkRoutes(of: state)
      checkSlots(of: state)
      checkGuards(of: state)
      diagnostics += WordingCheck(state, script: script, places: places).diagnostics
    }
    if diagnostics.allSatisfy({ $0.code.severity == .warning }) { checkGraph() }
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, at keys: String...) {
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
    for id in script.ways.flatMap(\.stages) where !stages.contains(id) {
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

  private mutating func checkSlots(of state: State) {
    for name in state.into { checkFilled(name, by: state) }
    let named = [("each", state.each), ("from", state.from), ("takes", state.takes), ("aside", state.aside)].compactMap
    { key, name in
      name.map { (key, $0) }
    }
    for (key, name) in named + state.of.map({ ("of", $0) }) {
      guard let slot = script.data.slot(name) else {
        report(.unknownSlot, "nothing that is kept is called `\(name)`", at: "\(state.id)/\(key)")
        continue
      }
      let fits =
        switch key {
        case "takes": slot.target != nil
        case "aside": slot.type.name == (state.step == .form ? .list : .words)
        case "of": slot.records != nil || slot.hasReading || state.shows == .summary && slot.heading != nil
        default: slot.records != nil || slot.type.name == .list
        }
      if !fits {
        report(.slotMismatch, "`\(key)` cannot name `\(name)`, a \(slot.type.name)", at: "\(state.id)/\(key)")
      }
    }
    if state.when != nil, state.each == nil, state.from == nil {
      report(.slotMismatch, "`when` says of which items `each` or `from` may be", at: state.id + "/when")
    }
    for name in state.needs where script.data[name] == nil {
      report(.unknownSlot, "nothing that is kept is called `\(name)`", at: state.id + "/needs")
    }
    let hasBoth = state.many && !state.options.isEmpty && state.from != nil
    if state.step == .choose, state.options.isEmpty == (state.from == nil), !hasBoth {
      report(.missingKey, "a `choose` step has `options`, or says `from` where they come", at: state.id)
    }
  }

  /// Whether what a state fills is there, and can hold it.
  private mutating func checkFilled(_ name: String, by state: State) {
    guard let reference = script.data[name] else {
      return report(
        .unknownSlot, "nothing that is kept is called `\(name)`; declare it under `data`", at: state.id + "/into")
    }
    if !state.step.fills(reference) {
      let reason =
        reference.slot.target != nil && reference != .slot(reference.slot)
        ? "`\(name)` is set by a `choose` step that picks a number; no other step fills it"
        : "a step of kind `\(state.step)` cannot fill `\(name)`"
      report(.slotMismatch, reason, at: state.id + "/into")
    }
    checkOptions(of: state, for: reference)
    checkParts(of: state, for: reference.slot)
  }

  /// Whether the slot of a choice can hold what is chosen.
  private mutating func checkOptions(of state: State, for reference: Reference) {
    guard state.step == .choose else { return }
    if let target = reference.slot.target, state.from != target {
      report(
        .slotMismatch, "`\(reference.slot.name)` names an item of `\(target)`: offer them with `from: \(target)`",
        at: state.id + "/from", state.id + "/into")
    }
    let known = Set(reference.slot.options.map(\.id))
    guard !known.isEmpty else { return }
    if state.from != nil {
      report(.slotMismatch, "`\(reference.slot.name)` cannot hold what `from` offers", at: state.id + "/into")
    }
    for option in state.options where !known.contains(option.id) {
      report(.unknownOption, "`\(reference.slot.name)` cannot be `\(option.id)`", at: state.id + "/options", state.id)
    }
  }

  private mutating func checkParts(of state: State, for slot: Slot) {
    let fields = state.step == .form ? slot.records?.fields ?? [] : state.into.compactMap { script.data[$0]?.slot }
    let names = Set(fields.map(\.name) + (state.step == .form ? [Part.another, Part.really] : []))
    for part in state.parts where !names.contains(part.field) {
      report(.unknownSlot, "`\(part.field)` is none of the fields that this step fills", at: state.id + "/parts")
    }
    for field in fields where state.step == .form && (field.target != nil || field.at != nil) {
      guard state.parts.contains(where: { $0.field == field.name }) else { continue }
      report(.slotMismatch, "a form cannot ask for `\(field.name)`, which is kept elsewhere", at: state.id + "/parts")
    }
  }

  private mutating func checkGuards(of state: State) {
    let chosen = Set(
      state.options.map(\.id) + (state.from == nil ? [] : [State.noItem]) + (state.aside == nil ? [] : [State.aside]))
    for test in state.conditions.flatMap(\.tests) + (state.when?.tests ?? []) {
      if test.kind.namesStates { checkStates(test, in: state) }
      if test.kind.namesReferences { checkComparison(test, in: state) }
      for id in test.names where test.kind == .chose && !chosen.contains(id) {
        report(.unknownOption, "this state has no option `\(id)`", at: state.id + "/next", state.id)
      }
    }
  }

  private mutating func checkStates(_ test: Guard.Test, in state: State) {
    for id in test.names {
      guard let other = script[id] else {
        report(.unknownState, "no state is called `\(id)`", at: state.id + "/next", state.id)
        continue
      }
      if test.kind == .left || test.kind == .noneLeft, other.each == nil, other.most == nil {
        report(
          .unknownState, "`\(test.kind)` wants a state with `each` or `most`; `\(id)` has neither",
          at: state.id + "/next", state.id)
      }
    }
  }

  private mutating func checkComparison(_ test: Guard.Test, in state: State) {
    for name in test.names {
      guard let reference = script.data[name] else {
        report(
          .unknownSlot, "nothing is known by the name `\(name)`", at: state.id + "/say", state.id + "/next", state.id)
        continue
      }
      guard test.kind.compares else { continue }
      if reference.holdsNumber {
        for value in test.values {
          guard let number = Int(value) else {
            report(.wrongType, "`\(name)` is compared with a whole number, not `\(value)`", at: state.id)
            continue
          }
          if let range = reference.range, !range.contains(number) {
            report(
              .unknownOption, "`\(name)` cannot be \(number): it is from \(range.lowerBound) to \(range.upperBound)",
              at: state.id + "/next", state.id)
          }
        }
      } else if test.kind == .atLeast || test.kind == .atMost {
        report(.slotMismatch, "`\(test.kind)` wants a number; `\(name)` is none", at: state.id)
      } else if case .computed = reference {
        continue
      } else {
        let known = Set(reference.slot.options.map(\.id))
        for value in test.values where !known.contains(value) {
          report(.unknownOption, "`\(name)` cannot be `\(value)`", at: state.id + "/next", state.id)
        }
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
