// People by name: what names one becomes a single token, which the rules read as "she" or, before "'s", as "her".

/// Whose names a text is searched for: those that its reader knows, and given names and titles that everybody knows.
struct Names {
  private let grammar: Grammar
  private let text: [Unicode.Scalar]
  /// The names that the reader knows; the text holds them word for word.
  private let known: [[Unicode.Scalar]]

  /// Names that are empty are passed over.
  init(_ known: [String], in text: String, _ grammar: Grammar) {
    self.grammar = grammar
    self.known = known.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }
    self.text = self.known.isEmpty ? [] : Array(text.unicodeScalars)
  }

  /// The tokens, each name one of them. O(n) for a given number of names.
  func joined(_ tokens: [Token]) -> [Token] {
    var joined: [Token] = []
    joined.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let end = end(of: index, tokens)
      guard end > index else {
        joined.append(tokens[index])
        index += 1
        continue
      }
      var name = Token(start: tokens[index].start, end: tokens[end - 1].end, shape: .word)
      (name.classes, name.capital) = (ClassSet(.they), true)
      index = end
      if owns(end, tokens) {
        (name.classes, name.end) = (ClassSet(.their), tokens[end].end)
        index += 1
      }
      joined.append(name)
    }
    return joined
  }

  /// Where the name ends that begins at a token; the token itself where none does.
  private func end(of start: Int, _ tokens: [Token]) -> Int {
    let token = tokens[start]
    guard token.shape == .word else { return start }
    for name in known where text[token.start...].starts(with: name) {
      // What was found by its scalars ends where a word does.
      let end = tokens[start...].firstIndex { $0.start >= token.start + name.count } ?? tokens.count
      if tokens[end - 1].end == token.start + name.count { return end }
    }
    guard token.capital else { return start }
    var end = start + 1
    if token.classes.contains(.title) {
      if end < tokens.count, tokens[end].shape == .stop, tokens[end].start == token.end { end += 1 }
      guard end < tokens.count, tokens[end].shape == .word, tokens[end].capital else { return start }
      end += 1
    } else if !token.classes.contains(.given) {
      return start
    }
    while end < tokens.count, tokens[end].classes.contains(.name), tokens[end].start == tokens[end - 1].end + 1 {
      end += 1
    }
    return end
  }

  /// Whether the token is the "'s" of an owner, rather than "is" or "has".
  private func owns(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index].id == grammar.possessive, tokens[index].start == tokens[index - 1].end
    else {
      return false
    }
    let next = tokens[index + 1]
    return next.shape == .word && (next.classes.contains(.partner) || !next.classes.meets(Self.afterIs))
  }

  private static let afterIs = ClassSet(.det, .neg, .adverb, .past, .ing, .trait, .prep, .always, .good, .my, .your)
}
