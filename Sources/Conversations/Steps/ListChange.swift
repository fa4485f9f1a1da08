// What is said to a list rather than put on it: "remove 7", "change 4 to Tom", "Bo leaves the list".

import Perspective

/// A change of a list in words, which signs say too: `-7`, `4 = Tom`.
enum ListChange {
  /// A line with signs for what it says in words: only where it names what is on the list. Any other as it is.
  /// - Parameter verbs: The words that call somebody otherwise.
  static func asTyped(_ text: String, among items: [String], verbs: Set<String> = changes) -> String {
    let line = ["->", "=>", "→"].reduce(text.trimmed) { $0.replacing($1, with: "=") }
    if line != text.trimmed, isListed(String(line.prefix { $0 != "=" }).trimmed, items) { return line }
    // "2: Beau"
    if let first = line.words.first, first.last == ":", isListed(String(first.dropLast()), items), line.words.count > 1,
      Int(first.dropLast()) != nil
    {
      return "\(first.dropLast()) = \(line.dropFirst(first.count).trimmed)"
    }
    guard !items.isEmpty, !line.contains(where: \.isNewline), let first = line.first, !"-−–".contains(first) else {
      return text
    }
    let isWhole = verbs == changes
    if isWhole, let all = bySentence(line, items) ?? only(line, items) { return all }
    let said = withoutLeads(line.words[...])
    let isSame = said.count > 1 && said.first?.spokenWords == ["same"]
    let words = isSame ? withoutLeads(said.dropFirst()) : said
    let named = renamed(bare(words), items, isOnList: isWhole)
    if let change = isWhole ? leftOut(bare(said), items) ?? named ?? takenOff(words, items) : named {
      return change
    }
    var rest = bare(words)[...]
    guard let verb = rest.popFirst()?.lowercased() else { return text }
    if verb == "call", isWhole || text.contains("from now") {
      while let tail = tails.end(of: rest.map { $0.lowercased() }), tail < rest.count { rest.removeLast(tail) }
      let end = rest.indices.dropFirst().last { isListed(name(rest[..<$0]), items) && rest.endIndex - $0 <= 3 }
      // "call Bo every week from now on" is something to do.
      if let end, !rest.contains("to"), isWhole || isName(rest[end...]) {
        return "\(name(rest[..<end])) = \(rest[end...].joined(separator: " "))"
      }
    }
    let links = ["to", "into", "by", "with"] + (["swap": ["for"], "write": ["as"], "make": ["just"]][verb] ?? [])
    if verbs.contains(verb), let to = rest.firstIndex(where: links.contains) {
      let (old, new) = (name(rest[..<to]), rest[(to + 1)...].joined(separator: " "))
      if isListed(old, items), !new.isEmpty { return "\(old) = \(new)" }
    }
    return text
  }

  /// Words without the marks behind them.
  private static func bare(_ words: ArraySlice<Substring>) -> [String] {
    words.map { String($0.trimmingEnd(of: ",;:!?.")) }
  }

  private static func withoutLeads(_ words: ArraySlice<Substring>) -> ArraySlice<Substring> {
    words.dropFirst(Lead.count(in: words.spokenOneByOne))
  }

  /// "Drop Bo", "take away Bo, Cy and 3", "Bo leaves the list", "let Bo go please, he left": those who are named go.
  private static func takenOff(_ words: ArraySlice<Substring>, _ items: [String]) -> String? {
    var (words, small) = (words, words.spokenOneByOne)
    let isParted = small.dropFirst().contains(where: partings.contains)
    while let tail = tails.end(of: small), tail < small.count {
      words.removeLast(tail)
      small.removeLast(tail)
    }
    if let end = departures.end(of: small), end < small.count, let gone = listed(words.dropLast(end), items) {
      return gone
    }
    let verb = removals.beginning(of: small)
    guard verb != nil || isParted && movers.contains(small[0]) else {
      return nil
    }
    let said = zip(words, small).dropFirst(verb ?? 1).drop { partings.contains($1) || $1 == "of" }
      .prefix { !partings.contains($1) }.map(\.0)
    if let gone = listed(said[...], items) { return gone }
    // "take Nadia out", where she is not on the list
    let isSure = verb != nil ? ["remove", "delete"].contains(small[0]) : small[0] == "take" || small[0] == "cross"
    return isSure && said.count == 1 && said[0].first?.isLetter == true ? "-\(bareName(said[...]))" : nil
  }

  /// Those who are named by words, each with a sign that takes away; behind them may stand why.
  private static func listed(_ words: ArraySlice<Substring>, _ items: [String]) -> String? {
    let clauses = words.joined(separator: " ").split { ",;.".contains($0) }
    let parts = clauses.flatMap { $0.words.split { ["and", "&", "or"].contains($0.lowercased()) } }.map(bareName)
      .map { inFigures($0, items) }
    let named = parts.prefix { isListed($0, items) }
    let isSaid = parts.dropFirst(named.count).allSatisfy { speakers.contains($0.lowercased().words.first ?? "") }
    return named.isEmpty || !isSaid ? nil : named.map { "-\($0)" }.joined(separator: ", ")
  }

  /// The number of who is named by a word for it: "four", "four Bo".
  private static func inFigures(_ name: String, _ items: [String]) -> String {
    guard let first = name.words.first, let number = DayWords.count(first.lowercased()),
      items.indices.contains(number - 1), !isListed(name, items),
      case let rest = name.words.dropFirst().joined(separator: " "), rest.isEmpty || items[number - 1].isSame(as: rest)
    else { return name }
    return String(number)
  }

  /// What is named by words, without what is only said along behind it.
  private static func bareName(_ words: ArraySlice<Substring>) -> String {
    var words = words.map { String($0.trimmingEnd(of: "!?:")) }
    while let tail = tails.end(of: words.map { $0.lowercased() }), tail < words.count { words.removeLast(tail) }
    return name(words[...])
  }

  /// Changes in several sentences: "same, but call Bo B. and drop Cy".
  private static func bySentence(_ line: String, _ items: [String]) -> String? {
    let parts = line.split(separator: ". ").map(String.init)
    guard parts.count > 1 else { return nil }
    let changed = parts.map { asTyped($0, among: items) }
    let isChange = zip(parts, changed).map { $0 != $1 || $0.withoutMinus != nil }
    let isAll = zip(parts, isChange).allSatisfy { $1 || $0.endsList || isWhole($0) || NoName.isClause($0) }
    guard isAll, isChange.contains(true) else { return nil }
    return zip(changed, isChange).filter(\.1).map(\.0).joined(separator: ", ")
  }

  /// "Only Bo, not Cy today": of those on the list some stay, and some go.
  private static func only(_ line: String, _ items: [String]) -> String? {
    let parts = line.split(separator: ",").map { $0.words.map { String($0.trimmingEnd(of: ";:!?.")) } }
    // "keep only Bo and Cy"
    if let words = parts.first, parts.count == 1, words.count > 2,
      Phrases("keep only|keep just|just keep|only keep").beginning(of: words.map { $0.lowercased() }) != nil
    {
      let kept = words.dropFirst(2).split { ["and", "&", "n"].contains($0.lowercased()) }
        .map { Called.place(of: name($0), in: items) }
      let gone = items.indices.filter { !kept.contains($0) }
      return kept.contains(nil) || gone.isEmpty ? nil : gone.map { "-\($0 + 1)" }.joined(separator: ", ")
    }
    guard parts.count > 1, ["only", "just"].contains(parts[0].first?.lowercased()),
      isListed(name(parts[0].dropFirst()), items)
    else { return nil }
    let gone = parts.dropFirst().map { words -> String? in
      guard ["not", "without", "no"].contains(words.first?.lowercased()) else { return nil }
      let named = bareName(words.dropFirst().map { Substring($0) }[...])
      return isListed(named, items) ? "-\(named)" : nil
    }
    return gone.contains(nil) ? nil : gone.compactMap(\.self).joined(separator: ", ")
  }

  /// Whether a line only keeps what is on the list: "leave Bo in", "ok keep Bo. that's all".
  static func keeps(_ text: String, among items: [String]) -> Bool {
    if only(text.onOneLine, items) != nil { return false }
    // "take Ana off. or leave it. no, leave"
    let clauses = text.onOneLine.split { ",;.".contains($0) }.map(String.init)
    if let last = clauses.last, clauses.count > 1, stays.cover(last.spokenWords),
      clauses.dropLast().contains(where: { asTyped($0, among: items) != $0 })
    {
      return true
    }
    let parts = text.onOneLine.split(separator: ". ").map(String.init)
    let kept: [Bool] = parts.map { isKept($0, items) }
    return kept.contains(true) && zip(parts, kept).allSatisfy { $1 || $0.endsList }
  }

  private static func isKept(_ part: String, _ items: [String]) -> Bool {
    let words = bare(withoutLeads(part.words[...])).map { $0.lowercased() }
    guard let verb = words.first, ["keep", "leave", "let"].contains(verb) else { return false }
    let rest = Array(words.dropFirst().prefix { !["in", "on", "stay", "there", "please"].contains($0) })
    return (verb == "keep" || rest.count < words.count - 1)
      && rest.split { ["and", "&", "n"].contains($0) }.allSatisfy { isListed(name($0), items) } && !rest.isEmpty
  }

  /// Whether a line says something of those on the list, rather than naming others: "2 is wrong", "Bo and Cy are two
  /// people".
  static func speaks(of items: [String], in text: String) -> Bool {
    !items.isEmpty
      && text.onOneLine.split { ",;.".contains($0) }.contains { clause in
        let words = withoutLeads(clause.words[...])
        guard !text.contains("="), let verb = words.firstIndex(where: { copulas.contains($0.lowercased()) }),
          !["out", "off", "gone"].contains(words.last?.lowercased())
        else { return false }
        let parts = words[..<verb].split { ["and", "&"].contains($0.lowercased()) }
        return !parts.isEmpty && parts.allSatisfy { isListed(name($0.map(String.init)[...]), items) }
      }
  }

  /// "Same but not Bo", "everyone except Bo and Cy": all that is on the list without some.
  private static func leftOut(_ words: [String], _ items: [String]) -> String? {
    guard let place = words.firstIndex(where: { ["but", "except", "without", "minus"].contains($0.lowercased()) }),
      place > 0, words[..<place].allSatisfy({ wholes.contains($0.lowercased()) })
    else { return nil }
    var gone = words[(place + 1)...].drop { ["not", "for", "no"].contains($0.lowercased()) }
    while gone.count > 1, let last = gone.last, partings.contains(last.lowercased()) { gone.removeLast() }
    let parts = gone.split { ["and", "or", "&"].contains($0.lowercased()) }.map { name($0) }
    return !parts.isEmpty && parts.allSatisfy { isListed($0, items) }
      ? parts.map { "-\($0)" }.joined(separator: ", ") : nil
  }
  /// Whether words only say that the list stays: "the same", "keep them".
  static func isWhole(_ text: String) -> Bool {
    let words = text.spokenWords
    return words.contains { ["same", "keep", "all", "stay"].contains($0) } && words.allSatisfy(wholes.contains)
  }

  private static let wholes: Set<String> = [
    "same", "rest", "the", "all", "of", "them", "everyone", "everybody", "as", "last", "time", "keep", "list", "these",
    "other", "others", "like", "before", "stay", "stays",
  ]
  private static let stays = Phrases(
    "or|no|leave|leave it|leave him|leave her|leave them|keep|keep it|please|then|just")

  /// "Bo is spelled Beau", "2: Beau", "it's Beau, not Bo": another name for one on the list.
  /// - Parameter isOnList: Whether a list is open; else only what can hardly mean anything else renames.
  private static func renamed(_ words: [String], _ items: [String], isOnList: Bool) -> String? {
    let small = words.map { $0.spokenWords.joined() }
    func joined(_ words: some Sequence<String>) -> String { words.joined(separator: " ") }
    /// The new name, where it takes the place of one: of a part of it, where the old name is only that.
    func changed(_ old: String, to new: ArraySlice<String>) -> String? {
      let lead = newLeads.beginning(of: new.map { $0.spokenWords.joined() }) ?? 0
      let new = new.dropFirst(lead)
      let old = old.withoutPossessive
      guard !new.isEmpty, new.contains(where: \.namesSomebody), isListed(old, items), !isListed(joined(new), items)
      else { return nil }
      let whole = Called.place(of: old, in: items).map { items[$0].words.map(String.init) } ?? []
      let isPart = lead > 0 && whole.count > 1 && new.count == 1 && old.words.count == 1
      let place = isPart ? whole.firstIndex { $0.isTyped(as: old) } : nil
      return place.map { "\(old) = \(joined(whole[..<$0] + new + whole[($0 + 1)...]))" } ?? "\(old) = \(joined(new))"
    }
    // "it's spelled Beau", where one is like it
    if let lead = newLeads.beginning(of: small), words.count == lead + 1,
      small[..<lead].contains(where: ["spelled", "spelt", "written"].contains),
      case let alike = items.filter({ isAlike($0, words[lead]) }), alike.count == 1
    {
      return changed(alike[0], to: words[lead...])
    }
    // "Beau not Bo", "the chair instead of my boss"
    for place in words.indices.dropFirst() {
      guard let count = insteads.beginning(of: small[place...]), place + count < words.count,
        isOnList && (newLeads.beginning(of: small[..<place]) != nil || !NoName.isSaid(joined(words[..<place])))
          || place > 1 && isAlike(words[words.endIndex - 1], words[place - 1]),
        let change = changed(joined(words[(place + count)...]), to: words[..<place])
      else { continue }
      return change
    }
    for place in words.indices.dropFirst() {
      let phrases = isOnList ? callings : sureCallings
      guard let count = phrases.beginning(of: small[place...]), place + count < words.count else { continue }
      let (old, said) = (name(words[..<place]).withoutPossessive, words[(place + count)...])
      // "Priya's last name is Nayar"
      let whole = Called.place(of: old, in: items).map { items[$0].words.map(String.init) } ?? []
      if ["last", "surname"].contains(small[place]), whole.count > 1 {
        return changed(old, to: whole.dropLast() + said)
      }
      // "Bo is Beau", but "Bo is new"
      let new = said.dropFirst(newLeads.beginning(of: said.map { $0.spokenWords.joined() }) ?? 0)
      let isSure =
        small[place] != "is" || count > 1 && !["only", "just"].contains(small[place + 1])
        || new.count == 1 && (isAlike(old, new[new.startIndex]) || Int(old) != nil && new[new.startIndex].isOneCapital)
      // "Bo is called in at night"
      if isSure, isOnList || isName(new), let change = changed(old, to: said) { return change }
    }
    return nil
  }

  /// Whether words can be told for a name by their capitals.
  private static func isName(_ words: ArraySlice<String>) -> Bool { words.allSatisfy { $0.first?.isUppercase == true } }

  /// Whether a word may be the right name where another was typed.
  private static func isAlike(_ old: String, _ new: String) -> Bool {
    new.isOneCapital && new.first?.lowercased() == old.first?.lowercased() && !Vocabulary.isCommon(new)
  }

  /// "Mr Kowalczyk, but just call him K": the short name for somebody on the list, or to be put on it.
  static func shortName(in text: String, _ items: [String]) -> String? {
    let line = text.onOneLine
    let words = line.words.map { $0.trimmingEnd(of: ",;:!?.").lowercased() }
    guard let call = words.lastIndex(of: "call"), call > 0, call + 2 < words.count, call + 4 >= words.count,
      ["him", "her", "them", "it"].contains(words[call + 1])
    else { return nil }
    var before = Array(line.words[..<call])
    while let last = before.last?.trimmingEnd(of: ",;").lowercased(),
      ["but", "just", "please", "and", "so"].contains(last)
    {
      before.removeLast()
    }
    let new = line.words[(call + 2)...].joined(separator: " ")
    let named = before.split { ["is", "was"].contains($0.lowercased()) }
      .map { String($0.joined(separator: " ").trimmingEnd(of: ",;")) }
    return named.first { isListed($0, items) }.map { "\($0) = \(new)" } ?? new
  }

  /// What is named, without words such as "number" before it; "the second one" by its number.
  private static func name(_ words: ArraySlice<String>) -> String {
    let rest = words.drop { ["number", "no", "nr", "the", "line", "name"].contains($0.lowercased()) }
    let place = rest.first.flatMap { DayWords.placeInOrder($0.lowercased()) }
    if let place, rest.dropFirst().allSatisfy({ ["one", "name", "person"].contains($0) }) { return String(place) }
    return rest.joined(separator: " ")
  }

  /// Whether it is the number or the name of something on the list, or begins one.
  private static func isListed(_ text: String, _ items: [String]) -> Bool {
    if let number = Int(text) { return items.indices.contains(number - 1) }
    return Called.place(of: text, in: items) != nil
  }

  private static let removals = Phrases(
    """
    remove|delete|drop|erase|strike|scratch|minus|without|exclude|forget|forget about|no more|leave out|get rid of|
    scrap|lose
    """)
  /// What stands behind whoever goes.
  private static let departures = Phrases(
    """
    left the company|left us|left the team|has left the company|out|off|leaves|leaves the list|goes|
    is out|is off|is gone|can go|should go|must go|has to go|has left|
    does not belong|doesnt belong|does not belong here|doesnt belong here|doesnt belong there|should not be here|
    shouldnt be here|should not be on the list|shouldnt be on the list|does not count|doesnt count|is not needed|
    isnt needed|should not be there|shouldnt be there
    """)
  /// What says that somebody is called otherwise.
  private static let callings = Phrases(
    """
    is|is actually|is really|is only|is just|is called|is named|is now|is spelled|is spelt|is written|is spelled with|
    should be|
    should be called|should be spelled|should read|name is|name is actually|name is really|goes by|last name is|
    surname is|first name is
    """)
  /// Those that hardly mean anything else.
  private static let sureCallings = Phrases(
    "is called|is named|is spelled|is spelt|should be called|should be spelled|name is|goes by|last name is|surname is")
  private static let insteads = Phrases("not|and not|instead of|rather than|in place of")
  private static let newLeads = Phrases(
    """
    its|it is|his name is|her name is|the name is|his surname is|her surname is|the surname is|his last name is|
    her last name is|his first name is|her first name is|spelled|its spelled|it is spelled|hes called|shes called|
    he is called|she is called|its called|it should be|should be|name is
    """)
  private static let movers: Set<String> = ["take", "cross", "leave", "let", "kick", "put", "get"]
  /// What stands behind a name and says no more.
  private static let tails = Phrases(
    "for now|from now on|from now|now|then|please|pls|too|as well|today|thanks|completely|altogether|off the list|"
      + "from the list"
  )
  private static let speakers: Set<Substring> = [
    "he", "she", "they", "it", "its", "i", "we", "hes", "he's", "shes", "she's", "theyre", "they're", "because",
  ]
  private static let copulas: Set<String> = ["is", "are", "was", "isnt", "isn't", "arent", "aren't"]
  static let changes: Set<String> = [
    "call", "change", "rename", "correct", "replace", "make", "turn", "swap", "write",
  ]
  private static let partings: Set<String> = ["off", "out", "away", "again", "please", "from", "list", "go"]
}
