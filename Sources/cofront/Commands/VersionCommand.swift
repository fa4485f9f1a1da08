// cofront version: which program this is.

import ArgumentParser

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Show the version, the commit, and what the program was built with.")

  @Flag(help: "The same facts as JSON.")
  var json = false

  func run() {
    if json { return Process.say("version", Version.facts) }
    Version.text.split(separator: "\n").forEach { Process.tell(String($0)) }
  }
}
