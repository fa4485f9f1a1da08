// The one place from which time and chance come.

import Conversations
import FoundationEssentials
import Glibc

/// Time and chance.
enum Clock {
  /// Now, in whole seconds.
  static var now: Date { Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down)) }

  /// How far the clock here is from UTC now: by `TZ`, else by `/etc/localtime`.
  static var zone: Zone {
    tzset()
    var (seconds, parts) = (time_t(now.timeIntervalSince1970), tm())
    return localtime_r(&seconds, &parts) == nil ? .utc : Zone(minutes: parts.tm_gmtoff / 60)
  }

  /// A random number.
  static var random: UInt64 { UInt64.random(in: .min ... .max) }

  /// Seeds stay below this, so that every reader of JSON keeps them exactly.
  static let seeds: UInt64 = 1 << 53
}
