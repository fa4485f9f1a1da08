// Takes YAML nodes apart: texts, numbers, lists, known keys; each with the diagnostic for what it is not.

import Yams

extension ScriptParser {
  func place(_ node: Node?) -> Place? {
    node?.mark.map { Place(line: $0.line, column: $0.column) }
  }

  mutating func report(_ code: DiagnosticCode, _ message: String, at node: Node?) {
    diagnostics.append(Diagnostic(code, message, at: place(node)))
  }

  /// The values of a mapping by key. Reports what is missing and what is unknown, unless `anything` may stand there.
  mutating func fields(
    of node: Node, required: [String], optional: Set<String>? = nil, anything: Bool = false
  ) -> [String: Node] {
    guard let mapping = node.mapping else {
      report(.wrongType, "keys with values belong here", at: node)
      return [:]
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      if !anything, !required.contains(name), optional?.contains(name) != true {
        report(.unknownKey, "the key `\(name)` means nothing here; look for a misspelling", at: key)
      }
      fields[name] = value
    }
    for name in required where fields[name] == nil { report(.missingKey, "add `\(name)`", at: node) }
    return fields
  }

  /// A text; a list or a mapping is reported.
  mutating func string(_ node: Node?) -> String {
    guard let node else { return "" }
    guard let scalar = node.scalar else {
      report(.wrongType, "a text belongs here", at: node)
      return ""
    }
    return scalar.string
  }

  mutating func number(_ node: Node?, from least: Int = 1) -> Int? {
    guard let node else { return nil }
    guard let number = node.int, number >= least else {
      report(.wrongType, "a whole number from \(least) up belongs here", at: node)
      return nil
    }
    return number
  }

  /// The names and values of a mapping, in order.
  mutating func pairs(_ node: Node?) -> [(name: String, value: Node)] {
    guard let node else { return [] }
    guard let mapping = node.mapping else {
      report(.wrongType, "names with values belong here", at: node)
      return []
    }
    return mapping.map { (string($0.key), $0.value) }
  }

  mutating func flag(_ node: Node?) -> Bool {
    guard let node else { return false }
    guard let flag = node.bool else {
      report(.wrongType, "`true` or `false` belongs here", at: node)
      return false
    }
    return flag
  }

  mutating func items(_ node: Node?) -> [Node] {
    guard let node else { return [] }
    guard let sequence = node.sequence else {
      report(.wrongType, "a list belongs here", at: node)
      return []
    }
    return Array(sequence)
  }

  mutating func texts(_ node: Node?) -> [String] { items(node).map { string($0) } }

  mutating func oneOrMore(_ node: Node?) -> [String] {
    node?.scalar != nil ? [string(node)] : texts(node)
  }

  /// A name out of a closed list.
  mutating func name<Name: RawRepresentable & CaseIterable>(_ node: Node, among: Name.Type, of key: String) -> Name?
  where Name.RawValue == String {
    let text = string(node)
    if let name = Name(rawValue: text) { return name }
    let known = Name.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
    report(.unknownKind, "`\(key)` can be \(known), not `\(text)`", at: node)
    return nil
  }
}
