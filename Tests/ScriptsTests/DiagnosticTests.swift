// Diagnostics: each brought about by its example, with its place, and documented.

import Testing

@testable import Scripts

@Suite("Diagnostics")
struct DiagnosticTests {
  @Test("a sound script has none")
  func sound() {
    let parsed = ParsedScript(text: DiagnosticCode.soundScript)
    #expect(parsed.diagnostics == [])
    #expect(parsed.script?.states.map(\.id) == ["arrive-aim", "arrive-pace", "leave-bye"])
  }

  @Test("each fault is found in its example, with a place", arguments: DiagnosticCode.allCases)
  func example(code: DiagnosticCode) throws {
    let text = code.example
    #expect(text != DiagnosticCode.soundScript)
    let parsed = ParsedScript(text: text)
    let found = try #require(parsed.diagnostics.first { $0.code == code }, "found \(parsed.diagnostics)")
    let place = try #require(found.place)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(place.line >= 1 && place.line <= lines.count + 1)
    #expect((parsed.script == nil) == parsed.diagnostics.contains { $0.code.severity == .error })
  }

  @Test("the line is what editors understand")
  func line() {
    let diagnostic = Diagnostic(.routeOrder, "end with a free route", at: Place(line: 3, column: 7))
    #expect(diagnostic.line(file: "a.yaml") == "a.yaml:3:7: error CF012: end with a free route")
  }
}
