// What an action already says of its parts: "ring Otto on Tuesday" names somebody and a day, so both are offered.

import Perspective
import Scripts

extension Conversation {
  /// Words of the person's own that answer the open part of a form, where it has no answer yet: from what the item is
  /// called, else from an earlier answer that speaks of the same.
  func offer(for part: String?, in state: State, about id: String? = nil) -> Snapshot.Answer? {
    let isNew = script.subject(of: state).map { snapshot.cursor.atHand[$0.name] == nil } ?? false
    if part == Part.another || isNew && part == state.parts.first?.field, let next = itemSaidBefore(in: state) {
      return next
    }
    guard state.step == .form, let slot = script.subject(of: state), let records = slot.records,
      let field = part.flatMap({ records[$0] }), field != records.title, field.isPerson || field.type == .day,
      let item = snapshot.item(of: slot, about: id), item.values[field.name] == nil,
      !isAnswered(part, in: state, about: id),
      let words = said(field, in: item.name(in: slot)) ?? saidBefore(field, about: item, in: slot, besides: state)
    else { return nil }
    return Snapshot.Answer(text: words, value: .record([field.name: .text(words)]), isOffer: true)
  }

  /// The next item of a line that numbered several, or of what was typed at a list before, where one is asked for.
  private func itemSaidBefore(in state: State) -> Snapshot.Answer? {
    guard state.makesItems, let slot = script.subject(of: state), let title = slot.records?.title else { return nil }
    let said = transcript.entries.last {
      $0.state == state.id && [.answer, .edit].contains($0.kind) && items(in: $0.text).count > 1
    }
    let made = snapshot.made(in: slot).map { $0.name(in: slot) }
    let all = (said.map { items(in: $0.text) } ?? []) + deedsSaidBefore(in: state)
    return all.first { !made.contains($0) }
      .map { Snapshot.Answer(text: $0, value: .record([title.name: .text($0)]), isOffer: true) }
  }

  /// The items of a line that numbers them, or parts them by marks or "and also" where each has a bullet or says what
  /// is done, or most name a day.
  func items(in text: String) -> [String] {
    let numbered = NameAside.numbered(text.onOneLine)
    if numbered.count > 1 { return numbered }
    let parts = text.split { ";\n".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let bare = parts.map(NameAside.withoutNumber)
    if zip(bare, parts).allSatisfy({ $0 != $1 }) { return bare }
    guard let today = transcript.entries.last.map({ transcript.day(of: $0) }) else { return numbered }
    let dated = parts.count { $0.words.count > 2 && DayReader.words(in: $0, from: today) != nil }
    if dated > 1 { return parts }
    let deeds = Deed.all(in: text) { DayReader.words(in: $0, from: today) != nil }
    return deeds.count > 1 ? deeds : numbered
  }

  /// The option that lasts as long as somebody said just before that they have time for, where none was chosen yet.
  func optionSaidBefore(in state: State) -> Snapshot.Answer? {
    guard state.step == .choose, state.from == nil, !state.many,
      !snapshot.answers.keys.contains(where: { $0.state == state.id })
    else { return nil }
    let said = transcript.entries.suffix(Self.mostBefore).filter { [.answer, .edit, .unclear].contains($0.kind) }
    let option = said.reversed().lazy.filter { SpanChoice.isAll($0.text) }
      .compactMap { SpanChoice.option(in: $0.text, state.options) }.first
    return option.map { Snapshot.Answer(text: $0.label, value: .text($0.id), isOffer: true) }
  }

  /// Whether a choice by the time that somebody has is still to come.
  var asksForTimeLater: Bool {
    script.states.contains { other in
      other.step == .choose && snapshot.visits[other.id] == nil
        && SpanChoice.option(in: "1 minute", other.options) != nil
    }
  }

  /// The most entries back in which such words are looked for.
  private static let mostBefore = 16

  /// Whether a part was answered before the person went back over it.
  private func isAnswered(_ part: String?, in state: State, about id: String?) -> Bool {
    var asked = snapshot
    asked.cursor.part = part
    if let id, let slot = script.subject(of: state) { asked.cursor.atHand[slot.name] = id }
    return asked.answers[asked.openQuestion(in: state, under: script)] != nil
  }

  /// What a text says for a field: the person or the day that it names.
  private func said(_ field: Slot, in text: String) -> String? {
    if field.type == .day {
      return transcript.entries.last.flatMap { DayReader.words(in: text, from: transcript.day(of: $0)) }
    }
    let named = Mention.person(in: text, among: names) ?? (Mention.hasPronoun(text) ? turnedTo : nil)
    return isHeldBack && named == turnedTo ? nil : named
  }

  /// The days that words may name, said now.
  func days(in text: String) -> [Day] {
    transcript.entries.last.map { DayReader.days(in: text, from: transcript.day(of: $0)) } ?? []
  }

  /// What the latest earlier answer says that speaks of the same: of the same person, or in two words of the title.
  private func saidBefore(_ field: Slot, about item: Item, in slot: Slot, besides state: State) -> String? {
    let title = item.name(in: slot)
    // What names two days is not given a third.
    if field.type == .day, DayDoubt.namesDay(title) { return nil }
    let person = slot.records?.fields.first(where: \.isPerson).flatMap { item.values[$0.name]?.text }
    let others = transcript.entries.reversed().filter {
      [.answer, .edit].contains($0.kind) && $0.text != title && ($0.state != state.id || items(in: $0.text).count < 2)
    }
    return others.lazy.filter { entry in
      // The Tuesday of a story is no day to come.
      if field.type == .day, Telling.words(of: entry.text).contains(where: Telling.isPast) { return false }
      // Another action's day is its own.
      if field.type == .day, entry.state == state.id { return false }
      return field.type == .day && person.map { Mention.place(ofPerson: $0, in: entry.text) != nil } ?? false
        || entry.text.sharedWords(with: title) > 1
    }.compactMap { self.said(field, in: $0.text) }.first
  }

  /// The names of all people who are known here.
  var names: [String] {
    script.data.records.filter { $0.records?.returns == nil }.flatMap { slot in
      snapshot.items(of: slot).map { $0.name(in: slot) }
    }
  }

  /// Whether somebody chose what is theirs alone to say, and not the first of it: how free they are to speak. Whoever
  /// the talk is about is offered to them nowhere.
  private var isHeldBack: Bool {
    script.data.slots.contains { slot in
      slot.isOwn && snapshot.value(of: slot)?.text.map { $0 != slot.options.first?.id } == true
    }
  }

  /// The name of whoever the talk has turned to.
  private var turnedTo: String? {
    script.data.slots.lazy.compactMap { slot -> String? in
      guard let target = script.data.slot(slot.target) else { return nil }
      return snapshot.item(snapshot.value(of: slot)?.text, of: target)?.name(in: target)
    }.first
  }
}

/// Finds a person in what somebody means to do.
enum Mention {
  /// The words before a person: "with Ana", "ring Otto".
  private static let leads: Set<String> = [
    "with", "to", "ask", "tell", "call", "ring", "phone", "email", "mail", "text", "message", "meet", "see", "thank",
    "invite", "visit", "help", "show", "write", "remind", "from", "approach", "contact", "inform", "w", "w/",
  ]
  private static let owners: Set<String> = ["my", "our"]
  /// Who somebody may be to another.
  private static let relations: Set<String> = [
    "aunt", "boss", "boyfriend", "brother", "child", "client", "coach", "colleague", "colleagues", "cousin", "customer",
    "dad", "daughter", "deputy", "director", "doctor", "father", "friend", "friends", "girlfriend", "grandfather",
    "grandmother", "grandma", "grandpa", "husband", "landlord", "lawyer", "lead", "manager", "mate", "mother", "mum",
    "mom", "neighbour", "neighbor", "parents", "partner", "partners", "predecessor", "sister", "son", "staff",
    "successor", "supervisor", "supplier", "teacher", "team", "uncle", "wife",
  ]
  private static let pronouns: Set<String> = ["him", "her", "them"]

  /// The first person that a text names: somebody known, else a name or a relation behind a word such as "with".
  static func person(in text: String, among known: [String]) -> String? {
    let places = known.compactMap { name in place(ofPerson: name, in: text).map { (place: $0, name: name) } }
    // "amsler. tell kessler" names Kessler.
    let led = places.filter { leads.contains(plain(text[..<$0.place].words.last ?? "")) }
    if led.isEmpty, let stranger = stranger(in: text) { return stranger }
    let found = led.isEmpty ? places : led
    if let first = found.min(by: { ($0.place, $1.name.count) < ($1.place, $0.name.count) }) { return first.name }
    let words = text.prefix(400).split(whereSeparator: \.isWhitespace)
    for index in words.indices
    where leads.contains(plain(words[index])) && plain(words[index]) == words[index].lowercased() {
      if let name = name(at: index + 1, in: words) ?? relation(at: index + 1, in: words) { return name }
    }
    // "sam lunch 15.12"
    guard let first = words.first, words.count > 1, !Vocabulary.isCommon(plain(first)) else { return nil }
    return Vocabulary.isGivenName(plain(first)) ? ended(String(first)) : nil
  }

  /// Somebody in small letters whom nobody knows yet: "kessler" in "tell kessler myself".
  private static func stranger(in text: String) -> String? {
    let words = text.prefix(400).split(whereSeparator: \.isWhitespace)
    let place = words.indices.dropFirst().first { place in
      let word = plain(words[place])
      return callers.contains(words[place - 1].lowercased()) && word.count > 3 && word.allSatisfy(\.isLetter)
        && words[place].first?.isLowercase == true && !word.hasSuffix("ly") && !isOfDays(word)
        && !Vocabulary.isCommon(word) && !NoName.isOfTime(word)
    }
    return place.map { ended(String(words[$0])) }
  }

  /// Of the words before a person, those that nothing else stands behind.
  private static let callers: Set<String> = [
    "ask", "tell", "call", "ring", "phone", "thank", "invite", "remind", "message", "inform",
  ]

  /// Whether a word says who somebody is to another: "boss", "sister".
  static func isRelation(_ word: String) -> Bool { relations.contains(word) }

  /// Whether words are "her", "him" or "them".
  static func isPronoun(_ words: String) -> Bool { pronouns.contains(words.lowercased()) }

  /// Whether somebody is meant without a name.
  static func hasPronoun(_ text: String) -> Bool { text.words.contains { pronouns.contains(plain($0)) } }

  /// Where somebody stands in a text: by the whole name, without what is beside it ("Jim (CFO)", "Petra - operations"),
  /// or by one word of it with its capital ("Marsh" of "Dr Marsh").
  static func place(ofPerson name: String, in text: String) -> String.Index? {
    let bare = bare(name)
    if let place = place(of: name, in: text) ?? place(of: bare, in: text) { return place }
    let words = bare.words
    let parts = words.filter { $0.count > 2 && $0.first?.isUppercase == true && !isOfDays(plain($0)) }
    guard words.count > 1, !parts.isEmpty else { return nil }
    let said = text.split { !$0.isLetter && !"-'’".contains($0) }
    // Small letters name somebody only behind a word such as "with".
    let place = said.indices.first { place in
      (said[place].first?.isUppercase == true || place > 0 && leads.contains(said[place - 1].lowercased()))
        && parts.contains { said[place].isTyped(as: $0) }
    }
    return place.map { said[$0].startIndex }
  }

  /// The one person known whose name begins with the letter that a line is; nobody where somebody is called so.
  static func known(byInitial line: String, among known: [String]) -> String? {
    let letter = line.trimmed.trimmingEnd(of: ".").lowercased()
    guard letter.count == 1, letter.first?.isLetter == true else { return nil }
    let meant = Set(known.filter { $0.lowercased().hasPrefix(letter) })
    return meant.count == 1 ? meant.first.flatMap { $0.count > 2 ? $0 : nil } : nil
  }

  /// A name without what is said beside it, in brackets or behind a dash.
  static func bare(_ name: String) -> String {
    let end = [" (", " - ", " – ", " — "].compactMap { name.firstRange(of: $0)?.lowerBound }.min()
    return String(name[..<(end ?? name.endIndex)])
  }

  /// Where a name stands in a text, as a word of its own or several.
  static func place(of name: String, in text: String) -> String.Index? {
    func parts(_ text: String) -> [Substring] {
      if text.isPlainLine { return text.utf8.split { !$0.isLetter && !$0.isDigit }.map(Substring.init) }
      return text.split { !$0.isLetter && !$0.isNumber }
    }
    let (wanted, said) = (parts(name), parts(text))
    if wanted.isEmpty { return name.isEmpty ? nil : text.firstRange(of: name)?.lowerBound }
    let foldings = wanted.map(\.foldings)
    return said.indices.first { start in
      let words = said[start...].prefix(wanted.count)
      guard words.count == wanted.count, zip(words, foldings).allSatisfy({ $1.contains($0.folded) }) else {
        return false
      }
      // An everyday word is somebody only by all the name's letters: "my" is not Mỹ.
      return words.count > 1 || said[start].isSame(as: wanted[0]) || !Vocabulary.isCommon(said[start].lowercased())
    }.map { said[$0].startIndex }
  }

  /// Words with capitals: "Ana", "Dr Marsh", "Ana and Bo". Days and months are no people.
  private static func name(at start: Int, in words: [Substring]) -> String? {
    var end = start
    while end < words.count, words[end].first?.isUppercase == true, !isOfDays(plain(words[end])) {
      end += 1
      if words[end - 1].last.map({ ",;:!?".contains($0) }) ?? false { break }
      if end + 1 < words.count, plain(words[end]) == "and", words[end + 1].first?.isUppercase == true,
        !isOfDays(plain(words[end + 1]))
      {
        end += 1
      }
    }
    let name = words[start..<max(start, end)].joined(separator: " ")
    return name.isEmpty || name == "I" ? nil : ended(name)
  }

  private static func relation(at start: Int, in words: [Substring]) -> String? {
    guard start < words.count else { return nil }
    let isOwned = owners.contains(plain(words[start]))
    let end =
      isOwned
      ? words[start...].prefix(4).dropFirst().firstIndex { relations.contains(plain($0)) }
      : relations.contains(plain(words[start])) ? start : nil
    return end.map { end in
      // "my mate Rob"
      let isTitled = words.dropFirst(end + 1).first.map { NameParts.titles.contains(plain($0)) } ?? false
      let next = words.dropFirst(end + 1).prefix(words[end].last?.isLetter == true ? isTitled ? 2 : 1 : 0)
      let named = next.filter { $0.first?.isUppercase == true && !isOfDays(plain($0)) }
      return ended((words[start...end] + named).joined(separator: " "))
    }
  }

  static func isOfDays(_ word: String) -> Bool { DayWords.weekday(word) != nil || DayWords.month(word) != nil }

  private static func plain(_ word: Substring) -> String {
    String(word.lowercased().trimmingEnd(of: ".,;:!?")).replacing("’", with: "'")
  }

  /// Without the marks behind it, and without "'s".
  static func ended(_ name: String) -> String {
    var name = name.trimmingEnd(of: ".,;:!?")
    for owner in ["'s", "’s"] where name.hasSuffix(owner) { name = name.dropLast(2) }
    return String(name)
  }
}

extension StringProtocol {
  /// How many words of some length stand in both.
  func sharedWords(with other: some StringProtocol) -> Int {
    func long(_ text: some StringProtocol) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map(String.init))
    }
    return long(self).intersection(long(other)).count
  }
}
