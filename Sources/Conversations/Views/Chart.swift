// The partners network as numbers: what is lowest, and the same in sentences. The chart suggests where the next
// conversation may deserve attention; it is never a verdict.

import Scripts

/// The partners network as rated, with the suggestion that follows from it.
public struct Chart: Equatable, Sendable {
  /// The partners, in the order in which they were named.
  public let partners: [Partner]
  /// Where the next conversation could begin, with each partner who has a number, in the order of naming.
  public let places: [Place]
  /// The lowest number that was given.
  public let low: Int?
  /// The places at that number; between partners nothing is ranked.
  public var lowest: [Pair] { places.filter { $0.number == low }.map(\.pair) }

  /// Makes the chart of an outcome. O(partners).
  public init(_ outcome: Outcome) {
    partners = outcome.network
    places = partners.compactMap(Place.init)
    low = places.map(\.number).min()
  }

  /// The chart in sentences, one for each partner, with the numbers they might give where that was asked.
  public var sentences: [String] {
    partners.map { partner in
      let given = partner.ratings.given.compactMap { dimension in
        partner.ratings[dimension].map { number in
          let theirs = partner.theirs?[dimension].map { " (\(Message.theirs) \($0))" } ?? ""
          return "\(Message.name(of: dimension)) \(number)\(theirs)"
        }
      }
      return given.isEmpty ? Message.unrated(partner.name) : "\(partner.name): \(given.joined(separator: ", "))."
    }
  }

  /// Where the next conversation may deserve attention, in a sentence; `nil` while nothing is rated.
  public var suggestion: String? {
    guard let low else { return nil }
    let names = lowest.compactMap { pair in
      partners.first { $0.id == pair.partner }.map { Message.name(of: pair.dimension, with: $0.name) }
    }
    return Message.suggestion(names, low)
  }
}
