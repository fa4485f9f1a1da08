// Which session is shared: the one that is named, one that was left and is offered, or a new one.

import Conversations
import Transcripts

extension Beginning {
  /// The session to share, with its first words said or taken up again.
  /// - Parameter role: who shares it.
  func session(
    _ id: String?, sharedBy role: Role, in store: Store, on terminal: TerminalInterface, _ environment: Environment
  ) throws -> HeldSession {
    let (source, command) = (try source(environment), environment.command(in: store))
    /// A session that was left, under the script it began with unless another one was named.
    func takenUp(_ id: String) throws -> HeldSession {
      let held = try HeldSession(left: id, in: store, under: script == nil ? nil : source, by: role, environment)
      let people = held.conversation.transcript.people
      guard people.coach != nil, people.other == nil else {
        throw Failure("\(id) has no coach: go on alone with \(command("resume \(id)"))", .usage)
      }
      return held
    }
    if let id { return try takenUp(store.resolve(id)) }
    if role == .client ? coach == nil : client == nil && coach == nil {
      if let left = try store.list().latestOfTwo,
        try Self.offer(left, in: store, to: role, on: terminal, environment)
      {
        return try takenUp(left.id)
      }
    }
    guard let other = role == .client ? coach : client, !other.isEmpty, client != "", coach != "" else {
      throw Failure(
        "a session of two people needs two names: \(command("share --client NAME --coach NAME"))", .usage)
    }
    let own = try terminal.name(role == .client ? client : coach, in: store, environment)
    let (client, coach) = role == .client ? (own, other) : (other, own)
    guard !client.isSame(as: coach) else {
      throw Failure("client and coach have the same name: add a letter to one of them", .usage)
    }
    let visits = try store.visits(of: client, seenBy: coach, under: source.script)
    if let left = visits.unfinished,
      try Self.offer(left, in: store, to: role, on: terminal, environment)
    {
      return try takenUp(left.id)
    }
    var beginning = self
    beginning.coach = coach
    return try beginning.session(under: source, of: client, knowing: visits, in: store, isShared: true, environment)
  }
}

extension Listing {
  /// The latest session of two that was left.
  fileprivate var latestOfTwo: Item? {
    items.first { $0.isLeft && $0.people.coach != nil && $0.people.other == nil }
  }
}
