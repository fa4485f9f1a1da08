// What a conversation came to, in the person's own words, line by line under plain headings.

import Scripts

/// What a conversation came to, as headed lines. What was not reached or was skipped has no heading.
public struct Summary: Equatable, Sendable {
  /// A heading with the lines under it.
  public struct Part: Equatable, Sendable {
    /// What the lines are about, for a display that shows more than lines.
    public var topic: Topic
    /// What the lines are, in words.
    public var heading: String
    /// The person's words.
    public var lines: [String]
  }

  /// What a part is about, in the order of the conversation.
  public enum Topic: String, CaseIterable, Sendable {
    case aim, definition, network, scaling, facing, opening, practice, action, earlierAction, confidant, insight,
      further
  }

  /// The parts, in the order of the conversation.
  public let parts: [Part]

  /// Makes the summary of an outcome. Answers in `words.NAME` are in it where the script has a heading for them.
  public init(_ outcome: Outcome, headings: [Heading] = []) {
    var parts: [Part] = []
    func add(_ topic: Topic, _ heading: String, _ line: String?) { add(topic, heading, line.map { [$0] } ?? []) }
    func add(_ topic: Topic, _ heading: String, _ lines: [String]) {
      if !lines.isEmpty { parts.append(Part(topic: topic, heading: heading, lines: lines)) }
    }
    func name(_ id: String?) -> String { outcome.partner(id)?.spokenName ?? "" }

    add(.aim, "What you came for", outcome.aim)
    add(.aim, "How you will know it was worth it", outcome.worth)
    add(.definition, "Trust, to you", outcome.definitions?.trust)
    add(.definition, "Imperative, to you", outcome.definitions?.imperative)
    add(.definition, "Purpose, to you", outcome.definitions?.purpose)
    add(
      .network, "Your partners today",
      outcome.network.contains { !$0.ratings.given.isEmpty } ? Chart(outcome).sentences : [])
    for scaling in outcome.scaling {
      let labelled: [(String, String?)] = [
        ("what holds", scaling.holds), ("first sign", scaling.sign), ("conversation", scaling.conversation),
        ("your part", scaling.behaviour), ("what keeps it", scaling.keep),
      ]
      let title =
        outcome.partner(scaling.partner).map { Message.name(of: scaling.dimension, with: $0.name) }
        ?? Message.name(of: scaling.dimension)  // the partner was taken off the list
      let from = scaling.from.map { ", from \($0)" } ?? ""
      add(
        .scaling, title.capitalisedFirst + from,
        labelled.compactMap { label, words in words.map { "\(label): \($0)" } })
    }
    let them = name(outcome.facing).isEmpty ? "them" : name(outcome.facing)
    add(.facing, "What happened between you and \(them)", outcome.account ?? outcome.issue)
    add(.facing, "What stands between you and \(them)", outcome.account.flatMap { _ in outcome.issue })
    add(.facing, "Where your attention was", outcome.focus.map(Message.attention(on:)))
    add(.facing, "What could grow", outcome.value)
    add(.opening, "Your opening words", outcome.opening?.kept ?? outcome.opening?.drafts.last)
    add(.practice, "What you do that helps", outcome.behaviours)
    add(.practice, "What you will keep doing", outcome.practices)
    add(.action, "Your actions", outcome.actions.filter(\.isAhead).compactMap(\.line))
    add(.earlierAction, "Earlier actions", outcome.actions.filter { !$0.isAhead }.compactMap(\.line))
    add(.confidant, "Who you will talk with", outcome.confidant)
    add(.insight, "What became clearer", outcome.insight?.situation)
    add(.insight, "What you noticed about yourself", outcome.insight?.`self`)
    for heading in headings { add(.further, heading.text, outcome.words[heading.name]) }
    self.parts = parts
  }

  /// The summary as plain text: a heading, then its lines indented by two spaces.
  public var text: String {
    parts.map { part in
      ([part.heading] + part.lines.map { "  " + $0.split(separator: "\n").joined(separator: "\n  ") }).joined(
        separator: "\n")
    }.joined(separator: "\n")
  }
}

extension Action {
  /// Whether it stands among what is to be done: made in this session, or brought along and still open.
  public var isAhead: Bool { from == nil || status == .open }

  /// The action in one line: what, with whom, when, and what became of it.
  public var line: String? {
    guard let what else { return nil }
    let more = [who.map { "with \($0)" }, `when`, status == .open ? nil : Message.name(of: status)].compactMap(\.self)
    let rest = more + [plan].compactMap(\.self)
    return rest.isEmpty ? what : "\(what) (\(rest.joined(separator: "; ")))"
  }

  /// The plan in words: "if he calls, then I breathe", or as it was typed where no moment was in it.
  public var plan: String? {
    guard let `if` else { return then }
    return "if \(`if`)" + (then.map { ", then \($0)" } ?? "")
  }
}

extension String {
  /// With a capital where a small letter begins it.
  public var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
