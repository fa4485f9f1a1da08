// Help: what it names is there, what is misspelt is found, and the program is named as it was called.

import Foundation
import TerminalDriver
import Testing

@Suite("Help")
struct HelpTests {
  private let home: Home
  init() throws { home = try Home() }

  private static let root = URL(filePath: checkout)

  private static func source(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test(
    "a command or topic that is none is named, with what may have been meant",
    arguments: [
      (["lsit"], "no command “lsit”: did you mean list?"), (["--plain", "lsit"], "did you mean list?"),
      (["lsit", "--json"], "did you mean list?"), (["sohw", "latest"], "did you mean show?"),
      (["--client", "Noa", "progres"], "did you mean progress?"), (["prog"], "did you mean progress?"),
      (["frobnicate"], "no command “frobnicate”: cofront help shows all"),
      (["actions", "dnoe", "1"], "did you mean done? cofront help actions shows all"),
      (["script", "chekc"], "did you mean check? cofront help script shows all"),
      (["help", "kyes"], "no command or topic “kyes”: did you mean keys?"), (["help", "lsit"], "did you mean list?"),
      (["help", "exit-code"], "did you mean exit-codes?"), (["help", "qqq"], "no command or topic “qqq”"),
      (["help", "keys", "more"], "keys is one topic"), (["show", "--fromat", "text"], "see cofront help show"),
    ])
  func misspelt(arguments: [String], told: String) throws {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let run = try home.run(arguments, from: "typed")
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("cofront: ") && run.errors.contains(told), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").count == 1)
  }

  @Test("the first page has examples, topics, groups, and what a screen reader needs")
  func firstPage() throws {
    let page = try home.run("--help").output
    for word in [
      "Examples:", "--plain", "ACCESSIBLE", "keys, privacy, coach", "formats, environment, exit-codes",
      "CONVERSATION SUBCOMMANDS:", "LOOKING BACK SUBCOMMANDS:",
    ] {
      #expect(page.replacing("\n", with: " ").contains(word), "\(word)")
    }
    #expect(try home.run("help").output == page)
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("the program is named as it was called", arguments: ["scripts/coach", "./my\\ own/coach"])
  func calledAs(name: String) throws {
    home.environment["COFRONT_COMMAND"] = name
    let page = try home.run("--help").output
    #expect(page.contains("\(name) --plain") && page.contains("USAGE: \(name) ") && !page.contains("cofront "))
    #expect(try home.run("lsit").errors.contains("\(name) help shows all"))
    #expect(try home.run("show", "--nothing").errors.contains("see \(name) help show"))
    for topic in ["privacy", "coach", "formats"] {
      let text = try home.run("help", topic).output
      #expect(text.contains("\(name) ") && !text.contains("cofront "), "\(topic)")
    }
  }

  @Test("common options may stand before the command or behind it")
  func commonOptions() throws {
    let id = try home.converse(partners: [("Ana", "4 5 6")])
    let kept = home.path + "/kept"
    home.environment["COFRONT_TRANSCRIPTS"] = home.path + "/elsewhere"
    for arguments in [
      ["--transcripts", kept, "show", id, "--plain"], ["--plain", "show", "--transcripts=" + kept, id],
    ] {
      let run = try home.run(arguments, from: "typed")
      #expect(run.status == 0 && run.output.contains("Ana: trust 4"), "\(run)")
    }
    #expect(try home.run("--transcripts", kept, "--no-color", "actions", "--client", "noa").status == 0)
    #expect(try home.run("--no-pager", "--plain", "progress", "noa", "--transcripts", kept).output.contains("Ana"))
  }

  @Test("every key of the topic is one of the editor's")
  func keys() throws {
    let topic = try home.run("help", "keys").output
    let page = try Self.source("Documentation/LineEditing.md")
    let known = page.split(separator: "\n").filter { $0.hasPrefix("| ") }.compactMap { $0.split(separator: "|").first }
    let lines = topic.split(separator: "\n").filter {
      $0.hasPrefix("  ") && !$0.hasPrefix("  /") && !$0.hasPrefix("   ")
    }
    #expect(lines.count == 12)
    for line in lines {
      let label = line.dropFirst(2).split(separator: "  ").first ?? ""
      for key in label.split(separator: ", ") { #expect(known.contains { $0.contains(key) }, "\(key)") }
    }
  }

  @Test("every variable that is read is in the topic, and none besides")
  func variables() throws {
    let folder = Self.root.appending(path: "Sources")
    let sources = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var read: Set<String> = []
    for case let file as URL in sources
    where file.pathExtension == "swift" && file.lastPathComponent != "Variable.swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for found in text.matches(of: /(?:\[|getenv\(|isSet\(|folder\()"([A-Z][A-Z_]+)"/) { read.insert(String(found.1)) }
    }
    #expect(read.count > 12)
    read.remove("COLUMNS")  // kept as it is for other programs
    let topic = try home.run("help", "environment").output
    for name in read { #expect(topic.contains("\(name) ") || topic.contains("\(name),"), "\(name)") }
  }

  @Test("exit statuses and formats are those there are")
  func statusesAndFormats() throws {
    let ends = try home.run("help", "exit-codes").output
    for status in [0, 64, 65, 66, 71, 73, 74] { #expect(ends.contains("  \(status) "), "\(status)") }
    let topic = try home.run("help", "formats").output
    let wrong = try home.run("show", "--format", "none").errors
    for format in ["text", "markdown", "html", "svg", "csv", "ics", "json", "dot"] {
      #expect(topic.contains("  \(format) ") && wrong.contains(format), "\(format)")
    }
  }
}
