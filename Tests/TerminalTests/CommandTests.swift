// Every command in every kind of step, mistakes on the command line, and the person's own editor.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing

extension TerminalTests {
  private static let toList = ["A date", "We know it", "network", "short", "Bad news came early"]
  private static let toElevating = toList + ["Ana", "", "7 5 8", "It holds", "", "none", "actions"]
  private static let toDraft = [
    "A date", "We know it", "conversation", "short", "T.", "No answer", "", "free", "issue", "Shoulders", "An hour",
    "A date",
  ]

  /// The answers that lead to a step of a kind.
  static let ways: [(kind: Step, answers: [String])] = [
    (.ask, ["A date"]), (.choose, ["A date", "We know it"]), (.list, toList), (.rate, toList + ["Ana, Bo", ""]),
    (.choose, toList + ["Ana, Bo", "", "7 5 8", "4 6 9", "Bo is low", ""]), (.list, toElevating), (.draft, toDraft),
    (.form, toElevating + ["I answer", "", "Open books", ""]),
    (.form, toElevating + ["I answer", "", "Open books", "", "Call Bo"]),
    (.ask, ["A date", "/ask What else?"]),
  ]

  /// The name was mistyped; the words behind it may be the most careful of the day.
  @Test func aMistypedCommandComesBack() throws {
    let home = try Home()
    try home.begin(["A date with Ana"])
    let terminal = try home.terminal("resume", "--no-color")
    try terminal.wait(for: " · /help")
    try terminal.type("/nte she came early\r", for: "Up key brings the line back.")
    try terminal.type("\u{1b}[A", for: "> /nte she came early")
    try terminal.type("\u{1}\u{6}\u{6}o", for: "ote she came early")
    try terminal.type("\r", for: "Noted")
    #expect(home.transcript?.entries.last?.kind == .note)
    #expect(home.transcript?.entries.last?.text == "she came early")
  }

  @Test(arguments: ways.indices) func everyCommandAnswersSomething(index: Int) throws {
    let home = try Home()
    try home.begin(Self.ways[index].answers)
    let transcript = try #require(home.transcript)
    #expect(Script.builtIn[transcript.state]?.step == Self.ways[index].kind, "\(transcript.state)")
    let question = transcript.entries.last { $0.kind == .question || $0.kind == .ask }?.text ?? ""

    let terminal = try home.terminal("resume", "--plain")
    try terminal.wait(for: "You: ")
    let looks = Command.Name.allCases.filter { ![.skip, .back, .goto, .ask, .pause, .quit, .strike, .x].contains($0) }
      .map {
        "/\($0.rawValue)"
      }
    for line in looks + [
      "/note Ana first", "/goto", "/goto nowhere", "/ask", "/why sources", "/", "/frob", "/h", "//", "/\u{7}",
    ] {
      let start = terminal.output.count
      try terminal.type(line + "\r", for: "You: ")
      let said = String(decoding: terminal.output.dropFirst(start), as: UTF8.self).replacingOccurrences(
        of: "\r\n", with: "\n"
      )
      .replacingOccurrences(of: line == "/again" ? " " : "Script: \(question)", with: "").replacingOccurrences(
        of: "You: ", with: ""
      )
      .replacingOccurrences(of: line, with: "").replacingOccurrences(of: "/", with: "")
      if line != "//" { #expect(said.contains { $0.isLetter }, "\(line) at \(transcript.state) says nothing: \(said)") }
      if line == "//", home.transcript?.state != transcript.state { try terminal.type("/back\r", for: "You: ") }
    }
    for line in ["/goto facing", "/ask And then?", "/skip", "/back", "/back", "/skip", "/skip"] {
      try terminal.type(line + "\r", for: "You: ")
    }
    try terminal.type("/quit\r")
    #expect(try terminal.end() == .status(0))
    #expect(home.transcript?.status == .paused)
  }

  /// Words on the command line, and the exit status that they lead to.
  static let mistakes: [(words: String, status: Int32)] = [
    ("--bogus", 64), ("frobnicate", 64), ("show --format pdf", 64), ("--seed many", 64), ("--seed -1", 64),
    ("--client", 64), ("--client ''", 64), ("--coach ''", 64),
    ("list more words", 64), ("forget", 64), ("script test", 64), ("show none", 66), ("resume none", 66),
    ("forget none", 66),
    ("show ../../etc/passwd", 66), ("resume", 66), ("show", 66), ("--script /nowhere.yaml", 66),
    ("script check /nowhere.yaml", 66), ("read --jsonl words", 64), ("compare a", 64), ("compare a b", 66),
    ("exchange", 64), ("exchange export none", 66), ("actions more", 64),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreOneLineAndAStatus(index: Int) throws {
    let (words, status) = Self.mistakes[index]
    let home = try Home()
    let arguments = words.split(separator: " ").map { $0 == "''" ? "" : String($0) }
    let (exit, output) = try Child.run([Home.binary()] + arguments, environment: home.environment)
    #expect(exit == .status(status), "\(words)")
    #expect(output.hasPrefix("cofront: "), "\(output)")
    #expect(output.split(separator: "\n").count == 1 && output.hasSuffix("\n"), "\(output)")
    #expect(!output.contains("::") && !output.contains(".:"), "\(output)")
    #expect(try #/^cofront: \S.*: \S/#.firstMatch(in: output) != nil, "no remedy: \(output)")
  }

  @Test func noInputAtATerminalIsAMistake() throws {
    let home = try Home()
    let terminal = try home.terminal("--no-input")
    #expect(try terminal.end() == .status(64))
    #expect(terminal.text.hasPrefix("cofront: --no-input"))
  }

  @Test func aBrokenTranscriptIsBadData() throws {
    let home = try Home()
    try home.begin(["A date"])
    let id = try #require(home.ids.first)
    let file = "\(home.folder)/\(id).json"
    let whole = home.read(file)
    for broken in [
      "", "{", String(whole.prefix(300)),
      whole.replacingOccurrences(of: "\"version\": 1,\n  \"id\"", with: "\"version\": 9,\n  \"id\""),
    ] {
      try Data(broken.utf8).write(to: URL(filePath: file))
      for command in ["show", "resume"] {
        let run = try home.run(command, id)
        #expect(run.exit == .status(65))
        #expect(run.errors.hasPrefix("cofront: ") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
      }
      #expect(home.read(file) == broken, "a file that cannot be read is left as it is")
      #expect(try home.run("list").exit == .status(0))
    }
    try Data(whole.utf8).write(to: URL(filePath: file))
  }

  // MARK: The person's own editor

  @Test func aChangedFileComesToTheLineAndAnUnchangedOneSendsNothing() throws {
    let home = try Home()
    let log = home.path + "/log"
    let editor = try home.write(
      "#!/bin/sh\nshift $(($# - 1))\ncat \"$1\" >'\(log)'\nprintf 'from my editor\\nin two lines\\n' >\"$1\"\n",
      to: "editor", executable: true)
    home.environment["EDITOR"] = editor + " -w"
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: "/help")
    try terminal.type("/edit\r", for: "in two lines")
    #expect(home.transcript == nil, "nothing was sent")
    try home.wait("the draft") { home.keptDrafts == ["from my editor\nin two lines"] }
    try terminal.answer("", home)
    #expect(home.transcript?.outcome.words("aim") == "from my editor\nin two lines")

    try home.write("#!/bin/sh\nexit 0\n", to: "editor", executable: true)
    try terminal.type("/edit\r", for: "nothing was sent")
    try home.write("#!/bin/sh\necho words >\"$2\"\nexit 3\n", to: "editor", executable: true)
    try terminal.type("/edit\r", for: "The editor gave nothing back")
    try terminal.type("/back\r", for: "have at the end")
    try home.write("#!/bin/sh\ncat \"$2\" >'\(log)'\n", to: "editor", executable: true)
    try terminal.type("\u{15}/edit\r", for: "nothing was sent")
    #expect(home.read(log) == "from my editor\nin two lines\n")
    try terminal.type("\u{15}\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(home.transcript?.outcome.words("worth") == nil)
    #expect(terminal.isSane)
  }
}
