// Short forms that end in a stop, which ends no sentence.

/// What a stop may stand behind without an end.
enum Abbreviation {
  /// Whether a word stands before somebody's name: the "Mr" of "Mr. Brandt".
  static func isTitle(_ word: some StringProtocol) -> Bool { titles.contains(word.lowercased()) }

  /// Whether a word is a short form that a name may have: the "em" of "Prof. em. Rao".
  static func isOfName(_ word: some StringProtocol) -> Bool { isTitle(word) || ofNames.contains(word.lowercased()) }

  /// Whether a word is a short form within a sentence: the "eg" of "e.g. at night".
  static func isWithin(_ word: some StringProtocol) -> Bool { isTitle(word) || within.contains(word.lowercased()) }

  private static let titles: Set<String> = [
    "capt", "col", "dr", "hon", "lt", "messrs", "mgr", "mlle", "mme", "mr", "mrs", "ms", "prof", "rev", "sgt", "sra",
    "srta", "st",
  ]
  private static let ofNames: Set<String> = [
    "bros", "co", "corp", "dept", "dipl", "em", "esq", "fr", "gen", "habil", "inc", "ing", "jr", "ltd", "mt", "rer",
    "sig", "sr", "univ",
  ]
  private static let within: Set<String> = ["ca", "cf", "eg", "etc", "ie", "vs"]
}
