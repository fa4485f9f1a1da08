// What a typed line means.

import Testing

@testable import Conversations

@Suite("Input")
struct InputTests {
  @Test(
    "a line is an answer, a command or neither",
    arguments: [
      ("words", .answer("words")), ("", .answer("")), (" /skip", .command(Command(.skip))),
      (" //skip", .answer("/skip")), (" a /skip", .answer(" a /skip")), ("//skip", .answer("/skip")),
      ("//", .answer("/")), ("/skip", .command(Command(.skip))), ("/SKIP  ", .command(Command(.skip))),
      ("/sk", .command(Command(.skip))), ("/s", .unknownCommand("s")), ("/a", .unknownCommand("a")),
      ("/", .unknownCommand("")), ("/ help", .unknownCommand("")), ("/home/me", .unknownCommand("home/me")),
      ("/goto  the network ", .command(Command(.goto, "the network"))),
      ("/ask one\ntwo", .command(Command(.ask, "one\ntwo"))), ("/İ", .unknownCommand("i\u{307}")),
    ] as [(String, Input)])
  func line(text: String, input: Input) {
    #expect(Input(line: text) == input)
  }

  @Test("every command is known by its name and has a meaning", arguments: Command.Name.allCases)
  func names(name: Command.Name) {
    #expect(Input(line: "/\(name.rawValue)") == .command(Command(name)))
    #expect(!name.meaning.isEmpty)
  }
}
