// The state machine: a conversation is a value, and `receive` is what changes it. Time comes in as an argument;
// files, terminals and randomness stay outside. Every change is an entry first and is folded from it.

import FoundationEssentials
import Perspective
import Scripts

/// A conversation under a script.
public struct Conversation: Sendable {
  /// The script that is played.
  public let script: Script
  /// Everything said so far, with what follows from it.
  public private(set) var transcript: Transcript
  /// Where the conversation stands.
  public private(set) var snapshot: Snapshot
  /// The folder that wordings name as the place where the session is kept.
  public private(set) var place: String
  /// Whose account keeps it, as wordings name it; `nil` where that is not known.
  public let keeper: String?
  /// What the person types to run the program, as wordings name it.
  public let command: String
  /// The option behind a command that finds the folder again; empty where it is the usual one.
  private(set) var folder: String
  /// Whether two terminals share the session.
  let isShared: Bool
  /// Who typed the line that is taken in just now, in a shared session.
  private var typist: String?

  /// The words of the line that is taken in just now, where it asks that they are not kept.
  var withheld: String?

  /// The routes that were taken, in order, also through states that were passed over. Not kept in the transcript.
  public internal(set) var path: [Edge] = []

  /// A route of a state.
  public struct Edge: Hashable, Sendable {
    /// The id of the state.
    public var state: String
    /// The index of the route in the state's `next`.
    public var route: Int
  }

  /// The most states that may be passed over in a row; a script that exceeds it is asked where it stands.
  static let mostHops = 200

  /// A conversation as its transcript left it: without entries `begin` says its first words, else `resume` takes it up.
  public init(
    script: Script, transcript: Transcript, place: String, keeper: String? = nil, command: String = "cofront",
    folder: String = "", isShared: Bool = false
  ) {
    (self.keeper, self.command, self.folder, self.isShared) = (keeper, command, folder, isShared)
    (self.script, self.transcript, self.place) = (script, transcript, place)
    snapshot = Snapshot(transcript.entries, under: script)
    if !transcript.entries.isEmpty { self.transcript.outcome = snapshot.outcome(under: script.data) }
  }

  /// Goes on under another name, or in another folder.
  public mutating func move(to id: String, place: String, folder: String) {
    (transcript.id, self.place, self.folder) = (id, place, folder)
  }

  /// Takes in a line. `speaker` is whose words it holds, or who gives the command: by the state's voice unless given,
  /// and the coach, if there is one, for what is a coach's. `typist` is who typed it, in a shared session.
  public mutating func receive(
    _ input: Input, from speaker: Entry.Speaker? = nil, by typist: String? = nil, at time: Date
  ) -> Reply {
    guard snapshot.status != .closed else { return Reply(ending: .closed) }
    let first = transcript.entries.count
    let voice = speaker ?? voice
    self.typist = typist
    defer { self.typist = nil }
    var reply = Reply()
    switch input {
    case .answer(let text) where speaker == nil && snapshot.isCoachsTurn && !BareCommand.asksWhatToType(text):
      reply = sayInTurn(text, at: time)
    case .answer(let text):
      reply.notice = hear(text, from: voice, at: time)
      if snapshot.isCoachsTurn {
        reply.notice = Message.joined([reply.notice, Message.turnOfCoach(transcript.people)])
      }
    case .unknownCommand("?"): reply.notice = whatCanBeTyped
    // "/delete"
    case .unknownCommand(let name) where VisitQuestions(in: name)?.isDemand == true:
      reply.notice = Message.joined([.takeOut, .delete].map(visit.answer))
    case .unknownCommand(let name): reply.notice = Message.unknownCommand(name)
    case .command(let command): reply = perform(command, by: speaker, at: time)
    }
    reply.entries = Array(transcript.entries[first...])
    return reply
  }

  /// The open state; absent only before the beginning or under a script that does not know it.
  public var state: State? { script[snapshot.cursor.state] }

  // MARK: Entries

  /// Adds an entry and folds it in.
  mutating func add(
    _ kind: Entry.Kind, by who: Entry.Speaker, _ text: String, in state: String? = nil, visit: Int? = nil,
    about: String? = nil, value: Value? = nil, reading: Reading? = nil, typedBy typist: String? = nil, at time: Date
  ) {
    append(
      Entry(
        n: transcript.entries.count + 1, at: time, state: state ?? snapshot.cursor.state,
        visit: visit ?? snapshot.openVisit, who: who,
        by: typist ?? (who == .script ? nil : self.typist), kind: kind, about: about, text: text, value: value,
        reading: reading))
  }

  /// Takes an entry into the transcript and folds it in.
  mutating func append(_ entry: Entry) {
    let (change, taken) = (nameChange(confirmedBy: entry), takenBack(by: entry))
    snapshot.fold(entry, under: script)
    transcript.entries.append(entry)
    if entry.kind == .unclear, let name = entry.value?.record?["client"]?.text { transcript.people.client = name }
    if let change {
      transcript.replace(change, under: script)
      foldAnew()
    }
    if let taken, let number = entry.value?.number { take(taken, outOf: number) }
    (transcript.updated, transcript.status) = (entry.at, snapshot.status)
    transcript.state = snapshot.cursor.state
    if entry.kind.changesOutcome { transcript.outcome = snapshot.outcome(under: script.data) }
  }

  /// Changes words everywhere, then entries as they stand, and works out anew what follows from them.
  mutating func rewrite(
    _ edits: (Entry) -> (String) -> TextEdits, then change: (inout Entry) -> Void = { _ in }
  ) {
    transcript.rewrite(under: script, edits)
    for index in transcript.entries.indices { change(&transcript.entries[index]) }
    foldAnew()
  }

  /// Works out anew what follows from all entries.
  private mutating func foldAnew() {
    snapshot = Snapshot(transcript.entries, under: script)
    transcript.outcome = snapshot.outcome(under: script.data)
  }

  /// A reply with the entries from an index on.
  func reply(since first: Int, ending: Reply.Ending? = nil) -> Reply {
    Reply(entries: Array(transcript.entries[first...]), ending: ending)
  }
}

extension Entry.Kind {
  /// Whether an entry of this kind may change what a conversation came to.
  fileprivate var changesOutcome: Bool {
    switch self {
    case .answer, .edit, .keep, .skip, .back, .earlier, .review: true
    default: false
    }
  }
}
