// The suite of all tests that run the program itself. They stand in extensions, a file for each subject, and run one
// after another. When all are done, every transcript that any of them made is held against the schema.

import Foundation
import TerminalDriver
import Testing

@Suite(.serialized, .transcriptsAreValid) struct TerminalTests {}

/// Where transcripts wait for their check.
enum KeptTranscripts {
  static let folder = "/tmp/cofront-kept-\(getpid())"

  static func keep(_ file: String) {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try? FileManager.default.copyItem(atPath: file, toPath: "\(folder)/\(UUID().uuidString).json")
  }
}

/// Holds the transcripts of a suite against the schema once it is done.
struct TranscriptsAreValid: SuiteTrait, TestScoping {
  func provideScope(for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void)
    async throws
  {
    try await function()
    let folder = KeptTranscripts.folder
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard !files.isEmpty else { return }
    let schema = checkout + "/transcripts/schema.json"
    let (exit, output) = try Child.run(
      ["/usr/bin/python3", "-W", "ignore", "-m", "jsonschema"] + files.flatMap { ["-i", "\(folder)/\($0)"] } + [schema])
    #expect(exit == .status(0), "\(output.prefix(2000))")
    try? FileManager.default.removeItem(atPath: folder)
  }
}

extension Trait where Self == TranscriptsAreValid {
  static var transcriptsAreValid: Self { TranscriptsAreValid() }
}
