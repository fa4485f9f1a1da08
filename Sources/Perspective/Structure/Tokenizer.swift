// Cuts a text into tokens in one pass: folds case and apostrophes, splits contractions ("you're" is "you" + "'re",
// "dont" is "do" + "n't"), and looks every word up in the lexicon. Linear in the text; holds no regular expressions.

struct Tokenizer {
  private let lexicon: Lexicon
  private let grammar: Grammar
  private(set) var tokens: [Token] = []
  private var word: [UInt32] = []
  private var wordStart = 0
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
          wordStart = offset
          capital = folded != value
          digitsOnly = true
        }
        if !(value >= 0x30 && value <= 0x39) { digitsOnly = false }
        word.append(folded)
      } else if Self.isApostrophe(value) || value == 0x2D, !word.isEmpty, let next, Self.folded(next) != nil {
        word.append(value == 0x2D ? 0x2D : 0x27)
        digitsOnly = false
      } else if digitsOnly, !word.isEmpty, value == 0x2C || value == 0x2E, let next, next.value >= 0x30,
        next.value <= 0x39
      {
        word.append(value)
      } else {
        flush()
        mark(scalar, next, at: offset)
      }
      offset += 1
      current = next
    }
    flush()
  }

  /// Ends the word being gathered and appends its token, or the two tokens of a contraction.
  private mutating func flush() {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    let end = wordStart + word.count
    if digitsOnly {
      var token = Token(start: wordStart, end: end, shape: .number)
      token.classes.insert(.number)
      tokens.append(token)
      return
    }
    let hash = Lexicon.hash(word[...])
    if let cut = lexicon.contraction(word[...], hash) {
      append(cut.head, from: wordStart, to: wordStart + cut.at, capital: capital)
      append(cut.tail, from: wordStart + cut.at, to: end, capital: false)
      return
    }
    append(hash, from: wordStart, to: end, capital: capital)
    addSuffixClasses()
  }

  private mutating func append(_ hash: UInt64, from: Int, to: Int, capital: Bool) {
    var token = Token(start: from, end: to, shape: .word)
    token.capital = capital
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

  /// Appends the token of a mark; spaces give none.
  private mutating func mark(_ scalar: Unicode.Scalar, _ next: Unicode.Scalar?, at offset: Int) {
    let shape: Shape
    switch scalar.value {
    case 0x0A: shape = .newline
    case ...0x20, 0x7F...0xA0, 0x200B, 0x202F, 0xFE0F, 0xFEFF: return  // controls part words as blanks do
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

  private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 || value == 0x2BC }

  /// The letter or digit in lower case, or nil where the scalar is neither.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32? {
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
