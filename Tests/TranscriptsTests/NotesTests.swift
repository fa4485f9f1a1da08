// Notes beside a transcript: a change of words reaches those of both sides.

import Foundation
import TerminalDriver
import Testing
import Transcripts

@Suite struct NotesTests {
  @Test func aChangeReachesTheNotesOfBothSides() throws {
    let scratch = try Scratch()
    let store = scratch.store
    try store.append(note: "Bo waits", to: "a", of: .coach, at: start, state: "s")
    try store.append(note: "Bo is late", to: "a", of: .client, at: start, state: "s")
    try store.append(note: "Bo stays", to: "b", of: .client, at: start, state: "s")
    try store.changeNotes("a") { $0.replacing("Bo", with: "Di") }
    #expect(try store.notes("a", of: .coach)?.notes.map(\.text) == ["Di waits"])
    #expect(try store.notes("a", of: .client)?.notes.map(\.text) == ["Di is late"])
    #expect(try store.notes("b", of: .client)?.notes.map(\.text) == ["Bo stays"])
    try store.changeNotes("c") { _ in "x" }
    #expect(try scratch.files() == ["a.client.notes.json", "a.notes.json", "b.client.notes.json"])
  }
}
