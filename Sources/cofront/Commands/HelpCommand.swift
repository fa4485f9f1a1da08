// cofront help: help on a command, or on a topic.

import ArgumentParser

struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help",
    abstract: "Show help on a command, or on a topic: \(HelpTopic.names).")

  @Argument(
    help: "A command, or a command and its subcommand, or a topic.",
    completion: .list(HelpTopic.allCases.map(\.rawValue)))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func run() throws {
    let environment = common.environment
    if let name = words.first, let topic = HelpTopic(rawValue: name.lowercased()) {
      if words.count > 1 { throw Failure("\(name) is one topic: \(environment.command) help \(name)", .usage) }
      return environment.help("\(topic.title)\n\n\(topic.text(environment))")
    }
    var command: any ParsableCommand.Type = Cofront.self
    for word in words {
      let commands = command.commands
      guard let next = commands.first(where: { $0._commandName == word }) else {
        throw Self.unknown(word, among: commands, of: command, environment)
      }
      command = next
    }
    environment.help(Environment.widely { Cofront.helpMessage(for: command) } + "\n")
  }

  private static func unknown(
    _ word: String, among commands: [any ParsableCommand.Type], of command: any ParsableCommand.Type,
    _ environment: Environment
  ) -> Failure {
    let isFirst = command == Cofront.self
    let names = commands.map { $0._commandName } + (isFirst ? HelpTopic.allCases.map(\.rawValue) : [])
    let near = Misspelling.remark(word, among: names).map { $0 + " " } ?? ""
    let all = environment.command + " help" + (isFirst ? "" : " \(command._commandName)")
    return Failure("no command or topic “\(word)”: \(near)\(all) shows all", .usage)
  }
}

extension ParsableCommand {
  /// The commands below this one, in groups or not.
  static var commands: [any ParsableCommand.Type] { configuration.subcommands }

  /// The names of the commands that words lead to, as far as they do.
  static func path(of words: [String]) -> [String] {
    guard let word = words.first, let next = commands.first(where: { $0._commandName == word }) else { return [] }
    return [word] + next.path(of: Array(words.dropFirst()))
  }

  /// The command that is meant by words that no command took, and what is wrong with the first that names none: `nil`
  /// where that is not what is wrong.
  static func misspelling(in words: [String], after path: String) -> String? {
    guard let word = words.first, !word.hasPrefix("-"), !commands.isEmpty else { return nil }
    if let next = commands.first(where: { $0._commandName == word }) {
      return next.misspelling(in: Array(words.dropFirst()), after: "\(path) \(word)")
    }
    let near = Misspelling.remark(word, among: commands.map { $0._commandName })
    let isRoot = self == Cofront.self
    if near == nil, !isRoot { return nil }
    let help = "\(Environment.program) help\(path)"
    return "no command “\(word)”: \(near.map { $0 + " " } ?? "")\(help) shows all"
  }
}
