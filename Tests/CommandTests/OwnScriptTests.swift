// Sessions under a script of one's own, as a shell sees what is made of them.

import Foundation
import Testing

@Suite("A script of one's own")
struct OwnScriptTests {
  private let home: Home
  init() throws {
    home = try Home()
    try Self.script.write(toFile: home.path + "/garden.yaml", atomically: true, encoding: .utf8)
  }

  private static let script = """
    format: cofront-script
    id: garden
    version: 1
    title: A garden
    start: sun
    data:
      sun: {type: number, from: 0, to: 10, heading: How much sun there is}
      beds:
        type: records
        item: bed
        heading: The beds
        fields: {name: words, water: {type: number, from: 0, to: 10, heading: water}}
      last: {type: words, heading: What is left to say}
    stages: [{id: one, title: One}]
    ways: {whole: [one]}
    states:
      - {id: sun, stage: one, step: rate, into: sun, ask: How much sun?, why: A test., cue: None., next: beds}
      - {id: beds, stage: one, step: list, into: beds, ask: Which beds?, why: A test., cue: None., next: water}
      - id: water
        stage: one
        step: rate
        each: beds
        into: bed.water
        ask: "How much water has {bed}?"
        why: A test.
        cue: None.
        next: [{if: {left: water}, to: water}, {to: last}]
      - {id: last, stage: one, step: ask, into: last, ask: What else?, why: A test., cue: None., next: end}
    """

  /// A session under the script.
  private func session(_ lines: String...) throws -> String {
    let before = try home.sessions()
    let run = try home.run("start", "--script", "garden.yaml", "--seed", "1", typing: lines)
    #expect(run.status == 0, "\(run.errors)")
    let id = try #require(try home.sessions().subtracting(before).first)
    try home.backdate(id, to: before.count + 1)
    return id
  }

  @Test("it is shown in every format but the graph that it does not ask for")
  func show() throws {
    let id = try session("0", "Beans; Peas", "", "10", "3", "Rain")
    for (format, words) in [
      ("text", "  Beans  ██████████ 10\n"), ("markdown", "| Beans | 10 |"), ("html", "<h2 id=\"part-2\">The beds</h2>"),
      ("svg", "The beds: water, 0 to 10</title>"), ("csv", ",garden,beds,b1,Beans,water,10,"),
      ("json", "\"water\": 10"),
    ] {
      let run = try home.run("show", id, "--format", format)
      #expect(run.status == 0 && run.errors.isEmpty && run.output.contains(words), "\(format)\n\(run.output)")
    }
    let graph = try home.run("show", id, "--format", "dot")
    #expect(graph.status == 64 && graph.output.isEmpty && graph.errors.filter(\.isNewline).count == 1)
    #expect(graph.errors.hasPrefix("cofront: the script of \(id) asks for no view that is a graph: "))
  }

  @Test("a session without numbers has no chart")
  func noNumbers() throws {
    let id = try session("/skip", "", "Rain")
    for format in ["text", "markdown", "html"] {
      let output = try home.run("show", id, "--format", format).output
      #expect(output.contains("Rain") && !output.contains("<svg") && !output.contains("█"))
    }
    #expect(try home.run("show", id, "--format", "svg").output.contains("No numbers."))
  }

  @Test("without its script, what was said is shown, and a line says what to do")
  func scriptGone() throws {
    let id = try session("0", "Beans", "", "10", "Rain")
    try FileManager.default.removeItem(atPath: home.path + "/kept/scripts")
    let run = try home.run("show", id)
    #expect(run.status == 0 && run.output.contains("noa: Beans\n") && run.output.contains("noa: Rain\n"))
    #expect(!run.output.contains("The beds"))
    #expect(run.errors.hasPrefix("cofront: the script of \(id) is gone or cannot be read, so only what was said is "))
    #expect(run.errors.filter(\.isNewline).count == 1)
    #expect(try home.run("progress").output == "No conversation of noa here yet.\n")
  }

  @Test("progress has its numbers by its id, beside the built-in script's")
  func progress() throws {
    try home.converse(partners: [("Beans", "4 5 6")])
    _ = try session("0", "Beans", "", "10", "Rain")
    _ = try session("5", "beans", "", "8", "Sun")
    let text = try home.run("progress", "--plain").output
    #expect(text.contains("Beans\n  trust       4          given once"))
    #expect(text.contains("How much sun there is\n  0, now 5   risen by 5\n"))
    #expect(text.contains("beans (before: Beans)\n  water  10, now 8  fallen by 2\n"))
    let facts = try #require(try home.json(home.run("progress", "--json").output) as? [String: Any])
    let items = try #require(facts["items"] as? [[String: Any]])
    #expect(items.map { $0["script"] as? String } == ["partnering", "garden", "garden"])
    #expect(items.map { $0["slot"] as? String } == ["network", "sun", "beds"])
    #expect(try home.run("progress", "--format", "csv").output.contains(",garden,sun,,How much sun there is,,5,"))
    #expect(try home.run("progress", "--format", "html").output.contains("from 0 (low) to 10 (high)"))
  }
}
