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
    return cue.isEmpty ? nil : CoachMessage.cue(cue)
  }

  /// A stretch of the client's words that stood out.
  struct Finding {
    /// The words, and what was read in them.
    var what: String
    var reason: String
    var line: String { "\(what): \(reason)" }
  }

  /// How the client's words were read. Names, numbers and choices are not read; what faces the issue is told only of
  /// words meant for the other, since elsewhere it is nothing to remark on.
  func findings(in entry: Entry) -> [Finding] {
    guard entry.who == .client, isWords(entry), entry.text.utf8.count <= Self.longestRead else { return [] }
    let reading = entry.reading ?? Reading(of: entry.text)
    return ((entry.reading == nil ? [] : reading.facing) + reading.attacks).map { span in
      let what = CoachMessage.finding(String(span.words(in: entry.text)), span.category.rawValue)
      return Finding(what: what, reason: span.reason)
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

  /// The latest of the client's words that were read.
  var latestFindings: [Finding] {
    conversation.transcript.entries.last { $0.who == .client && isWords($0) }.map(findings) ?? []
  }

  /// What `/view` has beside the chart and the notes: the cue, how the latest words were read, and who talks how much.
  func lines(_ readings: Readings) -> [String] {
    let told = readings.isOff ? [CoachMessage.readingsOff] : readings.untold(latestFindings).map(\.line)
    let talk = TalkRatio(conversation.transcript.entries).coachPercent.map(CoachMessage.talk)
    return [cue].compactMap(\.self) + (told.isEmpty ? [CoachMessage.nothingRead] : told) + [talk].compactMap(\.self)
  }
}

/// What a coach is told of how words were read: all of it, nothing, or all but what was wrong.
struct Readings {
  /// Whether nothing is told.
  var isOff = false
  /// Readings that the coach said were wrong; they are told no more.
  private(set) var wrong: Set<String> = []
  /// What was told last.
  private(set) var latest: [CoachView.Finding] = []

  /// Those of some findings that are still to be told.
  func untold(_ findings: [CoachView.Finding]) -> [CoachView.Finding] { findings.filter { !wrong.contains($0.what) } }

  /// What is to be told of some findings.
  mutating func told(_ findings: [CoachView.Finding]) -> [CoachView.Finding] {
    let told = isOff ? [] : untold(findings)
    if !told.isEmpty { latest = told }
    return told
  }

  /// Takes a reading back.
  mutating func takeBack(_ finding: CoachView.Finding) {
    wrong.insert(finding.what)
    latest.removeAll { $0.what == finding.what }
  }

  /// Takes over what the coach's notes say was wrong.
  mutating func read(_ notes: Notes?) {
    let lead = CoachMessage.notSo("")
    for note in notes?.notes ?? [] where note.text.hasPrefix(lead) {
      wrong.insert(String(note.text.dropFirst(lead.count)))
    }
  }
}
