// What only leads up to what a line says: "no", "oh wait", "sorry, can you". The one list of such words.

/// Words at the head of a line that say nothing of their own.
enum Lead {
  /// How many words lead up to what is said, in spoken words; never all of them.
  static func count(in words: some Collection<String>) -> Int {
    var count = 0
    while count < words.count {
      let rest = words.dropFirst(count)
      if rest.starts(with: ["no", "more"]) { break }
      let length = rest.first?.isEmpty == true ? 1 : phrases.beginning(of: rest) ?? 0
      if length == 0 || count + length >= words.count { break }
      count += length
    }
    return count
  }

  /// Whether words only lead up to something.
  static func isAll(_ words: [String]) -> Bool { phrases.cover(words) }

  private static let phrases = Phrases(
    """
    no|nono|nope|nah|oh|ah|hm|hmm|um|uh|er|oops|ups|ok|okay|well|hey|so|wait|no wait|hang on|hold on|sorry|excuse me|
    please|pls|actually|and|but|also|just|then|now|damn|shit|argh|ugh|what|can you|could you|can i|could i|you can|
    i mean|i meant|i meant to|i want to|i want|i would like to|id like to|let me|lets|maybe
    """)
}

extension Collection<Substring> {
  /// The words as they are said, one for each.
  var spokenOneByOne: [String] { map { $0.spokenWords.joined() } }
}
