// What is told to be typed next leads there: with the folder that is meant, as a shell reads it, and with a remedy that
// there is.

import Foundation
import Testing

@Suite("Remedies")
struct RemedyTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test("a command that is told to be typed finds the folder again")
  func folder() throws {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let folder = home.path + "/it's elsewhere"
    let option = "--transcripts '\(folder.replacing("'", with: "'\\''"))'"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func run(_ arguments: String...) throws -> String {
      let run = try home.run(arguments + ["--transcripts", folder], from: "typed")
      return run.output + run.errors
    }
    #expect(try run("list").contains("cofront start \(option)"))
    #expect(try run("resume").contains("cofront start \(option)"))
    let lines = [
      "A date", "We know it", "network", "short", "We told early", "Bo", "", "4 5 6", "I notice", "", "none", "actions",
      "",
      "", "Call Bo", "", "", "",
    ]
    try home.run("--client", "Ana's", "--transcripts", folder, typing: lines)
    #expect(try run("progress", "Ana's").contains("cofront actions --client 'Ana'\\''s' \(option)"))
    let id = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".json") }?.dropLast(5))
    let skips = ["/goto leaving"] + Array(repeating: "/skip", count: 20)
    try home.run("resume", "\(id)", "--transcripts", folder, typing: skips)
    #expect(try run("resume", "\(id)").contains("cofront show \(id) \(option)"))
  }

  @Test("a config file that cannot be written names what says where it is")
  func config() throws {
    home.environment["XDG_CONFIG_HOME"] = home.path + "/config"
    try Data().write(to: URL(filePath: home.path + "/config"))
    let run = try home.run("config", "client", "Ana")
    #expect(run.status == 73 && run.errors.contains("set XDG_CONFIG_HOME") && !run.errors.contains("--output"))
  }

  @Test("a file that is not there has another name", arguments: ["no.json", "nowhere/no.json"])
  func exchange(name: String) throws {
    let run = try home.run("exchange", name, name)
    #expect(run.status == 66 && run.errors == "cofront: there is no file \(name): check its name\n")
  }

  @Test("a script that is not UTF-8 is told of with the place")
  func script() throws {
    try Data("id: caf\u{e9}".unicodeScalars.map { UInt8($0.value) }).write(to: URL(filePath: home.path + "/latin.yaml"))
    let run = try home.run("script", "check", "latin.yaml")
    #expect(run.status == 65 && run.errors == "cofront: byte 8 of latin.yaml is not UTF-8: save it as UTF-8\n")
  }

  @Test("an action whose script knows no end of it is not said to be done", arguments: ["done", "drop"])
  func action(command: String) throws {
    try """
    format: cofront-script
    id: tasks
    version: 1
    title: Tasks
    start: tasks
    data:
      tasks:
        type: records
        item: task
        heading: The tasks
        returns: status
        fields: {what: words, status: {type: choice, of: [open]}}
      last: {type: words, heading: Last}
    stages: [{id: one, title: One}]
    ways: {whole: [one]}
    states:
      - {id: tasks, stage: one, step: list, into: tasks, ask: Which tasks?, why: A test., cue: None., next: last}
      - {id: last, stage: one, step: ask, into: last, ask: What else?, why: A test., cue: None., next: end}
    """.write(toFile: home.path + "/tasks.yaml", atomically: true, encoding: .utf8)
    try home.run("start", "--script", "tasks.yaml", typing: ["Rake; Mow", "", "x"])
    let letters = try #require(try home.run("actions").output.split(separator: " ").first)
    let run = try home.run("actions", command, String(letters))
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains("“Rake” has no answer that says so"))
  }
}
