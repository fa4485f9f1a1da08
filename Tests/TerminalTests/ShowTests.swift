// cofront show at a terminal, into files, through a pager and in a browser.

import Foundation
import TerminalDriver
import Testing

extension TerminalTests {
  private static let answers = [
    "A date", "We know it", "network", "short", "Bad news came early", "Ana, Bo", "", "4 8 6", "7 5 8", "Ana is low",
  ]

  private static func homeWithSession() throws -> Home {
    let home = try Home()
    try home.begin(answers)
    return home
  }

  @Test(arguments: ["text", "markdown", "html", "svg", "csv", "ics", "json", "dot"])
  func aReportIsAFileOfOnesOwn(format: String) throws {
    let home = try Self.homeWithSession()
    let file = try home.write("something longer that was there before", to: "report")
    chmod(file, 0o644)
    let told = try home.run("show", "--format", format)
    #expect(told.exit == .status(0) && !told.output.isEmpty && !told.output.contains("\u{1b}"))
    #expect(try home.run("show", "--format", format, "--output", file, "--force").exit == .status(0))
    #expect(home.read(file) == told.output)
    #expect(home.mode(file) == 0o600)
  }

  @Test func whatCannotBeWrittenIsTold() throws {
    let home = try Self.homeWithSession()
    let nowhere = try home.run("show", "--output", "/nowhere/report")
    #expect(nowhere.exit == .status(73) && nowhere.errors.hasPrefix("cofront: /nowhere/report cannot be written"))
    #expect(try home.run("show", "--output", "/dev/full").exit == .status(73))
    #expect(try home.run("show", "--open", "--format", "svg").exit == .status(64))
  }

  @Test func theTextFitsTheTerminal() throws {
    let home = try Self.homeWithSession()
    for columns in [120, 64, 40] {
      let terminal = try home.terminal("show", columns: columns)
      #expect(try terminal.end() == .status(0))
      let rows = terminal.text.split(whereSeparator: \.isNewline)
      #expect(rows.allSatisfy { $0.count <= columns })
      #expect(terminal.text.contains("████") == (columns > 61) && !terminal.text.contains("\u{1b}"))
    }
    let linear = try home.terminal("show", "--plain")
    #expect(try linear.end() == .status(0))
    #expect(!linear.text.contains("█") && linear.text.contains("Ana: trust 4, imperative 8, purpose 6."))
  }

  @Test func aPagerIsUsedAtATerminalOnly() throws {
    let home = try Self.homeWithSession()
    home.environment["PAGER"] = "sed 's/^/| /'"
    let terminal = try home.terminal("show")
    #expect(try terminal.end() == .status(0))
    #expect(terminal.text.contains("| What you came for"))
    #expect(!(try home.run("show").output.contains("| What")))
    let plain = try home.terminal("show", "--plain")
    #expect(try plain.end() == .status(0) && !plain.text.contains("| What"))
    // A pager that leaves early ends nothing but itself.
    home.environment["PAGER"] = "true"
    #expect(try home.terminal("show", "--format", "json").end() == .status(0))
  }

  @Test func aPageIsOpenedFromAFolderOfOnesOwn() throws {
    let home = try Self.homeWithSession()
    try FileManager.default.createDirectory(atPath: home.path + "/bin", withIntermediateDirectories: true)
    try home.write("#!/bin/sh\necho \"$1\" >'\(home.path)/opened'\n", to: "bin/xdg-open", executable: true)
    home.environment["PATH"] = home.path + "/bin:/usr/bin:/bin"
    #expect(try home.run("show", "--open").exit == .status(0))
    let page = home.read(home.path + "/opened").trimmingCharacters(in: .newlines)
    #expect(page == "\(home.path)/cofront/\(home.ids[0]).html")
    #expect(home.mode(page) == 0o600 && home.mode(home.path + "/cofront") == 0o700)
    #expect(home.read(page).hasPrefix("<!DOCTYPE html>"))
    try home.write("#!/bin/sh\nexit 3\n", to: "bin/xdg-open", executable: true)
    let failed = try home.run("show", "--open")
    #expect(failed.exit == .status(74) && failed.errors.contains("xdg-open could not open the page"))
  }
}
