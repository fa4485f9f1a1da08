// What somebody is, beside the name: "Dr Klein my boss", "João from maintenance", "marcus, cfo", "the Petra".

import Perspective

/// Words that say what somebody is.
enum NameRole {
  /// A name without such words around it; `nil` where there are none.
  static func without(_ piece: String) -> String? {
    let words = piece.words.map(String.init)
    let small = words.map { $0.lowercased() }
    guard words.count > 1 else { return nil }
    if let name = named(piece) { return name }
    func joined(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
    let isTitled = NameParts.titles.contains(small[1].trimmingEnd(of: ".").description) && words.count > 2
    let isGiven = words.count == 2 && words[1].isOneCapital && Vocabulary.isGivenName(words[1])
    if isTitled && articles.contains(small[0]) || isGiven && ["the", "our", "my"].contains(small[0]) {
      return joined(words.dropFirst())
    }
    // "fucking Marcus", "that prick Marcus"
    let abuse = words.prefix {
      Curse.words.contains($0) || ["that", "this", "the"].contains($0) || NoName.isInsult($0)
    }
    if let last = abuse.last, !["that", "this", "the"].contains(last), abuse.count < words.count,
      isName(Array(words.dropFirst(abuse.count)))
    {
      return joined(words.dropFirst(abuse.count))
    }
    let place = words.indices.dropFirst().first { place in
      let rest = words[(place + 1)...]
      if rest.isEmpty || rest.count > mostWords || links.contains(words[place - 1]) { return false }
      // "Ana from legal + the CFO" are two.
      if NameParts.of(joined(rest)).count > 1 { return false }
      let isPlaced = ["from", "of", "in", "at"].contains(words[place])
      // "bill from it": words that are no name elsewhere
      if isPlaced, words[place] != "of", place == 1, rest.count == 1, NameParts.isOfUnits(small[place + 1]),
        !NameParts.isOfUnits(small[0]),
        !isRole(small[0]), !NoName.determiners.contains(small[0])
      {
        return true
      }
      if !isName(Array(words[..<place])) { return false }
      if ["he", "she", "they"].contains(words[place]) { return NoName.isClause(joined(words[place...])) }
      if determiners.contains(words[place]) { return rest.allSatisfy { !$0.isOneCapital || isRole($0) } }
      let unit = rest.drop { determiners.contains($0) }.first
      let isPerson =
        words[place] == "from" || isKnown(words[0]) || place == 1 && rest.first.map(determiners.contains) == true
      return isPlaced && isPerson
        && unit.map { $0.first?.isLowercase == true || NameParts.isOfUnits($0.lowercased()) } ?? false
    }
    return place.map { joined(words[..<$0]) }
  }

  /// "Kofi" of "his deputy Kofi"; `nil` where nobody is named so.
  static func named(_ piece: String) -> String? {
    let words = piece.words.map(String.init)
    guard words.count > 2, ["his", "her", "their"].contains(words[0]),
      let role = words.indices.dropFirst().first(where: { isRole(words[$0]) }), role <= 2, role + 1 < words.count,
      words[(role + 1)...].allSatisfy({ $0.isOneCapital || isKnown($0.capitalisedFirst) })
    else { return nil }
    return words[(role + 1)...].joined(separator: " ")
  }

  /// Pieces with what somebody is in brackets behind the name: "Suresh, vendor lead".
  static func joined(_ pieces: [String]) -> [String] {
    pieces.reduce(into: []) { joined, piece in
      let words = piece.words.map(String.init)
      let isRoleAlone =
        words.count < mostWordsOfName && words.allSatisfy { $0.first?.isLowercase == true }
        && words.last.map(isRole) == true && words.first.map { !NoName.determiners.contains($0) && $0 != "and" } == true
      if isRoleAlone, let last = joined.last, last.words.allSatisfy({ $0.first?.isUppercase == true }),
        isName(last.words.map(String.init))
      {
        joined[joined.count - 1] = "\(last) (\(piece))"
      } else {
        joined.append(piece)
      }
    }
  }

  /// Whether a piece behind a name says only what somebody is: "cfo", "my boss", "absolute prick".
  static func isOne(_ piece: String) -> Bool {
    let words = piece.words.map { $0.lowercased() }
    guard let first = words.first, words.count <= mostWords else { return false }
    return determiners.contains(first) || words.contains(where: isRole)
      || words.allSatisfy { NameParts.isOfUnits($0) || ["and", "&", "of"].contains($0) }
      || piece.first?.isLowercase == true && words.contains(where: NoName.isInsult)
  }

  /// Whether words are a name, and no word for what somebody is or for many.
  static func isName(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= mostWordsOfName else { return false }
    if isKnown(first) { return true }
    if words.count > 1, ["the", "our"].contains(first), words[1].isOneCapital {
      return isName(Array(words.dropFirst()))
    }
    return words.allSatisfy { word in
      let small = word.lowercased()
      return !isRole(word) && !NoName.determiners.contains(small) && !NameParts.isOfUnits(small)
        && (word.first?.isUppercase == true || !Vocabulary.isCommon(small) && small.allSatisfy(\.isLetter))
    }
  }

  /// Whether a word is a title or a given name.
  private static func isKnown(_ word: String) -> Bool {
    NameParts.titles.contains(word.lowercased().trimmingEnd(of: ".").description) || Vocabulary.isGivenName(word)
  }

  static func isRole(_ word: String) -> Bool {
    let word = String(word.lowercased().trimmingEnd(of: ".,;"))
    return roles.contains(word) || Mention.isRelation(word)
  }

  /// The most words that say what somebody is, and that a name has before them.
  private static let (mostWords, mostWordsOfName) = (5, 4)
  /// What stands before a title.
  private static let articles: Set<String> = ["the", "our", "my", "der", "die", "le", "la", "el", "il", "o", "a"]
  private static let determiners: Set<String> = ["the", "my", "our", "his", "her", "their", "a", "an"]
  /// Behind these another name goes on: "Kim and her team".
  private static let links: Set<String> = [
    "and", "&", "+", "n", "plus", "or", "of", "with", "for", "from", "in", "at", "to", "on",
  ]
  private static let roles: Set<String> = [
    "accountant", "admin", "adviser", "advisor", "analyst", "architect", "assistant", "buyer", "ceo", "cfo", "chair",
    "chairman", "chairwoman", "chief", "cio", "coo", "cto", "chro", "consultant", "director",
    "engineer", "executive", "foreman",
    "founder", "head", "lead", "manager", "mayor", "nurse", "officer", "owner", "president", "principal", "professor",
    "secretary",
    "specialist", "treasurer", "vp",
  ]
}
