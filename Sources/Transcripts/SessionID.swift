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

/// The names of a session's files.
struct FileNames {
  let id: String

  var transcript: String { id + ".json" }
  /// The coach's notes, or what a client keeps from the coach.
  func notes(of role: Role) -> String { (role == .coach ? id : "\(id).\(role.rawValue)") + ".notes.json" }
  var lock: String { id + ".lock" }
  /// What a process that was killed while saving may leave. Earlier versions had a lock on the notes.
  var temporaries: [String] {
    ([transcript] + Role.allCases.map(notes)).flatMap(Folder.temporaries) + [id + ".notes.lock"]
  }

  /// Everything that is kept of a session in its folder, but for what was mended and is kept as it was before.
  var all: [String] { temporaries + Role.allCases.map(notes) + [transcript] }

  /// The file that tells which names are the same partner's, without its ending.
  static let names = "names"
  /// The key to copies that were handed on, without its ending.
  static let pseudonyms = "pseudonyms"

  /// The session whose transcript has this file name, if it is one.
  static func id(ofTranscript file: String) -> String? {
    // What begins with a dot is another program's: `._ID.json`, `.#ID.json`.
    guard file.hasSuffix(".json"), !file.hasPrefix("."), !file.hasSuffix(".notes.json"),
      !file.hasSuffix(".exchange.json"), !["schema", names, pseudonyms].contains(String(file.dropLast(5)))
    else { return nil }
    return String(file.dropLast(5))
  }
}

extension Folder {
  /// The files that hold something of a session, also as it was before it was mended.
  func files(of id: String) throws(StoreError) -> [String] {
    let all = FileNames(id: id).all
    return try names().filter { name in all.contains { name == $0 || name.hasPrefix($0 + ".before") } }
  }
}
