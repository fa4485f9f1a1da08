// Names as they are typed on a keyboard without their marks: "jose" for José, "soren" for Søren, "mueller" for Müller.

extension StringProtocol {
  /// In small letters without the marks on them.
  var folded: String { folded(with: [:]) }

  /// How it may be typed: without the marks, or with letters that are spelled out.
  var foldings: Set<String> { utf8.allSatisfy { $0 < 0x80 } ? [lowercased()] : [folded, folded(with: spelledOut)] }

  /// Whether both are the same to somebody who leaves out the marks on letters, or spells them out.
  func isTyped(as other: some StringProtocol) -> Bool { !foldings.isDisjoint(with: other.foldings) }

  private func folded(with letters: [Unicode.Scalar: String]) -> String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var plain = ""
    for character in lowercased() {
      for scalar in character.unicodeScalars {
        plain += letters[scalar] ?? scalar.unmarked
      }
    }
    return plain
  }
}

extension Unicode.Scalar {
  /// The letters that stand for a small one without its marks; none for a mark itself.
  var unmarked: String {
    if let text = special[self] { return text }
    if (0x300...0x36F).contains(value) { return "" }
    return value < 0x80 ? String(self) : latinLetter ?? String(self)
  }

  /// The letter of a Latin one with marks on it, as its name tells: the D of "LATIN SMALL LETTER D WITH STROKE".
  fileprivate var latinLetter: String? {
    guard let name = properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return nil }
    let letter = name.dropFirst("LATIN SMALL LETTER ".count).prefix { $0 != " " }
    return letter.count == 1 || letter == "AE" ? letter.lowercased() : nil
  }
}

/// Letters that are written as two where their keys are missing.
private let spelledOut: [Unicode.Scalar: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"]
/// Letters whose names do not tell what they are typed as.
private let special: [Unicode.Scalar: String] = [
  "ß": "ss", "œ": "oe", "ð": "d", "þ": "th", "ı": "i", "ё": "е", "й": "и", "ї": "і", "ґ": "г", "ά": "α", "έ": "ε",
  "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι", "ϋ": "υ", "ΐ": "ι", "ΰ": "υ", "ς": "σ",
]
