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
      + (role == .client
        ? " \(people[.coach]) also sees how a set of rules reads your words. With /private before an answer, it stays "
          + "with you." : "")
  }
  /// Where the file is, and whose it is, to each in their own words.
  static func kept(_ place: String, by keeper: String?, _ role: Role, _ people: People) -> String {
    switch (keeper, role) {
    case (nil, .client): "The session is kept in your own account, in \(place)."
    case (nil, .coach):
      "The session is kept in your account, in \(place). From another account, \(people.client) is offered a copy at "
        + "every end."
    case (let keeper?, .client):
      "The session is kept in \(keeper)'s account, not in yours: \(people[.coach]) can read it later, and delete it. "
        + "At every end you are offered a copy of your own."
    case (let keeper?, .coach): "The session is kept in \(keeper)'s account. Your notes are kept in yours."
    }
  }
  static let soFar = "This is where the conversation stands; /summary shows what was said before."
  static func lost(_ other: String) -> String {
    "The connection to \(other) is lost. It comes back by itself once the session is shared again, and what you type "
      + "stays here. Ctrl-D leaves."
  }
  static let found = "Connected again."
  static let stranger =
    "Another user of this computer answers now, not the one who shared the session; nothing is sent there. "
    + "Ctrl-D leaves."
  static let notSent = "Not sent, since the other end is gone; your words stay here."
  static let tooLong = "That is too long to send at once; your words are back. Send them in two parts."
  static let stale = "The question changed before this came; your words are back."
  static let floorChanged = "Who answers has changed since you began. Enter again sends these words anyway."
  static func saidInstead(to other: String) -> String {
    "\(other) has said something since you began. Enter again says these words to \(other); the question waits."
  }
  static let questionChanged =
    "The question has changed since you began. Enter again sends these words as the answer to it."

  // MARK: Leaving

  static func closing(_ other: String, _ role: Role) -> String {
    "The conversation is closed, and saved. There is time for last words to \(other)"
      + (role == .coach ? " and for notes" : "") + "; Enter on an empty line says that you are done."
  }
  static func partingHint(_ other: String) -> String { "last words to \(other) · Enter on an empty line: done" }
  static func waitingForLastWords(_ other: String) -> String {
    "You are done; \(other) may still write something. Ctrl-D leaves now."
  }
  static let isClosed = "The conversation is closed; what you type is only said to the other."
  static func notesAgain(_ command: String) -> String { "Your notes: \(command)" }

  static func copyOffered(_ place: String) -> String { "Would you like a copy of your own, in \(place)?" }
  static let copyHint = "Enter writes it · “no” leaves none"
  static let copyAgain = "Enter writes a copy that only you can read; “no” leaves none."
  static func copied(_ place: String, _ id: String, _ command: (String) -> String) -> String {
    "Your copy is in \(place). To read it: \(command("show \(id)"))\nTo delete it: \(command("forget \(id)"))"
  }
  static func nextVisit(_ command: String) -> String { "To begin with it the next time alone: \(command)" }
  static let notCopied = "No copy was written."

  static func left(_ command: String) -> String { "You have left. To come back: \(command)" }
  static func ended(_ ending: Ending, by other: String, _ command: String) -> String {
    ending == .closed
      ? "The conversation is closed."
      : "It is saved, and goes on when \(other) shares it again. To come back then: \(command)"
  }
  static let wordsKept = "The words you had not sent are kept, and come back with the session."
  static func wordsKept(in file: String) -> String { "The words you had not sent are kept in \(file)." }
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
  /// What stands before the line: a coach who answers does so for the client.
  static func mark(_ conversation: Conversation, _ role: Role, answers: Bool) -> String {
    let people = conversation.transcript.people
    if !answers { return people[role] }
    return role == .coach ? coachForClient(people) : conversation.name(of: conversation.voice)
  }
  private static func coachForClient(_ people: People) -> String { "\(people[.coach]) for \(people[.client])" }
  /// Whose words an entry holds, and whose hand typed them.
  static func author(of entry: Entry, in conversation: Conversation) -> String {
    let people = conversation.transcript.people
    if entry.who == .client, entry.by == people[.coach] { return coachForClient(people) }
    if entry.who == .other { return conversation.name(of: .other) }
    return entry.by ?? people[entry.who == .coach ? .coach : .client]
  }
  static func hint(_ expected: String, _ conversation: Conversation, _ role: Role, answers: Bool) -> String {
    let people = conversation.transcript.people
    let hasFloor = conversation.snapshot.floor == role
    switch (role, answers) {
    case (.client, true): return expected
    case (.client, false): return "said to \(people[.coach]), who answers now · /floor client · /help"
    case (.coach, true): return expected + " · /floor client"
    case (.coach, false) where !hasFloor:
      return "said to \(people[.client]) · /help · /ask /note /view /goto /skip /back"
    case (.coach, false): return "said to \(people[.client]); the question waits, and you keep the floor · /help"
    }
  }
  /// At one keyboard, while the coach has the turn.
  static func turnHint(_ client: String) -> String {
    "said to \(client); the question waits · Enter gives \(client) the turn"
  }
  static func turn(_ name: String) -> String { "It is \(name)'s turn now." }
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
  static func unreachable(_ wayBack: String) -> String {
    "Nobody else can join now: the socket was removed and cannot be made again. /pause, then \(wayBack)."
  }
  static func struck(_ name: String) -> String { "\(name) took back something that was said." }
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
    case .x: "leave, and clear the screen; it works at the end of any line"
    default: name.meaning
    }
  }
  static let noEditor = "/edit does not work in a shared session: it would open a program on the host's account."
  static let notYours = "Only the one who shares the session can do that."
  static let clientOnly = "/private is only for the client; /note is your own."
  static func coachOnly(_ name: Command.Name) -> String { "/\(name.rawValue) is only for the coach." }
  static let liveOff = "What you type is not seen until you send it. /live on shows it again."
  static let liveOn = "What you type is seen while you type it, but for what begins with a slash."
  static let liveNever = "Nobody sees what you type here before you send it."
}
