// What becomes of the answers of a conversation when it goes on under another script.

import Scripts

/// What becomes of earlier answers under another script. All of them stay in the transcript, whatever is said here.
public struct ScriptChange: Equatable, Sendable {
  /// The states of answers that still fit; a state that was answered about several items is there for each.
  public var kept: [String] = []
  /// States whose question is of another kind or goes elsewhere now; it is asked again when the conversation comes by.
  public var askedAgain: [String] = []
  /// States that the script no longer has.
  public var orphaned: [String] = []

  /// Compares the states that were answered. Without the old script, whatever still has its state counts as kept.
  public init(_ transcript: Transcript, from old: Script?, to new: Script) {
    var seen: Set<Snapshot.Question> = []
    for entry in transcript.entries where [.answer, .edit, .keep].contains(entry.kind) {
      guard seen.insert(Snapshot.Question(state: entry.state, subject: entry.about ?? "")).inserted else { continue }
      guard let state = new[entry.state] else {
        orphaned.append(entry.state)
        continue
      }
      if let before = old?[entry.state], before.step != state.step || before.into != state.into {
        askedAgain.append(entry.state)
      } else {
        kept.append(entry.state)
      }
    }
  }
}
