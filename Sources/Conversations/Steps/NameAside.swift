// What is said around a name and names nobody: "and also Kim", "Olivier, alas.", "my grandmother, God rest her".

/// Words beside the names.
enum NameAside {
  /// A piece without what stands before the name and after it.
  /// - Parameter keepsRoles: Whether what somebody is stays with the name.
  static func bare(_ piece: String, keepsRoles: Bool) -> String {
    var piece = withoutMarks(withoutNumber(piece.trimmed))
    while let rest = withoutLead(piece) ?? withoutTail(piece) ?? withoutClause(piece) ?? withoutNumbers(piece)
      ?? (keepsRoles ? nil : NameRole.without(piece))
    {
      piece = withoutMarks(rest)
    }
    return piece
  }

  static func bare(_ piece: String) -> String { bare(piece, keepsRoles: false) }

  /// Whether all of a piece is said by the way: "alas", "of course".
  static func isPhrase(_ piece: String) -> Bool {
    whole.contains(withoutMarks(piece).lowercased().replacing("’", with: "'"))
  }

  /// Whether a piece names nobody, but says something about the others.
  static func isOne(_ piece: String) -> Bool {
    let words = piece.lowercased().replacing("’", with: "'")
    if whole.contains(words) || piece.isOfOneself { return true }
    if isAdverb(words) { return true }
    let first = piece.first?.isLowercase == true || ["i ", "i'", "god "].contains(where: words.hasPrefix)
    return first && beginnings.contains { words.hasPrefix($0 + " ") }
  }

  /// What stands in quotation marks, where that is all of a piece.
  static func quoted(_ piece: String) -> String? {
    let piece = piece.trimmed
    guard piece.count > 2, let first = piece.first, let close = Names.pairs[first], !"([{".contains(first) else {
      return nil
    }
    let inside = piece.dropFirst()
    guard let end = inside.firstIndex(of: close), inside[end...].dropFirst().allSatisfy(\.isPunctuation) else {
      return nil
    }
    let name = inside[..<end].trimmed
    return name.isEmpty ? nil : name
  }

  /// Whether words only say how many are named: "just the two", "three people".
  static func counts(_ text: String, inFigures: Bool = false) -> Bool {
    let words = text.spokenWords
    return (inFigures || !text.contains(where: \.isNumber)) && words.contains { $0 != "a" && DayWords.count($0) != nil }
      && words.allSatisfy { DayWords.count($0) != nil || aroundCounts.contains($0) }
  }

  private static let aroundCounts: Set<String> = [
    "just", "only", "the", "these", "those", "people", "persons", "partners", "names", "of", "them", "colleagues",
    "mainly", "mostly", "there", "are", "is", "us", "we", "all", "more", "another",
  ]

  private static func isAdverb(_ word: String) -> Bool {
    !word.contains(" ") && word.count > 6 && word.hasSuffix("ly") && !names.contains(word)
  }

  /// "First Ana", "second Bo": pieces without such words, where several are counted in order.
  static func withoutOrdinals(_ pieces: [String]) -> [String] {
    let bare = pieces.map { piece -> String? in
      let words = piece.words
      let start = words.first.map { ["and", "then"].contains($0.lowercased()) } == true ? 1 : 0
      let isCounted = words.dropFirst(start).first.map { DayWords.placeInOrder($0.lowercased()) != nil } ?? false
      return isCounted && words.count > start + 1 ? words.dropFirst(start + 1).joined(separator: " ") : nil
    }
    return bare.count { $0 != nil } > 1 ? zip(pieces, bare).map { $1 ?? $0 } : pieces
  }

  // MARK: Around a name

  /// Without "1.", "(1)" or a bullet in front.
  static func withoutNumber(_ piece: String) -> String {
    let number = piece.drop { "(#".contains($0) }
    let digits = number.prefix(while: \.isNumber)
    if (1...2).contains(digits.count) {
      let rest = number.dropFirst(digits.count).drop { ".):-".contains($0) }
      let hasMark = rest.startIndex != digits.endIndex || piece.hasPrefix("#")
      if hasMark, rest.trimmed.first?.isLetter == true { return rest.trimmed }
    }
    let bullets = piece.prefix { "*•·".contains($0) }
    return bullets.isEmpty || piece.dropFirst(bullets.count).first != " "
      ? piece : piece.dropFirst(bullets.count).trimmed
  }

  /// The items of a line that numbers them: "1. Ana 2. Bo", "1) call Bo 2) write".
  static func numbered(_ line: String) -> [String] {
    var items: [String] = []
    for word in line.words {
      let letter = items.count < 26 ? String(UnicodeScalar(UInt8(97 + items.count))) : ""
      let place = word.hasPrefix("\(letter))") ? letter : "\(items.count + 1)"
      let rest = word.hasPrefix(place) ? word.dropFirst(place.count) : ""
      // "1.", "1)" and "1.Ana"
      if let mark = rest.first, ".)".contains(mark), case let name = rest.dropFirst(),
        name.isEmpty || name.first?.isLetter == true
      {
        items.append(String(name))
      } else if items.isEmpty {
        return []
      } else {
        items[items.count - 1] += items[items.count - 1].isEmpty ? String(word) : " \(word)"
      }
    }
    return items.contains("") ? [] : items.map { $0.trimmingEnd(of: ",;").description }
  }

  private static func withoutLead(_ piece: String) -> String? {
    let words = piece.lowercased().replacing("’", with: "'")
    guard let lead = leads.first(where: { words.hasPrefix($0 + " ") || words.hasPrefix($0 + ":") }) else {
      return nil
    }
    // "Next" and "So" with a capital may be names.
    let isWord =
      lead.count > 4 && lead != "first"
      || ["also", "and", "both", "dear", "ffs", "hey", "hi", "it's", "only", "plus", "with"].contains(lead)
    if piece.first?.isUppercase == true, !isWord { return nil }
    let rest = piece.dropFirst(lead.count + 1).trimmed
    if lead == "then", rest.first?.isLowercase == true {
      return NameParts.isDetermined(rest) ? rest : withoutLead(rest)
    }
    return rest.isEmpty ? nil : rest
  }

  /// "Ana" of "Ana 7 5 8", where numbers are asked for later; and of "Ana - not sure about her".
  private static func withoutNumbers(_ piece: String) -> String? {
    let words = piece.words
    let numbers = words.reversed().prefix { Int($0) != nil }
    if numbers.count > 1, numbers.count < words.count { return words.dropLast(numbers.count).joined(separator: " ") }
    for dash in [" - ", " – ", " — "] {
      guard let place = piece.firstRange(of: dash), case let tail = String(piece[place.upperBound...]),
        isOne(tail) || NoName.isSaid(tail)
      else { continue }
      return piece[..<place.lowerBound].trimmed
    }
    return nil
  }

  private static func withoutTail(_ piece: String) -> String? {
    // "Ana Lopez <ana@example.org>"
    if piece.hasSuffix(">"), let open = piece.lastIndex(of: "<"), open > piece.startIndex {
      return piece[..<open].trimmed
    }
    // "two people: Ana and Bo"
    if let mark = piece.firstIndex(of: ":"), counts(String(piece[..<mark]), inFigures: true),
      case let rest = piece[mark...].dropFirst().trimmed, !rest.isEmpty
    {
      return rest
    }
    if piece.hasSuffix(")"), let open = piece.lastIndex(of: "("), open > piece.startIndex,
      case let inside = String(piece[open...].dropFirst().dropLast()), isPhrase(inside) || NoName.isClause(inside)
    {
      return piece[..<open].trimmed
    }
    let words = piece.words
    for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
      let tail = words.suffix(count).joined(separator: " ")
      let head = words.dropLast(count)
      guard tail.first?.isLowercase == true || tail.hasPrefix("I "), !single.contains(tail),
        whole.contains(tail.lowercased()) || isAdverb(tail),
        head.count > 1 || !NameParts.isDetermined(head.joined(separator: " "))
      else { continue }
      return head.joined(separator: " ")
    }
    return nil
  }

  /// "Dr Amsler" of "Dr Amsler who hates me"; who is named by nothing else, as "the lady who sits beside me", stays.
  private static func withoutClause(_ piece: String) -> String? {
    let words = piece.words
    // "Bo but he is new"
    let turn = words.indices.dropLast().first { words[$0] == "but" && speakers.contains(words[$0 + 1].lowercased()) }
    if let turn, turn > 0 { return words[..<turn].joined(separator: " ") }
    guard let place = words.firstIndex(where: clauses.contains), place > 0, place + 1 < words.count,
      !NoName.determiners.contains(words[0].lowercased())
    else { return nil }
    return words[..<place].joined(separator: " ")
  }

  private static let speakers: Set<String> = [
    "he", "she", "they", "i", "hes", "he's", "shes", "she's", "theyre", "they're",
  ]
  private static let clauses: Set<Substring> = [
    "who", "whom", "whose", "who's", "who’s", "bc", "because", "cos", "cuz",
  ]

  /// Without quotation marks around it, and without the marks that end a sentence; an initial, a short form and
  /// "St." keep their stop.
  private static func withoutMarks(_ piece: String) -> String {
    var name = piece[...]
    while let first = name.first, let last = name.last, !name.isEmpty {
      let inside = name.dropFirst().dropLast()
      if name.count > 1, "\"“„«*_'‘".contains(first), last == first || "“”»’".contains(last),
        !inside.contains(first), !inside.contains(last)
      {
        name = inside
      } else if last.isWhitespace || ",;:!?…。！？؟।–—".contains(last) {
        name = name.dropLast()
      } else if first.isWhitespace || "¿¡,;:".contains(first) {
        name = name.dropFirst()
      } else if name.hasSuffix(" -") {
        name = name.dropLast(2)
      } else if last == ".", !keepsStop(name.dropLast()) {
        name = name.dropLast()
      } else if last.isPicture, name.contains(where: \.isLetter) {
        name = name.dropLast()
      } else if let smiley = smileys.first(where: { name.hasSuffix($0) }) {
        name = name.dropLast(smiley.count)
      } else {
        break
      }
    }
    return String(name)
  }

  private static func keepsStop(_ name: Substring) -> Bool {
    guard let word = name.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).last, word.last != "." else {
      return false
    }
    return word.count == 1 || word.contains(".") || Abbreviation.isOfName(word)
  }

  // MARK: Words

  private static let smileys = [" :)", " :-)", " :(", " :-(", " :/", " :D", " xx"]

  /// What may stand before a name; the longer ones first.
  private static let leads = [
    "still", "new is", "the new one is", "add", "put", "please add", "i forgot", "i also forgot", "we forgot",
    "dont forget", "sometimes", "first",
    "i mean", "i should put", "i should add", "i would put", "i would add",
    "i want to add", "id put", "id add", "i put",
    "i add",
    "hello", "hi", "hey", "good morning", "good afternoon", "good evening", "good day", "dear", "ffs", "his name is",
    "her name is", "their name is", "the name is", "name is", "he is called", "she is called", "hes called",
    "shes called", "he's called", "she's called", "we are", "i work with", "we work with", "i work mostly with",
    "i deal with",
    "my partners are", "the partners are",
    "and then there's", "and then theres", "then there's", "then theres", "then there is", "theres", "there's also",
    "they are", "these are", "the most important are", "i would name", "i name", "i would like to name",
    "as always", "as ever", "as usual", "both", "either", "i am afraid", "i believe", "i'm afraid", "who else but",
    "i would also say", "i would say", "first of all", "i should say", "as well as", "i'd also say",
    "last but not least",
    "above all", "and then", "but also", "especially", "i suppose", "it would be", "i'd say", "i guess", "i think",
    "in particular", "let's say", "naturally", "obviously", "of course", "once more", "particularly", "there are",
    "there is", "there's", "certainly", "definitely", "perhaps", "possibly", "probably", "mainly", "mostly", "maybe",
    "firstly", "secondly", "thirdly", "finally", "lastly", "again", "alas", "also", "and", "et",
    "hm", "hmm", "it is", "it's", "just", "next", "oh", "ok", "okay", "only", "or", "plus", "sadly", "so", "that is",
    "that's", "then", "this is about", "it is about", "it's about", "its about", "this is", "its", "thats", "about",
    "uh", "um", "umm", "und", "unfortunately", "well", "with", "y", "yes", "&", "+",
  ]

  /// Asides of one word that may be part of what stands before them.
  private static let single: Set<String> = ["first", "later", "no", "say", "so", "still", "wait", "well", "yes"]

  private static let whole: Set<String> = [
    "&", "+", "and", "or", "good question", "wait", "one moment", "one sec", "later", "pls", "on the list",
    "to the list", "is missing", "is missing too", "hold on", "hang on", "let me see",
    "again", "alas", "also", "always", "and so on", "and so forth", "anyway", "as always", "as ever", "as it happens",
    "as usual", "as well", "at last", "at least", "believe it or not", "eh", "er", "etc", "etc.", "et cetera",
    "even", "first", "for sure", "for now", "funnily enough", "hm", "hmm", "honestly", "i believe", "i bet", "i fear",
    "i guess", "i hope", "i know", "i suppose", "i think", "if possible", "in a way", "in fact", "in the end",
    "it seems", "kind of", "let's say", "lol", "luckily", "mainly", "maybe", "mind you", "mostly", "needless to say",
    "big surprise", "don't know", "dunno", "et al", "fingers crossed", "go figure", "haha", "heaven knows",
    "i don't know", "idk", "indeed", "more's the pity", "no idea", "no surprise", "not sure", "often", "only",
    "poor man",
    "poor thing", "poor woman", "same as before", "sometimes", "surprise surprise", "thank goodness", "thank heavens",
    "the usual", "touch wood", "true", "usually", "worse luck",
    "no", "no doubt", "no longer", "now", "obvs", "oddly", "oddly enough", "of all people", "of course", "oh", "ok",
    "okay",
    "once again", "once more", "perhaps", "please", "really", "rip", "sadly", "say", "sigh", "so", "sorry", "sort of",
    "still", "strangely enough", "sure", "surely", "tbh", "thank god", "thanks", "thank you", "that's all", "then",
    "too", "truly", "ugh", "uh", "um", "umm", "well", "well well", "yes", "yet again", "you know", "you see",
  ]

  /// What a piece begins with that says something of the one before.
  private static let beginnings = [
    "after all", "although", "as", "at", "because", "bless", "but", "for", "from", "god", "he", "he's", "i", "i'm",
    "i've",
    "if", "in", "it is", "it was", "it's", "may he", "may she", "may they", "no longer", "not", "now", "formerly",
    "previously", "currently", "of", "on", "peace be upon",
    "rest in", "the one", "she", "she's", "since", "they", "they're", "though", "till", "to", "until", "we", "we're",
    "when",
    "where", "which", "while", "who", "who's", "whom", "whose", "you",
  ]

  /// Words that end like an adverb and are names.
  private static let names: Set<String> = [
    "assembly", "beverly", "butterfly", "connelly", "connolly", "donnelly", "kennelly", "kimberly", "monopoly",
    "o'reilly", "waverly",
  ]
}

extension Character {
  /// Whether it is a picture, which says nothing beside a name.
  fileprivate var isPicture: Bool {
    unicodeScalars.first.map { $0.properties.isEmoji && $0.value > 0x2000 } ?? false
  }
}

extension String {
  /// Whether it says that somebody does something alone.
  var isOnesOwn: Bool {
    ["alone", "on my own", "by myself", "myself", "just me", "only me", "me alone", "just myself", "me", "me myself"]
      .contains(spokenWords.joined(separator: " "))
  }

  /// Whether it names whoever says it.
  var isOfOneself: Bool { ["just me", "me", "me too", "mine", "myself", "only me"].contains(lowercased()) }
}
