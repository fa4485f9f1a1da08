// A person's own name, freed of the words around it: "Hello, I'm Ana", "just call me A."

/// Reads what somebody would like to be called.
public enum OwnName {
  /// The name; `nil` where the words name nobody.
  public static func read(_ text: String) -> String? {
    var words = text.visible.replacing("’", with: "'").onOneLine.trimmed
    while let lead = leads.first(where: { words.lowercased().hasPrefix($0) && words.count > $0.count }),
      let next = words.dropFirst(lead.count).first, lead.last?.isLetter != true || !next.isLetter
    {
      words = words.dropFirst(lead.count).trimmed.trimmingStart(of: [",", ":", ";", "!"])
    }
    if words.lowercased().hasSuffix(" please") { words.removeLast(7) }
    let name = Names.one(in: String(words.trimmingEnd(of: ",;:!"))).trimmed
    guard !name.isEmpty, name.count <= most, name.words.count <= mostWords, name.contains(where: \.isLetter),
      !name.standsForNothing, !name.isYesOrNo, !NoName.isSaid(name), !name.hasSuffix("?"), !name.hasPrefix("/")
    else { return nil }
    return name
  }

  /// The most characters and words that a name has: one that is longer is a sentence.
  private static let (most, mostWords) = (40, 4)

  private static let leads = [
    "hello", "hi", "hey", "good morning", "good evening", "my name is", "my name's", "the name is", "name is", "name:",
    "i am called", "i'm called", "people call me", "you can call me", "you may call me", "please call me",
    "just call me", "call me", "please", "i am", "i'm", "im", "it's", "it is", "this is", "just",
  ]
}

extension String {
  fileprivate func trimmingStart(of marks: Set<Character>) -> String {
    String(drop { marks.contains($0) || $0.isWhitespace })
  }
}
