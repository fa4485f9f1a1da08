// Words that are typed before their question: "yes. call Dave on Monday" where it was only asked whether there is
// something to do. They wait for the question, where Enter takes them.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Goes on from a choice beside which something was said: it waits for the next question where that asks for it, and
  /// is kept with the choice elsewhere. Returns what is to be told.
  mutating func goOn(from state: State, keeping said: String, from speaker: Entry.Speaker, at time: Date) -> String {
    var next = self
    next.goOn(from: state, at: time)
    let day = next.openDay(in: said)
    if day != nil || next.asksFor(said) {
      self = next
      offer(said, as: day, from: speaker, at: time)
      return Message.kept(Message.typedAhead, day ?? said)
    }
    add(.unclear, by: speaker, said, about: subject(of: state), at: time)
    goOn(from: state, at: time)
    return Message.remarkKept
  }

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
    moved to|moved it to|i moved it to|we moved to|we moved it to|its moved to|it is moved to|postponed to|\
    postponed until|put off to|put off until|pushed to|pushed back to|shifted to|delayed to|delayed until|\
    rescheduled to|\
    rescheduled for|now|only|but|maybe|will be|it will be|itll be
    """)

  /// Whether the open question is the first of a form, and would take these words.
  private func asksFor(_ text: String) -> Bool {
    guard let state, state.step == .form, snapshot.ownQuestion == nil, text.words.count > 1, doubt(of: text) == nil,
      case .taken(let value, _, _) = state.step.behaviour.take(text, StepContext(self, state: state))
    else { return false }
    return StepContext(self, state: state).openField == state.parts.first.flatMap { field(called: $0.field, in: state) }
      && value?.text != State.aside && !text.isTold
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
