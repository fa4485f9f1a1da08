// Takes a plain line as an answer to the open question, and goes on from it.

import FoundationEssentials
import Perspective
import Scripts

extension Conversation {
  /// Takes a line as the answer; returns the friendly line to say when it is none, or when something is to be told.
  mutating func take(_ text: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    guard let state else { return nil }
    if !snapshot.renamed.isEmpty, let told = settle(snapshot.renamed, by: text, from: speaker, at: time) { return told }
    if let name = StepContext(self, state: state).nameAlone(in: text) {
      return Message.joined([Message.onlyNameKept(name), take(name, from: speaker, at: time)])
    }
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
    let isPick = state.step == .choose && Pick.isPlain(text, context)
    if !isPick, let (others, rest) = context.correctionsBeside(text) {
      let told = correct(others, by: text, from: speaker, at: time)
      return Message.joined([told, take(rest, from: speaker, at: time)])
    }
    let several = [.rate, .list].contains(state.step) || isPick ? [] : context.corrections(text)
    if !several.isEmpty {
      let before = openWords
      let told = correct(several, by: text, from: speaker, at: time)
      if state.step != .form { askAnew(insteadOf: before, at: time) }
      return told
    }
    if let (slot, id) = context.takenOff(text) { return leaveOut(id, of: slot, by: text, in: state, speaker, at: time) }
    if let (own, others, isUnclear) = context.numbersOfOthers(text) {
      let before = openWords
      let corrected = correct(others, by: text, from: speaker, at: time)
      let told = Message.joined([corrected, isUnclear ? Message.nameWordNumber : nil])
      if NumberLine(own, Rate.scales(context)).hasNumber {
        return Message.joined([told, take(own, from: speaker, at: time)])
      }
      if isUnclear || !SaidChoice.saysNothing(own) {
        add(unclear: text, Record(), by: speaker, about: subject, at: time)
      }
      askAnew(insteadOf: before, at: time)
      return told
    }
    if let option = lastOption(endedBy: text, in: state) {
      let rest = Unclear(words: text, likely: Record())
      return answer(text, meaning: .text(option.id), except: rest, in: state, from: speaker, at: time)
    }
    // A question for numbers sees for itself whether it is answered by a line that names somebody.
    let correction = state.step == .rate || isPick ? nil : context.correction(text)
    let heard = [.choose, .rate, .list].contains(state.step) ? text.heard : text
    switch correction ?? state.step.behaviour.take(heard, context) {
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

  /// Corrects numbers of items; returns how they are now.
  private mutating func correct(
    _ others: [StepContext.Corrected], by text: String, from speaker: Entry.Speaker, at time: Date
  ) -> String? {
    for one in others { add(.edit, by: speaker, text, about: one.id, value: .record(one.numbers), at: time) }
    return Message.joined(
      others.map { one in snapshot.item(one.id, of: one.slot).map { Message.corrected($0, in: one.slot) } })
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
