// What became of an action, told between two sessions: an entry in the transcript, folded like any other.

import FoundationEssentials

extension Transcript {
  /// Adds the entry that says what became of an action. The session stays where it was left, open or closed, and no
  /// script is needed for it.
  /// - Parameters:
  ///   - index: The action's place in `outcome.actions`; out of range, nothing happens.
  ///   - status: What became of it.
  ///   - words: What the person says about it; may be empty.
  ///   - time: Now.
  public mutating func review(action index: Int, as status: Action.Status, words: String, at time: Date) {
    guard outcome.actions.indices.contains(index) else { return }
    let entry = Entry(
      n: entries.count + 1, at: time, state: state, visit: entries.last { $0.state == state }?.visit ?? 1, who: .client,
      kind: .review, about: Progress.id(ofAction: index), text: words, value: .choice(status.rawValue))
    entries.append(entry)
    updated = time
    outcome.review(entry)
  }
}

extension Outcome {
  /// Takes in an entry of the kind `review`.
  mutating func review(_ entry: Entry) {
    guard let index = entry.about.flatMap(Progress.index(ofAction:)), actions.indices.contains(index),
      case .choice(let name) = entry.value, let status = Action.Status(rawValue: name)
    else { return }
    actions[index].status = status
    if !entry.text.isEmpty { actions[index].learned = entry.text }
  }
}
