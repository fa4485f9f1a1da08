// What a coach sees and nobody else: made on the coach's own terminal from what both have, so no byte of it travels.

import Conversations
import Perspective
import Transcripts

/// The coach's own view of a shared session.
struct CoachView {
  let conversation: Conversation
  /// The most bytes of words that are read while a coach waits; that is more than a long mail.
  private static let longestRead = 20_000

  /// What to listen for in the open question; `nil` where the script does not say.
  var cue: String? {
    let cue = conversation.question.cue
    return cue.isEmpty ? nil : SharingMessage.cue(cue)
  }

  /// How the client's words were read: a line for each stretch that stood out. Names, numbers and choices are not read;
  /// what faces the issue is told only of words meant for the other, since elsewhere it is nothing to remark on.
  func reading(of entry: Entry) -> [String] {
    guard entry.who == .client, isWords(entry), entry.text.utf8.count <= Self.longestRead else { return [] }
    let reading = entry.reading ?? Reading(of: entry.text)
    return ((entry.reading == nil ? [] : reading.facing) + reading.attacks).map { span in
      SharingMessage.read(String(span.words(in: entry.text)), span.category.rawValue, span.reason)
    }
  }

  private func isWords(_ entry: Entry) -> Bool {
    switch entry.kind {
    case .reply, .remark: return true
    case .answer, .edit:
      let state = conversation.script[entry.state]
      let names = state?.into.first.flatMap { conversation.script.data[$0]?.slot.target } != nil
      return state?.step == .draft || (state?.step == .ask && !names)
    default: return false
    }
  }

  /// All of it, for `/view`: the cue, how the latest words were read, and who talks how much. The chart is shown apart,
  /// since it has a form of its own.
  var lines: [String] {
    let entries = conversation.transcript.entries
    let read = entries.last { $0.who == .client && isWords($0) }.map(reading) ?? []
    let talk = TalkRatio(entries).coachPercent.map(SharingMessage.talk)
    return [cue].compactMap { $0 } + (read.isEmpty ? [SharingMessage.nothingRead] : read) + [talk].compactMap { $0 }
  }

  /// The coach's own notes, for `/view`.
  static func lines(of notes: Notes?) -> [String] {
    let written = notes?.notes.map { "  " + $0.text } ?? []
    return written.isEmpty ? [SharingMessage.noNotes] : [SharingMessage.notes] + written
  }
}
