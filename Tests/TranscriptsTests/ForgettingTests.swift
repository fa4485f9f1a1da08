// Forgetting goes on whatever fails, and names what is left; files of a person's choice never stand in for a transcript.

import Conversations
import Foundation
import Glibc
import TerminalDriver
import Testing
import Transcripts

@Suite struct ForgettingTests {
  let scratch: Scratch
  let store: Store
  init() throws {
    scratch = try Scratch()
    store = scratch.store
    try store.begin("a").save(transcript("a", script: sha("b")))
    try store.append(note: "x", to: "a", at: start, state: "s")
    try store.keepScript("x", sha256: sha("b"))
  }

  private func block(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: "\(store.path)/\(name)/inside", withIntermediateDirectories: true)
  }

  @Test(arguments: ["a.json.tmp", "a.notes.json.tmp", "a.notes.lock", "a.json.tmp2"])
  func theRestGoesThoughOneCannot(blocked: String) throws {
    try block(blocked)
    let error = #expect(throws: StoreError.self) { try store.forget("a") }
    guard case .left(let files, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(files == [store.path + "/" + blocked])
    #expect(try scratch.files() == [blocked, "scripts"])
    #expect(try store.script(sha256: sha("b")) == nil)
    #expect(error?.description.contains(blocked) == true)
    try FileManager.default.removeItem(atPath: store.path + "/" + blocked + "/inside")
    try store.forget("a")
    #expect(try scratch.files() == ["scripts"])
  }

  @Test func aLockThatCannotBeHadStopsNothing() throws {
    try block("a.lock")
    try store.forget("a")
    #expect(try scratch.files() == ["a.lock", "scripts"])
  }

  @Test func whatAnInterruptedSaveLeftIsEnough() throws {
    for name in ["b.json.tmp", "c.notes.json", "d.notes.json.tmp2"] {
      try Data("words".utf8).write(to: URL(filePath: store.path + "/" + name))
      let id = String(name.prefix(1))
      #expect(try store.keeps(id))
      try store.forget(id)
      #expect(try !store.keeps(id))
    }
    #expect(throws: StoreError.notFound("e")) { try store.forget("e") }
  }

  @Test func aChosenFileIsReplacedWholeAndForItsOwnerOnly() throws {
    let path = scratch.path + "/out"
    try Data("before".utf8).write(to: URL(filePath: path))
    try Data("mine".utf8).write(to: URL(filePath: path + ".tmp"))
    chmod(path, 0o644)
    try ChosenFile(path, outside: [store.path]).write(Array("after".utf8))
    #expect(try contents(path) == Array("after".utf8))
    #expect(try mode(path) == 0o600)
    #expect(try contents(path + ".tmp") == Array("mine".utf8), "a file of the person's own")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted() == ["out", "out.tmp", "store"])
  }

  @Test func noChosenFileStandsAmongTheTranscripts() throws {
    #expect(symlink(store.path, scratch.path + "/link") == 0)
    #expect(mkdir(store.path + "/below", 0o700) == 0)
    for path in ["store/a.json", "link/b.json", "store/scripts/x", "store/below/x", "store/../store/x", "link/below/x"]
    {
      let path = scratch.path + "/" + path
      #expect(
        throws: StoreError.unwritable(
          file: path, reason: "conversations are kept there", remedy: "choose another place with --output")
      ) {
        try ChosenFile(path, outside: [store.path])
      }
    }
    #expect(try store.load("a").id == "a")
    _ = try ChosenFile(scratch.path + "/storex", outside: [store.path])
    _ = try ChosenFile(scratch.path + "/x", outside: [scratch.path + "/nowhere"])
  }

  @Test func aLinkAFolderAndADeviceAreNoFiles() throws {
    let path = scratch.path + "/"
    #expect(symlink(store.path + "/a.json", path + "link") == 0 && symlink("nowhere", path + "dangling") == 0)
    #expect(mkfifo(path + "pipe", 0o600) == 0)
    for name in ["link", "dangling", "pipe", "store", "store/", "..", "."] {
      #expect(throws: StoreError.self) { try ChosenFile(path + name) }
    }
    #expect(throws: StoreError.self) { try ChosenFile("/dev/null") }
    #expect(throws: StoreError.self) { try ChosenFile("") }
    #expect(link(store.path + "/a.json", path + "hard") == 0)
    try ChosenFile(path + "hard").write([])
    #expect(try store.load("a").id == "a", "a second name is replaced, not written through")
  }
}
