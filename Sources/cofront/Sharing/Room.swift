// The host's side of a shared session: the one conversation, its file, and the guests at its door. Every line, the host's
// own as well, comes through here, is saved, and only then told to all.

import Conversations
import Glibc
import Scripts
import Sharing

/// A session as its host plays it.
final class Room {
  private var held: HeldSession
  private let host: Host
  private let users = Users()
  private let role: Role
  private let isLive: Bool
  private let surroundings: Surroundings
  private let seat: Seat
  /// Guests who ask to be let in, the first one first.
  private var asking: [(guest: Host.GuestID, user: UInt32)] = []
  /// Users and reasons that were told of already.
  private var turnedAway: Set<UInt32> = []
  private var guests: Set<Host.GuestID> = []

  init(
    _ held: HeldSession, host: Host, role: Role, isLive: Bool, face: Face, _ surroundings: Surroundings
  ) {
    (self.held, self.host, self.role, self.isLive) = (held, host, role, isLive)
    self.surroundings = surroundings
    let welcome = Welcome(
      role: role, live: isLive, transcript: held.conversation.transcript, script: nil,
      place: surroundings.shortened(held.store.path))
    seat = Seat(
      welcome, script: held.conversation.script, store: held.store, face: face, surroundings, isLive: isLive,
      isHost: true)
    seat.send = { [unowned self] in receive($0) }
  }

  // MARK: The host's own seat

  /// Plays the session until the host leaves it or somebody ends it.
  func run(invitation: String) throws {
    let reader = seat.face.reader
    defer {
      host.end()
      seat.face.close()
    }
    if let warning = held.warning { seat.note(warning) }
    seat.note(invitation)
    seat.arrive()
    seat.receive(.present(roles: present))
    reader.watch(host.descriptor) { [unowned self] in host.take().forEach(handle) }
    while seat.ending == nil {
      switch try seat.turn() {
      case .byChoice: pause()
      case .bySignal(let number):
        pause()
        host.end()
        seat.face.close()
        if let loss = held.loss {
          Process.complain("cofront: \(loss)")
        } else if number == SIGINT {
          tellWhereItIs()
        }
        held.release()
        Process.end(by: number)
      case nil: break
      }
    }
    host.end()
    seat.face.close()
    if let loss = held.loss { throw loss }
    tellWhereItIs()
  }

  private func tellWhereItIs() {
    let command = surroundings.command(in: held.store)
    seat.display.above = nil
    if seat.ending == .closed { return seat.note(SessionMessage.closed(held.id, command)) }
    let share = command("share \(held.id)" + (role == .client ? " --as client" : ""))
    seat.note(held.isToBeKept ? SessionMessage.saved(held.id) { _ in share } : SessionMessage.nothingToSave)
  }

  private func receive(_ message: Seat.Request) -> Bool {
    switch message {
    case .line(let number, let text, let after): line(text, number: number, after: after, from: nil)
    case .typing(let words): host.send(.typing(role: role, words: words))
    case .leave: pause()
    case .admit(let isWelcome): admit(isWelcome)
    }
    return true
  }

  // MARK: Guests

  private func handle(_ event: Host.Event) {
    switch event {
    case .asks(let guest, let user):
      asking.append((guest, user))
      if asking.count == 1 { tellWhoAsks() }
    case .joined(let guest, _, let knows): welcome(guest, knows: knows)
    case .line(let guest, let number, let text, let after): line(text, number: number, after: after, from: guest)
    case .typing(let guest, let words):
      let shown = isLive ? words : words.map { _ in "" }
      tell(.typing(role: role.other, words: shown), except: guest)
    case .left(let guest, _):
      forget(asking: guest)
      guard guests.remove(guest) != nil else { return }
      tell(.present(roles: present))
    case .turnedAway(let user, let reason):
      guard turnedAway.insert(user).inserted else { return }
      seat.note(SharingMessage.turnedAway(users.name(of: user), reason, surroundings.command))
    }
  }

  /// Whose terminals are there.
  private var present: [Role] { guests.isEmpty ? [role] : Role.allCases }

  private func welcome(_ guest: Host.GuestID, knows: [String]) {
    let transcript = held.conversation.transcript
    host.send(
      .welcome(
        session: Welcome(
          role: role.other, live: isLive, transcript: transcript,
          script: knows.contains(transcript.script.sha256) ? nil : held.scriptText,
          place: surroundings.shortened(held.store.path))), to: guest)
    guests.insert(guest)
    tell(.present(roles: present))
  }

  private func admit(_ isWelcome: Bool) {
    guard !asking.isEmpty else { return seat.note(SharingMessage.nobodyAsks) }
    let guest = asking[0].guest
    forget(asking: guest)
    if isWelcome {
      if let event = host.admit(guest) { handle(event) }
    } else {
      host.refuse(guest, .declined)
    }
  }

  /// Whoever asks, one after the other: `/admit` and `/refuse` are about the one that was told of last.
  private func tellWhoAsks() {
    seat.asker = asking.first.map { users.name(of: $0.user) }
    if let asker = seat.asker {
      seat.note(SharingMessage.asksToJoin(asker, as: held.conversation.transcript.people[role.other]))
    }
    seat.renew()
  }

  private func forget(asking guest: Host.GuestID) {
    guard let index = asking.firstIndex(where: { $0.guest == guest }) else { return }
    asking.remove(at: index)
    if index == 0 { tellWhoAsks() }
  }

  // MARK: The conversation

  /// Takes a line in, saves what came of it, and tells everybody.
  private func line(_ text: String, number: Int, after: Int, from guest: Host.GuestID?) {
    let role = guest == nil ? self.role : self.role.other
    let input = Input(line: text)
    guard !isStale(input, after: after, from: role) else { return reply(.stale(number: number), to: guest) }
    let reply = held.conversation.receive(input, typedBy: role, at: Clock.now)
    let told = held.save()
    if !reply.entries.isEmpty { tell(.said(entries: reply.entries)) }
    if let told { tell(.notice(text: told)) }
    if let notice = reply.notice {
      // What was said of an answer, both may hear; what is wrong with a command is for whoever typed it.
      !reply.entries.contains { $0.kind.isOfAnAnswer }
        ? self.reply(.notice(text: notice), to: guest) : tell(.notice(text: notice))
    }
    self.reply(.taken(number: number), to: guest)
    if let ending = reply.ending ?? (held.conversation.progress.status == .closed ? .closed : nil) {
      tell(.ended(ending: ending == .closed ? .closed : .paused))
    }
  }

  /// Whether a line is about a question that is open no more. What one says to the other is never too late.
  private func isStale(_ input: Input, after: Int, from role: Role) -> Bool {
    switch input {
    case .answer: if held.conversation.progress.floor != role { return false }
    case .command(let command): if ![.skip, .back].contains(command.name) { return false }
    case .unknownCommand: return false
    }
    return !held.conversation.isStillOpen(questionAfter: after)
  }

  private func reply(_ message: HostMessage, to guest: Host.GuestID?) {
    if let guest { host.send(message, to: guest) } else { seat.receive(message) }
  }

  private func tell(_ message: HostMessage, except guest: Host.GuestID? = nil) {
    host.send(message, except: guest)
    seat.receive(message)
  }

  /// Pauses the session, since its host leaves.
  private func pause() {
    guard seat.ending == nil else { return }
    let reply = held.conversation.pause(
      by: role.speaker, typedBy: held.conversation.transcript.people[role], at: Clock.now)
    let told = held.save()
    tell(.said(entries: reply.entries))
    if let told { tell(.notice(text: told)) }
    tell(.ended(ending: .paused))
  }
}

extension Entry.Kind {
  /// Whether it is what became of an answer.
  fileprivate var isOfAnAnswer: Bool { self == .answer || self == .edit || self == .unclear }
}
