// /strike at a terminal: what is taken back is in no file, and does not come back by a key.

import Conversations
import Foundation
import TerminalDriver
import Testing
import Transcripts

extension TerminalTests {
  @Test func whatIsTakenBackDoesNotComeBack() throws {
    let home = try Home()
    let terminal = try home.terminal("--coach", "Kim", "--client", "Noor", "--seed", "7", columns: 200)
    try terminal.wait(for: "Noor> ")
    try terminal.answer("A date", home)
    try terminal.answer("Marsh is a liar and everybody knows it", home)
    try terminal.type("/note she says: Marsh is a liar and everybody knows it\r", for: "Noted")
    try terminal.type("/strike\r", for: "Taken back")
    let id = try #require(home.ids.first)
    for file in home.names(in: home.folder) where file.hasSuffix(".json") {
      #expect(!home.read("\(home.folder)/\(file)").contains("liar"), "\(file)")
    }
    #expect(home.transcript?.outcome.words("worth") == "[taken back]")
    #expect(try home.store.notes(id)?.notes.map(\.text) == ["she says: [taken back]"])
    let start = terminal.output.count
    try terminal.type("\u{1b}[A", for: "A date")
    try terminal.type("\u{15}/back\r", for: "at the end")
    try terminal.type("\u{15}/pause\r", for: "Saved.")
    #expect(try terminal.end() == .status(0))
    #expect(!String(decoding: terminal.output.dropFirst(start), as: UTF8.self).contains("liar"))
  }
}
