// How two people part: a closed conversation stays open for last words until neither has more to say. Whoever begins
// another one is not done any more.

import Conversations
import Sharing

extension OwnRoom {
  /// Takes a last word in. Both terminals end at one moment, when neither has more to say: an empty line tells so.
  func part(_ input: Input, number: Int, _ role: Role, from guest: Host.GuestID?) {
    if input.isGoodbye {
      done.insert(role)
      answer(.taken(number: number), to: guest)
      if !endWhereDone() {
        answer(.notice(text: SharingMessage.waitingForLastWords(people[role.other])), to: guest)
      }
      return
    }
    done.remove(role)
    let reply = held.conversation.receive(input, typedBy: role, at: Clock.now)
    save(telling: reply)
    if let notice = reply.notice ?? (reply.entries.isEmpty ? SharingMessage.isClosed : nil) {
      answer(.notice(text: notice), to: guest)
    }
    answer(.taken(number: number), to: guest)
  }

  /// Ends a conversation that is closed, once all who are there are done.
  @discardableResult func endWhereDone() -> Bool {
    guard conversation.snapshot.status == .closed, done.isSuperset(of: present) else { return false }
    tell(.ended(ending: .closed))
    return true
  }
}

extension Input {
  /// Whether it says, after the close, that somebody is done.
  fileprivate var isGoodbye: Bool {
    switch self {
    case .answer(let words): words.allSatisfy(\.isWhitespace)
    case .command(let command): [.pause, .quit].contains(command.name)
    case .unknownCommand: false
    }
  }
}
