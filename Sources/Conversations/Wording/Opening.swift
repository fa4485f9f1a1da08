// Whether somebody opens up: tells of what hurts, of a feeling of their own, or of a fault of their own. No list of
// options and no line about a number answers that.

extension StringProtocol {
  /// Whether somebody tells of pain, of a strong feeling of their own, or of what they did wrong.
  var opensUp: Bool {
    guard utf8.count <= Opening.longestText else { return false }
    let words = spokenWords
    // "Nothing!! he is a dictator. In 2019 ..." answers what is good with a story of what is not.
    let first = prefix { !".!?\n".contains($0) }
    if words.count >= Opening.fewestWords, first.endIndex < endIndex, String(first).standsForNothing { return true }
    return isOfPain || Opening.signs.areFound(in: words)
      || words.indices.contains { Opening.isFelt(at: $0, in: words) || Opening.isOwnFault(at: $0, in: words) }
  }

  /// Whether it is a feeling and nothing else: "ashamed", "so tired".
  var isBareFeeling: Bool {
    let words = spokenWords
    return (1...3).contains(words.count) && words.last.map(Opening.feelings.contains) == true
      && words.dropLast().allSatisfy(Opening.adverbs.contains)
  }

  /// Whether it tells of pain or of a strong feeling of one's own.
  var isFelt: Bool {
    let words = spokenWords
    return isOfPain || words.indices.contains { Opening.isFelt(at: $0, in: words) }
  }

  /// Whether it tells something, where a number or an option was asked for.
  var tells: Bool {
    if opensUp || isTold { return true }
    let words = spokenWords
    return words.count >= Opening.fewestWords && words.contains(where: Opening.people.contains)
  }
}

/// The words by which somebody opens up.
enum Opening {
  static let longestText = 4_000
  /// The fewest words that tell something, where somebody is in them.
  static let fewestWords = 9
  static let people: Set<String> = [
    "i", "he", "she", "they", "we", "me", "him", "her", "them", "us", "my", "his", "our", "their", "boss", "team",
  ]

  /// Whether a word is a feeling that somebody says they have: "I was so angry", "it makes me sad".
  static func isFelt(at place: Int, in words: [String]) -> Bool {
    guard feelings.contains(words[place]) else { return false }
    var before = words[..<place]
    while let word = before.last, adverbs.contains(word) { before.removeLast() }
    guard let verb = before.last, verbs.contains(verb) else { return false }
    let lead = before.suffix(5)
    return lead.contains(where: own.contains) && !lead.contains(where: denials.contains)
  }

  /// Whether a word is a fault that somebody takes on themselves: "the fault is a bit mine".
  static func isOwnFault(at place: Int, in words: [String]) -> Bool {
    guard ["fault", "blame", "guilt"].contains(words[place]) else { return false }
    return words[(place + 1)...].prefix(5).contains("mine") || words[..<place].suffix(2).contains("my")
  }

  fileprivate static let feelings: Set<String> = [
    "sad", "ashamed", "ashame", "shame", "guilty", "angry", "furious", "afraid", "hopeless", "desperate", "humiliated",
    "humiliate", "devastated", "worthless", "sick", "terrible", "awful", "broken", "crushed", "betrayed", "miserable",
    "frightened", "anxious", "exhausted", "trapped", "numb", "depressed", "helpless", "scared", "terrified", "upset",
    "embarrassed", "heartbroken", "lonely", "stupid", "small", "shaking", "trembling",
  ]
  fileprivate static let adverbs: Set<String> = [
    "so", "very", "really", "too", "quite", "a", "bit", "little", "just", "still", "also", "and", "more", "completely",
    "totally", "deeply", "always", "again", "such", "pretty", "even",
  ]
  private static let verbs: Set<String> = [
    "feel", "felt", "feeling", "feels", "am", "was", "im", "being", "got", "get", "been", "me", "of",
  ]
  private static let own: Set<String> = ["i", "im", "ive", "me", "my"]
  private static let denials: Set<String> = ["not", "never", "no", "dont", "didnt", "wasnt", "isnt", "without", "if"]

  /// What is said by whoever opens up.
  static let signs = Phrases(
    """
    lose face|lost face|could not sleep|couldnt sleep|cannot sleep|cant sleep|can not sleep|cant stop thinking|
    cannot stop thinking|could not breathe|cant breathe|i lied|i have lied|ive lied|i hid it|i hid the|i cheated|
    i stole|i betrayed|i shouted|i shout at|i yelled|i yell at|i screamed|i never said sorry|i never say sorry|
    i never apologised|i never apologized|i was wrong|my fault|maybe it is me|maybe its me|maybe is me|it was me|
    i am to blame|im to blame|i let him down|i let her down|i let them down|i covered it up|i covered up|i pretended|
    im losing him|im losing her|im losing them|i am losing him|i am losing her|i am losing them|i lost him|i lost her|
    losing my mind|laughed at me|persons laughed|people laughed|everybody laughed|everyone laughed|they laughed at|
    in front of everyone|in front of everybody|in front of the whole|like my father|into my father|my temper|
    i hit him|i hit her|he hit the|she hit the|i took credit|i took the credit|i went behind|i slagged|i blamed|
    i let them think|i let everyone think|behind her back|behind his back|behind their back|i broke my word|
    i broke my promise|im a hypocrite|i am a hypocrite|i was unfair|i was cruel|i hurt him|afraid of me|scared of me|
    hates me|i took his money|i took the money|i took her money|
    it was me who|its me who did|i kept it from him|i kept it from her|i kept it from them|i used the money|i hurt her|
    i hurt them|
    i looked away|i told nobody|i have told nobody|i never told|i have never told|i said nothing to anyone|i regret
    """)
}
