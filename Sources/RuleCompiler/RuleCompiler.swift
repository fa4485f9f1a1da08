// From rules as they are written to the tables that the program reads in place.

import Perspective

/// A compiled book: the bytes of the tables, and where each pattern came from.
package struct CompiledRules: Sendable {
  package let bytes: [UInt8]
  package let faults: [RuleFault]
  /// For every compiled pattern, the number of its line among the rule's, and the sequence of it.
  let origins: [(line: Int, sequence: [Substring])]
  /// Every alternative of every pattern, read by itself.
  let parts: [String: Element]
  let pool: [Int32]

  package init(_ book: RuleBook) {
    let stock = WordStock(book.words)
    var faults = book.faults + stock.faults
    var reader = PatternReader(stock)
    var elements: [Element] = []
    var patterns: [Pattern] = []
    var rules: [Rule] = []
    var letters: [UInt8] = []
    var origins: [(Int, [Substring])] = []
    var parts: [String: Element] = [:]
    for (number, written) in book.rules.enumerated() {
      let from = letters.count
      letters += written.name.utf8
      rules.append(
        Rule(
          innocents: written.innocents, exceptions: written.exceptions, name: from..<letters.count,
          weight: written.weight, category: written.category, reach: written.reach, strength: written.strength,
          conditions: written.conditions))
      for (index, field) in written.patterns.enumerated() {
        for sequence in PatternReader.sequences(field.value[...]) {
          let start = elements.count
          let before = reader.unknown.count
          elements += sequence.map { reader.element($0) }
          for name in reader.unknown.dropFirst(before) {
            faults.append(RuleFault(file: written.file, line: field.line, message: "no class is called {\(name)}"))
          }
          guard elements.count > start else { continue }
          patterns.append(Self.pattern(start..<elements.count, number, elements))
          origins.append((index, sequence))
        }
      }
    }
    let phrases = Self.phrases(&reader, &elements)
    for entry in book.words where !reader.isAsked(for: entry.name) {
      faults.append(RuleFault(file: entry.file, line: entry.line, message: "nothing asks for {\(entry.name)}"))
    }
    var writer = TableWriter()
    writer.words(reader.stock)
    writer.set(.phraseStarts, phrases.starts)
    writer.set(.phrases, phrases.list)
    writer.elements(elements)
    writer.set(.pool, reader.pool)
    writer.set(.patterns, patterns)
    writer.starts(patterns, elements, reader.pool, words: reader.stock.hashes.count)
    writer.set(.rules, rules)
    writer.set(.letters, letters)
    bytes = writer.bytes
    for element in origins.flatMap(\.1) where PatternReader.asks(element) {
      for part in PatternReader.parts(of: element) { parts[String(part)] = reader.element(part) }
    }
    self.faults = faults
    self.origins = origins
    self.parts = parts
    pool = reader.pool
  }

  /// The tables, in memory that is never given back: for programs that end soon, and tests.
  package func load() -> Tables {
    let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 64)
    memory.copyMemory(from: bytes, byteCount: bytes.count)
    return Tables(at: memory)
  }

  /// The phrases of the word classes, by the number of their first word.
  private static func phrases(_ reader: inout PatternReader, _ elements: inout [Element])
    -> (starts: [UInt32], list: [Phrase])
  {
    // Elements of phrases may bring new words, so they are read before words are counted.
    var read: [Int32: [Phrase]] = [:]
    for (id, phrases) in reader.stock.phrases.sorted(by: { $0.key < $1.key }) {
      for phrase in phrases {
        let from = elements.count
        elements += phrase.rest.map { reader.element($0) }
        read[id, default: []].append(Phrase(from..<elements.count, member: phrase.member))
      }
    }
    var starts: [UInt32] = []
    var list: [Phrase] = []
    for id in 0..<Int32(reader.stock.hashes.count) {
      starts.append(UInt32(list.count))
      list += read[id] ?? []
    }
    return (starts + [UInt32(list.count)], list)
  }

  /// A pattern with what may spare attempts at it.
  private static func pattern(_ range: Range<Int>, _ rule: Int, _ all: [Element]) -> Pattern {
    var pattern = Pattern(range, rule: rule)
    guard let first = range.first(where: { all[$0].form == .token || all[$0].form == .chunk }), !all[first].optional
    else { return pattern }
    let rest = all[(first + 1)..<range.upperBound]
    let needs = rest.filter { !$0.optional }.compactMap(\.need).sorted { breadth($0) < breadth($1) }
    if let least = needs.first { (pattern.least, pattern.known) = (least, pattern.known | 2) }
    if needs.count > 1 { (pattern.nextLeast, pattern.known) = (needs[1], pattern.known | 4) }
    // Elements that may be left out, up to the first that may not.
    var gate = Glance()
    for next in rest {
      guard let need = next.need else { break }
      gate.formUnion(need)
      if !next.optional {
        (pattern.gate, pattern.known) = (gate, pattern.known | 1)
        break
      }
    }
    return pattern
  }

  /// About how many words it asks for, to tell the rarer of two.
  private static func breadth(_ glance: Glance) -> Int {
    glance.sieve.nonzeroBitCount + 8 * glance.classes.count
  }
}
