// What a person hands to another: the lines they ticked, and nothing else. The outcome is built up from what is ticked,
// so that a property somebody adds one day is not shared before it is offered here.

import Scripts

/// What a person shares of a conversation, in the order of the JSON.
public struct Exchange: Codable, Equatable, Sendable {
  /// `cofront-exchange`.
  public var format: String
  /// The version of the format; 1 today.
  public var version: Int
  /// What was ticked, in the order of `Line`.
  public var shared: [Line]
  /// The person's name, if ticked.
  public var me: String?
  /// What was ticked of what the conversation came to, as a transcript has it. Where names are not ticked, partners are
  /// called "partner 1" and so on.
  public var outcome: Outcome

  /// The name of the format.
  public static let format = "cofront-exchange"
  /// The version that this program writes.
  public static let version = 1

  /// What can be ticked. Names and numbers stand apart from words.
  public enum Line: String, Codable, Sendable, CaseIterable {
    case me, aim, definitions, names, numbers, scaling, issue, opening, practices, actions, insight

    /// What people read.
    public var label: String {
      switch self {
      case .me: "My name"
      case .aim: "What I came for"
      case .definitions: "The three words, as I mean them"
      case .names: "The names of my partners"
      case .numbers: "The numbers I gave"
      case .scaling: "What I wrote about the numbers"
      case .issue: "The issue between us"
      case .opening: "My opening words"
      case .practices: "My behaviours and practices"
      case .actions: "My actions"
      case .insight: "What became clearer"
      }
    }
  }

  /// Takes out what is ticked. What a conversation did not come to is not there, ticked or not.
  public init(_ transcript: Transcript, sharing lines: Set<Line>) {
    let whole = transcript.outcome
    let (names, numbers) = (lines.contains(.names), lines.contains(.numbers))
    (format, version) = (Self.format, Self.version)
    shared = Line.allCases.filter(lines.contains)
    me = lines.contains(.me) ? transcript.people.client : nil
    outcome = Outcome()
    if lines.contains(.aim) { outcome.aim = whole.aim }
    if lines.contains(.definitions) { outcome.definitions = whole.definitions }
    if lines.contains(.scaling) {
      outcome.scaling = whole.scaling.map { scaling in
        var scaling = scaling
        if !numbers { scaling.from = nil }
        return scaling
      }
    }
    let spokenOf = Set(outcome.scaling.map(\.partner))
    outcome.network = whole.network.enumerated().compactMap { index, partner in
      guard names || numbers || spokenOf.contains(partner.id) else { return nil }
      return Partner(
        id: partner.id, name: names ? partner.name : "partner \(index + 1)",
        ratings: numbers ? partner.ratings : Ratings(),
        theirs: numbers ? partner.theirs : nil)
    }
    if lines.contains(.issue) { outcome.issue = whole.issue }
    if lines.contains(.opening), let words = whole.opening?.kept ?? whole.opening?.drafts.last {
      outcome.opening = Opening(drafts: [words], kept: whole.opening?.kept)
    }
    if lines.contains(.practices) { (outcome.behaviours, outcome.practices) = (whole.behaviours, whole.practices) }
    if lines.contains(.actions) {
      outcome.actions = whole.actions.map { action in
        var shared = Action(what: action.what, who: names ? action.who : nil, when: action.when, status: action.status)
        (shared.if, shared.then, shared.confidence) = (action.if, action.then, numbers ? action.confidence : nil)
        return shared
      }
    }
    if lines.contains(.insight) { outcome.insight = whole.insight }
  }

  /// The lines that a transcript has something for.
  public static func lines(in transcript: Transcript) -> [Line] {
    let nothing = Exchange(transcript, sharing: []).outcome
    return Line.allCases.filter { line in
      switch line {
      case .me: true
      case .numbers: transcript.outcome.network.contains { !$0.ratings.given.isEmpty }
      default: Exchange(transcript, sharing: [line]).outcome != nothing
      }
    }
  }

  /// Whether every number is from 1 to 10: a file may come from anywhere.
  public var isSound: Bool {
    let ratings = outcome.network.flatMap { [$0.ratings, $0.theirs ?? Ratings()] }
    let numbers =
      ratings.flatMap { ratings in Dimension.allCases.map { ratings[$0] } }
      + outcome.scaling.map(\.from) + outcome.actions.map(\.confidence)
    return numbers.allSatisfy { $0.map((1...10).contains) ?? true }
  }
}
