// A session with two people at terminals of their own: what a line means depends on who typed it and who has the floor.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes in a line of a shared session. Whoever has the floor answers the script, as the client, whatever hand it is
  /// that types; the other's plain lines are remarks. Every entry says who typed it.
  public mutating func receive(_ input: Input, typedBy role: Role, at time: Date) -> Reply {
    switch input {
    case .answer(let words) where !answers(role) && BareCommand.asksWhatToType(words):
      return Reply(notice: Message.saidTo(transcript.people[role.other]))
    case .answer(let words) where !answers(role): return remark(words, by: role, at: time)
    case .answer: return receive(input, from: voice, by: transcript.people[role], at: time)
    case .unknownCommand: return receive(input, at: time)
    case .command(let command):
      switch command.name {
      case .say: return remark(command.words, by: role, at: time)
      case .floor: return handOver(command.words, by: role, at: time)
      case .ask, .goto:
        if role == .client { return Reply(notice: Message.coachsCommand(command.name, transcript.people[.coach])) }
      case .skip where role == .coach && isClientsOwn && snapshot.ownQuestion == nil:
        return Reply(notice: Message.clientsToSkip(transcript.people.client))
      case .turn: return turn(to: command.words, typedBy: transcript.people[role], at: time)
      case .note: return role == .client ? note(command.words, at: time) : Reply()
      default: break
      }
      return receive(input, from: role.speaker, by: transcript.people[role], at: time)
    }
  }

  /// Whether a role's plain lines answer what is open; else they are said to the other one. A question of the coach's
  /// own, and what only the client may pass over, are the client's to answer, whoever has the floor. What a coach with
  /// the floor says after the client has said something answers that, and never the script.
  public func answers(_ role: Role) -> Bool {
    if snapshot.status == .closed { return false }
    if snapshot.ownQuestion?.who == .coach || isClientsOwn { return role == .client }
    return snapshot.floor == role && (role == .client || snapshot.heard != .client)
  }

  /// Takes over what was said and done elsewhere, in the order in which it was: two values that followed the same
  /// entries stand at the same place.
  public mutating func follow(_ entries: [Entry]) {
    for entry in entries { append(entry) }
  }

  /// Whether the question that was open after so many entries is open still.
  public func isStillOpen(questionAfter count: Int) -> Bool {
    guard (0...transcript.entries.count).contains(count) else { return false }
    return !transcript.entries[count...].contains { $0.kind == .ask || $0.kind == .question || $0.kind == .close }
  }

  /// Whether only the client may pass over the open question.
  private var isClientsOwn: Bool { state?.into.contains { script.data[$0]?.slot.isOwn == true } ?? false }

  private mutating func remark(_ words: String, by role: Role, at time: Date) -> Reply {
    if words.trimmed.isEmpty { return Reply(notice: Message.sayWhat(to: transcript.people[role.other])) }
    return shared(.remark, words, by: role, at: time)
  }

  private mutating func handOver(_ words: String, by role: Role, at time: Date) -> Reply {
    let roles = Role.allCases
    let named =
      roles.first { words.isSame(as: $0.rawValue) }
      ?? Called.place(of: words, in: roles.map { transcript.people[$0] }).map { roles[$0] }
    guard let named else { return Reply(notice: Message.floorWhose(transcript.people)) }
    if named == snapshot.floor { return Reply(notice: Message.floorAlready(transcript.people[named])) }
    return shared(.floor, "", value: .text(named.rawValue), by: role, at: time)
  }

  /// A note of the client's own is part of the record; a coach's never comes here.
  private mutating func note(_ words: String, at time: Date) -> Reply {
    if words.isEmpty { return Reply(notice: Message.noteWhat) }
    var reply = shared(.note, words, by: .client, at: time)
    reply.notice = Message.sharedNoteKept
    return reply
  }

  private mutating func shared(
    _ kind: Entry.Kind, _ text: String, value: Value? = nil, by role: Role, at time: Date
  ) -> Reply {
    let first = transcript.entries.count
    add(kind, by: role.speaker, text, value: value, typedBy: transcript.people[role], at: time)
    return reply(since: first)
  }
}
