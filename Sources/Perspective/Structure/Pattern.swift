// The small language the rules are written in, and its compiled form.
//
//   you        that word                        a|b        either; members may be classes
//   {trait}    a word or phrase of that class   !x         a word that is not x
//   x?         x or nothing                     ..         up to four words of the same clause
//   ...        up to twelve, commas included    ^  ^^      here a clause, or a sentence, begins
//   $  $$      here a clause, or sentence, ends; `a|$`: a, or the clause ends
//   ( a b | c )  one of the sequences (not nested)
//   {O} {Y} {T} {S}   a noun phrase that names the other, the person addressed, a third party, the writer's own side
//   , ? ! : ; — “ ”   that mark of punctuation
//   // at the start of a line: what the patterns below it are for
//
// Between any two elements up to two adverbs may stand unasked ("you really just don't care").

/// One element of a pattern, its words kept in the grammar's pool so that it holds no reference.
struct Element: Sendable {
  enum Form: UInt8, Sendable { case token, chunk, gap, clauseStart, sentenceStart, clauseEnd, sentenceEnd }
  var form = Form.token
  var negated = false
  var optional = false
  /// Whether the end of a clause will do in the element's place.
  var orEnd = false
  /// The noun phrases asked for, as a mask of `Chunk`.
  var chunks: UInt8 = 0
  var reach: UInt8 = 0
  /// The marks that it asks for, as a mask of `Shape.bit`.
  var shapes: UInt16 = 0
  /// Where the word numbers stand in the pool.
  var words = 0..<0
  /// The word numbers, folded into 64 bits: a word whose bit is missing is none of them.
  var sieve: UInt64 = 0
  var classes = ClassSet()

  /// Reads one element of a pattern or of a phrase.
  init(_ text: Substring, _ lexicon: inout Lexicon, _ pool: inout [Int32]) {
    switch text {
    case "..": (form, reach) = (.gap, 4)
    case "...": (form, reach) = (.gap, 12)
    case "^": form = .clauseStart
    case "^^": form = .sentenceStart
    case "$": form = .clauseEnd
    case "$$": form = .sentenceEnd
    default: parse(text, &lexicon, &pool)
    }
  }

  private mutating func parse(_ whole: Substring, _ lexicon: inout Lexicon, _ pool: inout [Int32]) {
    var text = whole
    if text.utf8.count > 1, text.utf8.first == 0x21 {
      negated = true
      text.removeFirst()
    }
    if text.utf8.count > 1, text.utf8.last == 0x3F {
      optional = true
      text.removeLast()
    }
    let from = pool.count
    for bytes in text.utf8.split(separator: 0x7C) {
      let part = Substring(bytes)
      if bytes.first == 0x7B, bytes.last == 0x7D {
        let name = part.dropFirst().dropLast()
        if let chunk = Chunk(rawValue: String(name)) {
          form = .chunk
          chunks |= chunk.mask
        } else if let member = WordClass(name: name) {
          classes.insert(member)
        } else {
          assertionFailure("unknown class \(name)")
        }
      } else if bytes.count < 3, bytes.first == 0x24 {
        orEnd = true
      } else if let first = bytes.first, first < 0x61 || first > 0x7A, let mark = Self.marks[String(part)] {
        shapes |= mark.bit
      } else {
        let id = lexicon.intern(part)
        pool.append(id)
        sieve |= 1 << UInt64(id & 63)
      }
    }
    words = from..<pool.count
  }

  private static let marks: [String: Shape] = [
    ",": .comma, ".": .stop, "?": .question, "!": .exclamation, ":": .colon, ";": .semicolon, "—": .dash,
    "“": .openQuote, "”": .closeQuote, "#": .number,
  ]

  /// The words and classes that the element asks for, where it asks for nothing else.
  var need: Glance? {
    form == .token && !negated && !orEnd && shapes == 0 ? Glance(classes: classes, sieve: sieve) : nil
  }

  /// Whether the token is one the element asks for.
  func accepts(_ token: Token, _ pool: [Int32]) -> Bool {
    var found = classes.meets(token.classes) || shapes & token.shape.bit != 0
    if !found, token.id >= 0, sieve >> UInt64(token.id & 63) & 1 == 1 {
      for place in words where pool[place] == token.id {
        found = true
        break
      }
    }
    return negated ? !found && token.shape.isWord : found
  }
}

/// Words and classes that are asked for, or that were seen; the words are folded into 64 bits, so some that were not
/// seen seem to be.
struct Glance: Sendable {
  var classes = ClassSet()
  var sieve: UInt64 = 0

  /// About how many words it asks for, to tell the rarer of two.
  var breadth: Int { sieve.nonzeroBitCount + 8 * (classes.low.nonzeroBitCount + classes.high.nonzeroBitCount) }

  mutating func formUnion(_ other: Glance) {
    classes.formUnion(other.classes)
    sieve |= other.sieve
  }

  /// Whether something of it may be among what was seen.
  func isMet(by seen: Glance) -> Bool { sieve & seen.sieve != 0 || classes.meets(seen.classes) }
}

/// The noun phrases a pattern can ask for.
enum Chunk: String, Sendable {
  case second = "Y"
  case third = "T"
  case other = "O"
  case own = "S"

  var mask: UInt8 {
    switch self {
    case .second: 1
    case .third: 2
    case .other: 3
    case .own: 4
    }
  }
}

/// A compiled pattern: its elements in the grammar's list, and the number of its rule.
struct Pattern: Sendable {
  var elements: Range<Int>
  var rule: Int
  /// What may stand right after the first element, where that is known: a quick look there spares most attempts.
  private(set) var gate: Glance?
  /// What must stand somewhere behind the first element: the two elements that ask for the least.
  private(set) var least: Glance?
  private(set) var nextLeast: Glance?

  init(_ elements: Range<Int>, rule: Int, in all: [Element]) {
    self.elements = elements
    self.rule = rule
    let first = elements.first { all[$0].form == .token || all[$0].form == .chunk }
    guard let first, !all[first].optional else { return }
    let rest = all[(first + 1)..<elements.upperBound]
    let needs = rest.filter { !$0.optional }.compactMap(\.need).sorted { $0.breadth < $1.breadth }
    (least, nextLeast) = (needs.first, needs.dropFirst().first)
    // Elements that may be left out, up to the first that may not.
    var gate = Glance()
    for next in rest {
      guard let need = next.need else { return }
      gate.formUnion(need)
      if !next.optional {
        self.gate = gate
        return
      }
    }
  }

  /// The sequences a line of the language stands for: one for every choice in its brackets.
  static func sequences(_ source: Substring) -> [[Substring]] {
    var sequences: [[Substring]] = [[]]
    var words = source.utf8.split(separator: 0x20).map { Substring($0) }[...]
    while let word = words.popFirst() {
      guard word == "(" else {
        for index in sequences.indices { sequences[index].append(word) }
        continue
      }
      var choices: [[Substring]] = [[]]
      while let inner = words.popFirst(), inner != ")" {
        if inner == "|" { choices.append([]) } else { choices[choices.count - 1].append(inner) }
      }
      sequences = sequences.flatMap { head in choices.map { head + $0 } }
    }
    return sequences
  }
}
