// Several names or sentences, one a line or all at once; an empty line ends. `-Ana` or `-2` takes one away,
// `Ana = Anna` renames.

import Scripts

enum List: StepBehaviour {
  /// The most items, where the script does not say.
  static let most = 10

  static func take(_ text: String, _ context: StepContext) -> AnswerResult {
    // "Enter" is the key.
    if text.trimmed.isEmpty || text.spokenWords == ["enter"], let all = context.all { return .taken(all) }
    if text.trimmed.isEmpty || text.spokenWords == ["enter"] || text.standsForNothing || text.isCurse
      || text.isNoAndDone
    {
      return .finished
    }
    let isOfThings = context.into?.slot.records == nil
    if context.into?.slot.records?.title?.isPerson != true, let said = said(text, context) { return said }
    if !context.listed.isEmpty, NameAside.counts(text) {
      let isForMore = !Set(text.spokenWords).isDisjoint(with: ["more", "another"])
      return isForMore ? .unclear(expected(context)) : .finished
    }
    let isKept = ListChange.keeps(text, among: context.listed)
    if isKept, text.split(separator: ". ").last?.trimmed.endsList != true {
      return .unclear(Message.listed(numbered: context.listed, most: context.state.most ?? most) ?? expected(context))
    }
    if isKept || text.endsList || text.isShrug, !context.listed.isEmpty || context.all != nil {
      return context.all.map { .taken($0) } ?? .finished
    }
    let most = context.state.most ?? most
    let talk = isOfThings || !text.contains("=") ? ListTalk(text, among: context.listed, isOfThings: isOfThings) : nil
    if let talk, talk.gone.isEmpty, talk.rest.isEmpty, isOfThings {
      return .unclear(Message.listed(numbered: context.listed, most: most) ?? expected(context))
    }
    let signs = talk.map { talk in talk.gone.map { "-\($0 + 1)" }.joined(separator: "\n") + "\n\(talk.rest)" }
    let text = signs?.trimmed ?? ListChange.asTyped(text, among: context.listed)
    guard let slot = context.into?.slot, let records = slot.records else {
      return takeSentences(text, context, most: most)
    }
    return takeNames(text, context, slot, records, most: most)
  }

  static func expected(_ context: StepContext) -> String {
    context.into?.slot.records?.title?.isPerson == true ? Message.namesExpected : Message.listExpected
  }

  static func hint(_ context: StepContext) -> String {
    if context.all != nil { return Message.offersHint }
    return context.into?.slot.records?.title?.isPerson == true ? Message.namesHint : Message.sentencesHint
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
      var item = snapshot.itemToList(id, of: slot)
      item.values[title.name] = name
      snapshot.count(id, in: slot)
      return item
    }
    snapshot.settled.insert(slot.name)
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
    let listed = context.listed
    var gone: Set<Int> = []
    var fresh: [String] = []
    for piece in Removal.pieces(sentences(in: text), among: listed) {
      switch piece {
      case .away(let places): gone.formUnion(places)
      case .unknown: return .unclear(Message.notListed)
      case .item(let item): if !(listed + fresh).contains(where: { $0.isSame(as: item) }) { fresh.append(item) }
      }
    }
    if gone.isEmpty, fresh.isEmpty { return .unclear(Message.listedAlready) }
    let items = listed.indices.filter { !gone.contains($0) }.map { listed[$0] } + fresh
    if gone.isEmpty, listed.count >= most { return .unclear(Message.listFull(listed)) }
    let message =
      items.count > most
      ? Message.listFull(Array(items.prefix(most)), without: Array(items.dropFirst(most)))
      : Message.listed(numbered: items, most: most)
    return .taken(.texts(Array(items.prefix(most))), message)
  }

  private static func takeNames(
    _ text: String, _ context: StepContext, _ slot: Slot, _ records: Records, most: Int
  ) -> AnswerResult {
    let listed = context.names
    var names = listed
    var next = context.snapshot.numbered[slot.name] ?? 0
    var message: String?
    var left: [String] = []
    let isOfPeople = records.title?.isPerson == true
    let text = isOfPeople ? ListChange.shortName(in: text, listed.map(\.text)) ?? text : text
    let pieces = isOfPeople ? Names.all(in: text, knowing: listed.map(\.text)) : sentences(in: text)
    if isOfPeople, text.isQuestion, text.spokenWords.contains("list"),
      let all = Message.listed(numbered: listed.map(\.text), most: most)
    {
      return .unclear(all)
    }
    if isOfPeople, ListChange.speaks(of: listed.map(\.text), in: text) {
      return .unclear(Message.namesOrAway(listed.count))
    }
    for piece in Removal.pieces(pieces, among: listed.map(\.text)) {
      switch piece {
      case .away(let places): names.removeAll { name in places.contains { listed[$0].id == name.id } }
      case .unknown: message = message ?? Message.notListed
      case .item(let text) where !context.offers.isEmpty && ListChange.isWhole(text): continue
      case .item(let text) where text.contains("="):
        if let reason = rename(text, &names, context) { message = message ?? reason }
      case .item(let text) where names.contains { $0.text.isSame(as: text) && context.offers.contains($0) }: continue
      case .item(let text) where names.contains { $0.text.isSame(as: text) }:
        message = message ?? Message.namedTwice(text)
      case .item(let text) where isOfPeople && names.contains { Called.isOnePerson($0.text, text) }:
        message = message ?? Message.namedTwice(text)
      case .item(let text) where isOfPeople && (!text.namesSomebody || text.isQuestion):
        message = message ?? Message.namesOnly
      case .item(let text) where isOfPeople && (isNoName(text, slot) || text.isShrug && text.words.count > 1):
        message = message ?? (pieces.count == 1 ? Message.namesOnly : Message.notAName(text))
      case .item(let text) where text.count > Name.longest:
        message = message ?? (isOfPeople && text.words.count > 12 ? Message.namesOnly : Message.nameTooLong)
      case .item(let text) where names.count >= most: left.append(text)
      case .item(let text):
        if let known = context.recalled(named: text) {
          names.append(known)
          continue
        }
        next += 1
        names.append(Name(id: "\(records.prefix)\(next)", text: text))
      }
    }
    if !left.isEmpty { message = Message.listFull(names.map(\.text), without: left) }
    if names == listed, context.offers.isEmpty || message != nil || pieces.isEmpty {
      let isSaid = pieces.count < 2 && isOfPeople && NoName.isSaid(text)
      return .unclear(
        message
          ?? (text.isOfOneself
            ? Message.othersOnly
            : isSaid
              ? Message.nameComes
              : isOfPeople && !listed.isEmpty ? Message.namesOrAway(listed.count) : Message.nameExpected))
    }
    // What was made of the line is told in any case.
    let all =
      left.isEmpty && names.count < most
      ? [message, Message.listed(numbered: names.map(\.text), most: most)]
      : [message ?? Message.listFull(names.map(\.text))]
    return .taken(.list(names.map { $0.value(in: records) }), all.compactMap(\.self).joined(separator: "\n"))
  }

  /// Whether words name nobody: something is said, somebody is called names, or it is the name of a number.
  private static func isNoName(_ text: String, _ slot: Slot) -> Bool {
    let isScale = slot.records?.numbers.contains { $0.label == text } == true
    let isAll = ["everyone", "everybody", "all of them", "all", "him", "her", "them"].contains(text.lowercased())
    return isScale || isAll || NoName.isSaid(text) || NoName.isInsult(text)
  }

  /// Calls an item otherwise (`Ana = Anna`); returns what to say where that cannot be.
  private static func rename(_ text: String, _ names: inout [Name], _ context: StepContext) -> String? {
    let parts = text.split(separator: "=", maxSplits: 1).map(\.trimmed).map(NameAside.bare)
    guard parts.count == 2, !parts[1].isEmpty, let item = context.item(named: parts[0]) ?? numbered(parts[0], names)
    else { return Message.notListed }
    if parts[1].count > Name.longest { return Message.nameTooLong }
    if names.contains(where: { $0.text.isSame(as: parts[1]) && $0.id != item.id }) {
      return Message.namedTwice(parts[1])
    }
    for index in names.indices where names[index].id == item.id { names[index].text = parts[1] }
    return nil
  }

  /// The item at a place: "4", "number 4".
  private static func numbered(_ text: String, _ names: [Name]) -> Name? {
    text.spokenWords.last.flatMap { Int($0) }.flatMap { names.indices.contains($0 - 1) ? names[$0 - 1] : nil }
  }

  /// The items in a text: at line ends and at semicolons outside brackets, without numbers and bullets.
  static func sentences(in text: String) -> [String] {
    text.visible.split(whereSeparator: \.isNewline).flatMap { line in
      let numbered = NameAside.numbered(String(line))
      return numbered.count > 1 ? numbered : Names.pieces(of: String(line), at: ";；")
    }
    .map { NameAside.withoutNumber($0.trimmed) }.filter { !$0.isEmpty }
  }
}

extension String {
  /// Whether it can be a name: a letter or a picture, whatever else; numbers and marks alone name nobody.
  var namesSomebody: Bool { contains { !$0.isNumber && !$0.isPunctuation && !$0.isWhitespace } }
}
