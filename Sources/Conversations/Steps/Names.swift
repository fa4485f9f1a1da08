// The names in what somebody typed: cut where one ends and the next begins, and freed of what was said around them.

import Perspective

/// Reads names out of a text.
enum Names {
  /// Everybody who is named, in order. What begins with a minus sign or holds an equals sign says what becomes of a
  /// name, and stays as it is but for its marks.
  /// - Parameter known: Names that are not cut, whatever stands in them.
  static func all(in text: String, knowing known: [String] = []) -> [String] {
    // "jo n the cfo"
    let heard = text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).heard }
      .joined(separator: "\n")
    let text = text.contains(where: \.isUppercase) ? heard : heard.replacing(" n ", with: " and ")
    let names = all(in: text, knowing: known, keepsRoles: false)
    // "Ana from sales, Ana from HR" are two by what is beside their names.
    let isClear = Set(names.map(\.likeness)).count == names.count
    return isClear ? names : all(in: text, knowing: known, keepsRoles: true)
  }

  private static func all(in text: String, knowing known: [String], keepsRoles: Bool) -> [String] {
    func bare(_ piece: String) -> String { NameAside.bare(piece, keepsRoles: keepsRoles) }
    let lines = text.visible.split(whereSeparator: \.isNewline).map { pieces(of: String($0)) }.map(withoutGreeting)
      .map(NameAside.withoutOrdinals).map(NameRole.joined)
    let isOne = lines.count == 1 && lines[0].count == 1
    let names = TakenBackName.settled(withoutSearch(lines.flatMap(\.self)), knowing: known) { piece in
      if known.contains(where: { $0.isSame(as: piece.withoutMinus ?? piece) }) { return [piece] }
      if let mark = piece.firstIndex(of: "=") {
        // "Ana = my boss" is no other name.
        let (name, said) = (piece[..<mark].trimmed, piece[mark...].dropFirst().trimmed)
        return NameRole.isOne(said) && Called.place(of: name, in: known) == nil && !name.isEmpty
          ? [bare(name)] : [piece]
      }
      let piece = withoutNobody(piece)
      if !isOne && ["nobody", "nope", "nah"].contains(piece.spokenWords.joined())
        || !isOne && NameAside.counts(piece)
        || piece.contains(" ")
          && (piece.standsForNothing || NameAside.isPhrase(piece) || ListChange.isWhole(piece)
            || !isOne && piece.endsList)
      {
        return []
      }
      if let quoted = NameAside.quoted(piece) { return [quoted] }
      if piece.isQuestion { return [piece] }
      let sign = piece.withoutMinus != nil && piece.dropFirst().first?.isWhitespace == false ? "-" : ""
      let parts = NameParts.of(bare(String(piece.dropFirst(sign.count)))).map(bare)
      // "Bo and Cy are two people" names nobody new.
      if parts.count > 1, parts.contains(where: NoName.isSaid) { return [piece] }
      // One word alone may be a name, whatever it says.
      return parts.filter { !saysNothing($0) || isOne && parts.count == 1 && $0.isOneCapital }.map { sign + $0 }
    }
    // "Ana and I"
    let isOneself = names.count > 1 && names.last?.lowercased() == "i" && names.dropLast().allSatisfy { $0.count > 1 }
    return withoutLastStop(isOneself ? names.dropLast() : names)
  }

  /// The one name in a text.
  static func one(in text: String) -> String {
    let said = pieces(of: withoutRemark(text.visible.onOneLine.heard))
    let pieces = TakenBackName.settled(said, knowing: [], isOne: true) {
      [NameAside.bare($0)].filter { !$0.isEmpty && !(said.count > 1 && NameAside.isPhrase($0)) }
    }
    // "Mr. Rao. He is new here"
    let names = pieces.filter { piece in
      let isClause = piece != pieces.first && piece.words.count > 3 && NoName.isClause(piece.uncapitalised)
      return !NameAside.isOne(piece) && !isClause
    }
    let all = names.isEmpty ? pieces : names
    // "My CFO, Thomas, who is a snake"
    if all.count > 1, NameParts.isDetermined(all[0]), NameRole.isOne(all[0]), all[1].first?.isUppercase == true,
      NameRole.isName(all[1].words.map(String.init))
    {
      return all[1]
    }
    // "P. well priya"
    if let first = all.first, first.filter(\.isLetter).count == 1, let full = all.dropFirst().first,
      full.first?.lowercased() == first.first?.lowercased(), full.words.count <= 3
    {
      return full
    }
    guard let first = all.first, NameRole.isName(first.words.map(String.init)) else {
      return all.joined(separator: ", ")
    }
    return ([first] + all.dropFirst().filter { !NameRole.isOne($0) }).joined(separator: ", ")
  }

  /// "Bo (finance)" of "Bo (finance). never on time": what a stop and a small letter part from somebody's name.
  private static func withoutRemark(_ text: String) -> String {
    let stop = text.indices.first { place in
      let (before, behind) = (text[..<place], text[place...])
      let word = before.reversed().prefix { !$0.isWhitespace && $0 != "." }.filter(\.isLetter)
      return ".!;".contains(text[place]) && behind.dropFirst().first == " "
        && behind.dropFirst(2).first?.isLowercase == true
        && word.count > 1 && !Abbreviation.isOfName(String(word.reversed())) && mayBeAll(String(before))
    }
    return stop.map { String(text[..<$0]) } ?? text
  }

  private static func mayBeAll(_ text: String) -> Bool {
    text.contains(where: \.isUppercase) && text.words.count <= 6 && !text.standsForNothing && !text.isYesOrNo
      && !NoName.isSaid(text)
      && !NameAside.isOne(text) && !NameAside.isPhrase(text) && !Courtesy.isAll(text)
  }

  private static func withoutGreeting(_ pieces: [String]) -> [String] {
    pieces.count > 1 ? pieces.filter { $0.spokenWords.isEmpty || !Courtesy.isAll($0) && !$0.isCurse } : pieces
  }

  /// "Susan" of "my deputy, what is her name, Susan".
  private static func withoutSearch(_ pieces: [String]) -> [String] {
    guard let place = pieces.firstIndex(where: { search.beginning(of: $0.spokenWords) == $0.spokenWords.count }),
      place > 0, place + 1 < pieces.count
    else { return pieces }
    let isSought = NameParts.isDetermined(NameAside.bare(pieces[place - 1]))
    return Array(pieces[..<(place - (isSought ? 1 : 0))]) + pieces[(place + 1)...]
  }

  private static let search = Phrases(
    """
    what is her name|what is his name|what is the name|whats her name|whats his name|whats the name|what was her name|\
    what was his name|what are they called|what is she called|what is he called|whats she called|whats he called
    """)

  /// "1. Ana 2. Bo" with a mark between them, and "Smith, John; Doe, Jane" cut at the semicolons alone.
  private static func cut(_ line: String) -> [String] {
    let numbered = NameAside.numbered(line)
    if numbered.count > 1 { return numbered }
    let parts = line.split(separator: ";").map(\.trimmed)
    let areTurned = parts.allSatisfy { part in
      let names = part.split(separator: ",").map(\.trimmed)
      return names.count == 2 && names.allSatisfy(\.isOneCapital)
    }
    return parts.count > 1 && areTurned ? parts : []
  }

  /// Whether something is said of somebody besides the name.
  static func hasAside(_ text: String) -> Bool {
    let pieces = pieces(of: text.onOneLine)
    return pieces.contains(where: NoName.isClause) || pieces.dropFirst().contains(where: NameRole.isOne)
  }

  /// "my sister maybe" of "nobody. my sister maybe".
  static func withoutNobody(_ piece: String) -> String {
    let parts = piece.split(maxSplits: 1) { ".;:!–—".contains($0) }.map(\.trimmed)
    return parts.count == 2 && parts[0].standsForNothing && parts[1].namesSomebody ? parts[1] : piece
  }

  /// A line at its commas and semicolons, outside brackets and quotation marks. What ends a name stays with it: "Acme,
  /// Inc."
  private static func pieces(of line: String) -> [String] {
    let cut = cut(line)
    if !cut.isEmpty { return cut }
    let pieces = pieces(of: line, at: ",;|\t，；、،؛•", orSentences: true).map(\.onOneLine).filter { !$0.isEmpty }
    // "1 Omar, 2 Petra"
    let areNumbered = pieces.count > 1 && pieces.indices.allSatisfy { pieces[$0].hasPrefix("\($0 + 1) ") }
    if areNumbered { return pieces.map { $0.drop { !$0.isWhitespace }.trimmed } }
    return pieces.reduce(into: []) { whole, piece in
      if let last = whole.last, NameParts.endsName(piece) {
        whole[whole.count - 1] = "\(last), \(piece)"
      } else {
        whole.append(piece)
      }
    }
  }

  /// A line at some marks, outside brackets and quotation marks.
  static func pieces(of line: String, at marks: String, orSentences: Bool = false) -> [String] {
    var pieces = [""]
    var closing: [Character] = []
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      if character == closing.last {
        closing.removeLast()
      } else if let other = pairs[character] {
        closing.append(other)
      } else if closing.isEmpty,
        marks.contains(character) || orSentences && endsSentence(index, in: characters)
      {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1].append(character)
    }
    // Where a bracket is left open, it parts nothing: "tea :( ; rest".
    return closing.isEmpty || orSentences ? pieces : line.split { marks.contains($0) }.map(String.init)
  }

  /// Whether a piece is no name, but an aside or marks alone.
  private static func saysNothing(_ piece: String) -> Bool {
    NameAside.isOne(piece) || NoName.isOfFunction(piece) || NoName.isScolding(piece)
      || piece.allSatisfy { $0.isPunctuation || $0.isWhitespace }
  }

  /// Whether a stop stands between two names, or before what is said of one: "Ana. Bo.", "J. he scares me", but
  /// "St. Mary's", "J. R."
  private static func endsSentence(_ index: Int, in characters: [Character]) -> Bool {
    guard characters[index] == ".", index + 2 < characters.count, characters[index + 1] == " ",
      case let next = String(characters[(index + 2)...].prefix { !$0.isWhitespace && $0 != "." }),
      case let isSaid = asides.contains(next) || NoName.isClause(String(characters[(index + 2)...])),
      case let isNext = NoName.determiners.contains(next) || Vocabulary.isGivenName(next.capitalisedFirst),
      characters[index + 2].isUppercase || isSaid || NameParts.titles.contains(next) || isNext && index > 2
    else { return false }
    if isSaid { return true }
    let word = String(characters[..<index].reversed().prefix { !$0.isWhitespace && $0 != "." }.reversed())
    return word.count > 1 && !Abbreviation.isOfName(word) && !NameParts.titles.contains(word.lowercased())
  }

  /// What begins something else behind a name: "my sister. no she lives far".
  private static let asides: Set<String> = [
    "no", "not", "maybe", "perhaps", "sorry", "wait", "actually", "well", "my", "our",
  ]

  /// What closes what was opened.
  static let pairs: [Character: Character] = ["(": ")", "[": "]", "{": "}", "“": "”", "„": "“", "«": "»", "\"": "\""]

  /// In "A, B and C." the stop is the sentence's, since no other initial has one.
  private static func withoutLastStop(_ names: [String]) -> [String] {
    guard let last = names.last, last.count == 2, last.hasSuffix("."), names.contains(where: { $0.count == 1 }) else {
      return names
    }
    return names.dropLast() + [String(last.dropLast())]
  }
}

extension String {
  /// What stands behind a leading minus sign.
  var withoutMinus: String? {
    guard let first, "-−–".contains(first) else { return nil }
    let rest = dropFirst().trimmed
    return rest.isEmpty ? nil : rest
  }

  /// Whether somebody asks something, rather than being in doubt about a name.
  var isQuestion: Bool {
    let askers: Set<String> = [
      "are", "can", "could", "did", "do", "does", "have", "how", "is", "must", "shall", "should", "what", "when",
      "where",
      "which", "who", "whom", "whose", "why",
    ]
    return hasSuffix("?") && words.count > 2
      && (askers.contains(words[0].lowercased()) || askers.contains(spokenWords.last ?? ""))
  }

  /// With a small letter first.
  fileprivate var uncapitalised: String { prefix(1).lowercased() + dropFirst() }

  /// Whether it is one word with a capital first.
  var isOneCapital: Bool { first?.isUppercase == true && words.count == 1 }
}
