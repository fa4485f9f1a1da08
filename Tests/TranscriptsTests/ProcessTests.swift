// The store among processes and on failing disks: readers during saves, kills, locks, no room, nothing writable.

import Conversations
import Foundation
import Glibc
import TerminalDriver
import Testing
import Transcripts

/// Reads a transcript over and over, in a thread of its own: blocking tests may occupy all of the tasks' threads.
private final class Reader: @unchecked Sendable {
  private let lock = NSLock()
  private let ended = DispatchSemaphore(value: 0)
  private var done = false
  private var reads: [Result<Transcript, any Error>] = []

  init(_ path: String) {
    Thread.detachNewThread { [self] in
      while !lock.withLock({ done }) {
        let read = Result { try decoder().decode(Transcript.self, from: Data(try contents(path))) }
        lock.withLock { reads.append(read) }
      }
      ended.signal()
    }
  }

  func end() -> [Result<Transcript, any Error>] {
    lock.withLock { done = true }
    ended.wait()
    return lock.withLock { reads }
  }
}

@Suite(.serialized) struct ProcessTests {
  let scratch: Scratch
  let store: Store
  init() throws {
    scratch = try Scratch()
    store = scratch.store
  }

  @Test func aReaderNeverSeesAPartialDocument() throws {
    let file = try store.begin("a")
    var growing = transcript("a")
    try file.save(growing)
    let reader = Reader(store.path + "/a.json")
    for n in 1...300 {
      growing.entries.append(entry(n))
      try file.save(growing)
    }
    let reads = reader.end()
    var sizes = Set<Int>()
    for read in reads {
      let seen = try read.get()
      #expect(seen.entries == Array(growing.entries.prefix(seen.entries.count)))
      sizes.insert(seen.entries.count)
    }
    print("300 saves, \(reads.count) reads of \(sizes.count) states")
    #expect(sizes.count > 2)
  }

  @Test func aKilledSaveLeavesAWholeDocument() throws {
    for round in 0..<8 {
      let id = "killed-\(round)"
      let host = try Host("save", store, id)
      #expect(try host.line() == "saving")
      // Somewhere in one of the saves, another place each time.
      let saved = Int.random(in: 50..<90)
      while try store.load(id).entries.count < saved {}
      host.kill()
      #expect((50..<90).contains(try store.load(id).entries.count))
      let file = try store.open(id)
      try file.save(transcript(id, entries: 1))
      #expect(try store.load(id).entries.count == 1)
    }
    _ = try store.begin("next")
    #expect(try scratch.files() == (0..<8).map { "killed-\($0).json" })
  }

  @Test func theSecondProcessIsToldWhoHoldsIt() throws {
    let host = try Host("hold", store, "a")
    #expect(try host.line() == "held \(host.pid)")
    let error = #expect(throws: StoreError.self) { try store.begin("a") }
    guard case .busy("a", let holder) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(holder.pid == host.pid)
    let other = try Host("hold", store, "a")
    #expect(try other.line().contains("is open in process \(host.pid)"))
    host.finish()
    #expect(try scratch.files() == [])
    _ = try store.begin("a")
  }

  @Test func aKilledHolderHoldsNothing() throws {
    let host = try Host("hold", store, "a")
    _ = try host.line()
    host.kill()
    #expect(try scratch.files() == ["a.lock"])
    _ = try store.begin("a")
    #expect(try scratch.files() == [])
  }

  @Test func oneOfManyGetsTheLock() throws {
    let store = store
    try store.begin("a").save(transcript("a"))
    // Each holder removes the lock's file when it goes: nobody may be left with a removed one.
    let (inside, most) = (Counter(), Counter())
    let ended = DispatchSemaphore(value: 0)
    for _ in 0..<8 {
      Thread.detachNewThread {
        var held = 0
        while held < 100 {
          guard let file = try? store.open("a") else { continue }
          most.raise(to: inside.add(1))
          sched_yield()
          held += 1
          _ = inside.add(-1)
          withExtendedLifetime(file) {}
        }
        ended.signal()
      }
    }
    for _ in 0..<8 { ended.wait() }
    #expect(most.value == 1)
  }

  @Test func filesArePrivateWhateverTheMask() throws {
    let host = try Host("umask", store, "a")
    #expect(try host.line() == "saved")
    let script = "scripts/" + sha("a") + ".yaml"
    for file in ["a.json", "a.lock", "a.notes.json", script] { #expect(try mode(store.path + "/" + file) == 0o600) }
    for folder in ["", "/scripts"] { #expect(try mode(store.path + folder) == 0o700) }
    #expect(try store.isPrivate)
    host.finish()
  }

  @Test func aLimitOnFilesLeavesTheOldOne() throws {
    let host = try Host("limit", store, "a")
    #expect(try host.line() == "failed 74: 1")
    #expect(try host.line() == "again: 2")
    host.finish()
    #expect(try scratch.files() == ["a.json"])
  }

  private static let canMount = {
    let place = "/tmp/cofront-mounts-\(getpid())"
    mkdir(place, 0o700)
    defer { rmdir(place) }
    return mount("tmpfs", place, "tmpfs", 0, "size=64k") == 0 && umount2(place, Int32(MNT_DETACH)) == 0
  }()

  /// Mounting takes root, and more than a container's; others have `aLimitOnFilesLeavesTheOldOne`.
  @Test(.enabled(if: canMount)) func aFullDiskLeavesTheOldOneAndAReadOnlyOneIsSaid() throws {
    try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: true)
    try #require(mount("tmpfs", store.path, "tmpfs", 0, "size=64k") == 0, "errno \(errno)")
    defer { umount2(store.path, Int32(MNT_DETACH)) }
    let path = store.path + "/a.json"
    do {
      let file = try store.begin("a")
      try file.save(transcript("a", entries: 10))
      let before = try contents(path)
      #expect(throws: StoreError.noSpace(file: path)) { try file.save(transcript("a", entries: 1000)) }
      #expect(try contents(path) == before)
      #expect(try scratch.files() == ["a.json", "a.lock"])
      try file.save(transcript("a", entries: 20))
      #expect(try store.load("a") == transcript("a", entries: 20))
    }
    // Nothing may be open for writing now, or the kernel refuses.
    try #require(mount(nil, store.path, nil, UInt(MS_REMOUNT | MS_BIND | MS_RDONLY), nil) == 0, "errno \(errno)")
    #expect(throws: StoreError.readOnly(file: store.path + "/a.lock")) { try store.open("a") }
    #expect(throws: StoreError.readOnly(file: store.path + "/b.lock")) { try store.begin("b") }
    #expect(throws: StoreError.self) { try store.forget("a") }
    #expect(try store.load("a").entries.count == 20)
    try #require(mount(nil, store.path, nil, UInt(MS_REMOUNT | MS_BIND), nil) == 0, "errno \(errno)")
    try store.open("a").save(transcript("a", entries: 21))
    #expect(try store.load("a").entries.count == 21)
  }

  /// Root may write anywhere, so there is nothing to see for it.
  @Test(.enabled(if: geteuid() != 0)) func aFolderThatMayNotBeWrittenIsSaid() throws {
    let file = try store.begin("a")
    try file.save(transcript("a"))
    chmod(store.path, 0o500)
    defer { chmod(store.path, 0o700) }
    #expect(throws: StoreError.permission(file: store.path + "/a.json")) { try file.save(transcript("a", entries: 1)) }
    #expect(try store.load("a").entries.isEmpty)
  }
}

/// A number shared between threads.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0
  var value: Int { lock.withLock { count } }
  func add(_ number: Int) -> Int {
    lock.withLock {
      count += number
      return count
    }
  }
  func raise(to number: Int) { lock.withLock { count = max(count, number) } }
}
