// A held session whose folder, lock or document is changed by others: nothing is overwritten, and all goes on.

import Conversations
import Foundation
import Glibc
import TerminalDriver
import Testing
import Transcripts

@Suite struct DisplacedTests {
  let scratch: Scratch
  let store: Store
  let file: SessionFile
  init() throws {
    scratch = try Scratch()
    store = scratch.store
    file = try store.begin("a")
    try file.save(transcript("a", entries: 1))
  }

  private func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: store.path + "/" + name))
  }

  /// What was held goes on, as a program does that was told `.displaced`.
  private func goOn(in next: Store? = nil) throws -> SessionFile {
    #expect(throws: StoreError.displaced(id: "a")) { try file.save(transcript("a", entries: 2)) }
    file.release()
    let held = try (next ?? store).hold("a", knowing: file.known)
    try held.save(transcript(held.id, entries: 2))
    return held
  }

  @Test func aSecondWriterOverwritesNothing() throws {
    #expect(unlink(store.path + "/a.lock") == 0)
    let second = try store.open("a")
    let held = try goOn()
    #expect(held.id == "a-2")
    try second.save(transcript("a", entries: 7))
    try held.save(transcript("a-2", entries: 3))
    #expect(try store.load("a").entries.count == 7)
    #expect(try store.load("a-2").entries.count == 3)
    #expect(try store.list().unreadable.isEmpty)
  }

  @Test func theLockOfAnotherStaysWhenThisOneGoes() throws {
    #expect(unlink(store.path + "/a.lock") == 0)
    let second = try store.open("a")
    file.release()
    #expect(throws: StoreError.self) { try store.open("a") }
    withExtendedLifetime(second) {}
  }

  @Test func aLockThatWasOnlyRemovedIsTakenAgain() throws {
    #expect(unlink(store.path + "/a.lock") == 0)
    let held = try goOn()
    #expect(held.id == "a")
    #expect(throws: StoreError.self) { try store.open("a") }
    #expect(try store.load("a").entries.count == 2)
  }

  @Test(arguments: [false, true]) func anEditIsLeftAsItIs(inPlace: Bool) throws {
    let path = store.path + "/a.json"
    let edited = String(decoding: try contents(path), as: UTF8.self).replacing("hear Ana", with: "HEAR ANA")
    try edited.write(toFile: path, atomically: !inPlace, encoding: .utf8)
    #expect(try goOn().id == "a-2")
    #expect(try contents(path) == Array(edited.utf8))
  }

  @Test func aTouchIsNoEdit() throws {
    let path = store.path + "/a.json"
    let same = try contents(path)
    #expect(unlink(path) == 0)
    try write(String(decoding: same, as: UTF8.self), "a.json")
    chmod(path, 0o400)
    try file.save(transcript("a", entries: 2))
    #expect(try store.load("a").entries.count == 2)
  }

  @Test func whatStandsInTheDocumentsPlaceIsLeft() throws {
    let path = store.path + "/a.json"
    #expect(unlink(path) == 0 && mkfifo(path, 0o600) == 0)
    #expect(try goOn().id == "a-2")
    try write("{}", "a-2.json")
    let next = try store.hold("a", knowing: nil)
    #expect(next.id == "a-3")
  }

  @Test func aDocumentThatIsGoneIsWrittenAnew() throws {
    #expect(unlink(store.path + "/a.json") == 0)
    #expect(try goOn().id == "a")
    #expect(try store.load("a").entries.count == 2)
  }

  @Test func aFolderThatIsGoneIsMadeAnew() throws {
    try FileManager.default.removeItem(atPath: store.path)
    #expect(try goOn().id == "a")
    #expect(try mode(store.path) == 0o700)
  }

  @Test func aFolderThatWasRenamedGetsNothingMore() throws {
    let moved = scratch.path + "/moved"
    #expect(rename(store.path, moved) == 0)
    let held = try goOn()
    try store.append(note: "x", to: "a", at: start, state: "s")
    #expect(try scratch.files() == ["a.json", "a.lock", "a.notes.json"])
    #expect(try Store(path: moved).load("a").entries.count == 1)
    #expect(!FileManager.default.fileExists(atPath: moved + "/a.lock"))
    withExtendedLifetime(held) {}
  }

  @Test func aPlaceThatOthersOwnIsNoNextPlace() throws {
    let open = scratch.path + "/open"
    #expect(mkdir(open, 0o777) == 0 && chmod(open, 0o777) == 0)
    #expect(throws: StoreError.permission(file: open)) {
      try Store(path: open).hold("a", knowing: nil, isPrivate: true)
    }
  }

  // MARK: What is in the way

  @Test func aFolderInPlaceOfATemporaryFileIsGotRound() throws {
    for name in ["a.json.tmp", "a.notes.json.tmp", "a.notes.lock"] {
      #expect(mkdir("\(store.path)/\(name)", 0o700) == 0)
      try write("mine", "\(name)/file")
    }
    try file.save(transcript("a", entries: 2))
    try store.append(note: "x", to: "a", at: start, state: "s")
    file.release()
    try store.open("a").save(transcript("a", entries: 3))
    #expect(try store.load("a").entries.count == 3)
    #expect(try store.notes("a")?.notes.count == 1)
    #expect(FileManager.default.fileExists(atPath: store.path + "/a.json.tmp/file"))
  }

  @Test func emptyFoldersInTheWayGo() throws {
    file.release()
    for name in ["a.json.tmp", "a.lock"] { #expect(mkdir("\(store.path)/\(name)", 0o700) == 0) }
    try store.open("a").save(transcript("a", entries: 2))
    #expect(try scratch.files() == ["a.json"])
  }

  @Test func leftLocksOfNotesGo() throws {
    for name in ["b.notes.lock", "b.json.tmp2", "b.notes.json.tmp2"] { try write("half", name) }
    try write("", "c.lock")
    _ = try store.begin("d")
    #expect(try scratch.files() == ["a.json", "a.lock"])
  }

  @Test func notesOfManyWritersAreAllKept() throws {
    let store = store
    let ended = DispatchSemaphore(value: 0)
    for writer in 0..<4 {
      Thread.detachNewThread {
        for note in 0..<25 {
          // On a slow machine one may wait too long for the others: that is told, and tried again.
          for _ in 0..<100 {
            if (try? store.append(note: "\(writer) \(note)", to: "b", at: start, state: "s")) != nil { break }
          }
        }
        ended.signal()
      }
    }
    for _ in 0..<4 { ended.wait() }
    #expect(Set(try #require(try store.notes("b")).notes.map(\.text)).count == 100)
  }
}
