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
  /// Whether the text begins with a question.
  let isFirst: Bool
  /// Whether the rest may only say why it was asked: "can he read this? he's good with computers".
  var isRestOfAsking: Bool {
    let isOfOthers = ["he", "hes", "she", "shes", "they", "theyre"].contains(rest.spokenWords.first)
    return isOfOthers && isFirst && topics.contains { [.readers, .kept, .sent, .delete].contains($0.name) }
  }

  /// Finds the questions; `nil` where there are none.
  /// - Parameters:
  ///   - people: names that are known; each stands for a person like "he" or "she".
  ///   - asked: words of the open question, and of what is rated, which may be asked about.
  init?(in text: String, people: [String] = [], asked words: AskedWords = AskedWords()) {
    guard text.count <= Self.longestText else { return nil }
    var topics: [VisitTopic] = []
    var (asked, rest) = ("", "")
    var (says, isDemand, isTail) = (false, false, false)
    let people = Set(people.flatMap { $0.spokenWords.map(\.folded) })
    let isAlone = text.sentences.count { !Courtesy.isAll($0) } == 1
    for sentence in text.sentences.flatMap({ Self.parts(of: $0, people, words) }) {
      if let topic = VisitTopic(askedIn: sentence, people: people, asked: words),
        topic.name != .opinion || !rest.spokenWords.contains(where: Self.wordsOfSpeech.contains),
        // "He left. I do not understand it."
        topic.name != .meaning || isAlone || sentence.spokenWords.contains(where: Self.wordsOfAsking.contains)
      {
        if !topics.contains(topic) { topics.append(topic) }
        isDemand = isDemand || VisitTopic.isDemand(sentence)
        asked += sentence
        isTail = true
      } else if isTail,
        sentence.spokenWords.count <= Self.mostWordsOfTail && sentence.contains("?")
          || Self.device.cover(sentence.spokenWords) || Self.isExample(sentence)
      {
        asked += sentence
      } else {
        isTail = false
        rest += (rest.last.map { !$0.isWhitespace } ?? false ? " " : "") + sentence
        says = says || !Courtesy.isAll(sentence)
      }
    }
    guard !topics.isEmpty else { return nil }
    // How to delete it all tells how to leave, too.
    if topics.contains(where: { $0.name == .delete }) { topics.removeAll { $0.name == .stop } }
    (self.topics, sentences, self.rest, self.isDemand) = (topics, asked.trimmed, says ? rest.trimmed : "", isDemand)
    isFirst = text.trimmed.hasPrefix(sentences.prefix(8))
  }

  /// A sentence, in two where only what stands behind a comma asks: "i am not sure, what you think?"
  private static func parts(of sentence: Substring, _ people: Set<String>, _ words: AskedWords) -> [Substring] {
    // "does anybody get told, M for example"
    if let comma = sentence.firstIndex(of: ","), case let tail = sentence[sentence.index(after: comma)...],
      isExample(tail), VisitTopic(askedIn: sentence[..<comma], people: people, asked: words) != nil
    {
      return [sentence[...comma], tail]
    }
    guard VisitTopic(askedIn: sentence, people: people, asked: words) == nil,
      let comma = sentence.dropLast().lastIndex(where: { ",;.!–—".contains($0) }),
      case let (head, tail) = (sentence[...comma], sentence[sentence.index(after: comma)...]),
      !head.spokenWords.contains(where: wordsOfSpeech.contains), !head.spokenWords.isEmpty,
      VisitTopic(askedIn: tail, people: people, asked: words) != nil
    else { return [sentence] }
    return [",;–—".contains(sentence[comma]) ? head.dropLast() : head, tail]
  }

  /// Whether words only say who or what is meant in a question: "M for example".
  private static func isExample(_ words: Substring) -> Bool {
    let words = words.spokenWords
    return words.count <= mostWordsOfExample && examples.areFound(in: words)
  }

  private static let mostWordsOfExample = 5
  private static let examples = Phrases("for example|for instance|eg|such as|like my|i mean")

  /// What a question to somebody else stands behind: "I ask him: what do you think?"
  static let wordsOfSpeech: Set<String> = [
    "ask", "asks", "asked", "asking", "say", "says", "said", "saying", "tell", "tells", "told", "wonder", "question",
  ]

  /// What only says why it is asked who can see it: "its a work laptop".
  private static let device = Phrases(
    """
    its|it is|this is|i am on|im on|im using|i use|on|a|an|my|the|our|his|her|work|office|company|shared|family|laptop|
    computer|phone|machine|account|one|from work|at work
    """)
  /// The most words of what only goes on asking: "who can see this? my boss?"
  private static let mostWordsOfTail = 3

  /// What speaks of the question itself.
  private static let wordsOfAsking: Set<String> = [
    "question", "questions", "you", "explain", "example", "repeat", "rephrase", "mean", "means", "words", "what", "wtf",
  ]

  /// Nobody asks in passing in a longer text: it was pasted, or it is a careful page.
  private static let longestText = 1_000
}

/// Words that somebody may ask the meaning of.
struct AskedWords {
  /// The words of the open question.
  var question: Set<String> = []
  /// What numbers are given for.
  var terms: Set<String> = []
  /// The words of the options, one or several of what they name.
  var labels: Set<String> = []
}

extension VisitTopic {
  /// What a sentence asks about the visit itself, if it does.
  init?(
    askedIn sentence: some StringProtocol, people: Set<String> = [], asked: AskedWords = AskedWords()
  ) {
    // "Is Ana going to see this?", where nobody knows of Ana yet
    let capitals = sentence.split(whereSeparator: \.isWhitespace).dropFirst().prefix(Self.mostWords)
      .filter { $0.first?.isUppercase == true && $0.count > 2 }.flatMap(\.spokenWords)
    let named = people.union(capitals.map(\.folded))
    var words = sentence.spokenWords.flatMap(Self.spelledOut).withoutCurses
      .map { named.contains($0.folded) && !Self.vocabulary.contains($0) ? "he" : $0 }[...]
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
    // "sorry for my english"
    let plain = Self.isPlea(words) ? Name.readers : Courtesy.isForEnglish(sentence) ? .language : nil
    if let topic = VisitTopic.all.first(where: { $0.name == plain }) {
      self = topic
      return
    }
    let isDemand = Self.isDemand(sentence)
    let asks = !words.isEmpty && (isMarked || isDemand || Self.isQuestion(words, isLedUpTo: isLedUpTo))
    let meant = asks ? Self.meant(words, asked) : nil
    let maySay = all.count <= Self.mostWordsSaid && all.contains(where: Self.wordsOfSaying.contains)
    let meantByAll = asks && !isLedUpTo ? meant : asks || maySay ? Self.meant(all, asked) : nil
    for topic in VisitTopic.all where !isDemand || topic.name == .delete {
      let isAsked =
        asks
        && (Self.ways[topic.name] ?? []).contains { way in
          meant.map(way.fits) == true || isLedUpTo && meantByAll.map(way.fits) == true
        }
      let isSaid = maySay && (Self.sayings[topic.name] ?? []).contains { meantByAll.map($0.fits) == true }
      if isAsked || isSaid {
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
  private static func meant(_ words: ArraySlice<String>, _ asked: AskedWords) -> [Set<String>]? {
    var meant: [Set<String>] = []
    for word in words {
      var meanings: Set<String> = vocabulary.contains(word) ? [word] : []
      if asked.question.contains(word) { meanings.insert("asked") }
      if asked.terms.contains(word) { meanings.insert("term") }
      if asked.labels.contains(word) { meanings.insert("label") }
      if meanings.isEmpty { meanings = vocabulary.filter { word.isMistyped($0) } }
      if meanings.isEmpty { return nil }
      meant.append(meanings)
    }
    return meant
  }

  private static func spelledOut(_ word: String) -> [String] {
    if word == "wtf" { return ["what"] }
    if ["garbage", "rubbish", "junk"].contains(word) { return [] }
    if word == "wich" { return ["which"] }
    return ["whos", "whats", "wheres", "hows"].contains(word) ? [String(word.dropLast()), "is"] : [word]
  }

  /// One of these is in whatever says that a question was not understood, or wants an opinion, and is no question.
  private static let wordsOfSaying: Set<String> = [
    "understand", "mean", "means", "why", "follow", "question", "explain", "clarify", "repeat", "rephrase", "example",
    "examples", "think", "sure", "know", "advice", "tips", "suggestions", "again", "simpler", "easier", "kept", "saved",
    "meaning", "police", "emergency", "crisis", "helpline", "hotline", "ambulance", "mistake", "typo", "wrong", "error",
    "tell", "please", "bitte", "deutsch", "español", "espanol", "français", "francais", "italiano", "português",
    "instead", "see", "sees", "read", "reads", "write", "written", "type", "typed",
  ]
  private static let mostWordsSaid = 12

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
    if first == "how", words.dropFirst().first == "i" { return true }
    return isLedUpTo || words.dropFirst().first.map(afterQuestionWord.contains) == true
  }

  private static let inverted: Set<String> = [
    "is", "are", "am", "r", "do", "does", "did", "can", "could", "will", "would", "may", "might", "must", "should",
    "has", "have", "who",
  ]
  private static let afterQuestionWord = inverted.union([
    "happens", "long", "many", "much", "if", "private", "safe", "this", "these", "to", "was", "were", "one",
  ])

  private static let courtesies = Courtesy.core.union([
    "wait", "quick", "question", "first", "actually", "but", "and", "so", "then", "one", "more", "thing", "also", "or",
    "just", "well", "me", "all", "everyone", "good", "hold", "on", "um", "uh", "hmm", "oh", "btw", "maybe", "now", "no",
    "yes", "ah", "er",
  ])
  private static let ways = Dictionary(
    uniqueKeysWithValues: all.map { topic in (topic.name, topic.asked.split(separator: "\n").map { Way($0) }) })
  private static let sayings = Dictionary(
    uniqueKeysWithValues: all.map { topic in (topic.name, topic.said.split(separator: "\n").map { Way($0) }) })
  private static let vocabulary = (Array(ways.values.joined()) + sayings.values.joined()).reduce(into: Set<String>()) {
    all, way in
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

/// Greetings, thanks and apologies.
enum Courtesy {
  static let core: Set<String> = [
    "hello", "hi", "hey", "hiya", "dear", "greetings", "morning", "afternoon", "evening", "thanks", "thank", "please",
    "pls", "plz", "sorry", "excuse", "pardon", "apologies", "apologise", "apologize", "welcome", "namaste", "salam",
    "cheers", "ok", "okay", "forgive", "hallo", "guten", "bonjour", "hola", "ciao", "olá", "salut", "buongiorno",
  ]
  static let words = core.union([
    "good", "day", "everyone", "everybody", "all", "folks", "friends", "team", "sir", "madam", "there", "you", "so",
    "much", "very", "many", "me", "my", "for", "the", "to", "your", "time", "hold", "on", "ladies", "gentlemen",
    "colleagues", "again", "well", "i", "am", "im", "a", "in", "advance", "is", "not", "bad", "english", "typing",
    "of", "this", "long", "be", "tag", "morgen", "abend", "buenos", "días", "dias", "bom", "dia",
  ])

  /// Whether a sentence only asks to excuse how it is written.
  static func isForEnglish(_ text: some StringProtocol) -> Bool {
    let words = text.spokenWords
    return words.count > 1 && ["sorry", "excuse", "forgive", "pardon", "apologies"].contains(words[0])
      && !Set(words).isDisjoint(with: ["english", "typing", "spelling", "grammar"])
      && words.allSatisfy { Self.words.contains($0) || ["spelling", "grammar", "poor", "terrible"].contains($0) }
  }

  /// Whether a text greets, and says nothing else: "hi there, how are you?"
  static func isGreeting(_ text: String) -> Bool {
    let words = text.spokenWords
    let begins = words.first.map(greetings.contains) ?? false || words.first == "good" && words.count > 1
    let rest = (polite.end(of: words).map { words.dropLast($0) } ?? words[...]).joined(separator: " ")
    return begins && isAll(rest)
  }

  private static let greetings: Set<String> = [
    "hello", "hi", "hey", "hiya", "greetings", "morning", "afternoon", "evening", "namaste", "salam", "dear",
  ]
  private static let polite = Phrases(
    "how are you|how are you today|how are you doing|how do you do|nice to meet you|whats up|how r u|how is it going")

  /// Whether a sentence is nothing else.
  static func isAll(_ sentence: some StringProtocol) -> Bool {
    let plain = sentence.spokenWords
    return plain.allSatisfy(words.contains) && (plain.isEmpty || plain.contains(where: core.contains))
  }
}

extension StringProtocol {
  /// Whether it only greets, thanks or says sorry.
  public var isCourtesy: Bool { Courtesy.isAll(self) }
}
