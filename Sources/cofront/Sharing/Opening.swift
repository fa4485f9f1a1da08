// Which session is shared: the one that is named, one that was left and is offered, or a new one.

import Conversations
import Transcripts

/// What a shared session begins with.
struct Opening {
  var client: String?
  var coach: String?
  var script: String?
  var seed: UInt64?
  var store: Store
  /// Who shares it.
  var role: Role

  /// The session, with its first words said or taken up again.
  func session(_ id: String?, _ terminal: TerminalInterface, _ environment: Environment) throws -> HeldSession {
    let source = try ScriptSource.named(script)
    if let id {
      return try takenUp(try store.resolve(id), source, environment)
    }
    guard let client, let coach, !client.isEmpty, !coach.isEmpty else {
      if let left = try lastLeft(terminal) { return try takenUp(left, source, environment) }
      throw Failure("a session of two has two names: \(environment.command) share --client NAME --coach NAME", .usage)
    }
    guard client.lowercased() != coach.lowercased() else {
      throw Failure("client and coach have the same name: an initial keeps them apart", .usage)
    }
    let listing = try store.list().seen(by: coach)
    if let left = listing.unfinished(client: client),
      try Beginning.offer(left, in: store, to: role, on: terminal)
    {
      return try takenUp(left.id, source, environment)
    }
    return try HeldSession(
      begun: source, people: People(client: client, coach: coach), seed: seed,
      earlier: KnownScripts(store).openItems(of: client, in: listing), in: store, environment)
  }

  /// The latest session of two that was left, where the person would like to go on with it.
  private func lastLeft(_ terminal: TerminalInterface) throws -> String? {
    guard client == nil || role == .client, coach == nil,
      let left = try store.list().items.first(where: {
        $0.people.coach != nil && $0.people.other == nil && $0.status != .closed && !$0.isHeld
      })
    else { return nil }
    return try Beginning.offer(left, in: store, to: role, on: terminal) ? left.id : nil
  }

  /// A session that was left, under the script it began with unless another one was named.
  private func takenUp(_ id: String, _ source: ScriptSource, _ environment: Environment) throws -> HeldSession {
    let held = try HeldSession(left: id, in: store, under: script == nil ? nil : source, by: role, environment)
    let people = held.conversation.transcript.people
    guard people.coach != nil, people.other == nil else {
      throw Failure("\(id) has no coach: go on alone with \(environment.command) resume \(id)", .usage)
    }
    return held
  }
}
