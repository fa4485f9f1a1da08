// Reads the language that patterns are written in.
//
//   you        that word                        a|b        either; members may be classes
//   ~want      any form of that verb            !x         a word that is not x
//   {trait}    a word or phrase of that class   x?         x or nothing
//   ..         up to four words of the same clause         ...        up to twelve, commas included
//   ^  ^^      here a clause, or a sentence, begins
//   $  $$      here a clause, or sentence, ends; `a|$`: a, or the clause ends
//   ( a b | c )  one of the sequences (not nested)
//   {O} {Y} {T} {S}   a noun phrase that names the other, the person addressed, a third party, the writer's own side
//   , ? ! : ; — “ ” #   that mark of punctuation, or a number
//
// Between any two elements up to two adverbs may stand unasked ("you really just don't care").

import Perspective

struct PatternReader {
  var stock: WordStock
  private(set) var pool: [Int32] = []
  /// Each element is read once, however often it is written.
  private var known: [Substring: Element] = [:]
  /// Classes that nothing defines.
  private(set) var unknown: [String] = []
  private var asked: Set<String> = []

  init(_ stock: WordStock) { self.stock = stock }

  /// Whether the code, a pattern or a phrase asks for a class; ordinary words are there to be known, whoever asks.
  func isAsked(for name: String) -> Bool {
    name == "ordinary" || asked.contains(name) || WordClass.allCases.contains { "\($0)" == name }
  }

  private static let forms: [Substring: (Element.Form, UInt8)] = [
    "..": (.gap, 4), "...": (.gap, 12), "^": (.clauseStart, 0), "^^": (.sentenceStart, 0), "$": (.clauseEnd, 0),
    "$$": (.sentenceEnd, 0),
  ]

  /// Reads one element of a pattern or of a phrase.
  mutating func element(_ text: Substring) -> Element {
    if let element = known[text] { return element }
    var element = Element()
    if let (form, reach) = Self.forms[text] {
      (element.form, element.reach) = (form, reach)
    } else {
      parse(text, &element)
    }
    known[text] = element
    return element
  }

  private mutating func parse(_ whole: Substring, _ element: inout Element) {
    var text = whole
    if text.count > 1, text.first == "!" {
      element.negated = true
      text.removeFirst()
    }
    if text.count > 1, text.last == "?" {
      element.optional = true
      text.removeLast()
    }
    var words: Set<Int32> = []
    for part in text.split(separator: "|") { add(part, &element, &words) }
    guard !words.isEmpty else { return }
    element.wordsFrom = UInt32(pool.count)
    pool += words.sorted()
    element.wordsTo = UInt32(pool.count)
    for id in words { element.sieve |= 1 << UInt64(id & 63) }
  }

  private mutating func add(_ part: Substring, _ element: inout Element, _ words: inout Set<Int32>) {
    if part.first == "{", part.last == "}" {
      let name = String(part.dropFirst().dropLast())
      asked.insert(name)
      if let chunk = Chunk(rawValue: name) {
        element.form = .chunk
        element.chunks |= chunk.mask
      } else if let bit = stock.bits[name] {
        element.classes.insert(number: bit)
      } else if let list = stock.lists[name] {
        for word in list { words.insert(stock.intern(word)) }
      } else {
        unknown.append(name)
      }
    } else if part == "$" {
      element.orEnd = true
    } else if let mark = Self.marks[part] {
      element.shapes |= mark.bit
    } else if part.first == "~" {
      for form in Inflection.forms(of: String(part.dropFirst()), .verb).flatMap(Inflection.spellings) {
        words.insert(stock.intern(form))
      }
    } else {
      for spelling in Inflection.spellings(of: String(part)) { words.insert(stock.intern(spelling)) }
    }
  }

  private static let marks: [Substring: Shape] = [
    ",": .comma, ".": .stop, "?": .question, "!": .exclamation, ":": .colon, ";": .semicolon, "—": .dash,
    "“": .openQuote, "”": .closeQuote, "#": .number,
  ]

  /// Whether an element asks for words, classes, marks or parties that are there.
  static func asks(_ element: Substring) -> Bool {
    forms[element] == nil && (element.count == 1 || element.first != "!")
  }

  /// The alternatives of an element.
  static func parts(of element: Substring) -> [Substring] {
    (element.count > 1 && element.last == "?" ? element.dropLast() : element).split(separator: "|")
  }

  /// The sequences a line of the language stands for: one for every choice in its brackets.
  static func sequences(_ source: Substring) -> [[Substring]] {
    var sequences: [[Substring]] = [[]]
    var words = source.split(separator: " ")[...]
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
    // What may be left out at the front adds nothing to where a pattern holds.
    return sequences.map { $0.drop { $0.count > 1 && $0.last == "?" } }.map(Array.init)
  }
}
