// The two sides of a coached conversation.

/// Who somebody is in a session that a coach and a client share, each at a terminal of their own.
public enum Role: String, Codable, Sendable, CaseIterable {
  case client, coach

  /// The side that this one talks with.
  public var other: Role { self == .client ? .coach : .client }

  /// The role as a speaker of entries.
  public var speaker: Entry.Speaker { self == .client ? .client : .coach }
}

extension People {
  /// The name of whoever has a role.
  public subscript(role: Role) -> String {
    role == .client ? client : coach ?? Role.coach.rawValue
  }
}
