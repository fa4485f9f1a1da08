// cofront list, cofront search, and the names by which a session is found, as a shell sees them.

import Foundation
import Testing

@Suite("Finding")
struct FindingTests {
  private let home: Home
  init() throws { home = try Home() }

  /// A session of somebody's, and its name.
  private func begin(_ client: String, _ lines: String..., coach: String? = nil) throws -> String {
    let before = try home.sessions()
    let words = ["--client", client] + (coach.map { ["--coach", $0] } ?? [])
    try Data((lines + ["/pause"]).map { $0 + "\n" }.joined().utf8).write(to: URL(filePath: home.path + "/typed"))
    _ = try home.run(words, from: "typed")
    return try #require(try home.sessions().subtracting(before).first)
  }

  private func found(_ words: String...) throws -> [[String: Any]] {
    try Data().write(to: URL(filePath: home.path + "/typed"))
    let run = try home.run(["search", "--json"] + words, from: "typed")
    #expect(run.status == 0 && run.errors.isEmpty, "\(words): \(run.errors)")
    return try #require(try home.json(run.output) as? [[String: Any]])
  }

  @Test("words are found whatever their case and marks, with the place")
  func search() throws {
    let id = try begin("Ngọc", "A date with Đạt", "/note The Straße was loud — naïve Ελλάς, don’t ask")
    _ = try begin("Bo", "Another date, on the phone")
    let hits = try found("dat", "DATE", "đạt", "--client", "ngọc")
    #expect(hits.count == 1 && hits[0]["session"] as? String == id && hits[0]["entry"] as? Int == 5)
    #expect(hits[0]["who"] as? String == "Ngọc" && hits[0]["state"] as? String == "arrive-aim")
    #expect(hits[0]["text"] as? String == "A date with Đạt" && hits[0]["stage"] as? String == "Beginning")
    let places = try #require(hits[0]["places"] as? [[String: Int]])
    #expect(Set(places.compactMap { $0["start"] }) == [2, 12] && Set(places.compactMap { $0["end"] }) == [5, 6, 15])
    for words in [["strasse"], ["NAIVE"], ["ελλας"], ["don't"], ["loud", "street"], ["nai"]] {
      let count = try home.run(["search", "--json"] + words, from: "typed").output.contains(id)
      #expect(count == !words.contains("street"), "\(words)")
    }
    #expect(try found("pdate").isEmpty && found("on the phone").count == 1 && found("the on phone").isEmpty)
    #expect(try found("\"the phone\" another").count == 1 && found("phone", "dat", "--client", "ngọc").isEmpty)
    #expect(try found("take away").isEmpty, "the script’s own words are not searched")
    #expect(
      try home.run("search", "naive").output.contains("entry 7, Ngọc")
        && home.run("search", "naive").output.contains("— [naïve] Ελλάς"))
    let nothing = try home.run("search", "nowhere")
    #expect(nothing.status == 0 && nothing.output == "Nothing said here contains this word.\n")
    #expect(try home.run("search", "—").status == 64 && home.run("search").status == 64)
  }

  @Test("other layouts and escapes are searched, and what is broken is told of")
  func layouts() throws {
    let id = try begin("noa", "Đạt 🙂 and the “launch”")
    let file = home.path + "/kept/\(id).json"
    let object = try home.json(home.contents("kept/\(id).json"))
    let flat = try JSONSerialization.data(withJSONObject: object)
    var escaped = ""
    for scalar in String(decoding: flat, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        escaped.unicodeScalars.append(scalar)
      } else {
        escaped += String(scalar).utf16.map { String(format: "\\u%04x", $0) }.joined()
      }
    }
    try Data(escaped.utf8).write(to: URL(filePath: file))
    for words in ["dat", "đạt", "launch", "\"the 'launch\"", "🙂 and"] where words != "\"the 'launch\"" {
      #expect(try found(words).count == 1, "\(words)")
    }
    try Data("{ Đạt".utf8).write(to: URL(filePath: home.path + "/kept/broken.json"))
    let run = try home.run("search", "dat")
    #expect(run.status == 0 && run.errors.contains("broken.json") && run.output.contains(id))
  }

  @Test("a coach’s notes are searched on request, and told apart")
  func notes() throws {
    let id = try begin("Bo", "A date", coach: "Kim")
    try home.run("notes", id, "--add", "He hides the delay")
    #expect(try found("delay").isEmpty)
    let hits = try found("delay", "--notes")
    #expect(hits.count == 1 && hits[0]["coachsNote"] as? Int == 1 && hits[0]["entry"] == nil)
    #expect(try home.run("search", "--notes", "delay").output.contains("coach’s note 1, kept apart, Kim"))
  }

  @Test("the list is narrowed by who, what became of it, and when")
  func list() throws {
    let bo = try begin("Bo", "A date", coach: "Kim")
    let noa = try begin("noa", "Another date")
    try home.backdate(noa, to: 1)
    func ids(_ words: String...) throws -> [String] {
      let run = try home.run(["list", "--json"] + words, from: "typed")
      #expect(run.status == 0, "\(words): \(run.errors)")
      return try #require(try home.json(run.output) as? [[String: Any]]).compactMap { $0["id"] as? String }
    }
    #expect(try Set(ids()) == [bo, noa] && ids("-n", "1").count == 1)
    #expect(try ids("--client", "BO") == [bo] && ids("--coach", "kim") == [bo] && ids("--coach", "Bo").isEmpty)
    #expect(try ids("--status", "closed").isEmpty && ids("--status", "paused", "--client", "noa") == [noa])
    #expect(try ids("--until", "2026-01-11") == [noa] && ids("--until", "2026-01") == [noa])
    #expect(
      try ids("--until", "2026-01-10").isEmpty && ids("--until", "2025").isEmpty && ids("--since", "9000").isEmpty)
    #expect(try Set(ids("--since", "2026-01-12")) == [bo, noa] && Set(ids("--since", "today")) == [bo, noa])
    for wrong in ["2026-13", "2026-02-30", "soon", "26-01-01", "2026-01-01-01", ""] {
      #expect(try home.run("list", "--since", wrong).status == 64, "\(wrong)")
    }
    #expect(try home.run("list", "-n", "0").status == 64)
    #expect(try home.run("list", "--client", "nobody").output == "No conversation is like that.\n")
    #expect(try home.run("list").output.contains("\(bo)  paused  "))
  }

  @Test("a session is found by the beginning of its name, and by whose it is")
  func names() throws {
    let bo = try begin("Bo Marsh", "A date")
    let first = try begin("noa", "Another date")
    for words in ["bo marsh", "BO MARSH ", bo] {
      #expect(try home.run("show", words).output.contains("(\(bo), paused)"), "\(words)")
    }
    #expect(try home.run("show", "noa").output.contains("(\(first), paused)"))
    for command in ["show", "notes", "redact", "strike"] {
      #expect(try home.run(command, "noa").status == 0, "\(command)")
      #expect(try home.run(command, "nobody").status == 66, "\(command)")
    }
    #expect(try home.run("exchange", "export", "noa", "--share", "aim").output.contains(first))
    let many = try home.run("show", String(bo.prefix(4)))
    #expect(many.status == 66 && many.errors.contains(bo) && many.errors.contains(first))
    let line = String(
      try #require(home.run("strike", "noa").output.split(separator: "\n").first).prefix { $0.isNumber })
    for refused in [try home.run("forget", "noa"), try home.run("strike", "noa", line)] {
      #expect(
        refused.status == 64 && refused.errors.contains("noa is \(first) here") && refused.errors.contains("--yes"))
    }
    #expect(try home.run("strike", "noa", line, "--yes").output.contains("of \(first) is taken back"))
    _ = try home.run("config", "client", "Bo Marsh")
    let forgotten = try home.run("forget", "noa", "--yes").output
    #expect(forgotten.contains("\(first) is deleted here") && !forgotten.contains("Your name"))
    let last = try home.run("forget", "latest", "--yes").output
    #expect(last.contains("\(bo) is deleted here") && last.contains("Your name, Bo Marsh, is still in"))
    #expect(last.contains("config --unset client"))
    #expect(try home.run("forget", "latest", "--yes").status == 66)
  }
}
