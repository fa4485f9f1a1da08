// Finds and replaces words in a text, byte by byte: the standard library prepares a searcher for every call, and that
// takes longer than reading a line.

extension StringProtocol {
  /// Where words stand, one after the other, without overlap.
  /// - Complexity: O(n), for words that do not repeat themselves.
  func ranges(of words: String) -> [Range<Index>] {
    var (ranges, rest): ([Range<Index>], _) = ([], self[...])
    while let range = rest.firstRange(of: words) {
      ranges.append(range)
      rest = self[range.upperBound...]
    }
    return ranges
  }

  /// Where words stand first; `nil` where they do not, or there are none.
  func firstRange(of words: String) -> Range<Index>? {
    guard let first = words.utf8.first else { return nil }
    var place = utf8.startIndex
    while let start = utf8[place...].firstIndex(of: first) {
      if utf8[start...].starts(with: words.utf8) {
        return start..<utf8.index(start, offsetBy: words.utf8.count)
      }
      place = utf8.index(after: start)
    }
    return nil
  }

  /// Whether words stand in it.
  func contains(_ words: String) -> Bool { firstRange(of: words) != nil }

  /// The text with other words wherever some stand.
  func replacing(_ words: String, with others: String) -> String {
    var (text, place) = ("", startIndex)
    for range in ranges(of: words) {
      text += self[place..<range.lowerBound] + others
      place = range.upperBound
    }
    return text + self[place...]
  }
}
