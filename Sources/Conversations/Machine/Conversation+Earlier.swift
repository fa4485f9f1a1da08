// What was answered to the open question before, so that Enter keeps it.

import Scripts

extension Conversation {
  /// The earlier answer to the open question, while it is still an answer.
  func earlierAnswer(in state: State) -> Snapshot.Answer? {
    if let part = partToRevise(in: state) { return Snapshot.Answer(text: part) }
    if state.step == .rate, !state.into.isEmpty { return numbersKept(in: state) ?? lastAnswer(in: state) }
    guard
      let answer = snapshot.answers[snapshot.openQuestion(in: state, under: script)] ?? lastAnswer(in: state)
        ?? offer(for: snapshot.cursor.part, in: state) ?? optionSaidBefore(in: state) ?? personSaidBefore(in: state)
    else { return nil }
    if answer.text == TakenBack.mark { return nil }
    let earlierQuestions = snapshot.trail.dropLast()
    if earlierQuestions.contains(where: { $0.state == state.id }) {
      // Something else was set aside; what was said of the one before is not about it.
      if state.step == .ask, followsAside { return nil }
      // A choice of the way on, and words said another way, are earlier answers only when the person went back over
      // them, not when the way led here again.
      guard let into = state.into.first.flatMap({ script.data[$0] }) else { return nil }
      if state.step == .choose, state.from != nil { return nil }
      if into.isKept {
        let drafts = snapshot.value(of: into.slot)?.record
        if drafts?[Drafts.kept] == nil || drafts?[Drafts.kept] != drafts?[Drafts.all]?.list?.last { return nil }
      }
      let before = earlierQuestions.last.flatMap { script[$0.state] }
      if state.step == .draft, before?.needs.contains(where: state.into.contains) == true { return nil }
    }
    switch answer.value {
    case .text(let id) where state.step == .choose:
      let context = StepContext(self, state: state)
      return context.into?.slot.isFree == true || context.options.contains { $0.id == id } ? answer : nil
    case .record(let picked) where state.step == .choose:
      return Pick.name(picked, in: state, of: self) == nil ? nil : answer
    default: return answer
    }
  }

  /// Whether an item was just set aside as nothing to do.
  private var followsAside: Bool {
    let last = transcript.entries.last {
      $0.who != .script && [.answer, .edit, .keep, .skip, .back, .goto].contains($0.kind)
    }
    return last.map { $0.value?.text == State.aside && script[$0.state]?.step == .form } ?? false
  }

  /// What the last visit had for the open question: words that are recalled, or the numbers of the item at hand.
  private func lastAnswer(in state: State) -> Snapshot.Answer? {
    if state.step == .ask {
      let last = script.data.slots.first { $0.last != nil && $0.last == state.into.first }
      return last.flatMap(snapshot.value)?.text.map { Snapshot.Answer(text: $0) }
    }
    guard state.step == .rate, let slot = script.subject(of: state), let item = snapshot.item(of: slot) else {
      return nil
    }
    let scales = state.into.compactMap { script.data[$0]?.slot }
    let last = item.last(of: scales, in: slot)
    if last.members.isEmpty { return nil }
    return Snapshot.Answer(
      text: scales.map { last[$0.name]?.words ?? Message.blank }.joined(separator: " "), value: .record(last))
  }

  /// The numbers that a question asks for, as they stand now, however they came there.
  private func numbersKept(in state: State) -> Snapshot.Answer? {
    if state.into.count > 1 {
      let numbers = snapshot.numbers(in: state, script.data)
      if numbers.members.isEmpty { return nil }
      let scales = Rate.scales(StepContext(self, state: state))
      let words = scales.map { numbers[$0.name]?.words ?? Message.blank }
      return Snapshot.Answer(text: words.joined(separator: " "), value: .record(numbers))
    }
    guard snapshot.answers[snapshot.openQuestion(in: state, under: script)] != nil,
      let number = state.into.first.flatMap({ script.data[$0] }).flatMap({ value(of: $0) })
    else { return nil }
    return Snapshot.Answer(text: number.words ?? "", value: number)
  }

  /// What the open part of an item that is revised was.
  private func partToRevise(in state: State) -> String? {
    guard state.step == .form, let slot = script.subject(of: state), let part = snapshot.cursor.part,
      state.revises || isRevising(slot)
    else { return nil }
    let value = snapshot.item(of: slot)?.values[part]
    return value?.words.map { slot.records?[part]?.label(of: $0) ?? $0 }
  }

  /// Whether the item at hand was made before this visit.
  func isRevising(_ slot: Slot) -> Bool {
    let (state, visit) = (snapshot.cursor.state, snapshot.cursor.visit)
    let before = snapshot.trail.first { ($0.state, $0.visit) == (state, visit) }?.atHand[slot.name]
    return before != nil && before == snapshot.cursor.atHand[slot.name]
  }
}
