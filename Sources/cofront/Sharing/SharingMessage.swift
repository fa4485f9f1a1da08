// What the program says around a session that is shared. The one place for such words.

import Conversations
import Sharing

/// What the program says around a shared session.
enum SharingMessage {
  // MARK: Coming and going

  static func invitation(_ other: String, _ command: String) -> String { "To join, \(other) types: \(command)" }
  static func isHere(_ name: String) -> String { "\(name) is here." }
  static func isGone(_ name: String) -> String { "\(name) is no longer here. The session waits; nothing is lost." }
  static func asksToJoin(_ user: String, as name: String) -> String {
    "User \(user) asks to join as \(name): /admit lets them in, /refuse does not."
  }
  static func somebodyAsks(_ user: String) -> String { "\(user) asks to join: /admit or /refuse · " }
  static let nobodyAsks = "Nobody asks to join just now."
  static func turnedAway(_ user: String, _ reason: Refusal, _ command: String) -> String {
    reason == .version
      ? "User \(user) came with another version of cofront and was not let in: use the same one."
      : "User \(user) came and was not let in; \(command) share --allow \(user) would invite them."
  }
  static let waitingToBeLetIn = "Waiting to be let in. Ctrl-C leaves."
  static func welcome(_ people: People, _ role: Role, isLive: Bool) -> String {
    "You are \(people[role]), with \(people[role.other]). What you send here is kept in the transcript under your name"
      + (isLive ? "; what you type is seen while you type it, unless it begins with a slash." : ".")
      + (role == .client ? " \(people[.coach]) also sees how a set of rules reads your words." : "")
  }
  static let soFar = "This is where the conversation stands; /summary shows what was said before."
  static func lost(_ other: String) -> String {
    "The connection to \(other) is lost. It comes back by itself once the session is shared again, and what you type "
      + "stays here. Ctrl-D leaves."
  }
  static let found = "Connected again."
  static let stranger = "Another user of this computer answers now, not the host; nothing is sent there. Ctrl-D leaves."
  static let notSent = "Not sent, since the other end is gone; your words stay here."
  static let tooLong = "That is too long to send at once; your words are back. Send them in two parts."
  static let stale = "The question changed before this came; your words are back."
  static let floorChanged = "The floor has changed since you began. Enter again sends these words all the same."
  static let questionChanged =
    "The question has changed since you began. Enter again sends these words as the answer to it."

  // MARK: Leaving

  static func left(_ command: String) -> String { "You have left. To come back: \(command)" }
  static func ended(_ ending: Ending, by other: String) -> String {
    ending == .closed ? "The conversation is closed." : "It is saved, and goes on when \(other) shares it again."
  }
  static let wordsKept = "The words you had not sent are kept, and come back with the session."
  static let nobodyThere = Failure(
    "the other end went away before you were in: join again once the session is shared", .noInput)
  static func refusal(_ reason: Refusal) -> Failure {
    switch reason {
    case .version:
      Failure("the other end runs another version of cofront: use the same one on both sides", .badData)
    case .user:
      Failure(
        "you are not invited to this session: whoever shares it can invite you with --allow and your login name",
        .noInput)
    case .declined: Failure("you were not let in: ask whoever shares the session", .noInput)
    case .full: Failure("too many terminals have joined already: close one and try again", .noInput)
    case .message, .pace:
      Failure("the other end did not understand this one: use the same version on both sides", .badData)
    case .stuck: Failure("nothing came through for too long: join again", .inputOutput)
    }
  }

  // MARK: While it goes on

  static func typing(_ name: String, _ words: String) -> String {
    words.isEmpty ? "\(name) is typing" : "\(name) is typing: "
  }
  /// What stands before the line: a coach with the floor answers for the client.
  static func mark(_ people: People, _ role: Role, holdsFloor: Bool) -> String {
    role == .coach && holdsFloor ? coachForClient(people) : people[role]
  }
  private static func coachForClient(_ people: People) -> String { "\(people[.coach]) for \(people[.client])" }
  /// Whose words an entry holds, and whose hand typed them.
  static func author(of entry: Entry, _ people: People) -> String {
    if entry.who == .client, entry.by == people[.coach] { return coachForClient(people) }
    return entry.by ?? people[entry.who == .coach ? .coach : .client]
  }
  static func hint(_ expected: String, _ people: People, _ role: Role, holdsFloor: Bool) -> String {
    switch (role, holdsFloor) {
    case (.client, true): expected
    case (.client, false): "said to \(people[.coach]), who has the floor · /floor client · /help"
    case (.coach, true): expected + " · /floor client"
    case (.coach, false): "said to \(people[.client]) · /help · /ask /note /view /goto /skip /back"
    }
  }
  static func absent(_ name: String) -> String { "\(name) is not here · " }
  static func moved(_ kind: Entry.Kind, _ name: String) -> String? {
    switch kind {
    case .skip: "\(name) left this question out."
    case .back: "\(name) went back a step."
    case .goto: "\(name) changed the stage."
    default: nil
    }
  }
  static let notTaken = "Not taken as an answer."
  static func paused(_ name: String?) -> String {
    name.map { "\($0) has paused the session." } ?? "The session is paused."
  }
  static func noted(_ name: String, _ words: String) -> String { "\(name) noted: \(words)" }
  static func floor(_ name: String, you: Bool, answersOf client: String) -> String {
    let whose = name == client ? "" : ", as \(client)'s answers"
    return you
      ? "You have the floor: what you type answers the questions\(whose)."
      : "\(name) has the floor: what \(name) types answers the questions\(whose)."
  }
  static func meaning(of name: Command.Name, _ role: Role, isHost: Bool) -> String {
    switch name {
    case .note: role == .coach ? "a note for you alone" : "a note that both of you see"
    case .ask: "ask a question of your own; the client's next line answers it"
    case .chart: "the numbers so far"
    case .summary: "the client's words so far"
    case .pause: "pause the session, for both; it is saved"
    case .quit: isHost ? "the same" : "leave; the session stays open"
    default: name.meaning
    }
  }
  static let noEditor = "/edit does not work in a shared session: it would open a program on the host's account."
  static let notYours = "Only the one who shares the session can do that."
  static let coachOnly = "/view is only for the coach."

  // MARK: For the coach alone

  static func cue(_ cue: String) -> String { "Cue: \(cue)" }
  static func read(_ words: String, _ category: String, _ reason: String) -> String {
    "“\(words)” (\(category)): \(reason)"
  }
  static func talk(_ percent: Int) -> String { "Talk: you \(percent) %, client \(100 - percent) % of the words so far" }
  static let noNotes = "No notes of yours yet."
  static let notes = "Your notes:"
  static func notesNotRead(_ reason: String) -> String { "Your notes could not be read: \(reason)." }
  static func noteNotSaved(_ reason: String) -> String {
    "Not saved: \(reason). Your note is back in the line; Enter tries again."
  }
  static func notesKeepName(_ reason: String) -> String { "The old name is still in your notes: \(reason)." }
  static let nothingRead = "The rules noticed nothing in the latest words."
}
