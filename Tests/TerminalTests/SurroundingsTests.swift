// What surrounds a session: arguments without /proc, other processes that look, editors and what they leave, deleting.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  private static let canHideProc =
    geteuid() == 0
    && (try? Child.run(["unshare", "-m", "sh", "-c", "mount -t tmpfs none /proc"]).exit) == .status(0)

  /// Arguments come from the kernel, so that a closed /proc takes none of them away.
  @Test(.enabled(if: canHideProc, "only root can hide /proc")) func argumentsAreReadWithoutProc() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    func run(_ arguments: String...) throws -> (exit: Exit, output: String) {
      try Child.run(
        ["unshare", "-m", "sh", "-c", "mount -t tmpfs none /proc; exec \"$@\" </dev/null", "sh", Home.binary()]
          + arguments,
        environment: home.environment)
    }
    #expect(try run("list").output.contains(id))
    #expect(try run("show", "none").exit == .status(66))
    #expect(try run("--client", "Noa", "--coach", "Kim").exit == .status(0))
    #expect(try home.store.notes(id) == nil)
    #expect(try run("forget", id).exit == .status(0))
    #expect(home.ids == [])
  }

  @Test func noOtherProcessLooksIn() throws {
    let home = try Home()
    let (_, calls) = try Child.run(
      ["strace", "-f", "-e", "trace=prctl", Home.binary(), "--version"], environment: home.environment)
    #expect(calls.contains("PR_SET_DUMPABLE, SUID_DUMP_DISABLE"))
  }

  @Test func nothingThatAnEditorLeavesStays() throws {
    let home = try Home()
    let place = home.path + "/runtime"
    mkdir(place, 0o700)
    (home.environment["XDG_RUNTIME_DIR"], home.environment["TMPDIR"]) = (place, place)
    home.environment["EDITOR"] = try home.write(
      """
      #!/bin/sh
      folder=$(dirname "$1")
      cp "$1" "$1~"; cp "$1" "$folder/.answer.txt.swp"; ln -s nowhere "$folder/.#answer.txt"
      mkdir -p "$folder/.history/deep"; cp "$1" "$folder/.history/deep/copy"; chmod 500 "$folder/.history"
      echo "from my editor" >"$1"
      cat "$1" >"$HOME/elsewhere"

      """, to: "editor", executable: true)
    let terminal = try home.terminal(after: "umask 0", "--seed", "7")
    try terminal.wait(for: "/help")
    try terminal.type("/edit\r", for: "from my editor")
    #expect(home.names(in: place) == [])
    #expect(home.mode(home.path + "/elsewhere") == 0o600, "what it keeps somewhere else is for this person alone")
    try terminal.answer("", home)
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
  }

  @Test func deletingIsAskedAboutAtATerminal() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    for answer in ["no", "", "\u{4}"] {
      let terminal = try home.terminal("forget", id)
      try terminal.wait(for: "Delete \(id) for good")
      try terminal.type(answer + "\r")
      #expect(try terminal.end() == .status(0))
      #expect(home.ids == [id])
    }
    let unsure = try home.terminal("forget", id)
    try unsure.wait(for: "for good")
    try unsure.type("well\r", for: "Which one?")
    try unsure.type("yes\r", for: "is deleted here")
    #expect(try unsure.end() == .status(0))
    #expect(home.ids == [])
    try home.begin(["A date"])
    let sure = try home.terminal("forget", "--yes", try #require(home.ids.first))
    #expect(try sure.end() == .status(0))
    #expect(home.ids == [] && !sure.text.contains("for good"))
  }

  @Test func deletingFindsWhatIsLeftOfASession() throws {
    let home = try Home()
    let id = "2026-11-21-1430-k3fq"
    let files = [
      "\(home.drafts)/\(id).draft", "\(home.drafts)/\(id).coach.draft.tmp",
      "\(home.drafts)/new-0123456789abcdef-\(id).draft", "\(home.folder)/\(id).json.tmp",
      "\(home.path)/cofront/\(id).html",
    ]
    for folder in [home.drafts, home.folder, home.path + "/cofront"] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    for file in files {
      try Data("words".utf8).write(to: URL(filePath: file))
      #expect(try home.run("forget", id).exit == .status(0), "\(file)")
      #expect(!FileManager.default.fileExists(atPath: file), "\(file)")
    }
    #expect(try home.run("forget", id).exit == .status(66))
    try Data("words".utf8).write(to: URL(filePath: files[0]))
    try FileManager.default.createDirectory(atPath: files[3] + "/inside", withIntermediateDirectories: true)
    let run = try home.run("forget", id)
    #expect(run.exit == .status(74) && run.errors.contains(files[3]) && run.errors.split(separator: "\n").count == 1)
    #expect(!FileManager.default.fileExists(atPath: files[0]), "the rest is tried all the same")
  }

  @Test func whatIsNotAFileIsNotRead() throws {
    let home = try Home()
    try Child.run(["mkfifo", home.path + "/pipe"])
    for file in [home.path + "/pipe", "/dev/zero", "/dev/null"] {
      for arguments in [["--script", file], ["script", "check", file], ["script", "test", file]] {
        let (exit, output) = try Child.run([Home.binary()] + arguments, environment: home.environment)
        #expect(exit == .status(66) && output.contains("a pipe or a device"), "\(arguments): \(output)")
      }
    }
    let (exit, _) = try Child.run(
      [Home.binary(), "compare", home.path + "/pipe", "x"], environment: home.environment)
    #expect(exit != .status(0))
  }

  @Test func aFileOfAnotherProgramIsPassedOver() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    let names = ["._\(id).json", ".#\(id).json", ".hidden.json"]
    defer { for name in names { unlink(home.folder + "/" + name) } }
    for name in names {
      try Data("\u{0}binary".utf8).write(to: URL(filePath: home.folder + "/" + name))
    }
    let run = try home.run("list")
    #expect(run.exit == .status(0) && run.errors.isEmpty && run.output.contains(id))
  }

  @Test func noReportStandsAmongTheConversations() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    let before = home.read("\(home.folder)/\(id).json")
    symlink(home.folder, home.path + "/link")
    symlink("\(home.folder)/\(id).json", home.path + "/report")
    for file in ["\(home.folder)/\(id).json", "\(home.path)/link/new.html", "\(home.path)/report"] {
      for command in ["show", "progress"] {
        let run = try home.run(command, "--output", file)
        #expect(run.exit == .status(73) && run.errors.contains("choose another place"), "\(file): \(run.errors)")
      }
    }
    #expect(home.read("\(home.folder)/\(id).json") == before)
    #expect(home.names(in: home.folder).sorted() == ["\(id).json", "scripts"])
  }

  /// What turns a line around or is not seen is escaped in JSON, and shown as such elsewhere.
  @Test func nothingHidesInAnOutput() throws {
    let home = try Home()
    let hidden = "\u{202e}a\u{200b}b\u{2066}c\u{feff}d\u{ad}e\u{200e}f\u{e0041}g\u{3164}h"
    try home.begin(["aim \(hidden)", "worth", "network", "short", "best", "Ana\u{200b}", "", "7 5 8"])
    let unseen: (Unicode.Scalar) -> Bool = { $0.properties.isDefaultIgnorableCodePoint }
    for arguments in [
      ["show"], ["show", "--format", "json"], ["show", "--format", "markdown"], ["show", "--format", "csv"],
      ["show", "--format", "html"], ["show", "--format", "svg"], ["list"], ["list", "--json"], ["progress"],
      ["progress", "--json"], ["read", "--json", hidden], ["read", hidden],
    ] {
      let (exit, output) = try Child.run([Home.binary()] + arguments, environment: home.environment)
      #expect(exit == .status(0))
      #expect(!output.unicodeScalars.contains(where: unseen), "\(arguments)")
    }
    let shown = try home.run("show", "--format", "json").output
    #expect(shown.contains(#"\u202ea\u200bb\u2066c\ufeffd\u00ade\u200ef\udb40\udc41g\u3164h"#))
    #expect(home.transcript?.outcome.words("aim") == "aim \(hidden)", "what was typed is kept as it was")
  }
}
