// What rule files say: categories with their defaults, rules, and words; and what is wrong with how they say it.

import Perspective

/// A rule as it is written.
package struct WrittenRule: Sendable {
  /// The category, or nil for innocent words.
  package var category: Category?
  /// Its name, the category first: "contempt/slow-clap".
  package var name: String
  package var file: String
  package var line: Int
  var patterns: [Field] = []
  /// Sentences that it must hit, the words that it marks in `[ ]`.
  package var hits: [(text: String, line: Int)] = []
  /// Near sentences in which it must find nothing.
  package var misses: [(text: String, line: Int)] = []
  var reach = Rule.Reach.tail
  var strength = Rule.Strength.plain
  var conditions: Set<Rule.Condition> = []
  var exceptions: Set<Exception> = []
  /// The innocent rules that take it back, by number.
  var innocents = ClassSet()
  var weight = 0
}

/// All rules and words, as the files tell them.
package struct RuleBook: Sendable {
  /// The rules, the innocent ones first.
  package private(set) var rules: [WrittenRule] = []
  var words: [Entry] = []
  package private(set) var faults: [RuleFault] = []
  private var innocentNames: [String: Int] = [:]

  static let innocent = "innocent"
  private static let fields: [String: Set<String>] = [
    "category": ["rank", "mark", "source", "unless", "only", "strength"],
    "innocent": ["source", "only"],
    "rule": ["find", "hit", "miss", "mark", "strength", "only", "unless", "despite", "weight", "source"],
    "words": ["are", "verbs", "nouns", "emoji", "source"],
  ]

  /// - Parameter files: The texts of the files, by name; `innocent.rules` and the files of categories and words.
  package init(_ files: [(name: String, text: String)]) {
    let read = files.sorted { $0.name < $1.name }.map { RuleFile($0.text, name: $0.name) }
    faults = read.flatMap(\.faults)
    words = read.flatMap(\.entries).filter { $0.kind == "words" }
    let ruled = read.filter { $0.name.hasSuffix(".rules") }
    for file in ruled where file.name == Self.innocent + ".rules" { add(file) }
    for file in ruled where file.name != Self.innocent + ".rules" { add(file) }
    for entry in read.flatMap(\.entries) { check(entry) }
    for name in Category.allCases.filter({ $0 != .tone }).map(\.rawValue) + [Self.innocent]
    where !ruled.contains(where: { $0.name == name + ".rules" }) {
      fault("there is no file of rules for it", name + ".rules", 1)
    }
  }

  private mutating func fault(_ message: String, _ file: String, _ line: Int) {
    faults.append(RuleFault(file: file, line: line, message: message))
  }

  private mutating func check(_ entry: Entry) {
    guard let known = Self.fields[entry.kind] else {
      return fault("“\(entry.kind)” is no entry: category, rule or words", entry.file, entry.line)
    }
    for field in entry.fields where !known.contains(field.key) {
      fault("“\(field.key)” is no field: \(known.sorted().joined(separator: ", "))", entry.file, field.line)
    }
    for field in entry.values("rank") + entry.values("weight") where Int16(field.value) == nil {
      fault("“\(field.value)” is no whole number", entry.file, field.line)
    }
  }

  /// Reads a file of rules: its head first, then its rules.
  private mutating func add(_ file: RuleFile) {
    let stem = String(file.name.dropLast(".rules".count))
    let isInnocent = stem == Self.innocent
    let category = Category(rawValue: stem)
    guard let head = file.entries.first, head.kind == (isInnocent ? "innocent" : "category"),
      isInnocent || head.name == stem && category != nil
    else { return fault("a file begins with “category” and its own name, one of the categories", file.name, 1) }
    var names: Set<String> = []
    for entry in file.entries where entry.kind == "rule" {
      if entry.name.isEmpty || !entry.name.allSatisfy({ $0.isLowercase || $0.isNumber || $0 == "-" }) {
        fault("a name has small letters and hyphens: \(entry.name)", entry.file, entry.line)
      }
      if !names.insert(entry.name).inserted { fault("the name \(entry.name) is taken", entry.file, entry.line) }
      rules.append(rule(entry, head, category, stem))
      if isInnocent { innocentNames[entry.name] = rules.count - 1 }
    }
    if isInnocent, rules.count > ClassSet.capacity { fault("more than \(ClassSet.capacity) rules", file.name, 1) }
    if !isInnocent, head.values("rank").count != 1 { fault("has no rank", head.file, head.line) }
  }

  private mutating func rule(_ entry: Entry, _ head: Entry, _ category: Category?, _ stem: String) -> WrittenRule {
    var rule = WrittenRule(category: category, name: "\(stem)/\(entry.name)", file: entry.file, line: entry.line)
    rule.patterns = entry.values("find")
    rule.hits = entry.values("hit").map { ($0.value, $0.line) }
    rule.misses = entry.values("miss").map { ($0.value, $0.line) }
    rule.weight =
      (head.values("rank") + entry.values("weight")).reduce(0) { $0 + (Int($1.value) ?? 0) }
    if let mark = entry.values("mark").last ?? head.values("mark").last {
      let found = Rule.Reach.allCases.first { "\($0)" == mark.value }
      if found == nil { fault("“\(mark.value)” is no reach: match, tail, clause or sentence", entry.file, mark.line) }
      rule.reach = found ?? .tail
    } else if category == nil {
      rule.reach = .match
    }
    if let strength = entry.values("strength").last ?? head.values("strength").last {
      let found = Rule.Strength.allCases.first { "\($0)" == strength.value }
      if found == nil { fault("“\(strength.value)” is no strength", entry.file, strength.line) }
      rule.strength = found ?? .plain
    }
    for name in head.items("only") + entry.items("only") {
      if let condition = Rule.Condition.allCases.first(where: { $0.name == name }) {
        rule.conditions.insert(condition)
      } else {
        fault("“\(name)” is no condition", entry.file, entry.line)
      }
    }
    if entry.values("source").isEmpty, head.values("source").isEmpty { fault("has no source", entry.file, entry.line) }
    var despite = Set(entry.items("despite"))
    for name in despite where !head.items("unless").contains(name) && name != Self.innocent {
      fault("“\(name)” is no exception of this file", entry.file, entry.line)
    }
    if despite.remove(Self.innocent) != nil { despite.formUnion(innocentNames.keys) }
    for name in head.items("unless") + entry.items("unless") where !despite.contains(name) { except(&rule, name) }
    return rule
  }

  private mutating func except(_ rule: inout WrittenRule, _ name: String) {
    if let exception = Exception.allCases.first(where: { $0.name == name }) {
      rule.exceptions.insert(exception)
    } else if let number = innocentNames[name] {
      // What only takes back attacks leaves alone what faces the issue.
      if rule.category?.kind == .issue, rules[number].conditions.contains(.attacks) { return }
      rule.innocents.insert(number: number)
    } else {
      fault("“\(name)” is no exception, and no rule of innocent.rules", rule.file, rule.line)
    }
  }
}
