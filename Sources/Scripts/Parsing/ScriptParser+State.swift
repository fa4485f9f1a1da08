// Reads one state: its step with the keys of its kind, its wordings, and its routes.

extension ScriptParser {
  private static let required = ["id", "stage", "step", "why", "cue", "next"]
  private static let common: Set<String> = ["say", "more", "ask", "into", "voice", "each", "when", "needs"]

  mutating func state(_ node: YAMLNode) -> State {
    let step = name(node["step"], among: Step.self, of: "step")
    let fields = fields(of: node, required: Self.required, optional: step.map { Self.common.union($0.keys) })
    let id = string(fields["id"])
    places[id] = place(fields["id"] ?? node)
    for (key, value) in fields { places["\(id)/\(key)"] = place(value) }
    for key in step?.requiredKeys ?? [] { _ = needed(key, in: fields, at: node) }
    return State(
      id: id, stage: string(fields["stage"]), step: step ?? .say,
      voice: name(fields["voice"], among: State.Voice.self, of: "voice"), each: text(fields["each"]),
      when: condition(fields["when"]), needs: oneOrMore(fields["needs"]), into: oneOrMore(fields["into"]),
      takes: text(fields["takes"]), optional: flag(fields["optional"]),
      options: items(fields["options"]).map { option($0) }, from: text(fields["from"]),
      many: flag(fields["many"]), most: number(fields["most"]), parts: parts(fields["parts"], id),
      revises: flag(fields["revises"]), aside: text(fields["aside"]),
      shows: name(fields["shows"], among: State.Shown.self, of: "shows"),
      of: oneOrMore(fields["of"]), say: wordings(fields["say"], id + "/say"), ask: wordings(fields["ask"], id + "/ask"),
      more: wordings(fields["more"], id + "/more"), why: string(fields["why"]), cue: string(fields["cue"]),
      next: routes(fields["next"], id))
  }

  mutating func needed(_ key: String, in fields: [String: YAMLNode], at node: YAMLNode) -> YAMLNode? {
    if fields[key] == nil { report(.missingKey, "add `\(key)`", at: node) }
    return fields[key]
  }

  private mutating func option(_ node: YAMLNode) -> Option {
    let fields = fields(of: node, required: ["id", "label"], optional: ["if", "keeps"])
    return Option(
      id: string(fields["id"]), label: string(fields["label"]), keeps: flag(fields["keeps"]),
      if: condition(fields["if"]))
  }

  private mutating func parts(_ node: YAMLNode?, _ state: String) -> [Part] {
    pairs(node).map { field, node in Part(field, wordings(node, "\(state)/\(field)")) }
  }

  private mutating func wordings(_ node: YAMLNode?, _ key: String) -> [Wording] {
    let nodes = node?.string != nil ? node.map { [$0] } ?? [] : items(node)
    return nodes.enumerated().map { index, node in
      places["\(key)/\(index)"] = place(node)
      if node.string != nil { return Wording(string(node)) }
      let fields = fields(of: node, required: ["text"], optional: ["if"])
      return Wording(string(fields["text"]), if: condition(fields["if"]))
    }
  }

  private mutating func routes(_ node: YAMLNode?, _ state: String) -> [Route] {
    guard let node else { return [] }
    if node.string != nil { return [Route(to: string(node))] }
    return items(node).enumerated().map { index, node in
      places["\(state)/next/\(index)"] = place(node)
      let fields = fields(of: node, required: ["to"], optional: ["if"])
      return Route(if: condition(fields["if"]), to: string(fields["to"]))
    }
  }

  private mutating func condition(_ node: YAMLNode?) -> Guard? {
    guard let node else { return nil }
    var tests: [Guard.Test] = []
    for (key, value) in pairs(node) {
      guard let kind = Guard.Kind(rawValue: key) else {
        let known = Guard.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
        let place = node.mapping?.first { $0.key.string == key }?.key
        report(.unknownKey, "`\(key)` is no guard; there are \(known)", at: place)
        continue
      }
      if kind.compares {
        tests += pairs(value).map { Guard.Test(kind, [$0], oneOrMore($1)) }
      } else {
        tests.append(Guard.Test(kind, oneOrMore(value)))
      }
      if kind == .fact || kind == .not { checkFacts(tests.last?.names ?? [], at: value) }
    }
    return Guard(tests)
  }

  private mutating func checkFacts(_ names: [String], at node: YAMLNode) {
    for name in names where Fact(rawValue: name) == nil {
      report(.unknownFact, "no fact is called `\(name)`; see Documentation/Authors.md", at: node)
    }
  }
}
