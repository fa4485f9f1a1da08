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

  /// Whether it says that nothing is to be made of it: "i dont want to make an action of this", "nothing. not
  /// everything is a task", "i said nothing".
  var refusesDeed: Bool {
    let words = spokenWords
    let first = split { ",;.!–—".contains($0) }.first?.spokenWords ?? []
    if Telling.nothings.contains(first.joined(separator: " ")), words.count <= 3 * Telling.mostWordsOfNo { return true }
    guard words.count <= Telling.mostWordsOfNo else { return false }
    if Telling.refusals.contains(words.joined(separator: " ")) || Telling.refusing.beginning(of: words) != nil {
      return true
    }
    guard let denied = words.firstIndex(where: Telling.denials.contains),
      let deed = words.firstIndex(where: ["action", "actions", "task", "tasks", "todo", "todos"].contains)
    else { return false }
    return denied < deed && Set(words).isDisjoint(with: ["will", "ill", "shall", "must", "going", "gonna"])
  }

  /// Whether it only speaks of what was planned before: "the two from before".
  var pointsBack: Bool {
    let words = spokenWords
    return words.count <= Telling.mostWords && Telling.before.areFound(in: words)
      && ["the", "those", "these", "same", "my", "as", "all", "both"].contains(words.first)
  }

  /// Whether it drops what it is said of: "drop this one", "nobody. forget this one".
  var dropsItem: Bool {
    let last = split { ",;.!–—".contains($0) }.last.map { $0.spokenWords[...] } ?? []
    let words = last.drop { ["oh", "ok", "no", "please", "just", "actually", "and", "sorry", "wait"].contains($0) }
    return Telling.drops.contains(words.filter { $0 != "please" }.joined(separator: " "))
  }

  /// Whether it says that what was written is nothing to do: "that is not something to do", "it's not an action".
  var isNoDeed: Bool {
    // "nothing to do, dear, that was the day I meant"
    if let mark = firstIndex(where: { ",;.".contains($0) }), self[..<mark].spokenWords.starts(with: ["nothing", "to"]),
      self[..<mark].isNoDeed
    {
      return true
    }
    var words = Telling.words(of: self)[...]
    if words.count > Telling.mostWords { return false }
    func drop(_ any: Set<String>) -> Bool {
      let before = words.count
      words = words.drop(while: any.contains)
      return words.count < before
    }
    _ = drop(["no", "well", "sorry", "oh", "actually", "but"])
    let isNamed = drop([
      "that", "this", "it", "that's", "thats", "it's", "its", "this's", "there", "there's", "theres", "isnt", "is",
      "was", "isn't", "wasn't",
    ])
    let isDenied = Telling.words(of: self).contains {
      $0.hasSuffix("n't") || ["no", "not", "nothing", "isnt"].contains($0)
    }
    _ = drop([
      "no", "not", "really", "just", "only", "meant", "as", "for", "nothing", "something", "anything", "a", "an", "any",
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

  static let mostWordsOfNo = 14
  static let nothings: Set<String> = [
    "nothing", "none", "none for me", "nothing for me", "nothing really", "nothing here",
    "nothing at all",
    "none of it", "none of this", "none of that", "none of these", "nothing of it",
  ]
  static let refusals: Set<String> = [
    "i said nothing", "i said no", "i told you no", "i told you nothing", "no i said nothing", "i will do nothing",
    "i wont do anything", "i dont want to do anything", "i do not want to do anything", "nothing i said",
    "i want to do nothing", "id rather do nothing", "i would rather do nothing", "i prefer to do nothing", "not now",
    "not today",
    "nothing to do here", "there is nothing to do", "theres nothing to do",
  ]
  static let refusing = Phrases(
    "not doing anything|im not doing anything|i am not doing anything|i wont do anything|i will not do anything")
  static let denials: Set<String> = [
    "dont", "not", "no", "never", "nothing", "isnt", "without", "doesnt", "wont", "wouldnt", "cant", "cannot",
  ]
  static let before = Phrases(
    "from before|from last time|as before|as last time|same as before|from the last visit|i had before|i have already")
  static let drops: Set<String> = [
    "forget this one", "forget this action", "forget the action", "forget about this one", "drop it", "drop this",
    "drop this one", "drop that one", "drop the action", "scrap it", "scrap this", "scrap that", "scrap this one",
    "scrap the action", "cancel it", "cancel this", "cancel that", "cancel this one", "leave this one out",
    "delete this action", "delete this one", "remove this one", "remove this action", "take this one out",
    "not this one", "take this action out", "take it off", "take it off the list",
  ]

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
    "let's", "tomorrow",
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
