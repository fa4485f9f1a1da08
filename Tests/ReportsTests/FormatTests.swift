// Each format as read by a program of another make: icalendar, csv and xml of Python, Graphviz.

import Conversations
import Foundation
import TerminalDriver
import Testing

@testable import Reports

@Suite struct FormatTests {
  private func python(_ program: String, _ name: String, _ text: String) throws -> Any {
    let scratch = try Scratch()
    let result = try run("/usr/bin/python3", "-c", program, scratch.file(name, text))
    try #require(result.exit == .status(0), "the packages of the group `reports` are needed: \(result.output)")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  // MARK: The calendar

  private static let calendar = """
    import sys, json, icalendar
    calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
    print(json.dumps([[c.name, str(c["uid"]), str(c["dtstart"].dt) if "dtstart" in c else "", str(c["summary"]),
                       str(c.get("description", "")), str(c["status"]), str(c["dtstamp"].dt)]
                      for c in calendar.subcomponents if not c.errors]))
    """

  @Test func aCalendarProgramReadsTheActions() throws {
    let found = try #require(
      try python(Self.calendar, "a.ics", Report.ics.text(of: Example.rich)) as? [[String]])
    #expect(found.map { $0[0] } == ["VEVENT", "VEVENT", "VTODO"])
    // The plan is played on 1 January 2026, a Thursday.
    #expect(found.map { $0[2] } == ["2026-01-02", "2026-03-31", ""])
    #expect(found[0][1] == "2026-01-01-0000-rich-a1@cofront")
    #expect(found[0][4].contains("If: she is away\nThen: I ask for a call"))
  }

  @Test func hostileActionsAreAllThereAsWords() throws {
    let text = Report.ics.text(of: Example.hostile)
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(!text.replacing("\r\n", with: "").contains { $0 == "\n" || $0 == "\r" || $0 == "\u{1b}" })
    let found = try #require(try python(Self.calendar, "a.ics", text) as? [[String]])
    try #require(found.count == Example.attacks.count)
    // Debian's python3-icalendar 4.0.3 reads an escaped backslash before an N as a line end, so those are left out here.
    for (attack, component) in zip(Example.attacks, found) where !attack.contains("\\N") {
      #expect(component[3] == Words.onOneLine(attack), "\(attack.prefix(40))")
      #expect(component[4].contains(Words.shown(attack)), "\(attack.prefix(40))")
    }
  }

  // MARK: The table

  private static let table = """
    import sys, json, csv
    print(json.dumps(list(csv.DictReader(open(sys.argv[1], newline="", encoding="utf-8"), strict=True))))
    """

  /// Also by a full-width mark, which spreadsheets of East Asia take for the other.
  @Test(arguments: "=+-@＝＋－＠".map(String.init)) func aFormulaIsWords(mark: String) {
    #expect(TidyTable.cell(mark + "1") == "'" + mark + "1" && TidyTable.cell("1" + mark) == "1" + mark)
  }

  @Test func oneRowForEachValue() throws {
    let rows = try #require(try python(Self.table, "a.csv", Report.csv.text(of: Example.rich)) as? [[String: String]])
    #expect(rows.allSatisfy { $0.count == TidyTable.columns.count && $0["script"] == "partnering" })
    let numbers = rows.filter { $0["slot"] == "network" && $0["number"] != "" }
    #expect(numbers.count == 11)
    #expect(numbers[0]["beside"] == "6" && numbers[0]["place"] == "yes" && numbers[0]["name"] == "שרה")
    let days = rows.filter { $0["slot"] == "actions" && $0["field"] == "when" }
    #expect(days.map { $0["item"] } == ["a1", "a2", "a3"])
    #expect(days.map { $0["day"] } == ["2026-01-02", "2026-03-31", ""])
    #expect(rows.filter { $0["field"] == "what" }.allSatisfy { $0["name"] == $0["words"] })
    #expect(rows.filter { $0["slot"] == "behaviours" }.count == Example.rich.outcome["behaviours"]?.list?.count)
  }

  @Test func whatIsSaidForAnItemStandsWithIt() {
    var bo = BuiltIn.partner(2, "Bo", [])
    bo[path: "said.issue"] = "The rota"
    var transcript = Example.bare
    transcript.outcome = BuiltIn.outcome([BuiltIn.partner(1, "Ana", []), bo])
    (transcript.outcome["facing"], transcript.outcome["issue"]) = ("p1", "The invoice")
    let text = Report.csv.text(of: transcript)
    #expect(text.contains(",issue,p1,Ana,,,,,The invoice,,\r\n") && text.contains(",issue,p2,Bo,,,,,The rota,,\r\n"))
    #expect(text.contains(",facing,p1,Ana,,,,,,,\r\n"))
  }

  @Test func noCellIsAFormula() throws {
    let text = Report.csv.text(of: Example.hostile)
    let rows = try #require(try python(Self.table, "a.csv", text) as? [[String: String]])
    for cell in rows.flatMap(\.values) {
      #expect(cell.first.map { !"=+-@\t\r\n".contains($0) } ?? true, "\(cell.prefix(40))")
    }
    for field in ["what", "who", "when", "if", "then", "obstacle", "learned"] {
      let actions = rows.filter { $0["slot"] == "actions" && $0["field"] == field }
      try #require(actions.count == Example.attacks.count)
      for (attack, row) in zip(Example.attacks, actions) {
        let cell = try #require(row["words"])
        #expect([Words.shown(attack), "'" + Words.shown(attack)].contains(cell), "\(attack.prefix(40))")
      }
    }
  }

  // MARK: The picture and the graph

  @Test(arguments: Example.all.map(\.name))
  func thePictureIsWellFormed(name: String) throws {
    let transcript = try #require(Example.all.first { $0.name == name }).transcript
    let program = """
      import sys, json, xml.etree.ElementTree as tree
      root = tree.parse(sys.argv[1]).getroot()
      print(json.dumps([e.tag.split("}")[1] for e in root.iter()] + ["".join(root.itertext())]))
      """
    let found = try #require(try python(program, "a.svg", Report.svg.text(of: transcript)) as? [String])
    #expect(Set(found.dropLast()).isSubset(of: ["svg", "title", "desc", "style", "rect", "text", "g", "path"]))
    for partner in transcript.outcome.items("network") {
      #expect(found.last?.contains(Words.shown(partner["name"]?.text ?? "none")) == true)
    }
  }

  @Test(arguments: Example.all.map(\.name))
  func graphvizReadsTheNetwork(name: String) throws {
    let transcript = try #require(Example.all.first { $0.name == name }).transcript
    let scratch = try Scratch()
    let result = try run("dot", "-Tjson0", scratch.file("a.dot", Report.dot.text(of: transcript)))
    try #require(result.exit == .status(0), "\(result.output.prefix(400))")
    let graph = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect((graph["objects"] as? [Any])?.count == transcript.outcome.items("network").count + 1)
    #expect((graph["edges"] as? [Any] ?? []).count == transcript.outcome.items("network").count)
  }

  @Test(arguments: [Example.rich.id, Example.short.id])
  func theExamplesAreValid(id: String) throws {
    let result = try run(
      "/usr/bin/python3", "-m", "jsonschema", "-i", "\(checkout)/Tests/ReportsTests/Sessions/\(id).json",
      "\(checkout)/transcripts/schema.json")
    #expect(result.exit == .status(0), "\(result.output.suffix(400))")
  }

  // MARK: All of them

  @Test(arguments: Report.allCases)
  func noReportSteersATerminal(report: Report) {
    let text = report.text(of: Example.hostile)
    let steering = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x09: false
      case 0x0D: report != .csv && report != .ics
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(steering.isEmpty)
  }

  @Test(arguments: [Report.text, .linear])
  func textKeepsEveryWord(report: Report) {
    let words = report.text(of: Example.hostile).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for attack in Example.attacks { #expect(words.contains(Words.onOneLine(attack)), "\(attack.prefix(40))") }
  }

  @Test func everyTemplateNamesItsLanguage() {
    for (name, text) in Templates.sources {
      #expect(Template(text) != nil, "\(name)")
      #expect(!text.contains("{{{") && !text.contains("{{&"), "\(name) shows words as they are")
    }
  }

  @Test func markdownKeepsWordsWords() {
    let escaped = Language.markdown.escapeText
    #expect(escaped("# a *b* <c>") == "\\# a \\*b\\* \\<c\\>")
    #expect(escaped("12. x") == "12\\. x" && escaped("4 (6)") == "4 (6)" && escaped("3.5") == "3\\.5")
    #expect(escaped("    x") == "&#32;   x" && escaped("- x") == "\\- x" && escaped("a|b") == "a\\|b")
  }
}
