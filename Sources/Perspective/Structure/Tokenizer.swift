// Cuts a text into tokens in one pass: folds case and apostrophes, splits contractions ("you're" is "you" + "'re",
// "dont" is "do" + "n't"), and looks every word up in the lexicon. Linear in the text; holds no regular expressions.

struct Tokenizer {
  private let lexicon: Lexicon
  private let grammar: Grammar
  private(set) var tokens: [Token] = []
  private var word: [UInt32] = []
  /// Where each scalar of the word stands: invisible characters between them are passed over.
  private var places: [Int] = []
  private var capital = false
  private var digitsOnly = true

  init(_ grammar: Grammar) { (self.grammar, lexicon) = (grammar, grammar.lexicon) }

  /// The tokens of the text, offsets in Unicode scalars.
  static func tokens(of text: String, _ grammar: Grammar) -> [Token] {
    var tokenizer = Tokenizer(grammar)
    tokenizer.tokens.reserveCapacity(text.utf8.count / 4)
    tokenizer.scan(text.unicodeScalars)
    tokenizer.spellOut()
    return tokenizer.tokens
  }

  private mutating func scan(_ scalars: String.UnicodeScalarView) {
    var offset = 0
    var iterator = scalars.makeIterator()
    var current = iterator.next()
    while let scalar = current {
      let next = iterator.next()
      let value = scalar.value
      if let folded = Self.folded(scalar) {
        if word.isEmpty {
          capital = folded != value
          digitsOnly = true
        }
        if !(value >= 0x30 && value <= 0x39) { digitsOnly = false }
        gather(folded, at: offset)
      } else if Self.isApostrophe(value) || value == 0x2D, !word.isEmpty, let next, Self.folded(next) != nil {
        gather(value == 0x2D ? 0x2D : 0x27, at: offset)
        digitsOnly = false
      } else if digitsOnly, !word.isEmpty, value == 0x2C || value == 0x2E, let next, next.value >= 0x30,
        next.value <= 0x39
      {
        gather(value, at: offset)
      } else if !Self.isInvisible(value) {
        flush(before: value)
        mark(scalar, next, at: offset)
      }
      offset += 1
      current = next
    }
    flush(before: 0)
  }

  private mutating func gather(_ scalar: UInt32, at offset: Int) {
    word.append(scalar)
    places.append(offset)
  }

  /// Ends the word being gathered and appends its token, or the two tokens of a contraction.
  private mutating func flush(before next: UInt32) {
    guard let last = places.last else { return }
    defer {
      word.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
    let wordStart = places[0]
    let end = last + 1
    endLine(itemBegins: digitsOnly && (next == 0x2E || next == 0x29))
    if digitsOnly {
      var token = Token(start: wordStart, end: end, shape: .number)
      token.classes.insert(.number)
      tokens.append(token)
      return
    }
    let hash = Lexicon.hash(word[...])
    if let cut = lexicon.contraction(word[...], hash) {
      append(cut.head, from: wordStart, to: places[cut.at], capital: capital)
      append(cut.tail, from: places[cut.at], to: end, capital: false)
      return
    }
    append(hash, from: wordStart, to: end, capital: capital)
    addSuffixClasses()
  }

  private mutating func append(_ hash: UInt64, from: Int, to: Int, capital: Bool) {
    var token = Token(start: from, end: to, shape: .word)
    token.capital = capital
    token.hash = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    if let entry = lexicon.entry(hash) {
      token.id = entry.id
      token.classes = entry.classes
    } else if capital {
      token.classes.insert(.name)
    }
    tokens.append(token)
  }

  private static let verbal = ClassSet(.past, .ing)

  /// What the ending of the last word tells about its part of speech.
  private mutating func addSuffixClasses() {
    let last = tokens.count - 1
    let n = word.count
    if n > 4, word[n - 3] == 0x69, word[n - 2] == 0x6E, word[n - 1] == 0x67 { tokens[last].classes.insert(.ing) }
    // "-ed", but not "need" or "speed"; "agreed" is.
    if n > 3, word[n - 2] == 0x65, word[n - 1] == 0x64, word[n - 3] != 0x65 || word[n - 4] == 0x72 {
      tokens[last].classes.insert(.past)
    }
    if n > 6, word[0] == 0x6D, word[1] == 0x69, word[2] == 0x73, tokens[last].id < 0,
      tokens[last].classes.meets(Self.verbal)
    {
      tokens[last].classes.insert(.slip)  // "mistranslated"
    }
    if n > 4, word[n - 2] == 0x6C, word[n - 1] == 0x79, tokens[last].id < 0 { tokens[last].classes.insert(.adverb) }
    if capital, tokens[last].id < 0 {
      let first = word.prefix { $0 != 0x2D }
      if lexicon.entry(Lexicon.hash(first))?.classes.contains(.given) == true { tokens[last].classes.insert(.given) }
    }
  }

  /// Before "r" as "are": "u r", "they r", "ur finance ppl r".
  private static let beforeR = ClassSet(.you, .they, .we, .crowd, .partner)

  /// Spells out what chats shorten: "ur" as "you are" or "your", "u r" as "you are", "its" before "not" as "it is".
  private mutating func spellOut() {
    let verbal = ClassSet(.adverb, .det, .neg, .ing, .trait, .badNoun, .fuss)
    let afterIts = ClassSet(.det, .neg, .your, .my)
    var index = 0
    while index + 1 < tokens.count {
      let next = tokens[index + 1].classes
      if tokens[index].id == grammar.ur, next.meets(verbal) || tokens[index + 1].id == grammar.done {
        cut(index, after: 1, grammar.you, ClassSet(.you), grammar.are)
      } else if tokens[index].id == grammar.ur {
        tokens[index].id = grammar.your
      } else if tokens[index].id == grammar.its, next.meets(afterIts) {
        cut(index, after: 2, grammar.it, ClassSet(), grammar.possessive)
      } else if tokens[index + 1].id == grammar.r, tokens[index].classes.meets(Self.beforeR) {
        if tokens[index].id == grammar.u { (tokens[index].id, tokens[index].classes) = (grammar.you, ClassSet(.you)) }
        (tokens[index + 1].id, tokens[index + 1].classes) = (grammar.are, ClassSet(.be))
      }
      index += 1
    }
  }

  /// Cuts a token in two: a pronoun and a form of "be".
  private mutating func cut(_ index: Int, after length: Int, _ id: Int32, _ classes: ClassSet, _ verb: Int32) {
    var tail = tokens[index]
    (tail.id, tail.classes, tail.start) = (verb, ClassSet(.be), tail.start + length)
    (tokens[index].id, tokens[index].classes, tokens[index].end) = (id, classes, tail.start)
    tokens.insert(tail, at: index + 1)
  }

  /// Where the line last ended, until it is known whether a sentence ended there.
  private var lineEnd: Int?

  /// A line end inside a paragraph is a blank. One before an empty line, or before an item of a list, ends a sentence.
  private mutating func endLine(itemBegins: Bool) {
    if itemBegins, let lineEnd { tokens.append(Token(start: lineEnd, end: lineEnd + 1, shape: .newline)) }
    lineEnd = nil
  }

  /// Appends the token of a mark; spaces give none, nor do marks of emphasis.
  private mutating func mark(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?, at offset: Int) {
    let shape: Shape
    if scalar.value == 0x0A {
      endLine(itemBegins: true)
      lineEnd = offset
      return
    }
    if scalar.value <= 0x20 { return }  // controls part words as blanks do
    endLine(itemBegins: Self.beginsItem(scalar.value, next))
    switch scalar.value {
    case 0x7F...0xA0, 0x202F: return
    case 0x2A, 0x5F, 0x7E: return
    case 0x2C, 0x3001, 0xFF0C: shape = .comma
    case 0x2E, 0x2026, 0x3002: shape = .stop
    case 0x3F, 0xFF1F: shape = .question
    case 0x21, 0xFF01: shape = .exclamation
    case 0x3B: shape = .semicolon
    case 0x3A: shape = .colon
    case 0x2013, 0x2014: shape = .dash
    case 0x2D: shape = next?.value == 0x20 || next?.value == 0x2D ? .dash : .other
    case 0x201C, 0x201E, 0xAB: shape = .openQuote
    case 0x201D, 0xBB: shape = .closeQuote
    case 0x22: shape = quoteIsOpen ? .closeQuote : .openQuote
    case 0x2018: shape = .openQuote
    case 0x27, 0x2019:
      // After a plural ("the girls' team") it is no token; otherwise it may close what opened with a single quote.
      if let last = tokens.last, last.shape == .word, last.end == offset { return }
      shape = .other
    case 0x28, 0x29, 0x5B, 0x5D: shape = .bracket
    default: shape = scalar.value > 0x2000 ? .emoji : .other
    }
    var token = Token(start: offset, end: offset + 1, shape: shape)
    switch shape {
    case .emoji: token.classes = lexicon.emoji(scalar.value)
    case .openQuote: if scalar.value == 0x22 { quoteIsOpen = true }
    case .closeQuote: if scalar.value == 0x22 { quoteIsOpen = false }
    default: break
    }
    tokens.append(token)
  }
  private var quoteIsOpen = false

  /// Whether the mark, at the start of a line, opens an item of a list, a heading or a quoted line.
  private static func beginsItem(_ value: UInt32, _ next: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x23, 0x3E, 0x2022, 0xB7: true
    case 0x2A, 0x2B, 0x2D, 0x2013, 0x2014: next == " "
    default: false
    }
  }

  /// Whether the scalar shows nothing and parts no words: soft hyphens, joiners, marks of direction, tags.
  private static func isInvisible(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x34F, 0x61C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }

  /// The letter or digit in lower case, or nil where the scalar is neither.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
    let value = scalar.value
    if value < 0x80 {
      if value >= 0x61, value <= 0x7A { return value }
      if value >= 0x41, value <= 0x5A { return value | 0x20 }
      return value >= 0x30 && value <= 0x39 ? value : nil
    }
    if value < 0xC0 || (value >= 0x2000 && value < 0x2C00) || value >= 0x1F000 || value == 0xD7 || value == 0xF7 {
      return nil
    }
    if value < 0xDF { return value + 0x20 }
    guard scalar.properties.isAlphabetic else { return nil }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? value : value
  }
}
