// What somebody means to do, several in one line: "call Bo. write to Ana", "call Bo and also write to Ana".

/// Parts a line of several deeds.
enum Deed {
  /// The deeds, where a line is nothing else, each without the words that join it to the one before.
  /// - Parameter isDated: Whether words name a day: what stands behind an "and" with a day of its own is another deed.
  static func all(in text: String, isDated: (String) -> Bool = { _ in false }) -> [String] {
    var deeds: [[Substring]] = [[]]
    var (counted, dated) = (0, 0)
    let words = Array(text.replacing(" comma ", with: ", ").words)  // as it is dictated
    for (place, word) in words.enumerated() {
      let before = deeds[deeds.count - 1]
      // A comma may stand within a deed: "call Bo, Ana and Cy".
      let next = words[place...].first { !joints.contains($0.spokenWords.first ?? "") }
      let isParted =
        ["/", "-", "–", "—", "+"].contains(word) || before.last?.last.map { ".;!".contains($0) } == true
        || before.last?.last == "," && next.map(isVerb) == true
      let isJoined = ["also", "then"].contains(word.spokenWords.first) && before.last?.spokenWords == ["and"]
      let isCounted = isPlace(word) && (before.isEmpty || before.last?.last.map { ",.;".contains($0) } == true)
      if isCounted { counted += 1 }
      let isDatedAnew =
        word.spokenWords == ["and"] && isDated(before.joined(separator: " "))
        && isDated(words[place...].joined(separator: " "))
      if isDatedAnew { dated += 1 }
      if !before.isEmpty, isParted || isJoined || isCounted || isDatedAnew { deeds.append([]) }
      deeds[deeds.count - 1].append(word)
    }
    let bare = deeds.map { words in
      var words = words.drop { joints.contains($0.spokenWords.first ?? "") }
      while let last = words.last, ["and", nil].contains(last.spokenWords.first) { words.removeLast() }
      return Array(words)
    }.filter { !$0.isEmpty }
    // What is counted, or has a day of its own, needs no word for what is done.
    guard bare.count > 1, bare.allSatisfy({ $0.count > 1 }),
      counted == bare.count || bare.count(where: { !isVerb($0[0]) }) <= 2 * dated
    else { return [] }
    return bare.map { String($0.joined(separator: " ").trimmingEnd(of: ".,;!")) }
  }

  /// Whether a word begins what is done.
  private static func isVerb(_ word: Substring) -> Bool {
    word.spokenWords.first.map { NoName.isDeed($0) || verbs.contains($0) } ?? false
  }

  /// Whether a word says which of several deeds comes: "second,".
  private static func isPlace(_ word: Substring) -> Bool {
    word.spokenWords.first.map(places.contains) == true && word.last.map { ",:".contains($0) } == true
  }

  private static let places: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "firstly", "secondly", "thirdly", "lastly", "finally", "1st", "2nd",
    "3rd",
  ]
  private static let joints = places.union([
    "and", "also", "then", "next", "plus", "i", "will", "ill", "before", "must", "um", "uh", "",
  ])
  private static let verbs: Set<String> = [
    "align", "arrange", "book", "bring", "check", "discuss", "draft", "finish", "have", "look", "organise", "organize",
    "plan", "prepare", "read", "review", "say", "schedule", "set", "share", "update",
  ]
}
