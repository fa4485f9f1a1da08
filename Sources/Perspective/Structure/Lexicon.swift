// The lexicon: from a folded word to its number and classes, by a table that `scripts/generate` made.

/// What the lexicon knows of one word: a slot of an open hash table.
package struct WordSlot: BitwiseCopyable, Sendable {
  /// The hash of the word, 0 where the slot is empty.
  package var hash: UInt64 = 0
  /// The word's number, -1 where it only stands for a contraction.
  package var id: Int32 = -1
  /// The number of the set of its classes.
  package var classes: UInt16 = 0
  /// The number of the contraction it stands for, counted from 1.
  package var contraction: UInt16 = 0

  package init() {}
}

/// A phrase of a word class, filed under its first word: what follows that word, and the class.
package struct Phrase: BitwiseCopyable, Sendable {
  package var start: UInt32
  package var count: UInt16
  package var member: UInt16

  package init(_ rest: Range<Int>, member: Int) {
    (start, count, self.member) = (UInt32(rest.lowerBound), UInt16(rest.count), UInt16(member))
  }

  var rest: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// A contraction written without an apostrophe, the two words it stands for, and where it is cut.
package struct Contraction: BitwiseCopyable, Sendable {
  package var head: UInt64
  package var tail: UInt64
  package var at: UInt64

  package init(head: UInt64, tail: UInt64, at: Int) { (self.head, self.tail, self.at) = (head, tail, UInt64(at)) }
}

/// A stem that changes before "n't": "wo", "will".
package struct Stem: BitwiseCopyable, Sendable {
  package var short: UInt64
  package var whole: UInt64

  package init(short: UInt64, whole: UInt64) { (self.short, self.whole) = (short, whole) }
}

/// An emoji and its classes.
package struct Emoji: BitwiseCopyable, Sendable {
  package var classes: ClassSet
  package var scalar: UInt64

  package init(_ scalar: UInt32, _ classes: ClassSet) { (self.scalar, self.classes) = (UInt64(scalar), classes) }
}

/// Words, their classes, and phrases that act as one word of a class ("drop the ball").
struct Lexicon: Sendable {
  private let words: Column<WordSlot>
  private let classSets: Column<ClassSet>
  private let phraseStarts: Column<UInt32>
  private let phraseList: Column<Phrase>
  private let contractions: Column<Contraction>
  private let stems: Column<Stem>
  private let emojis: Column<Emoji>

  init(_ tables: Tables) {
    words = tables.column(.words)
    classSets = tables.column(.classSets)
    phraseStarts = tables.column(.phraseStarts)
    phraseList = tables.column(.phrases)
    contractions = tables.column(.contractions)
    stems = tables.column(.stems)
    emojis = tables.column(.emojis)
  }

  private func slot(_ hash: UInt64) -> WordSlot? {
    var place = Int(truncatingIfNeeded: hash & UInt64(words.count - 1))
    while true {
      let entry = words[place]
      if entry.hash == hash { return entry }
      if entry.hash == 0 { return nil }
      place = (place + 1) & (words.count - 1)
    }
  }

  /// The number and the classes of a word.
  func entry(_ hash: UInt64) -> (id: Int32, classes: ClassSet)? {
    guard let entry = slot(hash), entry.id >= 0 else { return nil }
    return (entry.id, classSets[Int(entry.classes)])
  }

  /// The number of a word that the rules know, or one that no word has.
  func id(_ word: StaticString) -> Int32 { entry(Self.hash("\(word)"))?.id ?? -2 }

  /// The phrases that begin with the word.
  func phrases(under id: Int32) -> Range<Int> { Int(phraseStarts[Int(id)])..<Int(phraseStarts[Int(id) + 1]) }

  func phrase(_ number: Int) -> Phrase { phraseList[number] }

  func emoji(_ value: UInt32) -> ClassSet {
    for place in emojis.indices where emojis[place].scalar == UInt64(value) { return emojis[place].classes }
    return ClassSet()
  }

  /// Where a contraction is cut, and the two words it stands for; nil where the word is none.
  func contraction(_ word: ArraySlice<UInt32>, _ hash: UInt64) -> (head: UInt64, tail: UInt64, at: Int)? {
    if let entry = slot(hash), entry.contraction > 0 {
      let found = contractions[Int(entry.contraction) - 1]
      return (found.head, found.tail, Int(found.at))
    }
    guard let mark = word.lastIndex(of: 0x27), mark > word.startIndex else { return nil }
    let head = word[word.startIndex..<mark]
    if mark == word.endIndex - 2, word[mark + 1] == 0x74, word[mark - 1] == 0x6E {
      let stem = word[word.startIndex..<(mark - 1)]
      return (whole(Self.hash(stem)), Self.notHash, stem.count)
    }
    let pronoun = head.count == 1 && head[head.startIndex] == 0x75 ? Self.youHash : Self.hash(head)
    return (pronoun, Self.hash(word[mark...]), head.count)
  }

  private static let notHash = hash("n't")
  private static let youHash = hash("you")

  private func whole(_ stem: UInt64) -> UInt64 {
    for place in stems.indices where stems[place].short == stem { return stems[place].whole }
    return stem
  }

  /// FNV-1a over the scalars.
  static func hash(_ word: ArraySlice<UInt32>) -> UInt64 {
    var value: UInt64 = 14_695_981_039_346_656_037
    for scalar in word { value = (value ^ UInt64(scalar)) &* 1_099_511_628_211 }
    return value
  }

  static func hash(_ word: some StringProtocol) -> UInt64 {
    var value: UInt64 = 14_695_981_039_346_656_037
    for scalar in word.unicodeScalars { value = (value ^ UInt64(scalar.value)) &* 1_099_511_628_211 }
    return value
  }
}

extension WordSlot {
  /// The hash of a folded word.
  package static func hash(of word: some StringProtocol) -> UInt64 { Lexicon.hash(word) }
}
