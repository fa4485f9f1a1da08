// Small operations on text that the standard library leaves to us.

extension StringProtocol {
  /// Without white space and newlines at both ends.
  var trimmed: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// On one line: every run of white space and control characters becomes one space.
  var onOneLine: String {
    split { letter in
      if let byte = letter.asciiValue { return byte <= 0x20 || byte == 0x7F }
      return letter.isWhitespace || letter.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
    }.joined(separator: " ")
  }

  /// With a stop at the end, where there is none yet.
  var asSentence: String { last.map { ".?!…".contains($0) } ?? false ? String(self) : self + "." }

  /// The words, at white space.
  var words: [SubSequence] { split(whereSeparator: \.isWhitespace) }

  /// Whether a word of some length stands in both.
  func sharesWord(with other: some StringProtocol) -> Bool {
    func long(_ text: some StringProtocol) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 2 }.map(String.init))
    }
    return !long(self).isDisjoint(with: long(other))
  }

  /// Whether somebody is quoted in it.
  var isQuoting: Bool { unicodeScalars.contains("“") }

}

extension [String] {
  /// "Ana", "Ana and Bo", "Ana, Bo and Cy".
  var inWords: String {
    switch count {
    case 0: ""
    case 1: self[0]
    default: dropLast().joined(separator: ", ") + " and " + self[count - 1]
    }
  }
}
