// What people say around the words of an option: "i would say", "please", "for me".

/// What people say around the words of an option.
enum SaidAround {
  /// Takes away one thing that is said around the others; returns whether there was one.
  static func strip(_ words: inout ArraySlice<String>, keepsAnswers: Bool) -> Bool {
    if let tail = tails.end(of: words), !keepsAnswers || Assent(words.suffix(tail).joined(separator: " ")) == nil {
      words.removeLast(tail)
      return true
    }
    return stripLead(&words, keepsAnswers: keepsAnswers)
  }

  /// Takes away one thing that is said before the others.
  static func stripLead(_ words: inout ArraySlice<String>, keepsAnswers: Bool) -> Bool {
    guard let lead = leads.beginning(of: words),
      !keepsAnswers || Assent(words.prefix(lead).joined(separator: " ")) == nil
    else { return false }
    words.removeFirst(lead)
    return true
  }

  private static let leads = Phrases(
    """
    i would say|i would go with|i would go for|i would like|i would like to|i will go with|i will take|i will do|\
    id say|id go with|id go for|id like|id like to|ill go with|ill go for|ill take|ill do|ill have|i want|i want to|\
    i choose|i pick|i take|i think|i think it is|i think its|i guess|i guess its|i suppose|i prefer|i feel|\
    do|very|quite|fairly|pretty|let us do|let us go with|lets do|lets go with|lets take|lets|go with|go for|\
    make it|give me|we could do|\
    i go with|i go for|i say|it is|its|i am|im|for me|for me its|then|so|well|oh|um|uh|hmm|hm|ok|okay|fine|right|\
    alright|sure|yes|yeah|yep|no|nope|honestly|actually|probably|maybe|perhaps|just|rather|please|obviously|\
    definitely|nah|only|mostly|mainly|option|\
    number|answer|choice|i mean|i meant|sorry|wait|the|a|an|that|this|and|but
    """)
  private static let tails = Phrases(
    """
    first|one|ones|thing|option|answer|obv|obvs|obviously|lol|haha|ha|lmao|please|pls|plz|thanks|thx|thank you|\
    then|though|\
    i think|i guess|i suppose|i would say|id say|i believe|i feel|for me|maybe|probably|perhaps|definitely|tbh|idk|\
    whatever|anyway|of course|for sure|to be honest|honestly|really|actually|today|now|again|if possible|either way|\
    dont care|i dont care|do not care|i do not care|fine|ok|okay|sure|yeah|right|please do|as always|as usual|\
    certainly|absolutely|yes|of them|of us|of those|of these|max|at most|\
    if i may|if i can|if you like|dear|sir|madam|quick|for now|instead|too|always
    """)

  /// Whether words are some that are given, and nothing else but what is said around others.
  static func isAll(_ words: [String], besides given: Set<String>) -> Bool {
    words.allSatisfy { given.contains($0) || ["of", "it", "them", "these", "both", "two"].contains($0) || isTail($0) }
  }

  /// Whether a word only ends what is said.
  static func isTail(_ word: String) -> Bool { tails.cover([word]) || leads.cover([word]) }
  /// What a number counts, so that it names no option.
  static let counted: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "min",
    "mins", "h", "am", "pm", "of", "out", "more", "people", "person", "times", "percent", "or", "and", "to",
  ]
}
