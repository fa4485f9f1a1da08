// What is said to a list rather than put on it: "remove 7", "change 4 to Tom", "that's all".

/// A change of a list in words, which signs say too: `-7`, `4 = Tom`.
enum ListChange {
  /// A line with signs for what it says in words: only where it names what is on the list. Any other as it is.
  /// - Parameter verbs: The words that call somebody otherwise.
  static func asTyped(_ text: String, among items: [String], verbs: Set<String> = changes) -> String {
    let line = ["->", "=>", "→"].reduce(text.trimmed) { $0.replacing($1, with: "=") }
    if line != text.trimmed, isListed(String(line.prefix { $0 != "=" }).trimmed, items) { return line }
    guard !items.isEmpty, !line.contains(where: \.isNewline), let first = line.first, !"-−–".contains(first) else {
      return text
    }
    if verbs == changes, let all = bySentence(line, items) ?? only(line, items) { return all }
    let words = line.words.map { String($0.trimmingEnd(of: ",;:!?.")) }
    var rest = withoutLeads(words[...])
    if verbs == changes, let changed = leftOut(Array(rest), items) ?? renamed(Array(rest), items) { return changed }
    if rest.first?.lowercased() == "same", rest.count > 1 { rest = withoutLeads(rest.dropFirst()) }
    if verbs == changes, let gone = takenOff(withoutLeads(line.words[(words.count - rest.count)...]), items) {
      return gone
    }
    guard let verb = rest.popFirst()?.lowercased() else { return text }
    if verb == "call", verbs == changes {
      while let tail = tails.end(of: rest.map { $0.lowercased() }), tail < rest.count { rest.removeLast(tail) }
      let end = rest.indices.dropFirst().last { isListed(name(rest[..<$0]), items) && rest.endIndex - $0 <= 3 }
      if let end, !rest.contains("to") { return "\(name(rest[..<end])) = \(rest[end...].joined(separator: " "))" }
    }
    if verbs.contains(verb), let to = rest.firstIndex(where: { ["to", "into", "by", "with"].contains($0) }) {
      let (old, new) = (name(rest[..<to]), rest[(to + 1)...].joined(separator: " "))
      if isListed(old, items), !new.isEmpty { return "\(old) = \(new)" }
    }
    return text
  }

  private static func withoutLeads<Word: StringProtocol>(_ words: ArraySlice<Word>) -> ArraySlice<Word> {
    var rest = words
    while let word = rest.first, leads.contains(word.spokenWords.joined()), rest.count > 1 { rest.removeFirst() }
    return rest
  }

  /// "Drop Bo", "take away Bo, Cy and 3", "let Bo go please, he left": those who are named go.
  private static func takenOff(_ words: ArraySlice<Substring>, _ items: [String]) -> String? {
    let small = words.map { $0.trimmingEnd(of: ",;:!?.").lowercased() }
    guard let verb = small.first,
      removals.contains(verb) || movers.contains(verb) && small.dropFirst().contains(where: partings.contains)
    else { return nil }
    let gone = zip(words, small).dropFirst().drop { partings.contains($1) || $1 == "of" }
      .prefix { !partings.contains($1) }
    let clauses = gone.map { String($0.0) }.joined(separator: " ").split { ",;.".contains($0) }
    let parts = clauses.flatMap { $0.words.split { ["and", "&", "or"].contains($0.lowercased()) } }.map(bareName)
    let named = parts.prefix { isListed($0, items) }
    let isSaid = parts.dropFirst(named.count).allSatisfy { speakers.contains($0.lowercased().words.first ?? "") }
    return named.isEmpty || !isSaid ? nil : named.map { "-\($0)" }.joined(separator: ", ")
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
    if let words = parts.first, parts.count == 1, words.count > 2, words[0].lowercased() == "keep",
      ["only", "just"].contains(words[1].lowercased())
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
    let parts = text.onOneLine.split(separator: ". ").map(String.init)
    let kept: [Bool] = parts.map { isKept($0, items) }
    return kept.contains(true) && zip(parts, kept).allSatisfy { $1 || $0.endsList }
  }

  private static func isKept(_ part: String, _ items: [String]) -> Bool {
    let plain: [String] = part.words.map { $0.trimmingEnd(of: ",;:!?.").lowercased() }
    let words = Array(withoutLeads(plain[...]))
    guard let verb = words.first, ["keep", "leave", "let"].contains(verb) else { return false }
    let rest = Array(words.dropFirst().prefix { !["in", "on", "stay", "there", "please"].contains($0) })
    return (verb == "keep" || rest.count < words.count - 1) && isListed(name(rest[...]), items)
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
    return words.contains { ["same", "keep", "all"].contains($0) } && words.allSatisfy(wholes.contains)
  }

  private static let wholes: Set<String> = [
    "same", "rest", "the", "all", "of", "them", "everyone", "everybody", "as", "last", "time", "keep", "list", "these",
  ]

  /// "Bo is actually Beau", "Beau not Bo": another name for one on the list.
  private static func renamed(_ words: [String], _ items: [String]) -> String? {
    func joined(_ words: ArraySlice<String>) -> String { words.joined(separator: " ") }
    if let place = words.firstIndex(of: "is"), place + 2 < words.count,
      ["actually", "really", "called", "now"].contains(words[place + 1]), isListed(joined(words[..<place]), items)
    {
      return "\(joined(words[..<place])) = \(joined(words[(place + 2)...]))"
    }
    // "the chair instead of my boss"
    if let place = words.firstIndex(of: "instead"), place > 0, place + 2 < words.count, words[place + 1] == "of",
      isListed(joined(words[(place + 2)...]), items), !isListed(joined(words[..<place]), items)
    {
      return "\(joined(words[(place + 2)...])) = \(joined(words[..<place]))"
    }
    guard let place = words.firstIndex(of: "not"), place > 0, place + 1 < words.count,
      isListed(joined(words[(place + 1)...]), items), !isListed(joined(words[..<place]), items)
    else { return nil }
    return "\(joined(words[(place + 1)...])) = \(joined(words[..<place]))"
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

  /// What is named, without words such as "number" before it.
  private static func name(_ words: ArraySlice<String>) -> String {
    words.drop { ["number", "no", "nr", "the", "line", "name"].contains($0.lowercased()) }.joined(separator: " ")
  }

  /// Whether it is the number or the name of something on the list, or begins one.
  private static func isListed(_ text: String, _ items: [String]) -> Bool {
    if let number = Int(text) { return items.indices.contains(number - 1) }
    return Called.place(of: text, in: items) != nil
  }

  private static let leads: Set<String> = [
    "no", "nono", "oh", "oops", "ups", "sorry", "wait", "please", "pls", "can", "could", "you", "ok", "and", "actually",
    "i", "mean", "want", "to", "just", "but", "well", "hey", "damn", "shit", "argh", "ugh", "now", "then",
  ]
  private static let removals: Set<String> = [
    "remove", "delete", "drop", "erase", "strike", "scratch", "minus", "without", "exclude",
  ]
  private static let movers: Set<String> = ["take", "cross", "leave", "let", "kick"]
  /// What stands behind a name and says no more.
  private static let tails = Phrases(
    "for now|from now on|from now|now|then|please|pls|too|as well|today|thanks|completely|altogether|off the list|"
      + "from the list"
  )
  private static let speakers: Set<Substring> = [
    "he", "she", "they", "it", "its", "i", "we", "hes", "he's", "shes", "she's", "theyre", "they're", "because",
  ]
  private static let copulas: Set<String> = ["is", "are", "was", "isnt", "isn't", "arent", "aren't"]
  static let changes: Set<String> = ["call", "change", "rename", "correct", "replace", "make", "turn"]
  private static let partings: Set<String> = ["off", "out", "away", "again", "please", "from", "list", "go"]
}

extension String {
  /// Whether it says that a list is complete.
  var endsList: Bool {
    let words = spokenWords
    return !words.isEmpty && Self.ends.cover(words) && words.contains { !Self.weak.contains($0) }
  }

  /// Whether it says that all is said, and not only that it goes on: "thats all", "end".
  var endsVisit: Bool {
    let words = spokenWords
    return ["end", "the end"].contains(words.joined(separator: " "))
      || endsList && words.contains { ["all", "done", "finished", "finish", "enough", "nothing", "more"].contains($0) }
  }

  /// Words that end nothing by themselves.
  private static let weak: Set<String> = [
    "so", "i", "think", "nah", "nope", "lol", "please", "thanks", "thank", "you", "for", "now", "im", "am", "tired",
    "bed", "folks",
    "me",
    "from", "have", "all", "guys", "today",
  ]
  private static let ends = Phrases(
    """
    ok|okay|nah|nope|done|im done|i am done|all done|finished|im finished|i am finished|finish|thats all|thats it|\
    that is all|that is it|thats everyone|thats everybody|that is everyone|that is everybody|thats them|\
    thats the list|thats me done|its all|it is all|these are all|thats enough|that is enough|enough|enuf|thats enuf|\
    plenty|thats plenty|that is plenty|its plenty|thats ample|enough said|thats the lot|that is the lot|\
    thats all i got|thats all i have|thats all ive got|all i got|all i have|all ive got|all i can think of|\
    thats all i can think of|i cant think of more|cant think of more|i cant think of any more|cant think of any more|\
    i cant think of anything else|cant think of anything else|cant think of another|cant think of any|\
    none i can think of|nothing i can think of|nothing comes to mind|no more|no more names|no others|nobody else|\
    no one else|noone else|nothing else|nothing more|go on|lets go on|move on|carry on|continue|ready|end of list|\
    complete|thats fine|that is fine|all good|im good|i am good|all set|no|that was it|that was all|\
    that was everything|i have nothing more|i have nothing else|i have no more|nothing more to say|nothing to add|\
    nothing else to add|nothing else to do|nothing more to do|not tonight|not today|i need sleep|good night|goodnight|\
    time for bed|bed|im tired|i am tired|now|folks|guys|from me|for me|i have|all|and|ok|for now|for today|\
    for tonight|so|i think|lol|mate|really|sorry|please|thanks|thank you
    """)
}
