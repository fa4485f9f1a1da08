// cofront actions and cofront progress, as a shell sees them.

import Foundation
import Testing

@Suite("Actions and progress")
struct ActionsTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test("are listed, done and dropped, and not asked about again")
  func actions() throws {
    #expect(try home.run("actions").output == "Nothing is open.\n")
    let first = try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    let second = try home.converse(
      partners: [("Bo", "5 5 6")], action: ["Write to Ana", "Ana", "May"], earlier: ["aside"])
    let list = try home.run("actions").output
    #expect(
      list.hasPrefix(
        """
        1  Call Bo, Friday; if he is busy then I write
           due 16 January 2026, from 11 January 2026
        2  Write to Ana, May; if he is busy then I write

        """))
    let facts = try #require(try home.json(home.run("actions", "--json").output) as? [[String: Any]])
    #expect(facts.map { $0["session"] as? String } == [first, second])
    #expect(facts[0]["number"] as? Int == 1 && facts[0]["due"] as? String == "2026-01-16")
    #expect(
      ["what", "who", "when", "if", "then", "said"].map { facts[0][$0] as? String } == [
        "Call Bo", "Bo", "Friday", "he is busy", "I write", "2026-01-11T09:00:00Z",
      ])

    #expect(try home.run("actions", "drop", "1", "--why", "He called").output == "set aside: Call Bo\n")
    let entry = try #require((try home.transcript(first)["entries"] as? [[String: Any]])?.last)
    #expect(entry["kind"] as? String == "review" && entry["value"] as? String == "dropped")
    #expect(entry["text"] as? String == "He called")
    let copies = try #require(try home.transcript(second)["entries"] as? [[String: Any]])
    #expect(copies.last?["kind"] as? String == "review", "the second session may be resumed")
    let outcome = try home.contents("kept/\(first).json").split(separator: "\n").drop { !$0.hasPrefix("  \"outcome\"") }
    #expect(outcome.dropFirst().first?.hasPrefix("    \"aim\": ") == true, "its members keep their order")
    #expect(try home.run("actions").output.hasPrefix("1  Write to Ana"))

    let third = try home.converse(partners: [("Bo", "5 5 6")], earlier: ["aside"])
    let earlier = try #require((try home.transcript(third)["entries"] as? [[String: Any]])?.first)
    #expect(earlier["text"] as? String == "Write to Ana")

    #expect(try home.run("actions", "done", "1").output == "done: Write to Ana\n")
    #expect(try home.run("actions").output == "Nothing is open.\n")
    let fourth = try home.converse(partners: [("Bo", "5 5 6")])
    let last = try #require((try home.transcript(fourth)["entries"] as? [[String: Any]])?.first)
    #expect((last["value"] as? [String: Any])?.keys.sorted() == ["network"])
  }

  @Test("a wrong number and a session open elsewhere are one line")
  func refusals() throws {
    try home.converse(partners: [("Bo", "4 5 6")], action: ["Call Bo", "Bo", "Friday"])
    let none = try home.run("actions", "done", "2")
    #expect(
      none.status == 66 && none.errors == "cofront: there is no action 2, one action is open: see cofront actions\n")
    try home.whileOpen("resume", typing: []) {
      let busy = try home.run("actions", "done", "1")
      #expect(
        busy.status == 73 && busy.errors.contains(" is open in process ") && busy.errors.filter(\.isNewline).count == 1)
    }
    #expect(try home.run("actions", "done", "1").status == 0)
    #expect(try home.run("actions", "--client", "lev").output == "Nothing is open.\n")
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
