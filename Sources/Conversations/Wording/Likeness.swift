// When two texts are the same to a reader: letters that look alike, and what cannot be seen.

extension StringProtocol {
  /// Whether both read the same, but for case, spaces, stops and what cannot be seen.
  public func isSame(as other: some StringProtocol) -> Bool { likeness == other.likeness }

  /// What all texts have in common that read the same.
  public var likeness: String {
    if isPlainLine, !utf8.contains(UInt8(ascii: ".")) { return lowercased() }
    var plain = ""
    let folded = Array(onOneLine.uppercased().lowercased().unicodeScalars.filter { !$0.isUnseen })
    for (index, scalar) in folded.enumerated() {
      let isStop = scalar == "." && !(index + 1 < folded.count && folded[index + 1].properties.numericType != nil)
      if !isStop { plain.unicodeScalars.append(scalar) }
    }
    return plain.split(separator: " ").map { $0.inOneScript }.joined(separator: " ")
  }

  /// Without what cannot be seen, such as the soft hyphens and marks that come along when something is pasted. What
  /// joins letters or pictures stays where it shows.
  var visible: String {
    var rest = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() where !scalar.isUnseen || Self.shows(index, in: scalars) {
      rest.append(scalar)
    }
    return String(rest)
  }

  private static func shows(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let scalar = scalars[index]
    guard index > 0, scalar.isJoiner || scalar.properties.isVariationSelector else { return false }
    // European letters are never joined.
    let before = scalars[index - 1]
    guard before.value >= 0x590 || before.properties.isEmoji else { return false }
    return !scalar.isJoiner || index + 1 < scalars.count && scalars[index + 1].value >= 0x590
  }

  /// A word that mixes Latin letters with others that look like them, in Latin letters; another one as it is.
  private var inOneScript: String {
    guard unicodeScalars.contains(where: { $0.value >= 0x370 }),
      unicodeScalars.contains(where: { $0.properties.isAlphabetic && $0.value < 0x250 })
    else { return String(self) }
    var latin = String.UnicodeScalarView()
    for scalar in unicodeScalars { latin.append(latinLetters[scalar] ?? scalar) }
    return String(latin)
  }
}

/// Small Cyrillic and Greek letters that are, small or as capitals, the image of a Latin one.
private let latinLetters = Dictionary(
  zip("аевіјкмнорѕстухԁԛԝһαβεζηικμνορτυχ".unicodeScalars, "aebijkmhopsctyxdqwhabezhikmnoptyx".unicodeScalars)
) { first, _ in first }

extension Unicode.Scalar {
  /// Whether nothing is drawn for it by itself.
  fileprivate var isUnseen: Bool { properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format }
  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }
}
