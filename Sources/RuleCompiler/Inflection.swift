// The forms of a word that a list gives only once: verbs and nouns inflected, British and American spelling.

enum Inflection {
  /// How the first word of an entry is inflected.
  enum Kind: Sendable { case plain, verb, noun }

  static func forms(of word: String, _ kind: Kind) -> [String] {
    switch kind {
    case .plain: [word]
    case .noun: [word, plural(word)]
    case .verb: verb(word)
    }
  }

  /// The word, and the same word as the other side of the Atlantic writes it.
  static func spellings(of word: String) -> [String] {
    let letters = Array(word.utf8)
    guard letters.count > 5 else { return [word] }
    var found = [word]
    for (british, american) in atlantic {
      guard let place = letters.indices.dropFirst().first(where: { letters[$0...].starts(with: british) }) else {
        continue
      }
      let other = letters[..<place] + american + letters[(place + british.count)...]
      found.append(String(decoding: other, as: UTF8.self))
    }
    return found
  }

  private static let atlantic: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = [
    ("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("our", "or"), ("ogue", "og"), ("efenc", "efens"),
  ].map { (ArraySlice($0.0.utf8), ArraySlice($0.1.utf8)) }

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) } ? word + "es" : word + "s"
  }

  private static func verb(_ word: String) -> [String] {
    if let listed = Irregular.verbs[word] {
      return [word, third(word), participle(word)] + listed.split(separator: " ").map(String.init)
    }
    return [word, third(word), participle(word), past(word)]
  }

  private static func third(_ word: String) -> String {
    word == "have" ? "has" : word.hasSuffix("o") ? word + "es" : plural(word)
  }

  private static func participle(_ word: String) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("oe"), word.count > 2 {
      return word.dropLast() + "ing"
    }
    return doubled(word) + "ing"
  }

  private static func past(_ word: String) -> String {
    if word.hasSuffix("e") { return word + "d" }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ied"
    }
    return doubled(word) + "ed"
  }

  /// The word with its last consonant doubled where a short vowel stands before it ("drop", "admit" by list).
  private static func doubled(_ word: String) -> String {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxy".contains(last) else { return word }
    let vowel = letters[letters.count - 2]
    let before = letters[letters.count - 3]
    guard "aeiou".contains(vowel), !"aeiou".contains(before) else { return word }
    let vowels = letters.filter { "aeiou".contains($0) }.count
    return vowels == 1 || Irregular.doubling.contains(word) ? word + String(last) : word
  }
}
