// A token: one word, half of a contraction, a number, a mark of punctuation or an emoji, with its place in the text.

/// The form of a token that can be told without a lexicon.
package enum Shape: UInt8, Sendable {
  case word, number, comma, stop, question, exclamation, semicolon, colon, dash, openQuote, closeQuote, bracket, emoji
  case newline, other

  /// The bit for it in a mask of several.
  package var bit: UInt16 { 1 << UInt16(rawValue) }

  /// Whether a sentence ends here.
  var endsSentence: Bool {
    switch self {
    case .stop, .question, .exclamation, .newline: true
    default: false
    }
  }

  /// Whether the token belongs to the sentence's words rather than to its punctuation.
  var isWord: Bool { self == .word || self == .number }
}

/// One token. Offsets are in Unicode scalars, the end exclusive.
package struct Token: Sendable {
  package var start: Int
  package var end: Int
  package var shape: Shape
  /// The word's number in the lexicon, or -1.
  package var id: Int32 = -1
  /// The word itself, folded, as a number.
  var hash: UInt32 = 0
  /// The word classes it belongs to.
  var classes = ClassSet()
  /// Whether the first letter is a capital.
  var capital = false
  /// Whether a phrase of a word list begins here.
  var startsPhrase = false
  /// Whether it stands inside quotation marks.
  var quoted = false
}
