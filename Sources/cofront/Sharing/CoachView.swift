// What a coach sees and nobody else: made on the coach's own terminal, from what both have, so that no byte of it travels.

import Conversations
import Perspective
import Transcripts

/// The coach's own view of a shared session.
struct CoachView {
  let conversation: Conversation

  /// What to listen for in the open question; `nil` where the script does not say.
  var cue: String? {
    let cue = conversation.question.cue
    return cue.isEmpty ? nil : SharingMessage.cue(cue)
  }

  /// How the client's words were read: a line for each stretch that stood out.
  static func reading(of entry: Entry) -> [String] {
    guard entry.who == .client, [.answer, .edit, .reply, .remark].contains(entry.kind) else { return [] }
    let reading = Reading(of: entry.text)
    return (reading.facing + reading.attacks).map { span in
      SharingMessage.read(String(span.words(in: entry.text)), span.category.rawValue, span.reason)
    }
  }

  /// All of it, for `/view`: the cue, how the latest words were read, and who talks how much; then the notes. The chart is
  /// shown apart, since it has a form of its own.
  func lines(notes: Notes?) -> [String] {
    let entries = conversation.transcript.entries
    let latest = entries.last { $0.who == .client && [.answer, .edit, .reply, .remark].contains($0.kind) }
    let read = latest.map(Self.reading) ?? []
    let talk = TalkRatio(entries).coachPercent.map(SharingMessage.talk)
    let written = notes?.notes.map { "  " + $0.text } ?? []
    return [cue].compactMap { $0 } + (read.isEmpty ? [SharingMessage.nothingRead] : read) + [talk].compactMap { $0 }
      + (written.isEmpty ? [SharingMessage.noNotes] : [SharingMessage.notes] + written)
  }
}
