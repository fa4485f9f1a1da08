// What is said of a list while it is made: what is on it, and that it is full.

extension Message {
  static func listFull(_ items: [String], without left: [String] = []) -> String {
    let full = "\(items.count) are on the list, which is the most"
    let without = left.isEmpty ? "" : ", without \(left.inWords)"
    return "\(full)\(without): \(numbered(items)). Enter goes on; “-” before one takes it away."
  }
  private static func numbered(_ items: [String]) -> String {
    items.enumerated().map { "\($0 + 1) \(Excerpt.start($1) ?? $1)" }.joined(separator: ", ")
  }

  /// What was made of a line, by the numbers that take one away.
  static func listed(numbered items: [String], most: Int) -> String? {
    if items.isEmpty { return listEmpty }
    if items.count >= most { return listFull(items) }
    let made = items.count == 1 ? Excerpt.start(items[0]) ?? items[0] : "\(items.count) so far: \(numbered(items))"
    let last = items.count == 1 ? "it" : "the last"
    return "\(made.asSentence) Another, or Enter to go on; “-\(items.count)” takes \(last) away."
  }
}
