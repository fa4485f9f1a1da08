// An option that says how long something takes, by the time that somebody has: "i said 15 min max", "half an hour",
// "not long".

import Scripts

/// Finds the option that fits into the time that a line names.
enum SpanChoice {
  /// The longest option that fits, else the shortest; `nil` where a line names no time, or says not.
  static func option(in text: String, _ options: [Option]) -> Option? {
    let spans = options.compactMap { option in minutes(in: option.label.spokenWords).map { (option: option, $0) } }
    guard spans.count > 1, let shortest = spans.min(by: { $0.1 < $1.1 }) else { return nil }
    let words = text.spokenWords
    guard let most = minutes(in: words) else {
      if shortWords.areFound(in: words) { return shortest.option }
      guard longWords.areFound(in: words) else { return nil }
      // "i dont have all day"
      let isShort = !denials.subtracting(["no"]).isDisjoint(with: words)
      return isShort ? shortest.option : spans.max { $0.1 < $1.1 }?.option
    }
    let isDenied = !denials.isDisjoint(with: withoutLimits(words))
    let isMore = words.contains { ["over", "more", "longer"].contains($0) } && denials.isDisjoint(with: words)
    if isDenied || isMore { return nil }
    func fitting(_ most: Int) -> Option {
      (spans.filter { $0.1 <= most + most / 10 }.max { $0.1 < $1.1 } ?? shortest).option
    }
    // "15 or 60 minutes" may be either.
    let or = words.firstIndex(of: "or") ?? words.endIndex
    let other = minutes(in: Array(words[..<or] + words[or...].dropFirst(2)))
    return fitting(most) == fitting(other ?? most) ? fitting(most) : nil
  }

  /// Whether a line says how much time there is, and no more: "15 min max".
  static func isAll(_ text: some StringProtocol) -> Bool {
    let words = text.spokenWords
    if shortWords.areFound(in: words), words.allSatisfy({ around.contains($0) || ofHurry.contains($0) }) { return true }
    return minutes(in: text.spokenWords) != nil
      && text.spokenWords.allSatisfy {
        units[$0] != nil || around.contains($0) || DayWords.count($0) != nil || $0.first?.isNumber == true
      }
  }

  /// Whether a line says how long an option takes, and no more: not "5 minutes max" for one of 15.
  static func isExactly(_ text: String, _ option: Option) -> Bool {
    guard isAll(text), let said = minutes(in: text.spokenWords) else { return isAll(text) }
    return minutes(in: option.label.spokenWords) == said
  }

  private static let ofHurry: Set<String> = [
    "quick", "quickly", "short", "fast", "possible", "poss", "as", "be", "make", "keep", "hurry", "few", "minutes",
    "much", "little", "lot", "dont", "can",
  ]
  private static let around: Set<String> = [
    "a", "about", "at", "all", "for", "got", "have", "i", "im", "ive", "is", "it", "just", "max", "maximum", "most",
    "only", "or", "said", "so", "should", "take", "that", "the", "this", "today", "now", "we", "long", "longer", "not",
    "than", "no", "more", "please", "under", "within", "in", "less", "sorry", "time", "my", "of", "half", "quarter",
  ]

  /// The one length of time that words name, in minutes.
  private static func minutes(in words: [String]) -> Int? {
    let found = words.indices.compactMap { place -> Int? in
      let word = words[place]
      let behind = words[(place + 1)...].prefix(2).filter { !["a", "an", "of"].contains($0) }
      if ["half", "quarter"].contains(word), behind.first.map(hours.contains) == true {
        return word == "half" ? 30 : 15
      }
      let digits = word.prefix(while: \.isNumber)
      let isJoined = !digits.isEmpty && digits.count < word.count
      let unit = isJoined ? String(word.dropFirst(digits.count)) : words.dropFirst(place + 1).first ?? ""
      guard let count = isJoined ? Int(digits) : DayWords.count(word), count < 1_000, let minutes = units[unit] else {
        return nil
      }
      // The "an hour" of "half an hour" is said already; "an hour and a half" is more.
      if words[..<place].suffix(2).contains(where: { ["half", "quarter"].contains($0) }) { return nil }
      let isHalfMore = words[(place + 1)...].dropFirst(isJoined ? 0 : 1).starts(with: ["and", "a", "half"])
      return count * minutes + (isHalfMore ? minutes / 2 : 0)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Words without a no that only sets a limit: "not more than 20 minutes", "not long, 10 min".
  private static func withoutLimits(_ words: [String]) -> [String] {
    let isLimit = words.indices.dropLast().contains { place in
      denials.contains(words[place]) && ["more", "longer", "long", "over", "much"].contains(words[place + 1])
    }
    return isLimit ? [] : words
  }

  private static let hours: Set<String> = ["hour", "hours", "h", "hr"]
  private static let units = [
    "m": 1, "min": 1, "mins": 1, "minute": 1, "minutes": 1, "h": 60, "hr": 60, "hrs": 60, "hour": 60, "hours": 60,
  ]
  private static let denials: Set<String> = ["no", "not", "never", "dont", "cant", "cannot", "without", "havent"]
  private static let shortWords = Phrases(
    """
    not long|not much time|no time|little time|not a lot of time|dont have time|dont have long|dont have much time|\
    in a hurry|quick|quickly|quick one|be quick|make it quick|a few minutes|few minutes|\
    as short as possible|as short as poss|as fast as possible|as fast as poss|as quick as possible|as quick as poss|\
    keep it short|make it short|short please
    """)
  private static let longWords = Phrases(
    "no hurry|no rush|all day|all evening|plenty of time|lots of time|a lot of time|take my time|enough time")
}
