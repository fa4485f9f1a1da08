// Where the rule files are, and where what is made of them goes.

import FoundationEssentials

/// The sources of a checkout.
package struct RuleFolder: Sendable {
  /// The folder of the package.
  var root: String

  package init(of root: String) { self.root = root }

  /// The text of every rule file and word file, by name.
  package func files() throws -> [(name: String, text: String)] {
    let folders = ["Sources/Perspective/Rules", "Sources/Perspective/Words"]
    return try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)").sorted().map { name in
        let data = try Data(contentsOf: URL(filePath: "\(root)/\(folder)/\(name)"))
        return (name, String(decoding: data, as: UTF8.self))
      }
    }
  }

  /// Where the compiled tables are kept.
  private var tables: URL { URL(filePath: "\(root)/Sources/CRules/rules.bin") }

  package func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: tables) }
}
