// Words that ask to have others taken back: "wait, don't keep that last bit".

import FoundationEssentials

/// The request in a line, and what else the line says.
struct Unsaying {
  /// The words that ask for it; or only hold up what was said: "wait".
  let request: String
  /// What is not to be kept, where the line itself says it before something else that is: its last sentence.
  let unwanted: String
  /// The line without them; empty where there is nothing else.
  let rest: String
  /// Whether something is to be taken back.
  let isAsked: Bool

  /// Finds a request at the end of a line; `nil` where there is none.
  /// - Parameter isRecorded: Whether the line was taken for one already; "that's between us" alone asks who reads this.
  init?(in text: String, isRecorded: Bool = false) {
    let all = Self.sentences(of: text[...])
    // "take it out. all of it"
    let place = all.lastIndex { !Self.tails.cover($0.spokenWords) }
    guard var last = place.map({ all[$0] }), !Self.isOnlyLead(text[...]) else { return nil }
    isAsked = Self.isRequest(last) || Self.behindMark(in: last).map(Self.isRequest) == true
    if !isAsked, let end = all.last { last = end }
    if isAsked, !Self.isRequest(last), let behind = Self.behindMark(in: last) { last = behind }
    guard isAsked || Self.isOnlyLead(last) else { return nil }
    var start = last.startIndex
    // "I waited. Wait... don't keep that"
    while isAsked, let before = Self.sentences(of: text[..<start]).last, !before.trimmed.isEmpty,
      before.startIndex > text.startIndex && Self.isOnlyLead(before) || Self.isRequest(before)
    {
      start = before.startIndex
    }
    request = text[start...].trimmed
    var said = text[..<start].trimmed
    if said.isEmpty, isAsked, !isRecorded, Self.isPlea(last.spokenWords[...]) { return nil }
    while let mark = said.last, ",;–—".contains(mark) { said = said.dropLast().trimmed }
    let sentences = Self.sentences(of: said[...])
    if isAsked, sentences.count > 1, let bit = sentences.last, Self.namesBit(request) {
      (unwanted, rest) = (bit.trimmed, said[..<bit.startIndex].trimmed)
    } else {
      (unwanted, rest) = ("", said)
    }
  }

  /// Whether a request is for the last words of a line alone; where that is not said, all of the line is meant.
  static func namesBit(_ request: String) -> Bool { bits.areFound(in: request.spokenWords) }

  /// Whether a sentence asks if something is gone: "is the january stuff gone?"
  static func asksIfGone(_ sentence: Substring) -> Bool {
    var words = sentence.spokenWords[...]
    while let count = leads.beginning(of: words) { words.removeFirst(count) }
    return words.count < mostWords && ["is", "are", "was", "has", "have", "did"].contains(words.first)
      && words.contains(where: ["gone", "deleted", "removed", "erased", "struck", "out"].contains)
  }

  /// The sentences, whatever letter each begins with: who types in a hurry begins with a small one.
  static func sentences(of text: Substring) -> [Substring] {
    text.sentences.flatMap { sentence -> [Substring] in
      var (parts, rest) = ([Substring](), sentence)
      while let mark = rest.indices.first(where: { ".!?…".contains(rest[$0]) && isEnd($0, in: rest) }) {
        let next = rest[mark...].firstIndex(where: \.isWhitespace).flatMap { space in
          rest[space...].firstIndex { !$0.isWhitespace }
        }
        guard let next else { break }
        parts.append(rest[..<next])
        rest = rest[next...]
      }
      return parts + [rest]
    }
  }

  /// Whether a mark ends more than an initial or a title.
  private static func isEnd(_ mark: String.Index, in text: Substring) -> Bool {
    guard text[text.index(after: mark)...].first?.isWhitespace == true else { return false }
    let last = text[..<mark].words.last ?? ""
    return (last.count > 1 || last.first?.isNumber == true) && last.lowercased() != "no" && !Abbreviation.isTitle(last)
  }

  /// Whether a line asks it of words before, and says nothing else.
  static func isAll(_ text: String) -> Bool {
    guard let asked = Unsaying(in: text, isRecorded: true) else { return false }
    return asked.isAsked && asked.rest.isEmpty && asked.unwanted.isEmpty
  }

  /// What the words are about that somebody asks to have taken out: "immigration" in "can i delete the thing about
  /// immigration". A task, such as "delete the old mails about it", is no such wish.
  static func topic(in text: String) -> [String]? {
    var words = text.spokenWords[...]
    let count = words.count
    while let lead = leads.beginning(of: words) ?? asking.beginning(of: words) { words.removeFirst(lead) }
    let isAsked = words.count < count || text.contains("?")
    guard isAsked, count <= mostWords, let deed = deeds.beginning(of: words) else { return nil }
    words.removeFirst(deed)
    guard let place = words.firstIndex(where: ["about", "with", "of"].contains), place > words.startIndex,
      things.cover(Array(words[..<place]))
    else { return nil }
    let topic = words[(place + 1)...].filter { !Choose.light.contains($0) }
    return topic.isEmpty ? nil : topic
  }
  private static let asking = Phrases("can i|could i|may i|how can i|how do i|how could i|i need to|i have to|i must")

  private static func behindMark(in sentence: Substring) -> Substring? {
    sentence.lastIndex { ",;–—:".contains($0) }.map { sentence[sentence.index(after: $0)...] }
  }

  private static func isRequest(_ words: Substring) -> Bool {
    var words = words.spokenWords[...]
    guard words.count <= mostWords else { return false }
    while let count = leads.beginning(of: words) { words.removeFirst(count) }
    if words.last == "record", offRecord.cover(Array(words)) { return true }
    if isPlea(words) { return true }
    guard let count = deeds.beginning(of: words) else { return false }
    words.removeFirst(count)
    return things.beginning(of: words) != nil && things.cover(Array(words))
  }

  /// Whether it is to be told to nobody; a name may stand behind it: "dont tell this to anyone ruth".
  private static func isPlea(_ words: ArraySlice<String>) -> Bool {
    [words, words.dropLast()].contains { words in
      let words = Array(words)
      return pleas.cover(words)
        && (between.areFound(in: words)
          || tellings.areFound(in: words) && words.contains(where: ["anyone", "anybody", "nobody"].contains))
    }
  }

  /// Whether words only hold up what was said: "wait", "no wait".
  private static func isOnlyLead(_ words: Substring) -> Bool {
    let words = words.spokenWords
    return waiting.areFound(in: words) && leads.cover(words)
  }

  /// The most words of such a request.
  private static let mostWords = 14
  private static let waiting = Phrases("wait|hold on|hang on")
  private static let leads = Phrases(
    """
    wait|no|please|pls|sorry|oh|actually|hm|hey|and|but|ok|just|can you|could you|can we|you can|i want to|
    i want you to|id like to|i would like to|lets|let me|maybe|better|stop|well|hold on|hang on|really|seriously|
    honestly|i mean it|i said|i mean|yes|look|shit|fuck|now|so
    """)
  private static let deeds = Phrases(
    """
    dont keep|do not keep|dont save|do not save|dont store|do not store|dont record|do not record|dont write|
    do not write|dont put|do not put|delete|erase|remove|strike|scratch|unsay|take that|take this|take it|
    take all|take out|forget|cut|not keep|dont count|undo|dont quote|do not quote|dont you quote|dont you dare quote|
    dont repeat|do not repeat|dont you repeat|dont you dare repeat|never quote|never repeat|dont you dare keep
    """)
  private static let things = Phrases(
    """
    that|this|the last|last|bit|part|line|sentence|sentences|words|word|answer|thing|one|what i said|what i wrote|
    what i just said|what i just wrote|my last|my|the|out|back|down|please|pls|thanks|now|again|i said|i wrote|about|
    in|in there|in it|on record|on the record|in the record|off|from the record|of it|all of it|all of that|of this|
    of there|from there|of here
    """)
  /// What stands behind a request, and only makes it stronger.
  private static let tails = Phrases(
    """
    all of it|all of that|all of this|everything|every word|the whole thing|the whole lot|please|pls|thanks|thank you|
    ok|really|seriously|i mean it|now|haha|lol
    """)
  private static let bits = Phrases("bit|part|sentence|sentences|last line|last words|last word|last thing")
  private static let between = Phrases("between us|between you and me|between the two of us|between us two")
  private static let tellings = Phrases(
    "dont tell|do not tell|never tell|dont show|do not show|dont share|do not share|dont repeat|do not repeat|dont pass"
  )
  private static let pleas = Phrases(
    """
    dont|do not|never|tell|show|share|repeat|pass|this|that|it|any of this|any of that|to|on|with|anyone|anybody|else|
    nobody|keep|stays|stay|its|thats|that is|it is|this is|just|only|strictly|between us|between you and me|
    between the two of us|between us two|ok|please|right|and|but|so|no
    """)
  private static let offRecord = Phrases(
    "thats|that is|that was|this is|that bit is|that last bit is|off the record|not for the record|not on the record")
}

extension Conversation {
  /// How words are taken back, and what that takes out; with the rest of a line as the answer first. Without a value
  /// the line is none of that.
  mutating func toldOfTakingBack(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String?? {
    guard let asked = Unsaying(in: text),
      !asked.rest.isEmpty || asked.isAsked && strikable.contains(where: { $0.who == speaker })
    else { return nil }
    // Before the end nothing is kept that is not to be: the question waits.
    let waits = asked.isAsked && !asked.rest.isEmpty && closes(with: asked.rest, from: speaker, at: time)
    if waits { add(.unclear, by: speaker, asked.rest, about: state.flatMap(subject), at: time) }
    let told = beside([asked.unwanted, asked.request], isBehind: true, by: speaker, at: time) { conversation in
      if waits || asked.rest.isEmpty { return nil }
      conversation.withheld = asked.isAsked && asked.unwanted.isEmpty ? asked.rest : nil
      defer { conversation.withheld = nil }
      return conversation.toldOf(asked.rest, from: speaker, at: time)
    }
    guard asked.isAsked else { return .some(told) }
    let last = strikable.last { $0.who == speaker && !Unsaying.isAll($0.text) }
    return .some(Message.joined([told, last.flatMap(howToStrike) ?? (told == nil ? Message.nothingToStrike : nil)]))
  }

  /// Whether a line would end the conversation.
  func closes(with text: String, from speaker: Entry.Speaker, at time: Date) -> Bool {
    var next = self
    _ = next.toldOf(text, from: speaker, at: time)
    return next.snapshot.status == .closed
  }

  /// How those words are taken back in which all of some words stand; `nil` where there are none.
  func howToStrike(holding words: [String], by speaker: Entry.Speaker) -> String? {
    let held = strikable.filter { entry in
      entry.who == speaker && Unsaying.topic(in: entry.text) == nil
        && Set(words).isSubset(of: Set(entry.text.spokenWords))
    }
    return held.count > 1 ? Message.howToStrike(oneOf: held.map(\.n)) : held.first.flatMap(howToStrike)
  }

  /// How words are taken back with all of the line they stand in, by its first words.
  func howToStrike(_ entry: Entry) -> String? {
    let typed = transcript.typed(with: entry).filter { !Unsaying.isAll($0.text) }
    let first = typed.first { $0.kind == .unclear || script[$0.state]?.step != .choose } ?? entry
    return Excerpt.start(first.text).map { words in
      Message.howToStrike(first.n, words, isAnswer: first.kind != .unclear)
    }
  }

  /// What is told of "is that gone?", once somebody asked for words to be taken out: what stands, and how it goes. The
  /// rest of the line is heard.
  mutating func toldOfGone(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    let sentences = Unsaying.sentences(of: text[...])
    let own = transcript.entries.filter { $0.who == speaker }
    guard let asked = sentences.first(where: Unsaying.asksIfGone),
      own.contains(where: { $0.kind == .strike || $0.kind == .unclear && Unsaying.isAll($0.text) })
    else { return nil }
    let standing = transcript.unwanted.last { $0.who == speaker }.flatMap(howToStrike)
    let told = standing.map { "\(Message.stillStands) \($0)" } ?? Message.isGone
    let rest = sentences.filter { $0 != asked }.joined().trimmed
    return Message.joined([told, rest.isEmpty ? nil : toldOf(rest, from: speaker, at: time)])
  }

  /// Whether somebody asked not to keep these words, so that they are held up to nobody.
  func isUnwanted(_ words: String) -> Bool {
    withheld?.contains(words) == true || transcript.unwanted.contains { $0.text == words }
  }

  /// Takes in a line of which some words answer nothing: in the record all stands in the order in which it was typed.
  /// - Parameter isBehind: Whether those words stand behind the others.
  mutating func beside(
    _ asides: [String], isBehind: Bool, by speaker: Entry.Speaker, at time: Date, _ take: (inout Self) -> String?
  ) -> String? {
    let (asked, visit, about) = (snapshot.cursor.state, snapshot.cursor.visit, state.flatMap(subject))
    func put(into conversation: inout Self) {
      for words in asides where !words.isEmpty {
        conversation.add(.unclear, by: speaker, words, in: asked, visit: visit, about: about, at: time)
      }
    }
    if isBehind {
      var next = self
      let told = take(&next)
      // What waits for Enter is the last thing that was typed; nothing stands behind the end.
      if next.snapshot.offered == nil, next.snapshot.status != .closed {
        put(into: &next)
        self = next
        return told
      }
    }
    put(into: &self)
    return take(&self)
  }
}

extension Transcript {
  /// The entries whose words somebody asked not to keep: until they are struck they stand, and are held up to nobody.
  var unwanted: [Entry] {
    var (last, unwanted): ([Entry.Speaker: Entry], [Entry]) = ([:], [])
    for entry in entries where entry.holdsWords {
      if !entry.isRequest {
        last[entry.who] = entry
      } else if let said = last[entry.who], said.canBeTakenBack {
        unwanted += Unsaying.namesBit(entry.text) ? [said] : line(of: said)
      }
    }
    return unwanted
  }

  /// What was typed in one line with an entry: an answer, and what was parted from it.
  private func line(of entry: Entry) -> [Entry] {
    let typed = entries.filter {
      ($0.who, $0.at, $0.state, $0.visit) == (entry.who, entry.at, entry.state, entry.visit) && $0.canBeTakenBack
    }
    return typed.count { $0.kind != .unclear } > 1 ? [entry] : typed
  }

  /// What goes when an entry is taken back: all of its line, and what asked for it. Where somebody asked for the last
  /// words of a line only, these go alone.
  func typed(with struck: Entry) -> [Entry] {
    let line = line(of: struck)
    let isBit = line.last.map { last in
      last.isRequest && Unsaying.namesBit(last.text) && line.dropLast().last?.n == struck.n && line.count > 2
    }
    let gone = isBit == true ? [struck] : line
    var (said, asking): (Entry?, [Entry]) = (nil, [])
    for entry in entries where entry.who == struck.who && entry.holdsWords {
      if !entry.isRequest {
        said = entry
      } else if gone.contains(where: { $0.n == said?.n }), entry.canBeTakenBack {
        asking.append(entry)
      }
    }
    return gone + asking.filter { entry in !gone.contains { $0.n == entry.n } }
  }
}

extension Entry {
  /// Whether it only asks not to keep other words.
  fileprivate var isRequest: Bool { kind == .unclear && Unsaying.isAll(text) }
}
