// Where the reader says a fault stands, and what steps and slots go together.

import Testing

@testable import Scripts

@Suite("Reader")
struct ReaderTests {
  private func found(_ old: String, _ new: String) -> [String] {
    let text = DiagnosticCode.soundScript.replacing(old, with: new, maxReplacements: 1)
    return ScriptReading(text: text).diagnostics.map {
      "\($0.place.map { "\($0.line):\($0.column)" } ?? "-") \($0.code.rawValue)"
    }
  }

  @Test(
    "the place is that of the key or the value",
    arguments: [
      ("    cue: Hear", "    cues: Hear", "12:5 CF004"), ("    cue: Hear", "    cues: Hear", "19:5 CF003"),
      ("version: 1", "version: 0", "3:10 CF005"), ("version: 1", "version: 1\nmood: good", "4:1 CF003"),
      ("into: aim", "into: [aim]", "15:11 CF005"), ("title: Arriving}", "name: Arriving}", "7:5 CF004"),
      ("label: A little", "label: A little, hint: no", "26:44 CF003"),
      ("start: arrive-aim", "start: nowhere", "5:8 CF009"),
      ("{chose: short}", "{chosen: short}", "29:18 CF003"), ("{chose: short}", "short", "29:17 CF005"),
      ("into: aim", "each: friends", "15:11 CF008"), ("into: aim", "needs: [money]", "15:13 CF008"),
      ("into: aim", "partner: maybe", "15:14 CF005"), ("step: ask", "step: list", "12:5 CF004"),
    ])
  func place(old: String, new: String, expected: String) {
    #expect(found(old, new).contains(expected), "found \(found(old, new))")
  }

  @Test(
    "a step fills the slot that its form is for",
    arguments: [
      ("step: ask\n    into: aim", "step: ask\n    partner: true\n    into: aim"),
      ("step: ask\n    into: aim", "step: ask\n    into: facing"),
      ("step: ask\n    into: aim", "step: list\n    items: names\n    into: behaviours"),
      ("step: ask\n    into: aim", "step: list\n    items: sentences\n    into: network"),
      ("step: ask\n    into: aim", "step: rate\n    scales: [trust]\n    into: words.rated"),
      ("step: ask\n    into: aim", "step: rate\n    scales: [trust]"),
      ("step: ask\n    into: aim", "step: rate\n    into: network"),
      ("step: ask\n    into: aim", "step: choose\n    from: pairs"), ("into: pace", "into: pair"),
    ])
  func slot(old: String, new: String) {
    #expect(found(old, new).contains { $0.hasSuffix("CF014") }, "found \(found(old, new))")
  }

  @Test("the conditions of the parts of an action are checked, too")
  func parts() {
    let commit = """
      step: commit
          into: actions
          parts:
            what: [{if: {visited: nowhere}, text: "What?"}, "What will you do?"]
            who: ["With whom?"]
            when: ["By when?"]
            another: ["What else?"]
      """
    #expect(
      found("step: ask\n    into: aim", commit).contains { $0.hasSuffix("CF009") },
      "\(found("step: ask\n    into: aim", commit))")
  }

  @Test(
    "what is no YAML, or not a script, is said in one line",
    arguments: ["", "- a", "a: [", "format: other", "\u{0}", "a: b: c"])
  func broken(text: String) {
    let reading = ScriptReading(text: text)
    #expect(reading.script == nil)
    #expect(reading.diagnostics.count == 1)
  }
}
