// Contractions as people type them.
// Source: common English grammar; informal spellings.

enum Contractions {
  /// Contractions written without an apostrophe, and where they are not cut before it.
  static let written: [(String, String, String)] = [
    ("dont", "do", "n't"), ("doesnt", "does", "n't"), ("didnt", "did", "n't"), ("cant", "can", "n't"),
    ("couldnt", "could", "n't"), ("wont", "will", "n't"), ("wouldnt", "would", "n't"), ("shouldnt", "should", "n't"),
    ("isnt", "is", "n't"), ("arent", "are", "n't"), ("wasnt", "was", "n't"), ("werent", "were", "n't"),
    ("hasnt", "has", "n't"), ("havent", "have", "n't"), ("hadnt", "had", "n't"), ("youre", "you", "'re"),
    ("youve", "you", "'ve"), ("youll", "you", "'ll"), ("youd", "you", "'d"), ("theyre", "they", "'re"),
    ("theyve", "they", "'ve"), ("theyll", "they", "'ll"), ("im", "i", "'m"), ("ive", "i", "'ve"), ("weve", "we", "'ve"),
    ("hes", "he", "'s"), ("shes", "she", "'s"), ("thats", "that", "'s"), ("whats", "what", "'s"),
    ("theres", "there", "'s"), ("lets", "let", "'s"), ("ure", "you", "'re"), ("cannot", "can", "n't"),
  ]

  /// Stems that change before "n't".
  static let negated = [("ca", "can"), ("wo", "will"), ("sha", "shall")]
}
