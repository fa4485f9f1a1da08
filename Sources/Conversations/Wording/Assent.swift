// Yes and no, as people say them: "yep", "sure, why not", "no thx", "ok then".

/// What a line says to a question of yes or no.
struct Assent: Equatable {
  /// Whether it is a yes.
  let isYes: Bool
  /// Whether it says nothing else.
  let isAll: Bool

  /// Reads a line; `nil` where it says neither, or both.
  init?(_ line: some StringProtocol) {
    var plain = " \(line.spokenWords.joined(separator: " ")) "
    for phrase in Self.phrases { plain = plain.replacing(" \(phrase.said) ", with: " \(phrase.meant) ") }
    let words = plain.words.map(String.init)
    guard let first = words.first, words.count <= Self.mostWords else { return nil }
    let (isYes, isNo) = (words.contains(where: Self.yes.contains), words.contains(where: Self.no.contains))
    isAll = words.allSatisfy { Self.yes.contains($0) || Self.no.contains($0) || Self.around.contains($0) }
    if isAll, isYes != isNo {
      self.isYes = isYes
    } else if isAll, isNo, Self.light.contains(first) {
      self.isYes = false  // "ok, no"
    } else if Self.plainly.contains(first), isYes != isNo, Self.turns.isDisjoint(with: words) {
      self.isYes = isYes  // "yes I would like to", "no I am tired"
    } else {
      return nil
    }
  }

  /// The most words of such a line.
  private static let mostWords = 8
  private static let phrases = [
    ("why not", "yes"), ("no problem", "yes"), ("no worries", "yes"), ("no objection", "yes"),
    ("no objections", "yes"), ("of course not", "no"), ("of course", "yes"), ("go ahead", "yes"), ("please do", "yes"),
    ("by all means", "yes"), ("with pleasure", "yes"), ("sounds good", "yes"), ("id like that", "yes"),
    ("i would like that", "yes"), ("id love to", "yes"), ("i would love to", "yes"), ("id like to", "yes"),
    ("i would like to", "yes"), ("i do not", "no"), ("i would not", "no"), ("not now", "no"), ("not today", "no"),
    ("not really", "no"), ("not yet", "no"), ("no need", "no"), ("another time", "no"), ("some other time", "no"),
    ("maybe later", "no"), ("rather not", "no"), ("prefer not", "no"), ("better not", "no"), ("i think not", "no"),
    ("not at all", "no"), ("i am good", "no"), ("no way", "no"),
  ].map { (said: $0.0, meant: $0.1) }
  private static let light: Set<String> = ["ok", "okay", "well", "right", "fine"]
  private static let yes: Set<String> = light.subtracting(["well"]).union([
    "yes", "y", "yeah", "yea", "yep", "yup", "ya", "yess", "aye", "k", "kk", "sure", "alright", "correct", "true",
    "absolutely", "definitely", "certainly", "gladly", "ja", "oui", "si", "sí", "sim", "tak", "da", "да", "evet", "ναι",
  ])
  private static let no: Set<String> = [
    "no", "n", "nope", "nah", "naw", "nay", "never", "dont", "wont", "nein", "non", "nej", "nie", "não", "нет", "net",
    "hayır", "όχι",
  ]
  /// What is decided by the first word.
  private static let plainly: Set<String> = yes.subtracting(light).union(no)
    .subtracting(["k", "n", "y", "never", "dont", "wont", "true", "correct", "net", "non", "da", "si", "tak"])
  private static let around: Set<String> = [
    "please", "pls", "plz", "thanks", "thx", "thank", "thankyou", "ty", "cheers", "you", "then", "well", "so", "lets",
    "let", "us", "do", "it", "that", "just", "very", "much", "oh", "ah", "hm", "hmm", "um", "uh", "dear", "i", "would",
    "id", "now", "go", "on", "to", "is", "quite", "think", "guess", "suppose", "and", "for", "the", "all", "really",
  ]
  /// What turns a yes or a no.
  private static let turns: Set<String> = ["but", "if", "unless", "maybe", "perhaps", "although", "though", "or"]
}

extension StringProtocol {
  /// What a person says to a question of yes or no; `nil` where it is neither.
  public var saysYes: Bool? { Assent(self)?.isYes }
  /// Whether it is no more than a yes or a no.
  public var isYesOrNo: Bool { Assent(self)?.isAll == true }
}
