// Reads a script's YAML into a `Script`, and says of each fault where it stands. All faults are found in one pass.

/// A script as read, with what is wrong with it.
public struct ParsedScript: Sendable {
  /// The script; absent when an error keeps it from being one.
  public var script: Script?
  /// What is wrong, in the order of the text.
  public var diagnostics: [Diagnostic]

  /// Reads and checks the YAML text of a script.
  public init(text: String) {
    var parser = ScriptParser()
    let script = parser.script(text: text)
    var found = parser.diagnostics
    if let script, found.allSatisfy({ $0.code.severity == .warning }) {
      let isEarlier = found.contains { $0.code == .earlierLanguage }
      found += ScriptCheck(script, places: parser.places).diagnostics.filter { !isEarlier || $0.code != .unquotable }
    }
    diagnostics = found.enumerated().sorted {
      ($0.element.place ?? .start, $0.offset) < ($1.element.place ?? .start, $1.offset)
    }.map(\.element)
    self.script = diagnostics.contains { $0.code.severity == .error } ? nil : script
  }
}

struct ScriptParser {
  var diagnostics: [Diagnostic] = []
  /// Where things stand in the text: states and their parts by `state` or `state/key`, slots by `data name`, stages by
  /// `stage name`, and the heads by their keys.
  var places: [String: Place] = [:]

  mutating func script(text: String) -> Script? {
    let root: YAMLNode?
    do {
      root = try YAMLNode.document(in: text)
    } catch {
      diagnostics.append(Diagnostic(.notYAML, error.problem, at: error.place))
      return nil
    }
    guard let root, root.mapping != nil, root["format"]?.string == "cofront-script" else {
      report(.notAScript, "begin the file with `format: cofront-script`", at: root)
      return nil
    }
    let earlier = root["data"] == nil ? EarlierLanguage(root) : nil
    if earlier != nil {
      report(
        .earlierLanguage, "nothing is declared under `data`, so this is read as a script of the earlier language",
        at: root)
    }
    let head = fields(
      of: earlier?.root ?? root, required: ["format", "id", "version", "title", "start", "stages", "ways", "states"],
      optional: ["data", "credits", "shares"])
    let ways = self.ways(head["ways"])
    let script = Script(
      id: string(head["id"]), version: number(head["version"]) ?? 0, title: string(head["title"]),
      credits: texts(head["credits"]), data: DataModel(earlier?.slots ?? slots(head["data"], ways: ways)),
      shares: shares(head["shares"]),
      start: string(head["start"]), stages: items(head["stages"]).map { stage($0) }, ways: ways,
      states: items(head["states"]).map { state($0) }, sha256: Script.sha256(of: text))
    for key in ["start", "ways", "data", "shares", "stages"] { places[key] = place(head[key]) }
    return script
  }

  private mutating func stage(_ node: YAMLNode) -> Stage {
    let stage = fields(of: node, required: ["id", "title"], optional: ["needs"])
    places["stage " + string(stage["id"])] = place(node)
    return Stage(id: string(stage["id"]), title: string(stage["title"]), needs: oneOrMore(stage["needs"]))
  }

  private mutating func ways(_ node: YAMLNode?) -> [Way] { pairs(node).map { Way($0, texts($1)) } }

  private mutating func shares(_ node: YAMLNode?) -> [ShareLine] {
    items(node).map { node in
      let share = fields(of: node, required: ["id", "label", "of"])
      return ShareLine(string(share["id"]), string(share["label"]), oneOrMore(share["of"]))
    }
  }
}
