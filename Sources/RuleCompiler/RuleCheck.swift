// Whether every rule shows what it is for: its examples hold, each of its alternatives is used by one, and it does not
// always fire together with another.

import Perspective

/// The examples of a book, held against what the compiled rules find in them.
package struct RuleCheck {
  package private(set) var faults: [RuleFault] = []
  private let book: RuleBook
  private let compiled: CompiledRules
  private let grammar: Grammar
  /// For every rule, the numbers of the sentences in which it fires.
  private var fired: [Set<Int>]
  private var sentences: [String: Int] = [:]

  package init(_ book: RuleBook, _ compiled: CompiledRules) {
    (self.book, self.compiled) = (book, compiled)
    grammar = Grammar(compiled.load())
    fired = Array(repeating: [], count: book.rules.count)
    faults = compiled.faults
    for (number, rule) in book.rules.enumerated() { check(rule, number) }
    checkPairs()
    faults.sort { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// A sentence as each rule that finds something in it marks it, by the rule's name.
  package static func marks(of text: String, by compiled: CompiledRules, in book: RuleBook)
    -> [(rule: String, sentence: String)]
  {
    Judgement.traced(text, by: Grammar(compiled.load())).traces.filter(\.counts).map {
      (book.rules[$0.rule].name, Example.marked(text, $0.marks))
    }
  }

  private mutating func fault(_ message: String, _ rule: WrittenRule, _ line: Int? = nil) {
    faults.append(RuleFault(file: rule.file, line: line ?? rule.line, message: message))
  }

  private mutating func check(_ rule: WrittenRule, _ number: Int) {
    if rule.patterns.isEmpty { fault("\(rule.name) has no “find”", rule) }
    if rule.hits.isEmpty { fault("\(rule.name) has no “hit”: a sentence that it finds", rule) }
    if rule.misses.isEmpty { fault("\(rule.name) has no “miss”: a near sentence that it passes over", rule) }
    var used: Set<Alternative> = []
    for (text, line) in rule.hits { used.formUnion(hit(text, line, rule, number)) }
    let near = Self.words(of: (rule.patterns.map(\.value) + rule.hits.map(\.text)).joined(separator: " "))
    for (text, line) in rule.misses {
      if near.isDisjoint(with: Self.words(of: text)) {
        fault("\(rule.name) is far from this: it shares no word with a pattern or a hit", rule, line)
      }
      let found = read(text).traces.filter { $0.rule == number && $0.counts }
      if let one = found.first { fault("\(rule.name) finds “\(one.marks.words(in: text))” here", rule, line) }
    }
    for (index, field) in rule.patterns.enumerated() {
      for missing in compiled.alternatives(of: field.value, line: index).subtracting(used).sorted() {
        fault("\(rule.name): no hit uses “\(missing.part)” of \(missing.element)", rule, field.line)
      }
    }
  }

  /// The words of a text of three letters and more.
  private static func words(of text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init))
  }

  /// What of the rule a hit uses.
  private mutating func hit(_ source: String, _ line: Int, _ rule: WrittenRule, _ number: Int) -> Set<Alternative> {
    let example = Example(source)
    let (spans, traces) = read(example.text)
    let found = traces.filter { $0.rule == number && $0.counts }
    let marks = Set(found.map(\.marks))
    if example.marks.isEmpty || !marks.isSuperset(of: example.marks) {
      let shown = marks.sorted { $0.lowerBound < $1.lowerBound }.map { Example.marked(example.text, $0) }
      fault("\(rule.name) marks \(shown.isEmpty ? "nothing" : shown.joined(separator: " and ")) here", rule, line)
    } else if rule.category == nil, !traces.contains(where: \.isTakenBack) {
      fault("\(rule.name) takes nothing back here: nobody would see an attack", rule, line)
    } else if let missing = unread(example, rule, spans) {
      fault("\(rule.name) finds it, but the reading shows no \(missing) there", rule, line)
    }
    return found.reduce(into: []) { $0.formUnion(compiled.alternatives(usedBy: $1)) }
  }

  /// What the whole reading ought to show at the marks and does not, where the rule is enough for it by itself.
  private func unread(_ example: Example, _ rule: WrittenRule, _ spans: [Span]) -> String? {
    let attacks = spans.filter { $0.kind == .attack }
    let shown: [Span]
    switch (rule.category?.kind, rule.strength) {
    case (.attack, _): shown = attacks
    case (.issue, .plain): shown = spans
    case (nil, _): return attacks.isEmpty ? nil : "peace"
    default: return nil
    }
    let isShown = example.marks.allSatisfy { mark in
      shown.contains { ($0.start..<$0.end).overlaps(mark) }
    }
    return isShown ? nil : rule.category?.kind == .attack ? "attack" : "issue faced"
  }

  /// Reads a sentence, and notes which rules fire in it.
  private mutating func read(_ text: String) -> (spans: [Span], traces: [Trace]) {
    let found = Judgement.traced(text, by: grammar)
    let number = sentences[text] ?? sentences.count
    sentences[text] = number
    for trace in found.traces where trace.counts { fired[trace.rule].insert(number) }
    return found
  }

  private mutating func checkPairs() {
    var first: [Set<Int>: Int] = [:]
    for (number, rule) in book.rules.enumerated() where !fired[number].isEmpty {
      if let other = first[fired[number]] {
        fault("\(rule.name) always fires together with \(book.rules[other].name)", rule)
      }
      first[fired[number]] = number
    }
  }
}

/// A sentence with the words that a rule marks in `[ ]`.
struct Example {
  var text = ""
  /// In Unicode scalars.
  var marks: [Range<Int>] = []

  init(_ source: String) {
    var scalars = String.UnicodeScalarView()
    var start = 0
    for scalar in source.unicodeScalars {
      switch scalar {
      case "[": start = scalars.count
      case "]": marks.append(start..<scalars.count)
      default: scalars.append(scalar)
      }
    }
    text = String(scalars)
  }

  /// The text with one stretch in `[ ]`.
  static func marked(_ text: String, _ range: Range<Int>) -> String {
    let scalars = Array(text.unicodeScalars.map(String.init))
    return (scalars[..<range.lowerBound] + ["["] + scalars[range] + ["]"] + scalars[range.upperBound...]).joined()
  }
}

extension Range<Int> {
  /// The words at a range of Unicode scalars.
  fileprivate func words(in text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(lowerBound).prefix(count)))
  }
}
