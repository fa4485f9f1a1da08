// The one place from which time and chance come.

import FoundationEssentials

/// Time and chance.
enum Clock {
  /// Now, in whole seconds.
  static var now: Date { Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }

  /// A random number.
  static var random: UInt64 { UInt64.random(in: .min ... .max) }

  /// Seeds stay below this, so that every reader of JSON keeps them exactly.
  static let seeds: UInt64 = 1 << 53
}
