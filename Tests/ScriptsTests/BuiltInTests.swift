// The scripts that cofront ships with: sound, and compiled in as they are written.

import FoundationEssentials
import Testing

@testable import Scripts

@Suite("The scripts that cofront ships with")
struct BuiltInTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/Scripts/BuiltIn")

  private func contents(of name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  @Test("has no diagnostics", arguments: ["partnering.yaml", "exchange.yaml"])
  func sound(name: String) throws {
    let found = ParsedScript(text: try contents(of: name)).diagnostics
    #expect(found.isEmpty, "\(found.map { $0.line(file: name) }.joined(separator: "\n"))")
  }

  @Test(
    "is compiled in as it is written",
    arguments: [
      ("partnering.yaml", "Script+BuiltIn.generated.swift", Script.builtIn, Script.builtInText),
      ("exchange.yaml", "Script+Exchange.generated.swift", Script.exchange, Script.exchangeText),
    ])
  func generated(yaml: String, swift: String, compiled: Script, compiledText: String) throws {
    let text = try contents(of: yaml)
    let script = try #require(ParsedScript(text: text).script)
    #expect(compiled == script)
    #expect(compiledText == text)
    #expect(try contents(of: swift) == script.swiftSource(text: text), "run scripts/generate")
  }

  @Test("SHA-256 is that of the standard")
  func digest() {
    #expect(Script.sha256(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
