// What stands for a term in braces now.

import Perspective
import Scripts

/// The values of the terms at one moment.
struct Terms {
  private let conversation: Conversation
  private let about: String?

  init(_ conversation: Conversation, about: String?) { (self.conversation, self.about) = (conversation, about) }

  private var progress: Progress { conversation.progress }
  private var outcome: Outcome { progress.outcome }

  func value(of known: Term.Known) -> String? {
    switch known {
    case .computed(let value): self.value(of: value)
    case .what: action?.what.flatMap(Excerpt.quoted)
    case .slot(let slot): words(in: slot).flatMap(Excerpt.quoted)
    }
  }

  func value(of value: Term.Computed) -> String? {
    switch value {
    case .client: return conversation.transcript.people.client
    case .coach: return conversation.transcript.people.coach
    case .other: return conversation.transcript.people.other ?? Message.theOther
    case .place: return conversation.place
    case .command: return conversation.command
    case .facing: return outcome.partner(outcome.facing)?.spokenName
    case .names: return outcome.network.isEmpty ? nil : outcome.network.map(\.spokenName).inWords
    case .partner: return (outcome.partner(about) ?? progress.partner)?.spokenName
    case .dimension: return progress.scaling.map { Message.name(of: $0.dimension) }
    case .n: return number.map(String.init)
    case .higher: return number.map { String(min($0 + 1, 10)) }
    case .theirs: return conversation.theirNumber.map(String.init)
    case .count: return String(outcome.network.count)
    case .rated: return String(outcome.network.filter { !$0.ratings.given.isEmpty }.count)
    case .lowest: return chart.lowest.first.flatMap(name)
    case .low: return chart.low.map(String.init)
    case .tied: return tied
    case .openCount: return String(outcome.actions.filter { $0.from != nil && $0.status == .open }.count)
    case .who: return action?.who.flatMap(Excerpt.short)
    case .when: return action?.when.flatMap(Excerpt.short)
    case .confidence: return action?.confidence.map(String.init)
    case .facingWords: return quoted(progress.firstFacing, of: progress.draft)
    case .facingReason: return progress.firstFacing?.reason
    case .doubtWords: return quoted(progress.nextDoubt, of: progress.draft)
    case .doubtReason: return progress.nextDoubt?.reason
    case .doubtQuestion: return progress.nextDoubt?.category.lookAgain
    case .issueWords:
      guard let issue = progress.issue, !Excerpt.isWall(issue.text) else { return nil }
      return quoted(progress.issueSpan, of: issue)
    }
  }

  private var chart: Chart { Chart(outcome) }

  /// The pairs at the lowest number: some by name, the rest counted.
  private var tied: String? {
    let names = chart.lowest.compactMap(name)
    let shown = names.count > Self.mostTied ? names.prefix(Self.mostTied - 1) : names[...]
    let rest = names.count - shown.count
    return names.isEmpty ? nil : (shown + (rest > 0 ? ["\(rest) more"] : [])).inWords
  }

  /// The most pairs of equal numbers that are named.
  private static let mostTied = 4

  private var number: Int? {
    progress.scaling.flatMap { outcome.partner($0.partner)?.ratings[$0.dimension] }
  }

  private var action: Action? {
    guard let index = about.flatMap(Progress.index(ofAction:)), outcome.actions.indices.contains(index) else {
      return progress.action
    }
    return outcome.actions[index]
  }

  private func name(of pair: Pair) -> String? {
    outcome.partner(pair.partner).map { Message.name(of: pair.dimension, with: $0.spokenName) }
  }

  private func quoted(_ span: Span?, of read: Progress.ReadWords?) -> String? {
    guard let span, let read else { return nil }
    return Excerpt.quoted(String(span.words(in: read.text)))
  }

  private func words(in slot: Slot) -> String? {
    switch slot {
    case .aim: outcome.aim
    case .worth: outcome.worth
    case .issue: outcome.issue
    case .value: outcome.value
    case .confidant: outcome.confidant
    case .definition(.trust): outcome.definitions?.trust
    case .definition(.imperative): outcome.definitions?.imperative
    case .definition(.purpose): outcome.definitions?.purpose
    case .situation: outcome.insight?.situation
    case .oneself: outcome.insight?.`self`
    case .holds: progress.scaling?.holds
    case .sign: progress.scaling?.sign
    case .conversation: progress.scaling?.conversation
    case .behaviour: progress.scaling?.behaviour
    case .keep: progress.scaling?.keep
    case .opening: outcome.opening?.kept ?? outcome.opening?.drafts.last
    case .obstacle: action?.obstacle
    case .plan: action?.then
    case .learned: action?.learned
    case .words(let name): outcome.words[name]
    default: nil
    }
  }
}

/// The person's own words as they may be quoted.
enum Excerpt {
  /// The most words that are quoted of more.
  static let mostWords = 8
  /// The most that are quoted whole: one or two words more are no reason to cut a sentence short.
  static let mostWhole = 10
  /// Longer text was pasted, or is a careful page; a few words out of it would be no quotation.
  static let longestText = 400

  /// Eight words are seldom longer; an address or a key is.
  static let longestExcerpt = 120

  /// Whether a text is too long, or has too many lines, for a few words out of it to be quoted.
  static func isWall(_ text: String) -> Bool { text.count > longestText || text.count(where: \.isNewline) > 2 }

  /// At most eight words in quotation marks, or ten where those are all; `nil` for what is too long to be quoted, or is nothing.
  static func quoted(_ text: String) -> String? {
    if isWall(text) { return nil }
    let line = text.onOneLine.replacing("“", with: "‘").replacing("”", with: "’")
    let words = whole(line).words
    var excerpt = words.prefix(words.count > mostWhole ? mostWords : mostWhole).joined(separator: " ")
    guard !excerpt.isEmpty, excerpt.count <= longestExcerpt else { return nil }
    if words.count > mostWhole {
      while let last = excerpt.last, ",;:".contains(last) { excerpt.removeLast() }
      return "“\(excerpt) …”"
    }
    while let last = excerpt.last, ".,;:".contains(last) { excerpt.removeLast() }
    return excerpt.isEmpty ? nil : "“\(excerpt)”"
  }

  /// The first sentence where it is short enough to be quoted whole; else the text.
  private static func whole(_ text: String) -> Substring {
    guard text.words.count > mostWhole else { return text[...] }
    for index in text.indices where ".?!;".contains(text[index]) {
      let next = text.index(after: index)
      guard next == text.endIndex || text[next] == " " else { continue }
      return text[..<index].words.count <= mostWords ? text[..<next] : text[...]
    }
    return text[...]
  }

  /// The first words, on one line.
  static func start(_ text: String) -> String? {
    let words = text.onOneLine.words
    let start = words.prefix(mostWords).joined(separator: " ")
    return start.isEmpty ? nil : words.count > mostWords ? start + " …" : start
  }

  /// A few words as they are, on one line; `nil` for more than a name or a date takes.
  static func short(_ text: String) -> String? {
    guard text.count <= PartnerName.longestName else { return nil }
    let line = text.onOneLine
    return line.isEmpty ? nil : line
  }
}
