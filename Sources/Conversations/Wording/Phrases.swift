// Phrases that a line is known by, such as "i would say", in the words of `spokenWords`.

/// Phrases, the longest first.
struct Phrases {
  private let all: [[String]]

  /// Takes them from a text with `|` between.
  init(_ text: String) {
    all = text.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
      .sorted { $0.count > $1.count }
  }

  /// The phrase that words begin with.
  func beginning(of words: ArraySlice<String>) -> [String]? { all.first { words.starts(with: $0) } }

  /// The phrase that words end with.
  func end(of words: ArraySlice<String>) -> [String]? { all.first { words.suffix($0.count).elementsEqual($0) } }

  /// Whether words are one of them.
  func contains(_ words: [String]) -> Bool { all.contains(words) }

  /// Whether words are nothing but these.
  func cover(_ words: [String]) -> Bool {
    var rest = words[...]
    while let phrase = beginning(of: rest) { rest.removeFirst(phrase.count) }
    return rest.isEmpty
  }
}
