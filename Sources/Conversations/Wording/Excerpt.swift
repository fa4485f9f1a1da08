// The person's own words as they may be quoted: few, and never out of a wall of text.

/// The person's own words as they may be quoted.
enum Excerpt {
  /// The most words that are quoted of more.
  static let mostWords = 8
  /// The most that are quoted whole: one or two words more are no reason to cut a sentence short.
  static let mostWhole = 10
  /// Longer text was pasted, or is a careful page; a few words out of it would be no quotation.
  static let longestText = 400

  /// Eight words are seldom longer; an address or a key is.
  static let longestExcerpt = 120

  /// Whether a text is too long, or has too many lines, for a few words out of it to be quoted.
  static func isWall(_ text: String) -> Bool { text.count > longestText || text.count(where: \.isNewline) > 2 }

  /// At most eight words in quotation marks, or ten where those are all; `nil` for what is too long to be quoted, or is
  /// nothing.
  static func quoted(_ text: String) -> String? {
    if isWall(text) { return nil }
    let line = text.onOneLine.replacing("“", with: "‘").replacing("”", with: "’")
    let words = whole(line).words
    var excerpt = words.prefix(words.count > mostWhole ? mostWords : mostWhole).joined(separator: " ")
    guard !excerpt.isEmpty, excerpt.count <= longestExcerpt else { return nil }
    if words.count > mostWhole {
      while let last = excerpt.last, ",;:".contains(last) { excerpt.removeLast() }
      return "“\(excerpt) …”"
    }
    while let last = excerpt.last, ".,;:".contains(last) { excerpt.removeLast() }
    return excerpt.isEmpty ? nil : "“\(excerpt)”"
  }

  /// The first sentence where it is short enough to be quoted whole; else the text.
  private static func whole(_ text: String) -> Substring {
    guard text.words.count > mostWhole else { return text[...] }
    for index in text.indices where ".?!;".contains(text[index]) {
      let next = text.index(after: index)
      guard next == text.endIndex || text[next] == " " else { continue }
      return text[..<index].words.count <= mostWords ? text[..<next] : text[...]
    }
    return text[...]
  }

  /// The first words, on one line.
  static func start(_ text: String) -> String? {
    let words = text.onOneLine.words
    let start = words.prefix(mostWords).joined(separator: " ")
    return start.isEmpty ? nil : words.count > mostWords ? start + " …" : start
  }
}
