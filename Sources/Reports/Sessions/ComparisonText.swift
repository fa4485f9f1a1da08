// Two people's views side by side, as text and as the facts that the JSON gives.

import Conversations
import Scripts

/// A comparison as plain text.
public struct ComparisonText {
  private let comparison: Comparison
  private let first: String
  private let second: String
  private let sameNames: String

  /// Makes the text of a comparison.
  /// - Parameter sameNames: The command that says of two names that they are one partner's.
  public init(_ comparison: Comparison, sameNames: String) {
    (self.comparison, self.sameNames) = (comparison, sameNames)
    (first, second) = (comparison.first?.onOneLine ?? "the first", comparison.second?.onOneLine ?? "the second")
  }

  /// The text, with a final newline.
  public var text: String {
    let head = "\(first) and \(second)"
    if comparison.agreements.isEmpty, comparison.differences.isEmpty {
      return """
        \(head)

        There is nothing to compare: both need names and numbers under the same script, and a partnership that both \
        rated. If one partner has two names, say so with \(sameNames).

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
    let named = item.partner.map { Message.name(of: item.scale, link: item.link, $0.onOneLine) }
    let about = named ?? "\(item.scale.label) between you"
    return "  \(about): \(view(first, item.first, of: second, item.firstGuess)), "
      + view(second, item.second, of: first, item.secondGuess)
  }

  private func view(_ name: String, _ number: Int, of other: String, _ guess: Int?) -> String {
    "\(name) \(number)" + (guess.map { " (and thought \(other) might say \($0))" } ?? "")
  }
}

extension Comparison {
  /// The facts for JSON; `partner` is absent for the partnership between the two.
  public var json: Value {
    func list(_ items: [Item]) -> Value {
      .list(
        items.map { item in
          .record(
            Record([
              "partner": item.partner.map(Value.text), "scale": .text(item.scale.name), "first": .number(item.first),
              "firstThoughtSecond": item.firstGuess.map(Value.number), "second": .number(item.second),
              "secondThoughtFirst": item.secondGuess.map(Value.number),
            ]))
        })
    }
    return .record(
      Record([
        "first": first.map(Value.text), "second": second.map(Value.text), "agreements": list(agreements),
        "differences": list(differences),
      ]))
  }
}
