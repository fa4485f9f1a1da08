// A report as a file of the person's choice: asked about before it takes the place of another.

import ArgumentParser
import Transcripts

extension ParsableCommand {
  /// Refuses another format beside `--json` and `--open`.
  func check(format: String?, json: Bool, open: Bool = false) throws {
    if open, json || format ?? "html" != "html" { throw ValidationError("--open shows HTML: leave --format out") }
    if json, format ?? "json" != "json" { throw ValidationError("--json shows JSON: leave --format out") }
  }
}

/// Where a report goes.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write it to a file that only you can read; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace an existing file without asking.")
  var force = false

  /// The file that was named; `nil` for standard output.
  var file: String? { output == "-" ? nil : output }

  /// Whether a file may be written: where there is one, the person says so.
  /// - Throws: Where there is one, and nobody can be asked.
  func mayWrite(_ file: ChosenFile, _ path: String, _ environment: Environment) throws -> Bool {
    if force || !file.isThere { return true }
    guard environment.inputIsTerminal, !environment.options.hasNoInput else { throw StoreError.taken(file: path) }
    let isMeant = try environment.confirms(.replace(path))
    if !isMeant { Process.tell("Nothing is written.") }
    return isMeant
  }

  /// Writes a report to the file that was named.
  /// - Returns: Where it is; `nil` where nothing is to be written.
  @discardableResult
  func write(_ report: String, apartFrom store: Store, _ environment: Environment) throws -> String? {
    guard let path = file else { return nil }
    let chosen = try environment.file(path, apartFrom: store)
    guard try mayWrite(chosen, path, environment) else { return nil }
    try chosen.write(Array(report.utf8))
    return path
  }

  /// Opens a page in the browser: from the file that was named, else from one that is only to be looked at.
  func open(_ page: String, as name: String, apartFrom store: Store, _ environment: Environment) throws {
    let path: String
    if file != nil {
      guard let written = try write(page, apartFrom: store, environment) else { return }
      path = written
    } else {
      path = try environment.page(of: name)
      try environment.file(path, apartFrom: store).write(Array(page.utf8))
    }
    Process.complain("cofront: the page is \(environment.shortened(path))")
    try Programs.open(path)
  }
}
