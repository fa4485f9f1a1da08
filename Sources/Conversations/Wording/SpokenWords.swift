// Words and sentences of a line as they are said: what commands, options, yes and no are known by.

extension Character {
  /// Whether it is a letter or a number; most are ASCII, and told at once.
  fileprivate var isSpoken: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return (0x30...0x39).contains(ascii) || (0x61...0x7a).contains(ascii | 0x20)
  }
}

extension StringProtocol {
  /// The words in small letters, without the marks in and around them: "can't" and "H.R." are `cant` and `hr`. They
  /// are what commands, options, yes and no are known by.
  var spokenWords: [String] {
    // What stands between full stops is a word of its own where one is a number: "8.30", not "H.R.".
    var (words, parts, word, hasNumber): ([String], [String], String, Bool) = ([], [], "", false)
    for character in lowercased() + " " {
      if character.isSpoken {
        word.append(character)
        hasNumber = hasNumber || character.isNumber
      } else if character == "." {
        parts.append(word)
        word = ""
      } else if character != "'", character != "’" {
        words += hasNumber || parts.isEmpty ? parts + [word] : [parts.joined() + word]
        (parts, word, hasNumber) = ([], "", false)
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// The sentences, each with all that stands up to the next one: they end at a line end, and at a stop that a blank
  /// and no small letter follows, or any letter where the text itself begins with a small one.
  var sentences: [SubSequence] {
    var sentences: [SubSequence] = []
    var (start, place) = (startIndex, startIndex)
    while place < endIndex {
      let character = self[place]
      place = index(after: place)
      let isOver = character.isNewline || ".?!…？。".contains(character) && endsSentence(at: place)
      guard isOver else { continue }
      while place < endIndex, self[place].isWhitespace { place = index(after: place) }
      sentences.append(self[start..<place])
      start = place
    }
    if start < endIndex { sentences.append(self[start...]) }
    return sentences
  }

  private func endsSentence(at place: Index) -> Bool {
    guard place < endIndex else { return true }
    guard self[place].isWhitespace else { return false }
    if self[place...].first(where: { !$0.isWhitespace })?.isLowercase != true { return true }
    // Who begins with a small letter begins every sentence so.
    let words = self[..<place].dropLast()
    let last = String(words.reversed().prefix(while: \.isLetter).reversed()).lowercased()
    return first(where: \.isLetter)?.isLowercase == true && last.count > 1 && !Self.abbreviations.contains(last)
  }

  private static var abbreviations: Set<String> {
    ["etc", "eg", "ie", "vs", "ca", "cf", "mr", "mrs", "ms", "dr", "st"]
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
