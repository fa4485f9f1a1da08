// What must hold for a route, an option or a wording: stored values and facts, never expressions.

/// A condition: everything that is named must hold. A list names alternatives, except where it says none.
public struct Guard: Equatable, Sendable {
  /// The answer just given is one of these options.
  public var chose: [String]
  /// The way in is one of these.
  public var way: [String]
  /// The pace is one of these.
  public var pace: [String]
  /// The safety is one of these.
  public var safety: [String]
  /// The focus is one of these.
  public var focus: [String]
  /// One of these facts is true.
  public var fact: [Fact]
  /// None of these facts is true.
  public var not: [Fact]
  /// One of these states has something left to take up.
  public var left: [String]
  /// One of these states was asked before.
  public var visited: [String]
  /// None of these states was asked before.
  public var unvisited: [String]

  /// One of these terms is known: a name that may stand in braces.
  public var known: [String]

  /// Makes a condition.
  public init(
    chose: [String] = [], way: [String] = [], pace: [String] = [], safety: [String] = [], focus: [String] = [],
    fact: [Fact] = [], not: [Fact] = [], left: [String] = [], visited: [String] = [], unvisited: [String] = [],
    known: [String] = []
  ) {
    (self.chose, self.way, self.pace, self.safety, self.focus) = (chose, way, pace, safety, focus)
    (self.fact, self.not, self.left) = (fact, not, left)
    (self.visited, self.unvisited, self.known) = (visited, unvisited, known)
  }

  /// The ids of the states that it speaks of.
  public var states: [String] { left + visited + unvisited }
}

/// What a guard may ask. The list is closed; `Documentation/Authors.md` says what each one means.
public enum Fact: String, Sendable, CaseIterable {
  case openActions, again, coached
  case nobodyNamed, onePartner, thirdPartner, nothingRated, allTens, tied
  case noPair, pairUnrated, atOne, atNine, atTen, theirsApart, onePair
  case issueOnOther, issueOnIssue, issueMixed
  case readingFaces, readingDoubts, keptDraft
  case noActions, actionsFull, lowConfidence, humanNamed
}
