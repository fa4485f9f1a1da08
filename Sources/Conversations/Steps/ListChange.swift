// What is said to a list rather than put on it: "remove 7", "change 4 to Tom", "that's all".

/// A change of a list in words, which signs say too: `-7`, `4 = Tom`.
enum ListChange {
  /// A line with signs for what it says in words: only where it names what is on the list. Any other as it is.
  static func asTyped(_ text: String, among items: [String]) -> String {
    let line = text.trimmed
    guard !items.isEmpty, !line.contains(where: \.isNewline), let first = line.first, !"-−–".contains(first) else {
      return text
    }
    let words = line.words.map { String($0.trimmingEnd(of: ",;:!?.")) }
    var rest = words[...]
    while let word = rest.first, leads.contains(word.spokenWords.joined()), rest.count > 1 { rest.removeFirst() }
    guard let verb = rest.popFirst()?.lowercased() else { return text }
    if changes.contains(verb), let to = rest.firstIndex(where: { ["to", "into", "by", "with"].contains($0) }) {
      let (old, new) = (name(rest[..<to]), rest[(to + 1)...].joined(separator: " "))
      if isListed(old, items), !new.isEmpty { return "\(old) = \(new)" }
    }
    if removals.contains(verb) || ["take", "cross", "leave"].contains(verb) && rest.contains(where: partings.contains) {
      let gone = rest.drop { partings.contains($0.lowercased()) }.prefix { !partings.contains($0.lowercased()) }
      let parts = gone.split { ["and", "&"].contains($0.lowercased()) }.map { name($0) }
      if !parts.isEmpty, parts.allSatisfy({ isListed($0, items) }) {
        return parts.map { "-\($0)" }.joined(separator: ", ")
      }
    }
    return text
  }

  /// What is named, without words such as "number" before it.
  private static func name(_ words: ArraySlice<String>) -> String {
    words.drop { ["number", "no", "nr", "the", "line", "name"].contains($0.lowercased()) }.joined(separator: " ")
  }

  /// Whether it is the number or the name of something on the list, or begins one.
  private static func isListed(_ text: String, _ items: [String]) -> Bool {
    if let number = Int(text) { return items.indices.contains(number - 1) }
    let wanted = text.likeness
    return !wanted.isEmpty && items.count { $0.likeness == wanted || $0.likeness.hasPrefix(wanted) } == 1
  }

  private static let leads: Set<String> = [
    "no", "nono", "oh", "oops", "ups", "sorry", "wait", "please", "pls", "can", "could", "you", "ok", "and", "actually",
    "i", "mean", "want", "to", "just", "but", "well", "hey", "damn", "shit", "argh", "ugh", "now", "then",
  ]
  private static let removals: Set<String> = ["remove", "delete", "drop", "erase", "strike", "scratch", "minus"]
  private static let changes: Set<String> = ["change", "rename", "correct", "replace", "make", "turn"]
  private static let partings: Set<String> = ["off", "out", "away", "again", "please", "from", "list"]
}

extension String {
  /// Whether it says that a list is complete.
  var endsList: Bool {
    let words = spokenWords
    return !words.isEmpty && Self.ends.cover(words) && words.contains { !Self.weak.contains($0) }
  }

  /// Words that end nothing by themselves.
  private static let weak: Set<String> = ["so", "i", "think", "lol", "please", "thanks", "thank", "you", "for", "now"]
  private static let ends = Phrases(
    """
    ok|okay|done|im done|i am done|all done|finished|im finished|i am finished|finish|thats all|thats it|that is all|\
    that is it|thats everyone|thats everybody|that is everyone|that is everybody|thats them|thats the list|thats me done|\
    its all|it is all|these are all|thats enough|that is enough|enough|no more|no more names|no others|nobody else|\
    no one else|noone else|nothing else|nothing more|go on|lets go on|move on|carry on|continue|ready|\
    end of list|complete|thats fine|that is fine|all good|no|for now|for today|so|i think|lol|please|\
    thanks|thank you
    """)
}
