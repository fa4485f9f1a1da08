// The lexicon: from a folded word to its number and classes; built once, on first use, from the lists under `Words/`.

/// What the lexicon knows of one word.
struct Entry: Sendable {
  var id: Int32
  var classes: ClassSet
}

/// A phrase of a word class, filed under its first word.
struct Phrase: Sendable {
  var rest: [Element]
  var member: WordClass
}

/// Words, their classes, and phrases that act as one word of a class ("drop the ball").
struct Lexicon: Sendable {
  private var entries: [UInt64: Entry] = [:]
  private var contractions: [UInt64: (head: UInt64, tail: UInt64, at: Int)] = [:]
  private var phrases: [[Phrase]] = []
  /// The numbers of the words that elements of phrases ask for.
  private(set) var pool: [Int32] = []
  /// The numbers of the words the tokenizer asks for; `bes` is the "'s" of "it's".
  private(set) var (ur, you, are, your): (Int32, Int32, Int32, Int32) = (-1, -1, -1, -1)
  private(set) var (u, r, its, it, bes, done): (Int32, Int32, Int32, Int32, Int32, Int32) = (-1, -1, -1, -1, -1, -1)
  private var emojis: [UInt32: ClassSet] = [:]

  init() {
    entries.reserveCapacity(16_384)
    phrases.reserveCapacity(16_384)
    for list in WordLists.all { add(list) }
    for word in WordLists.ordinary.split(whereSeparator: \.isWhitespace) { _ = intern(word) }
    (ur, you, are, your) = (intern("ur"), intern("you"), intern("'re"), intern("your"))
    (u, r, its, it, bes) = (intern("u"), intern("r"), intern("its"), intern("it"), intern("'s"))
    done = intern("done")
    for (word, head, tail) in Contractions.written { addContraction(word, head, tail) }
    for (member, scalars) in WordLists.emoji {
      for scalar in scalars.unicodeScalars { emojis[scalar.value, default: ClassSet()].insert(member) }
    }
  }

  func entry(_ hash: UInt64) -> Entry? { entries[hash] }

  /// The phrases that begin with the word.
  func phrases(under id: Int32) -> [Phrase] { phrases[Int(id)] }

  /// How many words have a number.
  var count: Int { phrases.count }

  func emoji(_ value: UInt32) -> ClassSet { emojis[value] ?? ClassSet() }

  /// The number of a word, given one if it has none.
  mutating func intern(_ word: Substring) -> Int32 {
    let key = Self.hash(word)
    if let known = entries[key] { return known.id }
    let id = Int32(phrases.count)
    entries[key] = Entry(id: id, classes: ClassSet())
    phrases.append([])
    return id
  }

  private mutating func add(_ list: WordList) {
    for item in list.items.utf8.split(separator: 0x2C) {
      let words = item.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { String(Substring($0)) }
      guard let first = words.first else { continue }
      let forms = Inflection.forms(of: first, list.kind)
      if words.count == 1 {
        for form in forms { add(form, list.member) }
      } else {
        // Taken out while it grows: an array that is held twice would be copied for every phrase.
        var pool: [Int32] = []
        swap(&pool, &self.pool)
        let rest = words.dropFirst().map { Element($0[...], &self, &pool) }
        swap(&pool, &self.pool)
        for form in forms { phrases[Int(intern(form[...]))].append(Phrase(rest: rest, member: list.member)) }
      }
    }
  }

  private mutating func add(_ word: String, _ member: WordClass) {
    for spelling in Inflection.spellings(of: word) {
      _ = intern(spelling[...])
      entries[Self.hash(spelling[...])]?.classes.insert(member)
    }
  }

  private mutating func addContraction(_ word: String, _ head: String, _ tail: String) {
    let at = tail == "n't" ? word.count - 2 : head == "you" && word.hasPrefix("u") ? 1 : min(head.count, word.count - 1)
    contractions[Self.hash(word[...])] = (Self.hash(head[...]), Self.hash(tail[...]), at)
  }

  /// Where a contraction is cut, and the two words it stands for; nil where the word is none.
  func contraction(_ word: ArraySlice<UInt32>) -> (head: UInt64, tail: UInt64, at: Int)? {
    if let written = contractions[Self.hash(word)] { return written }
    guard let mark = word.lastIndex(of: 0x27), mark > word.startIndex else { return nil }
    let head = word[word.startIndex..<mark]
    if mark == word.endIndex - 2, word[mark + 1] == 0x74, word[mark - 1] == 0x6E {
      let stem = word[word.startIndex..<(mark - 1)]
      let whole = Contractions.negated[Self.hash(stem)] ?? Self.hash(stem)
      return (whole, Self.hash("n't"), stem.count)
    }
    let pronoun = head.count == 1 && head[head.startIndex] == 0x75 ? Self.hash("you") : Self.hash(head)
    return (pronoun, Self.hash(word[mark...]), head.count)
  }

  /// FNV-1a over the scalars.
  static func hash(_ word: ArraySlice<UInt32>) -> UInt64 {
    var value: UInt64 = 14_695_981_039_346_656_037
    for scalar in word { value = (value ^ UInt64(scalar)) &* 1_099_511_628_211 }
    return value
  }

  static func hash(_ word: Substring) -> UInt64 {
    var value: UInt64 = 14_695_981_039_346_656_037
    for byte in word.utf8 {
      guard byte < 0x80 else { return hash(ArraySlice(word.unicodeScalars.map(\.value))) }
      value = (value ^ UInt64(byte)) &* 1_099_511_628_211
    }
    return value
  }
}
