// A session whose folder, file or lock goes while it is open: it goes on, and says where.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  /// A coached session with one answer saved.
  private func opened(_ home: Home) throws -> (terminal: PseudoTerminal, id: String) {
    let terminal = try home.terminal("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 200)
    try terminal.wait(for: "Noor> ")
    try terminal.answer("A date", home)
    // The script is kept after the words; until then the folder is in use.
    try home.wait("the script") { home.names(in: home.folder + "/scripts").contains { $0.hasSuffix(".yaml") } }
    return (terminal, try #require(home.ids.first))
  }

  @Test func anEditByAnotherProgramIsToldAndLeft() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    let file = "\(home.folder)/\(id).json"
    try Data(home.read(file).replacing("A date", with: "AN EDIT").utf8).write(to: URL(filePath: file))
    try terminal.type("We know it\r", for: "Another program changed \(id)")
    try terminal.wait(for: Home.question("arrive-way"))
    try terminal.type("/note beside\r", for: "Noted")
    try terminal.type("half", for: "half")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["half"]
    }
    #expect(home.names(in: home.drafts).filter { $0.hasSuffix(".draft") } == ["\(id)-2.draft"])
    try terminal.type("\u{15}/pause\r", for: "cofront resume \(id)-2")
    #expect(try terminal.end() == .status(0))
    #expect(home.read(file).contains("AN EDIT") && !home.read(file).contains("We know it"))
    let kept = try home.store.load(id + "-2")
    #expect(kept.outcome.words("aim") == "A date" && kept.outcome.words("worth") == "We know it")
    #expect(try home.store.notes(id + "-2")?.notes.map(\.text) == ["beside"])
    #expect(try home.store.notes(id) == nil)
    #expect(try home.run("resume", id + "-2", input: "network\n").exit == .status(0))
  }

  @Test func twoWritersAfterTheLockWentLoseNothing() throws {
    let home = try Home()
    let (first, id) = try opened(home)
    try FileManager.default.removeItem(atPath: "\(home.folder)/\(id).lock")
    let second = try home.terminal("resume", id, columns: 200)
    try second.wait(for: "Noor> ")
    try second.type("said by the second\r", for: Home.question("arrive-way"))
    try first.type("said by the first\r", for: "Another program changed")
    try first.type("/pause\r", for: "Saved.")
    #expect(try first.end() == .status(0))
    try second.type("/pause\r", for: "Saved.")
    #expect(try second.end() == .status(0))
    #expect(try home.store.load(id).outcome.words("worth") == "said by the second")
    #expect(try home.store.load(id + "-2").outcome.words("worth") == "said by the first")
  }

  @Test(arguments: [true, false]) func aFolderThatGoesIsMadeAnew(isRemoved: Bool) throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    if isRemoved {
      try FileManager.default.removeItem(atPath: home.folder)
    } else {
      try FileManager.default.moveItem(atPath: home.folder, toPath: home.path + "/moved")
    }
    try terminal.type("We know it\r", for: "saved there again")
    try terminal.type("/note beside\r", for: "Noted")
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(home.mode(home.folder) == 0o700)
    let kept = try home.store.load(id)
    #expect(kept.outcome.words("aim") == "A date" && kept.outcome.words("worth") == "We know it")
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["beside"])
    #expect(home.names(in: home.folder + "/scripts").count == 1)
    #expect(home.names(in: home.path + "/moved").filter { $0.hasSuffix(".lock") }.isEmpty)
  }

  @Test func aFolderThatCannotBeMadeAnewHasANextPlace() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    try FileManager.default.removeItem(atPath: home.folder)
    try Data().write(to: URL(filePath: home.folder))
    let place = home.drafts + "/transcripts"
    try terminal.type("We know it\r", for: "could not be written. Everything you said is in")
    try terminal.type("/note beside\r", for: "Noted")
    try terminal.type("/pause\r", for: place)
    #expect(try terminal.end() == .status(0))
    let store = Store(path: place)
    #expect(try store.load(id).outcome.words("aim") == "A date")
    #expect(try store.notes(id)?.notes.map(\.text) == ["beside"])
    #expect(try home.run("resume", id, "--transcripts", place, input: "network\n").exit == .status(0))
  }

  /// Words that find no room where they belong are saved elsewhere when the session ends.
  @Test func whatFindsNoPlaceIsSavedElsewhereAtTheEnd() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    for name in ["\(id).json.tmp", "\(id).json.tmp2"] {
      try FileManager.default.createDirectory(atPath: "\(home.folder)/\(name)/x", withIntermediateDirectories: true)
    }
    try terminal.type("We know it\r", for: "move it elsewhere")
    try terminal.type("/pause\r", for: "Everything you said is in")
    #expect(try terminal.end() == .status(0))
    #expect(try home.store.load(id).outcome.words("worth") == nil)
    #expect(try Store(path: home.drafts + "/transcripts").load(id).outcome.words("worth") == "We know it")
  }

  /// What is told at a bad end is what holds by then: where the session is, and what of it is lost.
  @Test(arguments: [true, false]) func whereOutputFailsTheEndIsToldAsItIs(hasNextPlace: Bool) throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    for name in ["\(id).json.tmp", "\(id).json.tmp2"] {
      try FileManager.default.createDirectory(atPath: "\(home.folder)/\(name)/x", withIntermediateDirectories: true)
    }
    let answers = try home.write("We know it\n", to: "answers")
    let limit = hasNextPlace ? "" : "ulimit -S -f 0; "
    let (exit, output) = try Child.run(
      ["/bin/sh", "-c", "\(limit)cat \"$0\" | \"$@\" >/dev/full", answers, Home.binary(), "resume", id],
      environment: home.environment)
    #expect(exit == .status(74))
    let place = home.drafts + "/transcripts"
    if hasNextPlace {
      #expect(output.contains("the output could not be written"))
      #expect(output.contains("resume \(id) --transcripts \(place)"))
      #expect(try Store(path: place).load(id).outcome.words("worth") == "We know it")
    } else {
      #expect(output.contains("the last answers of \(id) could not be saved"))
    }
  }

  @Test func notesThatCannotMoveAreToldOf() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    try terminal.type("/note beside\r", for: "Noted")
    let file = "\(home.folder)/\(id).json"
    try Data(home.read(file).replacing("A date", with: "AN EDIT").utf8).write(to: URL(filePath: file))
    for name in ["\(id)-2.notes.json.tmp", "\(id)-2.notes.json.tmp2"] {
      try FileManager.default.createDirectory(atPath: "\(home.folder)/\(name)/x", withIntermediateDirectories: true)
    }
    try terminal.type("We know it\r", for: "Another program changed \(id)")
    try terminal.wait(for: "still in")
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["beside"])
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
  }

  @Test func whatIsInTheWayIsToldOnceAndGotRound() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    let obstacle = "\(home.folder)/\(id).json.tmp"
    try FileManager.default.createDirectory(atPath: obstacle + "/x", withIntermediateDirectories: true)
    try terminal.type("We know it\r", for: "\(id).json.tmp is in the way")
    try terminal.answer("network", home)
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.components(separatedBy: "in the way").count == 2, "told once")
    #expect(try home.store.load(id).outcome.words("worth") == "We know it")
    #expect(FileManager.default.fileExists(atPath: obstacle + "/x"))
  }

  private static let canMount =
    geteuid() == 0 && (try? Child.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]).exit) == .status(0)

  /// A folder that holds five names, and no more: itself, the lock, the transcript and its script.
  @Test(.enabled(if: canMount, "only root can make a full folder")) func aFullFolderIsToldAndGotRound() throws {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.folder, withIntermediateDirectories: true)
    let terminal = try PseudoTerminal(
      [
        "unshare", "-m", "sh", "-c",
        "mount -t tmpfs -o nr_inodes=5,mode=700 none \"$0\" && exec \"$@\"", home.folder, Home.binary(), "--seed", "7",
      ], environment: home.environment, columns: 200)
    try terminal.wait(for: "/help")
    try terminal.type("A date\r", for: "worth your time?")
    try terminal.type("We know it\r", for: "Not saved")
    try terminal.type("network\r", for: Home.question("arrive-pace"))
    try terminal.type("/pause\r", for: "Everything you said is in")
    #expect(try terminal.end() == .status(0))
    let store = Store(path: home.drafts + "/transcripts")
    let id = try #require(try store.ids().max())
    let outcome = try store.load(id).outcome
    #expect(outcome.words("aim") == "A date" && outcome.words("worth") == "We know it")
  }

  /// A pause that is not saved takes no words with it.
  @Test func whatIsMissingAtTheEndIsSaidAsItIs() throws {
    let home = try Home()
    let (terminal, id) = try opened(home)
    for name in ["\(id).json.tmp", "\(id).json.tmp2"] {
      try FileManager.default.createDirectory(atPath: "\(home.folder)/\(name)/x", withIntermediateDirectories: true)
    }
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(!terminal.text.contains("could not be saved") && !terminal.text.contains("Not saved"))
    #expect(home.transcript?.outcome.words("aim") == "A date")
  }
}
