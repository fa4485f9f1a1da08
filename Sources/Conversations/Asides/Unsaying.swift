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
  init?(in text: String) {
    guard var last = Self.sentences(of: text[...]).last, !Self.isOnlyLead(text[...]) else { return nil }
    isAsked = Self.isRequest(last) || Self.behindMark(in: last).map(Self.isRequest) == true
    if isAsked, !Self.isRequest(last), let behind = Self.behindMark(in: last) { last = behind }
    guard isAsked || Self.isOnlyLead(last) else { return nil }
    request = text[last.startIndex...].trimmed
    var said = text[..<last.startIndex].trimmed
    // "I waited. Wait... don't keep that"
    while isAsked, let filler = Self.sentences(of: said[...]).last, filler.startIndex > said.startIndex,
      Self.isOnlyLead(filler)
    {
      said = said[..<filler.startIndex].trimmed
    }
    while let mark = said.last, ",;–—".contains(mark) { said = said.dropLast().trimmed }
    let sentences = Self.sentences(of: said[...])
    if isAsked, sentences.count > 1, let bit = sentences.last, !Self.all.areFound(in: request.spokenWords) {
      (unwanted, rest) = (bit.trimmed, said[..<bit.startIndex].trimmed)
    } else {
      (unwanted, rest) = ("", said)
    }
  }

  /// The sentences, whatever letter each begins with: who types in a hurry begins with a small one.
  private static func sentences(of text: Substring) -> [Substring] {
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
    return last.count > 1 && !["mr", "mrs", "ms", "dr", "no", "st"].contains(last.lowercased())
  }

  /// Whether a line asks it of words before, and says nothing else.
  static func isAll(_ text: String) -> Bool {
    guard let asked = Unsaying(in: text) else { return false }
    return asked.isAsked && asked.rest.isEmpty && asked.unwanted.isEmpty
  }

  private static func behindMark(in sentence: Substring) -> Substring? {
    sentence.lastIndex { ",;–—:".contains($0) }.map { sentence[sentence.index(after: $0)...] }
  }

  private static func isRequest(_ words: Substring) -> Bool {
    var words = words.spokenWords[...]
    guard words.count <= mostWords else { return false }
    while let count = leads.beginning(of: words) { words.removeFirst(count) }
    if words.last == "record", offRecord.cover(Array(words)) { return true }
    guard let count = deeds.beginning(of: words) else { return false }
    words.removeFirst(count)
    return things.beginning(of: words) != nil && things.cover(Array(words))
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
    do not write|dont put|do not put|delete|erase|remove|strike|scratch|unsay|take that|take this|take it|forget|cut|
    not keep|dont count|undo
    """)
  private static let things = Phrases(
    """
    that|this|the last|last|bit|part|line|sentence|sentences|words|word|answer|thing|one|what i said|what i wrote|
    what i just said|what i just wrote|my last|my|the|out|back|down|please|pls|thanks|now|again|i said|i wrote|about|
    in|in there|in it|on record|on the record|in the record|off|from the record
    """)
  /// What is meant by these is all that was said.
  private static let all = Phrases("answer|what i said|what i wrote")
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
    let told = beside([asked.unwanted, asked.request], isBehind: true, by: speaker, at: time) { conversation in
      if asked.rest.isEmpty { return nil }
      conversation.withheld = asked.isAsked && asked.unwanted.isEmpty ? asked.rest : nil
      defer { conversation.withheld = nil }
      return conversation.toldOf(asked.rest, from: speaker, at: time)
    }
    guard asked.isAsked else { return .some(told) }
    let last = strikable.last { $0.who == speaker && !Unsaying.isAll($0.text) }
    guard let last, let words = Excerpt.start(last.text) else { return .some(told ?? Message.nothingToStrike) }
    return .some(
      Message.joined([told, Message.howToStrike(last.n, words, isAnswer: last.kind != .unclear)]))
  }

  /// Whether somebody asked not to keep these words, so that they are held up to nobody.
  func isUnwanted(_ words: String) -> Bool {
    words == withheld || transcript.unwanted.contains { $0.text == words }
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
      // What waits for Enter is the last thing that was typed.
      if next.snapshot.offered == nil {
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
    for entry in entries where entry.canBeTakenBack {
      if entry.kind != .unclear || !Unsaying.isAll(entry.text) {
        last[entry.who] = entry
      } else if let said = last[entry.who] {
        unwanted.append(said)
      }
    }
    return unwanted
  }
}
