// What a name of the script stands for now: what is kept, what is at hand, and what is computed from it.

import Perspective
import Scripts

extension Conversation {
  /// The value of a name; `nil` while it is not known. `about` is the item that is to be at hand, where it is not yet.
  func value(of reference: Reference, about: String? = nil) -> Value? {
    switch reference {
    case .slot(let slot): return snapshot.value(of: slot).flatMap { $0.isEmpty ? nil : $0 }
    case .item(let slot):
      guard slot.records == nil else { return snapshot.item(of: slot, about: about).map { .text($0.id) } }
      let id = about.flatMap { script.data.slot(ofItem: $0) == slot ? $0 : nil } ?? snapshot.cursor.atHand[slot.name]
      let place = id.flatMap { id in snapshot.ids(of: slot).firstIndex(of: id) }
      return place.flatMap { snapshot.value(of: slot)?.list?[$0] }
    case .field(let field, let slot):
      if field.at == nil { return snapshot.item(of: slot, about: about)?.values[field.name] }
      let place = snapshot.elsewhere(field, of: slot, about: about, script.data)
      return place.flatMap { snapshot.item($0.id, of: $0.slot)?.values[$0.field.name] }
    case .reached(let field, let slot):
      let target = script.data.slot(slot.target)
      return target.flatMap { snapshot.item(snapshot.value(of: slot)?.text, of: $0)?.values[field.name] }
    case .computed(let computed, let base): return compute(computed, of: base, about)
    }
  }

  /// Whether what a name stands for is known, and says something.
  func isKnown(_ name: String, about: String? = nil) -> Bool {
    guard let reference = script.data[name] else { return false }
    if case .slot(let slot) = reference, slot.records != nil { return !snapshot.items(of: slot).isEmpty }
    guard let value = value(of: reference, about: about) else { return false }
    return reference.slot.type != .words || value.text?.saysNothing != true
  }

  /// What is computed, never stored.
  private func compute(_ computed: Computed, of base: Reference, _ about: String?) -> Value? {
    let slot = base.slot
    switch computed {
    case .count where slot.records != nil: return .number(snapshot.items(of: slot).count)
    case .count: return .number(value(of: base)?.list?.count ?? 0)
    case .made: return .number(snapshot.made(in: slot).count)
    case .rated: return .number(chart(of: slot).places.count)
    case .low: return chart(of: slot).low.map(Value.number)
    case .ties: return .number(chart(of: slot).lowest.count)
    case .lowest: return chart(of: slot).lowest.first.map { .text($0.spokenWithTies) }
    case .tied: return tied(chart(of: slot).lowest.map(\.spoken)).map(Value.text)
    case .higher:
      let end = slot.range?.upperBound ?? .max
      return value(of: base, about: about)?.number.map { .number(min($0 + 1, end)) }
    case .offered:
      let offers = snapshot.offers(in: slot).map { $0.spokenName(in: slot) }
      return offers.isEmpty ? nil : .text(offers.inWords)
    case .waiting: return waiting(slot).map(Value.text)
    case .then:
      let numbers = snapshot.item(of: slot, about: about).map { Message.then($0, in: slot) } ?? ""
      return numbers.isEmpty ? nil : .text(numbers)
    case .moved:
      guard case .item = base else { return chart(of: slot).moved().map(Value.text) }
      return snapshot.item(of: slot, about: about).flatMap { chart(of: slot).moved($0.id) }.map(Value.text)
    case .apart: return distance(of: base, about).map(Value.number)
    case .kept: return value(of: .slot(slot))?.record?[Drafts.kept]
    case .told: return value(of: base)?.text.flatMap { $0.isTold || $0.ownsPart || $0.opensUp ? .text($0) : nil }
    case .threat: return value(of: base)?.text.flatMap { $0.danger == .threat ? .text($0) : nil }
    case .asked: return .number(timesAsked(slot))
    case .attention: return reading(of: slot)?.attentionOfWriter.map { .text($0.rawValue) }
    case .shows: return reading(of: slot).flatMap { read in read.isWall ? nil : quoted(read.showing, of: read) }
    case .faces: return reading(of: slot)?.facingReason.map(Value.text)
    case .doubt: return reading(of: slot)?.nextDoubt.map { .text($0.reason) }
    case .lookAgain: return reading(of: slot)?.nextDoubt.map { .text($0.category.lookAgain) }
    }
  }

  /// The items of records with their numbers.
  func chart(of slot: Slot) -> Chart { Chart(snapshot.items(of: slot), of: slot) }

  /// How the words in a slot were read.
  func reading(of slot: Slot) -> Snapshot.ReadWords? {
    let read = snapshot.readings[snapshot.place(of: slot)]
    return read.flatMap { isUnwanted($0.text) ? nil : $0 }
  }

  /// How often it was asked for what a slot holds, for the item that it is said for.
  private func timesAsked(_ slot: Slot) -> Int {
    let owner = script.data.slot(slot.per)
    let item = owner.flatMap { snapshot.value(of: $0)?.text }
    return snapshot.trail.count { asked in
      script[asked.state]?.into.first == slot.name && (owner?.target.map { asked.atHand[$0] == item } ?? true)
    }
  }

  private func quoted(_ span: Span?, of read: Snapshot.ReadWords) -> Value? {
    span.flatMap { Excerpt.quoted(String($0.words(in: read.text))) }.map(Value.text)
  }

  /// What earlier sessions left open: the first two by what they are called, the rest counted.
  private func waiting(_ slot: Slot) -> String? {
    guard let records = slot.records else { return nil }
    let open = snapshot.items(of: slot).filter {
      $0.values[Records.origin.name] != nil && $0.record(in: records).isOpen(in: records)
    }
    let named = open.prefix(2).map { Excerpt.start($0.name(in: slot)) ?? $0.name(in: slot).onOneLine }
    let rest = open.count - named.count
    // Without quotation marks: each is quoted where it is asked about.
    return open.isEmpty ? nil : (named + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: "; ")
  }

  /// How far a number is from the one that it stands beside, wherever the two are kept.
  private func distance(of reference: Reference, _ about: String?) -> Int? {
    guard case .field(let field, let slot) = reference else { return nil }
    let place = snapshot.elsewhere(field, of: slot, about: about, script.data)
    let item = place.flatMap { snapshot.item($0.id, of: $0.slot) } ?? snapshot.item(of: slot, about: about)
    let beside = (place?.field ?? field).beside
    guard let one = value(of: reference, about: about)?.number, let other = beside.flatMap({ item?.values[$0]?.number })
    else { return nil }
    return abs(one - other)
  }

  /// Names in words: some of them, the rest counted.
  private func tied(_ names: [String]) -> String? {
    let shown = names.count > Self.mostTied ? names.prefix(Self.mostTied - 1) : names[...]
    let rest = names.count - shown.count
    return names.isEmpty ? nil : (shown + (rest > 0 ? ["\(rest) more"] : [])).inWords
  }

  /// The most equal numbers that are named.
  private static let mostTied = 4
}

extension Snapshot.ReadWords {
  /// How many doubts about a draft are shown at most.
  static let mostDoubts = 2

  /// Whether the words are too many to be quoted from.
  var isWall: Bool { Excerpt.isWall(text) }

  /// The first words that face the issue, or own a part in it, in a sentence that attacks nobody.
  var firstFacing: Span? {
    let scalars = Array(text.unicodeScalars)
    let facing = reading.facing.filter { span in
      let sentence = Extract.sentence(around: span.start..<span.end, in: scalars)
      return !reading.attacks.contains { sentence.overlaps($0.start..<$0.end) }
    }
    // A fault that is owned is the heart of what is said.
    return facing.first { $0.category == .contribution } ?? facing.first
  }

  /// Why those words face the issue, with the words: what is true of them need not be true of all.
  var facingReason: String? {
    firstFacing.flatMap { span in
      let words = Excerpt.whole(String(span.words(in: text)))
      return words.map { Message.facing($0, span.reason) } ?? (reading.attacks.isEmpty ? span.reason : nil)
    }
  }

  /// The next words that may land as an attack, not yet shown.
  var nextDoubt: Span? { doubts.dropFirst(doubtsShown).first }

  /// The doubts: the first one, then the first of another kind, since its reason is another. None where the reading is
  /// not sure: of words that are marked for their tone alone, or in which the writer owns a fault.
  private var doubts: ArraySlice<Span> {
    let owned = text.ownsFault || reading.facing.contains { $0.category == .contribution }
    let attacks = owned ? [] : reading.attacks.filter { $0.category != .tone }
    guard let first = attacks.first else { return [] }
    let others = attacks.dropFirst()
    let ordered =
      [first] + others.filter { $0.category != first.category } + others.filter { $0.category == first.category }
    return ordered.prefix(Self.mostDoubts)
  }

  /// Where the attention is, where the reading is sure of it; else `nil`. What somebody did was asked for: to have told
  /// it says nothing about the attention. Nor is anything said of words in which the writer owns a part.
  var attentionOfWriter: Attention? {
    let facing = reading.facing
    if facing.contains(where: { $0.category == .contribution }) || text.ownsPart { return nil }
    switch reading.attention {
    case .other: return !judgements.isEmpty && facing.isEmpty ? .other : nil
    case .mixed: return !judgements.isEmpty && facing.count > 1 ? .mixed : nil
    case .issue: return reading.attacks.isEmpty && Set(facing.map(\.category)).count > 1 ? .issue : nil
    case .none: return nil
    }
  }

  /// The first words that show the attention on the issue. An attack is not held up to whoever wrote it.
  var showing: Span? { attentionOfWriter == .issue ? firstFacing : nil }

  /// What goes beyond deeds, and is more than a guess.
  private var judgements: [Span] { reading.attacks.filter { $0.category != .blame && $0.category != .tone } }
}
