// Splits "when he calls, I breathe" or "if ... then ..." into the moment and what is done then.

enum Plan {
  /// The moment and the deed in one sentence, the moment without "if"; without a moment all of it is the deed. "6" and
  /// "yes" are neither.
  static func parts(of words: String, keepsWhen: Bool = true) -> (moment: String?, deed: String?) {
    if isNothing(words) { return (nil, nil) }
    // "huh? If he grins I count to ten": the plan begins with its moment.
    let sentences = Unsaying.sentences(of: words[...])
    if sentences.count > 1, behindLead(words, false) == nil,
      let start = sentences.last(where: { behindLead(String($0), false) != nil })?.startIndex
    {
      return parts(of: String(words[start...]), keepsWhen: keepsWhen)
    }
    func next(_ comma: Range<String.Index>) -> String {
      words[comma.upperBound...].prefix { $0.isLetter || "'’".contains($0) }.lowercased().replacing("’", with: "'")
    }
    // "I could stand up, and have a glass of water by me" goes on with the deed.
    let commas = words.ranges(of: ", ").filter { !["and", "or", "but", "not", "only"].contains(next($0)) }
    let toDeed = commas.first { doers.contains(next($0)) }
    let arrow = ["->", "=>", "→"].lazy.compactMap { words.firstRange(of: $0) }.first
    let cut =
      arrow ?? (sentences.count > 1 ? sentences.first.flatMap { secondDoer(in: $0) } : nil) ?? words.firstRange(
        of: " then ") ?? toDeed ?? commas.first ?? words.firstRange(of: ": ")
      ?? secondDoer(in: words[...])
    if let place = moment(endingIn: words), cut.map({ $0.upperBound == words.index(after: place) }) ?? true {
      // "I leave if it gets loud, and call Ana"
      let end = words[place...].firstRange(of: ", and ")?.lowerBound ?? words.endIndex
      let deed = words[..<place].trimmed.trimmingEnd(of: ",") + words[end...].dropFirst()
      return (behindLead(words[place..<end].trimmed, keepsWhen), String(deed))
    }
    guard let cut else { return behindLead(words, keepsWhen).map { ($0, nil) } ?? (nil, words) }
    let before = String(words[..<cut.lowerBound].trimmed.trimmingEnd(of: ",;:"))
    let moment = behindLead(before, keepsWhen) ?? before
    var deed = words[cut.upperBound...].trimmed
    if deed.lowercased().hasPrefix("then ") { deed = deed.dropFirst(5).trimmed }
    if isNothing(moment) { return (nil, deed.isEmpty ? words : deed) }
    return deed.isEmpty ? (nil, words) : (moment, deed)
  }

  /// Whether a moment is named in which something is done.
  static func holdsMoment(_ words: String) -> Bool {
    if behindLead(words, false) != nil { return true }
    if saysElse(words) { return false }
    return parts(of: words).moment != nil || Telling.words(of: words).contains(where: moments.contains)
  }

  /// Whether words say something else than a plan: that there is none yet, what is so, or what was meant before.
  static func saysElse(_ words: String) -> Bool {
    let sentences = words.sentences.map(String.init)
    if let first = sentences.first, sentences.count > 1 {
      if first.saysNothing || first.isStatement { return true }
      if !sentences.contains(where: { behindLead($0.trimmed, false) != nil }) { return true }
    }
    if let behind = words.split(separator: ",").dropFirst().last, behind.isStatement { return true }
    let spoken = words.spokenWords
    if corrections.areFound(in: spoken) || words.isStatement || words.isTold { return true }
    // "marcus is in dubai til thursday"
    return spoken.dropFirst().prefix(3).contains { ["is", "isnt", "was", "wasnt", "has", "hasnt"].contains($0) }
      && !spoken.contains { ["i", "ill", "we", "then"].contains($0) }
  }

  private static let corrections = Phrases("i meant|i mean|i said|meant the|not the|no wait|thats wrong|not yet")

  private static let doers: Set<String> = ["i", "i'll", "i'd", "we", "we'll", "my"]
  private static let leads = ["if ", "when ", "whenever ", "as soon as ", "each time ", "every time ", "once "]
  private static let moments: Set<String> = [
    "once", "after", "before", "while", "during", "until", "every", "each", "next", "soon",
    "moment", "time", "on", "at", "tomorrow", "today", "tonight", "morning", "evening", "afternoon", "first",
  ]
  private static let assents: Set<String> = [
    "yes", "yeah", "yep", "yup", "y", "ok", "okay", "k", "sure", "fine", "good", "right", "maybe", "dunno", "idk",
    "same", "done", "if", "when", "then",
  ]

  /// Whether words hold neither a moment nor a deed.
  private static func isNothing(_ words: String) -> Bool {
    let words = Telling.words(of: words)
    return words.allSatisfy { assents.contains($0) || !$0.contains(where: \.isLetter) }
      || words.joined(separator: " ").standsForNothing
  }

  /// A moment that begins as one. Only "if" is left out: "when" and "whenever" say more.
  private static func behindLead(_ words: String, _ keepsWhen: Bool) -> String? {
    guard let lead = leads.first(where: { words.lowercased().hasPrefix($0) }) else { return nil }
    return keepsWhen && lead != "if " ? words : words.dropFirst(lead.count).trimmed
  }

  /// Where the moment begins in "I leave if he shouts": at the one such word behind something that is done. "I ask him
  /// if he comes" asks.
  private static func moment(endingIn words: String) -> String.Index? {
    guard behindLead(words, false) == nil else { return nil }
    let places = leads.flatMap { words.ranges(of: " " + $0) }.map(\.lowerBound)
    guard let place = places.first, places.count == 1,
      case let (before, behind) = (words[..<place].spokenWords, words[place...].spokenWords),
      before.count > 1, behind.count > 2, !hanging.contains(before[before.count - 1]),
      asking.isDisjoint(with: before.suffix(2)), behind[0] != "once" || !["a", "more", "or", "in"].contains(behind[1])
    else { return nil }
    return place
  }

  /// Behind these a moment is what is asked, or goes on.
  private static let asking: Set<String> = ["ask", "asking", "know", "wonder", "check", "decide", "find"]
  private static let hanging: Set<String> = [
    "see", "tell", "say", "remember", "sure", "and", "or", "even", "only", "but", "as", "at", "than", "like",
  ]

  /// What goes on with the moment before an "I": "when he says i am late", "when he calls and i am tired".
  private static let goesOn: Set<String> = [
    "and", "or", "but", "that", "because", "if", "when", "while", "as", "since", "after", "before", "until", "once",
    "how", "what", "where", "why", "who", "whom", "which", "than", "like", "says", "said", "say", "thinks", "think",
    "knows", "know", "feels", "feel", "believes", "hears", "sees", "notices", "notice", "means", "claims", "everything",
    "something", "anything", "thing", "moment", "time", "way", "of", "with", "to", "in", "on", "at", "for", "from",
    "by",
  ]

  /// Where "when he calls i breathe" turns to what is done: before the only "I" behind the first words of the moment.
  /// Where the moment may go on, the words stay as they are.
  private static func secondDoer(in words: Substring) -> Range<String.Index>? {
    guard behindLead(String(words), false) != nil else { return nil }
    let all = words.words
    let places = all.indices.dropFirst(3).filter { doers.contains(all[$0].lowercased().replacing("’", with: "'")) }
    guard places.count == 1, all[places[0]].lowercased() != "my" else { return nil }
    let before = Telling.words(of: all[..<places[0]].suffix(2).joined(separator: " "))
    guard !before.suffix(1).contains(where: goesOn.contains),
      before.first.map({ $0 == "tells" || $0 == "told" }) != true
    else { return nil }
    let start = all[places[0]].startIndex
    return start..<start
  }
}
