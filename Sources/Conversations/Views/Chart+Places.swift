// Where the next conversation with each partner could begin, and why there. A suggestion, never a verdict.

import Scripts

extension Chart {
  /// Where the next conversation with one partner could begin.
  public struct Place: Equatable, Sendable {
    /// The partner and the dimension.
    public let pair: Pair
    /// The partner's name.
    public let name: String
    /// The number it stands at, from 1 to 10.
    public let number: Int
    /// Why there, in a few words without a full stop.
    public let reason: String

    /// The place and its reason in a sentence that stands behind the name.
    public var words: String { Message.place(pair.dimension, number, reason) }
    /// The place and its reason in one sentence.
    public var sentence: String { "\(name): \(words)" }

    /// The place for a partner: the lowest number, and of equal ones trust before imperative and imperative before
    /// purpose (our reading of Shahar's order). `nil` while they have no number.
    init?(_ partner: Partner) {
      let given = partner.ratings.given
      guard let low = given.compactMap({ partner.ratings[$0] }).min() else { return nil }
      let lowest = given.filter { partner.ratings[$0] == low }
      guard let first = lowest.first else { return nil }
      pair = Pair(partner: partner.id, dimension: first)
      (name, number, reason) = (partner.name, low, Message.reason(of: lowest, among: given, at: low))
    }
  }

  /// The place for one partner; `nil` while they have no number.
  public func place(for partner: String) -> Place? { places.first { $0.pair.partner == partner } }
}
