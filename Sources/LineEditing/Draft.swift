// The text being typed and the place in it: a value that every edit replaces.

/// A draft: Unicode scalars, as libedit keeps them, and the cursor's offset (0 to the length).
struct Draft: Equatable {
  var text: [Unicode.Scalar] = []
  var cursor = 0

  /// The text as a string.
  var string: String { Self.string(text[...]) }

  /// The text before the cursor.
  var beforeCursor: String { Self.string(text[..<cursor]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    // One by one: the standard library's way of appending them all makes several arrays of them first.
    for scalar in scalars { view.append(scalar) }
    return String(view)
  }

  mutating func insert(_ scalars: [Unicode.Scalar]) {
    text.insert(contentsOf: scalars, at: cursor)
    cursor += scalars.count
  }

  mutating func insert(_ string: String) { insert(Array(string.unicodeScalars)) }

  mutating func delete(_ range: Range<Int>) {
    text.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// What turns this text into another one: the place of what goes, and what comes there.
  func difference(to new: [Unicode.Scalar]) -> (removed: Range<Int>, inserted: Range<Int>) {
    let shorter = min(text.count, new.count)
    var start = 0
    while start < shorter, text[start] == new[start] { start += 1 }
    var tail = 0
    while tail < shorter - start, text[text.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    return (start..<text.count - tail, start..<new.count - tail)
  }

  // MARK: Places

  /// Where the line of the cursor begins.
  var lineStart: Int { (text[..<cursor].lastIndex(of: "\n") ?? -1) + 1 }
  /// Where the line of the cursor ends.
  var lineEnd: Int { text[cursor...].firstIndex(of: "\n") ?? text.count }

  /// The offset after the character at the cursor, marks and joined parts included.
  var nextCharacter: Int {
    let near = text[cursor..<min(cursor + 64, text.count)]
    return cursor + (Self.string(near).first?.unicodeScalars.count ?? 0)
  }

  /// The offset before the character that ends at the cursor.
  var previousCharacter: Int {
    let near = text[max(cursor - 64, 0)..<cursor]
    return cursor - (Self.string(near).last?.unicodeScalars.count ?? 0)
  }

  /// This draft without a whole character (an emoji, a flag, a letter with its accent), where a change that knows only
  /// code points has taken one of several; nil where it did something else.
  func without(theCharacterCutBy changed: Draft) -> Draft? {
    let place = changed.cursor
    let range = place < cursor ? previousCharacter..<cursor : cursor..<nextCharacter
    guard text.count == changed.text.count + 1, range.count > 1, range.contains(place),
      text[..<place] == changed.text[..<place], text[(place + 1)...] == changed.text[place...]
    else { return nil }
    var whole = self
    whole.delete(range)
    return whole
  }

  /// The end of the word at or after the cursor.
  var nextWord: Int {
    var index = cursor
    while index < text.count, !text[index].isOfWord { index += 1 }
    while index < text.count, text[index].isOfWord { index += 1 }
    return index
  }

  /// The start of the word at or before the cursor.
  var previousWord: Int {
    var index = cursor
    while index > 0, !text[index - 1].isOfWord { index -= 1 }
    while index > 0, text[index - 1].isOfWord { index -= 1 }
    return index
  }
}

extension Draft {
  /// A draft with the cursor at the end.
  init(_ text: [Unicode.Scalar]) { self.init(text: text, cursor: text.count) }

  /// A draft with the cursor at the end.
  init(_ string: String) { self.init(Array(string.unicodeScalars)) }
}

extension Unicode.Scalar {
  /// Letters, digits and what belongs to them: accents, joiners, the apostrophe within a word.
  fileprivate var isOfWord: Bool {
    if value < 0x80 { return properties.isAlphabetic || (0x30...0x39).contains(value) || self == "'" || self == "_" }
    return !properties.isWhitespace && !Character(self).isPunctuation && !Character(self).isSymbol
  }
}
