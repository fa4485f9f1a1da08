// The command line: one file for each command in Commands/, the session itself in Session/.

import ArgumentParser
import Glibc
import LineEditing
import Sharing
import Transcripts

/// The program.
@main
struct Cofront: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cofront",
    abstract: "A coaching conversation in the terminal, about partnerships and the trust they need.",
    discussion: """
      Without a command, cofront begins a conversation. It is a written script: it sends nothing anywhere, and keeps \
      your words in one file on this computer. cofront --client NAME says whose it is, cofront --coach NAME who guides \
      it; cofront help start lists the rest.
      """,
    version: Version.text,
    subcommands: [
      Start.self, Resume.self, Share.self, Join.self, List.self, Show.self, Actions.self, ShowProgress.self,
      ExchangeCommand.self, Compare.self, NotesCommand.self, Forget.self, Strike.self, Redact.self, Verify.self,
      Read.self, ScriptCommand.self, VersionCommand.self,
    ],
    defaultSubcommand: Start.self)

  /// Runs the program; whatever goes wrong is one line on standard error and an exit status of sysexits.h.
  static func main() {
    Process.keepStreamsAndSignals()
    Process.keepPrivate()
    do {
      var arguments = try Process.arguments()
      if arguments == ["-V"] { arguments = ["version"] }
      if arguments.isEmpty { return try Beginning().run() }
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let failure as Failure {
      leave(failure.description, failure.status.rawValue)
    } catch is TerminalInterface.Leave {
      Glibc.exit(0)
    } catch let error as SharingError {
      leave(error.description, error.exitCode)
    } catch let error as StoreError {
      leave(error.description, error.exitCode)
    } catch {
      // The parser makes one line of each paragraph, so that they break where all others do; a pipe has lines of 80.
      setenv("COLUMNS", isTerminal(STDOUT_FILENO) ? "10000" : "80", 1)
      let status = exitCode(for: error)
      if status == .success {  // --help and --version
        Process.tell(fullMessage(for: error) + "\n", hasLabels: true)
        Glibc.exit(0)
      }
      if status == .validationFailure {
        leave("\(message(for: error).asClause): see cofront --help", Failure.Status.usage.rawValue)
      }
      leave(message(for: error), status.rawValue)
    }
  }

  private static func leave(_ line: String, _ status: Int32) -> Never {
    Process.complain("cofront: \(line)")
    Glibc.exit(status)
  }
}

extension String {
  /// A message of the parser's as the first part of one line: its first line, with the list that may follow.
  fileprivate var asClause: String {
    let lines = split(separator: "\n").map { String($0.drop { " -".contains($0) }) }
    var clause = lines.first ?? self
    if clause.hasSuffix(":") { clause += " " + lines.dropFirst().joined(separator: ", ") }
    if clause.hasSuffix(".") { clause.removeLast() }
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }
}
