// One way to say something, and the terms in braces that are put in when it is said.

/// One way to say something.
public struct Wording: Equatable, Sendable {
  /// The text, with terms in braces.
  public var text: String
  /// When it may be used.
  public var condition: Guard?

  /// Makes a wording.
  public init(_ text: String, if condition: Guard? = nil) { (self.text, self.condition) = (text, condition) }

  /// The text cut at its terms, in order; what stands in braces and is no term is `nil` in `term`. O(n).
  public var pieces: [Piece] {
    var pieces: [Piece] = []
    // By bytes: many wordings are cut while somebody waits.
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      if open > rest.startIndex { pieces.append(.text(String(Substring(rest[..<open])))) }
      pieces.append(.term(Term(String(Substring(rest[rest.index(after: open)..<close])))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(Substring(rest)))) }
    return pieces
  }

  /// The terms, in order.
  public var terms: [Term] {
    pieces.compactMap { if case .term(let term) = $0 { term } else { nil } }
  }

  /// Whether it quotes the person's own words.
  public var quotes: Bool { terms.contains { $0.excerpt || $0.known == .computed(.issueWords) } }

  /// A stretch of a wording.
  public enum Piece: Equatable, Sendable {
    case text(String)
    case term(Term)
  }
}

/// What stands in braces: a name, and whether an excerpt is quoted.
public struct Term: Equatable, Sendable {
  /// What the author wrote before the bar.
  public var name: String
  /// Whether at most eight words are quoted.
  public var excerpt: Bool

  /// Parses what stands between the braces.
  public init(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "|"), maxSplits: 1, omittingEmptySubsequences: false)
    name = parts.first.map { String(Substring($0)) } ?? ""
    excerpt = parts.count == 2 && Substring(parts[1]) == "excerpt"
  }

  /// What is known by that name, if anything is.
  public var known: Known? {
    guard let known = Known(name: name) else { return nil }
    if case .computed = known { return excerpt ? nil : known }
    return excerpt ? known : nil
  }

  /// What a term can stand for.
  public enum Known: Equatable, Sendable {
    /// Something short that the program knows; put in as it is.
    case computed(Computed)
    /// The words in a slot; quoted.
    case slot(Slot)
    /// What the action at hand is; quoted.
    case what

    /// What a name stands for, if it stands for anything.
    public init?(name: String) {
      if let value = Computed(rawValue: name) {
        self = .computed(value)
      } else if name == "action.what" {
        self = .what
      } else if let slot = Slot(name: name), slot.holdsWords {
        self = .slot(slot)
      } else {
        return nil
      }
    }
  }

  /// The short things that can be put in as they are. `Documentation/Authors.md` says what each one is.
  public enum Computed: String, Sendable, CaseIterable {
    case client, coach, other, place, command, names, facing
    case partner, dimension, n, higher, theirs
    case count, rated, lowest, low, tied
    case openCount, who, when, confidence
    case facingWords, facingReason, doubtWords, doubtReason, doubtQuestion
    case issueWords
  }
}

extension Slot {
  /// Whether it holds the person's own words, which are only ever quoted as an excerpt.
  public var holdsWords: Bool {
    switch self {
    case .network, .theirs, .pair, .pairNumber, .actions, .confidence, .status, .way, .pace, .safety, .focus, .facing,
      .kept, .behaviours, .practices:
      false
    default: true
    }
  }
}
