// Lines at a list of options that name several of them, or ask about them: "1 and also the conversation", "2 or 4",
// "what is a partner?"

import Scripts

extension SaidChoice {
  /// Whether words are a question, and no wish: "what is a partner", but not "how I work with my partners".
  static func asks(_ words: [String]) -> Bool {
    guard words.count > 2, let first = words.first else { return false }
    return ["whats", "whos", "hows"].contains(first) || askers.contains(first) && verbs.contains(words[1])
  }

  private static let askers: Set<String> = ["what", "why", "who", "how", "when", "where", "which"]
  private static let verbs: Set<String> = [
    "is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "mean", "means",
    "happens", "if", "long", "many", "much",
  ]

  /// Whether a line begins with a none: "none, I have to go".
  static func isNone(_ text: String) -> Bool {
    text.standsForNothing || text.split { ",;.!".contains($0) }.first.map { String($0).standsForNothing } == true
  }

  /// The option for both of two others, where each is named: "1 and also the conversation".
  static func both(in text: String, _ options: [Option]) -> Option? {
    let words = text.spokenWords
    guard let both = options.first(where: { $0.label.spokenWords.first == "both" }), options.count > 2,
      words.count <= mostWords, Set(words).isDisjoint(with: ["or", "not", "no"])
    else { return nil }
    if words.contains(where: wholes.contains), SaidAround.isAll(words, besides: wholes) { return both }
    let reader = OptionReader(options: options.filter { $0 != both }, isFree: false, asksYesOrNo: false)
    let parts = text.onOneLine.words.split { joints.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
    let named = parts.compactMap { reader.option(in: $0[...], isFirst: false)?.option.id }
    return parts.count > 1 && Set(named).count == 2 ? both : nil
  }

  /// "all of it"
  private static let wholes: Set<String> = ["all", "everything", "lot", "whole"]
  private static let joints: Set<String> = [
    "and", "then", "after", "afterwards", "later", "plus", "&", "+", "et", "und", "y", "e",
  ]
  private static let mostWords = 12
}

extension OptionReader {
  /// The options that a line names, where it decides for none of them: "2 or 3", "both 1 and 2", "the short one. maybe
  /// long". A story only names one that it begins with.
  func undecided(in text: String) -> [Option] {
    let clauses = SaidChoice.clauses(of: text)
    let named = clauses.indices.flatMap { place in
      options(in: clauses[place], isFirst: place == 0).map { (place: place, option: $0) }
    }
    let several = options.filter { option in named.contains { $0.option == option } }
    guard several.count > 1, let first = named.first, let last = named.last else { return [] }
    let isDecided =
      named.count { $0.place == last.place } == 1
      && (SaidChoice.isTurned(to: last.place, from: first.place, in: clauses)
        || SaidChoice.isAnswered(by: last.place, in: clauses, of: text))
    return isDecided ? [] : several
  }

  /// The options that a clause names: by numbers alone, or each in words of its own.
  private func options(in clause: Substring, isFirst: Bool) -> [Option] {
    let words = clause.spokenWords
    let numbers = words.compactMap { Int($0) }
    let around = words.filter {
      Int($0) == nil && !Self.aroundNumbers.contains($0) && !SaidChoice.conjunctions.contains($0)
    }
    let places = numbers.filter { (1...options.count).contains($0) }
    if !places.isEmpty, SaidChoice.saysNothing(around.joined(separator: " ")) { return places.map { options[$0 - 1] } }
    if isFree { return [] }
    let parts = clause.words.split { SaidChoice.conjunctions.contains($0.lowercased()) }
    return parts.indices.compactMap { index in
      guard let start = parts[index].first?.startIndex, let end = parts[index].last?.endIndex else { return nil }
      let part = clause[start..<end]
      if SpanChoice.isAll(part), let option = SpanChoice.option(in: String(part), options) { return option }
      return option(in: part, isFirst: isFirst && index == 0).flatMap { option, rest in
        rest != nil && SaidChoice.isStory(part, of: option) ? nil : option
      }
    }
  }

  private static let aroundNumbers: Set<String> = ["both", "as", "well", "also", "between", "either", "us", "though"]
}

extension SaidChoice {
  static let conjunctions: Set<String> = ["and", "or", "but", "so", "because", "though", "although", "nor"]

  /// Whether a clause answers the question that one before it asks: "1 or 2? 2".
  static func isAnswered(by place: Int, in clauses: [Substring], of text: String) -> Bool {
    guard place > 0, clauses[place].spokenWords.allSatisfy({ !["maybe", "perhaps", "or"].contains($0) }) else {
      return false
    }
    return text[clauses[place - 1].endIndex...].first == "?" && text[clauses[place].endIndex...].first != "?"
  }

  /// Whether a clause has more words of its own than of an option.
  fileprivate static func isStory(_ clause: Substring, of option: Option) -> Bool {
    let label = option.label.spokenWords.filter { !Choose.light.contains($0) }
    let own = clause.spokenWords.filter { !Choose.light.contains($0) && !SaidAround.isTail($0) }
    let shared = label.count { word in own.contains { $0.isForm(of: word) } }
    return shared * 2 < min(label.count, 3)
  }
}
