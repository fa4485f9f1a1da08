// What a shell completes: names of sessions and of people, from the folder that the line names.

import Foundation
import Testing

@Suite("Completions")
struct CompletionTests {
  /// What bash offers for the last of these words.
  private func offered(_ words: String..., in home: Home) throws -> [String] {
    let script = """
      source <(cofront --generate-completion-script bash)
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*" COMP_POINT=${#COMP_LINE}
      _cofront cofront "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try home.run(bash: script, ["cofront"] + words)
    #expect(run.errors == "")
    return run.output.split(separator: "\n").map(String.init)
  }

  private func keep(_ names: [String], in folder: String, of home: Home) throws -> [String] {
    for name in names { try home.run("start", "--client", name, "--transcripts", folder, typing: ["Agree"]) }
    return try FileManager.default.contentsOfDirectory(atPath: home.path + "/" + folder)
      .filter { $0.hasPrefix("20") && $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  @Test(arguments: ["show", "resume", "forget", "notes", "verify", "strike", "redact", "share"])
  func sessionsOfTheFolder(command: String) throws {
    let home = try Home()
    let ids = try keep(["Ana", "Bo"], in: "kept", of: home)
    #expect(try offered(command, "20", in: home).sorted() == ids)
    #expect(try offered(command, "x", in: home).isEmpty)
  }

  @Test func sessionsOfTheFolderOnTheLine() throws {
    let home = try Home()
    let ids = try keep(["Ana"], in: "else where", of: home)
    #expect(try offered("show", "--transcripts", home.path + "/else where", "20", in: home) == ids)
    #expect(try offered("show", "--transcripts", "~/else where", "20", in: home) == ids)
    #expect(try offered("show", "--transcripts", home.path + "/none", "20", in: home).isEmpty)
  }

  @Test func peopleByName() throws {
    let home = try Home()
    let names = ["Ana Silva", "O'Brien", "Sam: the second", "b\\c"]
    _ = try keep(names, in: "kept", of: home)
    #expect(try offered("actions", "list", "--client", "", in: home).sorted() == names)
    #expect(try offered("progress", "An", in: home) == ["Ana Silva"])
    #expect(try offered("start", "--client", "O", in: home) == ["O'Brien"])
    // The command that needs no name has the same.
    #expect(try offered("--client", "", in: home).sorted() == names)
    #expect(try offered("--plain", "--client", "Sa", in: home) == ["Sam: the second"])
    #expect(try offered("--coa", in: home) == ["--coach"])
  }

  @Test(arguments: ["$(touch run)", "`touch run`", "';touch run;'", "\"$(touch run)\"", "a$(touch run)b", "$HOME"])
  func aNameIsNeverRun(name: String) throws {
    let home = try Home()
    _ = try keep([name], in: "kept", of: home)
    #expect(try offered("start", "--client", "", in: home) == [name])
    #expect(!FileManager.default.fileExists(atPath: home.path + "/run"))
  }

  @Test func formatsAndCommands() throws {
    let home = try Home()
    #expect(try offered("show", "--format", "", in: home).contains("markdown"))
    #expect(try offered("sho", in: home) == ["show"])
  }

  @Test(arguments: ["-V", "--version", "version"])
  func theVersion(word: String) throws {
    let run = try Home().run(word)
    #expect(run.status == 0)
    #expect(
      try run.output.contains(Regex(#"^cofront \d+\.\d+\.\d+ \(.+\)\nSwift.*; libedit 2.*, libyaml 0.*, glibc 2.*\n$"#))
    )
  }
}
