// A session that is played in this process: the one conversation, its file, and, where it is shared, the guests. Every
// line comes through here, is saved, and only then told to all.

import Conversations
import LineEditing
import Sharing
import Transcripts

/// A session that this process holds, for one terminal or for several.
final class OwnRoom: Room {
  weak var seat: Seat?
  let role: Role?
  let isLive: Bool
  var held: HeldSession
  let host: Host?
  private let invitation: String?
  /// What else it takes to share the session again as it was shared.
  private let sharing: String
  let environment: Environment
  lazy var users = Users()
  /// Guests who ask to be let in, the first one first.
  var asking: [(guest: Host.GuestID, user: UInt32)] = []
  /// Users who were told of already.
  var turnedAway: Set<UInt32> = []
  var guests: Set<Host.GuestID> = []
  /// Who has no more last words, once the conversation is closed.
  var done: Set<Role> = []

  /// A session at this terminal alone, unless it is shared: then it has a host and an invitation.
  init(
    _ held: HeldSession, role: Role? = nil, host: Host? = nil, isLive: Bool = false, invitation: String? = nil,
    sharing: String = "", _ environment: Environment
  ) {
    (self.held, self.role, self.host, self.isLive) = (held, role, host, isLive)
    (self.invitation, self.sharing, self.environment) = (invitation, sharing, environment)
  }

  var isHost: Bool { host != nil }
  let keeper: String? = nil
  var conversation: Conversation { held.conversation }
  var store: Store { held.store }
  var isUnsaved: Bool { held.isUnsaved }
  var failure: Failure? { held.loss }

  // MARK: Coming and going

  var draft: DraftFile {
    held.isToBeKept
      ? environment.drafts.file(of: held.id, role: role)
      : environment.drafts.file(ofNew: held.id, people: people, role: role, in: store)
  }

  var lostDrafts: [DraftFile] {
    held.isToBeKept ? [] : environment.drafts.lost(people: people, role: role, in: store)
  }

  var greeting: [String] {
    let entries = conversation.transcript.entries
    var told = [held.warning, invitation]
    if role == nil, entries.contains(where: { $0.kind == .resume }) {
      told.append(SessionMessage.welcomeBack)
      if entries.contains(where: { $0.by != nil }) {
        told.append(SessionMessage.wasShared(command("share \(held.id)")))
      }
    }
    return (told + [held.scriptChange.map(SessionMessage.changed)]).compactMap(\.self)
  }

  func open() {
    if let told = held.save() { seat?.receive(.notice(text: told)) }
    guard let host else { return }
    tell(.present(roles: present))
    seat?.terminal.reader.watch(host.descriptor) { [unowned self] in host.take().forEach(handle) }
  }

  /// Pauses the session, since the person who holds it leaves.
  func leave() {
    guard seat?.ending == nil else { return }
    let reply = held.conversation.pause(
      by: role?.speaker ?? .client, typedBy: role.map { people[$0] }, at: Clock.now)
    save(telling: reply)
    tell(.ended(ending: conversation.snapshot.status == .closed ? .closed : .paused))
  }

  func close() {
    if let told = held.rescue() {
      seat?.terminal.drafts.move(to: draft)
      seat?.display.note(told)
    }
    host?.end()
    held.release()
    if held.isToBeKept { store.refresh() }
  }

  var wayBack: String {
    let id = held.isToBeKept ? " \(held.id)" : ""
    return command(role != nil ? "share\(id)" + sharing : id.isEmpty ? "start" : "resume\(id)")
  }

  var farewell: String {
    if seat?.ending == .closed { return SessionMessage.closed(held.id, isPlain: seat?.display.mode == .plain, command) }
    if held.isToBeKept { return SessionMessage.saved(wayBack) }
    return draft.load() == nil ? SessionMessage.nothingToSave : SessionMessage.onlyUnsentKept
  }

  var people: People { conversation.transcript.people }
  var command: (String) -> String { environment.command(in: store) }

  // MARK: The conversation

  func take(_ input: Input, number: Int, after count: Int) -> Bool {
    take(input, number: number, after: count, from: nil)
    return true
  }

  /// Takes a line in, saves what came of it, and tells everybody.
  func take(_ input: Input, number: Int, after count: Int, from guest: Host.GuestID?) {
    let role = guest == nil ? self.role : self.role?.other
    if let role, conversation.snapshot.status == .closed { return part(input, number: number, role, from: guest) }
    guard !isStale(input, after: count, from: role) else { return answer(.stale(number: number), to: guest) }
    var reply =
      if let role {
        held.conversation.receive(input, typedBy: role, at: Clock.now)
      } else {
        held.conversation.receive(input, at: Clock.now)
      }
    if let note = reply.coachNote { held.keep(note) }
    save(telling: &reply, to: guest)
    if reply.coachNote != nil, held.hasWaitingNotes { reply.notice = SessionMessage.noteWaits }
    if let notice = reply.notice { tell(notice, of: reply, to: guest) }
    answer(.taken(number: number), to: guest)
    if conversation.snapshot.status == .closed {
      if role == nil { tell(.ended(ending: .closed)) }  // two stay for last words
    } else if reply.ending != nil {
      tell(.ended(ending: .paused))
    }
  }

  /// Saves what was said, then tells it to all, and whether that went well.
  func save(telling reply: Reply) {
    var reply = reply
    save(telling: &reply, to: nil)
  }

  /// The same; what is told of a line comes before what the script goes on with, unless it is told of the new question.
  private func save(telling reply: inout Reply, to guest: Host.GuestID?) {
    let told = held.save()
    if !isUnsaved { seat?.terminal.drafts.move(to: draft) }
    // Who leaves is told of what is missing, and not of an end that could not be noted.
    if let told, reply.ending == nil || !isUnsaved || failure != nil { tell(.notice(text: told)) }
    let goesOn = reply.entries.contains { $0.who == .script && ($0.kind == .say || $0.kind == .show) }
    // What waits for Enter is told at the new question.
    let waits = reply.entries.last.map { $0.kind == .unclear && $0.value != nil } ?? false
    var rest = reply.entries[...]
    if reply.coachNote == nil, goesOn, !waits, let notice = reply.notice {
      // The line itself is told first to whoever did not type it.
      let line = role == nil ? [] : rest.prefix { $0.who != .script }
      if !line.isEmpty { tell(.said(entries: Array(line))) }
      rest = rest.dropFirst(line.count)
      tell(notice, of: reply, to: guest)
      reply.notice = nil
    }
    if !rest.isEmpty { tell(.said(entries: Array(rest))) }
  }

  /// What was said of an answer, both may hear; what is wrong with a command is for whoever typed it.
  private func tell(_ notice: String, of reply: Reply, to guest: Host.GuestID?) {
    reply.entries.contains { $0.kind.isOfAnAnswer }
      ? tell(.notice(text: notice)) : answer(.notice(text: notice), to: guest)
  }

  /// Whether a line is about a question that is open no more. What one says to the other is never too late.
  private func isStale(_ input: Input, after count: Int, from role: Role?) -> Bool {
    switch input {
    case .answer: if let role, !conversation.answers(role) { return false }
    case .command(let command): if ![.skip, .back].contains(command.name) { return false }
    case .unknownCommand: return false
    }
    return !conversation.isStillOpen(questionAfter: count)
  }

  func answer(_ message: HostMessage, to guest: Host.GuestID?) {
    if let guest { host?.send(message, to: guest) } else { seat?.receive(message) }
  }

  func tell(_ message: HostMessage, except guest: Host.GuestID? = nil) {
    host?.send(message, except: guest)
    seat?.receive(message)
  }
}

extension Entry.Kind {
  /// Whether it is what became of an answer.
  fileprivate var isOfAnAnswer: Bool { self == .answer || self == .edit || self == .unclear }
}
