// Every format of the friendly examples, byte for byte. `COFRONT_GOLDEN=write swift test --filter GoldenTests` writes them anew;
// read the difference before it is committed.

import Foundation
import Testing

@testable import Reports

@Suite struct GoldenTests {
  static let folder = Example.root.appending(path: "Tests/ReportsTests/Golden")
  static let writes = ProcessInfo.processInfo.environment["COFRONT_GOLDEN"] == "write"

  @Test(arguments: ["rich", "short", "bare"], Report.allCases)
  func isAsBefore(name: String, report: Report) throws {
    let transcript = try #require(Example.all.first { $0.name == name }).transcript
    let file = Self.folder.appending(path: "\(name).\(report.rawValue)")
    let text = report.text(of: transcript)
    #expect(text == report.text(of: transcript), "two runs differ")
    if Self.writes { try text.write(to: file, atomically: true, encoding: .utf8) }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(Array(text.utf8) == Array(golden.utf8), "\(file.lastPathComponent) differs")
  }
}
