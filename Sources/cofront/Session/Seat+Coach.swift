// What a coach looks at that nobody else sees: the view, and what is told of the client's words.

import Conversations
import Glibc
import LineEditing
import Transcripts

extension Seat {
  // MARK: Looking

  /// `/view` and `/reading`.
  func look(_ command: Command) {
    command.name == .view ? view(page: Int(command.words) ?? 1) : read(command.words)
  }

  private func view(page: Int) {
    let charts = conversation.charts.filter { $0.low != nil }
    display.view(CoachView(conversation: conversation).lines(readings) + noteLines, charts: charts, page: page)
  }

  /// Tells how words were read, or no more; and takes back what was wrong, which the coach's notes keep.
  private func read(_ words: String) {
    let parts = words.lowercased().split(whereSeparator: \.isWhitespace)
    switch parts.first {
    case "off": readings.isOff = true
    case "on": readings.isOff = false
    case "wrong": return takeBack(parts.dropFirst().first.flatMap { Int($0) })
    default: return display.privately([CoachMessage.readingHow])
    }
    display.privately([readings.isOff ? CoachMessage.readingsOff : CoachMessage.readingsOn])
  }

  private func takeBack(_ number: Int?) {
    let latest = readings.latest
    guard !latest.isEmpty else { return display.privately([CoachMessage.noReading]) }
    guard let index = number.map({ $0 - 1 }) ?? (latest.count == 1 ? 0 : nil), latest.indices.contains(index) else {
      return display.privately([CoachMessage.whichReading(latest.map(\.what))])
    }
    let note = CoachMessage.notSo(latest[index].what)
    readings.takeBack(latest[index])
    keep(note, telling: Message.coachNoteKept + " " + note)
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
