// One part of a schema, made ready: what it asks of a value, in the order in which it says so.

import Conversations

/// What a part of a schema asks of a value. A part may lead back to itself.
final class SchemaRule: @unchecked Sendable {
  /// Written only while the schema is made ready.
  private var checks: [Check] = []

  private indirect enum Check {
    case type(JSON.Kind?), oneOf([JSON]), least(Int), most(Int), notEmpty, longest(Int), time, pattern(TextPattern)
    case leastItems(Int), items(SchemaRule), required([String])
    case members([String: SchemaRule]), others(SchemaRule, besides: Set<String>)
    case kinds([(kind: JSON.Kind?, rule: SchemaRule)])
    case branch(SchemaRule, then: SchemaRule?, otherwise: SchemaRule?), other(SchemaRule)
  }

  /// The parts of a schema, each made once.
  final class Book {
    private let root: JSON
    private var named: [String: SchemaRule] = [:]

    init(_ root: JSON) { self.root = root }

    func rule(of schema: JSON) -> SchemaRule {
      let rule = SchemaRule()
      if case .record(let keywords) = schema {
        rule.checks = keywords.compactMap { check($0.name, $0.value, schema) }
      }
      return rule
    }

    private func rule(named reference: String) -> SchemaRule? {
      if let known = named[reference] { return known }
      guard reference.hasPrefix("#/$defs/"), let schema = root["$defs"]?[String(reference.dropFirst(8))] else {
        return nil
      }
      let rule = SchemaRule()
      named[reference] = rule
      rule.checks = self.rule(of: schema).checks
      return rule
    }

    private func check(_ name: String, _ keyword: JSON, _ schema: JSON) -> Check? {
      switch name {
      case "$ref": keyword.text.flatMap(rule(named:)).map(Check.other)
      case "type": .type(JSON.Kind(rawValue: keyword.text ?? ""))
      case "const": .oneOf([keyword])
      case "enum": .oneOf(keyword.list ?? [])
      case "minimum": keyword.number.map(Check.least)
      case "maximum": keyword.number.map(Check.most)
      case "minLength": keyword.number == 0 ? nil : .notEmpty
      case "maxLength": keyword.number.map(Check.longest)
      case "format": keyword.text == "date-time" ? .time : nil
      // Times are read, and have a pattern of another kind for others.
      case "pattern": schema["format"] == nil ? keyword.text.flatMap { TextPattern($0) }.map(Check.pattern) : nil
      case "minItems": .leastItems(keyword.number ?? 0)
      case "items": .items(rule(of: keyword))
      case "required": .required((keyword.list ?? []).compactMap(\.text))
      case "properties": .members(members(keyword).mapValues(rule(of:)))
      case "additionalProperties": .others(rule(of: keyword), besides: Set(members(schema["properties"]).keys))
      case "anyOf":
        .kinds((keyword.list ?? []).map { (JSON.Kind(rawValue: $0["type"]?.text ?? ""), rule(of: $0)) })
      case "if":
        .branch(
          rule(of: keyword), then: schema["then"].map(rule(of:)), otherwise: schema["else"].map(rule(of:)))
      default: nil
      }
    }

    private func members(_ value: JSON?) -> [String: JSON] {
      guard case .record(let members)? = value else { return [:] }
      return Dictionary(members.map { ($0.name, $0.value) }) { $1 }
    }
  }

  /// The first flaw of a value.
  func flaw(in value: JSON) -> Schema.Flaw? {
    for check in checks { if let flaw = flaw(in: value, by: check) { return flaw } }
    return nil
  }

  private func flaw(in value: JSON, by check: Check) -> Schema.Flaw? {
    func flaw(_ why: String) -> Schema.Flaw { Schema.Flaw(place: "", why: why) }
    switch check {
    case .other(let rule): return rule.flaw(in: value)
    case .type(let kind): return value.kind == kind && kind != nil ? nil : flaw("it is of the wrong type")
    case .oneOf(let known): return known.contains { $0 == value } ? nil : flaw("its value is not known")
    case .least(let least): if let number = value.number, number < least { return flaw("it is less than \(least)") }
    case .most(let most): if let number = value.number, number > most { return flaw("it is more than \(most)") }
    case .notEmpty: if let text = value.text, text.isEmpty { return flaw("it is empty") }
    case .longest(let most):
      if let text = value.text, text.unicodeScalars.count > most { return flaw("it is too long") }
    case .time:
      if let text = value.text, UTCTime(rfc3339: text) == nil {
        return flaw("it is no time such as 2026-11-21T14:30:00Z")
      }
    case .pattern(let pattern):
      if let text = value.text, !pattern.matches(text) { return flaw("it is not written as it should be") }
    case .leastItems(let least): if let items = value.list, items.count < least { return flaw("it is empty") }
    case .items(let rule):
      for (index, item) in (value.list ?? []).enumerated() {
        if let flaw = rule.flaw(in: item) { return flaw.within("[\(index)]") }
      }
    case .required(let names):
      guard case .record(let members) = value else { return nil }
      for name in names where !members.contains(where: { $0.name == name }) { return flaw("\(name) is missing") }
    case .members(let rules):
      guard case .record(let members) = value else { return nil }
      for member in members {
        if let flaw = rules[member.name]?.flaw(in: member.value) { return flaw.within(member.name) }
      }
    case .others(let rule, let names):
      guard case .record(let members) = value else { return nil }
      for member in members where !names.contains(member.name) {
        if let flaw = rule.flaw(in: member.value) { return flaw.within(member.name) }
      }
    case .kinds(let kinds):
      let fitting = kinds.first { $0.kind == value.kind && $0.kind != nil }
      guard let fitting else { return flaw("it is of the wrong type") }
      return fitting.rule.flaw(in: value)
    case .branch(let condition, let then, let otherwise):
      return (condition.flaw(in: value) == nil ? then : otherwise)?.flaw(in: value)
    }
    return nil
  }
}

extension JSON {
  /// What schemas call the kinds of values.
  fileprivate enum Kind: String {
    case text = "string"
    case number = "integer"
    case flag = "boolean"
    case list = "array"
    case record = "object"
  }

  fileprivate var kind: Kind? {
    switch self {
    case .text: .text
    case .number: .number
    case .flag: .flag
    case .list: .list
    case .record: .record
    case .other: nil
    }
  }

  fileprivate static func == (one: JSON, other: JSON) -> Bool {
    switch (one, other) {
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.number(let one), .number(let other)): one == other
    case (.flag(let one), .flag(let other)): one == other
    default: false
    }
  }
}
