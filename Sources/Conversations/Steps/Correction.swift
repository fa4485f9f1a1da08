// "Ana trust 8", "Ana 8 5 8", "I meant 8 for trust with Ana": numbers of an item that are corrected wherever the
// conversation is.

import Scripts

extension StepContext {
  /// The numbers that a line corrects, where it holds an item and numbers and nothing else. A number that stands there
  /// already may as well be told as an answer; `isNews` says whether one has to be another.
  func correction(_ text: String, isNews: Bool = true) -> AnswerResult? {
    if text.count > Name.longest + 60 { return nil }
    if let again = correctedAgain(text) { return again }
    // "3", where it was asked which number "Ana trust" should have.
    let likely = state.step == .rate ? nil : confirmed(by: text)
    guard likely != nil || text.plainWords.contains(where: { Figure.all(in: $0, outOf: 10) != nil }) else {
      return nil
    }
    let begun = wasUnclear && NumberLine.isNumberAlone(text) ? conversation.transcript.entries.last?.text : nil
    let text = begun.map { toCorrect($0) == nil ? text : "\($0) \(text)" } ?? text
    for slot in rated {
      // "yes", where it was asked whether a number of the line before was meant.
      if let likely, let last = conversation.transcript.entries.last, let said = said(last.text, of: slot) {
        return .correction(slot, id: said.item.id, likely)
      }
      guard let said = said(text, of: slot), !isChosen(said, of: slot),
        let result = correction(said, of: slot, isNews: isNews)
      else { continue }
      return result
    }
    return nil
  }

  /// The number that a line would correct, without one: trust with Ana in "ana trust" and "Ana's trust is wrong".
  func toCorrect(_ text: String) -> String? {
    guard [.ask, .draft, .choose].contains(state.step), text.count <= Name.longest + 60 else { return nil }
    let words = text.spokenWords
    return rated.lazy.compactMap { slot -> String? in
      guard slot.records?.numbers.contains(where: { words.contains($0.label.lowercased()) }) == true,
        let said = said(text, of: slot), case let scales = slot.records?.numbers ?? [],
        case let line = NumberLine(said.rest.joined(separator: " "), scales), !line.pieces.contains(where: \.isFigure)
      else { return nil }
      let named = scales.indices.filter { index in line.pieces.contains(.scale(index)) }
      let others = said.rest.filter { word in !scales.contains { $0.label.isSame(as: word) } && word != ";" }
      // "trust Ana" is something to do.
      guard named.count == 1, said.isNamedFirst || said.isLinked,
        others.allSatisfy({
          Self.aroundScale.contains($0) || said.isSlip && (Self.sayings.contains($0) || Self.slips.contains($0))
        })
      else { return nil }
      return Message.name(of: scales[named[0]], link: slot.records?.link ?? "with", said.item.text)
    }.first
  }

  /// Whether one of two words is chosen where a choice of them is asked for: "the purpose of Ana, no, the trust. 1".
  private func isChosen(_ said: Said, of slot: Slot) -> Bool {
    guard Pick.isMeant(self) else { return false }
    let line = NumberLine(said.rest.joined(separator: " "), slot.records?.numbers ?? [])
    return line.pieces.count(where: \.isScale) > 1 && line.pieces.count(where: \.isFigure) < 2
  }

  /// Whatever has numbers; of what comes back another day, only its own question asks.
  var rated: [Slot] {
    data.records.filter { $0.records?.returns == nil && $0.records?.numbers.isEmpty == false }
  }

  /// An item that a line names, and the rest of the line.
  struct Said {
    let item: Name
    var rest: [String]
    /// Whether the name comes first, and whether a word such as "with" stands before it.
    let isNamedFirst: Bool
    let isLinked: Bool
    /// Whether it says that a number was wrong.
    let isSlip: Bool
  }

  /// The one item that a line names, and what is said of it.
  func said(_ text: String, of slot: Slot) -> Said? {
    var words = text.onOneLine.plainWords
    // "Write from two to three" is something to do.
    let cues = Self.slips.union(Self.cues).union(state.step == .form ? [] : Self.orders)
    let isSlip = !cues.isDisjoint(with: words)
    while let first = words.first, Self.leads.contains(first) || first == ";" { words.removeFirst() }
    let names = names(of: slot)
    var found: (item: Name, place: Int, count: Int)?
    var place = 0
    while place < words.count {
      guard words[place] != ";", let (index, count) = item(at: words[place...], isFirst: place == 0, in: names) else {
        place += 1
        continue
      }
      if let found, found.item != names[index] { return nil }
      found = found ?? (names[index], place, count)
      place += count
    }
    guard let found else { return nil }
    var before = words[..<found.place]
    let isLinked = before.last.map { Self.links.union([slot.records?.link ?? ""]).contains($0) } ?? false
    if isLinked { before.removeLast() }
    let rest = (before + words[(found.place + found.count)...]).drop { $0 == ";" }
    return Said(
      item: found.item, rest: Array(rest), isNamedFirst: found.place == 0, isLinked: isLinked, isSlip: isSlip)
  }

  /// The item that words begin with, and how many of them that is; within a line only by whole words of its name.
  func item(at words: ArraySlice<String>, isFirst: Bool, in names: [Name]) -> (place: Int, count: Int)? {
    let plain = words.prefix { $0 != ";" }.map(\.withoutPossessive)
    // "bills purpose"
    let owner = plain.first.flatMap { $0.count > 2 && $0.hasSuffix("s") ? String($0.dropLast()) : nil }
    let found =
      Called.leading(plain, in: names.map(\.text))
      ?? owner.flatMap { Called.leading([$0], in: names.map(\.text)) }
    guard let found else { return nil }
    if plain.first.map({ word in owner != nil && Called.leading([word], in: names.map(\.text)) == nil }) == true {
      return (found.place, 1)
    }
    let name = Called.words(of: names[found.place].text)
    let isWhole = plain.prefix(found.count).contains { word in name.contains { word.isTyped(as: $0) } && word.count > 1
    }
    return isFirst || isWhole ? found : nil
  }

  func correction(_ said: Said, of slot: Slot, isNews: Bool) -> AnswerResult? {
    let scales = slot.records?.numbers ?? []
    var said = said
    while let last = said.rest.last, ["too", "also", "please", "instead", ";"].contains(last) { said.rest.removeLast() }
    if said.isNamedFirst { said.rest = Array(said.rest.drop(while: Self.havings.contains)) }
    let text = Self.naming(scales, in: Self.withoutSlips(said)).joined(separator: " ")
    let line = NumberLine(text, scales)
    let read = NumberReading(text, of: scales, open: scales, isPart: true)
    var given = read.given
    var isClear = read.unclear.isEmpty
    let named = scales.indices.filter { line.pieces.contains(.scale($0)) }
    let figures = line.pieces.filter(\.isFigure)
    // Who says that it was wrong means the number that is said last.
    let behind = line.pieces.lastIndex(where: \.isFigure).flatMap { line.pieces[($0 + 1)...].first }
    if said.isSlip, named.count == 1, (1...2).contains(figures.count), let number = figures.last?.number,
      scales[named[0]].range?.contains(number) == true, figures.count == 2 || line.onlyNumber != nil,
      behind?.role != .remark
    {
      (given, isClear) = ([scales[named[0]].name: .number(number)], true)
    }
    // "trust - Dewi" is no blank.
    if given.members.allSatisfy({ $0.value == NumberReading.blank }), !said.isNamedFirst { return nil }
    let isAll = given.members.count == scales.count || !line.isBare
    let isPlain = !read.hasRemark || said.isSlip
    guard isClear, isPlain, isAll, !given.members.isEmpty else {
      let isAsked = isNews && state.step != .list && !read.hasRemark && !line.isBare && !read.unclear.isEmpty
      return isAsked ? Message.notUnderstood(read, scales, in: text).map { .unclear($0, likely: read.likely) } : nil
    }
    let known = snapshot.item(said.item.id, of: slot)
    let isOther = given.members.contains { member in
      known?.values[member.name] != (member.value.number == nil ? nil : member.value)
    }
    return isOther || !isNews ? .correction(slot, id: said.item.id, given) : nil
  }

  /// Words with a scale in place of "the last one".
  private static func naming(_ scales: [Slot], in words: [String]) -> [String] {
    words.indices.compactMap { place in
      let isBehind = place > 0 && (words[place - 1] == "last" || Figure.ordinals.contains(words[place - 1]))
      if ["one", "number"].contains(words[place]), isBehind { return nil }
      guard ["one", "number"].contains(words.dropFirst(place + 1).first) else { return words[place] }
      let index = words[place] == "last" ? scales.count - 1 : Figure.ordinals.firstIndex(of: words[place])
      return index.flatMap { scales.indices.contains($0) ? scales[$0].label.lowercased() : nil } ?? words[place]
    }
  }

  /// What is said of a number, without what says that it was wrong, and without the wrong one: "from 6 to 7".
  private static func withoutSlips(_ said: Said) -> [String] {
    func isFigure(_ word: String?) -> Bool { word.map { Figure.all(in: $0, outOf: 10) != nil } ?? false }
    var words = said.rest
    if let to = words.lastIndex(of: "to"), to > 0, isFigure(words.dropFirst(to + 1).first) {
      if said.isSlip, to > 1, words[to - 2] == "from", isFigure(words[to - 1]) {
        words.removeSubrange((to - 2)..<to)
      } else if ["up", "down"].contains(words[to - 1]) {
        words.remove(at: to - 1)
      }
    }
    guard said.isSlip else { return words }
    // "I meant 6" is no 6 for "imperative".
    return words.indices.filter { place in
      let isSlip = slips.contains(words[place]) || words[place] == "gave"
      let next = words.dropFirst(place + 1).first
      return !isSlip && !(words[place] == "i" && next.map { slips.contains($0) || $0 == "gave" } == true)
    }.map { words[$0] }
  }

  /// "No, make it 4": the number that was corrected just before, once more.
  private func correctedAgain(_ text: String) -> AnswerResult? {
    let last = conversation.transcript.entries.last { $0.who != .script }
    guard state.step != .rate, let last, last.kind == .edit, let id = last.about, let numbers = last.value?.record,
      let number = numbers.members.first, numbers.members.count == 1, number.value.number != nil,
      let slot = rated.first(where: { slot in
        snapshot.item(id, of: slot) != nil && slot.records?.numbers.contains { $0.name == number.name } == true
      }), let scale = slot.records?[number.name]
    else { return nil }
    let said = text.plainWords.map { $0 == ";" ? "" : $0 }
    let words = said.dropFirst(Lead.count(in: said))
    let isMeant = said.contains("mean") || said.contains("meant")
    guard let lead = Self.makings.beginning(of: words) ?? (isMeant ? 0 : nil) else { return nil }
    let rest = words.dropFirst(lead).drop { ["a", "an"].contains($0) }
    guard case .number(let new)? = rest.first.flatMap({ Figure.all(in: $0, outOf: 10) })?.first,
      scale.range?.contains(new) == true,
      [nil, "", "because", "not", "then", "please"].contains(rest.dropFirst().first)
    else { return nil }
    return .correction(slot, id: id, [number.name: .number(new)])
  }

  /// Whether a line gives somebody one number, and does not say which: "no wait, Ana is 6".
  func speaksOfOther(_ text: String) -> Bool {
    guard text.words.count <= 8 else { return false }
    return rated.contains { slot in
      guard let said = said(text, of: slot), said.isNamedFirst,
        said.rest.contains(where: ["is", "was", "should", "be"].contains)
      else { return false }
      let line = NumberLine(said.rest.joined(separator: " "), slot.records?.numbers ?? [])
      return line.isBare && !line.hasRemark && line.pieces.count(where: \.isFigure) == 1
    }
  }

  private static let makings = Phrases(
    "make it|make that|make this|it should be|should be|rather|better|i mean|i meant")

  /// What says that a number was wrong, so that it is corrected and not talked about.
  private static let slips: Set<String> = [
    "mixed", "wrong", "mistake", "correct", "correction", "corrected", "meant", "typo", "sorry", "mistyped", "slip",
    "instead", "again", "oops",
  ]
  /// What stands between a name and its numbers: "Priya can have 3 all".
  private static let havings: Set<String> = ["can", "could", "have", "has", "gets", "get", "is", "was", "a"]
  private static let cues: Set<String> = ["change", "make", "should", "never"]
  private static let leads: Set<String> = [
    "change", "correct", "make", "no", "please", "set", "sorry", "wait", "oops", "can", "could", "you", "want", "to",
    "i", "ok", "and", "but", "also", "actually", "ah", "oh",
  ]
  private static let links: Set<String> = ["with", "for", "of", "between", "to"]
  private static let aroundScale: Set<String> = [
    "the", "number", "with", "for", "of", "is", "please", "change", "correct",
  ]
  private static let sayings: Set<String> = [
    "what", "i", "wrote", "put", "gave", "typed", "said", "was", "not", "right", "a", "made", "my", "in",
  ]
}

extension String {
  /// The words in small letters, with ";" for a mark between them: what a name beside numbers is known by.
  var plainWords: [String] { NumberLine.words(in: self) }

  /// "Ana" of "Ana's".
  var withoutPossessive: String { hasSuffix("'s") ? String(dropLast(2)) : self }
}
