// cofront config: what is set, and where it comes from.

import ArgumentParser
import Conversations
import LineEditing
import Transcripts

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show what is set and where it comes from, or set something.",
    discussion: """
      An option wins over a variable, and a variable over the config file. KEY VALUE writes the line KEY = VALUE to \
      the config file, and changes nothing else in it.

      \(Setting.allCases.map { "\($0.rawValue)  \($0.meaning)" }.joined(separator: "\n"))
      """)

  @Argument(help: "The key to set, or to show.", completion: .list(Setting.allCases.map(\.rawValue)))
  var key: String?

  @Argument(help: "Its value.")
  var value: [String] = []

  @Option(
    help: ArgumentHelp("Remove a key from the config file.", valueName: "key"),
    completion: .list(Setting.allCases.map(\.rawValue)))
  var unset: String?

  @Flag(help: "The same facts as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if unset != nil, key != nil { throw ValidationError("--unset names the key itself: leave the rest out") }
    if json, key != nil || unset != nil { throw ValidationError("--json shows everything: leave the key out") }
  }

  func run() throws {
    let environment = common.environment
    if let unset { return try set(Self.setting(unset), to: nil, environment) }
    guard let key else {
      return json
        ? Process.say("config", environment.facts) : environment.tell(table(environment))
    }
    let setting = try Self.setting(key)
    if value.isEmpty {
      return Process.tell(environment.value(setting))
    }
    let value = try setting.value(value.joined(separator: " "))
    try set(setting, to: setting.isPath ? environment.absolute(value) : value, environment)
  }

  private static func setting(_ name: String) throws -> Setting {
    guard let setting = Setting(named: name) else { throw Setting.none(named: name) }
    return setting
  }

  private func set(_ setting: Setting, to value: String?, _ environment: Environment) throws {
    try environment.config.write(setting, to: value)
    var now = environment
    now.config = ConfigFile(path: environment.config.path)
    let (holds, source) = (now.value(setting), now.inWords(now.standing(setting).source))
    Process.tell("\(setting.rawValue) is \(holds), \(source).")
  }

  private func source(of setting: Setting, _ environment: Environment) -> String {
    let source = environment[setting].source
    if setting == .client, source == .usual { return "the login name, until a first start at a terminal asks" }
    return environment.inWords(source)
  }

  private func table(_ environment: Environment) -> String {
    let rows = Setting.allCases.map { setting in
      [
        setting.rawValue, sanitised(environment.value(setting), keepsLineFeeds: false),
        source(of: setting, environment),
      ]
    }
    let file =
      environment.config.path.isEmpty ? "none: there is no HOME" : environment.shortened(environment.config.path)
    return TerminalWidth.table(rows).map { $0 + "\n" }.joined()
      + "\nThe config file is \(file)\(environment.config.isThere ? "" : " (not there yet)").\n"
  }
}

extension Environment {
  /// What holds, in words.
  fileprivate func value(_ setting: Setting) -> String {
    switch setting {
    case .client: person
    case .transcripts: (try? store).map { shortened($0.path) } ?? "none"
    case .script: self[.script].value ?? "built-in"
    case .plain, .colour, .pager: self[setting].value ?? ""
    }
  }

  /// The settings, each with its value and where it comes from.
  fileprivate var facts: Record {
    let path = (try? store.path) ?? ""
    let settings = Setting.allCases.map { setting in
      let (source, name, line): (String, String?, Int?) =
        switch self[setting].source {
        case .option: ("option", nil, nil)
        case .variable(let name): ("variable", name, nil)
        case .file(let line): ("file", nil, line)
        case .usual: ("default", nil, nil)
        }
      return Value.record(
        Record([
          "key": .text(setting.rawValue), "value": .text(setting == .transcripts ? path : value(setting)),
          "source": .text(source),
          "name": name.map(Value.text), "line": line.map(Value.number),
        ]))
    }
    return ["file": .text(config.path), "settings": .list(settings)]
  }
}
