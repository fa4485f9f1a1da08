// Words of the person's own within a sentence: no mark where the sentence goes on, no word said twice.

/// How words that stood alone are said within a sentence.
enum Spoken {
  /// What begins words that are not a name, and is small within a sentence.
  private static let small: Set<String> = [
    "a", "after", "an", "as", "at", "before", "by", "during", "each", "end", "every", "for", "from", "if", "in", "just",
    "maybe", "my", "next", "no", "on", "once", "one", "our", "some", "soon", "sometime", "the", "their", "this", "till",
    "today", "together", "tomorrow", "tonight", "until", "when", "whenever", "with", "within", "alone",
  ]
  /// What says by itself how words are joined to what is before them.
  private static let joined: Set<String> = ["alone", "by", "together", "on", "through", "via"]

  /// What begins a moment that needs no "if": "when he calls", "at noon".
  private static let moments: Set<String> = [
    "after", "at", "before", "during", "every", "on", "once", "tomorrow", "tonight", "until", "when", "whenever",
    "while",
  ]

  /// Whether words name a moment by themselves, so that what is done then follows behind a comma.
  static func isMoment(_ words: String) -> Bool {
    let first = first(of: words)
    return moments.contains(first) || words.lowercased().hasPrefix("as soon as ") || first == "each"
      || DayWords.weekday(first) != nil
  }

  /// The words on one line, without the marks at their end; the first one small where it is no name.
  static func words(_ text: String) -> String {
    let line = String(text.onOneLine.trimmingEnd(of: " .,;:!"))
    return small.contains(first(of: line)) ? line.prefix(1).lowercased() + line.dropFirst() : line
  }

  /// Words behind a label, such as "with Ana", also where they bring the label themselves.
  static func behind(_ label: String, _ words: String) -> String {
    let first = first(of: words)
    return first == label || joined.contains(first) ? words : "\(label) \(words)"
  }

  /// Words without the label that they begin with, where that is a small word such as "with".
  static func without(_ label: String, _ words: String) -> String {
    small.contains(label) && first(of: words) == label ? words.dropFirst(label.count).trimmed : words
  }

  /// Whether a title has these words in it already.
  static func says(_ title: String, _ words: String, label: String) -> Bool {
    var words = without(label, words)
    for lead in ["on ", "by "] where words.hasPrefix(lead) { words = String(words.dropFirst(lead.count)) }
    return Mention.place(of: words, in: title.onOneLine) != nil
  }

  private static func first(of words: String) -> String {
    let letters = words.utf8.prefix(while: \.isLetter)
    let isASCII = words.utf8[letters.endIndex...].first ?? 0 < 0x80
    return isASCII ? Substring(letters).lowercased() : words.prefix { $0.isLetter }.lowercased()
  }
}
