// A draft on disk: whole, for one person's eyes, and with the reason where it cannot be kept.

import Foundation
import TerminalDriver
import Testing
import Transcripts

@Suite struct DraftFileTests {
  private let scratch: Scratch
  private let file: DraftFile

  init() throws {
    scratch = try Scratch()
    file = DraftFile(path: scratch.path + "/store/draft")
  }

  @Test(arguments: ["one", "two\nlines\n", "cafe\u{301} สวัสดี 👍🏽", String(repeating: "long ", count: 50_000)])
  func keepsByteForByte(draft: String) throws {
    #expect(file.load() == nil)
    try file.save("before")
    try file.save(draft)
    #expect(file.load().map { Array($0.utf8) } == Array(draft.utf8))
    #expect(try mode(file.path) == 0o600 && mode(scratch.path + "/store") == 0o700)
    #expect(try scratch.files() == ["draft"])
    try file.save("")
    #expect(try file.load() == nil && scratch.files().isEmpty)
  }

  @Test func whatAKilledSaveLeftIsGotRoundAndGoes() throws {
    try file.save("one")
    try Data("half".utf8).write(to: URL(filePath: file.path + ".tmp"))
    try file.save("two")
    #expect(file.load() == "two")
    try Data("half".utf8).write(to: URL(filePath: file.path + ".tmp"))
    file.remove()
    #expect(try scratch.files().isEmpty)
  }

  @Test func saysWhyItCannot() throws {
    try Data().write(to: URL(filePath: scratch.path + "/store"))
    let error = #expect(throws: StoreError.self) { try file.save("x") }
    #expect(
      error?.description == """
        \(scratch.path)/store cannot be written, Not a directory: set XDG_STATE_HOME to a folder of yours
        """)
  }
}
