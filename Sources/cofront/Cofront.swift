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
    commandName: Environment.program,
    abstract: "A coaching conversation in the terminal, about partnerships and the trust they need.",
    usage: "\(Environment.program) [OPTIONS] [COMMAND]",
    discussion: """
      Without a command, it begins a conversation. It is a written script: it sends nothing anywhere, and keeps your \
      words in one file on this computer.

      Examples:
      \(HelpTopic.examples)
      Topics, by \(Environment.program) help TOPIC: \(HelpTopic.names)
      """,
    version: Version.text,
    groupedSubcommands: [
      CommandGroup(name: "Conversation", subcommands: [Start.self, Resume.self, Share.self, Join.self]),
      CommandGroup(
        name: "Looking back", subcommands: [List.self, SearchCommand.self, Show.self, Actions.self, ShowProgress.self]),
      CommandGroup(
        name: "With another person", subcommands: [ExchangeCommand.self, Compare.self, NotesCommand.self, Redact.self]),
      CommandGroup(name: "What is kept", subcommands: [Strike.self, Forget.self, Verify.self]),
      CommandGroup(name: "Words and scripts", subcommands: [Read.self, ScriptCommand.self]),
      CommandGroup(
        name: "Settings and help", subcommands: [ConfigCommand.self, HelpCommand.self, VersionCommand.self]),
    ],
    defaultSubcommand: Start.self)

  @OptionGroup var common: CommonOptions

  /// Runs the program; whatever goes wrong is one line on standard error and an exit status of sysexits.h.
  static func main() {
    Process.keepStreamsAndSignals()
    Process.keepPrivate()
    do {
      var arguments = try Process.arguments()
      if arguments == ["-V"] { arguments = ["version"] }
      if arguments.isEmpty { return try Beginning().run() }
      // A shell completes options of the command that needs no name, too.
      let isForShell = ["--generate-completion", "---completion"].contains { arguments.first?.hasPrefix($0) == true }
      let root: any ParsableCommand.Type = isForShell ? Completed.self : self
      do {
        var command = try root.parseAsRoot(arguments)
        try command.run()
      } catch {
        let (text, status) = Environment.widely { (root.fullMessage(for: error), exitCode(for: error)) }
        switch status {
        case .success:  // --help and --version; what a shell or a program reads is not to be broken into rows
          let isForPeople = !arguments.contains { word in
            ["--generate", "--exp", "---"].contains(where: word.hasPrefix)
          }
          isForPeople ? Environment().help(text + "\n") : Process.say(text + "\n")
        case .validationFailure: throw Failure(misspelling(in: arguments, or: message(for: error)), .usage)
        default: throw error
        }
      }
    } catch let failure as Failure {
      leave(failure.description, failure.status.rawValue)
    } catch is TerminalInterface.Leave {
      Glibc.exit(0)
    } catch let error as SharingError {
      leave(error.description, error.exitCode)
    } catch let error as StoreError {
      leave(error.description(in: Environment.program), error.exitCode)
    } catch {
      leave(message(for: error), exitCode(for: error).rawValue)
    }
  }

  /// What is wrong with what was typed: a command that is none, or else what the parser says.
  private static func misspelling(in arguments: [String], or message: String) -> String {
    // Without options before it, the first word is a command; behind them, the word that nothing took.
    let extra = message.firstMatch(of: /nexpected argument '([^']+)'/).map { String($0.1) }
    let words = arguments.first?.hasPrefix("-") == true ? extra.map { [$0] } ?? [] : arguments
    if let wrong = self.misspelling(in: words, after: "") { return wrong }
    let path = path(of: arguments).map { " " + $0 }.joined()
    return "\(message.asClause): see \(Environment.program) help\(path)"
  }

  private static func leave(_ line: String, _ status: Int32) -> Never {
    Process.complain("cofront: \(line)")
    Glibc.exit(status)
  }
}

/// The program as a shell completes it.
private struct Completed: ParsableCommand {
  static var configuration: CommandConfiguration { Cofront.configuration }

  @OptionGroup var beginning: BeginningOptions
  @OptionGroup var common: CommonOptions
}

extension String {
  /// A message of the parser's as the first part of one line: its first line, with the list that may follow.
  fileprivate var asClause: String {
    let lines = split(separator: "\n")
    var clause = lines.first.map(String.init) ?? self
    if clause.hasSuffix(":") {
      clause += " " + lines.dropFirst().map { $0.drop { " -".contains($0) } }.joined(separator: ", ")
    }
    if clause.hasSuffix(".") { clause.removeLast() }
    return clause.prefix(1).lowercased() + clause.dropFirst()
  }
}
