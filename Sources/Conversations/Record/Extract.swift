// Some words where they stand: the stretch of a text that is worth repeating, with the words in question marked.

/// Part of a text, with some of its words marked. Offsets are in Unicode scalars, ends exclusive.
public struct Extract: Equatable, Sendable {
  /// The part, as it came; an ellipsis stands where something around it is left out.
  public let text: String
  /// The marked words, in `text`, in order.
  public let marks: [Range<Int>]

  /// The most words of a text that is repeated whole, or of a sentence that is.
  static let mostWords = 40
  /// The most lines of a text that is repeated whole.
  private static let mostLines = 4
  /// How many words are kept on either side of the words in question, where a sentence is longer than that.
  private static let wordsAround = 12

  /// The words in question in their text: all of it while it is short, else the sentence around them; `nil` when the
  /// text has no such place. O(n).
  public init?(of text: String, around words: Range<Int>) {
    let scalars = Array(text.unicodeScalars)
    guard 0 <= words.lowerBound, !words.isEmpty, words.upperBound <= scalars.count else { return nil }
    let whole = Self.trimmed(scalars.indices, in: scalars)
    let lines = scalars[whole].count { $0.isNewline } + 1
    let isShort = Self.words(in: scalars[whole]).count <= Self.mostWords && lines <= Self.mostLines
    self.init(
      scalars, isShort ? whole : Self.sentence(around: words, in: scalars), of: whole, marking: [words])
  }

  /// A sentence of a text with its marks, as it stands; only one that is very long is cut, to what is marked. O(n).
  public init(sentence: Range<Int>, of scalars: [Unicode.Scalar], marking marks: [Range<Int>]) {
    self.init(scalars, sentence, of: sentence, marking: marks)
  }

  private init(_ scalars: [Unicode.Scalar], _ part: Range<Int>, of whole: Range<Int>, marking marks: [Range<Int>]) {
    let part = Self.shortened(part, of: scalars, around: marks)
    let before = part.lowerBound > whole.lowerBound ? "… " : ""
    let after = part.upperBound < whole.upperBound ? " …" : ""
    text = before + String(String.UnicodeScalarView(scalars[part])) + after
    let shift = before.unicodeScalars.count - part.lowerBound
    self.marks = marks.map { $0.clamped(to: part) }.filter { !$0.isEmpty }.map {
      $0.lowerBound + shift..<$0.upperBound + shift
    }
  }

  // MARK: In words

  /// The extract in words, for whoever sees no marks: the sentence, and what of it is meant.
  public var inWords: String {
    let scalars = Array(text.unicodeScalars)
    let marked = marks.map { Self.quoted(scalars[$0]) }
    let isAll = marks.count == 1 && Self.isAll(marks[0], of: scalars)
    return isAll
      ? "The words \(Self.quoted(scalars[...]))." : "In \(Self.quoted(scalars[...])), the words \(marked.inWords)."
  }

  /// Whether nothing but punctuation stands around a mark.
  private static func isAll(_ mark: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    !(scalars[..<mark.lowerBound] + scalars[mark.upperBound...]).contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "…"
    }
  }

  private static func quoted(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let line = String(String.UnicodeScalarView(scalars)).words.joined(separator: " ")
    return "“" + line.replacing("“", with: "‘").replacing("”", with: "’") + "”"
  }

  // MARK: Sentences

  /// The sentence around some words: from the end of the sentence or line before them to the end of their own. O(n).
  public static func sentence(around words: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var start = words.lowerBound
    while start > 0, !ends(before: start, in: scalars) { start -= 1 }
    var end = words.upperBound
    while end < scalars.count, !ends(before: end, in: scalars) { end += 1 }
    return trimmed(start..<end, in: scalars)
  }

  /// Whether a sentence has come to its end before a place: at a line end, or at a stop, perhaps with a closing mark,
  /// that a blank follows; a small letter after it goes on with the sentence.
  private static func ends(before place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    if scalars[place - 1].isNewline { return true }
    guard scalars[place].properties.isWhitespace else { return false }
    var last = place - 1
    while last > 0, "\"'”’)»".unicodeScalars.contains(scalars[last]) { last -= 1 }
    guard ".!?…".unicodeScalars.contains(scalars[last]) else { return false }
    return scalars[place...].first { !$0.properties.isWhitespace }?.properties.isLowercase != true
  }

  private static func trimmed(_ range: Range<Int>, in scalars: [Unicode.Scalar]) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, scalars[low].properties.isWhitespace { low += 1 }
    while high > low, scalars[high - 1].properties.isWhitespace { high -= 1 }
    return low..<high
  }

  /// A part that is too long to be repeated, cut to the first mark with some words around it.
  private static func shortened(
    _ part: Range<Int>, of scalars: [Unicode.Scalar], around marks: [Range<Int>]
  ) -> Range<Int> {
    let all = words(in: scalars[part])
    guard all.count > mostWords, let first = marks.first, let last = marks.last,
      let from = all.firstIndex(where: { $0.upperBound > first.lowerBound }),
      let to = all.lastIndex(where: { $0.lowerBound < last.upperBound })
    else { return part }
    let low = all[max(from - wordsAround, 0)].lowerBound
    let high = all[min(to + wordsAround, from + mostWords, all.count - 1)].upperBound
    return low..<high
  }

  private static func words(in scalars: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    scalars.indices.split { scalars[$0].properties.isWhitespace }.compactMap { word in
      word.first.flatMap { first in word.last.map { first..<$0 + 1 } }
    }
  }
}

extension Unicode.Scalar {
  /// Whether a line ends here.
  fileprivate var isNewline: Bool { Character(self).isNewline }
}
