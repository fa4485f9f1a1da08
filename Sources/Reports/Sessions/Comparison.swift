// Two people's views side by side: where they agree first, then the differences, as issues to face together.

import Conversations
import Scripts

/// Two people's numbers for the same partnerships.
public struct Comparison: Equatable, Sendable {
  /// The first one's name; `nil` where it was not shared.
  public let first: String?
  /// The second one's name; `nil` where it was not shared.
  public let second: String?
  /// Numbers at most one apart.
  public let agreements: [Item]
  /// Numbers further apart, the widest first.
  public let differences: [Item]

  /// How far apart two numbers may be to agree: a number given twice by one person varies as much.
  public static let closeness = 1

  /// One dimension of one partnership as both see it.
  public struct Item: Equatable, Sendable {
    /// The partner whom both rated; `nil` for the partnership between the two.
    public var partner: String?
    /// The dimension.
    public var dimension: Dimension
    /// The first one's number.
    public var first: Int
    /// What the first one thought that the second would give.
    public var firstGuess: Int?
    /// The second one's number.
    public var second: Int
    /// What the second one thought that the first would give.
    public var secondGuess: Int?

    /// How far apart the two are.
    public var distance: Int { abs(first - second) }
  }

  /// Compares what two people share.
  /// - Parameter names: Which names each of them said are the same partner's.
  public init(_ one: Exchange, _ two: Exchange, names: NameBook = NameBook()) {
    (first, second) = (one.me, two.me)
    let clients = (one.me ?? "", two.me ?? "")
    func key(_ name: String) -> String { names.key(name, of: clients.0, clients.1) }
    // Without names, "partner 1" of one is not "partner 1" of the other.
    let (mine, theirs) = (
      one.shared.contains(.names) ? one.outcome.network : [], two.shared.contains(.names) ? two.outcome.network : []
    )
    var items: [Item] = []
    if let first, let second, let seen = mine.first(where: { key($0.name) == key(second) }),
      let back = theirs.first(where: { key($0.name) == key(first) })
    {
      items += Self.items(nil, seen, back, guesses: true)
    }
    for partner in mine {
      guard let same = theirs.first(where: { key($0.name) == key(partner.name) }) else { continue }
      items += Self.items(partner.name, partner, same, guesses: false)
    }
    agreements = items.filter { $0.distance <= Self.closeness }
    let apart = items.filter { $0.distance > Self.closeness }.enumerated()
    differences = apart.sorted { (-$0.element.distance, $0.offset) < (-$1.element.distance, $1.offset) }.map(\.element)
  }

  private static func items(_ name: String?, _ one: Partner, _ two: Partner, guesses: Bool) -> [Item] {
    Dimension.allCases.compactMap { dimension in
      guard let first = one.ratings[dimension], let second = two.ratings[dimension] else { return nil }
      return Item(
        partner: name, dimension: dimension, first: first, firstGuess: guesses ? one.theirs?[dimension] : nil,
        second: second, secondGuess: guesses ? two.theirs?[dimension] : nil)
    }
  }
}
