// Words that stand where a name is asked for and name nobody: "kim asks me next tuesday", "ring Piotr on Friday".

import Perspective

/// Tells what is said from who is named.
enum NoName {
  /// Whether words say something instead of naming somebody. "The lady who sits beside me" names somebody.
  static func isSaid(_ text: String) -> Bool {
    let words = text.onOneLine.words.map { $0.trimmingEnd(of: ".,;:!?…").replacing("’", with: "'") }
    guard words.count > 1 else { return false }
    let small = words.map { $0.lowercased() }
    if namesDay(small) { return true }
    if openers.contains(small[0]), words[0] != "IT", words[0] != "I" || words[1].first?.isUppercase == false {
      return true
    }
    if deeds.contains(small[0]) { return true }
    // "do bosses count"
    if words.count > 2, words[1] == small[1], ["do", "does", "did", "can", "could", "should"].contains(words[0]) {
      return true
    }
    // "je ne sais pas", "tôi không biết": in other languages, too, somebody says something of themselves.
    if words.count > 2, foreignOpeners.contains(small[0]), words[1] == small[1] { return true }
    if ["that", "this", "it"].contains(small[0]), copulas.contains(small[1]) || openers.contains(small[1]) {
      return true
    }
    if !Self.relatives.isDisjoint(with: small) { return false }
    if Self.determiners.contains(small[0]) { return small.dropFirst(2).contains(where: Self.copulas.contains) }
    return small.indices.dropFirst().contains { place in
      // "Will" may be a name, "will" is none.
      guard words[place] == small[place] || small[place].hasPrefix("i'") else {
        return words[place] == "I" && place > 1
      }
      let before = small[place - 1]
      return verbs.contains(small[place]) || objects.contains(small[place]) && !joints.contains(before)
    }
  }

  /// Whether a name only sets right one that was a sentence, or had more in it: "Geoffrey", once it was "the chair, sir
  /// Geoffrey H".
  static func isCorrected(_ old: String, by new: String) -> Bool {
    isSaid(old)
      || old.words.count > mostWords && Called.words(of: new).allSatisfy(Called.words(of: old).contains)
  }

  /// A name of more words has more in it than the name.
  private static let mostWords = 3

  /// Whether words say something of somebody: "he scares me".
  static func isClause(_ text: String) -> Bool {
    let words = text.words.map { String($0) }
    return words.count > 1 && ["i", "he", "she", "they", "we", "it"].contains(words[0].lowercased()) && isSaid(text)
      && (words[0] == "I" || words[0].first?.isLowercase == true
        || ["is", "was", "has", "will", "can", "would", "always", "never", "did"].contains(words[1]))
  }

  /// Whether a word alone is no name but what is said of somebody in anger.
  static func isInsult(_ text: String) -> Bool {
    guard text.words.count == 1, text.first?.isLowercase == true, !Vocabulary.isGivenName(text), text != "dick" else {
      return false
    }
    return Reading(of: "You \(text)!").attacks.contains { $0.category == .label }
  }

  /// Whether words only join or place others, and are never a name: "but", "and then", "everywhere".
  static func isOfFunction(_ text: String) -> Bool {
    text.first?.isLowercase == true && text.words.allSatisfy { functions.contains($0.lowercased()) }
  }

  /// Whether a word begins what is done with somebody: "call", "write".
  static func isDeed(_ word: String) -> Bool { deeds.contains(word) }

  /// Whether words are what somebody is called in anger: "the snake".
  static func isScolding(_ text: String) -> Bool {
    let words = text.words.map(String.init)
    return words.count > 1 && ["the", "that", "a"].contains(words[0]) && words.dropFirst().allSatisfy(isInsult)
  }

  private static let functions: Set<String> = [
    "and", "but", "or", "not", "everywhere", "somewhere", "anywhere", "nowhere", "there", "than", "though", "because",
    "however", "except", "if", "then", "yet", "with", "without", "from", "into", "about", "who", "whom", "which",
    "maybe",
    "also", "again", "instead", "otherwise", "else",
  ]

  /// Who is named before a day: Bo in "Bo on Friday".
  static func beforeDay(in text: String) -> String? {
    let words = text.onOneLine.words.map(String.init)
    let place = words.indices.dropFirst().first { place in
      ["today", "tomorrow", "tonight"].contains(words[place].lowercased())
        || ["on", "next", "by"].contains(words[place]) && place + 1 < words.count
          && isOfTime(words[place + 1].lowercased())
    }
    guard let place, place <= mostWords, words[0].first?.isUppercase == true || determiners.contains(words[0]),
      isOfTime(words[place...].joined(separator: " ").lowercased())
        || isOfTime(words[(place + 1)...].joined(separator: " ").lowercased()),
      case let name = words[..<place].joined(separator: " "), !isSaid(name), !isOfTime(name)
    else { return nil }
    return name
  }

  /// Whether words say when, and not with whom: "tonight", "thu or fri", "thu morning 6, when i can".
  static func isOfTime(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard let first = words.first else { return false }
    if words.count == 2, ["next", "this"].contains(first), DayWords.unit(words[1]) != nil { return true }
    func isDay(_ word: String) -> Bool { DayWords.weekday(word) != nil || times.contains(word) }
    if isDay(first), text.first?.isLowercase == true || words.count == 1 { return true }
    return words.contains(where: isDay)
      && words.allSatisfy { isDay($0) || aroundTimes.contains($0) || $0.contains(where: \.isNumber) }
  }

  private static let times: Set<String> = [
    "today", "tomorrow", "tonight", "tmrw", "asap", "soon", "later", "weekend", "weekends", "yesterday",
  ]
  private static let aroundTimes: Set<String> = [
    "a", "after", "am", "and", "at", "by", "early", "evening", "first", "in", "late", "maybe", "mid", "morning", "next",
    "afternoon", "before", "night", "noon", "on", "or", "pm", "the", "this", "till", "until", "week", "probably",
  ]

  /// Whether a day is named behind "on" or "next", or tomorrow.
  private static func namesDay(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { place in
      ["today", "tomorrow", "tonight", "yesterday"].contains(words[place])
        || DayWords.weekday(words[place]) != nil && words.count > 2
          && ["on", "next", "this", "by", "last", "until"].contains(words[place - 1])
    }
  }

  /// What begins something that is said.
  private static let openers: Set<String> = [
    "i", "i'm", "im", "i'd", "i'll", "i've", "he", "he's", "she", "she's", "they", "they're", "we", "we're", "it",
    "it's", "its", "there", "there's", "what", "why", "how", "when", "if", "because", "nobody", "nothing", "not",
    "don't", "dont", "can't", "cannot", "that's", "let's", "please", "you're",
  ]
  private static let foreignOpeners: Set<String> = [
    "je", "j'ai", "tu", "il", "elle", "on", "nous", "vous", "ils", "c'est", "ce", "ich", "wir", "er", "sie", "es",
    "ihr",
    "yo", "él", "ella", "nosotros", "ellos", "no", "eu", "ele", "ela", "nós", "não", "io", "lui", "lei", "noi", "non",
    "jeg", "jag", "vi", "han", "hun", "hon", "det", "ik", "wij", "hij", "zij", "tôi", "không", "saya", "aku", "tidak",
    "ja", "nie", "já", "nem", "én", "я", "мы", "он", "она", "не", "це", "ми", "biz", "δεν", "εγώ", "minä", "mimi",
  ]
  /// What is done with somebody: none of these is a given name.
  private static let deeds: Set<String> = [
    "ask", "tell", "call", "ring", "phone", "email", "mail", "text", "message", "meet", "thank", "invite", "visit",
    "write", "remind", "approach", "contact", "inform", "talk", "speak", "send", "try", "start", "stop", "find", "go",
    "give", "get", "make", "take", "see", "help", "apologise", "apologize", "listen",
  ]
  /// Verbs that stand behind whoever does something.
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "will", "would", "can", "could", "should", "must", "has", "have", "had", "does", "did",
    "asks", "asked", "says", "said", "told", "tells", "wants", "wanted", "knows", "knew", "thinks", "needs", "needed",
    "calls", "called", "makes", "made", "gets", "gave", "gives", "goes", "went", "comes", "came", "feels", "hates",
    "loves", "likes", "don't", "dont", "doesn't", "doesnt", "can't", "cant", "won't", "wont", "isn't", "isnt", "didn't",
    "didnt", "i", "i'm", "i'll", "i've", "i'd", "used", "lives", "lived", "works", "worked", "helps", "helped",
    "scares",
    "hurts", "shouts", "never", "always", "keeps", "seems", "became", "speaks",
  ]
  private static let objects: Set<String> = ["me", "him", "them", "us", "it"]
  /// What joins somebody to those who are named: "Kim and me".
  private static let joints: Set<String> = [
    "and", "&", "or", "with", "of", "to", "for", "like", "than", "beside", "between", "both", "from", "near", "above",
    "under", "all", "about",
  ]
  /// What says something of whoever stands before it: "the old boss is Mr K".
  private static let copulas: Set<String> = ["is", "isn't", "isnt", "are", "aren't", "arent", "was", "were"]
  static let determiners: Set<String> = [
    "the", "my", "our", "a", "an", "some", "someone", "somebody", "people", "those", "everyone", "everybody", "anyone",
    "anybody", "whoever", "all", "one", "his", "her", "their", "your", "this", "that",
  ]
  private static let relatives: Set<String> = ["who", "whom", "whose", "which", "that", "whoever"]
}
