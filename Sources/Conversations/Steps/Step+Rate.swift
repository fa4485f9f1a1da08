// Numbers from 1 to 10: one, or three at once, in figures or in words.

import Scripts

extension Step {
  func takeNumbers(_ text: String, _ context: StepContext, _ scales: [Dimension]) -> Taking {
    let text = text.onOneLine
    if text.isEmpty {
      return context.earlier == nil || context.part != nil
        ? .unclear(Message.numbersExpected(scales, context.part)) : .kept
    }
    if scales.isEmpty {
      guard let number = Numbers.one(text) else {
        return correction(text, context) ?? .unclear(Message.numberExpected)
      }
      return .taken(.number(number))
    }
    let open = scales.filter { context.ratings[$0] == nil }
    if let ratings = Numbers.ratings(text, scales: open) { return .taken(.ratings(ratings)) }
    // Some of the numbers again, but which? All of them, or those that are named.
    if let ratings = Numbers.ratings(text, scales: scales), Numbers.all(text).map({ $0.count == scales.count }) ?? true
    {
      return .taken(.ratings(ratings))
    }
    switch correction(text, context) {
    case .correction(let partner, let ratings) where partner == context.partnerAtHand: return .taken(.ratings(ratings))
    case let correction?: return correction
    case nil: return .unclear(Message.numbersExpected(scales, context.part))
    }
  }
}

/// Numbers from 1 to 10 in a line.
enum Numbers {
  private static let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  /// All numbers of a line that holds nothing else, but for separators; `nil` when it holds anything else, or a
  /// number that is not from 1 to 10.
  static func all(_ text: String) -> [Int]? {
    var tokens: [Substring] = []
    for token in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",;·".contains($0) }) {
      let parts = token.split(omittingEmptySubsequences: false) { "-/".contains($0) }
      if token.hasSuffix("/10"), parts.count == 2 { return nil }  // out of ten, or two numbers? better asked again
      tokens += parts
    }
    let numbers = tokens.map { Int($0) ?? words.firstIndex(of: String($0)).map { $0 + 1 } }
    guard !numbers.isEmpty, numbers.allSatisfy({ $0.map((1...10).contains) == true }) else { return nil }
    return numbers.compactMap(\.self)
  }

  /// One number, also where it stands among a few words that leave it open: "maybe 6?", "about a 7".
  static func one(_ text: String) -> Int? {
    let vague: Set<Substring> = ["maybe", "perhaps", "about", "around", "roughly", "say", "a", "an", "i'd", "so", "or"]
    let words = text.lowercased().split { $0.isWhitespace || ",?!.".contains($0) }.filter { !vague.contains($0) }
    guard words.count == 1, !text.contains("."), let numbers = all(String(words[0])), numbers.count == 1 else {
      return nil
    }
    return numbers[0]
  }

  /// Numbers for the scales in their order, or each behind its name ("trust 7", "p 8"); as many as are given.
  static func ratings(_ text: String, scales: [Dimension]) -> Ratings? {
    var ratings = Ratings()
    if let numbers = all(text) {
      guard numbers.count <= scales.count else { return nil }
      for (scale, number) in zip(scales, numbers) { ratings[scale] = number }
      return ratings
    }
    var named: Dimension?
    for token in text.lowercased().split(whereSeparator: { $0.isWhitespace || ",;:=".contains($0) }) {
      if let dimension = Dimension.allCases.first(where: { $0.rawValue.hasPrefix(token) }) {
        named = dimension
      } else if let dimension = named, let numbers = all(String(token)), numbers.count == 1, scales.contains(dimension)
      {
        ratings[dimension] = numbers[0]
        named = nil
      } else {
        return nil
      }
    }
    return ratings.given.isEmpty || named != nil ? nil : ratings
  }
}
