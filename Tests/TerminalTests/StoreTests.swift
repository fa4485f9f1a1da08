// Files in use: two processes on one session, a disk that is full or read-only, and who may read what.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func aSessionIsOpenOnce() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    let first = try home.terminal("resume")
    try first.wait(for: "Welcome back")
    let second = try home.run("resume", id)
    #expect(second.exit == .status(73))
    #expect(second.output.isEmpty)
    #expect(second.errors.hasPrefix("cofront: session \(id) is open in process \(first.process)"))
    #expect(second.errors.split(separator: "\n").count == 1)
    #expect(try home.run("forget", id).exit == .status(73))
    #expect(try home.run("show", id).exit == .status(0))
    try first.type("\u{4}")
    #expect(try first.end() == .status(0))
    #expect(try home.run("resume", id).exit == .status(0))
    #expect(home.names(in: home.folder).filter { $0.hasSuffix(".lock") }.isEmpty)
  }

  /// A limit on the size of files stands for a full disk: it can be lifted while the program runs.
  @Test func aFullDiskIsToldAndTheSessionGoesOn() throws {
    let home = try Home()
    let terminal = try home.terminal(after: "ulimit -S -f 1", "--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.type(String(repeating: "many words ", count: 120) + "\r", for: "Not saved")
    try terminal.wait(for: "tries again")
    #expect(home.transcript == nil)
    try terminal.type("We know it\r", for: Home.question("arrive-way"))
    #expect(terminal.text.components(separatedBy: "Not saved").count == 2, "told once")
    try Child.run(["prlimit", "--pid", "\(terminal.process)", "--fsize=unlimited:"])
    try terminal.answer("network", home)
    try terminal.wait(for: "Saved again")
    #expect(home.transcript?.outcome.words("worth") == "We know it")
    #expect(home.transcript?.outcome.words("way") == "network")
    try terminal.type("/pause\r")
    #expect(try terminal.end() == .status(0))
  }

  @Test func whatCouldNotBeSavedIsToldAtTheEnd() throws {
    let home = try Home()
    let terminal = try home.terminal(after: "ulimit -S -f 1", "--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.type(String(repeating: "many words ", count: 120) + "\r", for: "Not saved")
    try terminal.type("/pause\r", for: "could not be saved")
    #expect(try terminal.end() == .status(74))
    #expect(terminal.isSane)
  }

  private static let canMount =
    geteuid() == 0
    && {
      let place = "/tmp/cofront-mount-\(getpid())"
      mkdir(place, 0o700)
      defer { rmdir(place) }
      guard (try? Child.run(["mount", "-t", "tmpfs", "none", place]).exit) == .status(0) else { return false }
      return (try? Child.run(["umount", place]).exit) == .status(0)
    }()

  @Test(.enabled(if: canMount, "only root can mount a file system"))
  func aSmallDiskAndAReadOnlyOne() throws {
    let home = try Home()
    try FileManager.default.createDirectory(atPath: home.folder, withIntermediateDirectories: true)
    try Child.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", home.folder])
    defer { _ = try? Child.run(["umount", "-l", home.folder]) }
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    try Child.run(["/bin/sh", "-c", "cat /dev/zero >\"$0/filler\"", home.folder])
    let worth = String(repeating: "We know it, both of us. ", count: 400)  // more than what is there has room for
    try terminal.type("\u{1b}[200~\(worth)\u{1b}[201~\r", for: "no space left")
    try terminal.type("1\r", for: Home.question("arrive-pace"))
    try FileManager.default.removeItem(atPath: home.folder + "/filler")
    try terminal.answer("short", home)
    try terminal.wait(for: "Saved again")
    #expect(home.transcript?.outcome.words("worth") == worth)
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))

    #expect(try Child.run(["mount", "-o", "remount,ro", home.folder]).exit == .status(0))
    let refused = try home.run("resume")
    #expect(refused.exit == .status(73))
    #expect(refused.errors.contains("read-only"))
    let another = try home.run(input: "A date\n")
    #expect(another.exit == .status(73))
    #expect(another.output.isEmpty, "nothing is asked that could not be kept")
    #expect(another.errors.contains("read-only") && another.errors.split(separator: "\n").count == 1)
    #expect(try home.run("show").output.contains("We know it"))
    for id in home.ids { KeptTranscripts.keep("\(home.folder)/\(id).json") }
  }

  @Test func aFolderThatCannotBeMadeIsAStatusOfItsOwn() throws {
    let home = try Home()
    let file = try home.write("", to: "file")
    for place in [file, file + "/below", "/proc/none/such", home.path + "/input/\(String(repeating: "x", count: 300))"]
    {
      let run = try home.run("--transcripts", place, input: "A date\n")
      #expect(run.exit == .status(73), "\(place): \(run.errors)")
      #expect(run.errors.hasPrefix("cofront: ") && run.errors.split(separator: "\n").count == 1)
    }
  }

  @Test func aFolderThatOthersMayEnterIsToldOfOnce() throws {
    let home = try Home()
    let (open, closed) = (home.path + "/open", home.path + "/closed")
    for (folder, mode) in [(open, 0o777), (closed, 0o700)] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      chmod(folder, mode_t(mode))
    }
    let warned = try home.run("--transcripts", open, input: "A date\nWe know it\n")
    #expect(warned.output.components(separatedBy: "chmod 700").count == 2 && warned.output.contains("~/open"))
    #expect(home.mode(open) == 0o777)
    #expect(try home.run("resume", "--transcripts", open).output.contains("chmod 700"))
    #expect(try !home.run("--transcripts", closed, input: "A date\n").output.contains("chmod"))
    #expect(try !home.run(input: "A date\n").output.contains("chmod"), "a folder of the program's own making")
  }

  @Test func nothingIsKeptBeforeTheFirstAnswer() throws {
    let home = try Home()
    let run = try home.run("--seed", "7", input: "/goto facing\n/why\n")
    #expect(run.exit == .status(0) && home.ids.isEmpty, "\(run.output)")
    #expect(try home.run("--seed", "7", input: "/goto facing\nAna\n").exit == .status(0))
    #expect(home.ids.count == 1)
  }

  @Test func filesAreForThePersonAlone() throws {
    let home = try Home()
    let terminal = try home.terminal(after: "umask 0; ulimit -c unlimited", "--coach", "Kim", "--seed", "7")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    try terminal.type("/note sits very straight\r", for: "Noted")
    try terminal.type("half", for: "half")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["half"]
    }
    #expect(home.mode(home.folder) == 0o700)
    #expect(home.mode(home.path + "/data") == 0o700)
    #expect(home.mode(home.drafts) == 0o700)
    var files =
      home.names(in: home.folder).map { home.folder + "/" + $0 }
      + home.names(in: home.drafts).map { home.drafts + "/" + $0 }
    files = files.filter { !$0.hasSuffix("/scripts") }
    // The next save may have been prepared already, or not yet.
    let lasting = files.filter { !$0.hasSuffix(".json.tmp") }
    #expect(lasting.count == 4, "transcript, notes, lock, draft: \(files)")
    for file in files { #expect(home.mode(file) == 0o600, "\(file)") }
    #expect(home.mode(home.folder + "/scripts") == 0o700)
    #expect(home.names(in: home.folder + "/scripts").allSatisfy { home.mode(home.folder + "/scripts/" + $0) == 0o600 })
    #expect(try #/Max core file size +0 +0 /#.firstMatch(in: home.read("/proc/\(terminal.process)/limits")) != nil)
    let id = try #require(home.ids.first)
    #expect(!home.read("\(home.folder)/\(id).json").contains("straight"))
    #expect(home.read("\(home.folder)/\(id).notes.json").contains("sits very straight"))
  }
}
