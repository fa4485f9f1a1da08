// The expressions that name a day, or say something of it. Where one can be read in several ways, all are given: the
// words are clear only if all readings of the whole agree.

/// The expressions that begin at a word.
struct DayGrammar {
  typealias Expression = (said: DayReader.Said, length: Int)

  private let words: [String]
  private let today: Day
  private let withTalk: Bool

  /// - Parameter withTalk: whether what people say around a day ("I will do it") is passed over.
  init(_ words: [String], _ today: Day, withTalk: Bool) {
    (self.words, self.today, self.withTalk) = (words, today, withTalk)
  }

  private subscript(index: Int) -> String { words.indices.contains(index) ? words[index] : "" }

  /// How many words there are.
  var count: Int { words.count }

  /// All expressions that begin at a word.
  func expressions(at index: Int) -> [Expression] {
    let silent = (DayWords.around + (withTalk ? DayWords.talk : []))
      .filter { words[index...].starts(with: $0) }.map { (DayReader.Said.nothing, $0.count) }
    let named = days(index).map { (DayReader.Said.day($0.day), $0.length) }
    let passed = (time(index) ?? (withTalk ? DayWords.move(words[index...]) : nil)).map { (DayReader.Said.nothing, $0) }
    let others = [passed, weekday(index), numberAlone(index), hour(index)]
    return (silent + named + others.compactMap(\.self)).filter { index + $0.1 <= words.count }
  }

  private typealias Match = (day: Day, length: Int)

  /// The expressions that name a whole day by themselves.
  private func days(_ index: Int) -> [Match] {
    nearDays(index) + weekdayOfWeek(index) + ahead(index) + weekdayOfMonth(index) + date(index) + figures(index)
      + end(index)
  }

  /// How many words an article takes: of "the day 4 of December" two.
  private func article(_ index: Int) -> Int {
    guard self[index] == "the" else { return 0 }
    return self[index + 1] == "day" && DayWords.number(self[index + 2]) != nil ? 2 : 1
  }

  // MARK: Days of the week

  private func weekday(_ index: Int) -> Expression? {
    // "by Tuesday's board"
    let owner = self[index + 1]
    if withTalk, owner.hasSuffix("'s"), let weekday = DayWords.weekday(String(owner.dropLast(2))),
      ["by", "at", "for", "in", "until"].contains(self[index]), 1...2 ~= count - index - 2
    {
      return (.weekday(weekday), count - index)
    }
    let word = self[index]
    // "sat with her" and "I sat on it" are no Saturdays.
    let isOther =
      ["with", "on", "in", "down", "there", "here", "by"].contains(self[index + 1])
      || ["i", "we", "he", "she", "they", "just", "who"].contains(self[index - 1])
    if isOther, DayWords.otherWords.contains(word) { return nil }
    return DayWords.weekday(word).map { (.weekday($0), 1) }
  }

  /// `the 11th`, `the 11`, behind a day of the week.
  private func numberAlone(_ index: Int) -> Expression? {
    let start = index + article(index)
    // "monday I mean, the 30"
    let isFar = start > index && withTalk && ["mean", "meant"].contains(self[index - 1])
    guard DayWords.weekday(self[index - (isFar ? 3 : 1)]) != nil else {
      // "the 11th", "on the fifth", and nothing else
      let isInFigures = self[start].first?.isNumber == true && self[start].last?.isNumber == false
      let isInWords = start > index && DayWords.weekday(self[start + 1]) == nil
      return withTalk && (isInFigures || isInWords) && DayWords.number(self[start]) == nil
        ? DayWords.placeInOrder(self[start]).map { (.dayOfMonth($0), start + 1 - index) } : nil
    }
    let number = DayWords.placeInOrder(self[start]) ?? (withTalk || start > index ? DayWords.number(self[start]) : nil)
    return number.map { (.dayOfMonth($0), start + 1 - index) }
  }

  /// `9` or `7ish`, behind a day of the week: an hour. What is to be done may as well count something.
  private func hour(_ index: Int) -> Expression? {
    guard DayWords.weekday(self[index - 1]) != nil else { return nil }
    let isRough = self[index].hasSuffix("ish")
    let hour = DayWords.number(self[index].dropLast(isRough ? 3 : 0)).flatMap { $0 <= 24 ? $0 : nil }
    return hour.flatMap { _ in isRough || withTalk ? (.nothing, 1) : nil }
  }

  /// `today`, `tomorrow`, `the day after tomorrow`, `this evening`.
  private func nearDays(_ index: Int) -> [Match] {
    let start = index + article(index)
    switch self[index] {
    case "today", "tonight": return [(today, 1)]
    case "tomorrow": return [(today + 1, 1)]
    case "this" where ["morning", "afternoon", "evening"].contains(self[index + 1]): return [(today, 2)]
    default:
      if let (month, day, length) = DayWords.feast(words[index...]) {
        let year = today.parts.year
        return [year, year + 1].compactMap { Day(year: $0, month: month, day: day) }.filter { $0 >= today }.prefix(1)
          .map { ($0, length) }
      }
      // "eod", alone
      if index == 0 || self[index - 1] == "by" && index == 1,
        let end = DayWords.ends.first(where: { words[index...].elementsEqual($0) })
      {
        return [(today, end.count)]
      }
      let isNext = self[start] == "day" && self[start + 1] == "after" && self[start + 2] == "tomorrow"
      return isNext ? [(today + 2, start + 3 - index)] : []
    }
  }

  /// `this Friday`, `next Friday`, `Friday next week`, `next week on Friday`. What they mean depends on the reader: on
  /// the day that begins a week, and on whether the next Friday is the first to come.
  private func weekdayOfWeek(_ index: Int) -> [Match] {
    let isNext = self[index] == "next"
    let isSecond = isNext && self[index + 1] == "next"
    if let weekday = DayWords.weekday(self[index + (isSecond ? 2 : 1)]), isNext {
      return next(weekday, weeks: isSecond ? 1 : 0).map { ($0, isSecond ? 3 : 2) }
    }
    var start = index + article(index)
    if let weekday = DayWords.weekday(self[start]), self[start + 1] == "after", self[start + 2] == "next" {
      return next(weekday, weeks: 1).map { ($0, start + 3 - index) }
    }
    let first = start
    if self[start] == "this" { start += 1 }
    if ["coming", "upcoming"].contains(self[start]) { start += 1 }
    if start > first, let weekday = DayWords.weekday(self[start]) {
      return [today.next(weekday)].map { ($0, start + 1 - index) }
        + (weekday == today.weekday ? [(today, start + 1 - index)] : [])
    }
    if isNext || self[index] == "this", self[index + 1] == "week" {
      let place = index + (self[index + 2] == "on" ? 3 : 2)
      return DayWords.weekday(self[place]).map { inWeek(isNext ? 1 : 0, $0, place + 1 - index) } ?? []
    }
    if let weekday = DayWords.weekday(self[index]) {
      let place = index + (["of", "in"].contains(self[index + 1]) ? 2 : 1)
      guard self[place + 1] == "week", ["this", "next"].contains(self[place]) else { return [] }
      return inWeek(self[place] == "next" ? 1 : 0, weekday, place + 2 - index)
    }
    return []
  }

  /// The days that may be the next such day of the week, or so many weeks after it.
  private func next(_ weekday: Int, weeks: Int) -> Set<Day> {
    Set(today.inWeek(1, weekday).union([today.next(weekday)]).map { $0 + 7 * weeks })
  }

  private func inWeek(_ weeks: Int, _ weekday: Int, _ length: Int) -> [Match] {
    today.inWeek(weeks, weekday).map { ($0, length) }
  }

  /// `the first Friday in January`, `last Friday of December 2027`, `second Tuesday of next month`.
  private func weekdayOfMonth(_ index: Int) -> [Match] {
    let start = index + article(index)
    let place = self[start] == "last" ? 0 : DayWords.placeInOrder(self[start])
    guard let place, let weekday = DayWords.weekday(self[start + 1]), ["in", "of"].contains(self[start + 2]) else {
      return []
    }
    return inMonth(start + 3, from: index) { year, month in
      guard let last = Day.last(year: year, month: month) else { return nil }
      if place == 0 { return last + -((last.weekday - weekday + 7) % 7) }
      let first = last + (1 - last.parts.day)
      let day = first + ((weekday - first.weekday + 7) % 7 + 7 * (place - 1))
      return day <= last ? day : nil
    }
  }

  // MARK: Stretches of time

  /// `in two weeks`, `within 10 days`, `a week on Friday`, `two weeks from today`, `Friday week`.
  private func ahead(_ index: Int) -> [Match] {
    if ["in", "within"].contains(self[index]), let (unit, end) = stretch(index + 1) {
      return [later(today, unit).map { ($0, end + (self[end] == "time" ? 1 : 0) - index) }].compactMap(\.self)
    }
    if let (unit, end) = stretch(index) {
      let isJoined = ["on", "from", "after"].contains(self[end])
      guard ["from", "after"].contains(self[end]) || unit.days % 7 == 0 && unit.months == 0 else { return [] }
      let place = isJoined ? end + 1 : end
      return [base(place).flatMap { later($0, unit) }.map { ($0, place + 1 - index) }].compactMap(\.self)
    }
    guard let day = base(index), ["week", "wk", "fortnight"].contains(self[index + 1]) else {
      return []
    }
    return [(day + (self[index + 1] == "fortnight" ? 14 : 7), 2)]
  }

  private func stretch(_ index: Int) -> (unit: (days: Int, months: Int), end: Int)? {
    guard let count = DayWords.count(self[index]), let unit = DayWords.unit(self[index + 1]) else { return nil }
    return ((count * unit.days, count * unit.months), index + 2)
  }

  private func later(_ day: Day, _ unit: (days: Int, months: Int)) -> Day? {
    unit.months == 0 ? day + unit.days : day.adding(months: unit.months)
  }

  /// The day that a stretch of time is counted from.
  private func base(_ index: Int) -> Day? {
    switch self[index] {
    case "today", "now": today
    case "tomorrow": today + 1
    case let word: DayWords.weekday(word).map(today.next)
    }
  }

  // MARK: Dates

  /// `1 December`, `the 1st of December 2027`, `December 1st, 27`, `the 15th of next month`.
  private func date(_ index: Int) -> [Match] {
    if DayWords.month(self[index]) != nil {
      let start = index + 1 + article(index + 1)
      guard let day = DayWords.dayOfMonth(self[start]) else { return [] }
      return inMonth(index, from: index, skipping: start - index) { Day(year: $0, month: $1, day: day) }
    }
    let start = index + article(index)
    guard let day = DayWords.dayOfMonth(self[start]) else { return [] }
    let isOf = self[start + 1] == "of"
    return inMonth(start + (isOf ? 2 : 1), from: index, mayBeNamed: isOf) { Day(year: $0, month: $1, day: day) }
  }

  /// The end of March, of the month, of Q1, of next year: its last day. Of a week nobody knows which day that is.
  private func end(_ index: Int) -> [Match] {
    var start = index + article(index)
    let isShort = ["month", "year"].contains(self[start]) && self[start + 1] == "end"
    if isShort || ["eom", "eoy"].contains(self[start]) {
      let ofYear = self[start] == "year" || self[start] == "eoy"
      let (year, month, _) = today.parts
      return Day.last(year: year, month: ofYear ? 12 : month).map { [($0, start + (isShort ? 2 : 1) - index)] } ?? []
    }
    if self[start] == "last", self[start + 1] == "day" { start += 1 } else if self[start] != "end" { return [] }
    start += ["of", "in"].contains(self[start + 1]) ? 2 : 1
    let isNext = self[start] == "next"
    let place = start + (isNext || ["this", "the"].contains(self[start]) ? 1 : 0)
    if self[place] == "year" {
      let year = today.parts.year + (isNext ? 1 : 0)
      return Day(year: year, month: 12, day: 31).map { [($0, place + 1 - index)] } ?? []
    }
    if ["month", "quarter"].contains(self[place]), !isNext {
      let month = self[place] == "month" ? today.parts.month : (today.parts.month + 2) / 3 * 3
      return Day.last(year: today.parts.year, month: month).map { [($0, place + 1 - index)] } ?? []
    }
    return inMonth(start, from: index, named: DayWords.month(self[start]) ?? DayWords.endOfQuarter(self[start])) {
      Day.last(year: $0, month: $1)
    }
  }

  /// A day of a month: of a month by its name, with a year or without, or of this month or the next. Without a year it
  /// is the one in the twelve months to come; a day of this month that is past could be a slip.
  /// - Parameters:
  ///   - skipped: how many words stand between the month and a year.
  ///   - named: the month that the word means.
  ///   - day: the day in a month of a year.
  private func inMonth(
    _ place: Int, from index: Int, skipping skipped: Int = 0, mayBeNamed: Bool = true, named: Int? = nil,
    _ day: (Int, Int) -> Day?
  ) -> [Match] {
    let (year, present, _) = today.parts
    guard let month = named ?? DayWords.month(self[place]) else {
      let ahead = self[place] == "next" ? 1 : 0
      let word = place + (ahead == 1 || ["this", "the"].contains(self[place]) ? 1 : 0)
      guard mayBeNamed, word > place, self[word] == "month" else { return [] }
      return day(year + (present + ahead - 1) / 12, (present + ahead - 1) % 12 + 1).map { [($0, word + 1 - index)] }
        ?? []
    }
    let end = place + 1 + skipped
    var found: [Match] = []
    if let day = day(month < present ? year + 1 : year, month), day >= today { found.append((day, end - index)) }
    if let said = DayWords.year(self[end]), let day = day(said, month) { found.append((day, end + 1 - index)) }
    return found
  }

  /// `2026-12-01`, `1.12.2026`, `1.12.`, `1-Dec-26`; of `1/12` nobody knows which number is the month.
  private func figures(_ index: Int) -> [Match] {
    let word = self[index]
    guard let mark = word.first(where: { "-./".contains($0) }) else { return [] }
    var parts = word.split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    var length = 1
    if mark == ".", parts.count == 2, parts[1].isEmpty {  // `1. 12. 2026`
      guard self[index + 1].hasSuffix(".") else { return [] }
      parts = [parts[0], String(self[index + 1].dropLast()), ""]
      length = 2
      if DayWords.year(self[index + 2]) != nil { (parts[2], length) = (self[index + 2], 3) }
    } else if parts.count == 4, parts[3].isEmpty {
      parts.removeLast()
    }
    if parts.count == 3, parts[0].count == 4 {
      guard let year = DayWords.year(parts[0]), let month = DayWords.number(parts[1]) else { return [] }
      return [DayWords.number(parts[2]).flatMap { Day(year: year, month: month, day: $0) }.map { ($0, 1) }]
        .compactMap(\.self)
    }
    let hasYear = parts.count == 3 && parts[2] != ""
    // "4.12" may be an hour: "at 4.12".
    let mayBeDate = withTalk && !DayWords.beforeTimes.subtracting(["by"]).contains(self[index - 1]) && parts.count == 2
    guard parts.count == 3 || parts.count == 2 && (mark != "." || mayBeDate && count < 3),
      !hasYear || DayWords.year(parts[2]) != nil
    else {
      return []
    }
    let orders = mark == "." ? [(0, 1)] : [(0, 1), (1, 0)]
    let days = orders.flatMap { day, month -> [Match] in
      let isNumber = DayWords.number(parts[month]) != nil
      // "10-12" is rather a stretch of days.
      guard let number = DayWords.number(parts[day]),
        let month = DayWords.number(parts[month]) ?? DayWords.month(parts[month]),
        hasYear || mark != "-" || !isNumber
      else { return [] }
      let year = today.parts.year
      let wanted = hasYear ? [DayWords.year(parts[2]) ?? year] : [month < today.parts.month ? year + 1 : year]
      return wanted.compactMap { Day(year: $0, month: month, day: number) }.filter { hasYear || $0 >= today }
        .map { ($0, length) }
    }
    return days
  }

  // MARK: Times

  /// How many words an hour takes that a place begins with.
  func hourLength(_ index: Int) -> Int? {
    guard let length = time(index), index + length <= words.count,
      words[index..<index + length].contains(where: { $0.contains(where: \.isNumber) })
    else { return nil }
    return length
  }

  /// `at 10`, `3pm`, `10:30`, `in the morning`, `after lunch`: how many words a time of the day takes.
  private func time(_ index: Int) -> Int? {
    let isJoined = DayWords.beforeTimes.contains(self[index])
    let start = index + (isJoined ? 1 : 0)
    let part = start + (["in", "over", "during"].contains(self[start]) ? 1 : 0)
    let named = part + article(part)
    if DayWords.partsOfDay.contains(self[named]) { return named + 1 - index }
    // "before the 11 o'clock"
    if isJoined, self[start] == "the", DayWords.number(self[start + 1]) != nil,
      DayWords.halvesOfDay.contains(self[start + 2])
    {
      return start + 3 - index
    }
    let word = self[start]
    let digits = word.prefix { $0.isNumber || ":.".contains($0) }
    // "by 1700"
    let isBare = digits.count == 4 && digits.allSatisfy(\.isNumber) && (digits.hasSuffix("0") || digits.hasSuffix("5"))
    let (hour, rest) = (digits.prefix { $0.isNumber }.prefix(isBare ? 2 : 4), word.dropFirst(digits.count))
    guard let hour = DayWords.number(hour), hour <= 24 else { return nil }
    let isClock = digits.contains(":") || isJoined || DayWords.halvesOfDay.contains(String(rest))
    let isFollowed = rest.isEmpty && DayWords.halvesOfDay.contains(self[start + 1])
    guard isClock || isFollowed, rest.isEmpty || DayWords.halvesOfDay.contains(String(rest)) else { return nil }
    return start + (isFollowed ? 2 : 1) - index
  }
}
