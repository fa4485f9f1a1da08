// The clauses of a line that says by when: the day, and the reasons beside it.

/// A clause of such a line.
struct DayClause {
  private(set) var words: [String] = []
  /// Whether it gives a reason, or says what is so.
  private(set) var isReason = false
  /// Whether somebody stands behind it who does something: "last monday" of "last monday she was ill".
  private(set) var leadsOn = false

  /// The clauses: at commas and stops, and before a reason or somebody who does something.
  static func all(in text: String) -> [DayClause] {
    var clauses = [DayClause()]
    let tokens = DayToken.tokens(of: text)
    for (index, token) in tokens.enumerated() {
      let last = clauses[clauses.count - 1]
      let before = text[..<token.range.lowerBound].trimmed
      // "3. and 17." are no sentences.
      let isParted = before.last.map { ",;.!?()".contains($0) } == true && !(before.hasSuffix(".") && last.endsInNumber)
      let isSubject = Self.isSubject(token.word, before: tokens.dropFirst(index + 1).first?.word)
      if ["before", "after"].contains(token.word), !["day", "days", "week", "weeks"].contains(last.words.last),
        !last.words.isEmpty, tokens.dropFirst(index + 1).first.map({ ["the", "our", "my"].contains($0.word) }) == true
      {
        clauses.append(DayClause(isReason: last.isReason))  // "Monday before the meeting"
        continue
      }
      // "at the meeting on Friday", "before our call on Friday"
      if token.word == "on" || DayWords.weekday(token.word) != nil, last.isOccasion {
        clauses[clauses.count - 1].isReason = true
        clauses.append(DayClause(words: [token.word]))
        continue
      }
      let begins = isSubject && !last.isReason && !relatives.contains(last.words.last ?? "")
      if !last.words.isEmpty,
        isParted || begins || reasons.contains(token.word) || joints.contains(token.word) && !last.mayBeVerb
      {
        let goesOn = last.isReason && continuing.contains(token.word)
        clauses[clauses.count - 1].leadsOn = begins && !isParted
        clauses.append(DayClause(isReason: isSubject || goesOn || reasons.contains(token.word)))
      } else if last.words.isEmpty {
        clauses[clauses.count - 1].isReason = isSubject
      }
      clauses[clauses.count - 1].words.append(token.word)
    }
    return clauses
  }

  /// Whether it says at which occasion: "at the meeting".
  private var isOccasion: Bool {
    guard words.count > 2, ["at", "in", "during", "before", "after"].contains(words[0]), let last = words.last else {
      return false
    }
    return ["the", "our", "my", "his", "her", "their"].contains(words[1]) && DayWords.placeInOrder(last) == nil
      && !["this", "next", "last", "same", "end", "week"].contains(last)
  }

  /// Whether it ends in "sat" or "wed", which may be no days.
  private var mayBeVerb: Bool { words.last.map(DayWords.otherWords.contains) ?? false }

  private var endsInNumber: Bool { words.last.map { $0.last == "." || DayWords.number($0) != nil } ?? false }

  /// Whether a word is somebody of whom something is said.
  private static func isSubject(_ word: String, before next: String?) -> Bool {
    subjects.contains(word) || ["i", "we"].contains(word) && next.map { verbs.contains($0) } ?? false
  }

  /// Whether it says what follows from what was said before: "so thursday".
  var isConclusion: Bool { ["so", "then"].contains(words.first) && words.count > 1 }

  /// Whether it makes no other day of one that is named beside it.
  var isHarmless: Bool {
    if words == ["not", "later"] { return true }
    // "if you insist"
    if words.starts(with: ["if", "you"]), words.count < 5 { return true }
    if !Self.turnsAway.isDisjoint(with: words) { return false }
    if isReason || leadsOn { return true }
    let speaksOfDay = words.contains { word in
      DayWords.weekday(word) != nil || DayWords.month(word) != nil || DayWords.unit(word) != nil
        || word.contains(where: \.isNumber) || Self.ofDays.contains(word)
    }
    let isDenied =
      words.first == "not"
      && words.contains {
        DayWords.weekday($0) != nil || DayWords.month($0) != nil || DayWords.placeInOrder($0) != nil
      }
    let isHour = DayGrammar(words, Day(number: 0), withTalk: true).hourLength(0) == words.count
    return !speaksOfDay || isDenied || isHour || Self.says(words)
  }

  /// Whether words say something of a day: "thursday is full", "the day he comes back".
  private static func says(_ words: [String]) -> Bool {
    words.dropFirst().contains { copulas.contains($0) || subjects.contains($0) }
  }

  private static let reasons: Set<String> = ["because", "cos", "cause", "bc", "since", "as", "when", "while"]
  private static let joints: Set<String> = ["but", "so", "with"]
  private static let subjects: Set<String> = [
    "he", "she", "they", "he's", "she's", "they're", "hes", "shes", "theyre", "there", "there's", "im", "i'm", "my",
  ]
  private static let verbs: Set<String> = [
    "have", "am", "was", "were", "are", "had", "must", "need", "work", "want", "hate", "see", "fly", "can't", "cant",
    "cannot", "don't", "dont", "got", "feel", "know", "promised", "said",
  ]
  /// Behind these somebody is part of a phrase: "the day he comes back".
  private static let relatives: Set<String> = [
    "day", "time", "week", "when", "that", "before", "after", "until", "till", "once", "if", "as", "because", "the",
    "since", "soon", "who", "where", "what", "with", "for", "to", "of", "and", "or", "on", "by", "in", "at", "during",
  ]
  private static let continuing: Set<String> = ["only", "and", "but", "except", "just", "also", "with"]
  private static let copulas: Set<String> = ["is", "isn't", "isnt", "are", "aren't", "was", "were"]
  /// What makes another day of it, or leaves it open.
  private static let turnsAway: Set<String> = [
    "if", "or", "else", "otherwise", "maybe", "perhaps", "rather", "instead", "depends", "possibly", "latest",
    "earlier", "later", "until", "till",
  ]
  private static let ofDays: Set<String> = [
    "after", "before", "day", "days", "following", "last", "next", "no", "then", "today", "tomorrow", "tonight",
    "weeks", "yesterday", "ago", "weekend",
  ]
}
