// What a line takes back of its own numbers, what was only once so, and what it leaves open: "9 not 8", "3 no 6",
// "was 8, now 3", "purpose dont know".

extension NumberLine {
  /// The pieces without numbers that are taken back or were once so, and with a blank for what is not known.
  static func settled(_ pieces: [Piece], of count: Int) -> [Piece] {
    var settled: [Piece] = []
    var rest = behindTurn(withoutConditions(withoutPast(denied(pieces), of: count), of: count), of: count)
    while let piece = rest.first {
      let asked = settled.last { $0 != .pause && $0.role != .introduction }
      if let length = lengthOfShrug(rest), isOpen(asked, after: settled, of: count, rest.count(where: \.isFigure)) {
        settled.append(.figure(.blank, rest.prefix(length).compactMap(\.text).joined(separator: " ")))
        rest.removeFirst(length)
        continue
      }
      rest.removeFirst()
      settled.append(piece)
      // "maybe 5, no 6" and "5 or 6. no 6" are taken back as "5 no 6" is.
      guard case .figure(let first, _) = piece, first != .blank else { continue }
      let between = rest.prefix { $0 == .pause || isTurn($0) || $0.text.map(aroundTurns.contains) == true }
      guard let next = rest.dropFirst(between.count).first, case .figure(let figure, let words) = next else { continue }
      if words.hasPrefix("not ") {  // "9 not 8"
        rest = rest.dropFirst(between.count + 1)
      } else if figure.value != nil,
        between.contains(where: isTurn) || isDenied(piece)
          || piece.isPlain && next.isPlain && count == 1 && !between.isEmpty
          || isNamed(asked) && piece.isPlain && next.isPlain
            && between.contains(where: { hesitations.contains($0.text ?? "") })
            && (pieces.count(where: \.isFigure) != count || pieces.count(where: isNamed) > 1)
          || between.contains(where: isWeakTurn) && (isNamed(asked) || pieces.count(where: \.isFigure) != count)
      {
        settled.removeLast()  // "3 no 6"
        rest = rest.dropFirst(between.count)
      }
    }
    return settled
  }

  /// "No trust, 7, 5": there is no number for what is denied.
  private static func denied(_ pieces: [Piece]) -> [Piece] {
    var denied = pieces
    for place in pieces.indices.dropLast() where pieces[place].text == "no" && pieces[place + 1].isScale {
      guard place == 0 || pieces[place - 1] == .pause, place + 2 == pieces.count || pieces[place + 2] == .pause else {
        continue
      }
      denied.swapAt(place, place + 1)
      denied[place + 1] = .figure(.unclear, "no")
    }
    return denied
  }

  /// Without what would be so, where something else is: "7ish. 8 if I sleep".
  private static func withoutConditions(_ pieces: [Piece], of count: Int) -> [Piece] {
    let figures = pieces.indices.filter { pieces[$0].isFigure }
    let would = figures.filter { place in
      pieces.dropFirst(place + 1).first?.text.map { ["if", "unless", "when"].contains($0) } == true
    }
    guard figures.count != count, !would.isEmpty, would.count < figures.count, !pieces.contains(where: isNamed) else {
      return pieces
    }
    return pieces.indices.filter { !would.contains($0) }.map { pieces[$0] }
  }

  /// All numbers once more behind such a word: "7 8 9 no wait 6 8 9", "7 8, no 7 9, 5".
  private static func behindTurn(_ pieces: [Piece], of count: Int) -> ArraySlice<Piece> {
    let turn = pieces.lastIndex { isTurn($0) || isWeakTurn($0) }
    guard count > 1, let turn, pieces[turn...].count(where: \.isFigure) == count,
      case let before = pieces[..<turn].count(where: \.isFigure), before == count || before > 1 && isTurn(pieces[turn]),
      before == count || !pieces.contains(where: isNamed)
    else { return pieces[...] }
    return pieces[turn...]
  }

  /// Without numbers of another time, where there is one of today beside them: "was 8, now 3", "4 (was 6)".
  private static func withoutPast(_ pieces: [Piece], of count: Int) -> [Piece] {
    let starts = [0] + pieces.indices.filter { $0 > 0 && isNamed(pieces[$0]) }
    let isNamedAtAll = pieces.contains(where: isNamed)
    return starts.enumerated().flatMap { index, start -> [Piece] in
      let part = pieces[start..<(index + 1 < starts.count ? starts[index + 1] : pieces.count)]
      let figures = part.indices.filter { part[$0].isFigure && !part[$0].isSame }
      let past = figures.filter {
        isOf(pastBefore, before: $0, in: part) || isOf(pastBehind, behind: $0, in: part)
      }
      let plainlyNew = figures.filter { place in
        !past.contains(place)
          && (isOf(today, before: place, in: part) || isOf(today, behind: place, in: part, ends: true))
      }
      // "now it is a four, no, a five", and "was 9, now 5, 6 and 7" where that makes them all
      let new = figures.reduce(into: [Int]()) { new, place in
        guard !plainlyNew.contains(place) else { return new.append(place) }
        guard let before = new.last, before == figures.last(where: { $0 < place }) else { return }
        let between = part[(before + 1)..<place]
        let isAllOfThem = figures.count == count + past.count && between.allSatisfy { $0 == .pause || $0.text == "and" }
        let isTaken = between.allSatisfy { $0 == .pause || isTurn($0) || $0.text.map(aroundTurns.contains) == true }
        if isAllOfThem && count > 1 || isTaken && between.contains(where: isTurn) { new.append(place) }
      }
      let old = new.isEmpty ? past : figures.filter { !new.contains($0) }
      let isMore = isNamedAtAll || figures.count > count || !new.isEmpty && figures.count != count
      guard isMore, !old.isEmpty, old.count < figures.count else { return Array(part) }
      // "We were 9 people, now 4" counts people in both.
      let counted = old.lazy.compactMap { part.dropFirst($0 + 1 - part.startIndex).first }.first { piece in
        piece.role == .remark && !(piece.text.map { isOfTime($0) } ?? true)
      }
      if let counted { return part.indices.flatMap { new.contains($0) ? [part[$0], counted] : [part[$0]] } }
      return part.indices.compactMap { place in
        let isGone = old.contains { old in
          let between = place < old ? part[(place + 1)..<old] : part[old..<place].dropFirst()
          return place == old
            || part[place].text.map(isOfTime) == true && between.allSatisfy { $0.text.map(isOfTime) == true }
        }
        return isGone ? nil : part[place]
      }
    }
  }

  /// Whether it tells numbers of two times apart, or of one that is no more: "it was 7, now 6".
  var tellsOfTime: Bool {
    isBare && pieces.contains { $0.text.map { Self.pastBefore.contains($0) || Self.today.contains($0) } == true }
  }

  /// Whether such words stand before a number.
  private static func isOf(_ words: Set<String>, before place: Int, in pieces: ArraySlice<Piece>) -> Bool {
    pieces[..<place].reversed().prefix { !$0.isFigure && !isNamed($0) }
      .contains { $0.text.map(words.contains) == true }
  }

  /// Whether they stand behind it, up to the next mark; `ends` where no other number may follow them: "9 now 4".
  private static func isOf(
    _ words: Set<String>, behind place: Int, in pieces: ArraySlice<Piece>, ends: Bool = false
  ) -> Bool {
    let rest = pieces[(place + 1)...]
    let behind = rest.prefix { !$0.isFigure && $0 != .pause && $0.role != .turn }
    if ends, rest.dropFirst(behind.count).first?.isFigure == true { return false }
    return behind.contains { $0.text.map(words.contains) == true }
  }

  /// Whether a word only says of which time a number is.
  private static func isOfTime(_ word: String) -> Bool {
    pastBefore.contains(word) || pastBehind.contains(word) || aroundTime.contains(word) || DayWords.unit(word) != nil
      || DayWords.month(word) != nil
  }

  private static let today: Set<String> = ["now", "today", "currently", "nowadays"]
  private static let aroundTime: Set<String> = [
    "be", "to", "in", "at", "the", "time", "first", "back", "visit", "a", "since", "until", "it", "quarter", "summer",
    "winter", "spring", "autumn", "still",
  ]
  private static let pastBefore: Set<String> = [
    "was", "were", "used", "from", "had", "once", "originally", "previously", "formerly",
  ]
  private static let pastBehind: Set<String> = [
    "then", "ago", "before", "last", "earlier", "once", "began", "started", "previously", "originally", "yesterday",
  ]

  /// Whether a number is still due where it is said that it is not known.
  private static func isOpen(_ asked: Piece?, after pieces: [Piece], of count: Int, _ figures: Int) -> Bool {
    guard let asked else { return count > 1 && figures == count - 1 }  // "dunno 6 7"
    if isNamed(asked) || asked == .rest { return true }
    let given = pieces.count(where: \.isFigure)
    return asked.isFigure && count > 1 && (pieces.last == .pause && given < count || given + figures == count - 1)
  }

  private static func isNamed(_ piece: Piece?) -> Bool { if case .scale? = piece { true } else { false } }

  /// How many pieces say that something is not known.
  private static func lengthOfShrug(_ pieces: ArraySlice<Piece>) -> Int? {
    shrugs.first { shrug in
      pieces.count >= shrug.count && zip(pieces, shrug).allSatisfy { $0.text?.filter { $0 != "'" } == $1 }
    }?.count
  }

  /// Whether a number is said not to be the one: "not 6, it is 3".
  private static func isDenied(_ piece: Piece) -> Bool { piece.text?.hasPrefix("not ") == true }

  private static func isTurn(_ piece: Piece) -> Bool { piece.text.map(turns.contains) == true }
  private static func isWeakTurn(_ piece: Piece) -> Bool { piece.text.map(weakTurns.contains) == true }

  private static let turns: Set<String> = [
    "no", "nope", "nah", "sorry", "wait", "oops", "correction", "mean", "meant", "make", "scratch", "strike",
  ]
  /// What takes a number back only where there are not as many as are asked for.
  private static let weakTurns: Set<String> = ["rather", "actually", "better"]
  private static let hesitations: Set<String> = ["hm", "hmm", "um", "uh", "er"]
  private static let aroundTurns: Set<String> = [
    "a", "an", "i", "i'd", "id", "it", "is", "it's", "its", "or", "that", "rather", "actually", "better", "but", "let",
    "let's", "lets", "say", "hm", "hmm", "um", "uh", "well", "should", "be", "think", "guess", "maybe", "would", "put",
    "just", "number", "the", "to", "now", "er", "me", "honest", "fair", "no",
  ]
  private static let shrugs = [
    ["i", "do", "not", "know"], ["do", "not", "know"], ["i", "dont", "know"], ["dont", "know"], ["no", "idea"],
    ["no", "clue"], ["not", "sure"], ["dunno"], ["idk"], ["unsure"], ["unknown"], ["empty"], ["search", "me"],
    ["beats", "me"], ["who", "knows"], ["god", "knows"], ["fuck", "knows"], ["heaven", "knows"],
    ["havent", "a", "clue"],
  ]
}
