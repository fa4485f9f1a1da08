// Words that are said anew, or that were said before: "No, better: Marek, …", "Like I wrote: ask Ana". What leads up to
// them is none of them.

/// A line of which only the end is meant.
struct Rewording {
  /// What stands before the words that are meant.
  let before: String
  /// The words that are meant.
  let words: String

  /// Finds the last words that lead up to others; `nil` where there are none.
  init?(_ text: String) {
    let sentences = Unsaying.sentences(of: text[...])
    for sentence in sentences.reversed() {
      guard let words = Self.behindLead(of: sentence, isFirst: sentence.startIndex == sentences[0].startIndex),
        !words.trimmed.isEmpty
      else { continue }
      (before, self.words) = (text[..<words.startIndex].trimmed, text[words.startIndex...].trimmed)
      return
    }
    return nil
  }

  /// What stands behind such words and a colon, or a comma.
  private static func behindLead(of sentence: Substring, isFirst: Bool) -> Substring? {
    for mark in [":", ","] as [Character] {
      for place in sentence.indices where sentence[place] == mark {
        let lead = sentence[..<place].spokenWords
        guard lead.count <= mostWords else { break }
        let isMeant = turns.areFound(in: lead) || isFirst && (mark == ":" ? leads : recalls).areFound(in: lead)
        if isMeant, all.cover(lead) { return sentence[sentence.index(after: place)...] }
      }
    }
    return nil
  }

  private static let mostWords = 7
  /// What takes back the words before it.
  private static let turns = Phrases(
    "no wait|wait no|no better|better|or better|rather|no i mean|i mean|or rather|no like this|or like this"
  )
  /// What points to words before.
  private static let recalls = Phrases("like i wrote|as i wrote|like i said|as i said|like before|as before|i wrote")
  private static let leads = Phrases(
    """
    like this|this way|another way|it could be|i would say|id say|i say it like this|so i say|say it like this|
    like i wrote|as i wrote|like i said|as i said|like before|as before|i wrote
    """)
  private static let all = Phrases(
    """
    no|wait|better|or|rather|so|ok|okay|well|maybe|just|still|again|i mean|i meant|scratch that|like this|this way|
    another way|it could be|i would say|id say|i say it like this|so i say|say it like this|like i wrote|as i wrote|
    like i said|as i said|like before|as before|i wrote|already|yes|then
    """)
}
