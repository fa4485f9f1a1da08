// What is known of a word by itself, for whoever has to tell names from other words.

/// The words that the rules know.
public enum Vocabulary {
  /// Whether a word is a given name in common use.
  public static func isGivenName(_ word: some StringProtocol) -> Bool {
    entry(of: word)?.classes.contains(.given) ?? false
  }

  /// Whether a word is a common one ("will", "team") and no name.
  public static func isCommon(_ word: some StringProtocol) -> Bool {
    entry(of: word).map { !$0.classes.meets(ClassSet(.given, .name, .title)) } ?? false
  }

  private static func entry(of word: some StringProtocol) -> Entry? {
    Grammar.shared.lexicon.entry(Lexicon.hash(word.lowercased()[...]))
  }
}
