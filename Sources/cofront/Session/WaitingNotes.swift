// Notes on their way to the disk: what finds no room is tried again with what comes next.

import Conversations
import FoundationEssentials
import Transcripts

/// Notes of one side that are not on the disk yet.
struct WaitingNotes {
  let role: Role
  private var notes: [(text: String, at: Date, state: String)] = []

  init(of role: Role) { self.role = role }

  var isEmpty: Bool { notes.isEmpty }
  var words: [String] { notes.map(\.text) }

  mutating func add(_ note: String, in state: String) { notes.append((note, Clock.now, state)) }

  /// Brings all of them to the disk, those first that wait longest.
  mutating func save(to id: String, in store: Store) throws(StoreError) {
    while let note = notes.first {
      try store.append(note: note.text, to: id, of: role, at: note.at, state: note.state)
      notes.removeFirst()
    }
  }
}
