// Days are the person's own: the zone of a session, and of somebody who comes back elsewhere.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite struct ZoneTests {
  /// 30 November 2026, 05:30 in UTC: 29 November, 21:30, in Los Angeles.
  private static let evening = Date(timeIntervalSince1970: 1_796_016_600)

  private func played(in zone: Zone?, _ lines: String...) -> Conversation {
    let transcript = Transcript(
      id: "zone", script: ScriptReference(id: "partnering", version: 1, sha256: ""), seed: 1,
      people: People(client: "Noa"), started: Self.evening, zone: zone, state: Script.builtIn.start)
    var conversation = Conversation(script: .builtIn, transcript: transcript, place: "here")
    _ = conversation.begin(at: Self.evening)
    for line in lines { _ = conversation.receive(Input(line: line), at: Self.evening) }
    return conversation
  }

  @Test(arguments: [("-08:00", "2026-11-29"), ("+00:00", "2026-11-30"), ("+05:45", "2026-11-30"), (nil, "2026-11-30")])
  func theDayIsThatOfTheirClock(zone: String?, day: String) {
    let transcript = played(in: zone.flatMap { Zone($0) }, "A date").transcript
    #expect(transcript.day.iso == day)
    #expect(transcript.day(of: transcript.entries[transcript.entries.count - 1]).iso == day)
    let past = PastSession(
      id: "zone", started: transcript.started, zone: transcript.zone, script: .builtIn,
      outcome: ["actions": .list([.record(["what": "Write", "when": "tomorrow"])])])
    #expect(Commitment.all(in: [past]).first?.day.iso == day)
  }

  @Test func whoeverComesBackElsewhereHasTheDayOfThere() throws {
    var conversation = played(in: Zone("-08:00"), "A date", "/pause")
    _ = conversation.resume(in: Zone("+13:00"), at: Self.evening + 3600 * 6)
    let transcript = conversation.transcript
    let (before, after) = (transcript.entries[3], try #require(transcript.entries.last { $0.kind == .resume }))
    #expect(transcript.day(of: before).iso == "2026-11-29")
    #expect(transcript.day(of: after).iso == "2026-12-01")
    #expect(transcript.day.iso == "2026-11-29")
    var again = played(in: Zone("-08:00"), "A date", "/pause")
    _ = again.resume(in: Zone("-08:00"), at: Self.evening)
    #expect(again.transcript.entries.last { $0.kind == .resume }?.value == nil)
  }

  @Test func aZoneIsReadAsItIsWritten() throws {
    for text in ["-08:00", "+00:00", "+05:45", "+14:00", "-00:30"] { #expect(Zone(text)?.text == text) }
    for text in ["", "Z", "8", "+8:00", "+24:00", "-08:60", "08:00", "+08:00:00", "+٠٨:00"] {
      #expect(Zone(text) == nil)
    }
    let transcript = played(in: Zone("-08:00"), "A date").transcript
    let read = try JSONDecoder().decode(Transcript.self, from: JSONEncoder().encode(transcript))
    #expect(read == transcript)
    #expect(transcript.json[path: "zone"]?.text == "-08:00")
    #expect(played(in: nil, "A date").transcript.json[path: "zone"] == nil)
  }
}
