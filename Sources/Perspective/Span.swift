// One stretch of the text that was read as an attack or as facing the issue.

/// Words that attack the other or face the issue, with the category and a reason a person can learn from.
public struct Span: Codable, Sendable, Equatable {
  /// Where the words begin, in Unicode scalars from the start of the text.
  public var start: Int
  /// Where they end, in Unicode scalars, exclusive; always greater than `start`.
  public var end: Int
  /// What kind of attack, or of facing, the words were read as.
  public var category: Category
  /// Whether the words attack the other or face the issue; always the category's own kind.
  public var kind: Kind
  /// Why: how the words may reach the other, or what they do for the issue.
  public var reason: String

  init(_ category: Category, from start: Int, to end: Int) {
    self.start = start
    self.end = end
    self.category = category
    kind = category.kind
    reason = category.reason
  }

  /// The words of the span, cut out of the text that was read.
  ///
  /// - Parameter text: The text the reading was made of. Of another text whatever stands there is given, or nothing.
  /// - Complexity: O(*n*) in the length of the text up to the span's end.
  public func words(in text: String) -> Substring {
    let scalars = text.unicodeScalars
    guard start >= 0, end > start,
      let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - start, limitedBy: scalars.endIndex)
    else { return "" }
    return Substring(scalars[from..<to])
  }
}
