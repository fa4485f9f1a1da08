// One part of a schema, made ready: what it asks of a value, in the order in which it says so.

import Conversations

/// What a part of a schema asks of a value. A part may lead back to itself.
final class SchemaRule: @unchecked Sendable {
  /// Finds the first flaw of a value. (In an array, a bare closure would be called through another one each time.)
  private struct Check {
    let flaw: (JSON) -> Schema.Flaw?
    init(_ flaw: @escaping (JSON) -> Schema.Flaw?) { self.flaw = flaw }
  }

  /// Written only while the schema is made ready.
  private var checks: [Check] = []

  /// The first flaw of a value.
  func flaw(in value: JSON) -> Schema.Flaw? {
    for check in checks { if let flaw = check.flaw(value) { return flaw } }
    return nil
  }

  /// The parts of a schema, each made once.
  final class Book {
    private let root: JSON
    private var named: [String: SchemaRule] = [:]

    init(_ root: JSON) { self.root = root }

    func rule(of schema: JSON) -> SchemaRule {
      let rule = SchemaRule()
      if schema.flag == false { rule.checks = [Check { _ in Schema.Flaw("it does not belong there") }] }
      var members: Members? = Members(schema, self)
      rule.checks += schema.members.compactMap { keyword in
        guard ["properties", "required", "additionalProperties"].contains(keyword.name) else {
          return check(keyword.name, keyword.value, schema)
        }
        defer { members = nil }
        return members.map { Check($0.flaw) }
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
      case "$ref": return keyword.text.flatMap(rule(named:)).map { Check($0.flaw) }
      case "type": return type(JSON.Kind(keyword.text))
      case "const": return oneOf([keyword])
      case "enum": return oneOf(keyword.list ?? [])
      case "minimum": return keyword.number.map { least in number("it is less than \(least)") { $0 >= least } }
      case "maximum": return keyword.number.map { most in number("it is more than \(most)") { $0 <= most } }
      case "minLength": return keyword.number == 0 ? nil : text("it is empty") { !$0.isEmpty }
      case "maxLength": return keyword.number.map { most in text("it is too long") { $0.unicodeScalars.count <= most } }
      case "format":
        return keyword.text == "date-time"
          ? text("it is no time such as 2026-11-21T14:30:00Z") { UTCTime(rfc3339: $0) != nil } : nil
      case "pattern":
        // Times are read, and have a pattern of another kind for others.
        guard schema["format"] == nil, let pattern = keyword.text.flatMap({ TextPattern($0) }) else { return nil }
        return text("it is not written as it should be", pattern.matches)
      case "minItems":
        let least = keyword.number ?? 0
        return Check { value in value.list.flatMap { $0.count < least ? Schema.Flaw("it is empty") : nil } }
      case "items": return items(rule(of: keyword))
      case "anyOf": return kinds((keyword.list ?? []).map { (JSON.Kind($0["type"]?.text), rule(of: $0)) })
      case "if":
        let (condition, then, otherwise) = (rule(of: keyword), schema["then"].map(rule), schema["else"].map(rule))
        return Check { value in (condition.flaw(in: value) == nil ? then : otherwise)?.flaw(in: value) }
      default: return nil
      }
    }

    // MARK: Checks

    private func type(_ kind: JSON.Kind?) -> Check {
      Check { $0.kind == kind ? nil : Schema.Flaw("it is of the wrong type") }
    }

    private func number(_ flaw: String, _ holds: @escaping (Int) -> Bool) -> Check {
      Check { value in value.number.flatMap { holds($0) ? nil : Schema.Flaw(flaw) } }
    }

    private func text(_ flaw: String, _ holds: @escaping (String) -> Bool) -> Check {
      Check { value in value.text.flatMap { holds($0) ? nil : Schema.Flaw(flaw) } }
    }

    private func oneOf(_ known: [JSON]) -> Check {
      let (texts, numbers, flags) = (known.compactMap(\.text), known.compactMap(\.number), known.compactMap(\.flag))
      return Check { value in
        let isKnown =
          switch value.kind {
          case .text: texts.contains(where: value.isText)
          case .number: value.number.map(numbers.contains) == true
          case .flag: value.flag.map(flags.contains) == true
          case .list, .record, .other: false
          }
        return isKnown ? nil : Schema.Flaw("its value is not known")
      }
    }

    private func items(_ rule: SchemaRule) -> Check {
      Check { value in
        for (index, item) in value.items.enumerated() {
          if let flaw = rule.flaw(in: item) { return flaw.within("[\(index)]") }
        }
        return nil
      }
    }

    private func kinds(_ kinds: [(kind: JSON.Kind?, rule: SchemaRule)]) -> Check {
      Check { value in
        guard let fitting = kinds.first(where: { $0.kind == value.kind }) else {
          return Schema.Flaw("it is of the wrong type")
        }
        return fitting.rule.flaw(in: value)
      }
    }
  }

  /// What is asked of the members of a record.
  private struct Members {
    private var names: [String] = []
    private var rules: [SchemaRule] = []
    private let required: [String]
    /// Of those that have no name here.
    private let others: SchemaRule?

    init(_ schema: JSON, _ book: Book) {
      others = schema["additionalProperties"].map(book.rule)
      required = schema["required"]?.list?.compactMap(\.text) ?? []
      for member in schema["properties"].map({ Array($0.members) }) ?? [] {
        names.append(member.name)
        rules.append(book.rule(of: member.value))
      }
    }

    func flaw(in value: JSON) -> Schema.Flaw? {
      guard value.kind == .record else { return nil }
      var (last, other) = (0, Schema.Flaw?.none)
      for member in value.members {
        if let place = place(of: member, from: &last) {
          if let flaw = rules[place].flaw(in: member.value) { return flaw.within(member.name) }
        } else if other == nil {
          other = others?.flaw(in: member.value)?.within(member.name)
        }
      }
      return required.first { value[$0] == nil }.map { Schema.Flaw("\($0) is missing") } ?? other
    }

    /// The place of a member's name. Documents mostly have the same order, so it is looked for behind the last one.
    private func place(of member: JSON.Member, from last: inout Int) -> Int? {
      for place in names.indices[last...] where member.isNamed(names[place]) {
        last = place + 1
        return place
      }
      return names[..<last].firstIndex(where: member.isNamed)
    }
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
