// Several names or sentences, one a line or all at once; an empty line ends. `-Ana` takes one away, `Ana = Anna` renames.

import Scripts

extension Step {
  func takeItems(_ text: String, _ context: StepContext, _ items: Items, most: Int) -> Taking {
    if text.trimmed.isEmpty || text.standsForNothing { return .finished }
    switch items {
    case .names: return takeNames(text, context, most: most)
    case .sentences: return takeSentences(text, context, most: most)
    }
  }

  private func takeSentences(_ text: String, _ context: StepContext, most: Int) -> Taking {
    var items = context.listed
    let new = text.split { $0.isNewline || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    if new.count == 1, let item = new[0].withoutMinus {
      guard let index = items.firstIndex(where: { $0.isSame(as: item) || $0.lowercased().hasPrefix(item.lowercased()) })
      else { return .unclear(Message.notListed) }
      items.remove(at: index)
      return .taken(.items(items), Message.listed(items, most: most))
    }
    if items.count >= most { return .unclear(Message.listFull(most)) }
    let fresh = new.filter { item in !items.contains { $0.isSame(as: item) } }
    if fresh.isEmpty { return .unclear(Message.listedAlready) }
    items += fresh.prefix(most - items.count)
    let tooMany = context.listed.count + fresh.count > most
    return .taken(.items(items), tooMany ? Message.listFull(most) : Message.listed(items, most: most))
  }

  private func takeNames(_ text: String, _ context: StepContext, most: Int) -> Taking {
    var names = context.names
    var nextID = context.nextID
    var message: String?
    for text in Self.names(in: text) {
      switch change(text, &names, context) {
      case .done: continue
      case .refused(let reason): message = message ?? reason
      case .noChange where names.contains { $0.name.isSame(as: text) }: message = message ?? Message.namedTwice(text)
      case .noChange where !text.namesSomebody: message = message ?? Message.namesOnly
      case .noChange where text.count > PartnerName.longestName:
        message = message ?? (text.words.count > 12 ? Message.namesOnly : Message.nameTooLong)
      case .noChange where names.count >= most: message = Message.listFull(most)
      case .noChange:
        names.append(PartnerName(id: "p\(nextID)", name: text))
        nextID += 1
      }
    }
    if names == context.names { return .unclear(message ?? Message.nameExpected) }
    let value: Value = names.isEmpty ? .items([]) : .partners(names)  // as an empty list reads in JSON
    return .taken(value, message ?? Message.listed(names: names.map(\.name), most: most))
  }

  private enum Change { case noChange, done, refused(String) }

  /// Takes a name away (`-Ana`) or renames it (`Ana = Anna`), when the text says so.
  private func change(_ text: String, _ names: inout [PartnerName], _ context: StepContext) -> Change {
    if let name = text.withoutMinus {
      guard let partner = context.partner(named: name), names.contains(where: { $0.id == partner.id }) else {
        return .refused(Message.notListed)
      }
      names.removeAll { $0.id == partner.id }
      return .done
    }
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, let partner = context.partner(named: parts[0]) else { return .noChange }
    if parts[1].count > PartnerName.longestName { return .refused(Message.nameTooLong) }
    if names.contains(where: { $0.name.isSame(as: parts[1]) && $0.id != partner.id }) {
      return .refused(Message.namedTwice(parts[1]))
    }
    for index in names.indices where names[index].id == partner.id { names[index].name = parts[1] }
    return .done
  }

  /// The names in a text: at commas, semicolons and line ends, but not inside brackets.
  static func names(in text: String) -> [String] {
    var names: [String] = []
    var name = ""
    var depth = 0
    for character in text {
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth = max(0, depth - 1) }
      if character.isNewline || (depth == 0 && ",;".contains(character)) {
        names.append(name)
        name = ""
      } else {
        name.append(character)
      }
    }
    let all = (names + [name]).map(\.onOneLine).filter { !$0.isEmpty }
    // Behind names, "that's all" ends the list; one word alone may be a name, whatever it says.
    return parted(all.filter { !($0.standsForNothing && $0.contains(" ")) })
  }

  /// "Ana, Bo and Cy" are three, and "Ana and Bo" two; what stands in brackets belongs to its name.
  private static func parted(_ names: [String]) -> [String] {
    guard let last = names.last, !last.contains("=") else { return names }
    var parts = [""]
    var depth = 0
    for word in last.split(separator: " ") {
      if depth == 0, word.lowercased() == "and" {
        parts.append("")
        continue
      }
      depth += word.count { "([".contains($0) } - word.count { ")]".contains($0) }
      parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : " ") + word
    }
    return names.dropLast() + parts.filter { !$0.isEmpty }
  }
}

extension String {
  /// What people type in place of an empty line.
  private static let nothing: Set<String> = [
    "done", "enough", "n/a", "no", "no more", "no one", "no one else", "no-one", "nobody", "nobody else", "none",
    "nope",
    "nothing", "nothing else", "nothing more", "that is all", "that's all", "that's it", "that’s all", "that’s it",
  ]

  /// Whether it says that there is nothing, or nothing more.
  var standsForNothing: Bool {
    var words = trimmed.lowercased()
    while let last = words.last, ".!".contains(last) { words.removeLast() }
    return Self.nothing.contains(words)
  }

  /// Whether it can be a name: a letter or a picture, whatever else; numbers and marks alone name nobody.
  var namesSomebody: Bool { contains { !$0.isNumber && !$0.isPunctuation && !$0.isWhitespace } }

  /// What stands behind a leading minus sign.
  fileprivate var withoutMinus: String? {
    guard let first, "-−–".contains(first) else { return nil }
    let rest = dropFirst().trimmed
    return rest.isEmpty ? nil : rest
  }
}
