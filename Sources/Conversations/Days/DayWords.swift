// The words of days: names, numbers, units, and what may stand around a day without changing it.

/// The words that the reader of days knows.
enum DayWords {
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let shortWeekdays = [
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
  ]
  /// Short names that, alone in what is to be done, are rather other words.
  static let otherWords: Set<String> = ["wed", "sat", "sun"]
  private static let months = Day.months.map { $0.lowercased() }
  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
  ]

  /// What stands before a day or behind it and leaves it the day by which something is done.
  private static let leads = phrases(
    "on", "for", "by", "until", "till", "til", "'til", "due", "latest", "the latest", "at the latest", "at latest",
    "at the very latest", "no later than", "not later than", "on or before", "or sooner", "or earlier", "or before")
  /// What people say around a day.
  static let talk = phrases(
    "yes", "yeah", "yep", "sure", "that is", "is", "i'd", "i", "we", "will", "i'll", "we'll", "do", "it", "this",
    "done", "say", "let's say", "ok", "okay", "well", "please", "i mean", "i meant", "i said", "as i said", "already",
    "so", "then", "i think", "better", "is fine", "is ok",
    "um", "uh", "er", "is good", "is better", "is best", "works", "make it", "only", "itself", "coming")
  /// A time of that day.
  private static let times = phrases(
    "early", "late", "later", "first thing", "latest", "sharp", "sometime", "some time", "anytime", "any time")
  /// The end of a day: of today, where no day stands beside it.
  static let ends = phrases(
    "eod", "cob", "cop", "end of day", "end of the day", "close of business", "close of play", "end of business")
  /// All that stands around a day and does not change it.
  static let around = leads + times + ends
  static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "midday", "breakfast", "lunch", "lunchtime", "dinner", "work",
    "am", "pm", "a.m", "p.m", "eve", "arvo", "midnight",
  ]
  static let beforeTimes: Set<String> = ["at", "@", "around", "about", "before", "after", "by"]
  static let halvesOfDay: Set<String> = ["am", "pm", "a.m", "p.m", "o'clock", "oclock", "h", "hrs"]

  /// What makes a day in the middle of a text another one, or none.
  static let hindersBefore: Set<String> = [
    "after", "before", "not", "every", "each", "any", "from", "between", "since", "or", "and", "to", "last", "than",
    "about", "around", "a", "an", "the", "except", "past", "of", "next", "this", "week", "weeks", "days",
  ]
  private static let hindersAfter: Set<String> = ["or", "of", "week", "after", "before", "-", "–"]
  /// What does so only before more of days or times: "Tuesday from my office" is Tuesday.
  private static let hindersBetween: Set<String> = ["and", "to", "at", "from"]
  private static let beginsMore: Set<String> = [
    "the", "this", "that", "next", "another", "tomorrow", "again", "every", "on", "late", "later", "midnight", "half",
  ]

  /// Whether the words before a day make it another one, or none: not "moved to".
  static func hinderBehind(_ words: ArraySlice<String>) -> Bool {
    guard let last = words.last, hindersBefore.contains(last) else { return false }
    return last != "to" || moves.isDisjoint(with: words.suffix(3))
  }
  private static let moves: Set<String> = [
    "move", "moved", "push", "pushed", "shift", "shifted", "postpone", "postponed", "prepone", "preponed", "change",
    "changed", "put", "bring", "reschedule", "rescheduled", "delay", "delayed", "bump", "bumped",
  ]

  /// How many words at the beginning move something to a day: "put it off until", "moved to".
  static func move(_ words: ArraySlice<String>) -> Int? {
    guard let first = words.first, moves.contains(first) else { return nil }
    let rest = words.dropFirst().drop { ["it", "that", "this", "off", "back", "forward", "up", "out"].contains($0) }
    let isTo = ["to", "till", "until", "for"].contains(rest.first)
    return isTo ? rest.startIndex + 1 - words.startIndex : nil
  }

  /// Whether the words behind a day make it another one, or none.
  static func hinder(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first else { return false }
    if let turn = Turning.count(words) { return words.dropFirst(turn).first.map(beginsDay) ?? false }
    guard hindersBetween.contains(first) else { return hindersAfter.contains(first) }
    // "at the chamber"
    let next = words.dropFirst().drop { first == "at" && $0 == "the" }.first
    return next.map(beginsDay) ?? true
  }

  /// Whether a word begins one more day, or a time.
  private static func beginsDay(_ word: String) -> Bool {
    word.first?.isNumber == true || beginsMore.contains(word) || partsOfDay.contains(word)
      || weekday(word) != nil || month(word) != nil || placeInOrder(word) != nil || count(word) != nil
  }

  private static func phrases(_ phrases: String...) -> [[String]] {
    phrases.map { $0.split(separator: " ").map(String.init) }
  }

  // MARK: Names and numbers

  /// The day of the week, from 0 for Monday.
  static func weekday(_ word: String) -> Int? { weekdays.firstIndex(of: word) ?? shortWeekdays[word] }

  /// The month, from 1.
  static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0 == word || $0.prefix(3) == word || word == "sept" && $0 == "september" }.map {
      $0 + 1
    }
  }

  /// The month in which a quarter ends: `q1`.
  static func endOfQuarter(_ word: String) -> Int? {
    word.count == 2 && word.first == "q" ? word.last?.wholeNumberValue.flatMap { 1...4 ~= $0 ? 3 * $0 : nil } : nil
  }

  /// A day that has a name of its own, and how many words that takes.
  static func feast(_ words: ArraySlice<String>) -> (month: Int, day: Int, count: Int)? {
    guard let first = words.first?.first, "bchnvx".contains(first) else { return nil }
    let words = words.prefix(3).map { $0.filter { $0 != "'" } }
    return feasts.lazy.compactMap { feast in
      feast.names.beginning(of: words).map { (feast.month, feast.day, $0) }
    }.first
  }
  private static let feasts = [
    (names: Phrases("christmas eve|xmas eve"), month: 12, day: 24),
    (names: Phrases("christmas day|xmas day"), month: 12, day: 25), (names: Phrases("boxing day"), month: 12, day: 26),
    (names: Phrases("new years eve|new year eve|nye"), month: 12, day: 31),
    (names: Phrases("new years day|new year day"), month: 1, day: 1),
    (names: Phrases("valentines day"), month: 2, day: 14), (names: Phrases("halloween"), month: 10, day: 31),
  ]

  /// The number of a day in a month: `1`, `1.`, `1st`, `first`.
  static func dayOfMonth(_ word: String) -> Int? {
    placeInOrder(word) ?? number(word.trimmingEnd(of: ".")) ?? numbers.firstIndex(of: word).map { $0 + 1 }
  }

  /// A place in an order: `1st`, `first`.
  static func placeInOrder(_ word: String) -> Int? {
    if let index = ordinals.firstIndex(of: word) { return index + 1 }
    return ["st", "nd", "rd", "th"].contains(word.suffix(2)) ? number(word.dropLast(2)) : nil
  }

  /// A number of one or two digits.
  static func number(_ word: some StringProtocol) -> Int? {
    (1...2).contains(word.utf8.count) && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  /// A year: `2027`, `27`, `'27`.
  static func year(_ word: String) -> Int? {
    let digits = word.trimmingEnd(of: ".").drop { $0 == "'" }
    if digits.utf8.count == 2 { return number(digits).map { 2000 + $0 } }
    return digits.utf8.count == 4 ? Int(digits).flatMap { 1970...9999 ~= $0 ? $0 : nil } : nil
  }

  /// How many: `a`, `two`, `10`.
  static func count(_ word: String) -> Int? {
    if word == "a" || word == "an" { return 1 }
    if let index = numbers.firstIndex(of: word) { return index + 1 }
    return Int(word).flatMap { 0...400 ~= $0 ? $0 : nil }
  }

  /// A stretch of time in days, or in months: `weeks`, `week's`, `weeks'`.
  static func unit(_ word: String) -> (days: Int, months: Int)? {
    var word = word
    if word.hasSuffix("'s") { word.removeLast(2) }
    while let last = word.last, "s'".contains(last) { word.removeLast() }
    switch word {
    case "day": return (1, 0)
    case "week", "wk": return (7, 0)
    case "fortnight": return (14, 0)
    case "month": return (0, 1)
    case "year": return (0, 12)
    default: return nil
    }
  }

  // MARK: Mistakes in typing

  private static let misspelt = [
    "wensday": "wednesday", "tommorow": "tomorrow", "tmrw": "tomorrow", "tmr": "tomorrow",
    "2moro": "tomorrow", "2morrow": "tomorrow", "2mrw": "tomorrow", "tmoro": "tomorrow", "tomoz": "tomorrow",
  ]
  /// The names that are long enough to be known by all letters but one.
  private static let long = (weekdays + months + ["tomorrow"]).filter { $0.count >= 6 }

  /// The one name of a day or a month that is a single mistake away: a letter more, less or other, or two changed
  /// about. "Fridays" is no mistake.
  static func corrected(_ word: String) -> String {
    if let meant = misspelt[word] { return meant }
    guard word.count >= 5, word.utf8.allSatisfy({ (97...122).contains($0) }), !long.contains(word) else { return word }
    let meant = long.filter { $0 + "s" != word && isOneMistake(Array(word.utf8), Array($0.utf8)) }
    return meant.count == 1 ? meant[0] : word
  }

  private static func isOneMistake(_ typed: [UInt8], _ meant: [UInt8]) -> Bool {
    let same = zip(typed, meant).prefix { $0 == $1 }.count
    let (rest, other) = (typed[same...], meant[same...])
    switch typed.count - meant.count {
    case 1: return rest.dropFirst() == other
    case -1: return rest == other.dropFirst()
    case 0:
      let isSwapped = rest.count > 1 && rest.prefix(2).reversed().elementsEqual(other.prefix(2))
      return rest.dropFirst() == other.dropFirst() || isSwapped && rest.dropFirst(2) == other.dropFirst(2)
    default: return false
    }
  }
}
