// What the program says around a session that is shared. The one place for such words.

import Conversations
import Sharing

/// What the program says around a shared session.
enum SharingMessage {
  // MARK: Coming and going

  static func invitation(_ other: String, _ command: String) -> String { "To join, \(other) types: \(command)" }
  static func isHere(_ name: String) -> String { "\(name) is here." }
  static func isGone(_ name: String) -> String { "\(name)'s terminal is gone. The session waits; nothing is lost." }
  static func asksToJoin(_ user: String) -> String {
    "User \(user) asks to join: /admit lets them in, /refuse does not."
  }
  static let nobodyAsks = "Nobody asks to join just now."
  static func turnedAway(_ user: String, _ reason: Refusal) -> String {
    reason == .version
      ? "User \(user) came with another version of cofront and was not let in: use the same one."
      : "User \(user) came and was not let in; cofront share --allow \(user) would invite them."
  }
  static let waitingToBeLetIn = "Waiting to be let in. Ctrl-C leaves."
  static func welcome(_ people: People, _ role: Role) -> String {
    "You are \(people[role]), with \(people[role.other]). What is typed here stands in the transcript under your name."
  }
  static let soFar = "This is where the conversation stands; /summary shows what was said before."
  static func lost(_ other: String) -> String {
    "\(other)'s end is gone. It is looked for, and what you type stays here; Ctrl-D leaves."
  }
  static let found = "Connected again."
  static let stranger = "Another user answers in the host's place now; nothing is sent there. Ctrl-D leaves."
  static let notSent = "Not sent, since the other end is gone; your words stay here."
  static let tooLong = "That is longer than can be sent at once; your words are back. Two halves can."
  static let stale = "The question changed before this came; your words are back."
  static let questionChanged =
    "The question has changed since you began. Enter again sends these words as the answer to it."

  // MARK: Leaving

  static func left(_ command: String) -> String { "You have left. To come back: \(command)" }
  static func ended(_ ending: Ending, by other: String) -> String {
    ending == .closed
      ? "The conversation is closed."
      : "The session is paused and saved. It goes on when \(other) shares it again."
  }
  static let nobodyThere = Failure(
    "the other end went away before you were in: join again once the session is shared", status: Failure.noInput)
  static func refusal(_ reason: Refusal) -> Failure {
    switch reason {
    case .version:
      Failure("the other end runs another version of cofront: use the same one on both sides", status: Failure.badData)
    case .user:
      Failure(
        "you are not invited to this session: whoever shares it can begin with cofront share --allow and your login name",
        status: Failure.noInput)
    case .declined: Failure("you were not let in: ask whoever shares the session", status: Failure.noInput)
    case .full: Failure("too many terminals have joined already: close one and try again", status: Failure.noInput)
    case .message, .pace:
      Failure("the other end did not understand this one: use the same version on both sides", status: Failure.badData)
    case .stuck: Failure("the connection stood still for too long: join again", status: Failure.inputOutput)
    }
  }

  // MARK: While it goes on

  static func typing(_ name: String, _ words: String) -> String {
    words.isEmpty ? "\(name) is typing" : "\(name) is typing: \(words)"
  }
  static func saidTo(_ name: String, as role: Role) -> String {
    "said to \(name)" + (role == .coach ? " · /ask /goto /skip /back /note /view" : " · /floor client") + " · /help"
  }
  static func absent(_ name: String) -> String { "\(name) is not here yet · " }
  static func skipped(_ name: String) -> String { "\(name) passed this question over." }
  static func wentBack(_ name: String) -> String { "\(name) went back a step." }
  static func wentOn(_ name: String) -> String { "\(name) changed the stage." }
  static func noted(_ name: String, _ words: String) -> String { "\(name) noted: \(words)" }
  static func floor(_ name: String, you: Bool, answersOf client: String) -> String {
    let whose = name == client ? "" : ", as \(client)'s answers"
    return you
      ? "You have the floor: your plain lines answer the questions\(whose)."
      : "\(name) has the floor: \(name)'s plain lines answer the questions\(whose)."
  }
  static func meaning(of name: Command.Name, isHost: Bool) -> String {
    switch name {
    case .pause: "pause the session, for both; it is saved"
    case .quit: isHost ? "the same" : "leave; the session stays open"
    default: name.meaning
    }
  }
  static let noEditor = "/edit is not to be had in a shared session: it would open a program on the host's account."
  static let notYours = "That is for whoever shares the session."
  static let coachOnly = "/view is the coach's own."

  // MARK: For the coach alone

  static func cue(_ cue: String) -> String { "Cue: \(cue)" }
  static func read(_ words: String, _ category: String, _ reason: String) -> String {
    "“\(words)” (\(category)): \(reason)"
  }
  static func talk(_ percent: Int) -> String { "Talk: you \(percent) %, client \(100 - percent) % of the words so far" }
  static let noNotes = "No notes of yours yet."
  static let notes = "Your notes:"
  static let nothingRead = "Nothing stood out in the latest words."
}
