// Yes and no, as people say them: "yep", "sure, why not", "no thx", "ok then".

/// What a line says to a question of yes or no.
struct Assent: Equatable {
  /// Whether it is a yes.
  let isYes: Bool
  /// Whether it says nothing else.
  let isAll: Bool

  /// Reads a line; `nil` where it says neither, or both.
  init?(_ line: some StringProtocol) {
    guard line.utf8.count <= Self.longest else { return nil }
    let words = Self.withoutPhrases(line.spokenWords)
    guard let first = words.first, words.count <= Self.mostWords else { return nil }
    if Self.wishes.contains(words.filter { !["oh", "ok", "well", "then", "yes", "please"].contains($0) }) {
      (isYes, isAll) = (true, true)  // "oh, let us"
      return
    }
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

  private static let wishes = [["let", "us"], ["lets"], ["let", "us", "do", "it"], ["lets", "do", "it"]]

  /// The most bytes of such a line.
  private static let longest = 400
  /// The most words of it.
  private static let mostWords = 8
  /// Words with "yes" and "no" in place of the phrases that mean them.
  private static func withoutPhrases(_ words: [String]) -> [String] {
    var (plain, rest): ([String], _) = ([], words[...])
    while let word = rest.first {
      let unknown = unknownPhrases.beginning(of: rest) ?? 0
      if unknown > 0 {
        plain.append("?")
        rest.removeFirst(unknown)
        continue
      }
      let (yes, no) = (yesPhrases.beginning(of: rest) ?? 0, noPhrases.beginning(of: rest) ?? 0)
      plain.append(yes + no == 0 ? word : yes > no ? "yes" : "no")
      rest.removeFirst(max(yes, no, 1))
    }
    return plain
  }
  private static let yesPhrases = Phrases(
    """
    why not|no problem|no worries|no objection|no objections|of course|go ahead|please do|by all means|\
    with pleasure|sounds good|id like that|i would like that|id love to|i would love to|id like to|i would like to
    """)
  private static let noPhrases = Phrases(
    """
    of course not|i do not|i would not|not now|not today|not really|not yet|no need|another time|some other time|\
    maybe later|rather not|prefer not|better not|id rather wait|i would rather wait|rather wait|it can wait|\
    that can wait|    better wait|i think not|not at all|i am good|no way
    """)
  /// What says neither.
  private static let unknownPhrases = Phrases(
    "no idea|no clue|no fucking idea|no fucking clue|dont know|dont mind|dont care|no preference|no matter")
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
    "everywhere",
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

extension String {
  /// Whether it says that what was there stays: "same as before", "keep it".
  var keepsWhatStands: Bool {
    let words = spokenWords.filter { !["please", "the", "just", "yes", "ok", "by", "on", "with"].contains($0) }
    return !words.isEmpty && Assent.stays.cover(words)
  }

  /// Whether it agrees to a day that is offered, or is only done with it: "yes", "done", "fine".
  var agreesToDay: Bool {
    saysYes == true && isYesOrNo
      || ["done", "fine", "good", "right", "thats it", "thats right"].contains(
        spokenWords.joined(separator: " "))
  }

  /// Whether it takes what is offered: "yes take it", "that one".
  var agreesToOffer: Bool {
    let words = spokenWords.filter { !["yes", "ok", "please", "yeah"].contains($0) }.joined(separator: " ")
    return saysYes == true && isYesOrNo || ["take it", "take that", "that one", "that"].contains(words)
  }

  /// Whether it agrees to a name that is offered: "yes", "who else", "him", "already said Bo".
  func agreesToName(_ name: String) -> Bool {
    let (words, name) = (spokenWords, name.spokenWords)
    let isNamed = words.count > name.count && words.suffix(name.count).elementsEqual(name)
    if isNamed, Assent.beforeName.cover(Array(words.dropLast(name.count))) { return true }
    return saysYes == true && isYesOrNo || !words.isEmpty && Assent.ofName.cover(words)
  }

  /// Whether it begins or ends in a word that leaves a name open: "my wife, maybe".
  var isHedged: Bool {
    let words = spokenWords
    return words.count > 1 && [words.first, words.last].contains { $0.map(Assent.hedges.contains) ?? false }
  }

  /// Whether it only says how many: "just the two".
  var isOnlyCount: Bool {
    let words = spokenWords.filter { !["just", "only", "the", "all", "of", "them", "those", "these"].contains($0) }
    return words.count == 1 && (["both", "two", "three", "four"].contains(words[0]) || Int(words[0]) != nil)
  }
}

extension Assent {
  fileprivate static let stays = Phrases(
    """
    same as before|same|same day|same date|same time|same as last time|same as last one|same as first one|as before|\
    as above|same as above|same again|\
    same person|same people|same one|same for this|as planned|keep it|keep that|\
    keep same|leave it as it is|leave it|no change|unchanged|it stays|stays same|stays as it is|that stays
    """)
  fileprivate static let hedges: Set<String> = ["just", "maybe", "perhaps", "probably", "only", "really"]
  fileprivate static let beforeName = Phrases("i|already|told you|said|its|it is|yes|obviously|again|with|as|just")
  fileprivate static let ofName = Phrases(
    "who else|who else would it be|who else then|obviously|of course|him|her|them|the same|same|that one|that is right")
}
