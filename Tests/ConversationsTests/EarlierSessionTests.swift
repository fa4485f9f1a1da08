// Sessions that were made before scripts declared their data: they come to the same, and go on as they would have.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Sessions of an earlier program")
struct EarlierSessionTests {
  private static let folder = PlanTests.root.appending(path: "Tests/Sessions/earlier")
  private static let ownScripts = ["partnering", "exchange"]

  /// The names of the sessions that are under a script which the program had itself.
  static let sessions = names(in: folder)
  /// Those that go on.
  static let resumed = names(in: folder.appending(path: "next"))

  private static func names(in folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".json") }
      .sorted()
      .filter { name in
        (try? read(folder.appending(path: name))).map { ownScripts.contains($0.script.id) } ?? false
      }.map { String($0.dropLast(".json".count)) }
  }

  private static func read(_ file: URL) throws -> Transcript {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    return try decoder.decode(Transcript.self, from: Data(contentsOf: file))
  }

  private func session(_ name: String) throws -> Transcript {
    try Self.read(Self.folder.appending(path: "\(name).json"))
  }

  private func conversation(_ transcript: Transcript) throws -> Conversation {
    let file = Self.folder.appending(path: "scripts/\(transcript.script.sha256).yaml")
    let script = try #require(ParsedScript(text: String(contentsOf: file, encoding: .utf8)).script)
    return Conversation(script: script, transcript: transcript, place: "transcripts")
  }

  /// An entry without its time, and without the words of the script in it: a script may say the same in better ones.
  private func timeless(_ entry: Entry) -> Entry {
    var entry = entry
    entry.at = Date(timeIntervalSince1970: 0)
    if case .text? = entry.value { entry.text = "" }  // the label of an option
    if entry.who == .script { entry.text = "" }
    return entry
  }

  /// An outcome without what was said for other partners than the present one: the earlier program left it out.
  private func withoutSaid(_ outcome: Record) -> Record {
    var outcome = outcome
    let partners = outcome.items("network").map { partner in
      var partner = partner
      partner[Records.said] = nil
      return Value.record(partner)
    }
    if !partners.isEmpty { outcome["network"] = .list(partners) }
    return outcome
  }

  @Test("all of them are there")
  func count() {
    #expect(Self.sessions.count == 27)
    #expect(Self.resumed.count == 25)
  }

  @Test("folds to the outcome and the open state that were saved", arguments: sessions)
  func folded(name: String) throws {
    let saved = try session(name)
    let conversation = try conversation(saved)
    #expect(withoutSaid(conversation.transcript.outcome) == saved.outcome)
    #expect(conversation.snapshot.cursor.state == saved.state)
    #expect(conversation.snapshot.status == saved.status)
    #expect(conversation.transcript.entries == saved.entries)
    let state = try #require(conversation.state)
    #expect(state.awaitsAnswer || saved.status == .closed)
  }

  @Test("goes on as it would have under the earlier program", arguments: resumed)
  func goesOn(name: String) throws {
    let lines = try String(contentsOf: Self.folder.appending(path: "next/\(name).txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let expected = try Self.read(Self.folder.appending(path: "next/\(name).json"))
    let saved = try session(name)
    var conversation = try conversation(saved)
    let time = saved.updated + 60
    _ = conversation.resume(at: time)
    for line in lines { _ = conversation.receive(Input(line: String(line)), at: time) }
    if conversation.snapshot.status == .open { _ = conversation.pause(at: time) }  // the input ended
    let entries = conversation.transcript.entries
    for (entry, wanted) in zip(entries, expected.entries) where timeless(entry) != timeless(wanted) {
      Issue.record("entry \(wanted.n):\n\(entry)\nis not\n\(wanted)")
      break
    }
    #expect(entries.count == expected.entries.count)
    #expect(withoutSaid(conversation.transcript.outcome) == expected.outcome)
    #expect(conversation.transcript.state == expected.state)
    #expect(conversation.transcript.status == expected.status)
  }
}
