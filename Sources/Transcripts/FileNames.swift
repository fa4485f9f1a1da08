// What the files of a session, and those beside all of them, are called.

import Conversations

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
