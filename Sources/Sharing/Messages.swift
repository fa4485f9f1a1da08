// What the terminals of a shared session say to each other: two closed lists, one for each direction. One JSON object a
// line, `{"line":{"after":12,"number":1,"text":"To sleep"}}`; Documentation/Sharing.md tells the whole of it.

import Conversations

/// The version of this protocol. Two ends of different versions do not talk to each other.
public let sharingVersion = 2

/// What a guest, a terminal that joined, says to the host, the one that shares.
public enum GuestMessage: Codable, Equatable, Sendable {
  /// The first message: the protocol's version, and the scripts that the guest has itself, by SHA-256.
  case hello(version: Int, knows: [String])
  /// A line that was sent. `number` is the guest's own count; `after` is how many entries the guest had seen.
  case line(number: Int, text: String, after: Int)
  /// What stands in the guest's draft; empty when the words are not to be seen, absent when nothing is typed.
  case typing(words: String?)

  /// The most bytes of a line's text. Even with every one of them escaped it fits into a message.
  public static let longestLine = 150_000
  /// The most bytes of a draft that is shown; its end is what grows.
  static let longestDraft = 2000

  /// Whether it holds no more than it may.
  var isOfAllowedLength: Bool {
    switch self {
    case .hello(_, let knows): knows.count <= 100
    case .line(_, let text, _): text.utf8.count <= Self.longestLine
    case .typing(let words): (words?.utf8.count ?? 0) <= Self.longestDraft
    }
  }
}

/// A hello of any version: as much of it as tells which.
struct AnyHello: Decodable {
  struct Version: Decodable { var version: Int }
  var hello: Version
}

/// What the host says to a guest.
public enum HostMessage: Codable, Equatable, Sendable {
  /// The guest is to wait until it is let in.
  case wait
  /// The guest is in: everything said so far, and who it is.
  case welcome(session: Welcome)
  /// Something was said or done; the entries that follow those sent before.
  case said(entries: [Entry])
  /// The guest's line of that number is taken in, and saved as far as it can be.
  case taken(number: Int)
  /// The guest's line of that number answers a question that is no longer open; nothing was done with it.
  case stale(number: Int)
  /// A line that is not part of the conversation.
  case notice(text: String)
  /// Whose terminals are there now.
  case present(roles: [Role])
  /// What somebody else is typing, as in `GuestMessage.typing`.
  case typing(role: Role, words: String?)
  /// The guest is not let in, or no longer; the connection ends.
  case refused(reason: Refusal)
  /// The session was left or closed; the connection ends.
  case ended(ending: Ending)
}

/// What a guest is given when it comes in.
public struct Welcome: Codable, Equatable, Sendable {
  /// The protocol's version.
  public var version: Int
  /// Who the guest is in this session.
  public var role: Role
  /// Whether drafts may be shown while they grow.
  public var live: Bool
  /// Everything so far.
  public var transcript: Transcript
  /// The script's text, where the guest does not have it.
  public var script: String?
  /// Where the transcript is kept, as wordings name it.
  public var place: String

  /// Makes a welcome.
  public init(role: Role, live: Bool, transcript: Transcript, script: String?, place: String) {
    (self.version, self.role, self.live) = (sharingVersion, role, live)
    (self.transcript, self.script, self.place) = (transcript, script, place)
  }
}

/// Why a guest is not let in, or no longer.
public enum Refusal: String, Codable, Error, Sendable {
  /// The other end speaks another version.
  case version
  /// The user at the other end is not invited.
  case user
  /// Whoever shares the session said no.
  case declined
  /// As many are there as can be.
  case full
  /// A message that is none, or too long a one.
  case message
  /// More messages than a person can send.
  case pace
  /// The other end took nothing in for some time.
  case stuck
}

/// How a shared session ends.
public enum Ending: String, Codable, Sendable {
  /// Somebody paused it, or its host left.
  case paused
  /// The client closed the conversation.
  case closed
}
