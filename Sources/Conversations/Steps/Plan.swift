// Splits "when he calls, I breathe" or "if ... then ..." into the moment and what is done then.

enum Plan {
  /// The moment and the deed in one sentence; without a moment all of it is the deed.
  static func parts(of words: String) -> (moment: String?, deed: String?) {
    let commas = words.ranges(of: ", ")
    let toDeed = commas.first { comma in
      let next = words[comma.upperBound...].prefix { $0.isLetter || "'’".contains($0) }.lowercased()
      return ["i", "i'll", "i’ll", "i'd", "i’d", "we", "we'll", "we’ll", "my"].contains(next)
    }
    let cut = words.firstRange(of: " then ") ?? toDeed ?? commas.first ?? words.firstRange(of: ": ")
    guard let cut else { return (nil, words) }
    var moment = words[..<cut.lowerBound].trimmed
    while let last = moment.last, ",;:".contains(last) { moment.removeLast() }
    for lead in ["if ", "when "] where moment.lowercased().hasPrefix(lead) {
      moment = moment.dropFirst(lead.count).trimmed
    }
    var deed = words[cut.upperBound...].trimmed
    if deed.lowercased().hasPrefix("then ") { deed = deed.dropFirst(5).trimmed }
    return deed.isEmpty ? (nil, words) : (moment.isEmpty ? nil : moment, deed)
  }
}
