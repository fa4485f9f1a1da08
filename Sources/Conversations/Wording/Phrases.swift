// Phrases that a line is known by, such as "i would say", in the words of `spokenWords`.

/// Phrases, looked for in the text that lists them: nothing is built, so the first look costs no more than any other.
struct Phrases {
  private let text: String

  /// Takes a text with `|` between the phrases, and one blank or line end between the words of each.
  init(_ text: String) { self.text = text }

  /// How many words the longest phrase has that words begin with; `nil` where they begin with none.
  func beginning(of words: some Collection<String>) -> Int? {
    let first = words.first?.utf8.first
    return longest(at: words.count, where: { $0.first == first }) { words.prefix($0) }
  }

  /// How many words the longest phrase has that words end with; `nil` where they end with none.
  func end(of words: some BidirectionalCollection<String>) -> Int? {
    let last = words.last?.utf8.last
    return longest(at: words.count, where: { $0.last == last }) { words.suffix($0) }
  }

  /// Whether words hold one of them at any place.
  func areFound(in words: [String]) -> Bool { words.indices.contains { beginning(of: words[$0...]) != nil } }

  /// Whether words are nothing but these.
  func cover(_ words: [String]) -> Bool {
    var rest = words[...]
    while let count = beginning(of: rest) { rest.removeFirst(count) }
    return rest.isEmpty
  }

  private typealias Phrase = Slice<UnsafeBufferPointer<UInt8>>

  /// The longest phrase that equals the part of some words that is as long.
  /// - Parameter mayFit: What can be told from one byte: most phrases are passed over by it.
  /// - Complexity: O(the text's length).
  private func longest<Part: Collection<String>>(
    at most: Int, where mayFit: (Phrase) -> Bool, _ part: (Int) -> Part
  ) -> Int? {
    var longest: Int?
    text.utf8.withContiguousStorageIfAvailable { text in
      var rest = text[...]
      while !rest.isEmpty {
        let end = rest.firstIndex(of: UInt8(ascii: "|")) ?? rest.endIndex
        let phrase = rest[..<end].drop(while: Self.isBlank)
        rest = rest[end...].dropFirst()
        guard mayFit(phrase) else { continue }
        let count = phrase.count(where: Self.isBlank) + 1
        if count <= most, count > longest ?? 0, Self.equals(phrase, part(count)) { longest = count }
      }
    }
    return longest
  }

  private static func equals(_ phrase: Phrase, _ words: some Collection<String>) -> Bool {
    var rest = phrase
    for word in words {
      for byte in word.utf8 where rest.popFirst() != byte { return false }
      guard rest.popFirst().map(isBlank) ?? true else { return false }
    }
    return rest.isEmpty
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
