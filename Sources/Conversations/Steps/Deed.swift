// What somebody means to do, several in one line: "call Bo. write to Ana", "call Bo and also write to Ana".

/// Parts a line of several deeds.
enum Deed {
  /// The deeds, where a line is nothing else, each without the words that join it to the one before.
  static func all(in text: String) -> [String] {
    var deeds: [[Substring]] = [[]]
    for word in text.words {
      let before = deeds[deeds.count - 1]
      let isParted = ["/", "-", "–", "—", "+"].contains(word) || before.last?.last.map { ".;!".contains($0) } == true
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
      bare.allSatisfy({ $0.count > 1 && $0[0].spokenWords.first.map(NoName.isDeed) == true })
    else { return [] }
    return bare.map { String($0.joined(separator: " ").trimmingEnd(of: ".,;!")) }
  }

  private static let joints: Set<String> = ["and", "also", "then", "first", "second", "secondly", "next", "plus", ""]
}
