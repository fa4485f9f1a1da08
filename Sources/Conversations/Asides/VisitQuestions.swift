// Tells a question about the visit itself from an answer: by words that belong to such a question, all of them, in a
// sentence that has the shape of a question. What is in doubt is an answer.

/// The questions about the visit itself in a text, and what else it says.
struct VisitQuestions: Equatable {
  /// What is asked about.
  let topics: [VisitTopic]
  /// The sentences that ask.
  let sentences: String
  /// Whether one of them asks for nothing, but wants something done: "delete everything".
  let isDemand: Bool
  /// The text without them; empty where nothing but courtesy is left.
  let rest: String

  /// Finds the questions; `nil` where there are none.
  /// - Parameter people: Names that are known; each stands for a person like "he" or "she".
  init?(in text: String, people: [String] = []) {
    guard text.count <= Self.longestText else { return nil }
    var topics: [VisitTopic] = []
    var (asked, rest) = ("", "")
    var (says, isDemand) = (false, false)
    let people = Set(people.flatMap(\.spokenWords))
    for sentence in text.sentences {
      if let topic = VisitTopic(askedIn: sentence, people: people) {
        if !topics.contains(topic) { topics.append(topic) }
        isDemand = isDemand || VisitTopic.isDemand(sentence)
        asked += sentence
      } else {
        rest += sentence
        says = says || !Courtesy.isAll(sentence)
      }
    }
    guard !topics.isEmpty else { return nil }
    (self.topics, sentences, self.rest) = (topics, asked.trimmed, says ? rest.trimmed : "")
    self.isDemand = isDemand
  }

  /// Nobody asks in passing in a longer text: it was pasted, or it is a careful page.
  private static let longestText = 1_000
}

extension VisitTopic {
  /// What a sentence asks about the visit itself, if it does.
  init?(askedIn sentence: some StringProtocol, people: Set<String> = []) {
    var words = sentence.spokenWords.flatMap(Self.spelledOut).withoutCurses
      .map { people.contains($0) && !Self.vocabulary.contains($0) ? "he" : $0 }[...]
    guard (1...Self.mostWords).contains(words.count) else { return nil }
    let isMarked = sentence.contains { "?？".contains($0) }
    while let word = words.first, Self.courtesies.contains(word) { words.removeFirst() }
    let all = words
    var isLedUpTo = false
    while let lead = Self.leads.beginning(of: words) {
      words.removeFirst(lead)
      isLedUpTo = true
    }
    while let word = words.first, Self.courtesies.contains(word) { words.removeFirst() }
    if Self.isPlea(words), let readers = VisitTopic.all.first(where: { $0.name == .readers }) {
      self = readers
      return
    }
    let isDemand = Self.isDemand(sentence)
    guard !words.isEmpty, isMarked || isDemand || Self.isQuestion(words, isLedUpTo: isLedUpTo) else { return nil }
    guard let meant = Self.meant(words) else { return nil }
    let meantByAll = isLedUpTo ? Self.meant(all) : nil
    for topic in VisitTopic.all where !isDemand || topic.name == .delete {
      let ways = Self.ways[topic.name] ?? []
      if ways.contains(where: { $0.fits(meant) || meantByAll.map($0.fits) == true }) {
        self = topic
        return
      }
    }
    return nil
  }

  /// Whether a sentence wants something deleted: it begins so, or with a wish.
  static func isDemand(_ sentence: some StringProtocol) -> Bool {
    if sentence.contains(where: { "?？".contains($0) }) { return false }
    let words = sentence.spokenWords.drop(while: courtesies.contains)
    if isPlea(words) { return true }
    let deeds: Set<String> = ["delete", "deleted", "erase", "erased", "wipe"]
    return words.first.map(deeds.contains) == true
      || wishes.contains { words.starts(with: $0) } && words.contains(where: deeds.contains)
  }

  /// Whether words ask that something is not told on: "dont put that in the report to HR".
  private static func isPlea(_ words: ArraySlice<String>) -> Bool {
    let isDenied = words.first == "dont" || words.first == "never" || words.starts(with: ["do", "not"])
    let things: Set<String> = ["this", "that", "it", "these", "any", "anything", "what"]
    return isDenied && words.count <= 12 && words.contains(where: telling.contains)
      && words.contains(where: things.contains) && words.contains(where: listeners.contains)
  }
  private static let telling: Set<String> = [
    "put", "tell", "show", "send", "share", "report", "forward", "give", "pass", "write", "save", "leak", "mention",
  ]
  private static let listeners: Set<String> = [
    "hr", "boss", "bosses", "manager", "managers", "management", "anyone", "anybody", "report", "reports", "company",
    "employer", "personnel", "record", "records", "file",
  ]

  private static let wishes = [["i", "want"], ["i", "would", "like"], ["id", "like"], ["i", "need"]]

  /// What each word may mean: itself, or, where no such question has it, what it may be a slip for; `nil` where it is
  /// none of either.
  private static func meant(_ words: ArraySlice<String>) -> [Set<String>]? {
    var meant: [Set<String>] = []
    for word in words {
      let meanings: Set<String> = vocabulary.contains(word) ? [word] : vocabulary.filter { word.isMistyped($0) }
      if meanings.isEmpty { return nil }
      meant.append(meanings)
    }
    return meant
  }

  private static func spelledOut(_ word: String) -> [String] {
    ["whos", "whats", "wheres", "hows"].contains(word) ? [String(word.dropLast()), "is"] : [word]
  }

  /// The most words of such a question.
  private static let mostWords = 24

  /// Whether a sentence without a question mark asks all the same.
  private static func isQuestion(_ words: ArraySlice<String>, isLedUpTo: Bool) -> Bool {
    guard let first = words.first else { return false }
    func isOne(of openers: Set<String>) -> Bool {
      openers.contains(first) || openers.contains { first.isMistyped($0) }
    }
    if isOne(of: inverted) { return true }
    guard isOne(of: ["what", "where", "how", "why", "which", "if", "whether"]) else { return false }
    return isLedUpTo || words.dropFirst().first.map(afterQuestionWord.contains) == true
  }

  private static let inverted: Set<String> = [
    "is", "are", "am", "r", "do", "does", "did", "can", "could", "will", "would", "may", "might", "must", "should",
    "has",
    "have",
    "who",
  ]
  private static let afterQuestionWord = inverted.union([
    "happens", "long", "many", "much", "if", "private", "safe", "this", "these", "to",
  ])

  private static let courtesies = Courtesy.core.union([
    "wait", "quick", "question", "first", "actually", "but", "and", "so", "then", "one", "more", "thing", "also", "or",
    "just", "well", "me", "all", "everyone", "good", "hold", "on", "um", "uh", "hmm", "oh", "btw", "maybe", "now", "no",
    "yes", "ah", "er",
  ])
  private static let ways = Dictionary(
    uniqueKeysWithValues: all.map { topic in (topic.name, topic.asked.split(separator: "\n").map { Way($0) }) })
  private static let vocabulary = ways.values.joined().reduce(into: Set<String>()) { all, way in
    all.formUnion(way.allowed)
    all.formUnion(way.barred)
  }
}

/// One way to ask: words that must be there, words that may be, and words that may not.
private struct Way {
  private var needed: [Set<String>] = []
  private(set) var allowed = Way.fillers
  private(set) var barred: Set<String> = []

  init(_ line: Substring) {
    for word in line.split(separator: " ") {
      switch word.first {
      case "-": barred.formUnion(Self.words(word.dropFirst()))
      case "+": allowed.formUnion(Self.words(word.dropFirst()))
      default: needed.append(Self.words(word))
      }
    }
    for group in needed { allowed.formUnion(group) }
  }

  /// Whether all words belong to it, each group has one of its own, and none is barred.
  func fits(_ words: [Set<String>]) -> Bool {
    words.allSatisfy { !$0.isDisjoint(with: allowed) && $0.isDisjoint(with: barred) }
      && needed.allSatisfy { group in words.contains { !$0.isDisjoint(with: group) } }
  }

  private static let fillers = Set(VisitTopic.fillers.split(whereSeparator: \.isWhitespace).map(String.init))

  private static func words(_ text: Substring) -> Set<String> {
    var words: Set<String> = []
    for word in text.split(separator: "|") {
      if word.hasPrefix("{"), let list = VisitTopic.lists[String(word.dropFirst().dropLast())] {
        words.formUnion(Self.words(list[...]))
      } else {
        words.insert(String(word))
      }
    }
    return words
  }
}

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

/// Greetings, thanks and apologies.
enum Courtesy {
  static let core: Set<String> = [
    "hello", "hi", "hey", "hiya", "dear", "greetings", "morning", "afternoon", "evening", "thanks", "thank", "please",
    "pls", "plz", "sorry", "excuse", "pardon", "apologies", "apologise", "apologize", "welcome", "namaste", "salam",
    "cheers", "ok", "okay", "forgive",
  ]
  static let words = core.union([
    "good", "day", "everyone", "everybody", "all", "folks", "friends", "team", "sir", "madam", "there", "you", "so",
    "much", "very", "many", "me", "my", "for", "the", "to", "your", "time", "hold", "on", "ladies", "gentlemen",
    "colleagues", "again", "well", "i", "am", "im", "a", "in", "advance", "is", "not", "bad", "english", "typing",
    "of", "this", "long", "be",
  ])

  /// Whether a sentence is nothing else.
  static func isAll(_ sentence: some StringProtocol) -> Bool {
    let plain = sentence.spokenWords
    return plain.allSatisfy(words.contains) && (plain.isEmpty || plain.contains(where: core.contains))
  }
}
