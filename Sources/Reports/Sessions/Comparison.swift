// Two people's views side by side: where they agree first, then the differences, as issues to face together.

import Conversations
import Scripts

/// Two people's numbers for the same partnerships.
public struct Comparison: Equatable, Sendable {
  /// The first one's name; `nil` where it was not shared.
  let first: String?
  /// The second one's name; `nil` where it was not shared.
  let second: String?
  /// Numbers at most one apart.
  let agreements: [Item]
  /// Numbers further apart, the widest first.
  let differences: [Item]

  /// How far apart two numbers may be to agree: a number given twice by one person varies as much.
  static let closeness = 1

  /// One number of one partnership as both see it.
  struct Item: Equatable, Sendable {
    /// The partner whom both rated; `nil` for the partnership between the two.
    var partner: String?
    /// The scale.
    var scale: Slot
    /// The word between a scale and a partner.
    var link: String
    /// The first one's number.
    var first: Int
    /// What the first one thought that the second would give.
    var firstGuess: Int?
    /// The second one's number.
    var second: Int
    /// What the second one thought that the first would give.
    var secondGuess: Int?

    /// How far apart the two are.
    var distance: Int { abs(first - second) }
  }

  /// Compares what two people share of conversations whose scripts keep this data.
  /// - Parameter names: Which names each of them said are the same partner's.
  public init(_ one: Exchange, _ two: Exchange, _ data: DataModel, names: NameBook = NameBook()) {
    (first, second) = (one.me, two.me)
    // A file without a script is older than the other scripts. Numbers of two scripts have nothing in common.
    let isOneScript = (one.script ?? Script.builtIn.id) == (two.script ?? Script.builtIn.id)
    let items = data.records.filter {
      isOneScript && $0.records?.returns == nil && $0.records?.numbers.isEmpty == false
    }.flatMap { slot in
      Self.items(of: slot, one, two, names)
    }
    agreements = items.filter { $0.distance <= Self.closeness }
    let apart = items.filter { $0.distance > Self.closeness }.enumerated()
    differences = apart.sorted { (-$0.element.distance, $0.offset) < (-$1.element.distance, $1.offset) }.map(\.element)
  }

  private static func items(of slot: Slot, _ one: Exchange, _ two: Exchange, _ names: NameBook) -> [Item] {
    let clients = (one.me ?? "", two.me ?? "")
    func key(_ name: String) -> String { names.key(name, of: clients.0, clients.1) }
    // Without names, "partner 1" of one is not "partner 1" of the other.
    func rows(_ exchange: Exchange) -> [(key: String, row: Chart.Row)] {
      Chart(exchange.outcome, of: slot).rows.enumerated().filter { index, row in
        row.name != Exchange.placeholder(slot, index + 1)
      }.map { (key($0.element.name), $0.element) }
    }
    let mine = rows(one)
    let theirs = Dictionary(rows(two)) { first, _ in first }
    var items: [Item] = []
    let other = two.me.map(key)
    if let first = one.me, let seen = mine.first(where: { $0.key == other }),
      let back = theirs[key(first)]
    {
      items += Self.items(nil, seen.row, back, slot, guesses: true)
    }
    for (key, row) in mine {
      guard let same = theirs[key] else { continue }
      items += Self.items(row.name, row, same, slot, guesses: false)
    }
    return items
  }

  private static func items(
    _ name: String?, _ one: Chart.Row, _ two: Chart.Row, _ slot: Slot, guesses: Bool
  ) -> [Item] {
    (slot.records?.numbers ?? []).compactMap { scale in
      guard let first = one.numbers[scale.name], let second = two.numbers[scale.name] else { return nil }
      return Item(
        partner: name, scale: scale, link: slot.records?.link ?? "", first: first,
        firstGuess: guesses ? one.beside[scale.name] : nil, second: second,
        secondGuess: guesses ? two.beside[scale.name] : nil)
    }
  }
}
