// Words that somebody took back: out of everything that was said, and of all that quotes or repeats them.

import Perspective

/// Words that are taken back, and what stands there instead.
public struct TakenBack: Equatable, Sendable {
  /// What stands where words were taken back.
  public static let mark = "[taken back]"

  /// The texts that are gone, each as its words.
  private let gone: [[String]]
  /// The texts that stay though they share words with those: later versions of an answer.
  private let kept: [[String]]
  private let names: NameChange?
  /// What stands there instead.
  let stands: String

  /// The fewest words in a row that are found again wherever they stand; twice as many, where all are common ones.
  private static let fewest = 4

  init(
    _ gone: [String], keeping kept: [String], names: [String] = [], among others: [String] = [],
    mark: String = TakenBack.mark
  ) {
    stands = mark
    self.gone = gone.filter { $0 != Self.mark }.map { $0.spelled.map(\.word) }.filter { !$0.isEmpty }
    self.kept = kept.map { $0.spelled.map(\.word) }
    let old = names.filter { !$0.isEmpty && $0 != Self.mark }.map { Snapshot.Renaming(old: $0, new: mark) }
    self.names = old.isEmpty ? nil : NameChange(old, among: others, withEndings: true)
  }

  /// A text without the words that were taken back.
  public func applied(to text: String) -> String { edits(in: text).applied(to: text) }

  /// What is to be changed in a text: every stretch of four words or more, every quotation, and a whole text that was
  /// taken back. O(n) for texts of a given length.
  /// - Parameter isRecital: Whether the text has nothing of the script's own but a few words.
  func edits(in text: String, isRecital: Bool = false) -> TextEdits {
    let words = text.spelled
    var edits: [TextEdits.Edit] = []
    var index = 0
    while index < words.count {
      let length = run(at: index, in: words)
      if length > 0, isTheirs(index..<index + length, in: words, isRecital) {
        let range = words[index].range.lowerBound..<words[index + length - 1].range.upperBound
        edits.append(.init(range: range, text: stands))
        index += length
      } else {
        index += 1
      }
    }
    let named = names?.edits(in: text).edits.filter { name in !edits.contains { $0.range.overlaps(name.range) } } ?? []
    return TextEdits(edits: (edits + named).sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  /// How many words from here on stand in one row in a text that is gone.
  private func run(at start: Int, in words: [SpelledWord]) -> Int {
    var longest = 0
    for text in gone {
      for place in text.indices where text[place] == words[start].word {
        var length = 0
        while start + length < words.count, place + length < text.count,
          words[start + length].word == text[place + length]
        {
          length += 1
        }
        longest = max(longest, length)
      }
    }
    return longest
  }

  private func isTheirs(_ range: Range<Int>, in words: [SpelledWord], _ isRecital: Bool) -> Bool {
    let found = words[range].map(\.word)
    // What everybody says may be the script's own.
    let isCommon = !isRecital && range != words.indices && found.allSatisfy(Vocabulary.isCommon)
    let isWhole = !isCommon && gone.contains(found) && (found.count > 1 || found[0].count > 3)
    let isQuoted = words[range.lowerBound].opens && words[range.upperBound - 1].closes
    let isOwn = range.count >= Self.fewest && !isCommon || range.count >= 2 * Self.fewest
    guard isQuoted || isWhole || isOwn else { return false }
    return !kept.contains { $0.holds(found) }
  }
}

/// A word of a text, in small letters, and where it stands, in Unicode scalars.
private struct SpelledWord {
  var word: String
  var range: Range<Int>
  /// Whether a quotation begins before it, or ends behind it.
  var opens = false
  var closes = false
}

extension String {
  fileprivate var spelled: [SpelledWord] {
    var (words, offset, word, start) = ([SpelledWord](), 0, "", 0)
    var opens = false
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "'" || scalar == "’"
        || scalar.properties.generalCategory == .nonspacingMark
    }
    for scalar in unicodeScalars {
      if isPart(scalar) {
        if word.isEmpty { start = offset }
        word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
      } else {
        if !word.isEmpty {
          words.append(SpelledWord(word: word.lowercased(), range: start..<offset, opens: opens))
          (word, opens) = ("", false)
        }
        if scalar == "“" || scalar == "‘" { opens = true }
        if (scalar == "”" || scalar == "…" || scalar == "’") && !words.isEmpty { words[words.count - 1].closes = true }
      }
      offset += 1
    }
    if !word.isEmpty { words.append(SpelledWord(word: word.lowercased(), range: start..<offset, opens: opens)) }
    return words
  }
}

extension [String] {
  fileprivate func holds(_ other: [String]) -> Bool {
    guard !other.isEmpty, count >= other.count else { return false }
    return (0...count - other.count).contains { self[$0..<$0 + other.count].elementsEqual(other) }
  }
}
