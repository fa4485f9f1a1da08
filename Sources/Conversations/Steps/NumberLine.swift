// A line that answers a question for numbers, in pieces: which are numbers, which name a scale, what stands beside.

import Scripts

/// The pieces of a line that numbers are looked for in.
struct NumberLine {
  /// A piece of the line.
  enum Piece: Equatable {
    /// A number, or something like it, as it was typed.
    case figure(Figure, String)
    /// The name of a scale, by the scale's index.
    case scale(Int)
    /// "All" of the scales.
    case all
    /// Those that nothing else is said of: "the rest", "the others".
    case rest
    /// A mark that ends a part of the line.
    case pause
    /// Any other word.
    case word(String, Role)

    /// The word, as it was typed.
    var text: String? {
      switch self {
      case .word(let text, _), .figure(_, let text): text
      case .scale, .all, .rest, .pause: nil
      }
    }
    /// The number, where there is one.
    var number: Int? { if case .figure(let figure, _) = self { figure.value } else { nil } }
    var role: Role? { if case .word(_, let role) = self { role } else { nil } }
    var isBlank: Bool { if case .figure(.blank, _) = self { true } else { false } }
    var isRough: Bool {
      switch self {
      case .figure(.likely, _), .figure(.perhaps, _): true
      default: false
      }
    }
    var isPlain: Bool { if case .figure(.number, _) = self { true } else { false } }
    var isSame: Bool { if case .figure(.same, _) = self { true } else { false } }
    var isFigure: Bool { if case .figure = self { true } else { false } }
    var isScale: Bool { if case .scale = self { true } else { false } }
    /// Whether it only joins a number to what it is for.
    var isBetween: Bool { role == .filler || role == .introduction || role == .hedge || role == .reason }
  }

  /// What a word does to the numbers around it.
  enum Role {
    /// Nothing, as in "I'd say".
    case filler
    /// Nothing, and a number follows: "a", "is".
    case introduction
    /// It makes a number a rough one: "about".
    case hedge
    /// A reason begins: "because".
    case reason
    /// Another thought begins: "but".
    case turn
    /// It says something of its own.
    case remark

    /// Whether it belongs to what stands beside the numbers.
    var isBeside: Bool { self == .reason || self == .turn || self == .remark }
  }

  var pieces: [Piece] = []
  /// Whether a number in it took the place of another one.
  private(set) var isCorrected = false
  /// Whether it gives one number for oneself and another for somebody else, where one for both is asked for.
  private(set) var hasTwoSides = false
  let scales: [Slot]
  let highest: Int
  /// Whether "same" is a number.
  let knowsSame: Bool

  /// Takes a line apart for scales, of which the first says how far numbers go.
  /// - Parameters:
  ///   - open: those that "the rest" can be, where these are not all.
  ///   - knowsSame: Whether some of them have a number already.
  init(_ text: String, _ scales: [Slot], open: [Slot]? = nil, knowsSame: Bool = false) {
    (self.scales, self.knowsSame) = (scales, knowsSame)
    highest = scales.first?.range?.upperBound ?? 10
    let numbered = scales.count > 1 ? NameAside.numbered(text) : []
    let typedWords = Self.words(in: numbered.count == scales.count ? numbered.joined(separator: "; ") : text)
    let heard = dictated(typedWords)
    var words = inOrder(Self.byLabel(heard, scales, highest).flatMap(namesAndNumbers))
    if knowsSame, let same = words.firstIndex(of: "same"),
      let tail = Self.tailsOfSame.beginning(of: words[(same + 1)...])
    {
      words.removeSubrange((same + 1)...(same + tail))
    }
    for (index, word) in words.enumerated() { pieces += pieces(of: word, before: words.dropFirst(index + 1)) }
    pieces = Self.counted(pieces, of: scales.count)
    joinWhatBelongsTogether()
    // "7 - 5 - 8"
    if scales.count > 1, pieces.count(where: { $0.isFigure && !$0.isBlank }) == scales.count {
      for place in pieces.indices where pieces[place].text == "-" { pieces[place] = .pause }
    }
    let typed = pieces.count { $0.isFigure && !$0.isBlank }
    pieces = Self.settled(pieces, of: scales.count)
    isCorrected = heard != typedWords || pieces.count { $0.isFigure && !$0.isBlank } < typed
    let joined = scales.count > 1 ? Self.joinedSides(pieces) : nil
    (pieces, hasTwoSides) = (joined ?? pieces, joined != nil)
    shareNumbers()
    shareRest(among: open ?? scales)
    for index in pieces.indices.dropLast() where pieces[index].role == .reason {
      if case .scale = pieces[index + 1] { pieces[index] = .word("for", .filler) }  // "7 for trust"
      if pieces[index + 1] == .all { pieces[index] = .word("for", .filler) }
      // "7 for the trust"
      if pieces[index].text == "for", pieces[(index + 1)...].first(where: { $0.role != .filler })?.isScale == true {
        pieces[index] = .word("for", .filler)
      }
      if pieces[index].text == "for", typed == scales.count, pieces[index + 1].text.map(Self.own.contains) == true {
        pieces[index] = .word("for", .filler)  // "7 for me, 5, 6"
      }
    }
  }

  /// Whether words stand beside the numbers.
  var hasRemark: Bool { pieces.contains { $0.role == .remark } }

  /// Whether a number comes before any word of its own.
  var beginsWithNumber: Bool { pieces.first { $0.isFigure || $0.role?.isBeside ?? false }?.isFigure ?? false }

  /// Whether the numbers stand before anything else that is said.
  var isSaidFirst: Bool {
    let first = pieces.firstIndex { $0.role?.isBeside ?? false } ?? pieces.endIndex
    return pieces[..<first].contains(where: \.isFigure) && !pieces[first...].contains(where: \.isFigure)
  }

  /// The number of a line that has no other, where it counts nothing: not in "I saw 2 of them" and "for 3 weeks".
  var onlyNumber: Int? {
    let figures = pieces.indices.filter { pieces[$0].isFigure }
    guard figures.count == 1, let number = pieces[figures[0]].number else { return nil }
    let next = pieces[(figures[0] + 1)...].first?.text
    return next.map { $0 == "of" || SaidAround.counted.contains($0) } ?? false ? nil : number
  }

  /// Whether it names no scale.
  var isBare: Bool { !pieces.contains(where: \.isScale) }

  /// The clauses, each up to a mark; a scale and a mark before its number are one.
  var clauses: [ArraySlice<Piece>] {
    var clauses: [ArraySlice<Piece>] = []
    for clause in pieces.split(separator: .pause) {
      if let last = clauses.last, last.allSatisfy({ $0.isScale || $0.role == .filler }), last.contains(where: \.isScale)
      {
        clauses[clauses.count - 1] = pieces[last.startIndex..<clause.endIndex]
      } else {
        clauses.append(clause)
      }
    }
    return clauses
  }

  /// The pieces with the numbers that are meant, without what stands beside; `nil` where it is not plain which of the
  /// numbers are meant: in "2 days ago she called", none may be.
  var core: ArraySlice<Piece>? {
    guard let first = pieces.firstIndex(where: { $0.role?.isBeside ?? false }),
      let last = pieces.lastIndex(where: { $0.role?.isBeside ?? false })
    else { return pieces[...] }
    let (head, tail, end) = (pieces[..<first], pieces[first...], pieces[(last + 1)...])
    let count = head.count { $0.isFigure }
    if count > 0 {
      let isParted = head.last { $0.role != .filler } == .pause || pieces[first].role != .remark
      let isForAll = count == 1 && head.prefix { $0 != .pause }.contains(.all)
      let isWhole = scales.count > 1 && (count == scales.count || isForAll)
      let isOther = tail.contains { $0.isFigure && (pieces[first].role != .reason || $0.isRough) }
      let isSure = (isParted || isWhole) && !isOther
      return isSure ? head : nil
    }
    let isIntroduced = end.first.map { $0 == .pause || [.introduction, .hedge].contains($0.role) } ?? false
    return isIntroduced && !pieces[...last].contains { $0.isFigure } ? end : nil
  }

  /// What is said of each scale that is named with a number, by the scale's index: from its name to the next one, or,
  /// in a line that begins with a number, from behind the name before.
  var named: [(scale: Int, said: ArraySlice<Piece>)] {
    func scale(_ piece: Piece) -> Int? { if case .scale(let scale) = piece { scale } else { nil } }
    let places = pieces.indices.filter { scale(pieces[$0]) != nil }
    let isBehind = pieces.first { scale($0) != nil || $0.isFigure }?.isFigure ?? false
    let named = places.enumerated().map { index, place in
      let isLast = index == places.count - 1
      let start = isBehind ? index == 0 ? 0 : places[index - 1] + 1 : place
      let end = isBehind ? isLast ? pieces.count : place + 1 : isLast ? pieces.count : places[index + 1]
      return (scale(pieces[place]) ?? 0, pieces[start..<end])
    }
    let numbered = named.filter { $0.1.contains(where: \.isFigure) }
    return Set(numbered.map(\.0)).count == numbered.count ? numbered : []
  }

  /// The numbers that are named once more behind all of them, in doubt: 9 in "7 5 9, though the 9 is a guess"; `nil`
  /// where the line is not made so.
  var doubted: Set<Int>? {
    guard isBare, let turn = pieces.firstIndex(where: { $0.role?.isBeside ?? false }), pieces[turn].role == .turn else {
      return nil
    }
    let given = pieces[..<turn].filter(\.isFigure)
    let again = pieces[turn...].filter(\.isFigure).compactMap(\.number)
    guard given.count == scales.count, scales.count > 1, !again.isEmpty, given.allSatisfy({ $0.number != nil }),
      again.allSatisfy({ number in given.contains { $0.number == number } })
    else { return nil }
    return Set(again)
  }

  // MARK: What belongs together

  /// "10 out of 10", "4 1/2", "four and a half", "6 to 7", "at least 6" and "about 6" are one piece each.
  private mutating func joinWhatBelongsTogether() {
    var joined: [Piece] = []
    var rest = pieces[...]
    let mayBeRange = !isBare || pieces.count(where: \.isFigure) != scales.count
    while let piece = rest.popFirst() {
      guard case .figure(let figure, let raw) = piece, let number = figure.value else {
        joined.append(piece)
        continue
      }
      // "maybe a 6"
      if joined.count > 1, ["a", "an"].contains(joined.last?.text),
        joined[joined.count - 2].role == .hedge || joined[joined.count - 2].text == "not"
      {
        joined.removeLast()
      }
      let before = joined.last?.text ?? ""
      let (whole, length) = Self.whole(
        figure, number, rest, isOnly: scales.count == 1, isRange: mayBeRange, after: before, highest)
      let more = rest.prefix(length).compactMap(\.text)
      rest = rest.dropFirst(length)
      // "I never said 6" is "not 6".
      let isDenied =
        Self.saying.contains(before) && joined.dropLast().last?.text.map(Self.denials.contains) ?? false
      if isDenied { joined.removeLast() }
      let isLimited = isDenied || Self.limits.contains(before)
      let isVague = joined.last?.role == .hedge
      if isLimited || isVague { joined.removeLast() }
      let said = isDenied ? "not" : isLimited || isVague ? before : nil
      let words = ([said, raw].compactMap(\.self) + more).joined(separator: " ")
      let vague = isVague && whole == .number(number) ? .likely(number) : whole
      joined.append(.figure(isLimited ? .unclear : vague, words))
    }
    pieces = joined
  }

  /// What a number is together with the pieces behind it, and how many of them belong to it.
  private static func whole(
    _ figure: Figure, _ number: Int, _ rest: ArraySlice<Piece>, isOnly: Bool, isRange: Bool, after before: String,
    _ highest: Int
  ) -> (Figure, Int) {
    let next = Array(rest.prefix(4))
    func text(_ index: Int) -> String? { next.indices.contains(index) ? next[index].text : nil }
    func end(_ index: Int) -> Int? { next.indices.contains(index) ? next[index].number : nil }
    let of = text(0) == "out" ? 1 : 0
    if let link = text(of), ["of", "von", "sur", "de", "su", "van", "av"].contains(link), let end = end(of + 1) {
      return (end == highest ? figure : .unclear, of + 2)
    }
    if case .figure(.unclear, let part)? = next.first, parts.contains(part) { return (.unclear, 1) }
    if ["hundred", "thousand"].contains(text(0)) { return (.unclear, 1) }
    if let half = (0..<3).first(where: { text($0) == "half" }),
      next[..<half].allSatisfy({ $0.role == .filler || $0.role == .introduction })
    {
      return (.unclear, half + 1)
    }
    if ["to", "or", "point", "till", "until"].contains(text(0) ?? "") || before == "between", end(1) != nil {
      return (.unclear, 2)
    }
    if isOnly, next.first == .figure(.blank, "-"), end(1) != nil { return (.unclear, 2) }
    // "7 maybe 8", where it is not the number of the next scale.
    let toOther = next.prefix { $0 == .pause || $0.role == .hedge || $0.text == "or" }
    if isRange, toOther.contains(where: { $0.role == .hedge }), end(toOther.count) != nil {
      return (end(toOther.count).map(Figure.perhaps) ?? .unclear, toOther.count + 1)
    }
    if text(0) == "or", text(1) == "so" { return (.likely(number), 2) }
    let isHedged = next.first?.role == .hedge && !next.dropFirst().prefix(1).contains { $0.isFigure }
    return isHedged ? (.likely(number), 1) : (figure, 0)
  }
}
