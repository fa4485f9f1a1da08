// "Ana and Bo" are two, "Research and Development" is one: where what stands between two words parts two names.

import Perspective

/// Several names without commas between them.
enum NameParts {
  /// The names, each as typed.
  static func of(_ text: String) -> [String] {
    var parts: [String] = [""]
    var links: [String] = []
    let words = words(of: text.replacing(" as well as ", with: " and "))
    for (index, word) in words.enumerated() {
      if !parts[parts.count - 1].isEmpty, index + 1 < words.count,
        isLink(word, between: words[index - 1], words[index + 1])
      {
        links.append(word)
        parts.append("")
      } else {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
      }
    }
    var names = [parts[0]]
    for (link, part) in zip(links, parts.dropFirst()) {
      if isOne(names[names.count - 1], link, part) {
        names[names.count - 1] += " \(link) \(part)"
      } else {
        names.append(part)
      }
    }
    // "tomas priya jo n the cfo"
    names = names.flatMap { name -> [String] in
      let words = name.words.map { String($0) }
      if words.count > 1, words.allSatisfy({ $0.count > 1 && $0.hasPrefix("@") }) { return words }
      let areSmall =
        words.count > (words.allSatisfy { $0.count == 1 } ? 1 : 2) && words.allSatisfy { $0.first?.isLowercase == true }
      let given = words.count(where: Vocabulary.isGivenName)
      let areNames =
        given == words.count || words.count <= List.most && words.allSatisfy { $0.count == 1 }
        || given > 1 && !words.contains { Vocabulary.isCommon($0) || NameRole.isRole($0) || isOfUnits($0) }
      return areSmall && areNames ? words : [name]
    }
    // "Sales/Marketing" stays as it was typed.
    return names.count == 1 ? [text] : names.filter { !unnamed.contains($0.lowercased()) }
  }

  /// Whether somebody is named by what they are to others: "my boss", "the board".
  static func isDetermined(_ text: String) -> Bool {
    text.words.first.map { ["the", "my", "our", "a", "an"].contains($0.lowercased()) } ?? false
  }

  /// Whether a piece between commas is the end of a name: "Inc.", "Jr."
  static func endsName(_ piece: String) -> Bool { endings.contains(piece.likeness) }

  // MARK: Words

  /// The words of a text; what stands in brackets or quotation marks is one with the word before it, or one word.
  private static func words(of text: String) -> [String] {
    var words = [""]
    var closing: [Character] = []
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if character == closing.last {
        closing.removeLast()
      } else if let other = Names.pairs[character] {
        closing.append(other)
      } else if closing.isEmpty, character == " " {
        words.append("")
        continue
      } else if closing.isEmpty, "&+/".contains(character), joins(index, in: characters) {
        words += [String(character), ""]
        continue
      }
      words[words.count - 1].append(character)
    }
    return words.filter { !$0.isEmpty }
  }

  /// Whether a sign with a space on one side at most stands between two names ("Ana/Bo", "Ana &Bo"), not inside one
  /// ("R&D", "c/o").
  private static func joins(_ index: Int, in characters: [Character]) -> Bool {
    let before = Array(characters[..<index].reversed().prefix(while: \.isLetter).reversed())
    let after = Array(characters[(index + 1)...].prefix(while: \.isLetter))
    let sides = [before, after].filter { !$0.isEmpty }
    return !sides.isEmpty
      && sides.allSatisfy { side in
        side.count > 1 && side[1].isLowercase && (side[0].isUppercase || characters[index] != "/")
      }
  }

  private static func isLink(_ word: String, between before: String, _ after: String) -> Bool {
    if ["and", "&", "+", "/", "or", "and/or", "plus"].contains(word.lowercased()) { return true }
    // In other languages, and only where it cannot be an English word or an initial.
    return others.contains(word) && before.first?.isLowercase != true
      && (after.first?.isLowercase != true || ["o", "a", "os", "la", "le", "el"].contains(after))
  }

  // MARK: One or two

  private static func isOne(_ before: String, _ link: String, _ after: String) -> Bool {
    let (left, right) = (before.words.map { $0.likeness }, after.words.map { $0.likeness })
    guard let last = left.last, let first = right.first else { return true }
    // "Jürgen and his deputy Kofi"
    if let name = NameRole.named(after) { return name.isEmpty }
    // "Priya & her deputy"
    if ["his", "her", "their"].contains(first), right.count == 2, NameRole.isRole(right[1]),
      !belonging.contains(right[1])
    {
      return false
    }
    if belonging.contains(first) || pairs.contains("\(last) \(first)") || left.allSatisfy(titles.contains) {
      return true
    }
    if isOfUnits(last), isOfUnits(first), !left.contains(where: { $0 == "and" || $0 == "&" }) { return true }
    switch link {
    case "&":
      // Two who are in business together; initials and given names are people's.
      let both = [last, first]
      return both.allSatisfy { $0.count > 2 && !Vocabulary.isGivenName($0) }
        && [before, after].allSatisfy { $0.first?.isUppercase == true }
    case "y": return left.count > 1 && right.count == 1  // Ramón y Cajal
    default: return false
    }
  }

  /// Whether a word is one for a part of an organisation.
  static func isOfUnits(_ word: String) -> Bool { units.contains(word) }

  private static let others: Set<String> = [
    "dan", "e", "en", "et", "eta", "i", "ja", "och", "og", "n", "oraz", "then", "und", "ve", "y", "и", "і", "та", "και",
    "و",
  ]

  /// What stands before somebody's name.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "herr", "frau", "sir", "madam", "mme", "mlle",
    "monsieur",
    "madame", "sr", "sra", "srta", "señor", "señora", "senor", "senora", "senhor", "senhora", "signor", "signora",
    "sig",
    "pak", "ibu", "bapak", "shri", "sri", "smt", "rev", "dott", "herrn",
  ]

  /// Who is named no further.
  private static let unnamed: Set<String> = [
    "others", "the others", "some others", "other people", "everyone else", "everybody else", "a few others",
    "a few more", "some more", "many more", "many others",
  ]

  /// What follows "and" inside a name, or says how many more.
  private static let belonging: Set<String> = [
    "associates", "co", "company", "family", "friends", "her", "his", "its", "more", "one", "other",
    "partner", "partners", "several", "some", "son", "sons", "daughters", "team", "their", "two", "three",
  ]

  private static let endings: Set<String> = [
    "ag", "bv", "co", "corp", "esq", "gmbh", "ii", "iii", "inc", "jr", "llc", "llp", "ltd", "md", "nv", "phd", "plc",
    "prof", "dr", "mba", "msc",
    "pty ltd", "sa", "sr", "srl",
  ]

  /// Words for parts of an organisation; two of them with "and" are one of its names.
  private static let units = Set(
    """
    accounting accounts acquisition acquisitions administration admin advice affairs agriculture analysis analytics
    arts assessment assurance audit beverage branding brand budget business buildings care change claims climate
    commerce commercial communication communications community compliance construction consulting content contracts
    control controlling corporate culture customer customers data defence defense delivery design development digital
    distribution diversity economics economy education energy engineering environment equality equity estates ethics
    evaluation events exploration facilities families finance finances fisheries food foreign forestry fundraising
    governance grants growth health heritage housing hr human import export inclusion industry information innovation
    inspection insurance integration integrity intelligence international inventory investment investments it justice
    knowledge labour labor land law learning legal leisure logistics maintenance management manufacturing marketing
    media mergers methods monitoring networks nursing nutrition operations outreach parks partnership partnerships
    patents payroll people performance personnel pensions planning policy press prevention pricing privacy procurement
    production product products profit programme programs projects property public publishing purchasing quality
    recruitment regulation relations reporting research resources retail rights risk safeguarding safety sales science
    sciences security service services social software sport sports staff standards stores strategy supply support
    sustainability systems tax taxes tech technology telecoms tourism trade trading training transformation transport
    crafts conditions rescue fire terms treasury trust waste water welfare wellbeing women work works
    youth children loss
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Well known names with "and" in them: the words on either side of it.
  private static let pairs: Set<String> = [
    "abercrombie fitch", "antigua barbuda", "bang olufsen", "barnes noble", "ben jerry's",
    "black decker", "bosnia herzegovina", "brighton hove", "crate barrel",
    "dolce gabbana", "dun bradstreet", "dungeons dragons", "ernst young", "fortnum mason",
    "hammersmith fulham", "heckler koch", "holland barrett",
    "johnson johnson", "kensington chelsea", "kitts nevis", "legal general", "marks spencer",
    "newfoundland labrador", "pierre miquelon", "pratt whitney", "procter gamble",
    "proctor gamble", "r d", "simon schuster", "slaughter may", "smith nephew", "smith wesson",
    "standard poor's", "tiffany co", "tomé príncipe", "tome principe", "trinidad tobago", "turks caicos", "vincent the",
    "tyne wear", "wallis futuna",
  ]
}
