// What is noted at a seat: a coach's notes, and what a client keeps from the coach. It is kept here, and never sent.

import Conversations
import Transcripts

extension Seat {
  /// Whose notes are kept beside the transcript here; without a coach, notes are part of the record.
  private var noter: Role? { role ?? (people.coach == nil ? nil : .coach) }

  // MARK: Writing

  /// Keeps a note of whoever sits here.
  func keep(_ note: String, telling told: String) {
    ownNotes?.add(note, in: conversation.snapshot.cursor.state)
    keepUnsent()
    saveNotes(telling: told)
  }

  /// Keeps an answer that the coach does not see: for the conversation, the question is passed over.
  func keepPrivate(_ answer: String) {
    keep(answer, telling: CoachMessage.privateKept(from: other))
    if holdsFloor, question.kind != .list { handOn(.command(Command(.skip)), "/skip") }
  }

  /// Brings to the disk what waits for it. That there is no room is told once; every line of the session tries again.
  /// - Parameter told: What is said of a note that was typed just now.
  func saveNotes(telling told: String? = nil) {
    guard ownNotes?.isEmpty == false else { return }
    do throws(StoreError) {
      try ownNotes?.save(to: room.conversation.transcript.id, in: room.store)
      display.privately([told ?? CoachMessage.notesSaved])
    } catch {
      if told != nil { display.privately([CoachMessage.noteWaits("\(error)")]) }
    }
  }

  /// What to throw when somebody leaves with notes that are not on the disk.
  var lostNotes: Failure? {
    guard ownNotes?.isEmpty == false else { return nil }
    return Failure(SessionMessage.lost("notes", of: room.conversation.transcript.id), .inputOutput)
  }

  // MARK: Reading

  /// `/notes` lists notes, `/notes 2 WORDS` changes one, and `/notes -2` takes it away.
  func notes(_ words: String) {
    if role != .coach, words.isEmpty { ownEntries.forEach(display.note) }
    guard let noter else {
      if ownEntries.isEmpty { display.note(CoachMessage.noNotes) }
      return
    }
    if words.isEmpty { return tell(noteLines) }
    guard let (number, new) = Self.change(words) else { return tell([CoachMessage.notesHow]) }
    do throws(StoreError) {
      let before = try room.store.change(note: number, of: room.conversation.transcript.id, by: noter, to: new)
      tell(before == nil ? [CoachMessage.noSuchNote(number)] : noteLines)
    } catch {
      tell([CoachMessage.notesNotRead("\(error)")])
    }
  }

  /// Notes that are part of the record.
  private var ownEntries: [String] {
    let own = conversation.transcript.entries.filter { $0.kind == .note }.map(\.text)
    return own.enumerated().map { CoachMessage.note($0 + 1, $1) }
  }

  /// The notes beside the transcript, numbered, and those that wait for the disk.
  var noteLines: [String] {
    let role = noter ?? .coach
    do throws(StoreError) {
      let written = try room.store.notes(room.conversation.transcript.id, of: role)?.notes.map(\.text) ?? []
      let waiting = ownNotes?.words.map(CoachMessage.waiting) ?? []
      if written.isEmpty, waiting.isEmpty { return [CoachMessage.noNotes] }
      return [CoachMessage.notes(of: role)] + written.enumerated().map { CoachMessage.note($0 + 1, $1) } + waiting
    } catch {
      return [CoachMessage.notesNotRead("\(error)")]
    }
  }

  /// How whoever sits here comes back to their notes, where there are some.
  var wayToNotes: String? {
    let id = room.conversation.transcript.id
    guard let role, (try? room.store.notes(id, of: role)) != nil else { return nil }
    let command = "notes \(id)" + (role == .client ? " --as client" : "")
    return SharingMessage.notesAgain(environment.command(in: room.store)(command))
  }

  /// Which note, and its new words; none where it is taken away.
  private static func change(_ words: String) -> (number: Int, words: String?)? {
    let first = words.prefix { !$0.isWhitespace }
    let rest = words.dropFirst(first.count).drop(while: \.isWhitespace)
    guard let number = Int(first), number != 0, (number < 0) == rest.isEmpty else { return nil }
    return (abs(number), rest.isEmpty ? nil : String(rest))
  }

  /// Says something to a coach; at one keyboard both look on.
  private func tell(_ lines: [String]) { role == nil ? lines.forEach(display.note) : display.privately(lines) }
}
