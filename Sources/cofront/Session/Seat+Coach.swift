// What a coach does at a seat that nobody else takes part in: notes, the view, and what is told of the client's words.

import Conversations
import Glibc
import LineEditing
import Transcripts

extension Seat {
  // MARK: Notes

  /// Keeps a coach's note here, where the coach is: it is never sent.
  func keep(_ note: String) {
    do throws(StoreError) {
      try append(note)
      keepUnsent()
      display.privately([Message.coachNoteKept])
    } catch {
      giveBack(SharingMessage.noteNotSaved("\(error)"), "/note " + note)
    }
  }

  private func append(_ note: String) throws(StoreError) {
    try room.store.append(
      note: note, to: conversation.transcript.id, at: Clock.now, state: conversation.snapshot.cursor.state)
  }

  /// `/notes` lists notes, `/notes 2 WORDS` changes one, and `/notes -2` takes it away. Without a coach, notes are part
  /// of the record, as the client's own are.
  func notes(_ words: String) {
    guard people.coach != nil, role != .client else {
      let own = conversation.transcript.entries.filter { $0.kind == .note }.map(\.text)
      let lines = own.enumerated().map { SharingMessage.note($0 + 1, $1) }
      return (lines.isEmpty ? [SharingMessage.noNotes] : lines).forEach(display.note)
    }
    let id = conversation.transcript.id
    do throws(StoreError) {
      if !words.isEmpty {
        guard let (number, new) = Self.change(words) else { return tell([SharingMessage.notesHow]) }
        guard try room.store.change(note: number, of: id, to: new) != nil else {
          return tell([SharingMessage.noSuchNote(number)])
        }
      }
      tell(CoachView.lines(of: try room.store.notes(id)))
    } catch {
      tell([SharingMessage.notesNotRead("\(error)")])
    }
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

  // MARK: Looking

  /// `/view` and `/reading`.
  func look(_ command: Command) {
    command.name == .view ? view(page: Int(command.words) ?? 1) : read(command.words)
  }

  private func view(page: Int) {
    let notes: [String]
    do throws(StoreError) {
      notes = CoachView.lines(of: try room.store.notes(conversation.transcript.id))
    } catch {
      notes = [SharingMessage.notesNotRead("\(error)")]
    }
    let charts = conversation.charts.filter { $0.low != nil }
    display.view(CoachView(conversation: conversation).lines(readings) + notes, charts: charts, page: page)
  }

  /// Tells how words were read, or no more; and takes back what was wrong, which the coach's notes keep.
  private func read(_ words: String) {
    let parts = words.lowercased().split(whereSeparator: \.isWhitespace)
    switch parts.first {
    case "off": readings.isOff = true
    case "on": readings.isOff = false
    case "wrong": return takeBack(parts.dropFirst().first.flatMap { Int($0) })
    default: return display.privately([SharingMessage.readingHow])
    }
    display.privately([readings.isOff ? SharingMessage.readingsOff : SharingMessage.readingsOn])
  }

  private func takeBack(_ number: Int?) {
    let latest = readings.latest
    guard !latest.isEmpty else { return display.privately([SharingMessage.noReading]) }
    guard let index = number.map({ $0 - 1 }) ?? (latest.count == 1 ? 0 : nil), latest.indices.contains(index) else {
      return display.privately([SharingMessage.whichReading(latest.map(\.what))])
    }
    let note = SharingMessage.notSo(latest[index].what)
    readings.takeBack(latest[index])
    do throws(StoreError) {
      try append(note)
      display.privately([Message.coachNoteKept + " " + note])
    } catch {
      display.privately([SharingMessage.noteNotSaved("\(error)")])
    }
  }

  // MARK: Drafts

  /// Shows the other what is typed here, or does not.
  func setLive(_ words: String) {
    guard room.isLive else { return display.note(SharingMessage.liveNever) }
    switch words.lowercased() {
    case "off": hidesDraft = true
    case "on": hidesDraft = false
    case "": hidesDraft.toggle()
    default: break
    }
    display.note(hidesDraft ? SharingMessage.liveOff : SharingMessage.liveOn)
  }
}
