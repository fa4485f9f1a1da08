// Words that ask to have others taken back: "wait, don't keep that last bit".

import FoundationEssentials

/// The request in a line, and what else the line says.
struct Unsaying {
  /// The words that ask for it.
  let request: String
  /// The line without them; empty where there is nothing else.
  let rest: String

  /// Finds a request at the end of a line; `nil` where there is none.
  init?(in text: String) {
    guard let last = text.sentences.last else { return nil }
    if Self.isRequest(last) {
      (request, rest) = (last.trimmed, text[..<last.startIndex].trimmed)
      return
    }
    guard let mark = last.lastIndex(where: { ",;–—".contains($0) }),
      case let behind = last[last.index(after: mark)...], Self.isRequest(behind)
    else { return nil }
    (request, rest) = (behind.trimmed, text[..<mark].trimmed)
  }

  private static func isRequest(_ words: Substring) -> Bool {
    var words = words.spokenWords[...]
    guard words.count <= mostWords else { return false }
    while let count = leads.beginning(of: words) { words.removeFirst(count) }
    guard let count = deeds.beginning(of: words) else { return false }
    words.removeFirst(count)
    return things.beginning(of: words) != nil && things.cover(Array(words))
  }

  /// The most words of such a request.
  private static let mostWords = 14
  private static let leads = Phrases(
    """
    wait|no|please|pls|sorry|oh|actually|hm|hey|and|but|ok|just|can you|could you|can we|you can|i want to|
    i want you to|id like to|i would like to|lets|let me|maybe|better|stop|well|hold on
    """)
  private static let deeds = Phrases(
    """
    dont keep|do not keep|dont save|do not save|dont store|do not store|dont record|do not record|dont write|
    do not write|delete|erase|remove|strike|scratch|unsay|take that|take this|take it|forget|cut|not keep|dont count
    """)
  private static let things = Phrases(
    """
    that|this|the last|last|bit|part|line|sentence|sentences|words|word|answer|thing|one|what i said|what i wrote|
    what i just said|what i just wrote|my last|my|the|out|back|down|please|pls|thanks|now|again|i said|i wrote|about
    """)
}

extension Conversation {
  /// How words are taken back, and what that takes out; with the rest of a line as the answer first.
  mutating func toldOfTakingBack(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let asked = Unsaying(in: text), !asked.rest.isEmpty || strikable.contains(where: { $0.who == speaker }) else {
      return nil
    }
    var told: String?
    if !asked.rest.isEmpty {
      add(.unclear, by: speaker, asked.request, about: state.flatMap(subject), at: time)
      told = toldOf(asked.rest, from: speaker, at: time)
    }
    let last = strikable.last { $0.who == speaker && $0.text != asked.request }
    guard let last, let words = Excerpt.start(last.text) else { return told ?? Message.nothingToStrike }
    return [told, Message.howToStrike(last.n, words)].compactMap(\.self).joined(separator: " ")
  }
}
