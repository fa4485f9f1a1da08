// Words and sentences of a line as they are said: what commands, options, yes and no are known by.

extension StringProtocol {
  /// The words in small letters, without the marks in and around them: "can't" and "H.R." are `cant` and `hr`. They
  /// are what commands, options, yes and no are known by.
  /// - Complexity: O(n). A line is looked at in many ways, so ASCII is told byte by byte.
  var spokenWords: [String] {
    var reader = SpokenWordReader()
    if utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in utf8 { reader.take(0x41...0x5A ~= byte ? byte | 0x20 : byte) }
    } else {
      for scalar in lowercased().unicodeScalars { reader.take(scalar) }
    }
    reader.end()
    return reader.words
  }

  /// The sentences, each with all that stands up to the next one: they end at a line end, and at a stop that a blank
  /// and no small letter follows, and no title stands before, or any letter where the text itself begins with a small
  /// one.
  var sentences: [SubSequence] {
    let scalars = unicodeScalars
    var sentences: [SubSequence] = []
    var (start, place) = (startIndex, startIndex)
    while place < endIndex {
      let scalar = scalars[place]
      scalars.formIndex(after: &place)
      guard scalar.isLineEnd || scalar.isStop && endsSentence(at: place) else { continue }
      while place < endIndex, scalars[place].isBlank { scalars.formIndex(after: &place) }
      sentences.append(self[start..<place])
      start = place
    }
    if start < endIndex { sentences.append(self[start...]) }
    return sentences
  }

  private func endsSentence(at place: Index) -> Bool {
    guard place < endIndex else { return true }
    guard self[place].isWhitespace else { return false }
    let last = String(self[..<place].dropLast().reversed().prefix(while: \.isLetter).reversed())
    if self[place...].first(where: { !$0.isWhitespace })?.isLowercase != true { return !Abbreviation.isTitle(last) }
    // Who begins with a small letter begins every sentence so.
    return first(where: \.isLetter)?.isLowercase == true && last.count > 1 && !Abbreviation.isWithin(last)
  }
}

/// Collects the words of a text in small letters.
private struct SpokenWordReader {
  private(set) var words: [String] = []
  private var parts: [String] = []
  private var word: [UInt8] = []
  private var hasNumber = false

  /// Takes a byte of ASCII.
  mutating func take(_ byte: UInt8) {
    if byte.isLetter || byte.isDigit {
      word.append(byte)
      hasNumber = hasNumber || byte.isDigit
    } else if byte == UInt8(ascii: ".") {
      parts.append(taken())
    } else if byte != UInt8(ascii: "'") {
      end()
    }
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      take(UInt8(truncatingIfNeeded: scalar.value))
    } else if scalar.isSpoken(atStart: word.isEmpty) {
      word.append(contentsOf: String(scalar).utf8)
      hasNumber = hasNumber || scalar.properties.numericType != nil
    } else if scalar != "’" {
      end()
    }
  }

  mutating func end() {
    if parts.isEmpty {
      if !word.isEmpty { words.append(taken()) }
    } else {
      // What stands between full stops is a word of its own where one is a number: "8.30", not "H.R.".
      parts.append(taken())
      words += (hasNumber ? parts : [parts.joined()]).filter { !$0.isEmpty }
      parts = []
    }
    hasNumber = false
  }

  private mutating func taken() -> String {
    defer { word.removeAll(keepingCapacity: true) }
    return String(decoding: word, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Whether one beyond ASCII is a letter or a number, or a mark on one.
  fileprivate func isSpoken(atStart isFirst: Bool) -> Bool {
    properties.isAlphabetic || properties.numericType != nil
      || !isFirst && properties.generalCategory == .nonspacingMark
  }

  fileprivate var isStop: Bool {
    switch self {
    case ".", "?", "!", "…", "？", "。": true
    default: false
    }
  }

  fileprivate var isLineEnd: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}

extension String {
  /// Whether it may be another word with a slip of the keys: two letters the wrong way round, or, in a longer word, one
  /// letter too many, too few or another one. The first letter is seldom missed.
  func isMistyped(_ other: String) -> Bool {
    let (own, other) = (Array(utf8), Array(other.utf8))
    guard own.count > 2, other.count > 2, abs(own.count - other.count) < 2, own != other else { return false }
    var (low, high) = (0, 0)
    while low < min(own.count, other.count), own[low] == other[low] { low += 1 }
    while high < min(own.count, other.count) - low, own[own.count - 1 - high] == other[other.count - 1 - high] {
      high += 1
    }
    let (mine, theirs) = (own[low..<(own.count - high)], other[low..<(other.count - high)])
    if mine.count == 2, theirs.count == 2 { return mine.elementsEqual(theirs.reversed()) }
    return low > 0 && min(own.count, other.count) > 4 && mine.count <= 1 && theirs.count <= 1
  }
}
