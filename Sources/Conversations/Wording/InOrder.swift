// One thing first and another later: "first Ana, and then the board", "trust with Bo, and later purpose".

/// Lines that say what comes first, and what behind it.
enum InOrder {
  /// What comes first, and the rest; `nil` where nothing is put behind anything.
  static func parts(of text: String) -> (first: String, rest: String)? {
    let words = text.onOneLine.words
    let spoken = words.spokenOneByOne
    let lead = firsts.beginning(of: spoken) ?? 0
    guard
      let place = words.indices.dropFirst(lead + 1).first(where: { place in
        let count = laters.beginning(of: spoken[place...])
        return count.map { place + $0 < words.count } ?? false
      })
    else { return nil }
    let first = words[lead..<place].joined(separator: " ").trimmingEnd(of: ",;:.!–— ")
    return first.isEmpty ? nil : (String(first), words[place...].joined(separator: " "))
  }

  private static let firsts = Phrases("first|firstly|first of all|to begin with|first off")
  private static let laters = Phrases(
    """
    then|and then|and later|later|and perhaps later|and maybe later|and after|and afterwards|afterwards|after that|
    and after that|and next|and second|second|secondly
    """)
}
