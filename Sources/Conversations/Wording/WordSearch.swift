// Words that are looked for: letters without case and marks, as people type them, so that "dat" finds "Đạt".

/// What letters are when neither case nor marks count. Remembers what it has looked up.
public struct FoldedLetters {
  /// By scalar: 0 where it was not looked up, else a bit that it was, with one or two scalars that stand for it.
  private var known = [UInt64](repeating: 0, count: 0x3000)

  /// Knows nothing yet.
  public init() {}

  /// One or two scalars that stand for a scalar; none for a mark. 0 stands for none.
  public mutating func folded(_ scalar: UInt32) -> (UInt32, UInt32) {
    if scalar < 0x80 { return (0x41...0x5A ~= scalar ? scalar | 0x20 : scalar, 0) }
    guard scalar < known.count else { return Self.look(scalar) }
    let found = known[Int(scalar)]
    if found != 0 { return (UInt32(truncatingIfNeeded: found & 0x1F_FFFF), UInt32(found >> 32 & 0x1F_FFFF)) }
    let (first, second) = Self.look(scalar)
    known[Int(scalar)] = 1 << 63 | UInt64(second) << 32 | UInt64(first)
    return (first, second)
  }

  /// Whether a folded scalar is a letter or a digit of a script that puts blanks between words.
  public static func isOfAWord(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return 0x30...0x39 ~= scalar || 0x61...0x7A ~= scalar }
    return scalar < 0xE00 && Unicode.Scalar(scalar)?.properties.isAlphabetic == true
  }

  private static func look(_ value: UInt32) -> (UInt32, UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return (value, 0) }
    let properties = scalar.properties
    if [.nonspacingMark, .format].contains(properties.generalCategory) { return (0, 0) }
    let small = properties.lowercaseMapping.unicodeScalars.first ?? scalar
    let letters = (marks[small] ?? small.unmarked).unicodeScalars.map(\.value)
    return (letters.first ?? 0, letters.count > 1 ? letters[1] : 0)
  }

  /// Marks between words, as keys have them.
  private static let marks: [Unicode.Scalar: String] = [
    "’": "'", "‘": "'", "“": "\"", "”": "\"", "–": "-", "—": "-",
  ]
}

/// What is looked for in what was said: words and phrases that all have to stand in one text.
public struct WordSearch {
  /// The words and phrases, folded, with one blank between words.
  public let parts: [[UInt32]]
  private var folding = FoldedLetters()

  /// - Parameter arguments: As a shell hands them over: an argument of several words is a phrase, and so is what stands
  ///   between quotation marks in one.
  /// - Returns: `nil` where no word is in them.
  public init?(_ arguments: [String]) {
    var folding = FoldedLetters()
    var parts: [[UInt32]] = []
    for argument in arguments {
      let straight = argument.replacing("“", with: "\"").replacing("”", with: "\"")
      let pieces = straight.split(separator: "\"", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        let isPhrase = pieces.count == 1 || index % 2 == 1
        let words = isPhrase ? [piece] : piece.split(whereSeparator: \.isWhitespace)
        parts += words.map { $0.unicodeScalars.folded(by: &folding).map(\.scalar).trimmed }
      }
    }
    self.parts = parts.filter { part in
      part.contains { Unicode.Scalar($0)?.properties.isAlphabetic == true || 0x30...0x39 ~= $0 }
    }
    self.folding = folding
    if self.parts.isEmpty { return nil }
  }

  /// What words of a text have to begin with, folded, where it has all of them; some may be empty.
  public var wordBeginnings: [[UInt32]] {
    parts.flatMap { $0.split(separator: 0x20) }.map { Array($0.prefix(while: FoldedLetters.isOfAWord)) }
  }

  /// Where they stand in a text, in Unicode scalars, in order; `nil` where one of them does not.
  public mutating func places(in text: String) -> [Range<Int>]? {
    let folded = text.unicodeScalars.folded(by: &folding)
    var places: [Range<Int>] = []
    for part in parts {
      var isThere = false
      for start in folded.indices where folded.begins(part, at: start) {
        isThere = true
        places.append(folded[start].place..<folded[start + part.count - 1].place + 1)
      }
      if !isThere { return nil }
    }
    return places.sorted { $0.lowerBound < $1.lowerBound }
  }
}

extension String.UnicodeScalarView {
  fileprivate func folded(by folding: inout FoldedLetters) -> [(scalar: UInt32, place: Int)] {
    Substring.UnicodeScalarView(self[...]).folded(by: &folding)
  }
}

extension Substring.UnicodeScalarView {
  /// The folded scalars, each with its place in the text; a run of white space is one blank.
  fileprivate func folded(by folding: inout FoldedLetters) -> [(scalar: UInt32, place: Int)] {
    var folded: [(scalar: UInt32, place: Int)] = []
    for (place, scalar) in enumerated() {
      if scalar.properties.isWhitespace {
        if folded.last?.scalar != 0x20 { folded.append((0x20, place)) }
        continue
      }
      let (first, second) = folding.folded(scalar.value)
      if first != 0 { folded.append((first, place)) }
      if second != 0 { folded.append((second, place)) }
    }
    return folded
  }
}

extension [UInt32] {
  fileprivate var trimmed: [UInt32] { Array(drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()) }
}

extension [(scalar: UInt32, place: Int)] {
  /// Whether a part stands there, from the beginning of a word; in scripts that write no blanks, anywhere.
  fileprivate func begins(_ part: [UInt32], at start: Int) -> Bool {
    guard start + part.count <= count, self[start].scalar == part[0],
      part.indices.allSatisfy({ self[start + $0].scalar == part[$0] })
    else { return false }
    return start == 0 || !FoldedLetters.isOfAWord(self[start - 1].scalar) || !FoldedLetters.isOfAWord(part[0])
  }
}
