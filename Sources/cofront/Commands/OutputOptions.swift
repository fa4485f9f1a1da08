// A report as a file of the person's choice: asked about before it takes the place of another.

import ArgumentParser
import Transcripts

/// Where a report goes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write it to a file that only you can read; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace a file that is there without being asked.")
  var force = false

  /// The file that was named; `nil` for standard output.
  var file: String? { output == "-" ? nil : output }

  /// Whether a file may be written: where there is one, the person says so, or a program that cannot be asked.
  func mayWrite(_ file: ChosenFile, _ path: String, _ environment: Environment) throws -> Bool {
    if force || !file.isThere || !environment.inputIsTerminal || environment.options.hasNoInput { return true }
    let isMeant = try environment.confirms(
      SessionMessage.replace(path), hint: SessionMessage.replaceHint, again: SessionMessage.replaceAgain)
    if !isMeant { Process.tell("Nothing is written.\n") }
    return isMeant
  }

  /// The same where nothing is replaced unasked, since the other person may have the file already.
  func mayReplace(_ file: ChosenFile, _ path: String, _ environment: Environment) throws -> Bool {
    if file.isThere, !force, !environment.inputIsTerminal { throw StoreError.taken(file: path) }
    return try mayWrite(file, path, environment)
  }
}
