// Reports of scripts that the program does not know: with scales, headings and items of their own.

import Conversations
import Foundation
import Scripts
import Testing

@testable import Reports

@Suite("Scripts of people's own")
struct OwnScriptTests {
  private static let yaml = """
    format: cofront-script
    id: choir
    version: 1
    title: A choir and its songs
    start: sound
    data:
      sound: {type: number, from: 0, to: 10, heading: How it sounds today}
      voices:
        type: records
        item: voice
        heading: The voices
        fields:
          name: words
          pitch: {type: number, from: 0, to: 10, heading: pitch}
          courage: {type: number, from: 0, to: 10, heading: courage}
          after: {type: number, from: 0, to: 10, beside: courage, heading: after the break}
          help: {type: words, heading: what would help}
      songs:
        type: records
        item: song
        id: o
        heading: The songs
        fields: {title: words, joy: {type: number, from: 1, to: 5, heading: joy}}
      rules: {type: list, heading: What we agreed}
      plans:
        type: records
        item: plan
        heading: What we will do
        another: Earlier plans
        returns: state
        fields:
          what: {type: words, heading: what}
          due: {type: day, heading: when}
          size: {type: number, from: 0, to: 10, heading: how big}
          state: {type: choice, of: {open: still open, done: sung, dropped: let go}}
          learned: {type: words, heading: what it taught}
    stages: [{id: one, title: One}]
    ways: {whole: [one]}
    states:
      - {id: sound, stage: one, step: rate, into: sound, ask: How does it sound?, why: A test., cue: None., next: end}
    """

  private static func script() throws -> Script {
    let parsed = ParsedScript(text: yaml)
    return try #require(parsed.script, "\(parsed.diagnostics)")
  }

  private static let outcome: Record = [
    "sound": 0,
    "voices": .list([
      .record(["id": "v1", "name": "alto", "pitch": 10, "courage": 3, "after": 8, "help": "A chair"]),
      .record(["id": "v2", "name": "bass", "pitch": 0]),
    ]),
    "songs": .list([
      .record(["id": "o1", "title": "The first | one", "joy": 5]), .record(["id": "o2", "title": "Rain"]),
    ]),
    "rules": .texts(["We begin on time"]),
    "plans": .list([
      .record(["id": "p1", "what": "Sing outside", "due": "Friday", "size": 7, "state": "open"]),
      .record(["id": "p2", "what": "Hum", "state": "done", "learned": "Low is loud", "from": "before"]),
    ]),
  ]

  private func transcript(_ outcome: Record = outcome) -> Transcript {
    var transcript = Example.bare
    (transcript.script.id, transcript.outcome) = ("choir", outcome)
    return transcript
  }

  private func lines(_ report: Report, _ transcript: Transcript) throws -> String {
    report.text(of: transcript, try Self.script().data)
  }

  // MARK: One session

  @Test("every format has the script's own headings, scales and items")
  func everyFormat() throws {
    let expected: [Report: [String]] = [
      .text: [
        "How it sounds today\n  ·········· 0\n",
        "The voices\n                     pitch          courage\n  alto               ██████████ 10  ███······· 3\n",
        "\n    after the break                 ████████·· 8\n  bass               ·········· 0   ·········· –\n",
        "  alto\n    what would help: A chair\n",
        "The songs\n                   joy\n  The first | one  ██████████ 5\n  Rain             ·········· –\n",
        "What we agreed\n  We begin on time\n", "What we will do\n  Sing outside, Friday 2 January\n",
        "Earlier plans\n  Hum (sung)\n",
      ],
      .linear: [
        "alto: pitch 10, courage 3 (after the break 8).", "bass: pitch 0.", "The first | one: joy 5.",
        "Rain: not rated.",
      ],
      .markdown: [
        "| voice | pitch | courage |", "| alto | 10 | 3 (after the break 8) |", "| song | joy |",
        "| The first \\| one | 5 |", "| what | when | how big | state |", "| Sing outside | Friday (2 January 2026) |",
        "7 of 10", "what it taught: Low is loud",
      ],
      .html: [
        "<th scope=\"col\">pitch</th>", "<td>3 (after the break 8)</td>", "0 low, 10 high.", "1 low, 5 high.",
        "what would help: A chair", "<caption class=\"unseen\">What we will do</caption>",
      ],
      .svg: [
        "The voices: pitch, courage, 0 to 10</title>", "The songs: joy, 1 to 5</title>", "Numbers, 0 to 10</title>",
        ">3 (8)</text>",
        "The first | one",
      ],
      .csv: [
        ",choir,sound,,,,0,,,,,\r\n", ",choir,voices,v1,alto,pitch,10,,,,,\r\n",
        ",choir,voices,v1,alto,courage,3,8,,,,\r\n", ",choir,voices,v1,alto,help,,,,A chair,,\r\n",
        ",choir,songs,o2,Rain,title,,,,Rain,,\r\n", ",choir,rules,,,,,,,We begin on time,,\r\n",
        ",choir,plans,p1,Sing outside,due,,,,Friday,2026-01-02,\r\n",
        ",choir,plans,p2,Hum,state,,,,done,,before\r\n",
      ], .ics: ["BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260102", "SUMMARY:Sing outside", "How big: 7 of 10"],
    ]
    for (report, words) in expected {
      let text = try lines(report, transcript())
      for word in words { #expect(text.contains(word), "\(report): \(word)\n\(text)") }
    }
    #expect(try !lines(.ics, transcript()).contains("SUMMARY:Hum"), "it stands in its own session's calendar")
    for report in Report.allCases {
      let text = try lines(report, transcript())
      #expect(!text.contains("partner") && !text.contains(Message.placesHeading), "\(report)")
    }
  }

  @Test("charts stand below each other, each on its own scale; the page is sound")
  func twoCharts() throws {
    let page = try lines(.html, transcript())
    try PageReader.expectSoundAndQuiet(page)
    #expect(page.matches(of: /<svg xmlns/).count == 2)
    let picture = try lines(.svg, transcript())
    let heights = picture.matches(of: /y="(\d+)" viewBox="0 0 \d+ (\d+)"/).compactMap { match in
      Int(match.1).flatMap { top in Int(match.2).map { (top, $0) } }
    }
    // Voices, songs, and the number that stands by itself.
    try #require(heights.count == 3)
    #expect(heights[0].0 == 0 && heights[1].0 == heights[0].1 && heights[2].0 == heights[1].0 + heights[1].1)
    #expect(picture.contains("viewBox=\"0 0 720 \(heights[2].0 + heights[2].1)\" width"))
    // The whole bar is the end of either scale.
    #expect(picture.matches(of: /class="c-bar" x="176" y="47" width="110"/).count == 2)
    #expect(picture.contains(">How it sounds today</text>"), "a long name has the room that is free")
    #expect(picture.contains(".c-bar { fill: #"))
  }

  @Test("without numbers there is no chart, and without the view no graph")
  func noNumbers() throws {
    let silent = transcript(["rules": .texts(["We begin on time"])])
    for report in [Report.html, .markdown, .text] {
      let text = try lines(report, silent)
      #expect(text.contains("We begin on time") && !text.contains("<svg") && !text.contains("█"))
    }
    #expect(try lines(.svg, silent).contains("No numbers."))
    #expect(NetworkGraph(transcript(), try Self.script().data) == nil)
    #expect(NetworkGraph(Example.rich, BuiltIn.data) != nil)
  }

  @Test("a session whose script is gone shows what was said")
  func noScript() {
    for report in [Report.text, .linear, .markdown] {
      let text = report.text(of: Example.rich, DataModel())
      #expect(text.contains("You always tell everybody else first"), "\(report)")
    }
    for report in Report.allCases where report != .dot {
      #expect(!report.text(of: Example.rich, DataModel()).isEmpty, "\(report)")
    }
  }

  // MARK: Several sessions

  private func session(_ day: Int, _ outcome: Record) throws -> PastSession {
    PastSession(
      id: "c\(day)", started: Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400),
      script: try Self.script(), outcome: outcome)
  }

  private func report() throws -> ProgressReport {
    var later = Self.outcome
    later["sound"] = 4
    later["voices"] = .list([.record(["id": "v1", "name": "Alto", "pitch": 8])])
    later["plans"] = nil
    return ProgressReport(
      client: "noa",
      sessions: [
        try session(0, Self.outcome), BuiltIn.session(1, [("Alto", [4, 8, 5])], actions: [BuiltIn.action("Rest")]),
        try session(2, later), BuiltIn.session(3, [("Alto", [5])]),
      ])
  }

  @Test("progress is told script by script, and a number that stands by itself is in it")
  func progress() throws {
    let report = try report()
    #expect(report.items.map(\.key.script) == ["choir", "choir", "choir", "choir", "choir", "partnering"])
    #expect(
      report.items.map(\.name) == ["How it sounds today", "Alto", "bass", "The first | one", "Rain", "Alto"])
    let text = ProgressText(report).text
    #expect(
      text.hasPrefix(
        """
        noa: 4 conversations, 1 January 2026 to 4 January 2026

        How it sounds today
          0, now 4   ▁·▃·  risen by 4

        Alto (before: alto)
          pitch                     10, now 8  █·▆·  fallen by 2
          courage                   3          ▃···  given once, on 1 January 2026
          courage, after the break  8          ▆···  given once, on 1 January 2026

        """))
    #expect(text.contains("  joy  5, now 5   █·█·  the same each time\n"))
    #expect(text.contains("Alto\n  trust       4, now 5   ·▃·▄  risen by 1\n"))
    #expect(text.contains("What became of actions\n  sung: Hum\n    “Low is loud”\n\nOpen actions: 2 "))
  }

  @Test("the page, the table and the JSON have the same numbers")
  func otherFormats() throws {
    let report = try report()
    let page = ProgressPage(report).text
    try PageReader.expectSoundAndQuiet(page)
    #expect(page.contains("How it sounds today</bdi></h3>") && page.contains("from 0 (low) to 10 (high)"))
    #expect(page.contains("from 1 (low) to 5 (high)") && page.contains("pitch of Alto: 10 on 1 January 2026"))
    let rows = ProgressTable(report).text.components(separatedBy: "\r\n")
    for row in [
      "c0,2026-01-01,noa,choir,sound,,How it sounds today,,0,,,,,",
      "c2,2026-01-03,noa,choir,voices,,Alto,pitch,8,,,,,",
      "s3,2026-01-04,noa,partnering,network,,Alto,trust,5,,,,,",
      "c0,2026-01-01,noa,choir,plans,p1,Sing outside,due,,,,Friday,2026-01-02,",
    ] { #expect(rows.contains(row), "\(row)") }
    let json = try JSONEncoder().encode(report.json)
    let facts = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let items = try #require(facts["items"] as? [[String: Any]])
    #expect(items.map { $0["script"] as? String } == report.items.map(\.key.script))
    #expect(items[0]["slot"] as? String == "sound")
    let numbers = try #require((items[0]["numbers"] as? [[String: Any]])?.first)
    #expect(numbers["scale"] as? String == "sound" && numbers["first"] as? Int == 0 && numbers["change"] as? Int == 4)
    #expect((facts["sessions"] as? [[String: Any]])?.compactMap { $0["script"] as? String }.count == 4)
  }

  @Test("open items of all scripts are one list; as JSON no name is there twice")
  func actions() throws {
    let list = ActionList(try report().sessions)
    let text = list.text(of: list.open, seenFrom: Day(number: 0)).split(separator: "\n").map { $0.dropFirst(6) }
    #expect(text.prefix(3) == ["Sing outside, Friday", "for Friday 2 January 2026, from 1 January 2026", "Rest"])
    let bytes = try JSONEncoder().encode(list.json(of: list.open))
    let facts = try #require(try JSONSerialization.jsonObject(with: bytes) as? [[String: Any]])
    #expect(facts[0]["due"] as? String == "2026-01-02" && facts[0]["size"] as? Int == 7)
    #expect(String(decoding: bytes, as: UTF8.self).components(separatedBy: "\"due\"").count == 2)
    #expect(Set(facts[1].keys) == ["id", "what", "status", "said", "session"])
  }

  // MARK: The example of the documentation

  @Test("the example GROW is in every format")
  func grow() throws {
    let folder = Example.root.appending(path: "Documentation/examples")
    func read(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
    let script = try #require(ParsedScript(text: try read("grow.yaml")).script)
    let result = try TestPlan(try read("grow-room.plan")).run(under: script)
    #expect(result.failures.isEmpty)
    let transcript = result.conversation.transcript
    for report in Report.allCases where report != .dot && report != .csv && report != .ics {
      let text = report.text(of: transcript, script.data)
      for word in ["pull", "reach", "Stay away next Monday"] { #expect(text.contains(word), "\(report): \(word)") }
    }
    try PageReader.expectSoundAndQuiet(Report.html.text(of: transcript, script.data))
    #expect(Report.csv.text(of: transcript, script.data).contains(",grow,near,,,,9,"))
    #expect(Report.ics.text(of: transcript, script.data).contains("SUMMARY:Tell Lena why"))
    let past = PastSession(id: "a", started: transcript.started, script: script, outcome: transcript.outcome)
    #expect(ProgressText(ProgressReport(client: "a", sessions: [past])).text.contains("How near you are today\n  9"))
  }
}
