// What a minus sign on a list means: that something is taken away, or a dash before a new item.

/// Taking items off a list.
enum Removal {
  /// What a piece of a line is to a list.
  enum Piece {
    /// These places are to be empty.
    case away([Int])
    /// Something is to be taken away that is not there.
    case unknown
    /// It is an item.
    case item(String)
  }

  /// The pieces of a line, as they are meant.
  static func pieces(_ pieces: [String], among items: [String]) -> [Piece] {
    // Where a dash stands before what is not on the list, dashes are bullets.
    let areBullets = pieces.contains { $0.isBulleted && places(in: $0, among: items)?.isEmpty == true }
    // "-1, 2"
    let areNumbers = pieces.first?.withoutMinus != nil && pieces.dropFirst().allSatisfy { Int($0) != nil }
    return pieces.map { typed in
      let piece = areNumbers && Int(typed).map { $0 > 0 } == true ? "-\(typed)" : typed
      guard let places = places(in: piece, among: items), !(areBullets && piece.isBulleted) else {
        return .item(piece.withoutMinus ?? piece)
      }
      return places.isEmpty ? .unknown : .away(places)
    }
  }

  /// The places of what is to be taken away, by numbers or by name; `nil` where nothing is.
  private static func places(in piece: String, among items: [String]) -> [Int]? {
    guard let rest = piece.withoutMinus else { return nil }
    let numbers = rest.split { " ,-–".contains($0) }.filter { $0 != "and" && $0 != "&" }.map { Int($0) }
    if !numbers.isEmpty, numbers.allSatisfy({ $0.map((1...max(items.count, 1)).contains) ?? false }), !items.isEmpty {
      return numbers.compactMap { $0 }.map { $0 - 1 }
    }
    return Called.place(of: rest, in: items).map { [$0] } ?? []
  }
}

extension String {
  /// Whether a dash and a space stand first.
  fileprivate var isBulleted: Bool { withoutMinus != nil && dropFirst().first?.isWhitespace == true }
}
