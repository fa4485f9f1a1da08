// What a person can set once for all: each by an option, by a variable, or in the config file.

import Glibc
import LineEditing
import Scripts

/// Something that can be set. Its raw value is its name in the config file.
enum Setting: String, CaseIterable {
  case client, transcripts, plain, colour, pager, script

  /// The setting of a name, however it is spelt.
  init?(named name: String) {
    let name = name.lowercased()
    self.init(rawValue: name == "color" ? "colour" : name)
  }

  /// The variable that sets it.
  var variable: String { "COFRONT_" + rawValue.uppercased() }

  /// The option that sets it.
  var option: String {
    switch self {
    case .client: "--client NAME"
    case .transcripts: "--transcripts DIR"
    case .plain: "--plain"
    case .colour: "--no-color"
    case .pager: "--no-pager"
    case .script: "--script FILE"
    }
  }

  /// What it says.
  var meaning: String {
    switch self {
    case .client: "Your own name in conversations."
    case .transcripts: "The folder of conversations."
    case .plain: "Plain text, line after line: yes or no."
    case .colour: "Colours: auto, always or never."
    case .pager: "The program that shows long texts page by page, or none."
    case .script: "The script of new conversations: a file of your own, in any language."
    }
  }

  /// Its values, where they are a list.
  private var values: [String]? {
    switch self {
    case .plain: ["yes", "no"]
    case .colour: ["auto", "always", "never"]
    default: nil
    }
  }

  /// Whether it names a file or a folder.
  var isPath: Bool { self == .transcripts || self == .script }

  /// A value as it is meant.
  /// - Throws: what is wrong with it.
  func value(_ text: String) throws(Failure) -> String {
    let value = text.trimmed
    guard !value.isEmpty else { throw Failure("\(rawValue) has no value: \(meaning)", .usage) }
    guard let values else { return value }
    if values.contains(value.lowercased()) { return value.lowercased() }
    let choice = values.joined(separator: ", ")
    throw Failure("\(rawValue) cannot be “\(value)”: choose \(choice)", .usage)
  }

  /// That there is no setting of this name, and which may have been meant.
  static func none(named name: String) -> Failure {
    let near = Misspelling.remark(name, among: allCases.map(\.rawValue))
    let all = allCases.map(\.rawValue).joined(separator: ", ")
    return Failure("no key “\(name)”: \(near ?? "the keys are \(all)")", .usage)
  }
}

extension String {
  /// Without the blanks around it.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
