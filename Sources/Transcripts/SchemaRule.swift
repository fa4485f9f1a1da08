// One part of a schema, made ready: what it asks of a value, in the order in which it says so.

import Conversations

/// What a part of a schema asks of a value. A part may lead back to itself.
final class SchemaRule: @unchecked Sendable {
  /// Written only while the schema is made ready.
  private var checks: [Check] = []

  private enum Check {
    case type(JSON.Kind?), oneOf([JSON]), least(Int), most(Int), notEmpty, longest(Int), time, pattern(TextPattern)
    case leastItems(Int), items(SchemaRule), members(Members), nothing
    case kinds([(kind: JSON.Kind?, rule: SchemaRule)])
    case branch(SchemaRule, then: SchemaRule?, otherwise: SchemaRule?), other(SchemaRule)
  }

  /// What is asked of the members of a record.
  private struct Members {
    var names: [String] = []
    var rules: [SchemaRule?] = []
    var required: [Int] = []
    /// Of those that have no name here.
    var others: SchemaRule?

    /// The place of a member's name. Documents mostly have the same order, so it is looked for behind the last one.
    func place(of member: JSON.Member, from last: inout Int) -> Int? {
      for place in names.indices[last...] where member.isNamed(names[place]) {
        last = place + 1
        return place
      }
      return names[..<last].firstIndex(where: member.isNamed)
    }
  }

  /// The parts of a schema, each made once.
  final class Book {
    private let root: JSON
    private var named: [String: SchemaRule] = [:]

    init(_ root: JSON) { self.root = root }

    func rule(of schema: JSON) -> SchemaRule {
      let rule = SchemaRule()
      if schema.flag == false { rule.checks = [.nothing] }
      var members: Members? = members(of: schema)
      rule.checks += schema.members.compactMap { keyword in
        guard ["properties", "required", "additionalProperties"].contains(keyword.name) else {
          return check(keyword.name, keyword.value, schema)
        }
        defer { members = nil }
        return members.map(Check.members)
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
      case "type": .type(JSON.Kind(keyword.text))
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
      case "anyOf":
        .kinds((keyword.list ?? []).map { (JSON.Kind($0["type"]?.text), rule(of: $0)) })
      case "if":
        .branch(
          rule(of: keyword), then: schema["then"].map(rule(of:)), otherwise: schema["else"].map(rule(of:)))
      default: nil
      }
    }

    private func members(of schema: JSON) -> Members {
      var members = Members()
      for member in schema["properties"].map({ Array($0.members) }) ?? [] {
        members.names.append(member.name)
        members.rules.append(rule(of: member.value))
      }
      for name in schema["required"]?.list?.compactMap(\.text) ?? [] {
        if !members.names.contains(name) {
          members.names.append(name)
          members.rules.append(nil)
        }
        members.required += members.names.indices.filter { members.names[$0] == name }
      }
      members.others = schema["additionalProperties"].map(rule(of:))
      return members
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
    case .type(let kind): return value.kind == kind ? nil : flaw("it is of the wrong type")
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
    case .leastItems(let least): if let list = value.list, list.count < least { return flaw("it is empty") }
    case .items(let rule):
      for (index, item) in value.items.enumerated() {
        if let flaw = rule.flaw(in: item) { return flaw.within("[\(index)]") }
      }
    case .members(let members):
      guard value.kind == .record else { return nil }
      var (isThere, last, other) = (members.names.map { _ in false }, 0, Schema.Flaw?.none)
      for member in value.members {
        guard let place = members.place(of: member, from: &last) else {
          other = other ?? members.others?.flaw(in: member.value)?.within(member.name)
          continue
        }
        isThere[place] = true
        if let flaw = members.rules[place]?.flaw(in: member.value) { return flaw.within(member.name) }
      }
      let missing = members.required.first { !isThere[$0] }
      return missing.map { flaw("\(members.names[$0]) is missing") } ?? other
    case .kinds(let kinds):
      let fitting = kinds.first { $0.kind == value.kind }
      guard let fitting else { return flaw("it is of the wrong type") }
      return fitting.rule.flaw(in: value)
    case .nothing: return flaw("it does not belong there")
    case .branch(let condition, let then, let otherwise):
      return (condition.flaw(in: value) == nil ? then : otherwise)?.flaw(in: value)
    }
    return nil
  }
}

extension JSON.Kind {
  /// By what schemas call the kinds of values.
  fileprivate init?(_ name: String?) {
    switch name {
    case "string": self = .text
    case "integer": self = .number
    case "boolean": self = .flag
    case "array": self = .list
    case "object": self = .record
    default: return nil
    }
  }
}

extension JSON {
  fileprivate static func == (one: JSON, other: JSON) -> Bool {
    guard one.kind == other.kind else { return false }
    switch one.kind {
    case .text: return (one.text ?? "").utf8.elementsEqual((other.text ?? "").utf8)
    case .number: return one.number == other.number
    case .flag: return one.flag == other.flag
    case .list, .record, .other: return false
    }
  }
}
