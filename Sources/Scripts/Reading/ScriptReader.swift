// Reads a script's YAML into a `Script`, and says of each fault where it stands. All faults are found in one pass.

import Yams

/// A script as read, with what is wrong with it.
public struct ScriptReading: Sendable {
  /// The script; absent when an error keeps it from being one.
  public var script: Script?
  /// What is wrong, in the order of the text.
  public var diagnostics: [Diagnostic]

  /// Reads and checks the YAML text of a script.
  public init(text: String) {
    var reader = ScriptReader()
    let script = reader.script(text: text)
    var found = reader.diagnostics
    if let script, found.allSatisfy({ $0.code.severity == .warning }) {
      found += ScriptCheck(script, places: reader.places).diagnostics
    }
    diagnostics = found.enumerated().sorted {
      ($0.element.place ?? Place(line: 1, column: 1), $0.offset) < (
        $1.element.place ?? Place(line: 1, column: 1), $1.offset
      )
    }.map(\.element)
    self.script = diagnostics.contains { $0.code.severity == .error } ? nil : script
  }
}

struct ScriptReader {
  var diagnostics: [Diagnostic] = []
  /// Where the states, and the parts of each, stand: by `state` or `state/key`.
  var places: [String: Place] = [:]

  mutating func script(text: String) -> Script? {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      diagnostics.append(syntaxFault(error))
      return nil
    }
    guard let root, root.mapping != nil, root["format"]?.string == "cofront-script" else {
      report(.notAScript, "begin the file with `format: cofront-script`", at: root)
      return nil
    }
    let head = fields(
      of: root, required: ["format", "id", "version", "title", "start", "stages", "ways", "states"],
      optional: ["credits", "headings"])
    let script = Script(
      id: string(head["id"]), version: number(head["version"]) ?? 0, title: string(head["title"]),
      credits: texts(head["credits"]), headings: headings(head["headings"]), start: string(head["start"]),
      stages: items(head["stages"]).map { stage($0) }, ways: ways(head["ways"]),
      states: items(head["states"]).map { state($0) }, sha256: Script.sha256(of: text))
    places["start"] = place(head["start"])
    places["ways"] = place(head["ways"])
    return script
  }

  private func syntaxFault(_ error: any Error) -> Diagnostic {
    guard let error = error as? YamlError else { return Diagnostic(.notYAML, "\(error)") }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(.notYAML, problem, at: Place(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      return Diagnostic(
        .notYAML, "the key \(keys.first.map { "\($0)" } ?? "") stands twice; keep one",
        at: Place(line: context.mark.line, column: context.mark.column))
    default:
      return Diagnostic(.notYAML, "the text could not be read; save it as UTF-8")
    }
  }

  private mutating func stage(_ node: Node) -> Stage {
    let stage = fields(of: node, required: ["id", "title"])
    places["stage " + string(stage["id"])] = place(node)
    return Stage(id: string(stage["id"]), title: string(stage["title"]))
  }

  private mutating func headings(_ node: Node?) -> [Heading] {
    guard let node else { return [] }
    guard let mapping = node.mapping else {
      report(.wrongType, "`headings` wants names of `words` with texts", at: node)
      return []
    }
    return mapping.map { Heading(string($0.key), string($0.value)) }
  }

  private mutating func ways(_ node: Node?) -> [String: [String]] {
    guard let mapping = node?.mapping else {
      if let node { report(.wrongType, "`ways` wants names with lists of stages", at: node) }
      return [:]
    }
    return Dictionary(
      mapping.map { (string($0.key), texts($0.value)) }, uniquingKeysWith: { first, _ in first })
  }
}
