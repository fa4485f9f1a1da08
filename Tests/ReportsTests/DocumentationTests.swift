// The page about reports: its examples are what the program writes.

import Foundation
import Testing

@Suite struct DocumentationTests {
  @Test(arguments: [("text", "txt"), ("markdown", "md"), ("csv", "csv"), ("ics", "ics"), ("dot", "dot")])
  func theExamplesAreReal(language: String, ending: String) throws {
    let file = Example.root.appending(path: "Documentation/Reports.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let report = try #require(Report(rawValue: ending)).text(of: Example.rich).replacing("\r\n", with: "\n")
    let blocks = page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(!blocks.isEmpty)
    let lines = Set(report.split(separator: "\n"))
    for line in blocks.flatMap({ $0.split(separator: "\n") }) { #expect(lines.contains(line), "\(line)") }
  }
}
