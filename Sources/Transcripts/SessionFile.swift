// A session that this process holds: the only way in which a transcript or a coach's notes are written.

import Conversations

/// A session held for writing, from `Store.begin` or `Store.open` until `release`, or until the last reference goes.
///
/// One thread at a time may use it.
public final class SessionFile {
  /// The session's name.
  public let id: String
  private let folder: Folder
  private let lock: SessionLock
  private let names: FileNames
  private var encoding = TranscriptEncoding()

  init(id: String, in folder: Folder) throws(StoreError) {
    (self.id, self.folder, names) = (id, folder, FileNames(id: id))
    lock = try SessionLock(id, in: folder)
    for name in names.temporaries { try folder.remove(name) }
  }

  /// The transcript's path.
  public var path: String { folder.path(of: names.transcript) }

  var isThere: Bool { folder.has(names.transcript) }

  /// Saves the whole transcript; on return it is on the disk.
  ///
  /// A reader sees the document saved before or this one, never a part. Entries that equal those of the save before are
  /// not encoded again, so the time is the disk's.
  /// - Throws: The document saved before stands then, and the next save tries again with everything.
  public func save(_ transcript: Transcript) throws(StoreError) {
    guard transcript.id == id else {
      throw .badData(file: path, place: "id", why: "the transcript is of session \(transcript.id)")
    }
    try folder.replace(names.transcript, with: encoding.encode(transcript))
  }

  /// Gives the session up, for a process that ends where it stands. Nothing may be saved afterwards.
  public func release() { lock.release() }
}
