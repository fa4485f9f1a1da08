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

  /// Writes a table to where the tables are kept.
  package func write(_ bytes: [UInt8], _ name: String = "rules.bin") throws {
    try Data(bytes).write(to: URL(filePath: "\(root)/Sources/CRules/\(name)"))
  }
}
