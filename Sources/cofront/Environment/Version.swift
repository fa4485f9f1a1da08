// Which program this is: its version, the commit that it was built from, and what it was built with.

import CBuild
import Conversations

/// This program's version.
enum Version {
  /// By the rules of Semantic Versioning 2.0.0; `scripts/release` compares it with the changelog.
  static let number = "0.1.0"

  /// All that is known, in two lines; the first is for programs that read it, too.
  static var text: String {
    """
    cofront \(number) (\(words(cbd_commit()) ?? "commit unknown"))
    Swift\(words(cbd_swift()).map { " " + $0 } ?? ""), \(cbd_is_static() ? "static" : "dynamic"), \
    \(words(cbd_processor()) ?? "unknown processor"); libedit \(words(cbd_libedit()) ?? "?"), \
    libyaml \(words(cbd_libyaml()) ?? "?"), glibc \(words(cbd_glibc()) ?? "?")
    """
  }

  /// The same for JSON.
  static var facts: Record {
    Record([
      "program": .text(number), "commit": words(cbd_commit()).map(Value.text),
      "swift": words(cbd_swift()).map(Value.text), "static": .flag(cbd_is_static()),
      "processor": words(cbd_processor()).map(Value.text),
      "libedit": words(cbd_libedit()).map(Value.text), "libyaml": words(cbd_libyaml()).map(Value.text),
      "glibc": words(cbd_glibc()).map(Value.text),
    ])
  }

  private static func words(_ text: UnsafePointer<CChar>?) -> String? { text.map { String(cString: $0) } }
}
