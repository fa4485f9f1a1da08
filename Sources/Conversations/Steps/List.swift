// Several names or sentences, one a line or all at once; an empty line ends. `-Ana` takes one away, `Ana = Anna`
// renames.

import Scripts

enum List: StepBehaviour {
  /// The most items, where the script does not say.
  static let most = 10

  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    if text.trimmed.isEmpty || text.standsForNothing { return .finished }
    let most = context.state.most ?? most
    guard let slot = context.into?.slot, let records = slot.records else {
      return takeSentences(text, context, most: most)
    }
    return takeNames(text, context, slot, records, most: most)
  }

  static func hint(_ context: StepContext) -> String {
    context.into?.slot.records?.title?.isPerson == true ? Message.namesHint : Message.sentencesHint
  }

  static func candidates(_ context: StepContext) -> [String] {
    context.into?.slot.records == nil ? [] : context.names.map(\.text)
  }

  static func store(
    _ entry: Entry, in state: State, _ into: [Reference], _ data: DataModel, to snapshot: inout Snapshot
  ) {
    let slot = into[0].slot
    guard let records = slot.records, let title = records.title else { return snapshot.set(entry.value, in: slot) }
    // Who stays on the list keeps all that is known.
    snapshot.items[slot.name] = entry.value?.list?.compactMap { value in
      guard let id = value.record?["id"]?.text, let name = value.record?[title.name] else { return nil }
      var item = snapshot.item(id, of: slot) ?? Item(id: id)
      item.values[title.name] = name
      snapshot.count(id, in: slot)
      return item
    }
    // Who went is no longer named elsewhere, unless something was said for them.
    let ids = snapshot.items(of: slot).map(\.id)
    for other in data.slots where other.target == slot.name {
      guard let id = snapshot.value(of: other)?.text, !ids.contains(id), snapshot.said[id]?.isEmpty != false else {
        continue
      }
      snapshot.set(nil, in: other)
    }
    if let id = snapshot.cursor.atHand[slot.name], !ids.contains(id) { snapshot.cursor.atHand[slot.name] = nil }
  }

  private static func takeSentences(_ text: String, _ context: StepContext, most: Int) -> AnswerResult {
    var items = context.listed
    let new = sentences(in: text)
    if new.count == 1, let item = new[0].withoutMinus {
      guard let index = items.firstIndex(where: { $0.isSame(as: item) || $0.lowercased().hasPrefix(item.lowercased()) })
      else { return .unclear(Message.notListed) }
      items.remove(at: index)
      return .taken(.texts(items), Message.listed(items, most: most))
    }
    if items.count >= most { return .unclear(Message.listFull(most)) }
    let fresh = new.filter { item in !items.contains { $0.isSame(as: item) } }
    if fresh.isEmpty { return .unclear(Message.listedAlready) }
    items += fresh.prefix(most - items.count)
    let tooMany = context.listed.count + fresh.count > most
    return .taken(.texts(items), tooMany ? Message.listFull(most) : Message.listed(items, most: most))
  }

  private static func takeNames(
    _ text: String, _ context: StepContext, _ slot: Slot, _ records: Records, most: Int
  ) -> AnswerResult {
    var names = context.names
    var next = context.snapshot.numbered[slot.name] ?? 0
    var message: String?
    let isOfPeople = records.title?.isPerson == true
    for text in isOfPeople ? Self.names(in: text) : Self.sentences(in: text) {
      switch change(text, &names, context) {
      case .done: continue
      case .refused(let reason): message = message ?? reason
      case .noChange where names.contains { $0.text.isSame(as: text) }: message = message ?? Message.namedTwice(text)
      case .noChange where isOfPeople && !text.namesSomebody: message = message ?? Message.namesOnly
      case .noChange where text.count > Name.longest:
        message = message ?? (isOfPeople && text.words.count > 12 ? Message.namesOnly : Message.nameTooLong)
      case .noChange where names.count >= most: message = Message.listFull(most)
      case .noChange:
        next += 1
        names.append(Name(id: "\(records.prefix)\(next)", text: text))
      }
    }
    if names == context.names { return .unclear(message ?? Message.nameExpected) }
    let value = Value.list(names.map { $0.value(in: records) })
    let listed =
      isOfPeople
      ? Message.listed(names: names.map(\.text), most: most) : Message.listed(names.map(\.text), most: most)
    return .taken(value, message ?? listed)
  }

  private enum Change { case noChange, done, refused(String) }

  /// Takes a name away (`-Ana`) or renames it (`Ana = Anna`), when the text says so.
  private static func change(_ text: String, _ names: inout [Name], _ context: StepContext) -> Change {
    if let name = text.withoutMinus {
      guard let item = context.item(named: name), names.contains(where: { $0.id == item.id }) else {
        return .refused(Message.notListed)
      }
      names.removeAll { $0.id == item.id }
      return .done
    }
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2 else { return .noChange }
    guard let item = context.item(named: parts[0]) else { return .refused(Message.notListed) }
    if parts[1].count > Name.longest { return .refused(Message.nameTooLong) }
    if names.contains(where: { $0.text.isSame(as: parts[1]) && $0.id != item.id }) {
      return .refused(Message.namedTwice(parts[1]))
    }
    for index in names.indices where names[index].id == item.id { names[index].text = parts[1] }
    return .done
  }

  /// The items in a text: at semicolons and line ends.
  static func sentences(in text: String) -> [String] {
    text.split { $0.isNewline || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
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
