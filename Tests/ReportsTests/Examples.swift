// The sessions that the reports are tested on: two played under the built-in script, one of a hostile making.

@testable import Conversations
import Foundation
import Perspective
import Scripts
import TerminalDriver
import Testing
import Transcripts

@testable import Reports

enum Example {
  static let root = URL(filePath: checkout)

  /// A session with everything in it, among people whose names are written in several directions.
  static let rich = kept("2026-01-01-0000-rich", "report-rich", client: "Noa")
  /// A short session about the network alone.
  static let short = kept("2026-01-01-0000-shrt", "network-short", client: "Bo")
  /// A session that ended before anything was said.
  static let bare = Transcript(
    id: "2026-01-01-0000-bare", script: ScriptReference(id: "partnering", version: 1, sha256: ""), seed: 1,
    people: People(client: "Bo"), started: Date(timeIntervalSince1970: 1_767_225_600), state: "arrive-aim")
  /// A session of words that would be something else than words anywhere.
  static let hostile = makeHostile()

  static var all: [(name: String, transcript: Transcript)] {
    [("rich", rich), ("short", short), ("bare", bare), ("hostile", hostile)]
  }

  /// The files of `Tests/ReportsTests/Sessions`, so that a better sentence of the script changes no golden file. They
  /// are played anew with `COFRONT_GOLDEN=sessions`.
  private static func kept(_ name: String, _ plan: String, client: String) -> Transcript {
    let file = root.appending(path: "Tests/ReportsTests/Sessions/\(name).json")
    do {
      if ProcessInfo.processInfo.environment["COFRONT_GOLDEN"] == "sessions" {
        try Data(TranscriptEncoding.bytes(of: played(plan, id: name, client: client))).write(to: file)
      }
      let decoder = JSONDecoder()
      decoder.dateDecodingStrategy = .iso8601
      var transcript = try decoder.decode(Transcript.self, from: Data(contentsOf: file))
      transcript.outcome = transcript.outcome.ordered(by: BuiltIn.data)
      return transcript
    } catch {
      Issue.record("\(file.path): \(error)")
      return bare
    }
  }

  private static func played(_ plan: String, id: String, client: String) -> Transcript {
    let file = root.appending(path: "Tests/Conversations/\(plan).plan")
    guard let text = try? String(contentsOf: file, encoding: .utf8), let plan = try? TestPlan(text) else { return bare }
    let result = plan.run(under: .builtIn)
    #expect(result.failures.isEmpty, "\(result.failures)")
    var transcript = result.conversation.transcript
    transcript.id = id
    transcript.people.client = client
    return transcript
  }

  /// What each report must show as words. The last is ten thousand characters long.
  static let attacks = [
    "<script>alert(1)</script>", "\"\u{301} onmouseover=alert(1) x=\"", "</style><img src=x onerror=alert(1)>",
    "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\u{1b}[31mred\u{1b}]0;title\u{7}", "\u{9b}2J",
    "\u{202e}txt.exe\u{202c}", "\u{2067}isolated", "line one\r\nline two\nline three",
    "\"quoted\", 'single'; semi\\back",
    "{{title}} {{{title}}} {{> page}}", "| a | b |\n| - | - |", "# heading", "- item", "1. item", "```",
    "&lt;b&gt; &amp;",
    "[x](javascript:alert(1)) ![y](http://example.org/z)", "BEGIN:VEVENT\r\nSUMMARY:x", "\"]; x [label=<b>",
    "\\N \\G \\l",
    "\u{0}\u{1}\u{fffe}", "👩‍👩‍👧 e\u{301} שרה", String(repeating: "long ", count: 2000),
  ]

  private static func makeHostile() -> Transcript {
    var transcript = bare
    transcript.id = "2026-01-01-0000-host"
    transcript.people = People(client: attacks[0], coach: attacks[7])
    var outcome = BuiltIn.outcome(
      attacks.enumerated().map { index, attack in
        BuiltIn.partner(index + 1, attack, [index % 10 + 1, 5], theirs: index.isMultiple(of: 2) ? 3 : nil)
      },
      actions: attacks.map { attack in
        BuiltIn.action(
          attack, who: attack, when: attack,
          more: ["if": .text(attack), "then": .text(attack), "obstacle": .text(attack), "learned": .text(attack)])
      })
    (outcome["aim"], outcome["worth"]) = (.text(attacks[0]), .text(attacks[11]))
    (outcome["issue"], outcome["focus"]) = (attacks.last.map(Value.text), .text(attacks[1]))
    outcome["facing"] = "p2"
    outcome["opening"] = .record([Drafts.all: .texts([attacks[1], attacks.joined(separator: " ")])])
    outcome["behaviours"] = .texts(attacks)
    transcript.outcome = outcome
    transcript.status = .closed
    for (index, attack) in attacks.enumerated() {
      transcript.entries.append(
        Entry(
          n: index + 1, at: transcript.started, state: "arrive-aim", visit: 1,
          who: index.isMultiple(of: 2) ? .client : .script,
          kind: .answer, text: attack, reading: Reading(of: attack)))
    }
    return transcript
  }
}

/// What the built-in script keeps, and values as it keeps them.
enum BuiltIn {
  static let data = Script.builtIn.data
  static let network = data.slot("network") ?? Slot("network", .words)

  /// A partner, with as many of the three numbers as are given.
  static func partner(_ number: Int, _ name: String, _ numbers: [Int?], theirs: Int? = nil) -> Record {
    var partner: Record = ["id": .text("p\(number)"), "name": .text(name)]
    for (scale, number) in zip(["trust", "imperative", "purpose"], numbers) {
      partner[scale] = number.map(Value.number)
    }
    partner[path: "theirs.trust"] = theirs.map(Value.number)
    return partner
  }

  /// An action, with more of its fields where they are given.
  static func action(
    _ what: String, who: String? = nil, when: String? = nil, _ status: String = "open", more: Record = Record()
  ) -> Record {
    var action: Record = ["what": .text(what)]
    (action["who"], action["when"]) = (who.map(Value.text), when.map(Value.text))
    action["status"] = .text(status)
    for member in more.members { action[member.name] = member.value }
    return action
  }

  /// An outcome of partners and actions.
  static func outcome(_ partners: [Record], actions: [Record] = []) -> Record {
    var outcome = Record()
    if !partners.isEmpty { outcome["network"] = .list(partners.map(Value.record)) }
    if !actions.isEmpty { outcome["actions"] = .list(actions.map(Value.record)) }
    return outcome
  }

  /// A session of so many days after 1 January 2026: partners with their numbers, and actions.
  static func session(_ day: Int, _ partners: [(String, [Int])], actions: [Record] = []) -> PastSession {
    let network = partners.enumerated().map { partner($0 + 1, $1.0, $1.1) }
    return PastSession(
      id: "s\(day)", started: Date(timeIntervalSince1970: 1_767_225_600 + Double(day) * 86_400), script: .builtIn,
      outcome: outcome(network, actions: actions))
  }
}

/// The reports by the name of their file.
enum Report: String, CaseIterable {
  case text = "txt"
  case linear = "linear.txt"
  case markdown = "md"
  case html, svg, csv, ics, dot

  func text(of transcript: Transcript, _ data: DataModel = BuiltIn.data) -> String {
    switch self {
    case .text:
      SessionText(transcript, data, measure: TextMeasure(columns: 76, width: \.count, wrap: { text, _, _ in [text] }))
        .text
    case .linear: SessionText(transcript, data, measure: .linear).text
    case .markdown: SessionMarkdown(transcript, data).text
    case .html: SessionPage(transcript, data).text
    case .svg: ChartPicture(transcript.outcome, data).text
    case .csv: TidyTable(transcript, data).text
    case .ics: ActionCalendar(transcript, data).text
    case .dot: NetworkGraph(transcript, data)?.text ?? ""
    }
  }
}

extension Scratch {
  /// Writes a file, and says where it is.
  func file(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
    return file(name)
  }
}

/// Runs a program, a minute at most.
func run(_ command: String...) throws -> (exit: Exit, output: String) { try Child.run(command, seconds: 60) }
