// What became of a person's partnerships and actions over their sessions: the facts, without any wording.

import Conversations
import FoundationEssentials
import Scripts

/// A person's sessions side by side.
public struct ProgressReport: Sendable {
  /// Whose sessions.
  public let client: String
  /// The sessions, in the order in which they began.
  public let sessions: [PastSession]
  /// The partners, in the order in which they were first named.
  public let partners: [PartnerCourse]
  /// All actions, in the order in which they were made.
  public let commitments: [Commitment]

  /// Puts sessions side by side. O(sessions × partners).
  /// - Parameters:
  ///   - sessions: The person's sessions, in the order in which they began.
  ///   - names: Which names the person said are the same partner's.
  public init(client: String, sessions: [PastSession], names: NameBook = NameBook()) {
    (self.client, self.sessions) = (client, sessions)
    var partners: [PartnerCourse] = []
    var known: [String: Int] = [:]
    for (turn, session) in sessions.enumerated() {
      for partner in session.outcome.network {
        let key = names.key(partner.name, of: client)
        let index = known[key] ?? partners.count
        if index == partners.count { partners.append(PartnerCourse(name: partner.name, first: turn)) }
        known[key] = index
        partners[index].add(partner, in: turn)
      }
    }
    let rated = sessions.indices.filter { turn in
      sessions[turn].outcome.network.contains { !$0.ratings.given.isEmpty }
    }
    if let first = rated.first, let last = rated.last {
      for index in partners.indices {
        partners[index].came = partners[index].first > first
        partners[index].went = partners[index].last < last
      }
    }
    self.partners = partners
    commitments = Commitment.all(in: sessions)
  }

  /// The actions of which the person said what became of them.
  public var settled: [Commitment] { commitments.filter { $0.action.status != .open } }
  /// How many actions are open.
  public var openCount: Int { commitments.count - settled.count }
}

/// One partner over the sessions.
public struct PartnerCourse: Equatable, Sendable {
  /// The latest name.
  public fileprivate(set) var name: String
  /// Earlier names.
  public fileprivate(set) var otherNames: [String] = []
  /// The index of the first session that names the partner.
  public fileprivate(set) var first: Int
  /// The index of the latest one.
  public fileprivate(set) var last: Int
  /// Whether the first session with numbers did not name the partner yet.
  public fileprivate(set) var came = false
  /// Whether the latest session with numbers no longer names the partner.
  public fileprivate(set) var went = false
  /// The numbers of each session that names the partner, by the session's index.
  public fileprivate(set) var ratings: [Int: Ratings] = [:]

  fileprivate init(name: String, first: Int) { (self.name, self.first, last) = (name, first, first) }

  fileprivate mutating func add(_ partner: Partner, in turn: Int) {
    if partner.name != name {
      otherNames.removeAll { $0 == partner.name }
      otherNames.append(name)
      name = partner.name
    }
    last = turn
    // Two names of one partner in one session: what either has counts, the later one's first.
    var numbers = ratings[turn] ?? Ratings()
    for dimension in partner.ratings.given { numbers[dimension] = partner.ratings[dimension] }
    ratings[turn] = numbers
  }

  /// The numbers of a dimension, session by session.
  public func course(of dimension: Dimension) -> Course {
    Course(
      points: ratings.keys.sorted().compactMap { turn in
        ratings[turn]?[dimension].map { Course.Point(session: turn, number: $0) }
      })
  }
}

/// The numbers of one dimension with one partner, in time.
public struct Course: Equatable, Sendable {
  /// A number in a session.
  public struct Point: Equatable, Sendable {
    /// The session's index.
    public var session: Int
    /// From 1 to 10.
    public var number: Int
  }

  /// The numbers, the earliest first.
  public let points: [Point]

  /// Which way the numbers went.
  public enum Trend: String, Encodable, Sendable {
    /// One number is no trend.
    case once
    /// The same number every time.
    case same
    /// Higher now than at first.
    case risen
    /// Lower now than at first.
    case fallen
    /// At the first number again, after others.
    case returned
  }

  /// Which way they went; `nil` without numbers.
  public var trend: Trend? {
    guard let first = points.first?.number, let now = points.last?.number else { return nil }
    if points.count == 1 { return .once }
    if now != first { return now > first ? .risen : .fallen }
    return points.allSatisfy { $0.number == first } ? .same : .returned
  }

  /// How much higher the present number is than the first one; negative when it is lower.
  public var change: Int { (points.last?.number ?? 0) - (points.first?.number ?? 0) }

  /// Whether the numbers went to and fro on their way.
  public var wavers: Bool {
    let steps = zip(points, points.dropFirst()).map { $1.number - $0.number }
    return steps.contains { $0 > 0 } && steps.contains { $0 < 0 }
  }
}
