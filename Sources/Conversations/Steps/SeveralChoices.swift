// Several options in one line: "1 3", "1-3, 5", "all but 9".

import Scripts

extension Choose {
  /// The ids of options by numbers, ranges of them or words, or all without some: "1-3, 5", "all but 9"; their labels,
  /// which have spaces, need commas between.
  static func several(_ text: String, _ options: [Option]) -> [String]? {
    if let one = option(text, options) { return [one.id] }
    if let count = allBut.beginning(of: text.spokenWords), count < text.words.count {
      let without = several(text.words.dropFirst(count).joined(separator: " "), options)
      return without.map { without in options.map(\.id).filter { !without.contains($0) } }
    }
    var words = text.lowercased().words.map { $0.trimmingEnd(of: ".!?") }[...]
    if ["just", "only"].contains(words.first) { words.removeFirst() }
    if words.count > 1, ["only", "please", "just", "thanks", "pls"].contains(words.last) { words.removeLast() }
    let text = words.joined(separator: " ")
    if ["all", "all of them", "everything"].contains(text.spokenWords.joined(separator: " ")) {
      return options.map(\.id)
    }
    for separators in [[",", ";"], [",", ";", " and ", "&", "+"], [",", ";", " and ", "&", "+", " "]] {
      let parts = separators.reduce([text.lowercased()]) { parts, separator in
        parts.flatMap { part in part.split(separator: separator).map(String.init) }
      }
      let picked = parts.map(\.trimmed).filter { !$0.isEmpty && $0 != "and" }.map { part in
        range(part, of: options) ?? option(part, options).map { [$0.id] }
      }
      if !picked.isEmpty, !picked.contains(nil) { return picked.flatMap { $0 ?? [] } }
    }
    return nil
  }

  private static let allBut = Phrases(
    "all but|all except|all apart from|all without|everything but|everything except|everything apart from")

  /// The ids of options from one number to another: "5-12", "5 to 12".
  private static func range(_ text: String, of options: [Option]) -> [String]? {
    let ends = text.replacing(" to ", with: "-").replacing("–", with: "-")
      .split(separator: "-", omittingEmptySubsequences: false).map { Int($0.trimmed) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], 1 <= first, first <= last, last <= options.count
    else { return nil }
    return options[first - 1..<last].map(\.id)
  }
}
