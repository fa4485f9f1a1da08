// Words that were taken back in one conversation, taken out of all that is kept beside it: notes, drafts, and what
// later conversations took over.

import Conversations
import Transcripts

extension Store {
  /// Takes words out of notes and drafts of a session, and out of what other sessions of its client took over.
  /// - Returns: what could not be changed, a line each.
  func takeOut(_ words: TakenBack, saidIn transcript: Transcript, _ drafts: Drafts) -> [String] {
    var failures: [String] = []
    func attempt(_ body: () throws -> Void) {
      do { try body() } catch { failures.append("Some of these words may still be kept: \(error)") }
    }
    attempt { try changeNotes(transcript.id, words.applied) }
    for path in drafts.files(of: transcript.id) {
      let file = DraftFile(path: path)
      attempt {
        if let draft = file.load(), words.applied(to: draft) != draft { try file.save(words.applied(to: draft)) }
      }
    }
    attempt {
      let client = transcript.people.client
      for item in try list().items where item.id != transcript.id && item.people.client.isSame(as: client) {
        guard let script = try? ScriptSource.kept(item.script, in: self).script else { continue }
        func changed() throws -> Transcript? {
          var other = Conversation(script: script, transcript: try load(item.id), place: path)
          return other.takeOut(words) ? other.transcript : nil
        }
        guard try changed() != nil else { continue }
        let file = try open(item.id)
        if let changed = try changed() { try file.save(changed) }
      }
    }
    return failures
  }
}
