// cofront strike and cofront redact, as a shell sees them.

import Foundation
import Testing

@Suite("Taking back and copies")
struct TakingBackTests {
  private let home: Home
  init() throws { home = try Home() }

  /// The number of the entry that holds some words.
  private func number(_ words: String, in id: String) throws -> String {
    let lines = try home.run("strike", id).output.split(separator: "\n")
    return String(try #require(lines.first { $0.contains(words) }).prefix { $0.isNumber })
  }

  /// Everything in the folder, as one text.
  private func everything() throws -> String {
    let names = try FileManager.default.subpathsOfDirectory(atPath: home.path + "/kept")
    return names.filter { $0.hasSuffix(".json") }.compactMap { try? home.contents("kept/" + $0) }.joined()
  }

  @Test("an answer goes from the record, the notes, drafts and later sessions")
  func strike() throws {
    let first = try home.converse(
      partners: [("Bo", "4 5 6")], action: ["Call Bo about the hidden invoice", "Bo", "Friday"])
    try home.converse(partners: [("Bo", "5 5 6")], earlier: ["aside"])
    try home.run("notes", first, "--add", "He said: call Bo about the hidden invoice")
    try FileManager.default.createDirectory(
      atPath: home.path + "/state/cofront", withIntermediateDirectories: true)
    try Data("Bo and call Bo about the hidden invoice".utf8).write(
      to: URL(filePath: home.path + "/state/cofront/\(first).draft"))
    #expect(try everything().contains("hidden invoice"))
    let entry = try number("hidden invoice", in: first)
    let run = try home.run("strike", first, entry)
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    #expect(try !everything().lowercased().contains("hidden invoice"))
    #expect(try !home.contents("state/cofront/\(first).draft").contains("hidden"))
    #expect(try !home.run("actions").output.contains("[taken back]"), "nobody has to do it any more")
    #expect(try home.run("strike", first, entry).status == 64, "it is gone")
    #expect(try home.run("strike", first, "1").status == 64, "the script's own words stay")
    #expect(try home.run("list").errors.isEmpty)
  }

  @Test("a copy has other names, and its key is apart")
  func redact() throws {
    let id = try home.converse(
      aim: "Agree with Acme’s people on the launch", partners: [("Acme", "4 5 6"), ("Dr Marsh", "5 5 5")])
    let line = try number("told early", in: id)
    let run = try home.run("redact", id, "--line", line, "--output", "copy.json")
    #expect(run.status == 0 && run.output.contains("pseudonyms.json"), "\(run.errors)")
    let copy = try home.contents("copy.json")
    for word in ["acme", "marsh", "told early", "\"noa\""] { #expect(!copy.lowercased().contains(word), "\(word)") }
    #expect(copy.contains("Partner 1’s people") && copy.contains("[line 1]"))
    #expect(try home.mode("copy.json") == 0o600 && home.mode("kept/pseudonyms.json") == 0o600)
    try home.run("redact", id, "--line", line, "--output", "again.json")
    #expect(try home.contents("again.json") == copy)
    #expect(try home.run("redact", id, "--output", "kept/copy.json").status == 73)
    #expect(try home.run("redact", id, "--line", "1").status == 64)
    #expect(try home.run("list").errors.isEmpty, "the key is no transcript")
    #expect(try !home.run("verify").output.contains("pseudonyms"))
  }
}
