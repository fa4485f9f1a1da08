// What is in the folder: every session in short, newest first, and every file that could not be read.

import Conversations
import FoundationEssentials
import Scripts

/// The sessions of a folder.
public struct Listing: Sendable {
  /// The sessions, the one last written to first.
  public var items: [Item] = []
  /// One error for each file that should be a transcript and could not be read.
  public var unreadable: [StoreError] = []

  /// The latest session of a client alone that was not closed, unless it is open elsewhere, or another one was begun
  /// in its place.
  public func unfinished(client: String) -> Item? {
    let own = alone(client).items
    return own.first { item in item.isLeft && !own.contains { $0.started > item.updated } }
  }

  /// The sessions of a client alone, with what they came to, in the order in which they began.
  /// - Parameter script: Finds the script that a session is under; a session without one is left out.
  public func sessions(of client: String, script: (ScriptReference) -> Script?) -> [PastSession] {
    alone(client).sessions(script: script)
  }

  /// All sessions, with what they came to, in the order in which they began.
  func sessions(script: (ScriptReference) -> Script?) -> [PastSession] {
    items.compactMap { item in
      script(item.script).map {
        PastSession(
          id: item.id, started: item.started, zone: item.zone, isClosed: item.status == .closed, script: $0,
          outcome: item.outcome)
      }
    }
    .sorted { ($0.started, $0.id) < ($1.started, $1.id) }
  }

  /// The sessions of a client alone.
  private func alone(_ client: String) -> Listing {
    var alone = with(client: client)
    alone.items.removeAll { $0.people.other != nil }
    return alone
  }

  /// The sessions of a client, alone or not.
  public func with(client: String) -> Listing { with(client) { $0.people.client } }

  /// The sessions with a coach.
  public func with(coach: String) -> Listing { with(coach) { $0.people.coach } }

  private func with(_ name: String, as role: (Item) -> String?) -> Listing {
    let likeness = name.likeness
    // Few names stand in many sessions, and to compare two takes a while.
    var known: [String: Bool] = [:]
    var with = self
    with.items = items.filter { item in
      guard let name = role(item) else { return false }
      if let known = known[name] { return known }
      let isSame = name.likeness == likeness
      known[name] = isSame
      return isSame
    }
    return with
  }

  /// What a session with this coach may build on: what a client said alone, or to somebody else, stays there. Alone, a
  /// client builds on everything.
  public func seen(by coach: String?) -> Listing { coach.map(with(coach:)) ?? self }

  /// A session in short.
  public struct Item: Equatable, Sendable {
    /// The session's name.
    public var id: String
    /// The script that it began with.
    public var script: ScriptReference
    /// Who talks.
    public var people: People
    /// When it began.
    public var started: Date
    /// How far the person's clock was from UTC then.
    public var zone: Zone?
    /// Whose account keeps the session, where this is a client's own copy.
    public var keptBy: String?
    /// When its last entry was made.
    public var updated: Date
    /// Whether it is under way, left to come back to, or closed.
    public var status: Transcript.Status
    /// The id of the state that awaits an answer.
    public var state: String
    /// The number of entries.
    public var entries: Int
    /// The words of the first slot that has a heading, as they were typed. No others stand in for them; they may be
    /// about somebody.
    var topic: String?
    /// How many items that come back it left open.
    public var openItems: Int
    /// What other sessions look at of what it came to.
    public var outcome: PackedRecord
    /// Whether a process holds it now.
    public var isHeld: Bool

    /// What it is about, where its topic says something.
    public var aim: String? { Later.aim(in: topic) }

    /// Whether somebody can go on with it here now.
    public var isLeft: Bool { status != .closed && keptBy == nil && !isHeld }
  }
}

extension Store {
  /// All sessions in short. A file that cannot be read is told of and hides no other.
  ///
  /// Entries are counted, not read, in files as this program lays them out, so a file costs little more than its bytes;
  /// an entry that is broken is found by `load`. A file that is as it was when the index was made is not read at all.
  /// - Throws: When the folder itself cannot be read. A missing folder is an empty one.
  public func list() throws(StoreError) -> Listing {
    guard let folder = try Folder(existing: path) else { return Listing() }
    return try Scan(folder, self).listing
  }
}
