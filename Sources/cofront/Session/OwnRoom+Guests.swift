// The guests of a session that is shared: who asks to come in, who is there, and what comes from them.

import Conversations
import Sharing

extension OwnRoom {
  func handle(_ event: Host.Event) {
    switch event {
    case .asks(let guest, let user):
      asking.append((guest, user))
      if asking.count == 1 { tellWhoAsks() }
    case .joined(let guest, _, let knows): welcome(guest, knows: knows)
    case .line(let guest, let number, let text, let after):
      take(Input(line: text), number: number, after: after, from: guest)
    case .typing(let guest, let words):
      guard let role else { return }
      if words != nil { done.remove(role.other) }
      tell(.typing(role: role.other, words: isLive ? words : words.map { _ in "" }), except: guest)
    case .left(let guest, _):
      forget(asking: guest)
      guard guests.remove(guest) != nil else { return }
      tell(.present(roles: present))
      endWhereDone()
    case .turnedAway(let user, let reason):
      guard turnedAway.insert(user).inserted else { return }
      let notice = SharingMessage.turnedAway(users.name(of: user), reason, environment.command)
      seat?.receive(.notice(text: notice))
    case .unreachable: seat?.receive(.notice(text: SharingMessage.unreachable(wayBack)))
    }
  }

  /// Whose terminals are there.
  var present: [Role] { guests.isEmpty ? [role].compactMap(\.self) : Role.allCases }

  private func welcome(_ guest: Host.GuestID, knows: [String]) {
    guard let role else { return }
    let transcript = conversation.transcript
    let script = knows.contains(transcript.script.sha256) ? nil : held.scriptText
    let welcome = Welcome(
      role: role.other, live: isLive, transcript: transcript, script: script, place: conversation.place)
    host?.send(.welcome(session: welcome), to: guest)
    guests.insert(guest)
    tell(.present(roles: present))
  }

  func show(_ draft: String?) {
    guard let role else { return }
    if draft != nil { done.remove(role) }
    host?.send(.typing(role: role, words: draft))
  }

  func admit(_ isWelcome: Bool) -> Bool {
    guard let guest = asking.first?.guest else {
      seat?.receive(.notice(text: SharingMessage.nobodyAsks))
      return true
    }
    forget(asking: guest)
    if !isWelcome { host?.refuse(guest, .declined) } else if let event = host?.admit(guest) { handle(event) }
    return true
  }

  /// Whoever asks, one after the other: `/admit` and `/refuse` are about the one that was told of last.
  private func tellWhoAsks() {
    guard let role, let seat else { return }
    seat.asker = asking.first.map { users.name(of: $0.user) }
    if let asker = seat.asker {
      seat.receive(.notice(text: SharingMessage.asksToJoin(asker, as: people[role.other])))
    }
    seat.renew()
  }

  private func forget(asking guest: Host.GuestID) {
    guard let index = asking.firstIndex(where: { $0.guest == guest }) else { return }
    asking.remove(at: index)
    if index == 0 { tellWhoAsks() }
  }
}
