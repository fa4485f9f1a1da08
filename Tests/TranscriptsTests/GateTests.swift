// One gate for documents: what the schema does not allow is refused with its place, and hides no other session.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct GateTests {
  let scratch: Scratch
  let store: Store
  init() throws {
    scratch = try Scratch()
    store = scratch.store
    var full = try fullTranscript("a")
    full.outcome = full.outcome.ordered(by: Script.builtIn.data)
    full.script = ScriptReference(id: "partnering", version: 1, sha256: Script.builtIn.sha256)
    try store.begin("a").save(full)
    try store.begin("good").save(transcript("good", entries: 2))
  }

  /// Changes, and the place that is named.
  private static let flaws: [(old: String, new: String, place: String)] = [
    (#""trust": 1,"#, #""trust": -9223372036854775808,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": 9223372036854775807,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": 0,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": 11,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": 99999999999999999999,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": 1.5,"#, "outcome.network[0].trust"),
    (#""trust": 1,"#, #""trust": "1","#, "outcome.network[0].trust"),
    (#""name": "Bo""#, #""name": ["Bo"]"#, "outcome.network[1].name"),
    (#""name": "Bo""#, #""name": null"#, "outcome.network[1].name"),
    (#""confidence": 8, "status": "kept""#, #""confidence": 80, "status": "kept""#, "outcome.actions[0].confidence"),
    (#""status": "kept""#, #""status": "won""#, "outcome.actions[0].status"),
    (#""aim": "an opening""#, #""aim": 7"#, "outcome.aim"),
    (#""aim": "an opening""#, #""aim": "an opening", "aims": "two""#, "outcome.aims"),
    (#""trust": 1,"#, #""trust": 1, "trusted": 1,"#, "outcome.network[0].trusted"),
    (#""seed": "#, #""seeds": 1, "seed": "#, "seeds"), (#""n": 3, "#, #""n": 3, "m": 3, "#, "entries[2].m"),
    (#""safety": "free""#, #""safety": "so so""#, "outcome.safety"),
    (#""n": 3, "#, #""n": 9223372036854775807, "#, "entries[2].n"), (#""n": 3, "#, #""n": 0, "#, "entries[2].n"),
    (#""visit": 1, "#, #""visit": -1, "#, "entries[0].visit"),
    (#""visit": 1, "#, #""visit": [], "#, "entries[0].visit"),
    (#""value": 7"#, #""value": -9223372036854775808"#, "entries[3].value"),
    (#""value": 7"#, #""value": [1, null]"#, "entries[3].value[1]"),
    (#""value": 7"#, #""value": {"trust": 0.5}"#, "entries[3].value.trust"),
    (#""at": "2026-11-21T14:30:30Z""#, #""at": "12026-11-21T14:30:30Z""#, "entries[0].at"),
    (#""at": "2026-11-21T14:30:30Z""#, #""at": "2026-02-30T14:30:30Z""#, "entries[0].at"),
    (#""at": "2026-11-21T14:30:30Z""#, #""at": 7"#, "entries[0].at"),
    (#""started": "2026"#, #""started": "+12026"#, "started"), (#""started": "2026"#, #""started": "99999"#, "started"),
    (#""updated": "2026-11-21T15"#, #""updated": "2026-11-21T25"#, "updated"),
    (#""seed": 9007199254740992"#, #""seed": 9007199254740993"#, "seed"), (#""seed": "#, #""seed": -"#, "seed"),
    (#""client": "noa""#, #""client": """#, "people.client"), (#""client": "noa""#, #""client": {}"#, "people.client"),
    (#""coach": "lev""#, #""coach": true"#, "people.coach"), (#""version": 1, "sha256""#, "", ""),
    (#""who": "script""#, #""who": "robot""#, "entries[15].who"),
    (#""about": "p1", "#, #""about": "1", "#, "entries[13].about"),
    (#""category": "blame""#, #""category": "need""#, "entries[0].reading.spans[0].category"),
    (#""start": 0"#, #""start": -1"#, "entries[0].reading.spans[0].start"),
    (#""state": "arrive-aim", "visit""#, #""state": "a b", "visit""#, "entries[0].state"),
    (#""status": "closed""#, #""status": 1"#, "status"), (#""entries": ["#, #""entries": {}, "x": ["#, "entries"),
  ]

  @Test(arguments: flaws.indices) func whatTheSchemaDoesNotAllowIsRefusedWithItsPlace(index: Int) throws {
    let (old, new, place) = Self.flaws[index]
    if new.isEmpty { return }
    let path = store.path + "/a.json"
    let text = String(decoding: try contents(path), as: UTF8.self)
    let range = try #require(text.firstRange(of: old), "nowhere: \(old)")
    try Data(text.replacingCharacters(in: range, with: new).utf8).write(to: URL(filePath: path))
    let error = #expect(throws: StoreError.self) { try store.load("a") }
    guard case .badData(_, let found, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == place)
    let listing = try store.list()
    #expect(listing.items.contains { $0.id == "good" })
    if !place.hasPrefix("entries") {
      #expect(listing.unreadable.count == 1 && !listing.items.contains { $0.id == "a" })
    }
  }

  @Test func whatIsWrittenPasses() throws {
    _ = try store.load("a")
    #expect(try store.list().unreadable.isEmpty)
  }

  /// Every session that is kept with the sources, and every one of an earlier program, passes.
  @Test(arguments: ["transcripts/examples", "Tests/Sessions/earlier", "Tests/ReportsTests/Sessions"])
  func whatWasSavedBeforePasses(folder: String) throws {
    // Where there are many, an index is made beside them: that of a copy, so that the sources stay as they are.
    let copy = Store(path: scratch.path + "/copy")
    try FileManager.default.copyItem(atPath: "\(checkout)/\(folder)", toPath: copy.path)
    let listing = try copy.list()
    #expect(listing.unreadable.map(\.description) == [])
    #expect(!listing.items.isEmpty)
    for item in listing.items { _ = try copy.load(item.id) }
  }

  @Test(arguments: [
    "{", "[]", "null", "{\"a\": 1,}", "{\"a\" 1}", "{a: 1}", "[1 2]", "\"\u{1}\"", "01", "1.", "-", "1e", "tru", "nul",
    "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\u+123\"", "{} {}",
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
  ])
  func whatIsNoJSONIsRefused(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: store.path + "/a.json"))
    #expect(throws: StoreError.self) { try store.load("a") }
    #expect(try store.list().items.map(\.id) == ["good"])
  }

  @Test func notesWithATimeOfNoYearAreRefused() throws {
    try store.append(note: "x", to: "a", at: start, state: "s")
    let path = store.path + "/a.notes.json"
    let text = String(decoding: try contents(path), as: UTF8.self)
    for (old, new) in [("2026-", "12026-"), ("\"x\"", "7"), ("\"notes\": [", "\"notes\": 1, \"x\": [")] {
      try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: path))
      #expect(throws: StoreError.self) { try store.notes("a") }
    }
  }

  // MARK: Checking a folder

  @Test func aWholeFolderHasNothingToTell() throws {
    try store.append(note: "x", to: "a", at: start, state: "s")
    try store.keepScript(Script.builtInText, sha256: Script.builtIn.sha256)
    #expect(try store.verify().map(\.what) == [])
  }

  @Test func whatIsMendedIsKeptAsItWas() throws {
    let path = store.path + "/a.json"
    let whole = String(decoding: try contents(path), as: UTF8.self)
    let broken = whole.replacing(#""trust": 1,"#, with: #""trust": 111,"#)
    try Data(broken.utf8).write(to: URL(filePath: path))
    let findings = try store.verify(["a"])
    #expect(findings.count == 1 && findings[0].what.contains("outcome.network[0].trust"))
    #expect(try store.mend(findings[0]))
    #expect(try contents(path + ".before") == Array(broken.utf8))
    #expect(try store.load("a").entries.count == fullTranscript("a").entries.count)
    #expect(try store.verify().map(\.what) == [])
    try store.forget("a")
    #expect(try scratch.files() == ["good.json"])
  }

  /// What belongs nowhere is left out, and all else stays; what is wrong otherwise is not made up.
  @Test(arguments: [
    (#""seed": "#, #""seeds": 1, "seed": "#, true), (#""n": 3, "#, #""n": 3, "m": 3, "#, true),
    (#""coach": "lev""#, #""coach": "lev", "pet": "rex""#, true), (#""n": 3, "#, #""n": 0, "#, false),
    (#""n": 3, "#, #""n": 9223372036854775807, "#, false), (#""kind": "answer""#, #""kind": "guess""#, false),
    (#""version": 1,"#, #""version": 2, "seeds": 1,"#, false),
  ])
  func whatBelongsNowhereIsMendedAway(old: String, new: String, isMended: Bool) throws {
    let path = store.path + "/a.json"
    let whole = String(decoding: try contents(path), as: UTF8.self)
    let range = try #require(whole.firstRange(of: old), "nowhere: \(old)")
    try Data(whole.replacingCharacters(in: range, with: new).utf8).write(to: URL(filePath: path))
    let before = try contents(path)
    let finding = try #require(try store.verify(["a"]).first)
    #expect(try store.mend(finding) == isMended)
    guard isMended else { return #expect(try contents(path) == before) }
    #expect(try store.load("a").entries == fullTranscript("a").entries)
    #expect(try contents(path + ".before") == before)
  }

  /// Between looking and mending somebody may have gone on with the session.
  @Test func whatWasSavedMeanwhileIsNotMendedAway() throws {
    let path = store.path + "/a.json"
    let whole = String(decoding: try contents(path), as: UTF8.self)
    try Data(whole.replacing(#""trust": 1,"#, with: #""trust": 111,"#).utf8).write(to: URL(filePath: path))
    try Data("half".utf8).write(to: URL(filePath: store.path + "/good.json.tmp"))
    let found = try store.verify()
    #expect(found.count == 2)
    for id in ["a", "good"] {
      let file = try store.open(id)
      try file.save(transcript(id, entries: 9))
      for finding in found where finding.id == id { #expect(try !store.mend(finding), "it is held") }
      file.release()
    }
    try Data("new".utf8).write(to: URL(filePath: store.path + "/good.json.tmp"))
    for finding in found { #expect(try !store.mend(finding), "it is another file now") }
    #expect(try store.load("a").entries.count == 9 && store.load("good").entries.count == 9)
    #expect(try scratch.files() == ["a.json", "good.json", "good.json.tmp"], "no lock stays")
  }

  /// One file, open to others and broken: the first remedy does not hinder the second.
  @Test func aFileIsMendedOfAllThatAilsIt() throws {
    let path = store.path + "/a.json"
    let whole = String(decoding: try contents(path), as: UTF8.self)
    try Data(whole.replacing(#""trust": 1,"#, with: #""trust": 111,"#).utf8).write(to: URL(filePath: path))
    chmod(path, 0o644)
    let found = try store.verify()
    #expect(found.count == 2)
    for finding in found { #expect(try store.mend(finding)) }
    #expect(try store.verify().isEmpty)
  }

  @Test func aFolderThatIsOpenToOthersIsClosed() throws {
    chmod(store.path, 0o755)
    let found = try store.verify()
    #expect(found.count == 1 && found[0].what.contains(store.path))
    #expect(try store.mend(found[0]) && store.isPrivate && store.verify().isEmpty)
  }

  /// A kept script under another one's digest says nothing of what a session came to.
  @Test func aScriptThatIsNotWhatItsNameSaysCountsForNothing() throws {
    let real = Script.builtInText + "# mine\n"
    let other = Script.builtInText.replacing(
      "confidence: {type: number,", with: "confidence: {type: number, from: 0, to: 7,")
    try #require(ParsedScript(text: other).script != nil && other != Script.builtInText)
    var session = try fullTranscript("own")
    session.script.sha256 = Script.sha256(of: real)
    let file = try store.begin("own")
    try file.save(session)
    file.release()
    for (text, isReal) in [(real, true), (other, false)] {
      try? FileManager.default.removeItem(atPath: store.path + "/scripts")
      try store.keepScript(text, sha256: session.script.sha256)
      #expect(try store.load("own").outcome == session.outcome)
      #expect(try store.list().unreadable.isEmpty)
      #expect(try store.verify().map(\.id) == (isReal ? [] : [session.script.sha256]))
    }
  }

  @Test func aTornDocumentIsTakenFromTheSaveBesideIt() throws {
    let path = store.path + "/good.json"
    let whole = try contents(path)
    try Data(whole.prefix(200)).write(to: URL(filePath: path))
    #expect(try store.verify(["good"]).map { $0.remedy == nil } == [true], "nothing to mend it from")
    try Data(whole).write(to: URL(filePath: path + ".tmp"))
    for finding in try store.verify(["good"]) { _ = try store.mend(finding) }
    #expect(try store.load("good").entries.count == 2)
    #expect(try scratch.files() == ["a.json", "good.json", "good.json.before", "good.json.tmp.before"])
  }

  /// Mending makes only files the person's own: through no link, and no folder.
  @Test func whatALinkLeadsToKeepsItsMode() throws {
    let (outside, folder) = (scratch.path + "/outside.json", store.path + "/c.json")
    try FileManager.default.copyItem(atPath: store.path + "/good.json", toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: store.path + "/b.json", withDestinationPath: outside)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    chmod(outside, 0o644)
    chmod(folder, 0o755)
    for finding in try store.verify() { _ = try store.mend(finding) }
    #expect(try mode(outside) == 0o644 && mode(folder) == 0o755)
  }

  @Test func everyKindOfThingIsFound() throws {
    try store.append(note: "x", to: "a", at: start, state: "s")
    try store.keepScript("other", sha256: Script.builtIn.sha256)
    try store.keepScript("other", sha256: sha("c"))
    for (name, text) in [
      ("b.lock", ""), ("a.notes.json", "{"), ("c.json.tmp", "half"), ("d.client.notes.json", "[]"), ("._a.json", "x"),
    ] { try Data(text.utf8).write(to: URL(filePath: store.path + "/" + name)) }
    chmod(store.path + "/good.json", 0o644)
    let found = try store.verify()
    for name in ["a.notes.json", "b.lock", "c.json.tmp", "d.client.notes.json", "good.json", sha("c")] {
      #expect(found.contains { $0.what.contains("/" + name) }, "\(name)")
    }
    #expect(found.count == 8, "one of the notes is open to others, too")
    for finding in found { _ = try store.mend(finding) }
    #expect(try store.script(sha256: Script.builtIn.sha256) == Script.builtInText)
    #expect(try mode(store.path + "/good.json") == 0o600)
    #expect(try store.verify().allSatisfy { $0.remedy == nil })
    let held = try store.open("good")
    #expect(try store.verify(["good"]).isEmpty, "a session under way")
    chmod(store.path + "/good.json", 0o644)
    let open = try #require(try store.verify(["good"]).first)
    #expect(try !store.mend(open) && mode(store.path + "/good.json") == 0o644, "nor is it mended")
    withExtendedLifetime(held) {}
  }
}

extension GateTests {
  /// The schema is compiled in as it is written.
  @Test func theSchemaIsCompiledIn() throws {
    let schema = String(decoding: try contents(checkout + "/transcripts/schema.json"), as: UTF8.self)
    let source = try contents(checkout + "/Sources/Transcripts/Schema+Transcript.generated.swift")
    #expect(
      String(decoding: source, as: UTF8.self).contains("###\"\"\"\n" + schema + "\"\"\"###"), "run scripts/generate")
  }
}
