// Takes YAML nodes apart: texts, numbers, lists, known keys; each with the diagnostic for what it is not.

extension ScriptParser {
  func place(_ node: YAMLNode?) -> Place? { node?.place }

  mutating func report(_ code: DiagnosticCode, _ message: String, at node: YAMLNode?) {
    diagnostics.append(Diagnostic(code, message, at: place(node)))
  }

  /// What a node holds; one that does not hold what belongs there is reported.
  private mutating func content<Content>(
    of node: YAMLNode?, _ complaint: String, _ content: (YAMLNode) -> Content?
  ) -> Content? {
    guard let node else { return nil }
    let found = content(node)
    if found == nil { report(.wrongType, complaint, at: node) }
    return found
  }

  /// The values of a mapping by key. Reports what is missing and what is unknown; `optional` is `nil` where any key may
  /// stand.
  mutating func fields(of node: YAMLNode, required: [String], optional: Set<String>? = []) -> [String: YAMLNode] {
    guard let mapping = content(of: node, "keys with values belong here", \.mapping) else { return [:] }
    var fields: [String: YAMLNode] = [:]
    for (key, value) in mapping {
      let name = key.string ?? ""
      if let optional, !required.contains(name), !optional.contains(name) {
        report(.unknownKey, "the key `\(name)` means nothing here; look for a misspelling", at: key)
      }
      fields[name] = value
    }
    for name in required where fields[name] == nil { report(.missingKey, "add `\(name)`", at: node) }
    return fields
  }

  /// A text; a list or a mapping is reported.
  mutating func string(_ node: YAMLNode?) -> String {
    content(of: node, "a text belongs here") { $0.string } ?? ""
  }

  /// A text that may be left out.
  mutating func text(_ node: YAMLNode?) -> String? { node.map { string($0) } }

  mutating func number(_ node: YAMLNode?, from least: Int = 1) -> Int? {
    content(of: node, "a whole number from \(least) up belongs here") { node in
      node.int.flatMap { $0 >= least ? $0 : nil }
    }
  }

  /// The names and values of a mapping, in order.
  mutating func pairs(_ node: YAMLNode?) -> [(name: String, value: YAMLNode)] {
    let mapping = content(of: node, "names with values belong here", \.mapping)
    return mapping?.map { (string($0.key), $0.value) } ?? []
  }

  mutating func flag(_ node: YAMLNode?) -> Bool {
    content(of: node, "`true` or `false` belongs here", \.bool) ?? false
  }

  mutating func items(_ node: YAMLNode?) -> [YAMLNode] {
    content(of: node, "a list belongs here", \.sequence) ?? []
  }

  mutating func texts(_ node: YAMLNode?) -> [String] { items(node).map { string($0) } }

  mutating func oneOrMore(_ node: YAMLNode?) -> [String] {
    node?.string != nil ? [string(node)] : texts(node)
  }

  /// A name out of a closed list.
  mutating func name<Name: RawRepresentable & CaseIterable>(_ node: YAMLNode?, among: Name.Type, of key: String)
    -> Name?
  where Name.RawValue == String {
    guard let text = text(node) else { return nil }
    if let name = Name(rawValue: text) { return name }
    let known = Name.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    report(.unknownKind, "`\(key)` can be \(known), not `\(text)`", at: node)
    return nil
  }
}
