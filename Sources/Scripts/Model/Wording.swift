// One way to say something, and the terms in braces that are put in when it is said.

/// One way to say something.
public struct Wording: Equatable, Sendable {
  /// The text, with terms in braces.
  public var text: String
  /// When it may be used.
  public var condition: Guard?

  /// Makes a wording.
  public init(_ text: String, if condition: Guard? = nil) { (self.text, self.condition) = (text, condition) }

  /// The text cut at its terms, in order; what stands in braces and is no term is a term without a meaning. O(n).
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
  public var quotes: Bool { terms.contains { $0.excerpt || $0.name.hasSuffix(".\(Computed.shows.rawValue)") } }

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

  /// What it stands for in a script, if it stands for anything: words only as an excerpt, all else only as it is, and
  /// an item at hand either way.
  public func meaning(in data: DataModel) -> Meaning? {
    if let person = Surrounding(rawValue: name) { return excerpt ? nil : .surrounding(person) }
    guard let reference = data[name] else { return nil }
    if case .item = reference { return .reference(reference) }
    return reference.holdsWords == excerpt ? .reference(reference) : nil
  }

  /// What a term can stand for.
  public enum Meaning: Equatable, Sendable {
    /// Something around the conversation.
    case surrounding(Surrounding)
    /// Something that the script keeps or that is computed from it.
    case reference(Reference)
  }

  /// What is around a conversation: who takes part, where it is kept, how the program is called.
  public enum Surrounding: String, Sendable, CaseIterable {
    case client, coach, other, place, keeper, command
  }
}
