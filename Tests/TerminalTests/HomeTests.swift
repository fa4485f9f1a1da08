// What is asked at a terminal around conversations: a name, once, and before something is lost; and long texts.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test(arguments: [[], ["--plain"]])
  func theFirstStartAsksForANameAndKeepsIt(arguments: [String]) throws {
    let home = try Home()
    (home.environment["COFRONT_CLIENT"], home.environment["LOGNAME"]) = (nil, "root")
    let first = try home.terminal(["--seed", "7"] + arguments)
    func settle() throws { if !arguments.isEmpty { try first.wait { $0.hasSuffix("You: ") } } }
    try first.wait(for: "What would you like to be called?")
    try settle()
    try first.type("/help\r", for: "Any name or letter")
    try settle()
    try first.type("who can read this?\r", for: "account")
    try settle()
    try first.type("\r", for: "Any name or letter")
    try settle()
    try first.type("Hello, I'm Ana Silva\r", for: "have at the end")
    try settle()
    try first.answer("A date with Bo", home)
    try first.type("\u{4}")
    #expect(try first.end() == .status(0))
    #expect(home.transcript?.people.client == "Ana Silva")
    #expect(home.read(home.path + "/.config/cofront/config") == "client = Ana Silva\n")
    #expect(home.mode(home.path + "/.config/cofront/config") == 0o600)
    let second = try home.terminal(arguments)
    try second.wait(for: "There is a conversation you left")
    #expect(!second.text.contains("called"))
  }

  @Test(arguments: ["Bea, I want to talk with Paulo tomorrow", "I want to talk with Paulo tomorrow\rBea"])
  func whatIsToldBesideTheNameIsNotLost(line: String) throws {
    let home = try Home()
    home.environment["COFRONT_CLIENT"] = nil
    let terminal = try home.terminal(["--seed", "7"])
    try terminal.wait(for: "be called?")
    for line in line.split(separator: "\r") {
      try terminal.type("\(line)\r", for: line.contains("Bea") ? "told already" : "Any name")
    }
    try terminal.type("\r")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(home.transcript?.people.client == "Bea")
    #expect(home.transcript?.entries.contains { $0.text == "I want to talk with Paulo tomorrow" } == true)
  }

  @Test func whatIsAskedBesideTheNameIsAnsweredAndThanksWaitForNothing() throws {
    let lines = [("Bea. can anyone else read this?", true), ("My name is Bea, thank you so much for this", false)]
    for (line, isAnswered) in lines {
      let home = try Home()
      home.environment["COFRONT_CLIENT"] = nil
      let terminal = try home.terminal(["--seed", "7"])
      try terminal.wait(for: "be called?")
      try terminal.type("\(line)\r", for: "have at the end")
      #expect(terminal.text.contains("whoever manages") == isAnswered && !terminal.text.contains("told already"))
      try terminal.type("\u{4}")
      #expect(try terminal.end() == .status(0))
      #expect(home.read(home.path + "/.config/cofront/config") == "client = Bea\n")
    }
  }

  @Test func whoWasKnownByTheLoginNameMayStaySo() throws {
    let home = try Home()
    (home.environment["COFRONT_CLIENT"], home.environment["LOGNAME"]) = (nil, "noa")
    try home.begin(["A date with Bo"])
    let terminal = try home.terminal()
    try terminal.wait(for: "Enter keeps “noa”")
    try terminal.type("\r", for: "There is a conversation you left")
    #expect(home.read(home.path + "/.config/cofront/config") == "client = noa\n")
  }

  @Test func whoLeavesAtTheNameLeavesNothing() throws {
    let home = try Home()
    home.environment["COFRONT_CLIENT"] = nil
    for keys in ["/quit\r", "\u{4}"] {
      let terminal = try home.terminal()
      try terminal.wait(for: "be called?")
      try terminal.type(keys)
      #expect(try terminal.end() == .status(0))
    }
    #expect(home.ids.isEmpty && !home.names(in: home.path).contains(".config"))
  }

  @Test func aNameThatCannotBeKeptStopsNothing() throws {
    let home = try Home()
    home.environment["COFRONT_CLIENT"] = nil
    home.environment["XDG_CONFIG_HOME"] = "/proc/nowhere"
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "be called?")
    try terminal.type("A.\r", for: "have at the end")
    #expect(terminal.text.contains("not kept for the next time"))
    try terminal.answer("A date", home)
    #expect(home.transcript?.people.client == "A.")
  }

  @Test func aCoachIsAskedForANameToo() throws {
    let home = try Home()
    home.environment["COFRONT_CLIENT"] = nil
    let coach = try home.terminal("share", "--client", "Noa")
    try coach.wait(for: "be called?")
    try coach.type("Kim\r", for: "To join, Noa types")
    #expect(home.read(home.path + "/.config/cofront/config") == "client = Kim\n")
  }

  @Test func aFileIsReplacedOnlyWhereThatIsMeant() throws {
    let home = try Home()
    try home.begin(["A date with Bo"])
    let file = try home.write("mine", to: "page.html")
    for (arguments, answer) in [(["show", "--format", "html"], "\r"), (["progress", "--format", "html"], "no\r")] {
      let asked = try home.terminal(arguments + ["--output", file])
      try asked.wait(for: "is there already. Should it be replaced?")
      try asked.type("what?\r", for: "Which one?")
      try asked.type(answer, for: "Nothing is written.")
      #expect(try asked.end() == .status(0))
      #expect(home.read(file) == "mine")
    }
    let asked = try home.terminal("show", "--format", "html", "--output", file)
    try asked.wait(for: "Should it be replaced?")
    try asked.type("yes\r")
    #expect(try asked.end() == .status(0))
    #expect(home.read(file).hasPrefix("<!DOCTYPE html>"))
    try home.write("mine", to: "page.html")
    #expect(try home.terminal("show", "--format", "csv", "--output", file, "--force").end() == .status(0))
    #expect(home.read(file).hasPrefix("session,"))
  }

  @Test func longTextsGoThroughThePagerAndShortOnesDoNot() throws {
    let home = try Home()
    home.environment["PAGER"] = "printf 'paged %s\\n' \"$LESS $LESSSECURE $LESSHISTFILE\"; cat"
    let long = try home.terminal("help", "environment")
    #expect(try long.end() == .status(0))
    #expect(long.text.contains("paged FRX 1 -") && long.text.contains("COFRONT_COMMAND"))
    let isNotPaged: [[String]] = [
      ["help", "exit-codes"], ["help", "environment", "--no-pager"], ["--plain", "help", "environment"],
    ]
    for arguments in isNotPaged {
      let short = try home.terminal(arguments)
      #expect(try short.end() == .status(0))
      #expect(!short.text.contains("paged"), "\(arguments)")
    }
    home.environment["COFRONT_PAGER"] = "none"
    let none = try home.terminal("help", "environment")
    #expect(try none.end() == .status(0))
    #expect(!none.text.contains("paged"))
    home.environment["COFRONT_PAGER"] = "/no/such/pager"
    let missing = try home.terminal("help", "environment")
    #expect(try missing.end() == .status(0))
    #expect(missing.text.contains("COFRONT_COMMAND"))
  }

  @Test func helpAndErrorsBreakAtTheWindowsWidth() throws {
    let home = try Home()
    for arguments in [
      ["--help"], ["help", "environment"], ["show", "--help"], ["lsit"], ["--transcripts", "/a/b", "list"],
    ] {
      for columns in [40, 100] {
        let terminal = try home.terminal(arguments, columns: columns)
        _ = try terminal.end()
        let rows = terminal.text.split(whereSeparator: \.isNewline)
        #expect(rows.allSatisfy { $0.count <= columns }, "\(arguments) \(rows.filter { $0.count > columns })")
      }
    }
  }

  @Test func whereOnlyASCIICanBeShownAWholeConversationIsDrawnInIt() throws {
    let home = try Home()
    home.environment["LC_ALL"] = "C"
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "/help")
    try terminal.answer("A date with Bo", home)
    try terminal.type("/help\r", for: "The Up key")
    try terminal.type("/why\r", for: "?")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.unicodeScalars.allSatisfy { $0.isASCII })
  }
}
