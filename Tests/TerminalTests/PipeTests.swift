// Answers from a pipe, and terminals that only take plain lines.

import Conversations
import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  @Test func aPipeGetsTextAlone() throws {
    let home = try Home()
    let run = try home.run("--seed", "7", "--client", "Noor", input: "A date\r\nfirst line\\\nsecond line\n1")
    #expect(run.exit == .status(0))
    #expect(run.errors.isEmpty)
    #expect(!run.output.contains("\u{1b}") && !run.output.contains("\r"))
    #expect(!run.output.contains("> ") && !run.output.contains("You: "))
    let transcript = try #require(home.transcript)
    #expect(run.output.hasSuffix("Saved. To come back: cofront resume \(transcript.id)\n"))
    #expect(transcript.outcome.words("aim") == "A date")
    #expect(transcript.outcome.words("worth") == "first line\nsecond line")
    #expect(transcript.outcome.words("way") == "network")
    #expect(transcript.status == .paused)
    #expect(transcript.state == "arrive-pace")
  }

  @Test func whatIsOfferedIsSaidOnce() throws {
    let home = try Home()
    let run = try home.run(input: "A date\n/goto elevating\n\n\nring Otto\n")
    #expect(run.output.components(separatedBy: "“Otto”").count == 2)
  }

  @Test func aLineBehindAnEmptyOneIsNotRepeated() throws {
    let home = try Home()
    let run = try home.run(input: "A date\n/goto network\nBo\n\nplatypus\n/skip\nwalrus\n")
    #expect(run.output.contains("Whole numbers from 1 to 10"))
    #expect(!run.output.contains("platypus") && !run.output.contains("walrus\n"))
    #expect(home.transcript?.entries.contains { $0.text == "platypus" } == true)
  }

  @Test func aPipeAlwaysBeginsAnew() throws {
    let home = try Home()
    try home.begin(["A date"])
    try home.begin(["Another"])
    #expect(home.ids.count == 2)
    #expect(try home.run("resume", input: "It is there\n").exit == .status(0))
    #expect(home.ids.count == 2)
    #expect(try home.store.list().items.map { $0.outcome[path: "aim"]?.text }.contains("Another"))
  }

  /// Two clocks that are 26 hours apart never show the same day.
  @Test(arguments: [("West12", "-12:00"), ("East-14", "+14:00")]) func daysAreThoseOfTheClock(
    zone: String, kept: String
  ) throws {
    let home = try Home()
    home.environment["TZ"] = zone
    try home.begin(["A date", "/goto elevating", "", "", "Write to Bo", "Bo", "today", ""])
    let transcript = try #require(home.transcript)
    let day = transcript.day
    #expect(transcript.zone?.text == kept)
    #expect(Day(Date.now, in: Zone(kept)).number - day.number <= 1)
    #expect(transcript.id.hasPrefix(day.iso))
    home.environment["TZ"] = nil
    #expect(try home.run("list").output.contains("  paused  \(day.shortText)  "))
    #expect(try home.run("show", transcript.id).output.hasPrefix("tester, \(day.text) ("))
    #expect(try home.run("actions", "--json").output.contains("\"due\": \"\(day.iso)\""))
    let calendar = try home.run("show", transcript.id, "--format", "ics").output
    #expect(calendar.contains("DTSTART;VALUE=DATE:\(day.iso.filter { $0 != "-" })"))
  }

  @Test func whatIsNoTextIsReplaced() throws {
    let home = try Home()
    let file = home.path + "/bytes"
    try Data([0x61, 0x00, 0x62, 0xFF, 0x63, 0x0A]).write(to: URL(filePath: file))
    let (exit, output) = try Child.run(
      ["/bin/sh", "-c", "\"$0\" <\"$1\"", Home.binary(), file], environment: home.environment)
    #expect(exit == .status(0))
    #expect(home.transcript?.outcome.words("aim") == "a\u{FFFD}b\u{FFFD}c")
    #expect(output.contains("could not be read"))
  }

  /// What makes a terminal a plain one.
  enum Plainness: CaseIterable { case flag, accessible, dumb }

  @Test(arguments: Plainness.allCases) func aPlainTerminalIsOnlyAppendedTo(reason: Plainness) throws {
    let home = try Home()
    switch reason {
    case .flag: break
    case .accessible: home.environment["ACCESSIBLE"] = "1"
    case .dumb: home.environment["TERM"] = "dumb"
    }
    let terminal = reason == .flag ? try home.terminal("--plain", "--seed", "7") : try home.terminal("--seed", "7")
    try terminal.wait(for: "You: ")
    for line in [
      "A date", "We know it", "network", "short", "Bad news came early", "Ana, Bo", "", "7 5 8", "4 6 9", "/chart",
      "/help",
    ] {
      try terminal.type(line + "\r", for: "You: ")
    }
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    let text = terminal.text.replacingOccurrences(of: "\r\n", with: "\n")
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !($0.properties.generalCategory == .control) })
    #expect(text.contains("Script: What would you like to have at the end"))
    #expect(text.contains("Ana: trust 7, imperative 5, purpose 8."))
    #expect(terminal.isSane)
    #expect(home.transcript?.outcome.items("network").count == 2)
  }

  /// What the person has set, and whether the prompt and all else is in colour then.
  static let colours: [(variables: [String: String], isOn: Bool)] = [
    ([:], true), (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), (["CLICOLOR_FORCE": "1"], true),
    (["FORCE_COLOR": "1"], true), (["NO_COLOR": "1", "CLICOLOR_FORCE": "1", "FORCE_COLOR": "1"], false),
    (["TERM": "dumb"], false), (["TERM": ""], false), (["TERM": "dumb", "CLICOLOR_FORCE": "1"], false),
  ]

  @Test(arguments: colours.indices) func colourFollowsTheVariables(index: Int) throws {
    let home = try Home()
    let (variables, isOn) = Self.colours[index]
    home.environment.merge(variables) { $1 }
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait { $0.contains("> ") || $0.contains("You: ") }
    let prompt = terminal.text
    try terminal.answer("A date", home)
    try terminal.type("/help\r", for: "/pause")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    for text in [prompt, terminal.text] { #expect(text.contains(#/\e\[[0-9;:]*m/#) == isOn, "\(variables)") }
    if variables["TERM"] != nil { #expect(!terminal.output.contains(0x1B)) }
    // A pipe has no use for colour in a conversation, whatever is set.
    #expect(!(try home.run("--seed", "7", input: "A date\n/help\n").output.contains("\u{1b}")))
  }

  @Test func aBadEditrcIsANoticeAndTheSessionGoesOn() throws {
    let home = try Home()
    try home.write("edit off\nnonsense here\nbind \"\nbind ^G ed-move-to-beg\n", to: ".editrc")
    let terminal = try home.terminal("--seed", "7")
    try terminal.wait(for: ".editrc:1: editing stays on")
    try terminal.answer("date\u{7}A \u{1b}[C", home)
    #expect(home.transcript?.outcome.words("aim") == "A date")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.components(separatedBy: ".editrc:").count == 2, "told once")
    #expect(terminal.isSane)
  }

  @Test(arguments: [false, true]) func noColourMeansNone(byVariable: Bool) throws {
    let home = try Home()
    if byVariable { home.environment["NO_COLOR"] = "1" }
    let terminal = byVariable ? try home.terminal("--seed", "7") : try home.terminal("--seed", "7", "--no-color")
    try terminal.wait(for: "have at the end")
    try terminal.answer("A date", home)
    try terminal.type("/help\r", for: "/pause")
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .status(0))
    #expect(try #/\e\[[0-9;:]*m/#.firstMatch(in: terminal.text) == nil)

    let coloured = try home.terminal("--client", "Bo")
    try coloured.wait(for: "> ")
    home.environment["NO_COLOR"] = nil
    if !byVariable { #expect(try #/\e\[[0-9;:]+m/#.firstMatch(in: coloured.text) != nil) }
  }

  @Test func aQuestionMarkTellsWhatWasLeftOutAndWhatCanBeTyped() throws {
    let home = try Home()
    try home.begin(["A date", "We know it", "network", "short", "Bad news came early", "Ana", "", "7 5 8"])
    let run = try home.run(input: "?\n")
    let told = try #require(run.output.range(of: "no person is behind them"))
    #expect(run.output[told.upperBound...].contains("/skip leaves the question out"))
    #expect(home.ids.count == 1)
  }

  @Test func theQuietLineSaysWhyItsTotalIsAnother() throws {
    let home = try Home()
    let there = ["Aim", "Worth", "network", "short", "Best", "Ana", "", "7 5 8"]
    func told(_ lines: [String]) throws -> [String] {
      let output = try home.run("--seed", "7", input: lines.map { $0 + "\n" }.joined()).output
      return output.split(separator: "\n").map(String.init).filter { $0.contains(", part ") }
    }
    #expect(try told(there).last == "The network, part 3 of 6")
    let back = there + ["/goto beginning", "", "", "whole", "short", "", "", "", "Hm", "", "none", "face", "Ana"]
    let lines = try told(back)
    #expect(lines.filter { $0.contains("on another way now") }.count == 1, "\(lines)")
    #expect(lines.first { $0.contains(" of 8") }?.hasSuffix(" of 8, on another way now") == true)
  }
}
