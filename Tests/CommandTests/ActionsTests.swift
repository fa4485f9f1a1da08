// cofront actions and cofront progress, as a shell sees them.

import Foundation
import Testing

@Suite("Actions and progress")
struct ActionsTests {
  private let home: Home
  init() throws { home = try Home() }

  /// The letters of an action.
  private func letters(_ title: String, _ words: String...) throws -> String {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let run = try home.run(["actions", "--json"] + words, from: "typed")
    let facts = try #require(try home.json(run.output) as? [[String: Any]])
    return try #require(facts.first { $0["what"] as? String == title }?["id"] as? String, "\(title)")
  }

  @Test("are listed, done and dropped, and not asked about again")
  func actions() throws {
    #expect(try home.run("actions").output == "Nothing is open.\n")
    let first = try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    let second = try home.converse(
      partners: [("Bo", "5 5 6")], action: ["Write to Ana", "Ana", "May"], earlier: ["aside"])
    let list = try home.run("actions").output
    let (call, write) = (try letters("Call Bo"), try letters("Write to Ana"))
    #expect(
      list.hasPrefix(
        """
        \(call)  Call Bo, Friday; if he is busy then I write
              was for Friday 16 January 2026, from 11 January 2026
        \(write)  Write to Ana, May; if he is busy then I write

        """.replacing("2026, from", with: today.hasPrefix("2026") ? ", from" : "2026, from").replacing(" ,", with: ",")),
      "\(list)")
    let facts = try #require(try home.json(home.run("actions", "--json").output) as? [[String: Any]])
    #expect(facts.map { $0["session"] as? String } == [first, second])
    #expect(facts[0]["client"] as? String == "noa" && facts[0]["due"] as? String == "2026-01-16")
    #expect(
      ["what", "who", "when", "if", "then", "said"].map { facts[0][$0] as? String } == [
        "Call Bo", "Bo", "Friday", "he is busy", "I write", "2026-01-11T09:00:00Z",
      ])

    #expect(try home.run("actions", "drop", call, "--why", "He called").output == "set aside: Call Bo\n")
    let entry = try #require((try home.transcript(first)["entries"] as? [[String: Any]])?.last)
    #expect(entry["kind"] as? String == "review" && entry["value"] as? String == "dropped")
    #expect(entry["text"] as? String == "He called")
    let copies = try #require(try home.transcript(second)["entries"] as? [[String: Any]])
    #expect(copies.last?["kind"] as? String == "review", "the second session may be resumed")
    let outcome = try home.contents("kept/\(first).json").split(separator: "\n").drop { !$0.hasPrefix("  \"outcome\"") }
    #expect(outcome.dropFirst().first?.hasPrefix("    \"aim\": ") == true, "its members keep their order")
    #expect(try home.run("actions").output.hasPrefix("\(write)  Write to Ana"), "the letters stay")
    let again = try home.run("actions", "drop", call)
    #expect(again.status == 0 && again.output.hasPrefix("set aside already: Call Bo."), "\(again)")
    #expect(try home.run("actions").output.hasPrefix("\(write)  Write to Ana"), "and nothing else is dropped")

    let third = try home.converse(partners: [("Bo", "5 5 6")], earlier: ["aside"])
    let earlier = try #require((try home.transcript(third)["entries"] as? [[String: Any]])?.first)
    #expect(earlier["text"] as? String == "Write to Ana")

    #expect(try home.run("actions", "done", write.uppercased()).output == "done: Write to Ana\n")
    #expect(try home.run("actions").output == "Nothing is open.\n")
    let fourth = try home.converse(partners: [("Bo", "5 5 6")])
    let last = try #require((try home.transcript(fourth)["entries"] as? [[String: Any]])?.first)
    #expect((last["value"] as? [String: Any])?.keys.sorted() == ["network"])
  }

  @Test("a wrong number and a session open elsewhere are one line")
  func refusals() throws {
    try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    let call = try letters("Call Bo")
    for wrong in ["1", "zzzzzzzzz", ""] {
      let none = try home.run("actions", "done", wrong)
      #expect(none.status == 66 && none.errors.hasPrefix("cofront: there is no action \(wrong)"), "\(none.errors)")
    }
    try home.whileOpen("resume", typing: []) {
      let busy = try home.run("actions", "done", call)
      #expect(
        busy.status == 73 && busy.errors.contains(" is open in process ") && busy.errors.filter(\.isNewline).count == 1)
    }
    #expect(try home.run("actions", "done", call).status == 0)
    #expect(try home.run("actions", "--client", "lev").output == "Nothing is open.\n")
  }

  private var today: String { String(Date.now.ISO8601Format().prefix(10)) }

  @Test("what is done can be open again, wherever it was said")
  func reopened() throws {
    try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    let call = try letters("Call Bo")
    // What became of it is said in a later session.
    try home.converse(partners: [("Bo", "5 5 6")], earlier: ["now", "done", "x"])
    #expect(try home.run("actions").output == "Nothing is open.\n")
    #expect(try home.run("actions", "--closed").output.hasPrefix("\(call)  Call Bo"))
    #expect(try home.run("actions", "reopen", call).output == "open again: Call Bo\n")
    #expect(try home.run("actions").output.hasPrefix("\(call)  Call Bo"))
    #expect(try home.run("actions", "reopen", call).output == "That is open: Call Bo\n")
    #expect(try home.run("actions", "done", String(call.prefix(2))).output == "done: Call Bo\n")
    #expect(try home.run("actions", "--closed").output.contains("done, from 11 January 2026"))
    #expect(try home.run("verify").status == 0)
  }

  @Test("those of others are told of, by a coach and all together")
  func others() throws {
    try home.converse(client: "Bo", partners: [("Ana", "4 5 6")], action: ["Call Ana", "Ana", "Friday"])
    let told = try home.run("actions").output
    #expect(
      told == "Nothing is open.\nThat is for noa. Open for others: Bo (1). To see them: cofront actions --client Bo\n")
    let call = try letters("Call Ana", "--client", "BO")
    #expect(
      try home.run("actions", "--all").output.contains("from 11 January 2026, Bo") == false, "one person is not named")
    try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "May"])
    let all = try home.run("actions", "--all").output
    #expect(all.hasPrefix(call) && all.contains("2026, Bo\n") && all.contains("2026, noa\n"), "\(all)")
    #expect(try home.run("actions", "--coach", "Kim").output.hasPrefix("Nothing is open.\n"))
    #expect(try home.run("actions", "done", call, "--client", "noa").status == 66)
    #expect(try home.run("actions", "done", call).output == "done: Call Ana\n", "the letters are enough")
    #expect(try home.run("actions", "--all", "--client", "Bo").status == 64)
  }

  @Test("a calendar of all of them has one alarm each, or none")
  func calendar() throws {
    let year = try #require(Int(today.prefix(4))) + 1
    try home.converse(
      partners: [("Bo", "4 5 6")], action: ["Call Bo, then \(String(repeating: "ö", count: 80))", "Bo", "Friday"])
    try home.converse(partners: [("Bo", "4 5 6")], action: ["Write", "Bo", "1 May \(year)"], earlier: ["aside"])
    let script = """
      import icalendar, sys
      for part in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk():
          if part.name in ("VEVENT", "VTODO"):
              alarms = [str(alarm["TRIGGER"].dt) for alarm in part.walk("VALARM")]
              print(part["UID"], part["DTSTART"].dt if "DTSTART" in part else "-", part["SUMMARY"][:7], *alarms)
      """
    func read(_ words: String...) throws -> [String] {
      let run = try home.run(["actions", "--format", "ics"] + words, from: "typed")
      #expect(run.status == 0 && run.output.hasSuffix("END:VCALENDAR\r\n"))
      #expect(run.output.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
      try Data(run.output.utf8).write(to: URL(filePath: home.path + "/a.ics"))
      let found = try home.run(bash: "/usr/bin/python3 -c \"$1\" < a.ics", [script])
      #expect(found.status == 0, "\(found.errors)")
      return found.output.split(separator: "\n").map(String.init)
    }
    let lines = try read()
    #expect(lines.count == 2 && lines[0].hasSuffix(" 2026-01-16 Call Bo"), "what is past reminds of nothing: \(lines)")
    #expect(lines[1].hasSuffix(" \(year)-05-01 Write 9:00:00"))
    #expect(try read("--no-alarm")[1].hasSuffix(" \(year)-05-01 Write"))
    for id in try home.sessions() {
      let own = try home.run("show", id, "--format", "ics").output
      let uid = try #require(own.split(separator: "\r\n").first { $0.hasPrefix("UID:") }).dropFirst(4)
      #expect(lines.contains { $0.hasPrefix(uid) }, "the same name as in its session’s calendar")
    }
    #expect(try home.run("actions", "--no-alarm").status == 64)
    #expect(
      try home.run("actions", "--format", "ics", "--output", "b.ics").output.isEmpty && home.mode("b.ics") == 0o600)
  }

  @Test("progress joins the names that are said to be one partner, in a file of the person's own")
  func progress() throws {
    #expect(try home.run("progress").output == "No conversation of noa here yet.\n")
    try home.converse(partners: [("Ana", "4 8 6")])
    try home.converse(partners: [("Anna Silva", "7 8 5")])
    #expect(try home.run("progress").output.contains("4          "))
    let joined = try home.run("progress", "--same", "Ana", "Anna Silva")
    #expect(joined.output.contains("Anna Silva (before: Ana)\n  trust       4, now 7"))
    #expect(try home.mode("kept/names.json") == 0o600)
    let facts = try #require(try home.json(home.run("progress", "--json").output) as? [String: Any])
    let items = try #require(facts["items"] as? [[String: Any]])
    let numbers = try #require(items[0]["numbers"] as? [[String: Any]])
    #expect(items.count == 1 && items[0]["name"] as? String == "Anna Silva" && items[0]["slot"] as? String == "network")
    #expect(numbers.map { $0["scale"] as? String } == ["trust", "imperative", "purpose"])
    #expect(numbers.map { $0["change"] as? Int } == [3, 0, -1])
    #expect(try home.run("list").errors.isEmpty, "names.json is no transcript")
    #expect(try home.run("progress", "--same", "Ana").status == 64)
    for format in ["text", "html", "csv"] {
      #expect(try home.run("progress", "--json", "--format", format).status == 64, "one of the two would not count")
    }
    #expect(try home.run("progress", "--json", "--format", "json").status == 0)
    #expect(try home.run("progress", "lev").output == "No conversation of lev here yet.\n")
  }

  @Test("a list shows what a session is about, and nothing else in its place")
  func aim() throws {
    try home.run(
      "--client", "noa",
      typing: ["/skip", "/skip", "conversation", "short", "Bo", "He never listens", "free", "/pause"])
    #expect(try !home.run("list").output.contains("listens"))
    try home.converse(partners: [("Ana", "4 8 6")])
    #expect(try home.run("list").output.contains("Agree on the launch"))
  }
}
