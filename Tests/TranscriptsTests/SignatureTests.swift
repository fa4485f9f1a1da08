// The signatures of many transcripts: a search finds the same with them as without, and opens few files.

import Conversations
import Foundation
import Glibc
import TerminalDriver
import Testing
import Transcripts

@Suite struct SignatureTests {
  private let scratch: Scratch
  private let store: Store
  private var signatures: String { store.path + "/.index/signatures" }

  private static let texts = [
    "I would like to hear Ana out.", "Straße und Brücke, sagte Jürgen", "a tab\tbefore, a line\nafter",
    "\"quoted\" words",
    "back\\slash", "Đạt và Nguyễn", "信頼は大切です", "🙂smile", "o'neil’s own", "ﬁnally 3rd 2026", "İstanbul", "e\u{301}cole",
    "x\u{200B}invisible", "\u{202E}turned",
  ]

  init() throws {
    scratch = try Scratch()
    store = scratch.store
    for number in 0..<20 { try save(session(number, text(number))) }
    // From now on a change of a file shows in its stamp.
    store.refresh()
  }

  private func text(_ number: Int) -> String { Self.texts[number % Self.texts.count] + " number\(number)" }

  private func session(_ number: Int, _ text: String) -> Transcript {
    var transcript = transcript("2026-11-\(number + 10)-ab")
    var asked = entry(1, text: "Something that the script asks")
    (asked.who, asked.kind) = (.script, .ask)
    transcript.entries = [asked, entry(2, text: text)]
    return transcript
  }

  private func save(_ transcript: Transcript) throws {
    let file = try store.isThere(transcript.id) ? store.open(transcript.id) : store.begin(transcript.id)
    try file.save(transcript)
    file.release()
  }

  private func found(_ words: String...) throws -> [String] {
    var found: [String] = []
    let search = try #require(WordSearch(words))
    let errors = try store.search(search) {
      found.append("\($0.session.id) \($0.text) \($0.places)")
      return true
    }
    #expect(errors.map { "\($0)" } == [])
    return found
  }

  @Test func aSearchFindsAllThatWasSaid() throws {
    let words = Self.texts.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
    for word in words + ["strasse", "brucke", "dat", "nguyen", "fin", "istan", "ecole", "number1", "slash", "asks"] {
      for length in Set([1, 2, 3, 5, word.count]) where length <= word.count {
        var search = try #require(WordSearch([String(word.prefix(length))]))
        let said = (0..<20).filter { search.places(in: text($0)) != nil }
        #expect(try found(String(word.prefix(length))).count == said.count, "\(word.prefix(length))")
      }
    }
    #expect(try found("hear Ana", "number0").count == 1)
    #expect(access(signatures, F_OK) == 0)
  }

  @Test func filesWithoutTheWordAreNotOpened() throws {
    let watch = inotify_init1(Int32(IN_NONBLOCK))
    defer { close(watch) }
    #expect(inotify_add_watch(watch, store.path, UInt32(IN_OPEN)) >= 0)
    func opened() -> Int {
      var bytes = [UInt8](repeating: 0, count: 65_536)
      let count = read(watch, &bytes, bytes.count)
      return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).components(separatedBy: ".json").count - 1
    }
    #expect(try found("nguyen").count == 2)
    #expect(opened() >= 20)
    #expect(try found("nguyen").count == 2)
    #expect(opened() == 2)
    #expect(try mode(signatures) == 0o600)
    let bytes = try contents(signatures)
    #expect(bytes.count == 16 + 20 * (32 + 1024))
    #expect(!String(decoding: bytes, as: UTF8.self).contains("number"))
  }

  @Test func whatChangesIsReadAgain() throws {
    _ = try found("anything")
    try save(session(3, "Something about a lighthouse"))
    #expect(try found("lighthouse").count == 1 && found("number3").isEmpty)
    try save(session(20, "A lighthouse once more"))
    #expect(try found("lighthouse").count == 2)
    unlink(store.path + "/2026-11-30-ab.json")
    #expect(try found("lighthouse").count == 1)
  }

  @Test func whatIsForgottenLeavesNoBits() throws {
    _ = try found("anything")
    try store.forget("2026-11-10-ab")
    #expect(access(signatures, F_OK) != 0)
    #expect(try found("number0").isEmpty)
    #expect(try contents(signatures).count == 16 + 19 * (32 + 1024))
  }

  @Test func damageChangesNoAnswer() throws {
    let all = try found("number")
    let sound = try contents(signatures)
    for round in 0..<60 {
      var bytes = sound
      switch round % 3 {
      case 0: bytes[.random(in: bytes.indices)] ^= .random(in: 1...255)
      case 1: bytes.removeLast(.random(in: 1...bytes.count))
      default: bytes = [UInt8](repeating: 0, count: bytes.count)
      }
      try Data(bytes).write(to: URL(filePath: signatures))
      chmod(signatures, 0o600)
      #expect(try found("number") == all, "round \(round)")
    }
  }
}
