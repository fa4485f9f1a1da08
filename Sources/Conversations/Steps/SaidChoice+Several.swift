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

  /// Whether a line has numbers of options in it and nothing else.
  static func namesOnly(_ text: String, _ options: [Option]) -> Bool {
    let words = text.spokenWords
    let rest = words.filter { Int($0) == nil && $0 != "or" }.joined(separator: " ")
    let numbers = words.compactMap { Int($0) }
    return numbers.count > 1 && numbers.allSatisfy((1...max(1, options.count)).contains)
      && (rest.isEmpty || saysNothing(rest))
  }

  /// The option for both of two others, where each is named: "1 and also the conversation".
  static func both(in text: String, _ options: [Option]) -> Option? {
    let words = text.spokenWords
    guard let both = options.first(where: { $0.label.spokenWords.first == "both" }), options.count > 2,
      words.count <= mostWords, Set(words).isDisjoint(with: ["or", "not", "no", "maybe"])
    else { return nil }
    if words.contains(where: wholes.contains), SaidAround.isAll(words, besides: wholes) { return both }
    let reader = OptionReader(options: options.filter { $0 != both }, isFree: false, asksYesOrNo: false)
    let parts = text.onOneLine.words.split { joints.contains($0.lowercased()) }.map { $0.joined(separator: " ") }
    let named = parts.compactMap { reader.option(in: $0[...], isFirst: false)?.option.id }
    return parts.count > 1 && Set(named).count == 2 ? both : nil
  }

  /// "all of it"
  private static let wholes: Set<String> = ["all", "everything", "lot", "whole"]
  private static let joints: Set<String> = ["and", "then", "plus", "&", "+", "et", "und", "y", "e"]
  private static let mostWords = 12
}
