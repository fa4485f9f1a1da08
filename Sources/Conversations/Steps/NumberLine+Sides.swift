// A number for oneself and another for somebody else, where one for both is asked for: "my trust is 8 theirs 4".

extension NumberLine {
  /// The pieces with two such numbers as one that is not clear; `nil` where there are none.
  static func joinedSides(_ pieces: [Piece]) -> [Piece]? {
    let figures = pieces.indices.filter { pieces[$0].isPlain }
    var joined = pieces
    for (first, second) in zip(figures, figures.dropFirst()).reversed()
    where !pieces[(first + 1)..<second].contains(where: \.isScale) {
      guard let one = isOwn(first, in: pieces), let other = isOwn(second, in: pieces), one != other else { continue }
      let words = pieces[first...second].compactMap(\.text).joined(separator: " ")
      joined.replaceSubrange(first...second, with: [.figure(.unclear, words)])
    }
    return joined.count < pieces.count ? joined : nil
  }

  /// Whether a number is one's own, by the words before it, else by the one behind it; `nil` where they do not say.
  private static func isOwn(_ place: Int, in pieces: [Piece]) -> Bool? {
    if pieces.dropFirst(place + 1).first?.text.map(SaidAround.counted.contains) == true { return nil }
    let before = pieces[..<place].reversed().prefix { !$0.isFigure && $0 != .pause && $0.role != .reason }
    let behind = pieces[(place + 1)...].prefix { !$0.isFigure && !$0.isScale && $0 != .pause }.prefix(2)
    let words = before.reversed().compactMap(\.text) + behind.compactMap(\.text)
    return words.first { own.contains($0) || others.contains($0) }.map(own.contains)
  }
}
