// What takes words back that were just said: "no wait", "sorry", "i mean", "make it".

/// Words that turn to something else.
enum Turning {
  private static let all = Phrases(
    """
    no wait|no sorry|no i mean|no i meant|sorry no|no no|no|sorry i mean|sorry i meant|sorry|or rather|rather|i mean|\
    i meant|or no|wait no|wait i mean|wait|actually|oops|correction|make it|make that|scratch that|nope
    """)

  /// How many words at the beginning take back what was before; `nil` where they do not: "no later than" is a bound.
  static func count(_ words: some Collection<String>) -> Int? {
    if words.starts(with: ["no", "later"]) || words.starts(with: ["rather", "not"]) { return nil }
    return all.beginning(of: words)
  }
}
