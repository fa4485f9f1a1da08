// How the conversation goes on: from a state that is left to the next one that awaits an answer, and what is said
// there.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Leaves a state by the first of its routes that holds.
  mutating func leave(_ state: State, at time: Date) {
    go(to: follow(state), at: time)
  }

  /// Whether the open question is one of the last part.
  var isClosing: Bool { script.stages.count > 1 && state?.stage == script.stages.last?.id }

  /// Goes to the end by the routes of whoever passes questions over: what is told on the way is told, nothing is asked.
  mutating func leaveAtOnce(saying words: String, by person: Entry.Speaker, at time: Date) {
    if snapshot.ownQuestion != nil { add(.skip, by: person, "", at: time) }
    guard let state else { return }
    add(.skip, by: person, words, at: time)
    go(to: follow(state), asking: false, at: time)
  }

  /// The target of the first route that holds.
  private mutating func follow(_ state: State) -> String {
    guard let index = state.next.firstIndex(where: { holds($0.condition, in: state.id) }) else { return Script.end }
    path.append(Edge(state: state.id, route: index))
    return state.next[index].target
  }

  /// Enters states until one awaits an answer, passing over those that make no sense now.
  /// - Parameter asks: Whether anything is asked; else questions are passed over.
  mutating func go(
    to id: String, keeping cursor: Snapshot.Cursor? = nil, asking asks: Bool = true, at time: Date
  ) {
    var target = id
    for hop in 0... {
      guard let state = script[target] else {
        if asks, comesBack(before: target, at: time) { return }
        add(.close, by: .client, "", at: time)
        return
      }
      let kept = hop == 0 ? cursor : nil
      let subject = kept.map { self.subject(kept: $0, in: state) } ?? nextSubject(of: state)
      if hop < Self.mostHops, !makesSense(state, subject) || !asks && state.awaitsAnswer {
        target = follow(state)
        continue
      }
      if asks, kept == nil, comesBack(before: target, at: time) || stays(before: state, at: time) { return }
      enter(state, about: subject, at: time)
      if state.awaitsAnswer { return }
      target = follow(state)
    }
  }

  /// What a question was about that is asked once more, unless it was taken off the list.
  private func subject(kept cursor: Snapshot.Cursor, in state: State) -> String? {
    guard let slot = script.data.slot(state.each), let id = cursor.atHand[slot.name] else { return nil }
    return snapshot.ids(of: slot).contains(id) ? id : nil
  }

  /// Whether a question that was left in the middle can still be asked.
  func canBeAsked(_ cursor: Snapshot.Cursor) -> Bool {
    script[cursor.state].map { makesSense($0, subject(kept: cursor, in: $0)) } ?? false
  }

  private func makesSense(_ state: State, _ subject: String?) -> Bool {
    if state.each != nil, subject == nil { return false }
    if state.makesItems, let slot = script.subject(of: state), let most = state.most,
      snapshot.made(in: slot).count >= most
    {
      return false
    }
    return state.needs.allSatisfy { isKnown($0, about: subject) }
  }

  /// What a state with `each` takes up next: what the question before it was about, the first that was not taken up
  /// in this round, or a new round. An item that was revised is taken up once more.
  private func nextSubject(of state: State) -> String? {
    guard let each = state.each else { return nil }
    let left = left(in: state)
    if let current = self.state, let atHand = snapshot.cursor.atHand[each] {
      if current.revises, current.id != state.id { return atHand }
      // The question before was about it, and this one has been asked of all items before it.
      let before = subjects(of: state).prefix { $0 != atHand }
      let isNext = before.allSatisfy { id in
        !left.contains(id) || snapshot.trail.contains { $0.state == state.id && $0.atHand[each] == id }
      }
      let goesOn = current.each == each && current.when == state.when && current.id != state.id
      if goesOn, isNext, left.contains(atHand) { return atHand }
    }
    return left.first ?? subjects(of: state).first
  }

  /// Asks a state's question about one of its items, whichever would be next.
  mutating func takeUp(_ id: String, in state: State, at time: Date) { enter(state, about: id, at: time) }

  /// Says what a state says and asks what it asks.
  private mutating func enter(_ state: State, about subject: String?, at time: Date) {
    let visit = (snapshot.visits[state.id] ?? 0) + 1
    let about = subject ?? (state.makesItems ? nil : self.subject(of: state))
    let phrasing = Phrasing(self, state: state, visit: visit, about: about)
    let told = told(by: state, phrasing)
    let shown = self.shown(in: state)
    let part = firstPart(of: state)
    // All words are found first: a phrasing that lives on makes the next entry copy the whole list of them.
    let question = state.awaitsAnswer ? phrasing.question(part: part, afterQuoting: told?.isQuoting == true) : nil
    // The person's own words come before what is said of them; all else is introduced first.
    let says = told.map { (kind: Entry.Kind.say, text: $0, value: Value?.none) }
    let shows = shown.map { (kind: Entry.Kind.show, text: $0.text, value: $0.value) }
    for utterance in (shown?.value == nil ? [says, shows] : [shows, says]).compactMap(\.self) {
      add(
        utterance.kind, by: .script, utterance.text, in: state.id, visit: visit, about: about, value: utterance.value,
        at: time)
    }
    guard let question else { return }
    add(.ask, by: .script, question, in: state.id, visit: visit, about: about, value: part.map(Value.text), at: time)
  }

  /// What a state says. After words in which somebody opens up it stays with them, in place of a line that would quote
  /// them and go on; what is explained comes behind it.
  private func told(by state: State, _ phrasing: Phrasing) -> String? {
    let told = phrasing.text(of: state.say)
    guard let answer = transcript.entries.last, [.answer, .edit, .reply].contains(answer.kind), answer.who != .script,
      let asked = self.state?.step, state.next.allSatisfy({ $0.target != Script.end }),
      asked == .ask ? answer.text.opensUp : asked != .draft && answer.text.isOfPain
    else { return told }
    let isSilent = snapshot.quoted || isUnwanted(answer.text)
    let quoted = isSilent ? nil : heart(of: answer.text)
    let stays = staying(with: answer.text, quoting: quoted)
    if state.say.contains(where: \.quotes) { return stays }
    return told.map { $0.isQuoting && quoted != nil ? stays : "\(stays) \($0)" } ?? stays
  }

  /// What an answer is about: the id of the item at hand, where the state is about one.
  func subject(of state: State) -> String? {
    guard let slot = script.subject(of: state) else { return nil }
    guard let reference = slot.records?.reference else { return snapshot.cursor.atHand[slot.name] }
    return snapshot.item(of: slot)?.values[reference.name]?.text
  }

  /// Asks the open question once more in the same visit, unless it would read as it did before.
  mutating func askAnew(insteadOf before: String? = nil, at time: Date) {
    guard let state, let question = openWords, question != before else { return }
    let part = snapshot.cursor.part
    let about = part == Part.another ? nil : script.subject(of: state).flatMap { snapshot.cursor.atHand[$0.name] }
    add(.ask, by: .script, question, about: about, value: part.map(Value.text), at: time)
  }

  /// The open question of the script's, as it would be put now.
  var openWords: String? {
    guard let state else { return nil }
    let phrasing = Phrasing(self, state: state, visit: snapshot.cursor.visit, about: nil)
    return phrasing.question(part: snapshot.cursor.part, afterQuoting: true)
  }

  /// Asks for the next part of the open question, in the same visit.
  mutating func askOn(_ part: String, at time: Date) {
    guard let state else { return }
    let about = part == Part.another ? nil : script.subject(of: state).flatMap { snapshot.cursor.atHand[$0.name] }
    let phrasing = Phrasing(self, state: state, visit: snapshot.cursor.visit, about: about)
    add(
      .ask, by: .script, phrasing.question(part: part, afterQuoting: true), about: about, value: .text(part), at: time)
  }

  private func firstPart(of state: State) -> String? {
    guard state.step == .form, let slot = script.subject(of: state) else { return nil }
    let asksAnother = state.makesItems && !snapshot.made(in: slot).isEmpty && state.hasAnother
    return asksAnother ? Part.another : state.parts.first?.field
  }
}

extension State {
  /// Whether a form makes items; else it fills fields of the item at hand.
  var makesItems: Bool { step == .form && !revises && each == nil }

  /// Whether a form asks for one more item.
  var hasAnother: Bool { parts.contains { $0.field == Part.another } }
}
