// What comes of one line: what was said, what is to be shown, and whether the conversation is left.

/// What comes of one line.
public struct Reply: Equatable, Sendable {
  /// The entries that were made, in order.
  public var entries: [Entry]
  /// A friendly line that is not part of the conversation: what is expected, what was done.
  public var notice: String?
  /// A coach's private note, to be kept apart from the transcript.
  public var coachNote: String?
  /// How the conversation is left, if it is.
  public var ending: Ending?

  /// Makes a reply.
  public init(entries: [Entry] = [], notice: String? = nil, coachNote: String? = nil, ending: Ending? = nil) {
    (self.entries, self.notice, self.coachNote, self.ending) = (entries, notice, coachNote, ending)
  }

  /// How a conversation is left.
  public enum Ending: Sendable {
    /// With a word on how to come back.
    case paused
    /// At once.
    case quit
    /// The person closed it.
    case closed
  }
}
