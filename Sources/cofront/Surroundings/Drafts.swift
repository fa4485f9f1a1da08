// Where words stand while they are typed: a file for each session, gone when its words are sent.

import Conversations
import Glibc
import LineEditing
import Scripts
import Transcripts

/// The folder of drafts. A session that has no transcript yet keeps its draft under its client and its folder of
/// transcripts, so that the next start there, and no other one, can offer it.
struct Drafts {
  let path: String

  /// The draft of a session.
  func file(of id: String) -> DraftFile { DraftFile(path: "\(path)/\(id).draft") }

  /// The draft of one side of a session that is shared.
  func file(of id: String, role: Role) -> DraftFile { DraftFile(path: "\(path)/\(id).\(role.rawValue).draft") }

  /// Removes all drafts of a session.
  func forget(_ id: String) {
    file(of: id).remove()
    for role in Role.allCases { file(of: id, role: role).remove() }
  }

  /// The draft of a session that has no transcript yet.
  func file(ofNew id: String, client: String, in store: Store) -> DraftFile {
    DraftFile(path: "\(path)/\(Self.prefix(client, store))\(id).draft")
  }

  /// The drafts of sessions that ended before their first answer, the latest first; not of those under way. One whose
  /// save was killed may hold nothing.
  func lost(client: String, in store: Store) -> [DraftFile] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    let prefix = Self.prefix(client, store)
    var ids: Set<String> = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(prefix), let end = name.firstRange(of: ".draft") {
        ids.insert(String(name[..<end.lowerBound].dropFirst(prefix.count)))
      }
    }
    return ids.sorted(by: >).filter { (try? store.begin($0)) != nil }
      .map { file(ofNew: $0, client: client, in: store) }
  }

  private static func prefix(_ client: String, _ store: Store) -> String {
    let folder = store.path.hasPrefix("/") ? store.path : Process.folder + "/" + store.path
    return "new-" + Script.sha256(of: folder + "\n" + client).prefix(16) + "-"
  }
}

/// Keeps what is being typed on disk, once there is a place for it.
final class DraftKeeper {
  /// Where; nowhere until the session has a name.
  var file: DraftFile?

  /// Whether what is being typed is a coach's note, which no draft of the client's may hold.
  var isOfCoach: (String) -> Bool = { _ in false }

  /// What belongs before the draft when it is brought back: a command whose words come in a line of their own.
  var beginning = ""

  /// Keeps the draft; an empty one is removed. A draft that cannot be kept is no reason to disturb the typing.
  func keep(_ draft: String) {
    guard let file, !draft.isEmpty, !isOfCoach(draft) else { return remove() }
    do throws(DraftFile.Failure) { try file.save(beginning + draft) } catch {
      Self.makeFolders(above: file.path)
      try? file.save(beginning + draft)
    }
  }

  /// Removes the draft: its words are safe elsewhere, or were not wanted.
  func remove() { file?.remove() }

  /// Makes the folders of a path where they are missing, for the person alone.
  private static func makeFolders(above path: String) {
    var above = "/"
    for (index, character) in zip(path.indices, path) where character == "/" && index > path.startIndex {
      let folder = String(path[..<index])
      if mkdir(folder, 0o700) == 0 { synchronize(above) }
      above = folder
    }
  }

  /// Brings a new folder's name to the disk: a draft in it must not be lost to a power cut.
  private static func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
