// The folder of transcripts: where a session begins, is opened, is read and is forgotten.

import Conversations

/// A folder of sessions. Making the value touches nothing; the first `begin` makes folders, for the person alone.
///
/// | file | holds | written by |
/// | --- | --- | --- |
/// | `ID.json` | the transcript | `SessionFile.save` |
/// | `ID.notes.json` | the coach's notes | `append` |
/// | `ID.client.notes.json` | what a client keeps from the coach | `append` |
/// | `ID.lock` | who holds the session; gone when nobody does | `begin`, `open` |
/// | `ID.json.tmp`, `ID.json.tmp2` | a save under way; what a killed one left goes at the next one | `SessionFile` |
/// | `scripts/SHA256.yaml` | a script that sessions began with | `keepScript` |
/// | `names.json` | which names are one partner's | `changeNames` |
/// | `pseudonyms.json` | which name stands for which in copies that are handed on | `withPseudonyms` |
/// | `*.before` | a file as it was before it was mended | `mend` |
/// | `.index/sessions` | all sessions in short, where there are many | `list` |
///
/// A session's name becomes part of a file's name only if `SessionID.isValid`; all else throws `.badID`.
public struct Store: Equatable, Sendable {
  /// The folder's path. It may be, or lead through, a link; links in the folder are replaced, never written through.
  public let path: String

  /// Names a folder.
  public init(path: String) { self.path = path }

  /// Whether nobody but this person may enter the folder; true while there is none. A folder that was open to others
  /// before is left so: the caller warns.
  public var isPrivate: Bool {
    get throws(StoreError) { try Folder(existing: path)?.isPrivate ?? true }
  }

  /// Begins a session: makes the folder where it is missing and holds the new name. No transcript is written yet.
  /// - Throws: `.exists` when there is such a session, `.busy` while another process begins it.
  public func begin(_ id: String) throws(StoreError) -> SessionFile {
    try SessionID.check(id)
    let folder = try Folder(making: path)
    let seal = folder.unbrokenSeal
    // Where nothing has come or gone, nothing was left over.
    if seal == nil { try folder.sweep() }
    let file = try SessionFile(id: id, in: folder)
    if file.isThere { throw .exists(id: id) }
    if let seal { file.keep(seal) }
    return file
  }

  /// Opens a session for writing. Load it afterwards, so that what is read is what nobody else changes.
  /// - Throws: `.notFound`, or `.busy` while another process holds it.
  public func open(_ id: String) throws(StoreError) -> SessionFile {
    try SessionID.check(id)
    guard let folder = try Folder(existing: path), folder.has(FileNames(id: id).transcript) else {
      throw .notFound(id)
    }
    let file = try SessionFile(id: id, in: folder)
    // It may have been forgotten before we held it.
    if !file.isThere { throw .notFound(id) }
    return file
  }

  /// Reads a session's transcript; it may be under way elsewhere.
  /// - Throws: `.notFound`, `.badData` with the place of what is wrong, `.newerFormat`.
  public func load(_ id: String) throws(StoreError) -> Transcript {
    try SessionID.check(id)
    let name = FileNames(id: id).transcript
    guard let folder = try Folder(existing: path), let bytes = try folder.read(name) else { throw .notFound(id) }
    let transcript = try Transcript.decode(bytes, id: id, file: folder.path(of: name))
    let outcome = JSON(.record(transcript.outcome))
    try KnownScripts(self).check(outcome, under: transcript.script, file: folder.path(of: name))
    return transcript
  }

  /// The name of the session that is meant: by its name or the beginning of that, by the name of a client, whose latest
  /// one it is then, or by `latest` or nothing: then the one that was last written to. Where there are only notes on a
  /// session, the whole name is needed.
  /// - Throws: `.notFound`; `.ambiguous` when several names begin so.
  public func resolve(_ name: String?) throws(StoreError) -> String {
    guard let name, name != "latest" else {
      guard let latest = try list().items.first else { throw .notFound(nil) }
      return latest.id
    }
    if SessionID.isValid(name) {
      let ids = try ids().filter { $0.hasPrefix(name) }.sorted()
      if ids.contains(name) { return name }
      if ids.count > 1 { throw .ambiguous(prefix: name, ids: ids) }
      if let only = ids.first { return only }
      // A coach may have notes on a session whose transcript is the client's.
      if try Folder(existing: path)?.hasNotes(name) == true { return name }
    }
    if let latest = try list().with(client: name).items.first { return latest.id }
    throw SessionID.isValid(name) ? .notFound(name) : .badID(name)
  }

  /// Whether there is a transcript of that name.
  public func isThere(_ id: String) -> Bool {
    guard SessionID.isValid(id), let folder = try? Folder(existing: path) else { return false }
    return folder.has(FileNames(id: id).transcript)
  }

  /// Whether a session of that name could be begun: there is none, and nobody holds it.
  public func isFree(_ id: String) -> Bool {
    guard SessionID.isValid(id), let folder = try? Folder(existing: path) else { return false }
    return !folder.has(FileNames(id: id).transcript) && !SessionLock.isHeld(id, in: folder)
  }

  /// The names of all sessions, in no order.
  public func ids() throws(StoreError) -> [String] {
    try Folder(existing: path)?.names().compactMap(FileNames.id(ofTranscript:)).filter(SessionID.isValid) ?? []
  }

  /// Whether anything is kept of a session here, be it only what an interrupted save left.
  public func keeps(_ id: String) throws(StoreError) -> Bool {
    guard SessionID.isValid(id), let folder = try Folder(existing: path) else { return false }
    return try !folder.files(of: id).isEmpty
  }

  /// Removes all that is kept of a session: the transcript, the notes of either side, what an interrupted save left,
  /// and its script where no other session has it. Copies that backups or the disk itself keep are out of reach. Each
  /// is tried, whatever failed before.
  /// - Throws: `.busy` while another process holds it, `.notFound`; `.left` names what could not be removed.
  public func forget(_ id: String) throws(StoreError) {
    try SessionID.check(id)
    let names = FileNames(id: id)
    guard let folder = try Folder(existing: path) else { throw .notFound(id) }
    let files = try folder.files(of: id)
    if files.isEmpty { throw .notFound(id) }
    // What cannot be locked, on a full disk or in a folder that may not be written, is nobody else's either.
    var lock: SessionLock?
    do throws(StoreError) { lock = try SessionLock(id, in: folder) } catch { if case .busy = error { throw error } }
    defer { withExtendedLifetime(lock) {} }
    // A transcript that cannot be read is forgotten, too; its script stays then.
    let script = try? load(id).script.sha256
    let index = Index(in: folder)
    Index.remove(from: folder)
    defer { _ = try? Scan(folder, self, knowing: index, waits: true) }
    var left: [String] = []
    var why: StoreError?
    func attempt(_ what: String, _ body: () throws(StoreError) -> Void) {
      do throws(StoreError) { try body() } catch {
        left.append(what)
        why = why ?? error
      }
    }
    for file in files { attempt(folder.path(of: file)) { () throws(StoreError) in try folder.remove(file) } }
    if let script, !folder.has(names.transcript) {
      attempt("\(scripts)/\(script).yaml") { () throws(StoreError) in try forgetScript(script, knowing: index) }
    }
    if let why { throw .left(left, why: "\(why)") }
    try folder.synchronize()
  }
}
