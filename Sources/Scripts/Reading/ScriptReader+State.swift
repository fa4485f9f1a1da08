// Reads one state: its step with the keys of its kind, its wordings, and its routes.

import Yams

extension ScriptReader {
  private static let common: Set<String> = ["say", "ask", "into", "voice", "each", "needs"]

  /// The keys that belong to one kind of step.
  private static func keys(of kind: Step.Kind) -> Set<String> {
    switch kind {
    case .say, .draft: []
    case .show: ["shows"]
    case .ask: ["partner"]
    case .choose: ["options", "from", "many"]
    case .list: ["items", "most"]
    case .rate: ["scales"]
    case .commit: ["parts", "most", "revises"]
    }
  }

  mutating func state(_ node: Node) -> State {
    let kind = node["step"].flatMap { name($0, among: Step.Kind.self, of: "step") }
    let fields = fields(
      of: node, required: ["id", "stage", "step", "why", "cue", "next"],
      optional: kind.map { Self.common.union(Self.keys(of: $0)) }, anything: kind == nil)
    let id = string(fields["id"])
    places[id] = place(fields["id"] ?? node)
    for (key, value) in fields { places["\(id)/\(key)"] = place(value) }
    return State(
      id: id, stage: string(fields["stage"]), step: step(kind ?? .say, fields, at: node),
      voice: fields["voice"].flatMap { name($0, among: State.Voice.self, of: "voice") } ?? .client,
      each: fields["each"].flatMap { name($0, among: State.Each.self, of: "each") },
      needs: items(fields["needs"]).compactMap { name($0, among: State.Need.self, of: "needs") },
      into: slot(fields["into"]), say: wordings(fields["say"], id + "/say"), ask: wordings(fields["ask"], id + "/ask"),
      why: string(fields["why"]), cue: string(fields["cue"]), next: routes(fields["next"], id))
  }

  private mutating func step(_ kind: Step.Kind, _ fields: [String: Node], at node: Node) -> Step {
    switch kind {
    case .say: return .say
    case .draft: return .draft
    case .ask: return .ask(partner: flag(fields["partner"]))
    case .show:
      return .show(
        needed("shows", in: fields, at: node).flatMap { name($0, among: Step.Shown.self, of: "shows") } ?? .summary)
    case .choose:
      if let from = fields["from"] {
        if string(from) != "pairs" { report(.unknownKind, "`from` can only be `pairs`", at: from) }
        return .choosePair
      }
      return .choose(
        items(needed("options", in: fields, at: node)).map { option($0, of: string(fields["id"])) },
        many: flag(fields["many"]))
    case .list:
      return .list(
        needed("items", in: fields, at: node).flatMap { name($0, among: Step.Items.self, of: "items") } ?? .sentences,
        most: number(fields["most"]) ?? 10)
    case .rate:
      return .rate(items(fields["scales"]).compactMap { name($0, among: Dimension.self, of: "scales") })
    case .commit:
      let parts = needed("parts", in: fields, at: node).map {
        self.fields(of: $0, required: ["what", "who", "when", "another"])
      }
      let id = string(fields["id"])
      return .commit(
        CommitWordings(
          what: wordings(parts?["what"], id + "/what"), who: wordings(parts?["who"], id + "/who"),
          when: wordings(parts?["when"], id + "/when"), another: wordings(parts?["another"], id + "/another")),
        most: number(fields["most"]) ?? 3, revises: flag(fields["revises"]))
    }
  }

  private mutating func needed(_ key: String, in fields: [String: Node], at node: Node) -> Node? {
    if fields[key] == nil { report(.missingKey, "add `\(key)`", at: node) }
    return fields[key]
  }

  private mutating func option(_ node: Node, of state: String) -> Option {
    let fields = fields(of: node, required: ["id", "label"], optional: ["if"])
    return Option(id: string(fields["id"]), label: string(fields["label"]), if: condition(fields["if"], state))
  }

  private mutating func slot(_ node: Node?) -> Slot? {
    guard let node else { return nil }
    let slot = Slot(name: string(node))
    if slot == nil {
      report(.unknownSlot, "no slot is called `\(string(node))`; see Documentation/Authors.md", at: node)
    }
    return slot
  }

  private mutating func wordings(_ node: Node?, _ key: String) -> [Wording] {
    let nodes = node?.scalar != nil ? node.map { [$0] } ?? [] : items(node)
    return nodes.enumerated().map { index, node in
      places["\(key)/\(index)"] = place(node)
      if node.scalar != nil { return Wording(string(node)) }
      let fields = fields(of: node, required: ["text"], optional: ["if"])
      return Wording(string(fields["text"]), if: condition(fields["if"], key))
    }
  }

  private mutating func routes(_ node: Node?, _ state: String) -> [Route] {
    guard let node else { return [] }
    if node.scalar != nil { return [Route(to: string(node))] }
    return items(node).enumerated().map { index, node in
      places["\(state)/next/\(index)"] = place(node)
      let fields = fields(of: node, required: ["to"], optional: ["if"])
      return Route(if: condition(fields["if"], state), to: string(fields["to"]))
    }
  }

  private mutating func condition(_ node: Node?, _ owner: String) -> Guard? {
    guard let node else { return nil }
    let fields = fields(
      of: node, required: [],
      optional: ["chose", "way", "pace", "safety", "focus", "fact", "not", "left", "visited", "unvisited", "known"])
    return Guard(
      chose: oneOrMore(fields["chose"]), way: oneOrMore(fields["way"]), pace: oneOrMore(fields["pace"]),
      safety: oneOrMore(fields["safety"]), focus: oneOrMore(fields["focus"]), fact: facts(fields["fact"]),
      not: facts(fields["not"]), left: oneOrMore(fields["left"]), visited: oneOrMore(fields["visited"]),
      unvisited: oneOrMore(fields["unvisited"]), known: oneOrMore(fields["known"]))
  }

  private mutating func facts(_ node: Node?) -> [Fact] {
    oneOrMore(node).compactMap { name in
      let fact = Fact(rawValue: name)
      if fact == nil { report(.unknownFact, "no fact is called `\(name)`; see Documentation/Authors.md", at: node) }
      return fact
    }
  }
}
