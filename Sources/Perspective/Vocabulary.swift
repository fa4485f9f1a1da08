// What is known of a word by itself, for whoever has to tell names from other words.

/// The words that the rules know.
public enum Vocabulary {
  /// Whether a word is a given name in common use.
  public static func isGivenName(_ word: some StringProtocol) -> Bool {
    classes(of: word)?.contains(.given) ?? false
  }

  /// Whether a word is a common one ("will", "team") and no name.
  public static func isCommon(_ word: some StringProtocol) -> Bool {
    classes(of: word).map { !$0.meets(ClassSet(.given, .name, .title)) } ?? false
  }

  private static func classes(of word: some StringProtocol) -> ClassSet? {
    Grammar.shared.lexicon.entry(Lexicon.hash(word.lowercased()))?.classes
  }
}
