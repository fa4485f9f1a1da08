// Words with what was read in them: the text, the stretches that matter underlined, each with its reason.

import Perspective

/// A reading as plain text.
public struct ReadingText {
  private let reading: Reading
  private let words: String

  /// Makes the text of a reading of some words.
  public init(_ reading: Reading, of words: String) { (self.reading, self.words) = (reading, words) }

  /// What faces the issue first, then what may land as an attack; each with the words and the reason.
  public var text: String {
    let found = reading.facing + reading.attacks
    let head = "stance: \(reading.stance.rawValue); attention: \(reading.attention.rawValue)\n"
    if found.isEmpty { return head + "Nothing stood out.\n" }
    return head
      + found.map { span in
        let quoted = span.words(in: words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return "  “\(quoted)”\n    \(span.category.rawValue): \(span.reason)\n"
      }.joined()
  }
}
