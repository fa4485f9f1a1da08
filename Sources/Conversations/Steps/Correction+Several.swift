// Numbers of several items in one line, and those of others beside an answer: "Ana 7 4 6, and Bo's purpose 2", "8 8 8.
// and Bo is 7 4 6".

import Perspective
import Scripts

extension StepContext {
  /// The numbers of an item that a line corrects.
  typealias Corrected = (slot: Slot, id: String, numbers: Record)

  /// The corrections of a line that corrects numbers of several items, each in words of its own: "Ana 7 4 6, and Bo's
  /// purpose 2". Where a part of it is something else there are none, unless it says of one what was said of others:
  /// "that Bo is the problem. and Ana should be a 4 on trust".
  func corrections(_ text: String) -> [Corrected] {
    guard text.count <= 2 * (Name.longest + 60), text.contains(where: \.isLetter) else { return [] }
    let words = text.onOneLine.plainWords
    return rated.lazy.map { slot in
      let parts = parts(of: words, by: names(of: slot))
      guard parts.count > 1 else { return [] }
      func found(isNews: Bool) -> [Corrected] { parts.compactMap { corrected(in: $0, of: slot, isNews: isNews) } }
      // One of them may have stood there before.
      let all = found(isNews: true)
      let found = all.isEmpty ? [] : found(isNews: false)
      let isOfNumbers = parts.contains { part in
        part.words.contains { ["should", "was", "change", "make"].contains($0) } && said(part, of: slot) != nil
      }
      return found.count == parts.count || isOfNumbers && state.step != .form ? found : []
    }.first { !$0.isEmpty } ?? []
  }

  /// The numbers that some sentences of a line correct, and what it says besides: "Ana trust 8. Bo is low"; or those
  /// that it asks to write down within a sentence: "with Ana trust is too low, write 8 please, and Bo is the problem".
  func correctionsBeside(_ text: String) -> (found: [Corrected], rest: String)? {
    guard [.ask, .choose].contains(state.step) else { return nil }
    let sentences = Unsaying.sentences(of: text[...]).map { (text: $0, numbers: numbers(in: $0.trimmed)) }
    let found = sentences.flatMap(\.numbers)
    let rest = sentences.filter(\.numbers.isEmpty).map(\.text).joined().trimmed
    if !found.isEmpty { return rest.isEmpty ? nil : (found, rest) }
    let clauses = text.split(separator: ",", omittingEmptySubsequences: false)
    for place in clauses.indices.dropFirst() where !Self.orders.isDisjoint(with: clauses[place].spokenWords) {
      let ordered = numbers(in: clauses[(place - 1)...place].joined(separator: ",").trimmed)
      let rest = clauses.indices.filter { $0 != place }.map { clauses[$0] }.joined(separator: ",")
      if !ordered.isEmpty { return (ordered, rest.trimmed) }
    }
    return nil
  }

  private func numbers(in line: String) -> [Corrected] {
    let several = corrections(line)
    guard several.isEmpty, case .correction(let slot, let id, let numbers)? = correction(line) else { return several }
    return [(slot, id, numbers)]
  }

  private func corrected(in part: String, of slot: Slot, isNews: Bool) -> Corrected? {
    guard let said = said(part, of: slot),
      case .correction(_, let id, let numbers)? = correction(said, of: slot, isNews: isNews)
    else { return nil }
    return (slot, id, numbers)
  }

  /// What a line says of the item at hand, the numbers that it gives to others, and whether it gives them some that are
  /// not clear: "8 8 8. and Bo is 7 4 6". What stands behind a name is never said of the item at hand.
  func numbersOfOthers(_ text: String) -> (own: String, others: [Corrected], isUnclear: Bool)? {
    guard state.step == .rate, text.count <= 2 * (Name.longest + 60), likened(text, standing: Record()) == nil else {
      return nil
    }
    let words = text.onOneLine.plainWords
    return rated.lazy.compactMap { slot in
      let names = names(of: slot)
      guard let atHand = names.first(where: { $0.id == snapshot.cursor.atHand[slot.name] }) else { return nil }
      var (own, others, isUnclear): ([String], [Corrected], Bool) = ([], [], false)
      for part in parts(of: words, by: names, from: atHand) {
        let other = said(part, of: slot).flatMap { $0.item == atHand ? nil : $0 }
        if let corrected = other.flatMap({ _ in corrected(in: part, of: slot, isNews: false) }) {
          others.append(corrected)
        } else if other != nil, NumberLine(part, slot.records?.numbers ?? []).hasNumber {
          isUnclear = true
        } else {
          own.append(part)
        }
      }
      if others.isEmpty, !isUnclear { return nil }
      let said = own.joined(separator: " ; ").words.reversed().drop { [";", "and", "but"].contains($0) }.reversed()
      return (said.joined(separator: " ").replacing(" ; ", with: ", "), others, isUnclear)
    }.first
  }

  /// The parts of a line, each with one of some names: cut at the last mark or "and" before a name that is another one
  /// than the name before.
  private func parts(of words: [String], by names: [Name], from first: Name? = nil) -> [String] {
    var (cuts, last, place) = ([0], first, 0)
    while place < words.count {
      // "has" is no slip for Hal.
      let isCommon = first != nil && Vocabulary.isCommon(words[place])
      guard words[place] != ";", !isCommon,
        let (index, count) = item(at: words[place...], isFirst: place == 0, in: names)
      else {
        place += 1
        continue
      }
      if let last, last != names[index] {
        let before = words[cuts[cuts.count - 1]..<place]
        let joint = before.lastIndex { $0 == ";" || $0 == "and" }
        let isOwn = first == nil || before.contains { Figure.all(in: $0, outOf: 10) != nil }
        // "change Bo's trust" is all of Bo.
        if let cut = joint.map({ $0 + 1 }) ?? (isOwn ? place : nil) { cuts.append(cut) }
      }
      last = names[index]
      place += count
    }
    return zip(cuts, cuts.dropFirst() + [words.count]).map { words[$0..<$1].joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  /// What asks for a number to be written.
  static let orders: Set<String> = ["write", "put", "make", "set", "change", "correct"]
}

extension NumberLine {
  /// Whether a number in it counts nothing: not in "I saw 2 of them" and "for 3 weeks".
  var hasNumber: Bool {
    pieces.indices.contains { place in
      guard pieces[place].isFigure, !pieces[place].isBlank else { return false }
      let next = pieces[(place + 1)...].first
      return next?.role != .remark && next?.text != "of"
    }
  }
}
