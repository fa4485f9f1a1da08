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
      ("/back and forth we went", .unknownCommand("back")), ("/quite a lot", .unknownCommand("quite")),
      ("/why sources", .command(Command(.why, "sources"))), ("/ask one\ntwo", .command(Command(.ask, "one\ntwo"))),
      ("/İ", .unknownCommand("i\u{307}")),
    ] as [(String, Input)])
  func line(text: String, input: Input) {
    #expect(Input(line: text) == input)
  }

  @Test(
    "a command behind words that stood in the line is a command and leaves them",
    arguments: [
      ("Ruta/back", ["Ruta"], .command(Command(.back)), "Ruta"),
      ("Ruta /back", ["Ruta"], .command(Command(.back)), "Ruta"),
      ("Ruta/nte S", ["Ruta"], .unknownCommand("nte"), "Ruta"), ("Ruta/", ["Ruta"], .unknownCommand(""), "Ruta"),
      ("Ruta\n/n S", ["", "Ruta"], .command(Command(.note, "S")), "Ruta"),
      ("Ruta too/note S", ["Ruta too", "Ruta"], .command(Command(.note, "S")), "Ruta too"),
      ("Ruta/note S, too", ["Ruta/note S", "Ruta"], .command(Command(.note, "S, too")), "Ruta"),
      ("Ruta and/or Ben", ["Ruta"], .answer("Ruta and/or Ben"), ""),
      ("Ruta / Ben", ["Ruta"], .answer("Ruta / Ben"), ""),
      ("Ruta//Ben", ["Ruta"], .answer("Ruta/Ben"), ""), ("Ruta //Ben", ["Ruta"], .answer("Ruta /Ben"), ""),
      ("Ruta/back", [""], .answer("Ruta/back"), ""), ("Rut/back", ["Ruta"], .answer("Rut/back"), ""),
      ("/note S", ["/note S"], .command(Command(.note, "S")), ""),
    ] as [(String, [String], Input, String)])
  func commandBehind(line: String, beginnings: [String], input: Input, untouched: String) {
    let read = Input.read(line, after: beginnings)
    #expect(read.input == input)
    #expect(read.untouched == untouched)
  }

  @Test(
    "/x leaves from behind any words, and keeps them",
    arguments: [
      ("/x", "", true), ("I am afraid /x", "I am afraid", true), ("one\ntwo\n/x ", "one\ntwo", true),
      ("/note he is here /x", "/note he is here", true), ("/note he is/x", "/note he is", true),
      ("what he said and the da/x", "what he said and the da", true), ("I am afraid./X", "I am afraid.", true),
      ("one\ntw/x ", "one\ntw", true), ("and//x", "and/", true), ("/x now", "", false), ("//x", "", false),
      ("the /x of it", "", false),
    ])
  func leaves(line: String, kept: String, leaves: Bool) {
    let read = Input.read(line, after: [])
    #expect((read.input == .command(Command(.x))) == leaves)
    #expect(read.untouched == kept)
  }

  @Test(
    "a command behind a whole sentence is one, and keeps the words",
    arguments: [
      ("It tells me I'm tired. /back", .command(Command(.back)), "It tells me I'm tired."),
      ("Why?\n/help", .command(Command(.help)), "Why?"), ("done! /PAUSE ", .command(Command(.pause)), "done!"),
      ("I typed /help", .answer("I typed /help"), ""), ("He said no. /nte", .answer("He said no. /nte"), ""),
      ("yes. /ask", .answer("yes. /ask"), ""), ("one. and/or", .answer("one. and/or"), ""),
    ] as [(String, Input, String)])
  func behindSentence(line: String, input: Input, kept: String) {
    let read = Input.read(line, after: [])
    #expect(read.input == input && read.untouched == kept)
  }

  @Test(
    "what may be a note is known while it is typed",
    arguments: [
      ("/", true), ("/n", true), ("/no S", true), (" /note S", true), ("/NOTE S", true), ("/nte S", true), ("/a", true),
      ("/ask S", false), ("/back", false), ("//note S", false), ("a /note S", false), ("", false),
    ])
  func notes(line: String, mayBeNote: Bool) {
    #expect(Input(line: line).mayBeNote == mayBeNote)
  }

  @Test("every command is known by its name and has a meaning", arguments: Command.Name.allCases)
  func names(name: Command.Name) {
    #expect(Input(line: "/\(name.rawValue)") == .command(Command(name)))
    #expect(!name.meaning.isEmpty)
  }
}
