// An option that says how long something takes, by as many minutes: "i said 15 min max", "60 minutes".

import Scripts

/// Finds the option that lasts as long as a line says.
enum SpanChoice {
  /// The one option of the length that a line names; `nil` where it names none, several, or says not.
  static func option(in text: String, _ options: [Option]) -> Option? {
    guard let minutes = minutes(in: text), denials.isDisjoint(with: text.spokenWords) else { return nil }
    let meant = options.filter { self.minutes(in: $0.label) == minutes }
    return meant.count == 1 ? meant[0] : nil
  }

  /// Whether a line says how much time there is, and no more: "15 min max".
  static func isAll(_ text: some StringProtocol) -> Bool {
    minutes(in: String(text)) != nil
      && text.spokenWords.allSatisfy {
        units[$0] != nil || around.contains($0) || DayWords.count($0) != nil || $0.first?.isNumber == true
      }
  }

  private static let around: Set<String> = [
    "a", "about", "at", "all", "for", "got", "have", "i", "im", "ive", "is", "it", "just", "max", "maximum", "most",
    "only", "or", "said", "so", "should", "take", "that", "the", "this", "today", "now", "we", "long", "longer", "not",
    "than", "no", "more", "please", "under", "within", "in", "less", "only", "sorry", "time", "my", "of",
  ]

  /// The one length of time that words name, in minutes. Half an hour is not an hour.
  private static func minutes(in text: String) -> Int? {
    let words = text.spokenWords
    if words.contains(where: others.contains) { return nil }
    let found = words.indices.compactMap { place -> Int? in
      let digits = words[place].prefix(while: \.isNumber)
      let isJoined = !digits.isEmpty && digits.count < words[place].count
      let unit = isJoined ? String(words[place].dropFirst(digits.count)) : words.dropFirst(place + 1).first ?? ""
      guard let count = isJoined ? Int(digits) : DayWords.count(words[place]), count < 1_000 else { return nil }
      return units[unit].map { count * $0 }
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let units = [
    "m": 1, "min": 1, "mins": 1, "minute": 1, "minutes": 1, "h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60,
  ]
  private static let others: Set<String> = ["half", "quarter"]
  private static let denials: Set<String> = [
    "no", "not", "never", "dont", "cant", "cannot", "without", "or", "over", "more", "less", "than",
  ]
}
