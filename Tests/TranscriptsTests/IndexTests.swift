// The index beside many transcripts: the same answers as without it, whatever became of it or of the files.

import Conversations
import Foundation
import Glibc
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct IndexTests {
  private let scratch: Scratch
  private let store: Store
  private var index: String { store.path + "/.index/sessions" }

  init() throws {
    scratch = try Scratch()
    store = scratch.store
    for number in 0..<20 { try save(session(number)) }
  }

  /// A session alone, closed but for the last one, with an action of its own.
  private func session(_ number: Int, client: String = "noa", action: String? = nil) -> Transcript {
    var transcript = Transcript(
      id: "2026-11-\(number + 10)-ab",
      script: ScriptReference(id: "partnering", version: 1, sha256: Script.builtIn.sha256),
      seed: 7, people: People(client: client), started: start + Double(number * 86_400), state: "arrive-aim")
    transcript.entries = [entry(1)]
    transcript.status = number == 19 ? .paused : .closed
    transcript.updated = transcript.started
    transcript.outcome = [
      "aim": .text("Aim \(number)"), "worth": "a private word",
      "definitions": .record(["trust": .text("told early, \(number)")]),
      "actions": .list([.record(["what": .text(action ?? "Call \(number)"), "status": "open"])]),
    ]
    return transcript
  }

  private func save(_ transcript: Transcript) throws {
    let file = try store.isThere(transcript.id) ? store.open(transcript.id) : store.begin(transcript.id)
    try file.save(transcript)
    file.release()
  }

  /// What a new session of noa's sees, in one line.
  private func seen(by coach: String? = nil) throws -> String {
    let visits = try store.visits(of: "NOA", seenBy: coach, under: .builtIn)
    let recalled = visits.recalled.recalled(by: .builtIn)?.members.map { "\($0.name) \($0.value)" } ?? []
    return "\(visits.unfinished?.id ?? "-") \(visits.open.map(\.title)) \(recalled)"
  }

  /// Makes an index in which every file can be told to be as it was.
  private func settle() throws {
    store.refresh()
    _ = try store.list()
    try #require(access(index, F_OK) == 0)
  }

  /// That the index changes no answer: the list and what a new session sees are those without it.
  private func expectTheSame(_ what: Comment? = nil, _ place: SourceLocation = #_sourceLocation) throws {
    let (first, list, again) = (try seen(), try store.list().items, try seen())
    try? FileManager.default.removeItem(atPath: store.path + "/.index")
    let bare = try store.list().items
    #expect(list == bare, what, sourceLocation: place)
    try? FileManager.default.removeItem(atPath: store.path + "/.index")
    let all = try seen()
    #expect(first == all && again == all, what, sourceLocation: place)
  }

  @Test func itIsThePersonsAloneAndHasNoWordTooMany() throws {
    try settle()
    #expect(try mode(index) == 0o600 && mode(store.path + "/.index") == 0o700)
    let text = String(decoding: try contents(index), as: UTF8.self)
    #expect(text.contains("Aim 3") && !text.contains("a private word") && !text.contains("hear Ana out"))
    #expect(try store.verify().isEmpty)
    #expect(try seen().hasPrefix("2026-11-29-ab [\"Call 8\""), "the last twelve")
    try expectTheSame()
  }

  @Test func itTellsWhoseSessionsThereAre() throws {
    for _ in 0..<2 {
      #expect(try store.knows("NOA") && !store.knows("bo"))
      try settle()
    }
    try save(session(20, client: "Bo"))
    #expect(try store.knows("bo"))
  }

  @Test func aScriptThatIsLostAndFoundCounts() throws {
    let text = Script.builtInText.replacing("heading: What you came for", with: "heading: Why") + "\n# mine\n"
    for number in 0..<3 {
      var session = session(number)
      session.script.sha256 = Script.sha256(of: text)
      try save(session)
    }
    try settle()
    try expectTheSame("while it is lost")
    try settle()
    try store.keepScript(text, sha256: Script.sha256(of: text))
    try expectTheSame("found again")
  }

  @Test func aFewSessionsHaveNone() throws {
    try settle()
    for number in 0..<4 { try store.forget("2026-11-\(number + 10)-ab") }
    #expect(try !scratch.files().contains(".index"))
  }

  @Test func aFolderThatWasLookedAtIsNotReadAgain() throws {
    try settle()
    let (before, first) = (try contents(index), try seen())
    // Nobody can read the files now, and nothing has come or gone.
    try store.begin("2027").release()
    #expect(try seen() == first && contents(index) == before)
    let hidden = store.path + "/2026-11-12-ab.json"
    let words = try contents(hidden)
    var times = [timespec](repeating: timespec(tv_sec: 0, tv_nsec: 0), count: 2)
    var info = stat()
    try #require(stat(store.path, &info) == 0)
    times = [info.st_atim, info.st_mtim]
    try FileManager.default.removeItem(atPath: hidden)
    try #require(utimensat(AT_FDCWD, store.path, times, 0) == 0)
    #expect(try seen() == first, "an old session that a new one does not look at is not looked for")
    try Data(words).write(to: URL(filePath: hidden))
    try expectTheSame()
  }

  @Test(arguments: ["first", "last"])
  func whatIsEditedInPlaceCounts(which: String) throws {
    try settle()
    let id = which == "first" ? "2026-11-10-ab" : "2026-11-29-ab"
    let path = "\(store.path)/\(id).json"
    let file = try FileHandle(forUpdating: URL(filePath: path))
    let text = String(decoding: try contents(path), as: UTF8.self)
    // As many bytes as before, with the old time: only what the system keeps for itself shows it.
    let edited = text.replacing("\"Aim ", with: "\"Aym ").replacing("\"Call ", with: "\"Cell ")
    var info = stat()
    try #require(stat(path, &info) == 0)
    try file.write(contentsOf: Data(edited.prefix(text.utf8.count).utf8))
    try file.close()
    try #require(utimensat(AT_FDCWD, path, [info.st_atim, info.st_mtim], 0) == 0)
    // A new session looks first: to list them makes the index anew.
    if which == "last" { #expect(try seen().contains("Cell 19")) }
    #expect(try store.list().items.first { $0.id == id }?.aim?.hasPrefix("Aym") == true)
    try expectTheSame()
  }

  @Test func whatComesGoesAndIsRenamedByOthersCounts() throws {
    try settle()
    let path = store.path + "/"
    let text = String(decoding: try contents(path + "2026-11-29-ab.json"), as: UTF8.self)
    try text.replacing("2026-11-29-ab", with: "2026-12-01-cd").write(
      toFile: path + "2026-12-01-cd.json", atomically: true, encoding: .utf8)
    #expect(try store.visits(of: "noa", seenBy: nil, under: .builtIn).open.map(\.origin).contains("2026-12-01-cd"))
    try expectTheSame("a copy")
    try settle()
    try FileManager.default.removeItem(atPath: path + "2026-11-29-ab.json")
    #expect(try !seen().contains("2026-11-29-ab"))
    try expectTheSame("one removed")
    try settle()
    try FileManager.default.moveItem(atPath: path + "2026-11-28-ab.json", toPath: path + "moved.json")
    #expect(try store.list().unreadable.count == 1)
    try expectTheSame("one renamed")
  }

  @Test func aSessionOfThisProgramCounts() throws {
    try settle()
    let next = session(20, action: "Ask Di")
    try save(next)
    #expect(try seen().contains("Ask Di"))
    store.refresh()
    #expect(try seen().contains("Ask Di"))
    let held = try store.open(next.id)
    #expect(try store.list().items.first?.isHeld == true)
    held.release()
    try expectTheSame()
  }

  @Test func whatIsForgottenOrTakenBackLeavesIt() throws {
    try settle()
    try store.forget("2026-11-15-ab")
    #expect(!String(decoding: try contents(index), as: UTF8.self).contains("Call 5"))
    try settle()
    var struck = session(6, action: "[taken back]")
    struck.entries[0].text = "[taken back]"
    struck.outcome["aim"] = "[taken back]"
    let file = try store.open(struck.id)
    try file.save(struck)
    #expect(access(index, F_OK) != 0, "it goes before the words do")
    file.release()
    store.refresh()
    let text = String(decoding: try contents(index), as: UTF8.self)
    #expect(!text.contains("Call 6") && !text.contains("Aim 6") && text.contains("Call 7"))
    try expectTheSame()
  }

  @Test func aSessionThatOnlyGrewKeepsIt() throws {
    try settle()
    var grown = session(19)
    grown.entries.append(entry(2))
    let file = try store.open(grown.id)
    try file.save(grown)
    #expect(access(index, F_OK) == 0)
  }

  @Test func damageChangesNoAnswer() throws {
    try settle()
    let (sound, list, visits) = (try contents(index), try store.list().items, try seen())
    var random = SystemRandomNumberGenerator()
    for round in 0..<100 {
      var bytes = sound
      switch round % 4 {
      case 0: bytes[Int.random(in: bytes.indices, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      case 1: bytes.removeLast(Int.random(in: 1...bytes.count, using: &random))
      case 2: bytes.insert(contentsOf: [0, 1, 2], at: Int.random(in: bytes.indices, using: &random))
      default:
        for _ in 0..<40 { bytes[Int.random(in: 0..<min(400, bytes.count), using: &random)] = .random(in: 0...255) }
      }
      try Data(bytes).write(to: URL(filePath: index))
      chmod(index, 0o600)
      #expect(try seen() == visits, "round \(round)")
      try? FileManager.default.removeItem(atPath: index)
      try Data(bytes).write(to: URL(filePath: index))
      chmod(index, 0o600)
      #expect(try store.list().items == list, "round \(round)")
    }
  }

  @Test func oneOfANewerProgramIsMadeAnew() throws {
    try settle()
    var bytes = try contents(index)
    bytes.replaceSubrange(14..<15, with: "9".utf8)
    try Data(bytes).write(to: URL(filePath: index))
    chmod(index, 0o600)
    try expectTheSame()
    try settle()
    #expect(try contents(index).starts(with: "cofront-index 3\n".utf8))
  }

  @Test(arguments: [0o644, 0o660])
  func oneThatOthersMayReadIsMadeAnew(mode: mode_t) throws {
    try settle()
    chmod(index, mode)
    _ = try store.list()
    #expect(try TranscriptsTests.mode(index) == 0o600)
    try expectTheSame()
  }

  @Test func aLinkIsNotFollowed() throws {
    try settle()
    let (folder, outside) = (store.path + "/.index", scratch.path + "/outside")
    try FileManager.default.moveItem(atPath: folder, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: folder, withDestinationPath: outside)
    let before = try contents(outside + "/sessions")
    try save(session(20))
    _ = try store.list()
    #expect(try contents(outside + "/sessions") == before, "nothing is written through it")
    try settle()
    #expect(try FileManager.default.attributesOfItem(atPath: folder)[.type] as? FileAttributeType == .typeDirectory)
    try FileManager.default.removeItem(atPath: index)
    try FileManager.default.createSymbolicLink(atPath: index, withDestinationPath: outside + "/sessions")
    try expectTheSame()
    try settle()
    #expect(try contents(outside + "/sessions") == before)
  }

  @Test func whatCannotBeWrittenIsNoLoss() throws {
    try #require(mkdir(store.path + "/.index", 0o700) == 0 || errno == EEXIST)
    try? FileManager.default.removeItem(atPath: index)
    try FileManager.default.createDirectory(atPath: index + "/full", withIntermediateDirectories: true)
    try expectTheSame()
  }

  @Test func whatWasToldIsNotMadeAgainUntilSomethingChanges() throws {
    try settle()
    var made = 0
    func told(_ question: String = "all") throws -> String {
      try store.told("list", [question]) { listing in
        made += 1
        return "\(question): " + listing.items.map { $0.aim ?? "" }.joined(separator: ", ")
      }
    }
    let first = try told()
    #expect(try told() == first && made == 1)
    let kept = store.path + "/.index/told-list"
    #expect(try mode(kept) == 0o600)
    #expect(try told("open") != first && told("open") != first && made == 2, "another question")
    #expect(try told() == first && made == 3)
    // Whoever changes a file, and however, is told of.
    try save(session(20))
    try settle()
    #expect(try told().hasPrefix("all: Aim 20, ") && made == 4)
    try store.forget("2026-11-15-ab")
    #expect(access(kept, F_OK) != 0, "it goes with what is forgotten")
    #expect(try !told().contains("Aim 5,") && made == 5)
    try settle()
    let text = try told()
    let before = made
    var bytes = try contents(kept)
    bytes[bytes.count - 3] ^= 1
    try Data(bytes).write(to: URL(filePath: kept))
    chmod(kept, 0o600)
    #expect(try told() == text && made == before + 1, "damage")
    chmod(kept, 0o644)
    #expect(try told() == text && made == before + 2, "open to others")
    let path = store.path + "/2026-11-12-ab.json"
    try String(decoding: contents(path), as: UTF8.self).replacing("\"Aim 2\"", with: "\"Aym 2\"").write(
      toFile: path, atomically: false, encoding: .utf8)
    #expect(try told().contains("Aym 2"), "edited in place")
  }

  @Test func aFewSessionsAndOnesThatCannotBeReadAreToldAnew() throws {
    try settle()
    try "{".write(toFile: store.path + "/2026-11-30-cd.json", atomically: true, encoding: .utf8)
    var made = 0
    for round in 1...2 {
      _ = try store.told("list", []) { listing in
        made += 1
        #expect(listing.unreadable.count == 1)
        return ""
      }
      #expect(made == round)
    }
    let few = Store(path: scratch.path + "/few")
    for _ in 1...2 {
      _ = try few.told("list", []) { _ in
        made += 1; return ""
      }
    }
    #expect(made == 4)
  }

  @Test func twoMayMakeItAtOnce() throws {
    try settle()
    let store = store
    let ended = DispatchSemaphore(value: 0)
    for writer in 0..<4 {
      Thread.detachNewThread {
        for round in 0..<20 {
          if writer == 0 {
            guard let file = try? store.begin("w\(round)") else { continue }
            file.release()
          }
          _ = try? store.list()
          store.refresh()
        }
        ended.signal()
      }
    }
    for _ in 0..<4 { ended.wait() }
    #expect(try store.list().items.count == 20)
    try expectTheSame()
  }

  @Test func aCoachAndAnotherScriptSeeTheirOwn() throws {
    try settle()
    #expect(try seen(by: "lev") == "- [] []")
    #expect(try store.visits(of: "nobody", seenBy: nil, under: .builtIn).open.isEmpty)
    let script = try #require(ParsedScript(text: Script.builtInText + "\n# mine\n").script)
    let visits = try store.visits(of: "noa", seenBy: nil, under: script)
    #expect(visits.recalled.recalled(by: script) == visits.recalled.recalled(by: .builtIn))
  }
}
