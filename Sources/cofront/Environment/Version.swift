// Which program this is: its version, the commit that it was built from, and what it was built with.

import CBuild

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

  private static func words(_ text: UnsafePointer<CChar>?) -> String? { text.map { String(cString: $0) } }
}
