// A whole conversation as it is saved: who, under which script, every entry, and what the entries come to.

import FoundationEssentials

/// A whole conversation, in the order of the JSON. `updated`, `status`, `state` and `outcome` follow from the entries.
public struct Transcript: Codable, Equatable, Sendable {
  /// `cofront-transcript`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// The session's name in its folder.
  public var id: String
  /// The script that the session began with.
  public var script: ScriptReference
  /// The seed that chooses among wordings; at most 2^53, so that every JSON reader keeps it.
  public var seed: UInt64
  /// Who talks.
  public var people: People
  /// When the session began.
  public var started: Date
  /// How far the person's clock was from UTC then; absent in sessions of before 2026-12.
  public var zone: Zone?
  /// In a client's own copy of a session that somebody else keeps, whose account keeps the session itself.
  public var keptBy: String?
  /// Everything said and done, in order.
  public var entries: [Entry]
  /// When the last entry was made.
  public var updated: Date
  /// Whether it is under way, left to come back to, or closed.
  public var status: Status
  /// The id of the state that awaits an answer.
  public var state: String
  /// What it came to.
  public var outcome: Record

  /// The name of the format.
  public static let format = "cofront-transcript"
  /// The version that this program writes.
  public static let version = 1

  /// Makes a transcript without entries.
  public init(
    id: String, script: ScriptReference, seed: UInt64, people: People, started: Date, zone: Zone? = nil, state: String
  ) {
    (self.format, self.version, self.id, self.script) = (Self.format, Self.version, id, script)
    (self.seed, self.people, self.started, self.updated) = (seed, people, started, started)
    (self.zone, self.entries, self.status, self.state, self.outcome) = (zone, [], .open, state, Record())
  }

  /// Whether a session is under way, left to come back to, or closed by the person.
  public enum Status: String, Codable, Sendable, CaseIterable {
    case open, paused, closed
  }
}

extension Transcript {
  /// Calls the client otherwise, also where it is kept who typed something.
  mutating func call(client name: String) {
    for index in entries.indices where entries[index].by == people.client { entries[index].by = name }
    people.client = name
  }
}

/// The people in a conversation.
public struct People: Codable, Equatable, Sendable {
  /// Whose conversation it is.
  public var client: String
  /// Who guides it, if anybody.
  public var coach: String?
  /// Who takes part as well, where two people swap discoveries.
  public var other: String?

  /// Names the people.
  public init(client: String, coach: String? = nil, other: String? = nil) {
    (self.client, self.coach, self.other) = (client, coach, other)
  }

  /// All of them, in a few words.
  public var inWords: String { client + (other.map { " and \($0)" } ?? "") + (coach.map { " with \($0)" } ?? "") }
}

/// A script by name and content.
public struct ScriptReference: Codable, Equatable, Sendable {
  /// The script's id.
  public var id: String
  /// The script's version.
  public var version: Int
  /// SHA-256 of the script's text, in lowercase hexadecimal.
  public var sha256: String

  /// Names a script.
  public init(id: String, version: Int, sha256: String) {
    (self.id, self.version, self.sha256) = (id, version, sha256)
  }
}
