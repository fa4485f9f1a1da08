// A person's sessions side by side, as the facts that the JSON gives: the same as the text's.

import Conversations
import FoundationEssentials
import Scripts

/// The progress of a person for JSON, in this order.
public struct ProgressFacts: Encodable {
  var client: String
  var sessions: [Session]
  var partners: [Partner]
  var actions: [Settled]
  var openActions: Int

  struct Session: Encodable {
    var id: String
    var started: Date
  }

  struct Partner: Encodable {
    var name: String
    var otherNames: [String]
    var firstNamed, lastNamed: Date
    var came, went: Bool
    var trust, imperative, purpose: Numbers?
  }

  struct Numbers: Encodable {
    var first, now, change: Int
    var trend: Course.Trend
    var wavers: Bool
    var points: [Point]
  }

  struct Point: Encodable {
    var session: String
    var number: Int
  }

  struct Settled: Encodable {
    var what, who, when: String?
    var status: Action.Status
    var learned: String?
    var session: String
  }

  /// Makes the facts of a report.
  public init(_ report: ProgressReport) {
    client = report.client
    sessions = report.sessions.map { Session(id: $0.id, started: $0.started) }
    partners = report.partners.map { partner in
      func numbers(_ dimension: Dimension) -> Numbers? {
        let course = partner.course(of: dimension)
        guard let first = course.points.first, let now = course.points.last, let trend = course.trend
        else { return nil }
        return Numbers(
          first: first.number, now: now.number, change: course.change, trend: trend, wavers: course.wavers,
          points: course.points.map { Point(session: report.sessions[$0.session].id, number: $0.number) })
      }
      return Partner(
        name: partner.name, otherNames: partner.otherNames, firstNamed: report.sessions[partner.first].started,
        lastNamed: report.sessions[partner.last].started, came: partner.came, went: partner.went,
        trust: numbers(.trust), imperative: numbers(.imperative), purpose: numbers(.purpose))
    }
    actions = report.settled.map { settled in
      Settled(
        what: settled.action.what, who: settled.action.who, when: settled.action.when, status: settled.action.status,
        learned: settled.action.learned, session: settled.origin)
    }
    openActions = report.openCount
  }
}
