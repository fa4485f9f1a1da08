// The names of sessions: how a new one is made, and which names are allowed to become file names.

import Conversations
import FoundationEssentials

/// The rules for names of sessions.
public enum SessionID {
  /// Letters and digits that are not taken for one another: no 0 o, 1 l i.
  private static let alphabet = Array("23456789abcdefghjkmnpqrstuvwxyz".utf8)

  /// A new name such as `2026-11-21-1430-k3fq`: the minute on the person's clock, and four characters against chance.
  /// - Parameters:
  ///   - date: When the session begins.
  ///   - zone: How far the person's clock is from UTC.
  ///   - random: Random bits; a name repeats within one minute once in some 900,000.
  public static func new(at date: Date, in zone: Zone = .utc, random: UInt64) -> String {
    var (letters, rest) = ([UInt8](), random)
    for _ in 0..<4 {
      letters.append(alphabet[Int(rest % UInt64(alphabet.count))])
      rest /= UInt64(alphabet.count)
    }
    return (UTCTime(zone.local(date))?.name ?? "") + "-" + String(decoding: letters, as: UTF8.self)
  }

  /// Names with a meaning of their own in the folder or on the command line.
  private static let reserved: Set<String> = ["latest", "schema", FileNames.names, FileNames.pseudonyms]

  /// Whether a name can be a session's: 1 to 100 bytes, no slash, no control or invisible character, neither a dot nor
  /// a hyphen at its start, not ending as other files of a session do. Such a name never leaves the folder.
  public static func isValid(_ name: String) -> Bool {
    (1...100).contains(name.utf8.count) && !reserved.contains(name)
      && !name.hasPrefix(".") && !name.hasPrefix("-")
      && !name.hasSuffix(".notes") && !name.hasSuffix(".exchange") && !name.hasSuffix(".json")
      && name.unicodeScalars.allSatisfy { $0 != "/" && $0.isPlain }
  }

  static func check(_ name: String) throws(StoreError) {
    guard isValid(name) else { throw .badID(name) }
  }
}
