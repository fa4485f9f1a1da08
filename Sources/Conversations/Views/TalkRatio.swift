// How much of what was said is whose: a coach who talks more than the client may want to know.

/// How many words each of the two said.
public struct TalkRatio: Equatable, Sendable {
  /// The words of the client: answers, replies, remarks.
  public var client = 0
  /// The words of the coach: questions and remarks. Private notes are nowhere in a transcript, so they do not count.
  public var coach = 0

  /// Counts what was said. O(n) in the text.
  public init(_ entries: [Entry]) {
    for entry in entries where entry.kind.isSaid {
      let words = entry.text.split(whereSeparator: \.isWhitespace).count
      switch entry.who {
      case .client: client += words
      case .coach: coach += words
      case .script, .other: break
      }
    }
  }

  /// The coach's part in percent; `nil` before anything was said.
  public var coachPercent: Int? {
    let all = client + coach
    return all > 0 ? (100 * coach + all / 2) / all : nil
  }
}

extension Entry.Kind {
  /// Whether an entry of this kind holds words that a person says to the other.
  fileprivate var isSaid: Bool {
    switch self {
    case .answer, .edit, .unclear, .question, .reply, .remark: true
    default: false
    }
  }
}
