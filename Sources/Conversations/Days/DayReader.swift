// Finds the day in "Friday", "by the end of March", "a week on Friday": the words are read as a whole, and only where
// every way to read them names the same day. What is not clear stays the person's words.

/// Reads the day that words name, in English, as seen from the day on which they were said.
public struct DayReader {
  /// The most words that can name a day.
  private static let longest = 14
  /// How many days ahead somebody may look: some ten years. A day beyond is rather a slip.
  private static let farthest = 3653
  /// How many days ahead somebody looks who names a day of the week beside a date.
  private static let nearest = 150

  /// The day that the words name; `nil` when they name none, several, one that is past, or one that is not clear
  /// ("after Friday").
  public static func day(in text: String, from today: Day) -> Day? {
    let days = days(in: text, from: today)
    return days.count == 1 ? days[0] : nil
  }

  /// The days that the words may name, in order: several where readers disagree, as on "next Friday".
  public static func days(in text: String, from today: Day) -> [Day] {
    guard text.utf8.count <= 300 else { return [] }
    // "no, the 15th", "not yet, tuesday": what is denied is what was said before.
    if let comma = text.firstIndex(of: ","), denials.contains(text[..<comma].spokenWords.joined(separator: " ")) {
      return days(in: String(text[text.index(after: comma)...]), from: today)
    }
    let tokens = DayToken.tokens(of: text)
    if let days = corrected(text, tokens, from: today) { return days }
    let words = tokens.map(\.word)
    if words.isEmpty { return [] }
    let days = words.count <= longest ? whole(words, from: today) : []
    return days.isEmpty ? saidBesides(text, from: today).map { whole($0, from: today) } ?? [] : days
  }

  private static let denials: Set<String> = ["no", "nope", "nah", "not yet", "no wait", "no no", "oh no"]

  /// What a line says behind words that take a day back: Tuesday in "monday, no tuesday". A day of the week takes the
  /// place of the one before it: "next week wednesday no thursday" is Thursday of next week.
  private static func corrected(_ text: String, _ tokens: [DayToken], from today: Day) -> [Day]? {
    let words = tokens.map(\.word)
    return tokens.indices.dropFirst().reversed().lazy.compactMap { place -> [Day]? in
      guard let length = Turning.count(words[place...]), place + length < tokens.count else { return nil }
      let before = days(in: String(text[..<tokens[place].range.lowerBound].trimmingEnd(of: " -–—.…")), from: today)
      if before.isEmpty, !tokens[..<place].contains(where: \.isOfDays) { return nil }
      let behind = String(text[tokens[place + length].range.lowerBound...])
      let after = days(in: behind, from: today)
      let rest = saidBesides(behind, from: today) ?? Array(words[(place + length)...])
      let heard = heard(DayGrammar(rest, today, withTalk: true), from: 0)[rest.count]
      guard !after.isEmpty, !before.isEmpty, heard.allSatisfy(\.isWeekdayAlone),
        let other = rest.first(where: { DayWords.weekday($0) != nil }), let weekday = DayWords.weekday(other)
      else { return after.isEmpty ? nil : after }
      var instead = Array(words[..<place])
      if let named = instead.lastIndex(where: { DayWords.weekday($0) != nil }) {
        instead[named] = other
        let found = days(in: instead.joined(separator: " "), from: today)
        if !found.isEmpty { return found }
      }
      return Set(before.flatMap { $0.beside(weekday) }).filter { $0 >= today }.sorted()
    }.first
  }

  /// The words of the one clause that names a day and says nothing else, where all others give reasons or speak of no
  /// day: "tuesday" in "tuesday, she is off on monday", "thursday" in "last monday she was ill, so thursday".
  private static func saidBesides(_ text: String, from today: Day) -> [String]? {
    var named: [[String]] = []
    var isConcluded = false
    let clauses = DayClause.all(in: text)
    for (place, clause) in clauses.enumerated() where !clause.words.isEmpty && !isConcluded {
      // "on monday he said no" tells what was.
      let isTold = clause.leadsOn && clauses[place + 1].words.contains { Telling.isPast($0) && $0 != "never" }
      if !clause.isReason, !isTold, clause.words.count <= longest, !whole(clause.words, from: today).isEmpty {
        isConcluded = clause.isConclusion
        named = isConcluded ? [clause.words] : named + [clause.words]
      } else if !clause.isHarmless {
        return nil
      }
    }
    return named.count == 1 ? named[0] : nil
  }

  /// The days that words name as a whole.
  private static func whole(_ words: [String], from today: Day) -> [Day] {
    days(heard(DayGrammar(words, today, withTalk: true), from: 0)[words.count], from: today)
  }

  /// The hour beside a day, as it was typed: "9h", "before the 11 oclock".
  static func hour(in text: String) -> String? {
    let tokens = DayToken.tokens(of: text)
    let grammar = DayGrammar(tokens.map(\.word), Day(number: 0), withTalk: true)
    return tokens.indices.lazy.compactMap { start in
      grammar.hourLength(start).map {
        String(text[tokens[start].range.lowerBound..<tokens[start + $0 - 1].range.upperBound])
      }
    }.first
  }

  /// The first words in a text that name a day, without "on" before them.
  public static func words(in text: String, from today: Day) -> String? {
    let text = String(text.prefix(600))
    let tokens = DayToken.tokens(of: text)
    let words = tokens.map(\.word)
    let grammar = DayGrammar(words, today, withTalk: false)
    for start in tokens.indices {
      guard tokens[start].word != "on", !DayWords.hinderBehind(words[..<start]) else { continue }
      let heard = heard(grammar, from: start)
      for end in (start..<min(start + longest, tokens.count)).reversed() {
        if let whole = takenBack(tokens, from: start, behind: end, !days(heard[end + 1], from: today).isEmpty) {
          let said = String(text[tokens[start].range.lowerBound..<tokens[whole].range.upperBound])
          return days(in: said, from: today).isEmpty ? nil : said.trimmed.trimmingEnd(of: ".!:").description
        }
        guard !DayWords.hinder(words[(end + 1)...]),
          end > start || !DayWords.otherWords.contains(tokens[start].word) || isLastDay(start, of: words),
          !days(heard[end + 1], from: today).isEmpty
        else { continue }
        let last = isWithNumber(tokens, at: end) ? end + 1 : end
        let said = text[tokens[start].range.lowerBound..<tokens[last].range.upperBound]
        return String(said.trimmed.trimmingEnd(of: ".!:"))
      }
    }
    return nil
  }

  /// Whether a number behind a day of the week belongs to it, as its date or as an hour: "monday 14", but not
  /// "monday 14 people".
  private static func isWithNumber(_ tokens: [DayToken], at place: Int) -> Bool {
    let behind = tokens[(place + 1)...].prefix(2).map(\.word)
    guard DayWords.weekday(tokens[place].word) != nil, let number = behind.first, DayWords.number(number) != nil else {
      return false
    }
    return behind.count == 1 || DayWords.beforeTimes.contains(behind[1])
  }

  /// Whether "wed" at the end of a line is a day: not in "they get wed".
  private static func isLastDay(_ place: Int, of words: [String]) -> Bool {
    words[place] == "wed" && place == words.count - 1 && place > 1
      && !["to", "get", "got", "be", "we", "they", "i", "are", "were", "who", "newly"].contains(words[place - 1])
  }

  /// Where a day that takes back another one ends: "monday 7/12 no tuesday" is one phrase, as Tuesday alone would be
  /// another day; `nil` where nothing is taken back, or a day of the week alone.
  private static func takenBack(_ tokens: [DayToken], from start: Int, behind end: Int, _ isDay: Bool) -> Int? {
    let words = tokens.map(\.word)
    // "monday 9 no tuesday": the hour belongs to it.
    let turn = end + 1 + (words.dropFirst(end + 1).first?.contains(where: \.isNumber) ?? false ? 1 : 0)
    guard isDay, turn > start + 1, let length = Turning.count(words.dropFirst(turn)) else { return nil }
    let next = turn + length
    return words.indices.contains(next) && DayWords.weekday(words[next]) != nil ? next : nil
  }

  /// What the words from a place up to each later one may say of the day.
  private static func heard(_ grammar: DayGrammar, from start: Int) -> [Set<Heard>] {
    var heard = Array(repeating: Set<Heard>(), count: grammar.count + 1)
    heard[start] = [Heard()]
    for place in start..<max(start, grammar.count) where !heard[place].isEmpty {
      for (said, length) in grammar.expressions(at: place) {
        heard[place + length].formUnion(heard[place].compactMap { $0.adding(said) })
      }
    }
    return heard
  }

  /// The days that the ways to read some words name; none where one of them is past or far off. A day of the week
  /// beside figures is said of the next months: "Monday 7/12" is in December, and not in July.
  private static func days(_ heard: Set<Heard>, from today: Day) -> [Day] {
    var days = Set(heard.compactMap { $0.day(from: today) })
    if days.count > 1, heard.allSatisfy(\.namesWeekday) {
      let near = days.filter { $0 <= today + nearest }
      if near.count == 1 { days = near }
    }
    return days.allSatisfy { (today...today + farthest).contains($0) } ? days.sorted() : []
  }

  /// What an expression says of the day.
  enum Said: Hashable {
    case nothing
    case day(Day)
    case weekday(Int)
    case dayOfMonth(Int)
  }

  /// What several expressions say of one day together.
  private struct Heard: Hashable {
    private var day: Day?
    private var weekday: Int?
    private var dayOfMonth: Int?

    var namesWeekday: Bool { weekday != nil }
    var isWeekdayAlone: Bool { weekday != nil && day == nil && dayOfMonth == nil }

    /// With one more expression; `nil` where it says otherwise.
    func adding(_ said: Said) -> Heard? {
      var all = self
      switch said {
      case .nothing: break
      case .day(let day): all.day = day
      case .weekday(let weekday): all.weekday = weekday
      case .dayOfMonth(let number): all.dayOfMonth = number
      }
      let isContrary =
        day.map { $0 != all.day } ?? false || weekday.map { $0 != all.weekday } ?? false
        || dayOfMonth.map { $0 != all.dayOfMonth } ?? false
      return isContrary || !(all.day.map(all.fits) ?? true) ? nil : all
    }

    private func fits(_ day: Day) -> Bool {
      (weekday ?? day.weekday) == day.weekday && (dayOfMonth ?? day.parts.day) == day.parts.day
    }

    /// The day. A number without a month needs its day of the week, which has to be that of the next such number.
    func day(from today: Day) -> Day? {
      if let day { return day }
      if let weekday, dayOfMonth == nil { return today.next(weekday) }
      // The number of today may be that of another month.
      guard let dayOfMonth, weekday != nil || dayOfMonth != today.parts.day else { return nil }
      let next = (0..<62).lazy.map { today + $0 }.first { $0.parts.day == dayOfMonth }
      return next.flatMap { fits($0) ? $0 : nil }
    }
  }
}

extension Day {
  /// The first such day of the week after this day.
  func next(_ weekday: Int) -> Day { self + ((weekday - self.weekday + 6) % 7 + 1) }

  /// That day of the week in the same week and as near as can be: two days where these differ.
  func beside(_ weekday: Int) -> Set<Day> {
    let ahead = weekday - self.weekday
    return [self + ahead, self + ((ahead + 10) % 7 - 3)]
  }

  /// That day of the week, so many weeks after this one, where weeks begin on Monday and where they begin on Sunday.
  func inWeek(_ weeks: Int, _ weekday: Int) -> Set<Day> {
    [
      self + (weekday - self.weekday + 7 * weeks),
      self + ((weekday + 1) % 7 - (self.weekday + 1) % 7 + 7 * weeks),
    ]
  }

  /// The last day of a month, counted on from January of a year.
  static func last(year: Int, month: Int) -> Day? {
    Day(year: year + month / 12, month: month % 12 + 1, day: 1).map { $0 + -1 }
  }

  /// The same day so many months later, or the last one of that month.
  func adding(months: Int) -> Day? {
    let (year, month, day) = parts
    guard let last = Day.last(year: year, month: month + months) else { return nil }
    return min(Day(year: last.parts.year, month: last.parts.month, day: day) ?? last, last)
  }
}

/// A word as the reader compares it, and where it stands.
struct DayToken {
  var word: String
  var range: Range<String.Index>

  /// Whether it speaks of a day, if not of one alone: "monday?", "the 7th".
  var isOfDays: Bool {
    let word = String(word.trimmingEnd(of: "?"))
    return DayWords.weekday(word) != nil || DayWords.month(word) != nil || DayWords.unit(word) != nil
      || DayWords.placeInOrder(word) != nil
  }

  /// The words: small letters, without the marks around them; a word that is one letter away from a day's is that.
  static func tokens(of text: String) -> [DayToken] {
    let pieces = text.split { $0.isWhitespace || ",;()\"“”".contains($0) }.flatMap(parts)
    return pieces.compactMap { piece -> DayToken? in
      var word = Substring(piece.lowercased().replacing("’", with: "'"))
      // "1." and "1.12." need their stops.
      let isNumber = word.allSatisfy { $0.isNumber || $0 == "." }
      while let last = word.last, "!:".contains(last) || last == "." && !isNumber { word.removeLast() }
      guard !word.isEmpty else { return nil }
      return DayToken(word: DayWords.corrected(String(word)), range: piece.startIndex..<piece.endIndex)
    }.reduce(into: []) { tokens, token in
      // "twenty first"
      let joined = tokens.last.map { "\($0.word)-\(token.word)" } ?? ""
      if joined.hasPrefix("t"), DayWords.placeInOrder(joined) != nil, let last = tokens.popLast() {
        tokens.append(DayToken(word: joined, range: last.range.lowerBound..<token.range.upperBound))
      } else {
        tokens.append(token)
      }
    }
  }

  /// A month and the numbers that are typed together with it, each for itself: "15dec", "dec'26".
  private static func parts(of piece: Substring) -> [Substring] {
    guard piece.contains(where: \.isNumber), let start = piece.firstIndex(where: \.isLetter),
      case let end = piece[start...].firstIndex(where: { !$0.isLetter }) ?? piece.endIndex,
      DayWords.month(piece[start..<end].lowercased()) != nil, piece[..<start].allSatisfy(\.isNumber),
      piece[end...].allSatisfy({ $0.isNumber || "'’".contains($0) })
    else { return [piece] }
    return [piece[..<start], piece[start..<end], piece[end...]].filter { !$0.isEmpty }
  }
}

extension StringProtocol {
  /// Without those marks at the end.
  func trimmingEnd(of marks: String) -> SubSequence {
    var rest = self[startIndex...]
    while let last = rest.last, marks.contains(last) { rest = rest.dropLast() }
    return rest
  }
}
