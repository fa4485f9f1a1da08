// Where each setting comes from: the command line, else a variable, else the config file, else what is usual.

import Conversations
import LineEditing

extension Environment {
  /// Where a value comes from.
  enum Source: Equatable {
    case option
    case variable(String)
    case file(line: Int)
    case usual
  }

  /// What is set, and by what; no value where nothing sets it and nothing is usual.
  subscript(setting: Setting) -> (value: String?, source: Source) {
    option(setting).map { ($0, .option) } ?? standing(setting)
  }

  /// What is set for every command.
  func standing(_ setting: Setting) -> (value: String?, source: Source) {
    let name = setting.variable
    if let text = self[name], let value = try? setting.value(text) { return (value, .variable(name)) }
    if let (value, name) = anyPrograms(setting) { return (value, .variable(name)) }
    if let (value, line) = config.values[setting] { return (value, .file(line: line)) }
    return (usual(setting), .usual)
  }

  private func option(_ setting: Setting) -> String? {
    switch setting {
    case .transcripts: options.transcripts
    case .plain: options.isPlain ? "yes" : nil
    case .colour: options.hasNoColour ? "never" : nil
    case .pager: options.hasNoPager ? "none" : nil
    case .client, .script: nil  // options of the commands that begin a session
    }
  }

  /// What a variable says that is not this program's alone, and its name.
  private func anyPrograms(_ setting: Setting) -> (String, String)? {
    switch setting {
    case .plain: (self["ACCESSIBLE"] ?? "0") == "0" ? nil : ("yes", "ACCESSIBLE")
    case .colour: ColourChoice.wish(variables).map { ($0.isOn ? "always" : "never", $0.variable) }
    case .pager: variables["PAGER"].map { ($0.nonEmpty ?? "none", "PAGER") }
    case .client, .transcripts, .script: nil
    }
  }

  private func usual(_ setting: Setting) -> String? {
    switch setting {
    case .client, .transcripts, .script: nil
    case .plain: "no"
    case .colour: "auto"
    case .pager: "less"
    }
  }

  /// What is wrong with variables, each in one line; such a variable counts for nothing.
  var settingFaults: [String] {
    Setting.allCases.compactMap { setting in
      self[setting.variable].flatMap { text in
        do throws(Failure) {
          _ = try setting.value(text)
          return nil
        } catch {
          return "\(setting.variable): \(error)"
        }
      }
    }
  }

  /// A source in words.
  func inWords(_ source: Source) -> String {
    switch source {
    case .option: "from an option"
    case .variable(let name): "from \(name)"
    case .file(let line): "from line \(line) of \(shortened(config.path))"
    case .usual: "the default"
    }
  }

  /// The person's own name in conversations: as they set it, else the login name.
  var person: String { self[.client].value ?? login }

  /// Whether a name is this person's.
  func isPerson(_ name: String) -> Bool { [person, login].contains { $0.isSame(as: name) } }
}
