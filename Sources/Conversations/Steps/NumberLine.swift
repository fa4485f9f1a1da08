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
    /// A mark that ends a part of the line.
    case pause
    /// Any other word.
    case word(String, Role)

    /// The word, as it was typed.
    var text: String? {
      switch self {
      case .word(let text, _), .figure(_, let text): text
      case .scale, .all, .pause: nil
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
    var isFigure: Bool { if case .figure = self { true } else { false } }
    var isScale: Bool { if case .scale = self { true } else { false } }
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

  private(set) var pieces: [Piece] = []
  /// Whether a number in it took the place of another one.
  private(set) var isCorrected = false
  /// Whether it gives one number for oneself and another for somebody else, where one for both is asked for.
  private(set) var hasTwoSides = false
  private let scales: [Slot]
  private let highest: Int

  /// Takes a line apart for scales, of which the first says how far numbers go.
  init(_ text: String, _ scales: [Slot]) {
    self.scales = scales
    highest = scales.first?.range?.upperBound ?? 10
    let words = inOrder(Self.byLabel(Self.words(in: text), scales, highest).flatMap(namedAndNumber))
    for (index, word) in words.enumerated() { pieces += pieces(of: word, before: words.dropFirst(index + 1)) }
    pieces = Self.countedAll(pieces, of: scales.count)
    joinWhatBelongsTogether()
    let typed = pieces.count { $0.isFigure && !$0.isBlank }
    pieces = Self.settled(pieces, of: scales.count)
    isCorrected = pieces.count { $0.isFigure && !$0.isBlank } < typed
    let joined = scales.count > 1 ? Self.joinedSides(pieces) : nil
    (pieces, hasTwoSides) = (joined ?? pieces, joined != nil)
    shareNumbers()
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
    return Set(named.map(\.0)).count == named.count ? named.filter { $0.1.contains(where: \.isFigure) } : []
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

  // MARK: Words

  /// The words of a text, with ";" for a mark between them. A comma or a point inside a number stays there.
  static func words(in text: String) -> [String] {
    let plain = text.replacing("no one", with: "nobody").replacing("No one", with: "Nobody").inPlainFigures
    let characters = Array(plain.replacing(" across the board", with: " all"))
    var spaced = ""
    for (index, character) in characters.enumerated() {
      let isInside =
        index > 0 && index + 1 < characters.count && characters[index - 1].isNumber && characters[index + 1].isNumber
      switch character {
      case "." where NameParts.titles.contains(spaced.words.last?.lowercased() ?? "") && !spaced.hasSuffix(" "):
        continue
      case ",", ".": spaced += isInside ? String(character) : " ; "
      case ";", ":", "!", "(", ")", "[", "]", "\"", "“", "”", "„", "…", "·", "|", "*": spaced += " ; "
      case "=": spaced += " = "
      case "&": spaced += " and "
      default: spaced.append(character)
      }
    }
    // "9 / 10" is "9/10".
    return spaced.words.reduce(into: [String]()) { words, word in
      let isBegun = words.last.map { $0.hasSuffix("/") && $0.first?.isNumber ?? false } ?? false
      let isOne =
        isBegun && word.first?.isNumber ?? false
        || words.last?.last?.isNumber ?? false && word.hasPrefix("/")
      if isOne { words[words.count - 1] += word } else { words.append(String(word)) }
    }
  }

  /// "t4" is the name of a scale and a number.
  private func namedAndNumber(_ word: String) -> [String] {
    let name = String(word.prefix { $0.isLetter })
    let number = String(word.dropFirst(name.count))
    return !number.isEmpty && number.allSatisfy(\.isNumber) && scale(named: name) != nil ? [name, number] : [word]
  }

  /// "first 8, second 6" names the scales in their order.
  private func inOrder(_ words: [String]) -> [String] {
    let places = words.indices.dropLast().filter { Figure.ordinals.prefix(scales.count).contains(words[$0]) }
    guard scales.count > 1, places.count > 1,
      places.allSatisfy({ Figure.all(in: words[$0 + 1], outOf: highest) != nil })
    else { return words }
    return words.map { word in
      Figure.ordinals.prefix(scales.count).firstIndex(of: word).map { scales[$0].label } ?? word
    }
  }

  /// "trust and purpose 8" is 8 for both, and so is "8 for trust and purpose".
  private mutating func shareNumbers() {
    for place in pieces.indices.dropLast(2).reversed()
    where pieces[place].isScale && pieces[place + 1].text == "and" && pieces[place + 2].isScale {
      let behind = pieces[(place + 3)...].first { $0.role != .introduction && $0.role != .filler }
      let before = pieces[..<place].last { $0.role != .filler && $0.role != .reason }
      let isLed = pieces.first { $0.isScale || $0.isFigure }?.isFigure == true
      if isLed, let before, before.isFigure, behind?.isFigure != true {
        pieces.insert(before, at: place + 2)
      } else if !isLed, let behind, behind.isFigure {
        pieces.insert(behind, at: place + 1)
      }
    }
  }

  private func scale(named word: String) -> Int? {
    if word.isEmpty || ["a", "an"].contains(word) { return nil }
    let meant = scales.indices.filter { scales[$0].label.lowercased().hasPrefix(word) }
    return meant.count == 1 ? meant[0] : meant.first { scales[$0].label.isSame(as: word) }
  }

  private func pieces(of word: String, before rest: ArraySlice<String>) -> [Piece] {
    guard word.contains(where: { $0.isLetter || $0.isNumber || "-_?/=~<>".contains($0) }) else { return [.pause] }
    // A letter is the name of a scale only before its number: "I" is also somebody.
    let next = rest.first { ![";", "=", "is"].contains($0) }
    let isBeforeNumber = next.map { Figure.all(in: $0, outOf: highest) != nil } ?? false
    if let scale = scale(named: word), word.count > 2 || isBeforeNumber { return [.scale(scale)] }
    // Behind a number and before words, a dash is a mark like others.
    if word == "-", !pieces.isEmpty, let next, !isBeforeNumber, scale(named: next) == nil { return [.pause] }
    // So it is between a scale and its number.
    if word == "-", isBeforeNumber, case .scale? = pieces.last(where: { $0 != .pause && $0.role != .filler }) {
      return [.pause]
    }
    if let figures = Figure.all(in: word, outOf: highest) {
      return figures.map { .figure($0, word) } + (scales.count > 1 && Figure.isPlural(word) ? [.all] : [])
    }
    if word == "said", pieces.last?.text == "i" { return [.word(word, .introduction)] }
    if word == "of", pieces.last == .all { return [.word(word, .filler)] }
    if ["all", "both", "each", "every", "everything"].contains(word) { return [.all] }
    return [.word(word, Self.roles.first { $0.words.contains(word) }?.role ?? .remark)]
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
    if text(of) == "of", let end = end(of + 1) {
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
