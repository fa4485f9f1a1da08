// What takes words back that were just said: "no wait", "sorry", "i mean", "make it".

/// Words that turn to something else.
enum Turning {
  private static let all = Phrases(
    """
    no wait|no sorry|no i mean|no i meant|sorry no|no no|no|sorry i mean|sorry i meant|sorry|or rather|rather|i mean|\
    i meant|or no|wait no|wait i mean|wait|actually|oops|correction|make it|make that|scratch that|nope|nah
    """)

  /// What is said behind the last words that take back; the whole text where there are none.
  static func behind(_ text: String) -> String {
    let words = text.onOneLine.words
    let spoken = words.map { $0.spokenWords.joined() }
    let turn = words.indices.dropFirst().last { place in
      count(spoken[place...]).map { place + $0 < words.count } ?? false
    }
    guard let turn, let length = count(spoken[turn...]) else { return text }
    return words[(turn + length)...].joined(separator: " ")
  }

  /// How many words at the beginning take back what was before; `nil` where they do not: "no later than" is a bound.
  static func count(_ words: some Collection<String>) -> Int? {
    if words.starts(with: ["no", "later"]) || words.starts(with: ["rather", "not"]) { return nil }
    return all.beginning(of: words)
  }
}
