// An option that is said with more around it: "the short one obv", "2 i think", "it could cost me, maybe my job".

import Scripts

/// The option that a line means, and what it says besides.
struct SaidChoice: Equatable {
  let option: Option
  /// What stands beside the option's own words, as typed; empty where that says nothing.
  let rest: String

  /// Reads a line that is more than the words of one option; `nil` where it means none of them, or several.
  /// - Parameter isFree: whether other words are an answer, too: then a whole clause has to be the option's.
  init?(_ text: String, _ options: [Option], isFree: Bool = false, asksYesOrNo: Bool = false) {
    let clauses = Self.clauses(of: text)
    let reader = OptionReader(options: options, isFree: isFree, asksYesOrNo: asksYesOrNo)
    let first = clauses.firstIndex { !Self.saysNothing($0) } ?? 0
    let found = clauses.indices.compactMap { place in
      reader.option(in: clauses[place], isFirst: place <= first)
        .map { (place: place, option: $0.option, rest: $0.rest) }
    }
    // "1, no, both, maybe 2. I take 1": what is said last, where it takes back what was before.
    let last = found.last.flatMap { last in
      found.contains { $0.option != last.option }
        && (Self.isTurned(to: last.place, from: found[0].place, in: clauses)
          || Self.isAnswered(by: last.place, in: clauses, of: text))
        ? last : nil
    }
    // "the hard one. i took credit for her work": what is all of a clause is meant, and not what a story speaks of.
    let whole = found.filter { $0.rest == nil }
    let meant = whole.isEmpty ? found : whole
    // "1 i guess. no"
    if last == nil, let end = clauses.last?.spokenWords, clauses.count > 1, found.last?.place != clauses.count - 1,
      reader.takesBack(end)
    {
      return nil
    }
    guard let first = last ?? meant.first, last != nil || meant.allSatisfy({ $0.option == first.option }),
      !isFree || last != nil || first.place == 0,
      !clauses[((meant.last { $0.option == first.option } ?? first).place + 1)...].contains(where: { clause in
        clause.spokenWords.first == "or"
          && (clause.spokenWords.count < 4 || reader.option(in: clause, isFirst: false) != nil)
      }),
      !(text.words.count > Self.mostWordsAround && clauses[first.place].spokenWords.allSatisfy { Int($0) != nil }
        && first.place > 0 && first.place < clauses.count - 1)
    else { return nil }
    option = first.option
    let behind = text[clauses[first.place].endIndex...].drop { !$0.isLetter && !$0.isNumber }
    let start = first.place > 0 && last == nil ? text.startIndex : first.rest ?? behind.startIndex
    // "2 but who": the number is said.
    let said =
      text[start...].words.first.map { Int($0) != nil } == true
      ? text[start...].drop { !$0.isWhitespace }.drop(while: \.isWhitespace) : text[start...]
    // What was taken back says nothing more.
    let named = last == nil ? [first.option] : options
    let label = named.flatMap { $0.label.spokenWords }
    let isSaid = said.spokenWords.contains { word in
      !Choose.light.contains(word) && !SaidAround.isTail(word) && !label.contains { word.isForm(of: $0) }
        && (last == nil || Int(word) == nil)
    }
    let isAside = isSaid && !Self.saysNothing(said) || last == nil && Self.addsClause(said, to: named)
    rest = isAside ? String(said).trimmed : ""
  }

  /// Whether words that stand in many labels say more together, beside those of an option: "not safe but i have to".
  static func addsClause(_ text: some StringProtocol, to options: [Option]) -> Bool {
    let label = options.flatMap(\.label.spokenWords)
    return text.spokenWords.split { word in label.contains { word.isForm(of: $0) } }.contains { run in
      var words = run
      while !words.isEmpty, SaidAround.strip(&words, keepsAnswers: false) {}
      return words.count > 1 && !words.allSatisfy(joints.contains)
    }
  }

  /// What only joins other words.
  private static let joints: Set<String> = [
    "a", "an", "and", "as", "at", "be", "by", "do", "for", "from", "go", "in", "is", "it", "my", "of", "on", "one",
    "or", "our", "so", "that", "the", "then", "this", "to", "with", "your", "none", "neither", "nobody", "these",
    "those", "them", "both",
  ]

  /// Whether words only stand around others.
  static func saysNothing(_ text: some StringProtocol) -> Bool {
    var words = text.spokenWords[...]
    while !words.isEmpty, SaidAround.strip(&words, keepsAnswers: false) {}
    return words.isEmpty
  }

  /// Whether a clause takes back those before it: by a word such as "no", or by one that decides.
  static func isTurned(to place: Int, from first: Int, in clauses: [Substring]) -> Bool {
    if decisions.beginning(of: clauses[place].spokenWords) != nil { return true }
    let turned = clauses[first...place].dropFirst(first == 0 && Turning.count(clauses[0].spokenWords) == nil ? 1 : 0)
    return turned.contains {
      Turning.count($0.spokenWords.drop { ["oh", "ah", "hm", "ok", "but"].contains($0) }) != nil
    }
  }

  /// The most words around a number that stands alone between others.
  private static let mostWordsAround = 8
  private static let decisions = Phrases(
    "i take|i will take|ill take|i choose|i pick|i go with|ill go with|i will go with|lets take|lets go with|so|then")

  /// The clauses, each up to a mark that a blank follows, or the end.
  static func clauses(of text: String) -> [Substring] {
    parts(of: text).flatMap { part -> [Substring] in
      // "2 no wait 1", "4 or 5, no 4"
      let words = part.split(whereSeparator: \.isWhitespace)
      let turn = words.indices.dropFirst().last { place in
        let count = Turning.count(words[place...].map { $0.spokenWords.joined() })
        return count.map { $0 + place < words.count } ?? false
      }
      return turn.map { [part[..<words[$0].startIndex], part[words[$0].startIndex...]] } ?? [part]
    }
  }

  /// The parts, each up to a mark.
  private static func parts(of text: String) -> [Substring] {
    var clauses: [Substring] = []
    var (start, place) = (text.startIndex, text.startIndex)
    while place < text.endIndex {
      let next = text.index(after: place)
      let isEnd = next == text.endIndex || text[next].isWhitespace || ".?!…".contains(text[next])
      if text[place].isNewline || "—…()".contains(text[place]) || ".,;:!?–-".contains(text[place]) && isEnd {
        clauses.append(text[start..<place])
        start = next
      }
      place = next
    }
    return (clauses + [text[start...]]).filter { !$0.spokenWords.isEmpty }
  }
}

/// Finds an option in a clause.
struct OptionReader {
  let options: [Option]
  let isFree: Bool
  let asksYesOrNo: Bool

  /// The option, and where what stands behind it begins in the clause; `nil` for that where it is all of the clause.
  func option(in clause: Substring, isFirst: Bool) -> (option: Option, rest: String.Index?)? {
    let words = Self.inOneWord(clause.spokenWords)
    // "2, with less heat, first"
    if !isFirst, words.count == 1, Figure.ordinals.contains(words[0]) { return nil }
    if let option = whole(words) ?? one(words) { return (option, nil) }
    if isFirst, let yesOrNo = Choose.meant(byYesOrNo: String(clause), options, asksYesOrNo: asksYesOrNo),
      clause.isYesOrNo
    {
      return (yesOrNo, nil)
    }
    if String(clause).isShrug, !Self.knowing.isDisjoint(with: words), let option = unsure { return (option, nil) }
    if isFree {
      let isMeant = isFirst || words.count <= Self.mostWordsBeside
      return (isMeant ? numbered(words) : nil).map { ($0, clause.startIndex) }
    }
    if let option = led(by: words) ?? mentioned(in: words) { return (option, clause.startIndex) }
    // "yes call Dave": a plain yes, and what it is to.
    guard isFirst, !String(clause).isShrug, let first = words.first,
      ["yes", "yeah", "yep", "no", "nope", "nah"].contains(first),
      let option = Choose.meant(byYesOrNo: first, options, asksYesOrNo: asksYesOrNo),
      let end = clause.firstIndex(where: \.isWhitespace)
    else { return nil }
    return (option, clause.index(after: end))
  }

  /// The option that is all of a clause, but for what people say around it.
  private func whole(_ words: [String]) -> Option? {
    var rest = words[...]
    repeat {
      for said in [Array(rest), rest.flatMap(Self.spelledOut)] {
        let said = said.joined(separator: " ")
        if let option = Choose.option(said, options), !SaidChoice.addsClause(said, to: [option]) { return option }
      }
    } while SaidAround.strip(&rest, keepsAnswers: namesAnswers) && !rest.isEmpty
    return nil
  }

  /// Whether a clause is a no and nothing else, where no option begins with one.
  func takesBack(_ words: [String]) -> Bool {
    !namesAnswers && (words == ["no"] || words == ["no", "no"] || words == ["no", "wait"] || words == ["nope"])
  }

  /// "the lorna one", where one option alone is about one of something.
  private func one(_ words: [String]) -> Option? {
    guard !isFree, words.count == 3, words[0] == "the", words[2] == "one", !Choose.light.contains(words[1]) else {
      return nil
    }
    let ones = options.filter { $0.label.spokenWords.first == "one" }
    return ones.count == 1 ? ones[0] : nil
  }

  /// "get rid of it" is to drop it.
  private static func inOneWord(_ words: [String]) -> [String] {
    guard let place = words.indices.first(where: { words[$0...].starts(with: ["get", "rid", "of"]) }) else {
      return words
    }
    return words[..<place] + ["drop"] + words[(place + 3)...]
  }

  /// The option with whose words, or whose number, a clause begins.
  private func led(by words: [String]) -> Option? {
    var rest = words.flatMap(Self.spelledOut)[...]
    repeat {
      let said = Array(rest)
      if let option = numbered(said) { return option }
      let fitting = options.flatMap { option in
        heads(of: option).filter { Self.inOneMood(said).starts(with: Self.inOneMood($0)) }
          .map { (option: option, count: $0.count) }
      }
      if let most = fitting.map(\.count).max() {
        let longest = fitting.filter { $0.count == most }
        let behind = said.dropFirst(most)
        let isOpen = behind.first == "or" && behind.count <= Self.mostWordsBeside
        return longest.allSatisfy { $0.option == longest[0].option } && !isOpen ? longest[0].option : nil
      }
    } while SaidAround.stripLead(&rest, keepsAnswers: namesAnswers) && !rest.isEmpty
    return nil
  }

  /// The one option that words of a short clause are of, where it says no as the option does: "the conversation with
  /// Bo".
  private func mentioned(in words: [String]) -> Option? {
    // "i dont feel safe but i have to go there on monday"
    let wish = words.count > 1 && words[0] == "no" && ["i", "we", "lets"].contains(words[1]) ? 1 : 0
    let words = Array(words.dropFirst(wish).prefix { $0 != "but" })
    guard words.count <= Self.mostWords, let first = words.first, !Self.askers.contains(first) else { return nil }
    let telling = words.filter { !Choose.light.contains($0) && $0.count > Self.fewestLetters - 1 }
    func isSaid(_ word: String) -> Bool { telling.contains { $0.isForm(of: word) } }
    let touched = options.filter { $0.label.spokenWords.contains { !Choose.light.contains($0) && isSaid($0) } }
    // "Lunch done" is done, and not done in part.
    let whole = touched.filter { option in
      option.label.spokenWords.allSatisfy { isSaid($0) || Choose.light.contains($0) }
    }
    let meant = touched.count > 1 && !whole.isEmpty ? whole : touched
    func denies(_ words: [String]) -> Bool { words.contains { Self.denials.contains($0) } }
    guard meant.count == 1, case let label = meant[0].label.spokenWords, denies(words) == denies(label) else {
      return nil
    }
    // "Half an hour" is not about an hour.
    let isOther = words.contains { $0 == "half" || $0.contains(where: \.isNumber) && $0 != "1" && !label.contains($0) }
    return isOther ? nil : meant[0]
  }

  /// The one option for whoever does not know.
  private var unsure: Option? {
    let open = options.filter {
      $0.label.split(separator: ",").contains { clause in
        String(clause.trimmed.hasPrefix("or ") ? clause.trimmed.dropFirst(3) : clause.trimmed[...]).isShrug
      }
    }
    return open.count == 1 ? open[0] : nil
  }

  /// "it can cost me" is "it could cost me".
  private static func inOneMood(_ words: [String]) -> [String] {
    words.map { ["can", "could", "may", "might", "must", "should", "will", "would"].contains($0) ? "could" : $0 }
  }

  /// The most words that a number has behind it where words of one's own are an answer, too.
  private static let mostWordsBeside = 3
  private static let knowing: Set<String> = ["know", "sure", "unsure", "idea", "clue", "idk", "dk", "dunno", "knows"]
  private static let askers: Set<String> = ["what", "why", "who", "how", "when", "where", "which", "is", "are", "does"]
  private static let denials: Set<String> = [
    "no", "not", "never", "dont", "isnt", "cant", "cannot", "wont", "without", "neither", "nor", "none", "nothing",
    "less", "hardly",
  ]
  /// The most words of a clause in which one word is enough.
  private static let mostWords = 8

  /// "2 i think", "1 short": a number, unless it counts something or the words behind it mean another one.
  private func numbered(_ words: [String]) -> Option? {
    guard words.count > 1, let number = Int(words[0]), options.indices.contains(number - 1),
      Int(words[1]) == nil, !SaidAround.counted.contains(words[1]),
      !isFree || !words[1].hasSuffix("s") || words[1].count < Self.fewestLetters
    else { return nil }
    let other = whole(Array(words.dropFirst()))
    return other == nil || other == options[number - 1] ? options[number - 1] : nil
  }

  /// What a clause may begin with that means an option: its words, those before the first mark, or its id.
  private func heads(of option: Option) -> [[String]] {
    let first = option.label.split { ",;:.".contains($0) }.first.map(\.spokenWords) ?? []
    return [option.label.spokenWords, first, option.id.spokenWords].filter { head in
      head.count > 1 || head.first.map { $0.count >= Self.fewestLetters } ?? false
    }
  }

  /// Whether an option begins with a yes or a no, so that these are not said by the way.
  private var namesAnswers: Bool {
    asksYesOrNo || options.contains { ["yes", "no", "not"].contains($0.label.spokenWords.first) }
  }

  private static func spelledOut(_ word: String) -> [String] {
    switch word {
    case "its": ["it", "is"]
    case "isnt": ["is", "not"]
    case "im": ["i", "am"]
    case "dont": ["do", "not"]
    case "me": ["myself"]
    case "he": ["him"]
    case "she": ["her"]
    default: [word]
    }
  }

  /// The fewest letters of one word alone that leads a clause.
  private static let fewestLetters = 4
}
