// Finds the day in "Friday", "by the end of March", "in two weeks": only where exactly one day is said, and clearly.
// What is not clear stays the person's words.

import Conversations

/// Reads the day that words name, in English, as seen from the day on which they were said.
struct DayReader {
  private let today: Day
  private let words: [String]
  private var found: Set<Day> = []

  /// The day that the words name; `nil` when they name none, several, or one that is not clear ("after Friday").
  static func day(in text: String, from today: Day) -> Day? {
    var reader = DayReader(text, today)
    guard !reader.words.contains(where: unclear.contains) else { return nil }
    var index = 0
    while index < reader.words.count { index += max(reader.read(at: index), 1) }
    return reader.found.count == 1 ? reader.found.first : nil
  }

  /// Words that make a day no day: it repeats, is one of several, or is only a bound.
  private static let unclear: Set<String> = [
    "every", "each", "daily", "weekly", "monthly", "after", "before", "since", "or", "either", "maybe", "perhaps",
    "about",
    "around", "until", "not", "never", "from", "between", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    "saturdays", "sundays",
  ]
  private static let overmorrow = "overmorrow"
  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let shortWeekdays = [
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
  ]
  private static let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

  private init(_ text: String, _ today: Day) {
    self.today = today
    let prefix = text.prefix(200).lowercased().replacing("day after tomorrow", with: Self.overmorrow)
    words = prefix.split { !($0.isLetter || $0.isNumber || "-./".contains($0)) }
      .map { word in String(word.drop { "-./".contains($0) }.reversed().drop { "-./".contains($0) }.reversed()) }
      .filter { !$0.isEmpty && $0 != "the" && $0 != "of" }
  }

  private subscript(index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// Reads one expression. Articles and "of" are already out.
  /// - Returns: how many words it took; 0 when none begins here.
  private mutating func read(at index: Int) -> Int {
    for rule in [fullDate, monthAndDay, dayAndMonth, endOf, span, relative, weekday] {
      if let (day, count) = rule(index) {
        found.insert(day)
        return count
      }
    }
    return 0
  }

  private typealias Match = (day: Day, count: Int)

  /// `2026-12-01` and `1.12.2026`; with slashes nobody knows which is the month.
  private func fullDate(_ index: Int) -> Match? {
    let word = self[index]
    let iso = word.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if iso.count == 3, word.count == 10, let year = iso[0], let month = iso[1], let day = iso[2] {
      return Day(year: year, month: month, day: day).map { ($0, 1) }
    }
    let dotted = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard dotted.count == 3, let day = dotted[0], let month = dotted[1], let year = dotted[2], year > 999 else {
      return nil
    }
    return Day(year: year, month: month, day: day).map { ($0, 1) }
  }

  /// `1 December`, `1st of December 2027`.
  private func dayAndMonth(_ index: Int) -> Match? {
    guard let day = ordinal(self[index]), let month = month(self[index + 1]) else { return nil }
    return date(day, month, yearAt: index + 2)
  }

  /// `December 1`, `December 1st, 2027`.
  private func monthAndDay(_ index: Int) -> Match? {
    guard let month = month(self[index]), let day = ordinal(self[index + 1]) else { return nil }
    return date(day, month, yearAt: index + 2)
  }

  private func date(_ day: Int, _ month: Int, yearAt index: Int) -> Match? {
    if let year = year(self[index]) { return Day(year: year, month: month, day: day).map { ($0, 3) } }
    let next = (0...8).lazy.compactMap { Day(year: today.parts.year + $0, month: month, day: day) }.first {
      $0 >= today
    }
    return next.map { ($0, 2) }
  }

  /// `end of March`, `end of the week` (a Friday), `end of next month`.
  private func endOf(_ index: Int) -> Match? {
    guard self[index] == "end" else { return nil }
    let skips = self[index + 1] == "next" || self[index + 1] == "this" ? 1 : 0
    let ahead = self[index + 1] == "next" ? 1 : 0
    let (year, month, _) = today.parts
    switch self[index + 1 + skips] {
    case "week":
      let friday = today + (4 - today.weekday + 7 * ahead)
      return friday >= today ? (friday, 2 + skips) : nil
    case "month": return lastDay(year, month + ahead).map { ($0, 2 + skips) }
    case "year": return Day(year: year + ahead, month: 12, day: 31).map { ($0, 2 + skips) }
    case let name:
      guard skips == 0, let named = self.month(name) else { return nil }
      if let said = self.year(self[index + 2]) { return lastDay(said, named).map { ($0, 3) } }
      return lastDay(named < month ? year + 1 : year, named).map { ($0, 2) }
    }
  }

  /// `in two weeks`, `within 10 days`, `in a fortnight`.
  private func span(_ index: Int) -> Match? {
    guard self[index] == "in" || self[index] == "within", let count = count(self[index + 1]) else { return nil }
    switch self[index + 2] {
    case "day", "days": return (today + count, 3)
    case "week", "weeks": return (today + 7 * count, 3)
    case "fortnight": return (today + 14 * count, 3)
    case "month", "months":
      let (year, month, day) = today.parts
      let later = month + count
      guard let last = lastDay(year, later) else { return nil }
      return (min(Day(year: last.parts.year, month: last.parts.month, day: day) ?? last, last), 3)
    default: return nil
    }
  }

  /// `today`, `tomorrow`, `the day after tomorrow`, `next week` (its Monday).
  private func relative(_ index: Int) -> Match? {
    switch self[index] {
    case "today", "tonight": (today, 1)
    case "tomorrow": (today + 1, 1)
    case Self.overmorrow: (today + 2, 1)
    case "next" where self[index + 1] == "week": (today + (7 - today.weekday), 2)
    default: nil
    }
  }

  /// `Friday` is the next one to come; `next Friday` the one of the week after this.
  private func weekday(_ index: Int) -> Match? {
    let isNext = self[index] == "next"
    let name = self[isNext ? index + 1 : index]
    let short = words.count <= 2 ? Self.shortWeekdays[name] : nil
    guard let weekday = Self.weekdays.firstIndex(of: name) ?? short else { return nil }
    if isNext { return (today + (7 - today.weekday + weekday), 2) }
    let ahead = (weekday - today.weekday + 7) % 7
    return (today + (ahead == 0 ? 7 : ahead), 1)
  }

  // MARK: Parts

  private func lastDay(_ year: Int, _ month: Int) -> Day? {
    Day(year: year + month / 12, month: month % 12 + 1, day: 1).map { $0 + -1 }
  }

  private func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    let index = Day.months.firstIndex { name in
      let name = name.lowercased()
      return name == word || name.prefix(3) == word || (word == "sept" && name == "september")
    }
    return index.map { $0 + 1 }
  }

  private func ordinal(_ word: String) -> Int? {
    let digits = word.prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty, digits.count <= 2, ["", "st", "nd", "rd", "th", "."].contains(word.dropFirst(digits.count))
    else { return nil }
    return Int(digits)
  }

  private func year(_ word: String) -> Int? {
    word.count == 4 ? Int(word).flatMap { 1970...9999 ~= $0 ? $0 : nil } : nil
  }

  private func count(_ word: String) -> Int? {
    if word == "a" || word == "an" { return 1 }
    if let index = Self.numbers.firstIndex(of: word) { return index + 1 }
    return Int(word).flatMap { 0...400 ~= $0 ? $0 : nil }
  }
}
