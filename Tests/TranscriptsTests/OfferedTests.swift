// Which session that was left is offered again, and how long a session's name may be.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

@Suite struct OfferedTests {
  private let scratch: Scratch
  private let store: Store

  init() throws {
    scratch = try Scratch()
    store = scratch.store
  }

  private func save(_ transcript: Transcript) throws {
    let file = try store.begin(transcript.id)
    try file.save(transcript)
    file.release()
  }

  /// One that was begun after it was left is in its place, also when that is over.
  @Test(arguments: [(-1, true), (0, true), (1, false)])
  func whatAnotherWasBegunInPlaceOfIsNotOffered(seconds: Int, isOffered: Bool) throws {
    let left = transcript("left", entries: 3)
    try save(left)
    var next = transcript("next", entries: 1)
    next.status = .closed
    (next.started, next.updated) = (left.updated + Double(seconds), left.updated + 100)
    try save(next)
    #expect(try store.list().unfinished(client: "noa")?.id == (isOffered ? "left" : nil))
    next.people.client = "bo"
    try store.forget("next")
    try save(next)
    #expect(try store.list().unfinished(client: "noa")?.id == "left", "somebody else's is not in its place")
  }

  @Test func aNameOfAHundredLettersIsRead() throws {
    let id = String(repeating: "a", count: 100)
    try save(transcript(id, entries: 1))
    #expect(try store.load(id).id == id && store.list().unreadable.isEmpty)
  }
}
