// What a document may hold, as its schema says (JSON Schema 2020-12, as much of it as our schemas use): the one gate.

import Conversations
import Scripts

/// A schema, and what is wrong with a value under it.
struct Schema {
  private let root: JSON

  /// What is wrong, and where: a path of members, as `entries[3].kind`.
  struct Flaw: Error, Equatable {
    var place: String
    var why: String
  }

  init(_ root: JSON) { self.root = root }

  /// That of transcripts; nothing is known of one whose text is no JSON.
  static let transcript = Schema(JSON.read(Array(transcriptText.utf8)) ?? .record([]))

  /// That of what a conversation under a script comes to.
  init(outcomeOf script: Script) { self.init(JSON(.record(script.outcomeSchema))) }

  /// The first flaw of a value, if it has one. A member that the schema does not name is none: it is passed over.
  func flaw(in value: JSON, at place: String = "") -> Flaw? {
    do throws(Flaw) { try check(value, root, place) } catch { return error }
    return nil
  }

  private func check(_ value: JSON, _ schema: JSON, _ place: String) throws(Flaw) {
    guard case .record(let keywords) = schema else { return }
    for (name, keyword) in keywords {
      switch name {
      case "$ref": if let other = definition(keyword.text) { try check(value, other, place) }
      case "type":
        if !value.isOf(keyword.text ?? "") { throw Flaw(place: place, why: "it is of the wrong type") }
      case "const": if value != keyword { throw Flaw(place: place, why: "its value is not known") }
      case "enum":
        if !(keyword.list ?? []).contains(where: { $0 == value }) {
          throw Flaw(place: place, why: "its value is not known")
        }
      case "minimum":
        if let number = value.number, let least = keyword.number, number < least {
          throw Flaw(place: place, why: "it is less than \(least)")
        }
      case "maximum":
        if let number = value.number, let most = keyword.number, number > most {
          throw Flaw(place: place, why: "it is more than \(most)")
        }
      case "minLength":
        if let text = value.text, text.isEmpty, keyword.number != 0 { throw Flaw(place: place, why: "it is empty") }
      case "maxLength":
        if let text = value.text, text.unicodeScalars.count > keyword.number ?? .max {
          throw Flaw(place: place, why: "it is too long")
        }
      case "format":
        if keyword.text == "date-time", let text = value.text, UTCTime(rfc3339: text) == nil {
          throw Flaw(place: place, why: "it is no time such as 2026-11-21T14:30:00Z")
        }
      case "pattern":
        // Times are read, and have a pattern of another kind for others.
        if let text = value.text, schema["format"] == nil, let pattern = keyword.text, !text.matches(pattern) {
          throw Flaw(place: place, why: "it is not written as it should be")
        }
      case "minItems":
        if let items = value.list, items.count < keyword.number ?? 0 { throw Flaw(place: place, why: "it is empty") }
      case "items":
        for (index, item) in (value.list ?? []).enumerated() { try check(item, keyword, "\(place)[\(index)]") }
      case "required":
        guard case .record = value else { continue }
        for name in (keyword.list ?? []).compactMap(\.text) where value[name] == nil {
          throw Flaw(place: place, why: "\(name) is missing")
        }
      case "properties", "additionalProperties": try checkMembers(value, name, keyword, schema, place)
      case "anyOf":
        let fitting = (keyword.list ?? []).first { value.isOf($0["type"]?.text ?? "") }
        guard let fitting else { throw Flaw(place: place, why: "it is of the wrong type") }
        try check(value, fitting, place)
      case "if":
        let holds = (try? check(value, keyword, place)) != nil
        if let then = schema[holds ? "then" : "else"] { try check(value, then, place) }
      default: break
      }
    }
  }

  private func checkMembers(
    _ value: JSON, _ name: String, _ keyword: JSON, _ schema: JSON, _ place: String
  ) throws(Flaw) {
    guard case .record(let members) = value else { return }
    let known = schema["properties"]
    for member in members {
      let rule = name == "properties" ? keyword[member.name] : known?[member.name] == nil ? keyword : nil
      if let rule { try check(member.value, rule, place.isEmpty ? member.name : "\(place).\(member.name)") }
    }
  }

  private func definition(_ reference: String?) -> JSON? {
    guard let reference, reference.hasPrefix("#/$defs/") else { return nil }
    return root["$defs"]?[String(reference.dropFirst(8))]
  }
}

extension JSON {
  fileprivate func isOf(_ type: String) -> Bool {
    switch (self, type) {
    case (.text, "string"), (.number, "integer"), (.flag, "boolean"), (.list, "array"), (.record, "object"): true
    default: false
    }
  }

  fileprivate static func == (one: JSON, other: JSON) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)): one.unicodeScalars.elementsEqual(other.unicodeScalars)
    case (.number(let one), .number(let other)): one == other
    case (.flag(let one), .flag(let other)): one == other
    default: false
    }
  }
  fileprivate static func != (one: JSON, other: JSON) -> Bool { !(one == other) }
}

extension String {
  /// Whether all of a text is as a pattern says, of classes and letters with `*`, `+` or `{n}` behind them, each taken as
  /// often as it can be. Patterns with groups are for other readers: what they say is read by its type here.
  fileprivate func matches(_ pattern: String) -> Bool {
    if pattern.contains("(") { return true }
    var rest = unicodeScalars[...]
    var rule = pattern.unescaped.unicodeScalars[...]
    while let first = rule.popFirst() {
      if first == "^" || first == "$" { continue }
      var (isOf, isNot): ([ClosedRange<Unicode.Scalar>], Bool) = ([first...first], false)
      if first == "[" {
        isNot = rule.first == "^"
        if isNot { rule.removeFirst() }
        isOf = []
        while let low = rule.popFirst(), low != "]" {
          let after = rule.dropFirst()
          if rule.first == "-", let high = after.first, high != "]", low <= high {
            isOf.append(low...high)
            rule = after.dropFirst()
          } else {
            isOf.append(low...low)
          }
        }
      }
      var (least, most) = (1, 1)
      switch rule.first {
      case "*": (least, most) = (0, .max)
      case "+": most = .max
      case "{": (least, most) = Int(String(rule.dropFirst().prefix { $0 != "}" })).map { ($0, $0) } ?? (1, 1)
      default: break
      }
      if rule.first == "{" { rule = rule.drop { $0 != "}" }.dropFirst() } else if most != 1 { rule.removeFirst() }
      var count = 0
      while count < most, let scalar = rest.first, isOf.contains(where: { $0.contains(scalar) }) != isNot {
        rest.removeFirst()
        count += 1
      }
      if count < least { return false }
    }
    return rest.isEmpty
  }

  /// A pattern with the characters that `\uXXXX` stands for.
  private var unescaped: String {
    let parts = components(between: "\\u")
    return parts.dropFirst().reduce(parts[0]) { text, part in
      let scalar = UInt32(part.prefix(4), radix: 16).flatMap(Unicode.Scalar.init)
      return text + (scalar.map { String($0) + part.dropFirst(4) } ?? part)
    }
  }

  private func components(between mark: String) -> [String] {
    var (parts, rest) = ([String](), self[...])
    while let found = rest.firstRange(of: mark) {
      parts.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return parts + [String(rest)]
  }
}
