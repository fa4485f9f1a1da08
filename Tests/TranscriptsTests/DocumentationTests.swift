// The page about transcripts: its example is what the store writes, and its jq lines run on it.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

@Suite struct DocumentationTests {
  private static let page = checkout + "/Documentation/Transcripts.md"

  /// The texts of the fenced blocks in a language.
  private func blocks(_ language: String) throws -> [String] {
    let page = String(decoding: try contents(Self.page), as: UTF8.self)
    return page.components(separatedBy: "```\(language)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }

  @Test func theExampleIsWhatTheStoreWrites() throws {
    let example = try #require(try blocks("json").first)
    var transcript = try decoder().decode(Transcript.self, from: Data(example.utf8))
    // JSON keeps no order of names; the script has one.
    transcript.outcome = transcript.outcome.ordered(by: Script.builtIn.data)
    #expect(JSONText(brokenLevels: 2).text(of: transcript.json) == example)
  }

  @Test func itsLinesOfJqRun() throws {
    let scratch = try Scratch()
    let example = try #require(try blocks("json").first)
    try example.write(
      toFile: scratch.path + "/2026-11-21-1430-k3fq.json", atomically: false, encoding: .utf8)
    let lines = try blocks("sh")
    #expect(lines.count == 3)
    for line in lines {
      let result = try Child.run(["/bin/sh", "-c", "cd '\(scratch.path)' && " + line])
      #expect(result.exit == .status(0) && !result.output.isEmpty, "\(line) \(result.output)")
    }
  }
}
