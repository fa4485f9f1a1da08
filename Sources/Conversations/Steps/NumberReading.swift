// What a line gives for the scales of a question: what is clear is kept, and the rest is asked about.

import Scripts

/// What a line gives for scales.
struct NumberReading: Equatable {
  /// Numbers by the names of their scales; a blank where one is left out.
  var given = Record()
  /// Numbers that are probably meant, by the names of their scales.
  var likely = Record()
  /// The numbers that stand already.
  private var kept = Record()
  /// What was not understood, as it was typed.
  var unclear: [String] = []
  /// Whether words stand beside the numbers.
  var hasRemark = false
  /// Whether a number took the place of another one in the same line.
  var isCorrected = false
  /// Whether each of two sides has a number of its own in it.
  var hasTwoSides = false

  /// A number that is left blank, as an entry keeps it.
  static let blank = Value.text("")

  /// Whether all that is given are blanks.
  var isBlank: Bool { !given.members.isEmpty && unclear.isEmpty && given.members.allSatisfy { $0.value == Self.blank } }

  /// A number of a line, as it was typed, with the index of the scale that is named for it.
  private struct Found {
    var figure: Figure
    var words: String
    var scale: Int?

    /// As a number that is meant more or less.
    var inDoubt: Found {
      var found = self
      if case .number(let number) = figure { found.figure = .likely(number) }
      return found
    }
    var isPlain: Bool { if case .number = figure { true } else { false } }
  }

  /// Reads a line.
  /// - Parameters:
  ///   - scales: all scales of the question.
  ///   - open: those that are asked for now.
  ///   - isPart: whether one number is asked for, so that "about 6" can be nothing else.
  ///   - kept: the numbers that stand for them, or stood last time.
  init(_ text: String, of scales: [Slot], open: [Slot], isPart: Bool, keeping kept: Record = Record()) {
    // "8. I said 8" is no number for the next scale.
    if isPart, !NumberLine.saying.isDisjoint(with: text.plainWords),
      let plain = Self.plainly(text, of: scales, open: open)
    {
      self = plain
      return
    }
    // "six. it was 7, now 6", where one is left
    if isPart, open.count == 1, scales.count > 1, NumberLine(text, scales).tellsOfTime,
      case let one = NumberReading(text, of: open, open: open, isPart: true), one.given.members.count == 1
    {
      self = one
      return
    }
    if let same = Self.same(in: text, of: scales, open: open) {
      self.init(given: same)
      return
    }
    self.init(line: text, of: scales, open: open, isPart: isPart, keeping: kept)
    if !unclear.isEmpty || given.members.isEmpty { takeInOrder(text, of: scales, open) }
    if !unclear.isEmpty || given.members.isEmpty, let told = Self.amongStory(text, of: scales, open: open, isPart) {
      self = told
    }
    if isPart, !unclear.isEmpty || given.members.isEmpty, let plain = Self.plainly(text, of: scales, open: open) {
      self = plain
    }
    if given.members.isEmpty { takeDigits(of: text, scales, open) }
  }

  init(given: Record) { self.given = given }

  /// As many figures in one as there are scales, which are probably meant one by one: "758".
  private mutating func takeDigits(of text: String, _ scales: [Slot], _ open: [Slot]) {
    let digits = text.trimmed.compactMap(\.wholeNumberValue)
    guard scales.count > 1, open == scales, digits.count == scales.count, digits.count == text.trimmed.count,
      zip(scales, digits).allSatisfy({ $0.range?.contains($1) == true })
    else { return }
    for (scale, digit) in zip(scales, digits) { likely[scale.name] = .number(digit) }
    unclear = [text.trimmed]
  }

  private init(line text: String, of scales: [Slot], open: [Slot], isPart: Bool, keeping kept: Record) {
    let knowsSame = open.contains { kept[$0.name] != nil }
    let line = NumberLine(text, scales, open: open, knowsSame: knowsSame)
    self.kept = kept
    hasRemark = line.hasRemark
    isCorrected = line.isCorrected
    hasTwoSides = line.hasTwoSides
    let found = Self.found(in: line.core ?? line.pieces[...], scales.count)
    let isNamed = found.contains { $0.scale != nil }
    let isAll = line.pieces.contains(.all) && found.count == 1 && !isNamed
    let inOrder = found.count <= open.count ? open : found.count == scales.count ? scales : []
    let targets = isAll ? open : inOrder
    let named = line.named
    if named.count > 1,
      [line.core?.count { $0.isFigure } ?? 0, line.core?.count { $0.isScale } ?? 0].contains(where: { $0 < named.count }
      )
    {
      for (scale, said) in named { take(said, for: scales[scale]) }
    } else if scales.count > 1, named.count == 1, line.core.map({ Self.isOfOther($0, in: line) }) ?? true {
      // One number in a sentence about one scale: probably this one.
      guard let number = line.onlyNumber else { return }
      unclear = [text]
      likely[scales[named[0].scale].name] = .number(number)
    } else if line.core == nil, let doubted = line.doubted {
      for (found, scale) in zip(found.prefix(scales.count), scales) {
        take(doubted.contains(found.figure.value ?? -1) ? found.inDoubt : found, for: scale, false)
      }
    } else if line.core == nil {
      // Some numbers among words: probably these, but it is better to ask.
      if !isNamed || scales.count == 1, let number = line.onlyNumber, let scale = open.first,
        scale.range?.contains(number) == true,
        found.count == 1
      {
        unclear = [text]
        likely[scale.name] = .number(number)
        return
      }
      guard !isNamed, line.beginsWithNumber, [1, scales.count].contains(found.count) else { return }
      let numbers = zip(found, targets).map { ($1, $0.figure.value ?? -1) }
      guard !numbers.isEmpty, numbers.allSatisfy({ $0.range?.contains($1) ?? false }) else { return }
      unclear = [text]
      for (scale, number) in numbers { likely[scale.name] = .number(number) }
    } else if isNamed {
      // "7 5 8, no, trust is 6": all of them, and one once more.
      let bare = found.prefix { $0.scale == nil }
      let isAllFirst = bare.count == scales.count && scales.count > 1
      for (one, scale) in zip(bare, scales) where isAllFirst { take(one, for: scale, false) }
      // "5 and purpose 6", where the others are asked for one by one.
      let left = open.filter { scale in !found.contains { $0.scale.map { scales[$0].name } == scale.name } }
      let isBeside = open.count < scales.count && found.count { $0.scale == nil } == 1
      // "trust 4, 5, 6", "5 6, purpose 7"
      let fills = found.count == scales.count && found.count { $0.scale == nil } == left.count
      isCorrected = isCorrected || isBeside
      var next = isBeside || fills ? left[...] : []
      for one in found.dropFirst(isAllFirst ? bare.count : 0) {
        let scale = one.scale.map { scales[$0] } ?? next.popFirst()
        take(one, for: scale, isPart && found.count == 1)
      }
    } else if found.count > open.count && !isAll && found.contains(where: { !$0.isPlain }) {
      return  // all of them once more, but not all of them plain
    } else if !Self.isAmbiguous(found, scales.count) {
      for (index, scale) in targets.enumerated() where isAll || index < found.count {
        take(found[isAll ? 0 : index], for: scale, isPart && found.count == 1)
      }
    }
  }

  /// Whether the one number of a line stands apart from the scale that is named before it: "imperative is too high,
  /// make it 6".
  private static func isOfOther(_ core: ArraySlice<NumberLine.Piece>, in line: NumberLine) -> Bool {
    core.count(where: \.isFigure) == 1 && !core.contains(where: \.isScale) && !line.beginsWithNumber
  }

  /// The numbers of clauses that say nothing else, where the others tell a story: 2 of "they dont answer since 3 weeks.
  /// trust 2 i think". `nil` where a number of the story may be meant, too.
  private static func amongStory(
    _ text: String, of scales: [Slot], open: [Slot], _ isPart: Bool
  ) -> NumberReading? {
    let clauses = NumberLine(text, scales).clauses
    let plain = clauses.filter { $0.contains(where: \.isFigure) && !$0.contains { $0.role?.isBeside ?? false } }
    let story = clauses.filter { $0.contains { $0.role?.isBeside ?? false } }
    guard !plain.isEmpty, !story.isEmpty, story.allSatisfy({ onlyCounts($0, upTo: scales[0].range?.upperBound ?? 10) })
    else { return nil }
    let found = plain.map { Self.found(in: $0, scales.count) }
    let numbers = found.joined()
    let named = numbers.compactMap(\.scale)
    let isFirst = numbers.count == 1 && (isPart || plain[0].startIndex == clauses[0].startIndex)
    let isAll =
      (plain.count == 1 || plain.count == scales.count && found.allSatisfy { $0.count == 1 })
      && (isFirst || [scales.count, open.count].contains(numbers.count))
      && !isAmbiguous(found[0], scales.count)
    // "8 then. we both need it. purpose a 3": the first is for what is asked, the others are named.
    let isMixed =
      isPart && named.count == numbers.count - 1 && numbers.first?.scale == nil && Set(named).count == named.count
      && !named.contains { scales[$0].name == open.first?.name }
    guard named.count == numbers.count && Set(named).count == named.count || named.isEmpty && isAll || isMixed else {
      return nil
    }
    var read = NumberReading(given: Record())
    read.hasRemark = true
    // "4, the purpose is all talk" gives a number to what is spoken of.
    let told = Set(story.joined().compactMap { if case .scale(let scale) = $0 { scale } else { nil } })
    let spokenOf = numbers.count == 1 && told.count == 1 ? told.first : nil
    for (index, number) in numbers.enumerated() {
      let inOrder = numbers.count > open.count ? scales : open
      read.take(number, for: (number.scale ?? spokenOf).map { scales[$0] } ?? inOrder[index], numbers.count == 1)
    }
    return read
  }

  /// Whether the numbers of a clause count something, and none is that of a scale: "since 2 week".
  private static func onlyCounts(_ clause: ArraySlice<NumberLine.Piece>, upTo highest: Int) -> Bool {
    clause.indices.allSatisfy { place in
      if clause[place].isScale {
        let next = clause[(place + 1)...].first { $0.role == nil || $0.role?.isBeside == true }
        return next?.isFigure != true
      }
      guard clause[place].isFigure else { return true }
      if let number = clause[place].number, number > highest { return true }  // a year
      return clause.indices.contains(place + 1) && clause[place + 1].role == .remark
    }
  }

  /// As many numbers as there are scales, in their order, where no name says otherwise: "5 6, purpose is 7". Among
  /// other words they are only probable.
  private mutating func takeInOrder(_ text: String, of scales: [Slot], _ open: [Slot]) {
    let line = NumberLine(text, scales)
    var found: [(figure: Figure, scale: Int?)] = []
    var named: Int?
    for piece in line.pieces {
      switch piece {
      case .figure(let figure, _):
        found.append((figure, named))
        named = nil
      case .scale(let scale): named = scale
      default: continue
      }
    }
    let isMixed = found.contains { $0.scale == nil } && found.contains { $0.scale != nil }
    guard isMixed || given.members.isEmpty && likely.members.isEmpty else { return }
    guard scales.count > 1, found.count == scales.count, open.count == scales.count,
      found.indices.allSatisfy({ found[$0].scale == nil || found[$0].scale == $0 })
    else { return }
    let numbers = zip(scales, found).compactMap { scale, found -> (name: String, value: Value)? in
      if found.figure == .blank { return (scale.name, Self.blank) }
      if case .likely = found.figure, found.scale == nil { return nil }
      if case .perhaps = found.figure { return nil }
      return found.figure.value.flatMap { scale.range?.contains($0) == true ? (scale.name, .number($0)) : nil }
    }
    guard numbers.count == scales.count else { return }
    (given, likely, unclear) = (Record(), Record(), line.hasRemark ? [text] : [])
    for number in numbers {
      if line.hasRemark { likely[number.name] = number.value } else { given[number.name] = number.value }
    }
  }

  /// Takes what is said of one scale among words: its number, where nothing beside it may mean another one.
  private mutating func take(_ said: ArraySlice<NumberLine.Piece>, for scale: Slot) {
    let figures = said.indices.filter { said[$0].isFigure }
    guard let first = figures.first, case .figure(let figure, let words) = said[first] else { return }
    let found = Found(figure: figure, words: words)
    let isTouched = [first - 1, first + 1].contains { said.indices.contains($0) && said[$0].role == .remark }
    let isOther = figures.dropFirst().contains { said[$0].number != figure.value }
    let isReason = said[first...].first { $0.role?.isBeside ?? false }?.role == .reason
    if isOther, !isReason { return unclear.append(said.compactMap(\.text).joined(separator: " ")) }
    take(isTouched || figures.count > 1 && !isReason ? found.inDoubt : found, for: scale, false)
  }

  private mutating func take(_ found: Found, for scale: Slot?, _ isOnly: Bool) {
    let number = found.figure.value.flatMap { scale?.range?.contains($0) ?? false ? $0 : nil }
    switch (found.figure, scale, number) {
    case (.blank, let scale?, _): given[scale.name] = Self.blank
    case (.same, let scale?, _): given[scale.name] = kept[scale.name] ?? given[scale.name]
    case (.number, let scale?, let number?): given[scale.name] = .number(number)
    case (.likely, let scale?, let number?) where isOnly: given[scale.name] = .number(number)
    case (.likely, let scale?, let number?), (.perhaps, let scale?, let number?):
      likely[scale.name] = .number(number)
      unclear.append(found.words)
    default: if !unclear.contains(found.words) { unclear.append(found.words) }
    }
  }

  /// The numbers in some pieces, each with the scale named before it, or behind it where the line begins with a number.
  private static func found(in pieces: ArraySlice<NumberLine.Piece>, _ count: Int) -> [Found] {
    var found: [Found] = []
    var named: Int?
    let begin = pieces.first { if case .scale = $0 { true } else { $0.isFigure } }
    for (place, piece) in zip(pieces.indices, pieces) {
      switch piece {
      case .figure(let figure, let words):
        found.append(Found(figure: figure, words: words, scale: named))
        named = nil
      case .scale(let scale):
        // "5, purpose 6", "5 and purpose 6": behind a mark or an "and" and before a number it is that number's.
        let isNext = pieces[(place + 1)...].first { $0.role != .filler && $0.role != .introduction }?.isFigure ?? false
        let isParted =
          pieces[..<place].last(where: { $0.role != .filler }) == .pause
          || ["and", "but", "no"].contains(pieces[..<place].last?.text)
        if begin?.isFigure == false || isNext && isParted {
          named = scale
        } else if let last = found.indices.last, found[last].scale == nil {
          found[last].scale = scale
        }
      default: continue
      }
    }
    // "trust 7 5 8" is all of them, from the first one on.
    if found.count == count, count > 1, found.compactMap(\.scale) == [0], found[0].scale == 0 { found[0].scale = nil }
    return found
  }

  /// Whether "7,5 8" may be three numbers as well as two.
  private static func isAmbiguous(_ found: [Found], _ count: Int) -> Bool {
    count > 1 && found.contains { $0.figure == .unclear && $0.words.contains(",") }
      && found.reduce(0) { $0 + $1.words.split(separator: ",").count } == count
  }
}
