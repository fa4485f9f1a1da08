// What words do to the numbers around them: data, to be read by `NumberLine`.

extension NumberLine {
  static let parts: Set<String> = ["1/2", "1/3", "1/4", "2/3", "3/4", "½", "⅓", "¼", "⅔", "¾"]
  static let limits: Set<String> = [
    "above", "below", "least", "less", "minus", "more", "most", "not", "over", "than", "under", "without", "<", ">",
  ]
  static let saying: Set<String> = [
    "say", "said", "gave", "give", "wrote", "write", "put", "meant", "mean", "typed",
  ]
  /// Whose number it is, where each side gives one.
  static let own: Set<String> = ["me", "my", "mine", "i", "i'd", "myself"]
  static let others: Set<String> = [
    "him", "his", "he", "he'd", "her", "hers", "she", "she'd", "them", "their", "theirs", "they", "they'd",
  ]
  static let denials: Set<String> = ["never", "not", "dont", "don't", "didnt", "didn't"]
  static let roles: [(role: Role, words: Set<String>)] = [
    (
      .hedge,
      [
        "about", "almost", "approx", "approximately", "around", "c", "ca", "circa", "guess", "maybe", "nearly",
        "ish", "kinda", "perhaps", "possibly", "probably", "roughly", "some", "suppose", "think", "~",
      ]
    ),
    (.reason, ["as", "because", "cause", "cos", "for", "since"]),
    (
      .turn,
      [
        "although", "but", "except", "only", "don't", "dont", "dunno", "however", "idea", "if", "though", "unsure",
        "when", "while",
      ]
    ),
    (
      .introduction,
      [
        "=", "a", "an", "are", "be", "between", "give", "is", "keep", "keeps", "rather", "remain", "remains", "stay",
        "stays",
        "it's", "like", "put", "say", "says", "so", "somewhere",
        "that's",
      ]
    ),
    (
      .filler,
      [
        "actually", "and", "at", "make", "mean", "meant", "er", "go", "going", "here", "hm", "hmm", "i", "i'd", "i'll",
        "i'm", "it", "its",
        "just", "let", "let's", "me", "n", "also", "too", "again", "another", "same", "ditto", "my", "no", "now",
        "number", "numbers", "ok", "okay", "on",
        "please", "points", "pts", "rate", "rating", "score", "should", "sorry", "still", "that", "the", "there",
        "them", "then",
        "this",
        "to", "today", "currently", "nowadays", "uh", "um", "us", "wait", "was", "we", "well", "with", "would", "yes",
        "yeah", "yep",
        "yup", "sure", "right", "fine", "oops", "correction",
      ]
    ),
  ]
}
