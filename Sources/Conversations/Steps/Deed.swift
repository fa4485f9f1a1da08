// What somebody means to do, several in one line: "call Bo. write to Ana", "call Bo and also write to Ana".

/// Parts a line of several deeds.
enum Deed {
  /// The deeds, where a line is nothing else, each without the words that join it to the one before.
  static func all(in text: String) -> [String] {
    var deeds: [[Substring]] = [[]]
    let words = Array(text.replacing(" comma ", with: ", ").words)  // as it is dictated
    for (place, word) in words.enumerated() {
      let before = deeds[deeds.count - 1]
      // A comma may stand within a deed: "call Bo, Ana and Cy".
      let next = words[place...].first { !joints.contains($0.spokenWords.first ?? "") }
      let isParted =
        ["/", "-", "–", "—", "+"].contains(word) || before.last?.last.map { ".;!".contains($0) } == true
        || before.last?.last == "," && next.map(isVerb) == true
      let isJoined = ["also", "then"].contains(word.spokenWords.first) && before.last?.spokenWords == ["and"]
      if !before.isEmpty, isParted || isJoined { deeds.append([]) }
      deeds[deeds.count - 1].append(word)
    }
    let bare = deeds.map { words in
      var words = words.drop { joints.contains($0.spokenWords.first ?? "") }
      while let last = words.last, ["and", nil].contains(last.spokenWords.first) { words.removeLast() }
      return Array(words)
    }.filter { !$0.isEmpty }
    guard bare.count > 1,
      bare.allSatisfy({ $0.count > 1 && isVerb($0[0]) })
    else { return [] }
    return bare.map { String($0.joined(separator: " ").trimmingEnd(of: ".,;!")) }
  }

  /// Whether a word begins what is done.
  private static func isVerb(_ word: Substring) -> Bool {
    word.spokenWords.first.map { NoName.isDeed($0) || verbs.contains($0) } ?? false
  }

  private static let joints: Set<String> = [
    "and", "also", "then", "first", "second", "secondly", "next", "plus", "i", "will", "ill", "",
  ]
  private static let verbs: Set<String> = [
    "align", "arrange", "book", "bring", "check", "discuss", "draft", "finish", "have", "look", "organise", "organize",
    "plan", "prepare", "read", "review", "say", "schedule", "set", "share", "update",
  ]
}
