// Takes YAML nodes apart: texts, numbers, lists, known keys; each with the diagnostic for what it is not.

import Yams

extension ScriptParser {
  func place(_ node: Node?) -> Place? {
    node?.mark.map { Place(line: $0.line, column: $0.column) }
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, at node: Node?) {
    diagnostics.append(Diagnostic(code, message, at: place(node)))
  }

  /// What a node holds; one that does not hold what belongs there is reported.
  private mutating func content<Content>(
    of node: Node?, _ complaint: String, _ content: (Node) -> Content?
  ) -> Content? {
    guard let node else { return nil }
    let found = content(node)
    if found == nil { report(.wrongType, complaint, at: node) }
    return found
  }

  /// The values of a mapping by key. Reports what is missing and what is unknown; `optional` is `nil` where any key may
  /// stand.
  mutating func fields(of node: Node, required: [String], optional: Set<String>? = []) -> [String: Node] {
    guard let mapping = content(of: node, "keys with values belong here", \.mapping) else { return [:] }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if let optional, !required.contains(name), !optional.contains(name) {
        report(.unknownKey, "the key `\(name)` means nothing here; look for a misspelling", at: key)
      }
      fields[name] = value
    }
    for name in required where fields[name] == nil { report(.missingKey, "add `\(name)`", at: node) }
    return fields
  }

  /// A text; a list or a mapping is reported.
  mutating func string(_ node: Node?) -> String {
    content(of: node, "a text belongs here") { $0.scalar?.string } ?? ""
  }

  /// A text that may be left out.
  mutating func text(_ node: Node?) -> String? { node.map { string($0) } }

  mutating func number(_ node: Node?, from least: Int = 1) -> Int? {
    content(of: node, "a whole number from \(least) up belongs here") { node in
      node.int.flatMap { $0 >= least ? $0 : nil }
    }
  }

  /// The names and values of a mapping, in order.
  mutating func pairs(_ node: Node?) -> [(name: String, value: Node)] {
    let mapping = content(of: node, "names with values belong here", \.mapping)
    return mapping?.map { (string($0.key), $0.value) } ?? []
  }

  mutating func flag(_ node: Node?) -> Bool {
    content(of: node, "`true` or `false` belongs here", \.bool) ?? false
  }

  mutating func items(_ node: Node?) -> [Node] {
    content(of: node, "a list belongs here", \.sequence).map(Array.init) ?? []
  }

  mutating func texts(_ node: Node?) -> [String] { items(node).map { string($0) } }

  mutating func oneOrMore(_ node: Node?) -> [String] {
    node?.scalar != nil ? [string(node)] : texts(node)
  }

  /// A name out of a closed list.
  mutating func name<Name: RawRepresentable & CaseIterable>(_ node: Node?, among: Name.Type, of key: String) -> Name?
  where Name.RawValue == String {
    guard let text = text(node) else { return nil }
    if let name = Name(rawValue: text) { return name }
    let known = Name.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    report(.unknownKind, "`\(key)` can be \(known), not `\(text)`", at: node)
    return nil
  }
}
