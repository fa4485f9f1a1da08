// What became of an action, written where it stands: nowhere, where something else stands there by then.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct ReviewingTests {
  private let scratch: Scratch
  private let store: Store

  init() throws {
    scratch = try Scratch()
    store = scratch.store
    try save("2026-11-20-ab", ["Call Bo", "Ask Di"])
    try save("2026-11-21-ab", ["Call Bo", "Ask Di"], from: "2026-11-20-ab")
  }

  private func save(_ id: String, _ actions: [String], from origin: String? = nil) throws {
    var transcript = transcript(id, entries: 1, script: Script.builtIn.sha256)
    transcript.started = start + (origin == nil ? 0 : 86_400)
    transcript.outcome = [
      "actions": .list(
        actions.map { title in
          var action: Record = ["what": .text(title), "status": "open"]
          action["from"] = origin.map(Value.text)
          return .record(action)
        })
    ]
    let file = try store.isThere(id) ? store.open(id) : store.begin(id)
    try file.save(transcript)
    file.release()
  }

  private func listed(_ title: String) throws -> Commitment {
    let scripts = KnownScripts(store)
    return try #require(
      try Commitment.all(in: store.list().sessions(of: "noa", script: scripts.script)).first { $0.title == title })
  }

  private func statuses(_ id: String) throws -> [String?] {
    try store.load(id).outcome.items("actions").map { $0["status"]?.text }
  }

  @Test func itIsWrittenWhereverItHasToBeSaid() throws {
    let action = try listed("Ask Di")
    #expect(action.placesToReview.count == 2)
    try store.review(action, at: action.placesToReview, as: "kept", words: "easy", at: start)
    for id in ["2026-11-20-ab", "2026-11-21-ab"] {
      #expect(try statuses(id) == ["open", "kept"])
      #expect(try store.load(id).entries.last?.text == "easy")
    }
    #expect(try scratch.files().filter { $0.hasSuffix(".lock") } == [])
  }

  /// Between the list and the look another action took its place, in one session or in the other.
  @Test(arguments: [("2026-11-20-ab", nil as String?), ("2026-11-21-ab", "2026-11-20-ab")])
  func whatTookItsPlaceIsLeft(changed: String, origin: String?) throws {
    for others in [["Ask Di", "Call Bo"], ["Call Bo"]] {
      let action = try listed("Ask Di")
      try save(changed, others, from: origin)
      let before = try ["2026-11-20-ab", "2026-11-21-ab"].map { try contents("\(store.path)/\($0).json") }
      #expect(throws: StoreError.displaced(id: changed)) {
        try store.review(action, at: action.placesToReview, as: "kept", words: "", at: start)
      }
      #expect(try ["2026-11-20-ab", "2026-11-21-ab"].map { try contents("\(store.path)/\($0).json") } == before)
      #expect(try scratch.files().filter { $0.hasSuffix(".lock") } == [], "nothing stays held")
      try save(changed, ["Call Bo", "Ask Di"], from: origin)
    }
  }

  @Test func aSessionUnderWayIsLeftWithAllOthers() throws {
    let action = try listed("Ask Di")
    let held = try store.open("2026-11-21-ab")
    #expect(throws: StoreError.self) {
      try store.review(action, at: action.placesToReview, as: "kept", words: "", at: start)
    }
    held.release()
    #expect(try statuses("2026-11-20-ab") == ["open", "open"])
  }
}
