// Words said another way, typed at the list of options one of which leads to writing them anew.

import FoundationEssentials
import Scripts

extension Conversation {
  /// Takes a line of several words that chooses nothing as these words; returns what is to be told, and `nil` where the
  /// line is nothing of the kind.
  mutating func takeAnew(_ text: String, in state: State, from speaker: Entry.Speaker, at time: Date) -> [String]? {
    guard state.step == .choose, text.words.count >= Self.fewestWordsAnew, !text.isShrug,
      let first = text.spokenWords.first, !Self.aboutWords.contains(first),
      let option = StepContext(self, state: state).options.first(where: { leadsToDraft($0.id, from: state) })
    else { return nil }
    var next = self
    next.add(.answer, by: speaker, option.label, value: .text(option.id), at: time)
    next.leave(state, at: time)
    guard let draft = next.state, draft.step == .draft else { return nil }
    let told = next.take(text, from: speaker, at: time)
    self = next
    return [told].compactMap(\.self)
  }

  private func leadsToDraft(_ option: String, from state: State) -> Bool {
    state.next.contains { route in
      script[route.target]?.step == .draft
        && route.condition?.tests.contains { $0.kind == .chose && $0.names.contains(option) } == true
    }
  }

  private static let fewestWordsAnew = 6
  /// What a line begins with that speaks of the words, or of somebody, and is not said to them.
  private static let aboutWords: Set<String> = [
    "he", "she", "they", "that", "thats", "this", "it", "its", "maybe", "no", "nope", "nah", "idk", "dont", "what",
    "why", "how", "yes", "yeah", "leave", "keep", "none", "nothing",
  ]
}
