// What commands tell as JSON: each with the name and the version of its shape, as Documentation/JSON.md has it.

import Foundation
import TerminalDriver
import Testing

@Suite("Facts as JSON")
struct FactsTests {
  private let home: Home
  init() throws { home = try Home() }

  private static let schemas = URL(filePath: checkout).appending(path: "Documentation/facts.schema.json")

  /// What is wrong with a text under one of the schemas; empty where nothing is.
  private func flaw(in text: String, under name: String) throws -> String {
    let check = """
      import json, sys
      from jsonschema import Draft202012Validator
      whole = json.load(open(sys.argv[1]))
      schema = {"$schema": whole["$schema"], "$defs": whole["$defs"], "$ref": "#/$defs/" + sys.argv[2]}
      print("\\n".join(e.json_path + " " + e.message for e in Draft202012Validator(schema).iter_errors(json.load(open("facts")))))
      """
    try text.write(toFile: home.path + "/facts", atomically: true, encoding: .utf8)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = ["-c", check, Self.schemas.path, name]
    process.currentDirectoryURL = URL(filePath: home.path)
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let told = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return told.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test("every shape is as its schema says, and none of them is empty")
  func shapes() throws {
    let id = try home.converse(partners: [("Ana", "4 5 6")], action: ["Call Ana", "Ana", "Friday"])
    let other = try home.converse(client: "bo", partners: [("Ana", "7 7 7")])
    _ = try home.run("notes", id, "--add", "Ask again")
    let script = home.path + "/mine.yaml"
    try "states: 1\n".write(toFile: script, atomically: true, encoding: .utf8)
    try "left".write(toFile: home.path + "/kept/\(id).json.tmp", atomically: true, encoding: .utf8)
    let plan = Self.schemas.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Tests/Conversations/readme.plan").path
    let commands: [(String, [String], Int32)] = [
      ("list", ["list", "--json"], 0), ("actions", ["actions", "--json"], 0),
      ("search", ["search", "ana", "--json"], 0), ("progress", ["progress", "--json"], 0),
      ("compare", ["compare", id, other, "--json"], 0), ("notes", ["notes", id, "--json"], 0),
      ("verify", ["verify", "--json"], 65), ("strike", ["strike", id, "--json"], 0),
      ("config", ["config", "--json"], 0),
      ("check", ["script", "check", script, "--json"], 65), ("check", ["script", "check", "--json"], 0),
      ("test", ["script", "test", plan, "--json"], 0), ("states", ["script", "show", "--json"], 0),
      ("read", ["read", "You never listen", "--json"], 0), ("version", ["version", "--json"], 0),
    ]
    for (name, arguments, status) in commands {
      let run = try home.run(arguments, from: "typed")
      #expect(run.status == status, "\(arguments) \(run.errors)")
      #expect(try flaw(in: run.output, under: name) == "", "\(name)")
    }
    #expect(try flaw(in: "[{}]", under: "list") != "" && flaw(in: "{}", under: "verify") != "")
    #expect(try home.run("show", id, "--json").output == home.contents("kept/\(id).json"))
  }

  @Test("a dash is standard output, and a file that is there is replaced only by --force where nobody can be asked")
  func output() throws {
    let id = try home.converse(partners: [("Ana", "4 5 6")])
    let csv = try home.run("show", id, "--format", "csv").output
    #expect(try home.run("show", id, "--format", "csv", "--output", "-").output == csv)
    #expect(try home.run("progress", "--format", "csv", "--output", "-").output.contains(",trust,"))
    #expect(try home.run("redact", id, "--output", "-").output.contains("Client 1"))
    let shared = try home.run("exchange", "export", id, "--share", "aim", "--output", "-").output
    #expect(shared.contains("Agree on the launch"))
    #expect(!FileManager.default.fileExists(atPath: home.path + "/-"))
    try "mine".write(toFile: home.path + "/page", atomically: true, encoding: .utf8)
    for command in [["show", id, "--format", "csv"], ["exchange", "export", id, "--share", "aim"], ["progress"]] {
      let refused = try home.run(command + ["--output", "page"], from: "typed")
      #expect(refused.status == 73 && refused.errors.contains("--force replaces it"))
      #expect(try home.contents("page") == "mine")
    }
    #expect(try home.run("show", id, "--format", "csv", "--output", "page", "--force").status == 0)
    #expect(try home.contents("page") == csv)
    #expect(try home.run("exchange", "export", id, "--share", "aim", "--output", "page", "--force").status == 0)
    #expect(try home.contents("page") == shared)
  }
}
