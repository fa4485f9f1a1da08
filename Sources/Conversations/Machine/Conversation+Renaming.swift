// Questions of the machine's own, answered by yes or no: whether another name means the same person, and whether the
// old name is to go from everything that was written.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Asks which of two things a line means.
  mutating func ask(_ question: String, of text: String, yes: Value, no: Value, at time: Date) {
    add(
      .question, by: .script, question, value: .record(["typed": .text(text), "yes": yes, "no": no]), at: time)
  }

  /// Takes the answer to a question of the machine's own; returns what to say of it.
  mutating func settle(_ asked: Entry, by text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let state else { return nil }
    if let days = asked.days { return settle(days, of: asked, by: text, from: speaker, at: time) }
    if asked.stays { return settle(staying: asked, by: text, from: speaker, at: time) }
    guard let isYes = text.saysSame else {
      if !text.trimmed.isEmpty { add(.unclear, by: speaker, text, at: time) }
      return Message.yesOrNo
    }
    add(.reply, by: speaker, text, value: .text(isYes ? "yes" : "no"), at: time)
    if asked.offersReturn {
      settle(return: asked, isWanted: isYes, at: time)
      return nil
    }
    if let meant = asked.value?.record, let value = meant[isYes ? "yes" : "no"], let typed = meant["typed"]?.text {
      return answer(typed, meaning: value, in: state, from: speaker, at: time)
    }
    // Where the new name was no answer to the open question, that waits still.
    if asked.about == nil { goOn(from: state, at: time) }
    return isYes ? Message.replaced : nil
  }

  // MARK: Another name

  /// Asks whether old names are to go; `about` is who was renamed where something else was asked.
  mutating func offerToReplace(_ names: [Snapshot.Renaming], about: String? = nil, at time: Date) {
    let value = names.map { Value.record(["old": .text($0.old), "new": .text($0.new)]) }
    add(.question, by: .script, Message.replace(names), about: about, value: .list(value), at: time)
  }

  /// Calls an item otherwise, whatever was asked; where it is called so already, only the words are to follow.
  mutating func rename(
    _ name: Name, of slot: Slot, from old: String, by text: String, _ speaker: Entry.Speaker, at time: Date
  ) -> String? {
    guard let records = slot.records else { return nil }
    if snapshot.item(name.id, of: slot)?.name(in: slot) == name.text, !old.isSame(as: name.text) {
      offerToReplace([Snapshot.Renaming(old: old, new: name.text)], about: name.id, at: time)
      return nil
    }
    let renamed = snapshot.renamed(by: .list([name.value(in: records)]), of: slot)
    add(.edit, by: speaker, text, about: name.id, value: name.value(in: records), at: time)
    askByNewName(at: time)
    if !renamed.isEmpty { offerToReplace(renamed, about: name.id, at: time) }
    return Message.renamed(name.text)
  }

  /// Asks the open question once more, since somebody in it is called otherwise.
  private mutating func askByNewName(at time: Date) {
    guard let state else { return }
    if let part = snapshot.cursor.part { return askOn(part, at: time) }
    let about = state.makesItems ? nil : state.each.flatMap { snapshot.cursor.atHand[$0] } ?? subject(of: state)
    let phrasing = Phrasing(self, state: state, visit: snapshot.cursor.visit, about: about)
    add(.ask, by: .script, phrasing.question(part: nil, afterQuoting: true), about: about, at: time)
  }

  /// Takes a yes or a no to the offer that stood behind a list: the list goes on all the same.
  mutating func settle(_ renamed: [Snapshot.Renaming], by text: String, from speaker: Entry.Speaker, at time: Date)
    -> String?
  {
    // "yes all, nobody can see this name here"; but "yes, Bo" names somebody.
    let clauses = text.split(maxSplits: 1) { ",.;:!–—".contains($0) }.map(\.trimmed)
    guard let said = clauses.first.flatMap({ Assent($0) }), said.isAll, clauses.count < 2 || NoName.isSaid(clauses[1])
    else { return nil }
    add(.reply, by: speaker, text, value: .text(said.isYes ? "yes" : "no"), at: time)
    return said.isYes ? Message.replaced : Message.left
  }

  /// The names that are to be replaced everywhere once an entry is taken in, as everybody does who follows.
  public func nameChange(confirmedBy entry: Entry) -> NameChange? {
    guard entry.kind == .reply, entry.value == .text("yes") else { return nil }
    let asked = (snapshot.ownQuestion?.value?.list ?? []).compactMap(\.record).compactMap { names in
      names["old"]?.text.flatMap { old in names["new"]?.text.map { Snapshot.Renaming(old: old, new: $0) } }
    }
    let names = asked.isEmpty ? snapshot.renamed : asked
    let people = [transcript.people.client, transcript.people.coach, transcript.people.other].compactMap(\.self)
    let all = script.data.records.flatMap { slot in snapshot.items(of: slot).map { $0.name(in: slot) } } + people
    return names.isEmpty
      ? nil : NameChange(names, among: all.filter { name in !names.contains { $0.new == name || $0.old == name } })
  }
}

extension Snapshot {
  /// The items that a value calls by another name, where the old one does not stand in it.
  func renamed(by value: Value?, in state: State?, _ script: Script) -> [Renaming] {
    if state?.step == .ask, let old = value?.record?["old"]?.text, let new = value?.record?["new"]?.text {
      return [Renaming(old: old, new: new)]
    }
    guard let into = state?.into.first.flatMap({ script.data[$0]?.slot }),
      let slot = into.target.flatMap({ script.data.slot($0) }) ?? into.records.map({ _ in into })
    else { return [] }
    return renamed(by: value, of: slot)
  }

  /// The items of a slot that a value calls by another name.
  func renamed(by value: Value?, of slot: Slot) -> [Renaming] {
    guard let title = slot.records?.title else { return [] }
    return (value?.list ?? []).compactMap(\.record).compactMap { record in
      guard let id = record["id"]?.text, let new = record[title.name]?.text,
        let old = item(id, of: slot)?.name(in: slot), case let core = old.nameAlone.likeness, !core.isEmpty,
        !" \(new.likeness) ".contains(" \(core) "), !NoName.isCorrected(old, by: new)
      else { return nil }
      return Renaming(old: old, new: new)
    }
  }
}

extension Transcript {
  /// Replaces names in everything. What was asked about the old ones says so no more.
  mutating func replace(_ change: NameChange, under script: Script) {
    for index in entries.indices where entries[index].kind == .question && entries[index].who == .script {
      if change.edits(in: entries[index].text).edits.isEmpty { continue }
      (entries[index].text, entries[index].value) = (Message.askedAboutName, nil)
    }
    rewrite(under: script) { _ in change.edits }
  }
}

extension StringProtocol {
  private static var aroundSame: Set<String> {
    [
      "the", "same", "person", "one", "man", "woman", "its", "it", "is", "hes", "he", "shes", "she", "they", "are",
      "of", "course",
    ]
  }

  /// Whether a person says that two are the same: by a yes or a no, by "the same", "another", or by the number of one
  /// of these two; `nil` where it is neither.
  var saysSame: Bool? {
    if let isYes = saysYes { return isYes }
    let words = spokenWords
    let isSame = words.contains("same") && !words.contains("not") && words.allSatisfy(Self.aroundSame.contains)
    if words == ["1"] || isSame { return true }
    let others: Set<String> = ["2", "not", "another", "different", "else", "new", "other"]
    return words.count <= 5 && words.contains(where: others.contains) ? false : nil
  }
}
