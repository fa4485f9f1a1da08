// Whether words tell something rather than say what will be done, and whether they say that nothing is to be done.

extension StringProtocol {
  /// Whether it tells what was, or tells at length: a story, and nothing that says what will be done.
  var isTold: Bool {
    let words = Telling.words(of: self)
    let begins = words.first.map(Telling.tellers.contains) ?? false
    let opening = words.prefix(Telling.opening)
    if opening.contains(where: Telling.ahead.contains) { return false }
    if begins, opening.dropFirst().contains(where: Telling.isPast) { return true }
    return words.count > Telling.longest || Excerpt.isWall(String(self))
  }

  /// Whether it says how somebody is or what is so, and nothing that will be done: "its a bad idea, i might not".
  var isStatement: Bool {
    var words = spokenWords[...]
    while let word = words.first, Telling.fillers.contains(word) { words.removeFirst() }
    guard let first = words.first, let next = words.dropFirst().first else { return false }
    switch first {
    case "i": return Telling.inward.contains(next)
    case "im", "ive": return !["going", "gonna", "ringing", "calling", "asking", "talking", "meeting"].contains(next)
    case "its", "thats", "hes", "shes", "theyre", "theres", "nobody", "everybody", "everyone": return true
    case "it", "that", "this", "there": return Telling.being.contains(next)
    case "he", "she", "they": return next != "and"
    default: return false
    }
  }

  /// Whether it says that what was written is nothing to do: "that is not something to do", "it's not an action".
  var isNoDeed: Bool {
    var words = Telling.words(of: self)[...]
    if words.count > Telling.mostWords { return false }
    func drop(_ any: Set<String>) -> Bool {
      let before = words.count
      words = words.drop(while: any.contains)
      return words.count < before
    }
    _ = drop(["no", "well", "sorry", "oh", "actually", "but"])
    let isNamed = drop([
      "that", "this", "it", "that's", "it's", "this's", "there", "there's", "is", "was", "isn't", "wasn't",
    ])
    let isDenied = Telling.words(of: self).contains { $0.hasSuffix("n't") || ["no", "not", "nothing"].contains($0) }
    _ = drop([
      "not", "really", "just", "only", "meant", "as", "for", "nothing", "something", "anything", "a", "an", "any",
    ])
    let rest = words.joined(separator: " ")
    func names(_ phrases: Set<String>) -> Bool {
      phrases.contains { rest == $0 || isNamed && rest.hasPrefix($0 + " ") }
    }
    return isDenied && names(Telling.deeds) || isNamed && names(Telling.stories)
  }
}

/// The words that tell a story from something to do.
enum Telling {
  /// What may stand before a statement.
  static let fillers: Set<String> = [
    "but", "well", "no", "honestly", "sorry", "because", "and", "so", "oh", "actually", "really", "maybe",
  ]
  /// What "I" does where nothing is done.
  static let inward: Set<String> = [
    "am", "was", "dont", "cant", "cannot", "couldnt", "wont", "wouldnt", "didnt", "might", "feel", "felt", "hate",
    "doubt", "fear", "never", "trust", "know", "wish", "miss", "lied", "had", "did", "doubted", "shouldnt", "havent",
  ]
  static let being: Set<String> = [
    "is", "was", "isnt", "wasnt", "wont", "will", "are", "makes", "feels", "sounds", "depends",
  ]
  /// The most words of something to do that is not asked about.
  static let longest = 40
  /// How many words show whether something was or will be.
  static let opening = 10
  /// The most words in which somebody says that nothing is to be done.
  static let mostWords = 10

  static let deeds: Set<String> = [
    "to do", "action", "actions", "plan", "step", "task", "to-do", "thing to do", "to be done",
  ]
  static let stories: Set<String> = [
    "story", "what happened", "how it was", "how it is", "how i feel", "to say it", "to tell", "telling", "telling you",
    "saying", "talking",
  ]
  /// What a telling begins with, and an action seldom.
  static let tellers: Set<String> = [
    "i", "he", "she", "they", "we", "it", "there", "that", "my", "our", "his", "her", "their", "the", "when", "once",
    "last", "yesterday", "one", "years", "in", "after", "before", "because", "then", "so", "at", "nobody", "everybody",
  ]
  /// What looks ahead.
  static let ahead: Set<String> = [
    "will", "i'll", "we'll", "shall", "going", "gonna", "want", "plan", "hope", "intend", "must", "try", "need",
    "let's",
    "tomorrow",
  ]
  private static let past: Set<String> = [
    "was", "were", "wasn't", "weren't", "had", "hadn't", "did", "didn't", "said", "told", "went", "came", "left",
    "lost",
    "felt", "knew", "got", "made", "took", "gave", "thought", "saw", "spoke", "kept", "broke", "fell", "heard", "meant",
    "put", "wrote", "found", "died", "lied", "cried", "sat", "stood", "became", "began", "grew", "held", "let", "met",
    "ran", "sent", "signed", "used", "never", "hid", "hurt", "shouted", "built", "bought", "sold", "brought", "paid",
  ]
  private static let present: Set<String> = ["need", "feed", "speed", "proceed", "exceed", "succeed", "embed"]

  static func isPast(_ word: String) -> Bool {
    past.contains(word) || word.count > 4 && word.hasSuffix("ed") && !present.contains(word)
  }

  /// The words in small letters, without marks.
  static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().replacing("’", with: "'").split { !($0.isLetter || $0.isNumber || "'-".contains($0)) }
      .map(String.init)
  }
}
