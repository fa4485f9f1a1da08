// Curses and laughter: said, and no answer by themselves.

extension StringProtocol {
  /// Whether it is a curse and says nothing else: "fuck off", "wtf", "screw this".
  var isCurse: Bool {
    let words = spokenWords.filter { !Curse.laughter.contains($0) }
    return Curse.whole.contains(words.joined(separator: " "))
      || words.contains(where: Curse.words.contains)
        && words.allSatisfy { Curse.words.contains($0) || Curse.around.contains($0) }
  }

  /// Whether there is a curse in it.
  var hasCurse: Bool { spokenWords.contains(where: Curse.words.contains) }
}

enum Curse {
  static let words: Set<String> = [
    "fuck", "fucks", "fucking", "fucked", "fuckin", "fck", "fking", "fkn", "wtf", "ffs", "stfu", "gtfo", "shit",
    "shitty", "bullshit", "bs", "crap", "damn", "damnit", "dammit", "goddamn", "bollocks", "arsehole", "asshole",
    "bugger", "tf", "omfg",
  ]
  /// What stands around a curse and says nothing.
  static let around: Set<String> = [
    "a", "all", "away", "for", "go", "hell", "holy", "is", "it", "me", "my", "no", "of", "off", "oh", "sake", "that",
    "the", "this", "u", "up", "what", "you", "yourself", "load", "god", "gods", "and", "really", "right", "so", "to",
    "with", "your", "questions", "question", "thing", "program", "again",
  ]
  static let whole: Set<String> = [
    "screw you", "screw this", "screw it", "screw that", "screw off", "piss off", "go to hell", "get lost", "bite me",
    "shut up", "go away", "bugger off", "sod off", "what the hell", "what the heck", "for gods sake", "up yours",
    "kiss my ass", "kiss my arse", "leave me alone", "drop dead", "get stuffed",
  ]
  /// What is only laughter, or a sigh.
  static let laughter: Set<String> = [
    "lol", "lmao", "rofl", "haha", "hahaha", "hehe", "ha", "xd", "omg", "ugh", "meh", "jk", "sigh", "pff", "pfft",
  ]
}

extension Sequence where Element == String {
  /// The words of a question without the curses in them: "who the fuck are you" asks who you are.
  var withoutCurses: [String] {
    var plain: [String] = []
    for word in self where !Curse.laughter.contains(word) {
      if word == "wtf" {
        plain.append("what")
      } else if Curse.words.contains(word) || word == "hell" || word == "heck" {
        if plain.last == "the", plain.count > 1 { plain.removeLast() }
      } else {
        plain.append(word)
      }
    }
    return plain
  }
}
