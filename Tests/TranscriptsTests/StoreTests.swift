// The store within one process: saving, listing, resolving, notes, scripts, forgetting, and hostile names and files.

import Conversations
import Foundation
import Glibc
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct StoreTests {
  let scratch: Scratch
  let store: Store
  init() throws {
    scratch = try Scratch()
    store = scratch.store
  }

  private func save(_ transcript: Transcript) throws { try store.begin(transcript.id).save(transcript) }
  private func write(_ text: String, _ name: String) throws {
    try FileManager.default.createDirectory(atPath: store.path, withIntermediateDirectories: true)
    try text.write(toFile: store.path + "/" + name, atomically: false, encoding: .utf8)
  }

  @Test func whatIsSavedIsLoaded() throws {
    let full = try fullTranscript("2026-11-21-1430-k3fq")
    try save(full)
    #expect(try store.load(full.id) == full)
    #expect(try scratch.files() == ["2026-11-21-1430-k3fq.json"])
  }

  @Test func aCachedSaveHasTheBytesOfAFreshOne() throws {
    var growing = transcript("a")
    let file = try store.begin("a")
    let full = try fullTranscript("a")
    var states: [Transcript] = [growing]
    for entry in full.entries {
      growing.entries.append(entry)
      states.append(growing)
    }
    growing.outcome = full.outcome
    growing.entries[3].text = "redacted"
    states.append(growing)
    growing.entries.removeLast(5)
    states.append(growing)
    growing.entries.append(entry(99))
    states.append(growing)
    for state in states {
      try file.save(state)
      let fresh = JSONText(brokenLevels: 2).bytes(of: state.json) + [0x0A]
      #expect(try contents(store.path + "/a.json") == fresh)
    }
  }

  @Test func aFileIsMadeOfLines() throws {
    try save(transcript("a", entries: 3))
    let lines = String(decoding: try contents(store.path + "/a.json"), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("    {\"n\": ") }.count == 3)
    #expect(lines.last == "}")
  }

  @Test func aSessionIsHeldOnce() throws {
    var file: SessionFile? = try store.begin("a")
    try file?.save(transcript("a"))
    #expect(throws: StoreError.busy(id: "a", by: .init(pid: getpid(), terminal: Self.terminal))) { try store.open("a") }
    #expect(throws: StoreError.self) { try store.forget("a") }
    #expect(try store.list().items.map(\.isHeld) == [true])
    file = nil
    #expect(try store.list().items.map(\.isHeld) == [false])
    _ = try store.open("a")
    #expect(throws: StoreError.exists(id: "a")) { try store.begin("a") }
  }
  private static var terminal: String? { ttyname(0).map { String(cString: $0) } }

  @Test func aTranscriptOfAnotherSessionIsRefused() throws {
    let file = try store.begin("a")
    #expect(throws: StoreError.self) { try file.save(transcript("b")) }
    #expect(try scratch.files() == ["a.lock"])
  }

  @Test(arguments: [
    "", ".", "..", "../a", "a/b", "/etc/passwd", ".hidden", "-rf", "a\u{0}b", "a\nb", "a\u{1b}[2J", "a\u{202e}b",
    "a\u{9b}b", "a.notes", "a.json", "latest", "schema", String(repeating: "a", count: 101),
    String(repeating: "é", count: 51),
  ])
  func hostileNamesNeverLeaveTheFolder(id: String) throws {
    #expect(!SessionID.isValid(id))
    #expect(throws: StoreError.badID(id)) { try store.begin(id) }
    #expect(throws: StoreError.badID(id)) { try store.open(id) }
    #expect(throws: StoreError.badID(id)) { try store.load(id) }
    #expect(throws: StoreError.badID(id)) { try store.notes(id) }
    #expect(throws: StoreError.badID(id)) { try store.forget(id) }
    #expect(throws: StoreError.self) { try store.keepScript("x", sha256: id) }
    #expect(throws: StoreError.self) { try store.script(sha256: id) }
    #expect(!StoreError.badID(id).description.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{9b}" })
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
  }

  @Test func newNames() {
    let id = SessionID.new(at: start, random: 12_345_678)
    #expect(id.hasPrefix("2026-11-21-1430-") && id.count == 20 && SessionID.isValid(id))
    #expect(SessionID.new(at: start, in: Zone(minutes: -15 * 60), random: 1).hasPrefix("2026-11-20-2330-"))
    let many = Set((0..<2000).map { _ in SessionID.new(at: start, random: .random(in: 0 ... .max)) })
    #expect(many.count > 1980)
    #expect(many.allSatisfy { SessionID.isValid($0) && !$0.dropFirst(16).contains { "01oli".contains($0) } })
  }

  @Test func namesAreResolved() throws {
    #expect(throws: StoreError.notFound(nil)) { try store.resolve(nil) }
    for (id, entries) in [("2026-a", 1), ("2026-ab", 9), ("2027-x", 2)] { try save(transcript(id, entries: entries)) }
    #expect(try store.resolve(nil) == "2026-ab")
    #expect(try store.resolve("latest") == "2026-ab")
    #expect(try store.resolve("2027") == "2027-x")
    #expect(try store.resolve("2026-a") == "2026-a")
    #expect(throws: StoreError.ambiguous(prefix: "2026", ids: ["2026-a", "2026-ab"])) { try store.resolve("2026") }
    #expect(throws: StoreError.notFound("2028")) { try store.resolve("2028") }
    #expect(throws: StoreError.badID("../x")) { try store.resolve("../x") }
  }

  @Test func theListIsNewestFirstAndTellsInShort() throws {
    var closed = try fullTranscript("full")
    let later: Record = ["what": "later", "status": "open"]
    closed.outcome["actions"] = .list((closed.outcome.items("actions") + [later]).map(Value.record))
    try save(closed)
    try save(transcript("old", entries: 1))
    try save(transcript("other", client: "bo", entries: 2))
    try save(transcript("empty", client: "bo"))
    let listing = try store.list()
    #expect(listing.items.map(\.id) == ["full", "other", "old", "empty"])
    #expect(listing.items.map(\.entries) == [closed.entries.count, 2, 1, 0])
    let first = try #require(listing.items.first)
    #expect(first.script == closed.script && first.people == closed.people)
    for part in Later([Script.builtIn.data]).parts {
      let kept = closed.outcome[path: part.slot]
      guard let fields = part.fields else {
        #expect(first.outcome[path: part.slot] == kept)
        continue
      }
      let short = (kept?.list ?? []).compactMap(\.record).map { item in
        fields.reduce(into: Record()) { short, field in short[path: field] = item[path: field] }
      }
      #expect(first.outcome.items(part.slot) == short)
    }
    #expect(first.outcome[path: "worth"] == nil, "what no other session looks at is not kept in short")
    #expect(first.aim == "an opening" && first.openItems == 2)
    #expect((first.started, first.updated) == (closed.started, closed.updated))
    #expect(listing.sessions(of: "noa") { _ in .builtIn }.map(\.id) == ["full", "old"])
    #expect(listing.sessions(of: "noa") { _ in nil }.isEmpty)
    #expect(listing.unfinished(client: "noa")?.id == "old")
    #expect(listing.unfinished(client: "nobody") == nil)
  }

  @Test func aSessionOpenElsewhereOrKeptByAnotherIsNotOffered() throws {
    try save(transcript("older", entries: 1))
    var alone = transcript("later", entries: 5)
    try save(alone)
    #expect(try store.list().unfinished(client: "noa")?.id == "later")
    let held = try store.open("later")
    #expect(try store.list().unfinished(client: "noa")?.id == "older")
    withExtendedLifetime(held) {}
    held.release()
    (alone.id, alone.keptBy) = ("copy", "kim")
    alone.updated = start + 9000
    try save(alone)
    #expect(try store.list().unfinished(client: "NOA")?.id == "later")
  }

  @Test func aCoachSeesOnlyTheirOwnSessions() throws {
    var alone = transcript("alone", entries: 9)
    alone.people.coach = nil
    try save(alone)
    try save(transcript("coached", entries: 2))
    let all = try store.list()
    #expect(all.seen(by: nil).items.map(\.id) == ["alone", "coached"])
    #expect(all.seen(by: "LEV").items.map(\.id) == ["coached"])
    #expect(all.seen(by: "lev").unfinished(client: "noa")?.id == "coached")
    #expect(all.seen(by: "kim").items.isEmpty)
    #expect(all.seen(by: "lev").sessions(of: "noa") { _ in .builtIn }.map(\.id) == ["coached"])
  }

  @Test func aScriptStaysThatAnUnreadableTranscriptMayNeed() throws {
    try save(transcript("a", script: sha("b")))
    try store.keepScript("x", sha256: sha("b"))
    try write("broken", "c.json")
    try store.forget("a")
    #expect(try store.script(sha256: sha("b")) == "x")
    try store.forget("c")
    try save(transcript("a", script: sha("b")))
    try store.forget("a")
    #expect(try store.script(sha256: sha("b")) == nil)
  }

  /// Whoever forgets one has looked who needs it, and takes it away: nobody may say meanwhile that it is there.
  @Test func noScriptIsKeptWhileOthersAreAtThem() throws {
    try store.keepScript("x", sha256: sha("d"))
    let folder = open(store.path + "/scripts", O_RDONLY | O_DIRECTORY)
    try #require(flock(folder, LOCK_EX) == 0)
    #expect(throws: StoreError.busy(id: "scripts", by: StoreError.Holder(pid: 0))) {
      try store.keepScript("x", sha256: sha("d"))
    }
    close(folder)
    try store.keepScript("x", sha256: sha("d"))
  }

  @Test func aScriptThatIsKeptWhileOthersForgetIsThere() throws {
    let store = store
    let ended = DispatchSemaphore(value: 0)
    // Each saves its transcript before it keeps the script, so that a `forget` meanwhile leaves it.
    for writer in 0..<4 {
      Thread.detachNewThread {
        for round in 0..<20 {
          let id = "w\(writer)-\(round)"
          guard let file = try? store.begin(id) else { continue }
          try? file.save(transcript(id, script: sha("d")))
          try? store.keepScript("x", sha256: sha("d"))
          file.release()
          if (try? store.script(sha256: sha("d"))) != "x" { try? store.keepScript("lost", sha256: sha("e")) }
          try? store.forget(id)
        }
        ended.signal()
      }
    }
    for _ in 0..<4 { ended.wait() }
    #expect(try store.script(sha256: sha("e")) == nil, "a script went though a transcript had it")
    #expect(try store.script(sha256: sha("d")) == nil && store.list().items.isEmpty)
  }

  @Test(arguments: [["--indent", "2"], ["--indent", "4"], ["-c"]])
  func otherLayoutsAreListed(options: [String]) throws {
    try save(fullTranscript("a"))
    let laidOut = try Child.run(["jq"] + options + [".", store.path + "/a.json"])
    try #require(laidOut.exit == .status(0), "\(laidOut.output)")
    let before = try store.list().items
    try write(laidOut.output, "a.json")
    #expect(try store.list().items == before)
  }

  @Test func brokenAndForeignFilesHideNoOther() throws {
    try save(transcript("good", entries: 2))
    let good = String(decoding: try contents(store.path + "/good.json"), as: UTF8.self)
    try write("", "empty.json")
    try write(String(good.prefix(200)), "cut.json")
    try write("{\"format\": \"something\"}", "foreign.json")
    try write(good, "copy.json")
    try write(
      good.replacing("\"version\": 1,\n  \"id\": \"good\"", with: "\"version\": 2,\n  \"id\": \"newer\""), "newer.json")
    try write(
      good.replacing("\"open\"", with: "\"ajar\"").replacing("\"id\": \"good\"", with: "\"id\": \"ajar\""), "ajar.json")
    try write("{}", "schema.json")
    try write("# read me", "README.md")
    try write("{}", "bad\u{1b}[2J.json")
    #expect(mkfifo(store.path + "/pipe.json", 0o600) == 0)
    #expect(mkdir(store.path + "/folder.json", 0o700) == 0)
    #expect(symlink("/nowhere", store.path + "/dangling.json") == 0)

    let listing = try store.list()
    #expect(listing.items.map(\.id) == ["good"])
    #expect(listing.unreadable.count == 9)
    #expect(listing.unreadable.allSatisfy { !$0.description.unicodeScalars.contains { $0.value < 0x20 } })
    let path = store.path + "/"
    #expect(throws: StoreError.newerFormat(file: path + "newer.json", version: 2)) { try store.load("newer") }
    #expect(throws: StoreError.badData(file: path + "ajar.json", place: "status", why: "its value is not known")) {
      try store.load("ajar")
    }
    #expect(throws: StoreError.badData(file: path + "cut.json", place: "", why: "it is not valid JSON")) {
      try store.load("cut")
    }
    #expect(throws: StoreError.badData(file: path + "copy.json", place: "id", why: "it is not the name of the file")) {
      try store.load("copy")
    }
    #expect(throws: StoreError.badData(file: path + "pipe.json", place: "", why: "it is not a regular file")) {
      try store.load("pipe")
    }
  }

  @Test func aBrokenEntryIsNamedByItsPlace() throws {
    try save(transcript("a", entries: 5))
    let text = String(decoding: try contents(store.path + "/a.json"), as: UTF8.self)
    try write(text.replacing("{\"n\": 4, ", with: "{\"n\": \"four\", "), "a.json")
    #expect(
      throws: StoreError.badData(file: store.path + "/a.json", place: "entries[3].n", why: "it is of the wrong type")
    ) { try store.load("a") }
  }

  @Test func aLinkIsReplacedNotFollowed() throws {
    try write("precious", "target")
    let file = try store.begin("a")
    for name in ["a.json", "a.json.tmp"] { #expect(symlink("target", store.path + "/" + name) == 0) }
    try file.save(transcript("a"))
    #expect(try contents(store.path + "/target") == Array("precious".utf8))
    #expect(try mode(store.path + "/a.json") == 0o600)
    #expect(try store.load("a").id == "a")
    #expect(symlink("target", store.path + "/b.lock") == 0)
    #expect(throws: StoreError.self) { try store.begin("b") }
    #expect(try contents(store.path + "/target") == Array("precious".utf8))
  }

  @Test func theFolderMayBeALink() throws {
    let real = scratch.path + "/real"
    #expect(mkdir(real, 0o755) == 0)
    #expect(symlink(real, store.path) == 0)
    try save(transcript("a"))
    #expect(try contents(real + "/a.json").isEmpty == false)
    #expect(try store.isPrivate == false)
    #expect(try mode(real) == 0o755)
    #expect(try Store(path: scratch.path + "/none").isPrivate)
  }

  @Test func leftoversOfAKilledProcessGo() throws {
    for name in ["a.json.tmp", "a.lock", "b.notes.json.tmp", "c.lock"] { try write("half", name) }
    let other = try store.begin("d")
    try write("under way", "d.json.tmp")
    let file = try store.begin("e")
    #expect(try scratch.files() == ["d.json.tmp", "d.lock", "e.lock"])
    withExtendedLifetime((other, file)) {}
  }

  @Test func aNoteIsChangedAndTakenAway() throws {
    #expect(try store.change(note: 1, of: "a", to: "x") == nil)
    for (index, text) in ["one", "two", "three"].enumerated() {
      try store.append(note: text, to: "a", at: start + Double(index), state: "s")
    }
    #expect(try store.change(note: 2, of: "a", to: "2") == "two")
    for number in [0, -1, 4, .max] { #expect(try store.change(note: number, of: "a", to: nil) == nil) }
    #expect(try store.notes("a")?.notes.map(\.text) == ["one", "2", "three"])
    #expect(try store.notes("a")?.notes[1].at == start + 1)
    #expect(try store.change(note: 1, of: "a", to: nil) == "one")
    for _ in 0..<2 { _ = try store.change(note: 1, of: "a", to: nil) }
    #expect(try store.notes("a") == nil)
    #expect(!FileManager.default.fileExists(atPath: store.path + "/a.notes.json"))
  }

  @Test func notesStandBesideTheTranscript() throws {
    let file = try store.begin("a")
    try file.save(transcript("a"))
    #expect(try store.notes("a") == nil)
    try store.append(note: "breathes \u{1b}", to: "a", at: start, state: "arrive-aim")
    try store.append(note: "smiles", to: "a", at: start + 60, state: "arrive-worth")
    let notes = try #require(try store.notes("a"))
    #expect(notes.notes.map(\.text) == ["breathes \u{1b}", "smiles"] && notes.notes.map(\.at) == [start, start + 60])
    #expect((notes.format, notes.version, notes.id) == ("cofront-notes", 1, "a"))
    #expect(try mode(store.path + "/a.notes.json") == 0o600)
    #expect(try store.list().unreadable.isEmpty && store.list().items.count == 1)
    try write("{", "a.notes.json")
    #expect(throws: StoreError.self) { try store.append(note: "x", to: "a", at: start, state: "s") }
    #expect(try contents(store.path + "/a.notes.json") == Array("{".utf8))
  }

  @Test func notesCanBeKeptOfASessionThatIsElsewhere() throws {
    let held = try store.begin("a")
    try store.append(note: "one", to: "b", at: start, state: "s")
    try store.append(note: "two", to: "a", at: start, state: "s")
    #expect(try store.notes("b")?.notes.map(\.text) == ["one"])
    #expect(try scratch.files() == ["a.lock", "a.notes.json", "b.notes.json"])
    #expect(throws: StoreError.badID("../b")) { try store.append(note: "x", to: "../b", at: start, state: "s") }
    try store.forget("b")
    #expect(try scratch.files() == ["a.lock", "a.notes.json"])
    withExtendedLifetime(held) {}
  }

  @Test func nothingIsSavedThatCouldNotBeReadAgain() throws {
    let file = try store.begin("a")
    try file.save(transcript("a", entries: 1))
    var large = transcript("a", entries: 1)
    large.entries[0].text = String(repeating: "x", count: 64 << 20)
    #expect(throws: StoreError.tooLarge(file: store.path + "/a.json")) { try file.save(large) }
    #expect(try store.load("a").entries.count == 1)
  }

  @Test func scriptsAreKeptOnce() throws {
    #expect(try store.script(sha256: sha("a")) == nil)
    try store.keepScript("id: ä", sha256: sha("a"))
    try store.keepScript("another", sha256: sha("a"))
    #expect(try store.script(sha256: sha("a")) == "id: ä")
    let path = store.path + "/scripts/" + sha("b") + ".yaml"
    try Data([0xFF]).write(to: URL(filePath: path))
    #expect(throws: StoreError.badData(file: path, place: "", why: "it is not UTF-8")) {
      try store.script(sha256: sha("b"))
    }
  }

  @Test func forgetting() throws {
    for (id, script) in [("a", "a"), ("b", "a"), ("c", "c")] as [(String, Character)] {
      let file = try store.begin(id)
      try file.save(transcript(id, script: sha(script)))
      try store.append(note: "x", to: id, at: start, state: "s")
      try store.keepScript("x", sha256: sha(script))
    }
    try store.forget("a")
    #expect(try scratch.files() == ["b.json", "b.notes.json", "c.json", "c.notes.json", "scripts"])
    #expect(try store.script(sha256: sha("a")) == "x")
    try store.forget("b")
    #expect(try store.script(sha256: sha("a")) == nil)
    #expect(try store.script(sha256: sha("c")) == "x")
    #expect(throws: StoreError.notFound("b")) { try store.forget("b") }
    try write("broken", "c.json")
    try store.forget("c")
    #expect(try scratch.files() == ["scripts"])
  }

  @Test func errorsAreOneLineWithARemedy() {
    let errors: [(StoreError, Int32)] = [
      (.noSpace(file: "/x/a.json"), 74), (.readOnly(file: "/x"), 73), (.permission(file: "/x"), 73),
      (.busy(id: "a", by: .init(pid: 4711, terminal: "/dev/pts/3")), 73), (.exists(id: "a"), 73), (.notFound("a"), 66),
      (.notFound(nil), 66), (.ambiguous(prefix: "a", ids: ["ab", "ac"]), 66), (.badID("a\nb"), 66),
      (.badData(file: "/x", place: "entries[3].n", why: "it is \u{1b}"), 65),
      (.newerFormat(file: "/x", version: 2), 65),
      (.io(file: "/x", reason: "Input/output error"), 74), (.inTheWay(file: "/x"), 74),
    ]
    for (error, code) in errors {
      #expect(error.exitCode == code)
      #expect(error.description.contains(": ") && !error.description.unicodeScalars.contains { $0.value < 0x20 })
    }
    #expect(errors[3].0.description.contains("process 4711 on /dev/pts/3"))
  }
}
