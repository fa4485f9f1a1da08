// Small operations on text that the standard library leaves to us.

extension StringProtocol {
  /// Without white space and newlines at both ends.
  var trimmed: String {
    if isPlainLine { return String(self) }
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// On one line: every run of white space and control characters becomes one space.
  var onOneLine: String {
    if isPlainLine { return String(self) }
    return unicodeScalars.split { $0.isBlank || $0.properties.generalCategory == .control }
      .map { self[$0.startIndex..<$0.endIndex] }.joined(separator: " ")
  }

  /// Whether it is ASCII words with one space between them, as most texts are: nothing has to be looked up then.
  package var isPlainLine: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      guard byte.isSeen || byte == 0x20 && before != 0x20 else { return false }
      before = byte
    }
    return before != 0x20
  }

  /// With a stop at the end, where there is none yet.
  var asSentence: String { last.map { ".?!…".contains($0) } ?? false ? String(self) : self + "." }

  /// The words, at white space.
  var words: [SubSequence] {
    unicodeScalars.split(whereSeparator: \.isBlank).map { self[$0.startIndex..<$0.endIndex] }
  }

  /// The words in it that are these but for the case of letters; `nil` where there are none.
  func excerpt(of words: String) -> String? {
    let small = lowercased()
    guard small.count == count, let place = small.firstRange(of: words.lowercased()) else { return nil }
    let start = index(startIndex, offsetBy: small.distance(from: small.startIndex, to: place.lowerBound))
    return String(self[start...].prefix(small.distance(from: place.lowerBound, to: place.upperBound)))
  }

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
  var inWords: String { joined(last: "and") }

  /// "Ana", "Ana or Bo", "Ana, Bo or Cy".
  var inAlternatives: String { joined(last: "or") }

  private func joined(last link: String) -> String {
    switch count {
    case 0: ""
    case 1: self[0]
    default: dropLast().joined(separator: ", ") + " \(link) " + self[count - 1]
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is white space or a line end.
  var isBlank: Bool { value < 0x80 ? value == 0x20 || 9...13 ~= value : properties.isWhitespace }
}

extension UInt8 {
  /// Whether it is a letter, a digit or a mark of ASCII.
  var isSeen: Bool { 0x21...0x7E ~= self }
  /// Whether it is a letter of ASCII.
  var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
  /// Whether it is a digit.
  var isDigit: Bool { 0x30...0x39 ~= self }
}
