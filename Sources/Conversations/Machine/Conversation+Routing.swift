// Which way the conversation goes on: guards over stored values and facts.

import Perspective
import Scripts

extension Conversation {
  /// Whether everything that a guard names holds now, in the state of that id or else in the present one. Guards are
  /// asked many at a time while somebody waits: nothing large is copied here.
  func holds(_ condition: Guard?, in state: String? = nil, visit: Int? = nil) -> Bool {
    guard let condition else { return true }
    func holds(_ ids: [String], _ value: String?) -> Bool { ids.isEmpty || value.map(ids.contains) == true }
    func isTrue(_ fact: Fact) -> Bool { self.isTrue(fact, in: state ?? progress.cursor.state, visit: visit) }
    return holds(condition.chose, progress.chosen)
      && holds(condition.way, progress.outcome.way) && holds(condition.pace, progress.outcome.pace)
      && holds(condition.safety, progress.outcome.safety) && holds(condition.focus, progress.outcome.focus)
      && (condition.fact.isEmpty || condition.fact.contains(where: isTrue))
      && !condition.not.contains(where: isTrue)
      && (condition.left.isEmpty || condition.left.contains { script[$0].map(progress.left)?.isEmpty == false })
      && (condition.visited.isEmpty || condition.visited.contains { progress.visits[$0] != nil })
      && !condition.unvisited.contains { progress.visits[$0] != nil }
      && (condition.known.isEmpty || condition.known.contains(where: isKnown))
  }

  private func isKnown(_ name: String) -> Bool {
    Term.Known(name: name).flatMap { Terms(self, about: nil).value(of: $0) } != nil
  }

  /// Whether a fact of the closed list is true now. `visit` is the visit for which wordings are chosen.
  private func isTrue(_ fact: Fact, in state: String, visit: Int?) -> Bool {
    switch fact {
    case .openActions: return progress.outcome.actions.contains { $0.from != nil && $0.status == .open }
    case .again: return (visit ?? progress.visits[state] ?? 0) > 1
    case .coached: return transcript.people.coach != nil
    case .nobodyNamed: return progress.outcome.network.isEmpty
    case .onePartner: return progress.outcome.network.count == 1
    case .thirdPartner: return progress.cursor.round[state]?.count == 3
    case .nothingRated: return Chart(progress.outcome).low == nil
    case .allTens: return Chart(progress.outcome).low == 10
    case .tied: return Chart(progress.outcome).lowest.count > 1
    case .noPair: return progress.scaling == nil
    case .pairUnrated: return progress.scaling != nil && number == nil
    case .atOne: return number == 1
    case .atNine: return number == 9
    case .atTen: return number == 10
    case .theirsApart: return theirNumber.flatMap { theirs in number.map { abs($0 - theirs) >= 2 } } ?? false
    case .onePair: return progress.outcome.scaling.count == 1
    case .readingFaces: return progress.firstFacing != nil
    case .readingDoubts: return progress.nextDoubt != nil
    case .issueOnOther: return progress.issueAttention == .other
    case .issueOnIssue: return progress.issueAttention == .issue
    case .issueMixed: return progress.issueAttention == .mixed
    case .keptDraft: return progress.outcome.opening?.kept != nil
    case .noActions: return progress.outcome.ownActions.isEmpty
    case .actionsFull: return progress.outcome.ownActions.count >= mostActions
    case .lowConfidence: return progress.action?.confidence.map { $0 < Self.sureEnough } ?? false
    case .humanNamed: return progress.outcome.confidant != nil
    }
  }

  /// How many actions a person can commit to, by the steps of the script.
  var mostActions: Int {
    script.states.compactMap { if case .commit(_, let most, revises: false) = $0.step { most } else { nil } }.max()
      ?? .max
  }
  /// From this confidence on an action is not questioned.
  static let sureEnough = 7

  /// The number of the pair at hand.
  private var number: Int? {
    progress.scaling.flatMap { progress.outcome.partner($0.partner)?.ratings[$0.dimension] }
  }

  /// The number that the partner of the pair at hand might give.
  var theirNumber: Int? {
    progress.scaling.flatMap { progress.outcome.partner($0.partner)?.theirs?[$0.dimension] }
  }
}

extension Progress {
  /// How many doubts about a draft are shown at most.
  static let mostDoubts = 2

  /// The first words of the latest draft that face the issue.
  var firstFacing: Span? { draft?.reading.facing.first }

  /// The next words of the latest draft that may land as an attack, not yet shown.
  var nextDoubt: Span? { doubts.dropFirst(doubtsShown).first }

  /// The doubts about the latest draft: the first one, then the first of another kind, since its reason is another.
  private var doubts: ArraySlice<Span> {
    guard let attacks = draft?.reading.attacks, let first = attacks.first else { return [] }
    let others = attacks.dropFirst()
    let ordered =
      [first] + others.filter { $0.category != first.category } + others.filter { $0.category == first.category }
    return ordered.prefix(Self.mostDoubts)
  }

  /// Where the attention is in the words that name the issue. What somebody did was asked for: to have told it says
  /// nothing about the attention, whatever else it may be to say it to their face.
  var issueAttention: Attention? {
    guard let reading = issue?.reading, judgements.isEmpty, !reading.attacks.isEmpty else {
      return issue?.reading.attention
    }
    return reading.attention == .mixed ? .issue : Attention.none
  }

  /// The first words, of those that name the issue, which show where the attention is.
  var issueSpan: Span? { issueAttention == .issue ? issue?.reading.facing.first : judgements.first }

  /// What goes beyond deeds in the words that name the issue.
  private var judgements: [Span] { issue?.reading.attacks.filter { $0.category != .blame } ?? [] }
}
