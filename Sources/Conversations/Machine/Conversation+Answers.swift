// Takes a plain line as an answer to the open question, and goes on from it.

import FoundationEssentials
import Perspective
import Scripts

extension Conversation {
  /// Takes a line as the answer; returns the friendly line to say when it is none, or when something is to be told.
  mutating func take(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let state else { return nil }
    if !snapshot.renamed.isEmpty, let told = settle(snapshot.renamed, by: text, from: speaker, at: time) { return told }
    if let told = takeBehind(text, in: state, from: speaker, at: time) { return told.first }
    if let (slot, name, old) = StepContext(self, state: state).renaming(text) {
      return rename(name, of: slot, from: old, by: text, speaker, at: time)
    }
    if [.draft, .form].contains(state.step), snapshot.ownQuestion == nil, let said = Rewording(text) {
      return beside([said.before], isBehind: false, by: speaker, at: time) { conversation in
        conversation.take(said.words, from: speaker, at: time)
      }
    }
    let earlier = earlierAnswer(in: state)
    let subject = subject(of: state)
    let context = StepContext(self, state: state, earlier: earlier)
    let isPick = state.step == .choose && Pick.hasOne(text, context)
    let several = [.rate, .list].contains(state.step) || isPick ? [] : context.corrections(text)
    if !several.isEmpty {
      let before = openWords
      for one in several { add(.edit, by: speaker, text, about: one.id, value: .record(one.numbers), at: time) }
      if state.step != .form { askAnew(insteadOf: before, at: time) }
      return Message.joined(
        several.map { one in snapshot.item(one.id, of: one.slot).map { Message.corrected($0, in: one.slot) } })
    }
    if !isPick, let (others, rest) = context.correctionsBefore(text) {
      let said = String(text.dropLast(rest.count)).trimmed
      for one in others { add(.edit, by: speaker, said, about: one.id, value: .record(one.numbers), at: time) }
      let told = others.map { one in snapshot.item(one.id, of: one.slot).map { Message.corrected($0, in: one.slot) } }
      return Message.joined(told + [take(rest, from: speaker, at: time)])
    }
    if let (slot, id) = context.takenOff(text) { return leaveOut(id, of: slot, by: text, in: state, speaker, at: time) }
    if let (own, others) = context.numbersBeside(text) {
      for one in others { add(.edit, by: speaker, text, about: one.id, value: .record(one.numbers), at: time) }
      let told = others.map { one in snapshot.item(one.id, of: one.slot).map { Message.corrected($0, in: one.slot) } }
      return Message.joined(told + [take(own, from: speaker, at: time)])
    }
    if let option = lastOption(endedBy: text, in: state) {
      let rest = Unclear(words: text, likely: Record())
      return answer(text, meaning: .text(option.id), except: rest, in: state, from: speaker, at: time)
    }
    // A question for numbers sees for itself whether it is answered by a line that names somebody.
    let correction = state.step == .rate || isPick ? nil : context.correction(text)
    switch correction ?? state.step.behaviour.take(text, context) {
    case .unclear(let message, let likely):
      if let told = takeAhead(text, in: state, from: speaker, at: time)
        ?? takeReview(text, in: state, from: speaker, at: time)
      {
        return told
      }
      if let told = takeThrough(text, in: state, from: speaker, at: time) { return told.first }
      if stays(with: text, at: state, from: speaker, at: time) { return nil }
      let told = told(message, of: text)
      if !text.trimmed.isEmpty { add(unclear: text, likely, by: speaker, about: subject, at: time) }
      if state.step == .choose, let number = context.toCorrect(text) { return Message.typeNumber(number) }
      return told
    case .passed: return skip(saying: text.trimmed, by: speaker, at: time).notice
    case .finished:
      let isSaid = [.form, .list].contains(state.step) && !text.trimmed.isEmpty && !text.standsForNothing
      if isSaid || text.isCurse || text.isShrug { add(unclear: text, Record(), by: speaker, about: subject, at: time) }
      let waiting = snapshot.renamed
      leave(state, at: time)
      if let renamed = waiting.first { return Message.staysWritten(renamed) }
      if snapshot.ownQuestion?.stays == true { return nil }
      return isSaid && text.opensUp
        ? staying(with: text)
        : state.step == .form && (text.refusesDeed || text.isNoDeed) ? Message.nothingHasTo : nil
    case .leftOut(let slot, let id):
      return leaveOut(id, of: slot, by: text, in: state, speaker, at: time)
    case .kept:
      guard let earlier else { return nil }
      // What was answered before was asked about then.
      if earlier.isOffer, asksWhichDay(of: earlier.text, meaning: earlier.value, in: state, at: time) { return nil }
      let reading = reading(of: earlier.text, in: state)
      add(.keep, by: speaker, earlier.text, about: subject, value: earlier.value, reading: reading, at: time)
      if state.step == .rate { leave(state, at: time) } else { goOn(from: state, at: time) }
      return nil
    case .correction(let slot, let id, let numbers):
      let before = openWords
      add(.edit, by: speaker, text, about: id, value: .record(numbers), at: time)
      if state.step != .form, state.step != .list { askAnew(insteadOf: before, at: time) }
      return snapshot.item(id, of: slot).map { Message.corrected($0, in: slot) }
    case .field(let field, let id, let value):
      let record: Record = ["id": .text(id), field.name: value]
      add(.edit, by: speaker, text, about: id, value: .record(record), at: time)
      return value.text.map { Message.dayIs($0) }
    case .revision(let id):
      revise(id, at: time)
      return nil
    case .unsure(let question, let yes, let no):
      ask(question, of: text, yes: yes, no: no, at: time)
      return nil
    case .taken(let value, let message, let unclear):
      if asksWhichDay(of: text, meaning: value, in: state, at: time) { return nil }
      return answer(text, meaning: value, message, except: unclear, in: state, from: speaker, at: time)
    }
  }

  /// Takes a line in, with what it means; returns what is to be told.
  mutating func answer(
    _ text: String, meaning value: Value?, _ message: String? = nil, except unclear: Unclear? = nil, in state: State,
    from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    let reading = reading(of: text, in: state)
    let kind: Entry.Kind = replaces(value, earlierAnswer(in: state), state) ? .edit : .answer
    let renamed = snapshot.renamed(by: value, in: state, script)
    let kept = kind == .edit && state.step == .ask ? versionKept(behind: text, in: state) : nil
    add(
      kind, by: speaker, storedText(text, value, state), about: subject(of: state), value: value, reading: reading,
      at: time)
    // More may follow on a list, so that nothing has to be said to it there before its end.
    if state.step == .list, !snapshot.renamed.isEmpty, !text.trimmed.isEmpty {
      return [message, Message.replace(snapshot.renamed)].compactMap(\.self).joined(separator: "\n")
    }
    if !renamed.isEmpty, state.step != .list {
      offerToReplace(renamed, at: time)
      return nil
    }
    if let unclear, state.step == .choose {
      return goOn(from: state, keeping: unclear.words, from: speaker, at: time)
    }
    if let unclear {
      add(unclear: unclear.words, unclear.likely, by: speaker, about: subject(of: state), at: time)
    }
    let before = before(state)
    goOn(from: state, after: value, isLast: text.trimmed.isEmpty, at: time)
    return message ?? before ?? kept
  }

  private mutating func add(
    unclear text: String, _ likely: Record, by speaker: Entry.Speaker, about subject: String?, at time: Date
  ) {
    let value: Value? = likely.members.isEmpty ? nil : .record(["likely": .record(likely)])
    add(.unclear, by: speaker, text, about: subject, value: value, at: time)
  }

  /// Takes an item out, and goes on from there.
  private mutating func leaveOut(
    _ id: String, of slot: Slot, by text: String, in state: State, _ speaker: Entry.Speaker, at time: Date
  ) -> String? {
    let name = (snapshot.item(id, of: slot) ?? snapshot.recalled(in: slot).first { $0.id == id })?.name(in: slot)
    let (before, isAtHand) = (openWords, snapshot.cursor.atHand[slot.name] == id)
    add(.edit, by: speaker, text, about: id, value: .flag(false), at: time)
    switch state.step {
    case .rate where isAtHand, .form where slot == script.subject(of: state):
      if state.step == .form { go(to: state.id, at: time) } else { leave(state, at: time) }
    case .form: break
    default: askAnew(insteadOf: before, at: time)
    }
    return name.map { Message.leftOut($0, of: slot) }
  }

  /// An answer as it is read, where its slot has it read.
  private func reading(of text: String, in state: State) -> Reading? {
    guard let slot = script.data.slot(state.into.first), slot.hasReading,
      state.step == .ask || state.step == .draft
    else { return nil }
    return Reading(of: text, naming: slot.isRead ? nameAtHand(for: slot, in: state).map { [$0] } ?? [] : [])
  }

  /// The name of the item that a slot's words are said for.
  private func nameAtHand(for slot: Slot, in state: State) -> String? {
    guard let target = script.data.slot(script.data.slot(slot.per)?.target) else { return nil }
    let id = state.takes == nil ? snapshot.place(of: slot).item : snapshot.cursor.atHand[target.name]
    return snapshot.item(id, of: target)?.name(in: target)
  }

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

  /// Whether an answer takes the place of an earlier one. Numbers given one by one, and the items of a list, do not.
  private func replaces(_ value: Value?, _ earlier: Snapshot.Answer?, _ state: State) -> Bool {
    if state.step == .rate, case .record(let given)? = value {
      let known = snapshot.numbers(in: state, script.data)
      return given.members.contains { known[$0.name] != nil }
    }
    return earlier.map { !$0.isOffer } ?? false && state.step != .list
  }

  /// A choice keeps the words of its option beside what was typed; anything else is kept as typed.
  private func storedText(_ text: String, _ value: Value?, _ state: State) -> String {
    let context = StepContext(self, state: state)
    switch value {
    case .record(let given) where state.step == .form:
      guard let member = given.members.first, let field = context.into?.slot.records?[member.name],
        !field.options.isEmpty
      else { return text }
      return field.told(member.value) ?? text
    case .list(let items) where state.step == .list && text.trimmed.isEmpty:
      return items.compactMap { $0.record?[context.into?.slot.records?.title?.name ?? ""]?.text }.joined(
        separator: ", ")
    case .text(let id) where state.step == .form: return context.options.first { $0.id == id }?.label ?? text
    case _ where state.step != .choose: return text
    case .record(let picked): return Pick.name(picked, in: state, of: self) ?? text
    case .text(State.noItem) where Pick.isMeant(context): return Message.noneForNow
    case .text(let id): return context.options.first { $0.id == id }?.label ?? text
    case .list(let ids):
      return ids.compactMap { id in context.options.first { $0.id == id.text }?.label }.joined(separator: "; ")
    default: return text
    }
  }

  /// The numbers of an earlier round, told only after the last of the new ones.
  private func before(_ state: State) -> String? {
    let (before, now) = (snapshot.cursor.before, snapshot.cursor.given)
    guard state.step == .rate, state.into.count > 1, !before.members.isEmpty, before != now,
      let slot = script.subject(of: state), let item = snapshot.item(of: slot),
      state.into.allSatisfy({ script.data[$0].map { now[$0.slot.name] != nil } ?? true })
    else { return nil }
    return Message.before(before, item, in: slot)
  }

  /// Asks for the next part, waits for more of a list, or leaves the state.
  mutating func goOn(from state: State, after value: Value? = nil, isLast: Bool = false, at time: Date) {
    switch state.step {
    case .rate where state.into.count > 1:
      if let next = Rate.open(in: StepContext(self, state: state)).first { return askOn(next.name, at: time) }
    case .list where !isLast:
      return  // an empty line ends it; until then something can be taken away, even from a full list
    case .form:
      if let part = nextPart(of: state, after: value) { return askOn(part, at: time) }
    default:
      break
    }
    leave(state, at: time)
  }

  /// The part of a form that is asked for next; `nil` when the step is done. An item that is made anew is asked for
  /// part by part, unless all parts were given at once.
  func nextPart(of state: State, after value: Value? = nil) -> String? {
    guard let slot = script.subject(of: state), let item = snapshot.item(of: slot) else { return nil }
    let fields = state.fields
    let isWhole = fields.count > 1 && value?.record?.members.count == fields.count
    let last = isWhole ? fields.count - 1 : fields.firstIndex { $0 == snapshot.cursor.part } ?? 0
    if last == 0, snapshot.cursor.part != Part.really, state.asksWhetherToDo, item.name(in: slot).isTold {
      return Part.really
    }
    if let next = fields.dropFirst(last + 1).first { return next }
    let isFull = snapshot.made(in: slot).count >= state.most ?? .max
    return !state.makesItems || isFull || !state.hasAnother ? nil : Part.another
  }

  /// Whether the item at hand was made before this visit.
  private func isRevising(_ slot: Slot) -> Bool {
    let (state, visit) = (snapshot.cursor.state, snapshot.cursor.visit)
    let before = snapshot.trail.first { ($0.state, $0.visit) == (state, visit) }?.atHand[slot.name]
    return before != nil && before == snapshot.cursor.atHand[slot.name]
  }

  /// Asks anew for an item that was made before, from a part on; from the first one, where the part asked for one more.
  mutating func revise(_ id: String, _ part: String? = nil, at time: Date) {
    guard let state, let first = state.parts.first?.field else { return }
    let isKnown = part != Part.another && state.parts.contains { $0.field == part }
    let part = isKnown ? part ?? first : first
    let visit = (snapshot.visits[state.id] ?? 0) + 1
    let phrasing = Phrasing(self, state: state, visit: visit, about: id)
    add(
      .ask, by: .script, phrasing.question(part: part, afterQuoting: true), in: state.id, visit: visit, about: id,
      value: .text(part), at: time)
  }
}
