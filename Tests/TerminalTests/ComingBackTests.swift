// Coming back: lists and readings of what was said, offers to go on, open actions, other scripts, and forgetting.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  private static let answers = [
    "A date with Ana", "We know it", "network", "short", "Bad news came early", "Ana, Bo", "", "7 5 8", "4 6 9",
    "Bo is low", "",
    "none", "actions", "I answer", "", "Open books", "", "Call Bo", "Bo", "Friday", "", "/skip",
  ]

  @Test func aListIsShort() throws {
    let home = try Home()
    try home.begin(
      [String(repeating: "undermining ", count: 9000)], "--client", String(repeating: "Noor ", count: 20_000))
    try home.begin([String(repeating: "x", count: 100_000)], "--client", "Bo")
    let list = try home.run("list").output.split(separator: "\n")
    #expect(list.count == 2, "one line for each where nobody sees columns")
    #expect(list.allSatisfy { $0.count <= 200 && $0.hasSuffix("…") })
    #expect(list.contains { $0.contains("Bo  xxxxxx") })
    let json = try home.run("list", "--json").output
    #expect(json.count > 200_000, "the facts are whole there")

    let terminal = try home.terminal("list")
    #expect(try terminal.end() == .status(0))
    let rows = terminal.text.replacingOccurrences(of: "\r", with: "").split(separator: "\n")
    #expect(rows.allSatisfy { $0.count <= 80 })
    #expect(rows.count(where: { $0.hasPrefix("20") }) == 2, "what follows a first row is set in")
    // The four letters that end the name of a session may be anything.
    let words = Set(rows.joined(separator: " ").split { !$0.isLetter }.map(String.init).filter { $0.count > 4 })
    #expect(words.contains("undermining") && !words.contains { "undermining" != $0 && "undermining".hasSuffix($0) })
  }

  @Test func sessionsAreListedShownAndForgotten() throws {
    let home = try Home()
    #expect(try home.run("list").output.contains("No conversation here yet"))
    #expect(try home.run("list", "--json").output == "[]\n")
    try home.begin(Self.answers + ["/note one more thing"], "--client", "Noor")
    try home.begin(["Another aim"], "--client", "Bo", "--coach", "Kim")
    let list = try home.run("list")
    #expect(list.output.split(separator: "\n").count == 2)
    #expect(list.output.contains("A date with Ana") && list.output.contains("Bo with Kim"))
    let objects = try #require(
      try JSONSerialization.jsonObject(with: Data(home.run("list", "--json").output.utf8)) as? [[String: Any]])
    #expect(Set(objects.compactMap { $0["client"] as? String }) == ["Noor", "Bo"])
    #expect(objects.allSatisfy { $0["status"] as? String == "paused" })
    let noor = try #require(objects.first { $0["client"] as? String == "Noor" })
    #expect(noor["openActions"] as? Int == 1)
    #expect(noor["aim"] as? String == "A date with Ana")
    let id = try #require(noor["id"] as? String)

    let text = try home.run("show", id).output
    #expect(text.contains("Call Bo") && text.contains("Ana: trust 7, imperative 5, purpose 8"))
    let markdown = try home.run("show", id, "--format", "markdown").output
    #expect(markdown.hasPrefix("# ") && markdown.contains("Call Bo"))
    #expect(try home.run("show", id, "--format", "json").output == home.read("\(home.folder)/\(id).json"))
    // The beginning of a name will do where only one has it; here both began in the same minute, or nearly.
    #expect(try home.run("show", String(id.dropLast(1))).exit == .status(0))
    let several = try home.run("show", "20")
    #expect(several.exit == .status(66))

    // Under way, with a draft: it can be read, but not deleted from under its reader.
    let terminal = try home.terminal("resume", id)
    try terminal.wait(for: "/help")
    try terminal.type("half", for: "half")
    try home.wait("the draft") {
      try? terminal.wait(seconds: 0.01) { _ in false }; return home.keptDrafts == ["half"]
    }
    #expect(try home.run("show", id).output.contains("Call Bo"))
    #expect(try home.run("list").exit == .status(0))
    #expect(try home.run("forget", id).exit == .status(73))
    terminal.stop()
    let forgotten = try home.run("forget", id)
    #expect(forgotten.exit == .status(0))
    #expect(forgotten.output.contains(id))
    #expect(home.names(in: home.folder).filter { $0.hasPrefix(id) } == [])
    #expect(home.keptDrafts.isEmpty)
    #expect(home.ids.count == 1)
    #expect(try home.run("show", id).exit == .status(66))
  }

  @Test func anUnfinishedSessionIsOffered() throws {
    let home = try Home()
    try home.begin(["A date with Ana"])
    let id = try #require(home.ids.first)
    var terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "Enter goes on")
    try terminal.type("perhaps\r", for: "Which one?")
    try terminal.type("\r", for: "Welcome back")
    try terminal.wait(for: "your time?")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(home.ids == [id])
    #expect(home.transcript?.entries.contains { $0.kind == .resume } == true)

    terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "Enter goes on")
    try terminal.type("new\r", for: "have at the end")
    try terminal.type("Another\r", for: "your time?")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(home.ids.count == 2)

    // Leaving at the offer leaves everything as it is; somebody else is offered nothing.
    let before = home.ids.map { home.read("\(home.folder)/\($0).json") }
    for (keys, exit) in [("\u{4}", Exit.status(0)), ("\u{3}\u{3}", .signal(SIGINT))] {
      terminal = try home.terminal()
      try terminal.wait(for: "Enter goes on")
      try terminal.type(String(keys.prefix(1)))
      if keys.count > 1 { try terminal.type("\u{3}", for: "") }
      #expect(try terminal.end() == exit)
      #expect(terminal.isSane)
    }
    #expect(home.ids.map { home.read("\(home.folder)/\($0).json") } == before)
    terminal = try home.terminal("--client", "Somebody")
    try terminal.wait(for: "have at the end")
    #expect(!terminal.text.contains("Enter goes on"))
  }

  @Test func aNoToGoingOnAsksWhatInstead() throws {
    let home = try Home()
    try home.begin(["A date"])
    let before = home.ids.map { home.read("\(home.folder)/\($0).json") }
    for (line, answer) in [("leave", nil), ("new", "have at the end")] as [(String, String?)] {
      let terminal = try home.terminal()
      try terminal.wait(for: "Enter goes on")
      try terminal.type("can my boss see this?\r", for: "whoever")
      try terminal.type("?\r", for: "Which one?")
      try terminal.type("no\r", for: "What would you like instead?")
      // Enter goes on with nothing any more.
      try terminal.type("\r", for: "instead")
      try terminal.type("\(line)\r", for: answer ?? "")
      if answer != nil { try terminal.type("\u{4}") }
      #expect(try terminal.end() == .status(0))
      #expect(home.ids.map { home.read("\(home.folder)/\($0).json") } == before)
    }
    let terminal = try home.terminal()
    try terminal.wait(for: "Enter goes on")
    try terminal.type("No, thanks.\r", for: "instead")
    try terminal.type("yes\r", for: "Welcome back")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
  }

  @Test func sessionsOfEarlierVersionsAreReadAndGoOn() throws {
    let earlier = "\(checkout)/Tests/Sessions/earlier"
    let home = try Home()
    try FileManager.default.createDirectory(atPath: "\(home.path)/data", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: earlier, toPath: home.folder)
    #expect(home.ids.count > 25)
    for id in home.ids {
      let before = try home.store.load(id)
      #expect(try home.run("show", id).exit == .status(0), "\(id)")
      let lines = home.read("\(home.folder)/next/\(id).txt")
      guard !lines.isEmpty else { continue }
      #expect(try home.run("resume", id, input: lines).exit == .status(0), "\(id)")
      let after = try home.store.load(id)
      #expect(after.entries.prefix(before.entries.count) == before.entries[...], "\(id)")
      #expect(after.entries.count > before.entries.count + 2, "\(id)")
    }
  }

  @Test func openActionsAreOfferedAtTheNextVisit() throws {
    let home = try Home()
    try home.begin(Self.answers + ["/skip", "/skip", "/skip", "/skip", "nothing"])
    let first = try #require(home.transcript)
    #expect(first.status == .closed)
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "Set it aside today")
    try terminal.type("now\r", for: "You planned: “Call Bo”")
    try terminal.type("kept\r", for: "so far?")
    try terminal.type("He was glad\r", for: "have at the end")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    let second = try #require(try home.ids.filter { $0 != first.id }.first.map { try home.store.load($0) })
    #expect(second.entries.first?.kind == .earlier)
    #expect(second.outcome.items("actions").first?["status"] == "kept")
    #expect(second.outcome.items("actions").first?["learned"] == "He was glad")
    #expect(second.outcome.items("actions").first?["from"]?.text == first.id)
  }

  @Test func aSessionGoesOnUnderItsOwnScriptOrTellsWhatChanged() throws {
    let home = try Home()
    let file = try home.write(SmallScript.first, to: "small.yaml")
    try home.begin(["My aim", "left"], "--script", file)
    #expect(home.transcript?.state == "c")
    // The file may go or change: the session keeps its script.
    try home.write(SmallScript.second, to: "small.yaml")
    let same = try home.run("resume")
    #expect(same.exit == .status(0))
    #expect(same.output.contains("What last?"))
    let changed = try home.run("resume", "--script", file, input: "in words\nthe end\n")
    #expect(changed.exit == .status(0), "\(changed.errors)")
    #expect(changed.output.contains("The script has changed since then: 1 answer kept, 1 to be asked again"))
    #expect(home.transcript?.script.version == 2)
    #expect(home.transcript?.outcome.words("aim") == "My aim")

    let bad = try home.write(
      SmallScript.first.replacingOccurrences(of: "next: c", with: "next: nowhere"), to: "bad.yaml")
    for run in [try home.run("--script", bad), try home.run("script", "check", bad)] {
      #expect(run.exit == .status(65))
      #expect(
        try #/bad\.yaml:\d+:\d+: error CF\d{3}:? /#.firstMatch(in: run.output + run.errors) != nil,
        "\(run.output + run.errors)")
      #expect(run.errors.split(separator: "\n").last?.hasPrefix("cofront: ") == true)
    }
    #expect(home.ids.count == 1)
  }

  /// What may have become of the copy of a session's script, and the exit status.
  private static let harms: [(name: String, text: String?, status: Int32)] = [
    ("missing", nil, 66), ("damaged", "format: [", 65), ("damaged", SmallScript.second, 65),
  ]

  @Test(arguments: harms.indices) func aSessionIsNeverTakenUpUnderAnotherScript(index: Int) throws {
    let home = try Home()
    let file = try home.write(SmallScript.first, to: "small.yaml")
    try home.begin(["My aim", "left"], "--script", file, "--coach", "Kim")
    let id = try #require(home.ids.first)
    let copy = try "\(home.folder)/scripts/\(#require(home.names(in: home.folder + "/scripts").first))"
    let harm = Self.harms[index]
    if let text = harm.text {
      try Data(text.utf8).write(to: URL(filePath: copy))
    } else {
      try FileManager.default.removeItem(atPath: copy)
    }
    let before = home.read("\(home.folder)/\(id).json")
    func expectUnchanged(_ said: String, _ command: String) {
      #expect(said.contains("cofront: the script of \(id) is \(harm.name), "), "\(said)")
      #expect(said.contains(": go on with cofront \(command) \(id) --script FILE"), "\(said)")
      #expect(home.read("\(home.folder)/\(id).json") == before)
      #expect(home.names(in: home.folder).sorted() == ["\(id).json", "scripts"])
      #expect(home.names(in: home.folder + "/scripts").isEmpty == (harm.text == nil))
      #expect(harm.text.map { home.read(copy) == $0 } != false)
    }
    let run = try home.run("resume", id, input: "left\n")
    #expect(run.exit == .status(harm.status))
    #expect(run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
    expectUnchanged(run.errors, "resume")
    let shared = try home.terminal(["share", id], columns: 400)
    #expect(try shared.end() == .status(harm.status))
    expectUnchanged(shared.text, "share")

    for (answer, status) in [("\r", harm.status), ("/quit\r", 0)] {
      let offered = try home.terminal(["--coach", "Kim"], columns: 400)
      try offered.wait(for: "Enter goes on")
      try offered.type(answer)
      #expect(try offered.end() == .status(status))
      #expect(offered.isSane)
      if status > 0 { expectUnchanged(offered.text, "resume") }
      #expect(home.read("\(home.folder)/\(id).json") == before)
    }

    let other = try home.run("resume", id, "--script", file)
    #expect(other.exit == .status(0), "\(other.errors)")
    #expect(home.transcript?.entries.last?.kind == .pause)
    #expect(home.transcript?.script.version == 1)
  }
}
