// Words that are typed before their question: "yes. call Dave on Monday" where it was only asked whether there is
// something to do. They wait for the question, where Enter takes them.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Goes on from a choice beside which something was said: it waits for the next question where that asks for it, and
  /// is kept with the choice elsewhere. Returns what is to be told.
  mutating func goOn(from state: State, keeping said: String, from speaker: Entry.Speaker, at time: Date) -> String? {
    var next = self
    next.goOn(from: state, at: time)
    // "look at another one, Bo"
    if let open = next.state, open.step == .choose, next.snapshot.ownQuestion == nil,
      case let context = StepContext(next, state: open), Pick.isMeant(context),
      said.words.count <= Self.mostWordsOfPick, case .taken(.record?, _, _) = Pick.take(said, context)
    {
      self = next
      return take(said, from: speaker, at: time)
    }
    let day = next.openDay(in: said)
    if day != nil || next.asksFor(said) {
      self = next
      offer(said, as: day, from: speaker, at: time)
      return Message.kept(Message.typedAhead, day ?? said)
    }
    add(.unclear, by: speaker, said, about: subject(of: state), at: time)
    goOn(from: state, at: time)
    if snapshot.ownQuestion?.stays == true { return nil }
    if said.opensUp, !isUnwanted(said) { return staying(with: said) }
    return said.words.count >= Self.fewestWordsOfRemark ? Message.remarkKept : nil
  }
  private static let fewestWordsOfRemark = 3
  private static let mostWordsOfPick = 6

  /// Takes what is to be done as a yes, where it was asked whether there is something; returns what is to be told, and
  /// `nil` where the line is nothing of the kind.
  mutating func takeAhead(_ text: String, in state: State, from speaker: Entry.Speaker, at time: Date) -> String? {
    let context = StepContext(self, state: state)
    guard state.step == .choose, context.asksYesOrNo, text.words.count >= Self.fewestWordsAhead, !text.isTold,
      !text.hasSuffix("?"), Self.denials.isDisjoint(with: text.spokenWords),
      let yes = Choose.meant(byYesOrNo: "yes", context.options, asksYesOrNo: true)
    else { return nil }
    var next = self
    let told = next.answer(
      text, meaning: .text(yes.id), except: Unclear(words: text, likely: Record()), in: state, from: speaker, at: time)
    guard next.snapshot.offered == text else { return nil }
    self = next
    return told
  }

  /// The day that words name, where the open question asks for one.
  private func openDay(in said: String) -> String? {
    guard let state, snapshot.ownQuestion == nil, StepContext(self, state: state).openField?.type == .day,
      let today = transcript.entries.last.map({ transcript.day(of: $0) })
    else { return nil }
    let rest = said.words.dropFirst(Self.movedTo.beginning(of: said.spokenWords) ?? 0).joined(separator: " ")
    return DayReader.words(in: rest, from: today) ?? (DayDoubt.isNoDay(rest, from: today) ? nil : rest)
  }

  /// What comes before the day that something is put off to.
  private static let movedTo = Phrases(
    """
    moved to|moved it to|move it to|push it to|put it off to|put it off until|shift it to|make it|i moved it to|\
    we moved to|we moved it to|its moved to|it is moved to|postponed to|postponed until|put off to|put off until|\
    pushed to|pushed back to|shifted to|delayed to|delayed until|rescheduled to|rescheduled for|now|only|but|maybe|\
    will be|it will be|itll be
    """)

  /// Whether the open question is the first of a form, or for words to say, and would take these words.
  private func asksFor(_ text: String) -> Bool {
    if asksForMore(text) { return true }
    // "another way: Bo, I heard it in the corridor"
    if let state, state.step == .draft { return snapshot.ownQuestion == nil && answers(text, state) }
    guard let state, state.step == .form, snapshot.ownQuestion == nil, text.words.count > 1, doubt(of: text) == nil,
      case .taken(let value, _, _) = state.step.behaviour.take(text, StepContext(self, state: state))
    else { return false }
    return StepContext(self, state: state).openField == state.parts.first.flatMap { field(called: $0.field, in: state) }
      && value?.text != State.aside && !text.isTold
  }

  /// Whether the open question asks, in one of its wordings, for what these words speak of.
  private func asksForMore(_ text: String) -> Bool {
    guard let state, state.step == .ask, state.into.count == 1, snapshot.ownQuestion == nil, text.words.count > 2,
      let slot = StepContext(self, state: state).openField, slot.type == .words, !slot.isPerson
    else { return false }
    // "higher but not by much, 4" says more of what was chosen.
    if text.contains(where: \.isNumber) || text.spokenWords.contains("but") { return false }
    let asked = state.ask.flatMap { $0.text.spokenWords }.filter { !Choose.light.contains($0) }
    return text.spokenWords.contains { word in word.count > 3 && asked.contains { word.isForm(of: $0) } }
  }

  /// Takes what became of an item of an earlier visit, where it was only asked whether to look at such items: "the
  /// legal one i did in part, spoke to sarah"; returns what is to be told, and `nil` where the line is nothing of the
  /// kind.
  mutating func takeReview(_ text: String, in state: State, from speaker: Entry.Speaker, at time: Date) -> String? {
    let words = text.spokenWords
    guard state.step == .choose, words.count >= Self.fewestWordsAhead,
      let route = state.next.first(where: { script[$0.target].map(reviewsItems) ?? false }),
      let next = script[route.target], let slot = script.data.slot(next.each),
      let way = route.condition?.tests.first(where: { $0.kind == .chose })?.names.first,
      let label = state.options.first(where: { $0.id == way })?.label
    else { return nil }
    let shared = left(in: next).map { id in
      (id: id, count: snapshot.item(id, of: slot).map { Self.heavy($0.name(in: slot)).intersection(words).count } ?? 0)
    }
    guard let most = shared.map(\.count).max(), most > 0, case let named = shared.filter({ $0.count == most }),
      named.count == 1
    else { return nil }
    add(.answer, by: speaker, label, value: .text(way), at: time)
    takeUp(named[0].id, in: next, at: time)
    let said = Set(words.map { $0 == "did" ? "done" : $0 })
    let fitting = next.options.filter { Self.heavy($0.label).isSubset(of: said) }
    guard let status = fitting.max(by: { Self.heavy($0.label).count < Self.heavy($1.label).count }) else {
      add(.unclear, by: speaker, text, about: subject(of: next), at: time)
      return Message.remarkKept
    }
    let rest = Unclear(words: text, likely: Record())
    return answer(text, meaning: .text(status.id), nil, except: rest, in: next, from: speaker, at: time)
  }

  /// Takes a line that is an option of one of the two questions before, word for word, as that choice; `nil` where it
  /// is none.
  mutating func takeBehind(
    _ text: String, in state: State, from speaker: Entry.Speaker, at time: Date
  ) -> [String]? {
    let places = snapshot.trail.indices.dropLast().suffix(2)
    guard state.step == .ask, text.words.count > 2,
      let place = places.last(where: { script[snapshot.trail[$0].state]?.step == .choose }),
      let before = script[snapshot.trail[place].state],
      StepContext(self, state: before).options.contains(where: { $0.label.isSame(as: text.onOneLine) })
    else { return nil }
    for _ in place..<snapshot.trail.count - 1 { _ = perform(Command(.back), by: speaker, at: time) }
    return [take(text, from: speaker, at: time)].compactMap(\.self)
  }

  private func reviewsItems(_ state: State) -> Bool {
    state.step == .choose && script.data.slot(state.each)?.records?.returns != nil
  }

  private static func heavy(_ text: String) -> Set<String> {
    Set(text.spokenWords.filter { !Choose.light.contains($0) })
  }

  private func field(called name: String, in state: State) -> Slot? {
    script.subject(of: state)?.records?[name]
  }

  private static let fewestWordsAhead = 3
  private static let denials: Set<String> = [
    "no", "not", "nothing", "nobody", "none", "never", "nope", "nah", "dont", "cant", "wont", "cannot", "isnt",
    "didnt", "doesnt", "without", "idk", "dunno", "whatever", "maybe", "sort", "kind", "depends",
  ]
}
