// Whether words ask something of whoever hears them: by a question mark, or without one as questions begin.

extension StringProtocol {
  /// Whether they ask: a question mark stands outside quotation marks, or a sentence begins as a question does.
  var asksSomething: Bool {
    let own = withoutQuotations
    return own.contains { "?？".contains($0) } || own.sentences.contains(where: Asking.begins)
  }

  /// Without what stands between quotation marks: somebody else's question is none.
  private var withoutQuotations: String {
    var (own, isQuoted) = ("", false)
    for character in self {
      if "“”„\"«»".contains(character) { isQuoted.toggle() } else if !isQuoted { own.append(character) }
    }
    return own
  }
}

/// How questions begin where no mark ends them.
private enum Asking {
  /// Whether a sentence begins as a question, also behind a name: "Amara, who could sit beside you".
  static func begins(_ sentence: Substring) -> Bool {
    let clauses = sentence.split(separator: ",", maxSplits: 1).map { $0.spokenWords[...] }
    guard let first = clauses.first else { return false }
    if isQuestion(first) { return true }
    return clauses.count == 2 && first.count <= mostWordsOfName && isQuestion(clauses[1])
  }

  private static func isQuestion(_ words: ArraySlice<String>) -> Bool {
    let words = Array(words.drop(while: links.contains))
    if invitations.beginning(of: words) != nil { return true }
    guard words.count > 1 else { return false }
    let (second, third) = (words[1], words.dropFirst(2).first ?? "")
    switch words[0] {
    case "do" where ["it", "that", "this"].contains(second): return false
    case let word where verbs.contains(word): return subjects.contains(second)
    case "what" where ["a", "an"].contains(second): return false
    case "what", "who", "how", "why", "which", "whose", "whom":
      return verbs.contains(second) || followers.contains(second)
        || !subjects.contains(second) && verbs.contains(third) && words.count > 3
    case "when", "where": return verbs.contains(second) && subjects.contains(third)
    default: return false
    }
  }

  /// The most words by which somebody is called before a question.
  private static let mostWordsOfName = 3
  private static let links: Set<String> = [
    "and", "but", "so", "then", "now", "ok", "okay", "well", "hm", "hmm", "mm", "yes", "right", "please", "sorry", "or",
  ]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "am", "do", "does", "did", "have", "has", "had", "can", "could", "will", "would",
    "shall", "should", "may", "might", "must",
  ]
  private static let subjects: Set<String> = [
    "i", "you", "he", "she", "it", "we", "they", "that", "this", "there", "these", "those", "the", "a", "an", "your",
    "his", "her", "their", "anyone", "anybody", "someone", "somebody", "anything", "something", "nobody", "one",
  ]
  private static let followers: Set<String> = [
    "matters", "happens", "happened", "comes", "helps", "makes", "made", "stops", "keeps", "else", "about", "if", "led",
    "changed", "tells", "holds", "knows", "often", "long", "much", "many", "free", "sure",
  ]
  private static let invitations = Phrases(
    """
    tell me|say more|tell us|i wonder|im wondering|i am wondering|id like to hear|i would like to hear|id like to know|
    i would like to know|i am curious|im curious|im interested|help me understand|help me to understand|
    can you say|could you say|let me ask|may i ask|can i ask|describe
    """)
}
