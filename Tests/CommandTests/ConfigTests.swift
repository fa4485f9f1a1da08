// Settings: which of an option, a variable and the config file holds, and what is told where a line is wrong.

import Foundation
import Testing

@Suite("Settings")
struct ConfigTests {
  private let home: Home
  init() throws { home = try Home() }

  private var file: String { home.path + "/.config/cofront/config" }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: home.path + "/.config/cofront", withIntermediateDirectories: true)
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }

  /// The value of a key, and where it comes from.
  private func setting(_ key: String, _ arguments: String...) throws -> String {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let settings = try home.json(home.run(arguments + ["config", "--json"], from: "typed").output) as? [String: Any]
    let all = try #require(settings?["settings"] as? [[String: Any]])
    let one = try #require(all.first { $0["key"] as? String == key })
    return "\(one["value"] ?? "") by \(one["name"] ?? one["source"] ?? "")"
  }

  @Test("an option goes before a variable, and a variable before the file")
  func precedence() throws {
    #expect(try setting("plain") == "no by default")
    try write("plain = yes\ncolour = always\npager = more\nclient = Ana\n")
    #expect(try setting("plain") == "yes by file")
    #expect(try setting("client") == "Ana by file")
    home.environment["COFRONT_PLAIN"] = "no"
    home.environment["COFRONT_CLIENT"] = "Bo"
    #expect(try setting("plain") == "no by COFRONT_PLAIN")
    #expect(try setting("plain", "--plain") == "yes by option")
    #expect(try setting("client") == "Bo by COFRONT_CLIENT")
    #expect(try setting("colour") == "always by file")
    home.environment["CLICOLOR"] = "0"
    #expect(try setting("colour") == "never by CLICOLOR")
    home.environment["NO_COLOR"] = "1"
    #expect(try setting("colour") == "never by NO_COLOR")
    home.environment["COFRONT_COLOUR"] = "auto"
    #expect(try setting("colour") == "auto by COFRONT_COLOUR")
    home.environment["PAGER"] = ""
    #expect(try setting("pager") == "none by PAGER")
    #expect(try setting("pager", "--no-pager") == "none by option")
  }

  @Test("a key is written, changed and taken out, and the rest of the file stays")
  func writing() throws {
    #expect(try home.run("config", "client", "Ana", "Silva").output.contains("client is Ana Silva"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "client = Ana Silva\n")
    #expect(try home.mode(".config/cofront/config") == 0o600 && home.mode(".config/cofront") == 0o700)
    try write("# mine\n\n client=Ana\nplain = yes # not a remark\ncolor = never\n")
    _ = try home.run("config", "client", "Bo")
    _ = try home.run("config", "color", "always")
    _ = try home.run("config", "--unset", "plain")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "# mine\n\nclient = Bo\ncolour = always\n")
    #expect(try home.run("config", "client").output == "Bo\n")
  }

  @Test("a link to the file is followed, as those are who keep their settings elsewhere")
  func link() throws {
    try write("")
    let target = home.path + "/dotfile"
    try "plain = no\n".write(toFile: target, atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: file)
    try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: target)
    _ = try home.run("config", "client", "Ana")
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "plain = no\nclient = Ana\n")
  }

  @Test(
    "what cannot be set is said in one line",
    arguments: [
      (["config", "colr", "x"], "no key “colr”: did you mean colour?"), (["config", "colour", "blue"], "choose auto"),
      (["config", "--unset", "plian"], "did you mean plain?"), (["config", "client", " "], "client has no value"),
      (["config", "zzz"], "the keys are client"),
    ])
  func refused(arguments: [String], told: String) throws {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let run = try home.run(arguments, from: "typed")
    #expect(run.status == 64 && run.errors.contains(told) && run.errors.split(separator: "\n").count == 1, "\(run)")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test("a bad line is named with its place, and stops no conversation")
  func badLines() throws {
    try write("client = Ana\ncolr = x\nplain = perhaps\nalone\ntranscripts = here\n")
    let run = try home.run("start", typing: ["A date we both believe", "/pause"])
    #expect(run.status == 0)
    let told = run.errors.split(separator: "\n")
    #expect(told.count == 4)
    for (line, words) in zip(
      told, ["config:2: no key “colr”", "config:3: plain cannot be", "config:4: ", "config:5: "])
    {
      #expect(line.hasPrefix("cofront: ") && line.contains(words), "\(line)")
    }
    let id = try #require(home.sessions().first)
    #expect(try (home.transcript(id)["people"] as? [String: String])?["client"] == "Ana")
  }

  @Test("the folder and the script of the file are used")
  func folderAndScript() throws {
    home.environment["COFRONT_TRANSCRIPTS"] = nil
    try write("transcripts = ~/mine\nscript = ~/no.yaml\n")
    #expect(try home.run("start", typing: ["x"]).errors.contains("no.yaml"))
    try write("transcripts = ~/mine\n")
    #expect(try home.run("start", typing: ["A date we both believe", "/pause"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: home.path + "/mine"))
  }

  @Test(
    "a folder that was named and is not there is an error; the usual one is not",
    arguments: [["list"], ["actions"], ["progress"], ["verify"], ["show"], ["resume"], ["notes"]])
  func folderNotThere(command: [String]) throws {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    for arguments in [command + ["--transcripts", "/nowhere/at/all"], ["--transcripts", "/nowhere/at/all"] + command] {
      let run = try home.run(arguments, from: "typed")
      #expect(run.status == 66 && run.output.isEmpty && run.errors.contains("there is no folder /nowhere/at/all"))
    }
    home.environment["COFRONT_TRANSCRIPTS"] = "/nowhere/at/all"
    let errors = try home.run(command, from: "typed").errors
    #expect(errors.contains("no folder /nowhere/at/all (from COFRONT_TRANSCRIPTS)"))
    home.environment["COFRONT_TRANSCRIPTS"] = home.path + "/kept"
    #expect(try !home.run(command, from: "typed").errors.contains("there is no folder"))
    home.environment["COFRONT_TRANSCRIPTS"] = nil
    let usual = try home.run(command, from: "typed")
    #expect(!usual.errors.contains("there is no folder"))
    home.environment["HOME"] = nil
    let none = try home.run(command, from: "typed")
    #expect(none.status == 73 && none.errors.contains("there is no place for conversations: set HOME"))
  }
}
