// A session that this process holds: the only way in which its transcript is written.

import Conversations

/// A session held for writing, from `Store.begin` or `Store.open` until `release`, or until the last reference goes.
///
/// One thread at a time may use it.
public final class SessionFile {
  /// The session's name.
  public let id: String
  /// How many entries the last save brought to the disk.
  public private(set) var savedEntries = 0
  /// The document as it stands while nobody else writes it: as it was when the session was opened, or last written.
  public private(set) var known: [UInt8]?
  /// What stands in the way of the saves and could not be removed, so that they go by another name.
  public private(set) var obstacle: String?
  private let folder: Folder
  private let lock: SessionLock
  private let names: FileNames
  private var encoding = TranscriptEncoding()
  /// The folder's time before and after the lock came into it.
  private var seals: (before: Folder.Seal, own: Folder.Seal)?
  private var isReleased = false

  init(id: String, in folder: Folder) throws(StoreError) {
    (self.id, self.folder, names) = (id, folder, FileNames(id: id))
    lock = try SessionLock(id, in: folder)
    // One that cannot be removed is got round by the save.
    for name in names.temporaries { _ = try? folder.remove(name) }
    known = try folder.read(names.transcript)
  }

  /// The transcript's path.
  public var path: String { folder.path(of: names.transcript) }

  var isThere: Bool { known != nil }

  /// Saves the whole transcript; on return it is on the disk.
  ///
  /// A reader sees the document saved before or this one, never a part. Entries that equal those of the save before are
  /// not encoded again, so the time is the disk's.
  /// - Throws: The document saved before stands then, and the next save tries again with everything. `.displaced` when
  ///   the folder, the lock or the document is not the one that was left: nothing is overwritten.
  public func save(_ transcript: Transcript) throws(StoreError) {
    guard transcript.id == id else {
      throw .badData(file: path, place: "id", why: "the transcript is of session \(transcript.id)")
    }
    guard isUndisturbed else { throw .displaced(id: id) }
    let bytes = encoding.encode(transcript)
    // What a person took back, or a name that is another one now, is not to stand there for a while.
    if !transcript.entries.isEmpty, let known, !TranscriptEncoding.grew(from: known, to: bytes) {
      Index.remove(from: folder)
    }
    do throws(StoreError) { obstacle = try folder.replace(names.transcript, with: bytes) } catch {
      // It may be there, though the folder could not be brought to the disk.
      if let now = try? folder.read(names.transcript), now == bytes { known = bytes }
      throw error
    }
    (known, savedEntries) = (bytes, transcript.entries.count)
  }

  /// Whether nobody else has written here, or could have.
  private var isUndisturbed: Bool {
    guard folder.isInPlace, lock.isOwn else { return false }
    // A link is nobody's document: it is replaced.
    if known == nil, folder.isLink(names.transcript) { return true }
    do throws(StoreError) { return try folder.read(names.transcript) == known } catch { return false }
  }

  /// Gives the session up, for a process that ends where it stands. Nothing may be saved afterwards.
  public func release() {
    guard !isReleased else { return }
    isReleased = true
    // Where nothing came of it, the folder is as it was.
    let before = savedEntries == 0 && seals?.own == folder.time ? seals?.before : nil
    lock.release()
    if let before { folder.seal(again: before) }
  }

  deinit { release() }

  /// Remembers that the folder was sealed, until only the lock has come and gone.
  func keep(_ seal: Folder.Seal) { seals = folder.seal().map { (seal, $0) } }
}

extension Store {
  /// Brings the index up to date, for the next one who looks: once a session is given up that was saved.
  public func refresh() {
    guard let folder = try? Folder(existing: path), folder.hasManySessions || folder.index() != nil else { return }
    _ = try? Scan(folder, self, waits: true)
  }

  /// Holds a session that goes on, when what was held is no longer there or no longer ours: under its own name where
  /// that is free, or has only what is known; else under another name beside it. Folders are made as `begin` does.
  /// - Parameter isPrivate: Whether the folder has to be this person's alone.
  public func hold(_ id: String, knowing known: [UInt8]?, isPrivate: Bool = false) throws(StoreError) -> SessionFile {
    let folder = try Folder(making: path)
    if isPrivate, !folder.isPrivate { throw .permission(file: path) }
    for number in 1...99 {
      let name = number == 1 ? id : "\(id)-\(number)"
      try SessionID.check(name)
      do throws(StoreError) {
        let file = try SessionFile(id: name, in: folder)
        if !file.isThere || file.known == known { return file }
      } catch {
        switch error {
        case .busy, .badData: continue
        default: throw error
        }
      }
    }
    throw .exists(id: id)
  }
}
