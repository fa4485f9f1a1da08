// Two people's views side by side, as text and as the facts that the JSON gives.

import Conversations
import Scripts

/// A comparison as plain text.
public struct ComparisonText {
  private let comparison: Comparison
  private let first: String
  private let second: String

  /// Makes the text of a comparison.
  public init(_ comparison: Comparison) {
    self.comparison = comparison
    (first, second) = (comparison.first?.onOneLine ?? "the first", comparison.second?.onOneLine ?? "the second")
  }

  /// The text, with a final newline.
  public var text: String {
    let head = "\(first) and \(second)"
    if comparison.agreements.isEmpty, comparison.differences.isEmpty {
      return """
        \(head)

        There is nothing to compare: it takes names and numbers of both, and a partnership that both rated. Where one \
        partner has two names, say so with cofront progress --same.

        """
    }
    var blocks = [head]
    if !comparison.agreements.isEmpty {
      blocks.append((["Where you agree"] + comparison.agreements.map(line)).joined(separator: "\n"))
    }
    if !comparison.differences.isEmpty {
      blocks.append((["To face together"] + comparison.differences.map(line)).joined(separator: "\n"))
      blocks.append("Neither number is wrong. What does each of you see there that the other may not see yet?")
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private func line(_ item: Comparison.Item) -> String {
    let about =
      item.partner.map { Message.name(of: item.dimension, with: $0.onOneLine) }
      ?? "\(item.dimension.rawValue) between you"
    return "  \(about): \(view(first, item.first, of: second, item.firstGuess)), "
      + view(second, item.second, of: first, item.secondGuess)
  }

  private func view(_ name: String, _ number: Int, of other: String, _ guess: Int?) -> String {
    "\(name) \(number)" + (guess.map { " (and thought \(other) might say \($0))" } ?? "")
  }
}

/// A comparison for JSON, in this order.
public struct ComparisonFacts: Encodable {
  var first, second: String?
  var agreements, differences: [Item]

  struct Item: Encodable {
    /// The partner whom both rated; absent for the partnership between the two.
    var partner: String?
    var dimension: Dimension
    var first: Int
    var firstThoughtSecond: Int?
    var second: Int
    var secondThoughtFirst: Int?
  }

  /// Makes the facts of a comparison.
  public init(_ comparison: Comparison) {
    (first, second) = (comparison.first, comparison.second)
    func items(_ items: [Comparison.Item]) -> [Item] {
      items.map {
        Item(
          partner: $0.partner, dimension: $0.dimension, first: $0.first, firstThoughtSecond: $0.firstGuess,
          second: $0.second, secondThoughtFirst: $0.secondGuess)
      }
    }
    (agreements, differences) = (items(comparison.agreements), items(comparison.differences))
  }
}
