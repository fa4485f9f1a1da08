// What could not be brought to the disk: which part of it is told, tried again, and told once more at the end.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  /// A coached session with one answer saved.
  private func coached(_ home: Home) throws -> (terminal: PseudoTerminal, id: String) {
    let terminal = try home.terminal("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 200)
    try terminal.wait(for: "Noor> ")
    try terminal.answer("A date", home)
    return (terminal, try #require(home.ids.first))
  }

  /// Limits what the program may write to a file, in bytes; this stands for a full disk.
  private func limit(_ terminal: PseudoTerminal, to bytes: String) throws {
    try Child.run(["prlimit", "--pid", "\(terminal.process)", "--fsize=\(bytes):"])
  }

  private func notes(_ home: Home, _ id: String) throws -> [String]? { try home.store.notes(id)?.notes.map(\.text) }

  @Test func aNoteThatFindsNoRoomWaitsForIt() throws {
    let home = try Home()
    let (terminal, id) = try coached(home)
    try limit(terminal, to: "100")
    try terminal.type("/note precious\r", for: "Not saved")
    try terminal.wait(for: "The note waits")
    try terminal.type("/note more\r", for: "The note waits")
    #expect(!terminal.text.contains("Noted, in your own file"))
    #expect(terminal.text.components(separatedBy: "Not saved").count == 2, "told once")
    #expect(try notes(home, id) == nil)
    try limit(terminal, to: "unlimited")
    try terminal.type("We know it\r", for: "Saved again")
    #expect(try notes(home, id) == ["precious", "more"])
    try terminal.type("/note second\r", for: "Noted, in your own file")
    try terminal.type("/quit\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(try notes(home, id) == ["precious", "more", "second"])
    #expect(home.transcript?.outcome.words("worth") == "We know it")
  }

  @Test func theDraftStaysUntilTheAnswerIsSaved() throws {
    let home = try Home()
    let (terminal, _) = try coached(home)
    try limit(terminal, to: "100")
    try terminal.type("We know it", for: "We know it")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["We know it"]
    }
    try terminal.type("\r", for: "Not saved")
    #expect(home.keptDrafts == ["We know it"], "it is on the disk nowhere else")
    try limit(terminal, to: "unlimited")
    try terminal.answer("network", home)
    try home.wait("no draft") { home.keptDrafts.isEmpty }
    try terminal.type("/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(home.keptDrafts.isEmpty)
  }

  /// Nobody goes on with a closed conversation, so a script that could not be kept is no loss then.
  @Test func aClosedConversationNeedsNoScript() throws {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.folder, withIntermediateDirectories: true)
    try Data().write(to: URL(filePath: home.folder + "/scripts"))
    let script = try home.write(SmallScript.first, to: "small.yaml")
    let run = try home.run("--script", script, input: "Here\nleft\nThere\n")
    #expect(run.exit == .status(0), "\(run)")
    #expect(run.output.contains("the copy of the script is not"))
    #expect(home.transcript?.status == .closed)
    let paused = try home.run("--script", script, input: "Here\n")
    #expect(paused.exit == .status(74) && paused.errors.contains("only a copy of its script is not"), "\(paused)")
  }

  /// The last answer of all is not on the disk yet: its draft stays.
  @Test func aConversationThatEndsUnsavedLeavesTheLastDraft() throws {
    let home = try Home()
    let script = try home.write(SmallScript.first, to: "small.yaml")
    let terminal = try home.terminal("--script", script)
    try terminal.wait(for: "/help")
    for line in ["Here", "left"] { try terminal.answer(line, home) }
    try limit(terminal, to: "100")
    try terminal.type("There", for: "There")
    try terminal.keepsDraft(showing: "There")
    #expect(home.keptDrafts == ["There"])
    try terminal.type("\r")
    #expect(try terminal.end() == .status(74))
    #expect(home.transcript?.status == .open && home.keptDrafts == ["There"])
  }

  /// The last answer's draft does not outlive its conversation.
  @Test func aConversationThatIsOverLeavesNoDraft() throws {
    let home = try Home()
    let script = try home.write(SmallScript.first, to: "small.yaml")
    let terminal = try home.terminal("--script", script)
    try terminal.wait(for: "/help")
    for line in ["Here", "left"] { try terminal.answer(line, home) }
    try terminal.type("There", for: "There")
    try terminal.keepsDraft(showing: "There")
    #expect(home.keptDrafts == ["There"])
    try terminal.type("\r")
    #expect(try terminal.end() == .status(0))
    #expect(home.transcript?.status == .closed)
    #expect(home.names(in: home.drafts).filter { $0.contains(".draft") } == [])
  }

  /// They were told to be kept, and no answer has taken their place.
  @Test func wordsPutAsideOutliveAConversationThatIsOver() throws {
    let home = try Home()
    let script = try home.write(SmallScript.first, to: "small.yaml")
    let terminal = try home.terminal("--script", script, columns: 200)
    try terminal.wait(for: "/help")
    for line in ["Here", "left"] { try terminal.answer(line, home) }
    try terminal.type("half a sentence", for: "sentence")
    try terminal.type("\u{3}", for: "press Up")
    try terminal.type("/skip\r", for: "The words you had not sent are kept in")
    #expect(try terminal.end() == .status(0))
    #expect(home.transcript?.status == .closed && home.keptDrafts == ["half a sentence"])
  }

  /// A kill between the save and the removal of the draft leaves both.
  @Test func aSavedAnswerIsNotOfferedAgain() throws {
    let home = try Home()
    try home.begin(["A date", "We know it"])
    let id = try #require(home.ids.first)
    try FileManager.default.createDirectory(atPath: home.drafts, withIntermediateDirectories: true)
    for (draft, isOffered) in [("We know it", false), ("We know it, I think", true)] {
      try Data(draft.utf8).write(to: URL(filePath: "\(home.drafts)/\(id).draft"))
      let terminal = try home.terminal("resume")
      try terminal.wait(for: "/help")
      #expect(terminal.text.contains("are back") == isOffered)
      try terminal.type("\u{15}/quit\r", for: "Saved.")
      #expect(try terminal.end() == .status(0))
    }
  }

  @Test func aNoteThatIsLostIsToldAtTheEnd() throws {
    let home = try Home()
    let (terminal, id) = try coached(home)
    let file = "\(home.folder)/\(id).notes.json"
    try Data("{".utf8).write(to: URL(filePath: file))
    try terminal.type("/note precious\r", for: "The note is not saved")
    try terminal.wait(for: "The note waits")
    try terminal.answer("We know it", home)
    #expect(home.transcript?.outcome.words("worth") == "We know it", "the answers are saved all the same")
    try terminal.type("/quit\r", for: "the last notes")
    #expect(try terminal.end() == .status(74))
    #expect(!terminal.text.contains("Saved. To come back"))
    #expect(home.read(file) == "{")
  }

  /// A shared session with an answer, and notes that are no longer JSON; the coach's terminal, and the notes' file.
  private func sharedWithBrokenNotes(_ home: Home) throws -> (coach: PseudoTerminal, file: String) {
    let coach = try home.share(columns: 200)
    let client = try home.join()
    try client.send("A date")
    try coach.wait(for: "Noa> A date")
    let file = try "\(home.folder)/\(#require(home.ids.first)).notes.json"
    try Data("{".utf8).write(to: URL(filePath: file))
    return (coach, file)
  }

  @Test func notesThatCannotBeReadAreNotTakenForNone() throws {
    let home = try Home()
    let (coach, _) = try sharedWithBrokenNotes(home)
    try coach.type("/view\r", for: "notes could not be read")
    #expect(!coach.text.contains("No notes of yours"))
  }

  /// A file in the folder's place stands for one that cannot be written; root may write anywhere.
  @Test(arguments: [[], ["--plain"]]) func aDraftThatCannotBeKeptIsToldOnce(look: [String]) throws {
    let home = try Home()
    let notice = "cannot be kept"
    let waiting = look.isEmpty ? "> " : "You: "
    func block() throws {
      try? FileManager.default.removeItem(atPath: home.path + "/state")
      try home.write("", to: "state")
    }
    try block()
    let terminal = try home.terminal(look + ["--seed", "7"], columns: 200)
    try terminal.wait(for: waiting)
    try terminal.type("A date", for: notice)
    try terminal.wait(for: home.drafts)
    // The line stands below what was told of it.
    try terminal.wait { $0.components(separatedBy: notice).last?.contains("A date") == true }
    try terminal.type(" with Ana\u{3}", for: "kept: press Up")
    #expect(terminal.text.components(separatedBy: notice).count == 2)
    try FileManager.default.removeItem(atPath: home.path + "/state")
    try terminal.type("\u{1b}[A and Bo", for: "Bo")
    try home.wait("a draft") { home.keptDrafts == ["A date with Ana and Bo"] }
    #expect(terminal.text.components(separatedBy: notice).count == 2)
    try block()
    try terminal.type("!", for: notice)
    try terminal.answer("", home)
    #expect(home.transcript?.outcome.words("aim") == "A date with Ana and Bo!")
  }

  /// Words of a session that ended before its first answer, where there is no room for another copy of them.
  @Test func aDraftThatCannotBeTakenOverStays() throws {
    let home = try Home()
    var terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "/help")
    try terminal.type("half a sentence", for: "sentence")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["half a sentence"]
    }
    terminal.stop()
    terminal = try home.terminal(after: "ulimit -S -f 0", "--seed", "7")
    try terminal.wait(for: "are back")
    #expect(home.keptDrafts == ["half a sentence"])
    try terminal.type("!", for: "!")
    try home.wait("the complaint") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return terminal.text.contains("cannot be kept")
    }
    terminal.stop()
    #expect(home.keptDrafts == ["half a sentence"])
    terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "are back")
    try terminal.answer("", home)
    try home.wait("no draft") { home.keptDrafts.isEmpty }
  }

  /// With the first save a draft moves to the session's name; where it cannot, it stays, and moves with the next.
  @Test func aDraftThatCannotMoveStays() throws {
    let home = try Home()
    let terminal = try home.terminal("--client", "Noor", "--coach", "Kim", "--seed", "7", columns: 200)
    try terminal.wait(for: "Noor> ")
    try terminal.type("half a sentence", for: "sentence")
    try terminal.type("\u{3}", for: "press Up")
    let id = try #require(home.names(in: home.folder).first { $0.hasSuffix(".lock") }?.dropLast(5))
    let inTheWay = ["\(id).draft.tmp", "\(id).draft.tmp2"].map { "\(home.drafts)/\($0)" }
    for path in inTheWay {
      try FileManager.default.createDirectory(atPath: path + "/x", withIntermediateDirectories: true)
    }
    try terminal.type("/note a first note\r", for: "Noted")
    #expect(home.keptDrafts == ["half a sentence"])
    for path in inTheWay { try FileManager.default.removeItem(atPath: path) }
    try terminal.type("/note a second note\r", for: "Noted")
    #expect(home.keptDrafts == ["half a sentence"])
    #expect(home.names(in: home.drafts) == ["\(id).draft"])
    try terminal.type("/quit\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
  }

  /// Until its first save a session has no transcript to go on with, so its draft is looked for under its people.
  @Test func theDraftOfASessionThatWasNeverSavedComesBack() throws {
    let home = try Home()
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: " · /help")
    try limit(terminal, to: "100")
    try terminal.type("A date with Ana", for: "with Ana")
    try terminal.keepsDraft(showing: "with Ana")
    try terminal.type("\r", for: "Not saved")
    terminal.send(SIGKILL)
    #expect(try terminal.end() == .signal(SIGKILL) && home.ids.isEmpty)
    let again = try home.terminal("--seed", "7")
    try again.wait(for: "are back")
    try again.answer("", home)
    #expect(home.transcript?.outcome.words("aim") == "A date with Ana")
  }

  @Test func aNoteInASharedSessionThatFindsNoRoomWaitsForIt() throws {
    let home = try Home()
    let (coach, file) = try sharedWithBrokenNotes(home)
    try coach.type("/note zebra\r", for: "Not saved yet")
    try coach.wait { Tmux.words($0).contains("every line of the session tries again") }
    try coach.send("How is that?")
    #expect(coach.text.components(separatedBy: "Not saved yet").count == 2, "told once")
    try FileManager.default.removeItem(atPath: file)
    try coach.type("/notes\r", for: "not saved yet: zebra")
    try coach.send("I listen")
    try coach.wait(for: "is saved now, in your own file")
    #expect(try notes(home, home.ids[0]) == ["zebra"])
    try coach.type("/note lion\r", for: "Noted, in your own file")
    #expect(try notes(home, home.ids[0]) == ["zebra", "lion"])
    try coach.type("/pause\r")
    #expect(try coach.end() == .status(0))
  }

  @Test func aNoteInASharedSessionThatIsLostIsToldAtTheEnd() throws {
    let home = try Home()
    let (coach, file) = try sharedWithBrokenNotes(home)
    try coach.type("/note zebra\r", for: "Not saved yet")
    try coach.type("/pause\r", for: "the last notes")
    #expect(try coach.end() == .status(74))
    #expect(home.read(file) == "{" && home.transcript?.status == .paused)
  }

  @Test func aSignalTellsWhatIsLost() throws {
    let home = try Home()
    let (terminal, _) = try coached(home)
    try limit(terminal, to: "100")
    try terminal.type("We know it\r", for: "Not saved")
    try terminal.type("\u{3}", for: "again to leave")
    try terminal.type("\u{3}", for: "could not be saved")
    #expect(try terminal.end() == .signal(SIGINT))
    #expect(!terminal.text.contains("Saved. To come back"))
  }

  /// The script is much larger than a transcript: there may be room for the one and not for the other.
  @Test func aScriptThatIsNotKeptIsNoLossOfWords() throws {
    let home = try Home()
    let terminal = try home.terminal(after: "ulimit -S -f 20", "--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.type("A date\r", for: "the copy of the script is not")
    #expect(!terminal.text.contains("Not saved"))
    #expect(home.transcript?.outcome.words("aim") == "A date")
    try terminal.type("/pause\r", for: "is saved, only a copy of its")
    #expect(try terminal.end() == .status(74))
    #expect(home.keptDrafts.isEmpty)
    #expect(home.names(in: home.folder + "/scripts").isEmpty)
    #expect(try home.run("resume", input: "We know it\n").exit == .status(0))
    #expect(home.transcript?.outcome.words("worth") == "We know it")
    #expect(home.names(in: home.folder + "/scripts").count == 1)
  }

  /// Root may write anywhere, so the program is another user's then.
  @Test(.enabled(if: !OtherUser.isPossible || access("/usr/bin/setpriv", X_OK) == 0))
  func aFolderThatIsClosedMeanwhileIsToldAndTheSessionGoesOn() throws {
    let home = try Home()
    let terminal =
      OtherUser.isPossible ? try OtherUser.terminal(home, ["--seed", "7"]) : try home.terminal("--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    chmod(home.folder, 0o500)
    try terminal.type("We know it\r", for: "Not saved")
    try terminal.wait(for: "every answer tries again")
    try terminal.wait(for: Home.question("arrive-way"))
    #expect(home.transcript?.outcome.words("worth") == nil)
    chmod(home.folder, 0o700)
    try terminal.answer("network", home)
    try terminal.wait(for: "Saved again")
    #expect(home.transcript?.outcome.words("worth") == "We know it")
    try terminal.type("/pause\r")
    #expect(try terminal.end() == .status(0))
  }
}
