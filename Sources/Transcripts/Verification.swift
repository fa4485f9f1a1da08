// Whether what is kept in a folder is whole: documents, notes, locks, scripts and what was left over, one by one, and
// how each is mended. What is mended stays beside it as it was.

import Conversations
import Glibc
import Scripts

/// Something that is not as it should be.
public struct Finding: Sendable {
  /// The session that it is about; the folder, or a script, where it is none.
  public var id: String
  /// What is wrong, in one line.
  public var what: String
  /// What mending does; `nil` where a person has to look.
  public var remedy: String?
  /// How it is mended.
  let mend: Mend?

  enum Mend: Sendable { case privacy, leftOver, rewriting([UInt8]) }
  /// The file's name, in its folder.
  let file: String
  /// The file as it was found.
  var stamp: FileStamp?
}

extension Store {
  /// What is wrong with some sessions, or with all that is in the folder.
  public func verify(_ ids: [String] = []) throws(StoreError) -> [Finding] {
    guard let folder = try Folder(existing: path) else { return [] }
    var findings: [Finding] = []
    if ids.isEmpty, !folder.isPrivate {
      findings.append(
        Finding(
          id: path, what: "other users may look into \(path)", remedy: "makes it yours alone (0700)", mend: .privacy,
          file: "."))
    }
    let names = try folder.names().sorted()
    for name in names {
      guard let id = Self.owner(of: name), ids.isEmpty || ids.contains(id) else { continue }
      findings += finding(name, of: id, in: folder)
    }
    if ids.isEmpty { findings += try scriptFindings(names) }
    return findings
  }

  /// Mends what can be; what it replaces or takes away is kept beside it, with `.before` behind its name.
  /// - Returns: Whether it was mended; `false` where a process holds the session, or has changed the file since.
  public func mend(_ finding: Finding) throws(StoreError) -> Bool {
    let isScript = finding.file.hasSuffix(".yaml")
    guard let mend = finding.mend, let folder = try Folder(existing: isScript ? scripts : path) else { return false }
    if finding.file == "." {
      if fchmod(folder.descriptor, 0o700) != 0 { throw .writing(path, errno) }
      return true
    }
    var lock: SessionLock?
    if isScript {
      try folder.lock(for: "scripts")
    } else {
      do throws(StoreError) { lock = try SessionLock(finding.id, in: folder) } catch {
        if case .busy = error { return false }
        throw error
      }
    }
    defer { withExtendedLifetime(lock) {} }
    // A lock that was left goes with the one that was taken in its place.
    if finding.file == FileNames(id: finding.id).lock { return true }
    guard folder.stamp(of: finding.file)?.isOfSameBytes(as: finding.stamp) == true else { return false }
    switch mend {
    case .privacy:
      if fchmodat(folder.descriptor, finding.file, 0o600, 0) != 0 {
        throw .writing(folder.path(of: finding.file), errno)
      }
    // A lock holds no words.
    case .leftOver:
      if finding.file.hasSuffix(".lock") { try folder.remove(finding.file) } else { try folder.setAside(finding.file) }
    case .rewriting(let bytes):
      try folder.setAside(finding.file, staysWhole: true)
      // What an interrupted save left has a finding of its own.
      try folder.replace(finding.file, with: bytes, through: ".mended-\(getpid())")
    }
    return true
  }

  /// The session that a file belongs to.
  private static func owner(of name: String) -> String? {
    let endings = [".notes.lock", ".lock", ".json"] + Folder.temporaries(".json")
    guard !name.hasPrefix("."), let ending = endings.first(where: name.hasSuffix) else { return nil }
    var id = name.dropLast(ending.count)
    for side in [".notes", ".client"] where id.hasSuffix(side) { id = id.dropLast(side.count) }
    return SessionID.isValid(String(id)) && !id.hasSuffix(".exchange") ? String(id) : nil
  }

  private func finding(_ name: String, of id: String, in folder: Folder) -> [Finding] {
    let stamp = folder.stamp(of: name)
    func found(_ what: String, _ remedy: String?, _ mend: Finding.Mend?) -> Finding {
      Finding(id: id, what: "\(folder.path(of: name)): \(what)", remedy: remedy, mend: mend, file: name, stamp: stamp)
    }
    var findings: [Finding] = []
    // Of a link the mode says nothing, and what it leads to is somebody else's matter.
    if let mode = folder.mode(of: name), mode & S_IFMT == S_IFREG, mode & 0o077 != 0, name.hasSuffix(".json") {
      findings.append(found("other users may read it", "makes it yours alone (0600)", .privacy))
    }
    if !name.hasSuffix(".json") {
      if SessionLock.isHeld(id, in: folder) { return [] }
      return [found("a process that was killed left it", "puts it aside", .leftOver)]
    }
    do throws(StoreError) {
      if name == FileNames(id: id).transcript {
        _ = try load(id)
      } else if let role = Role.allCases.first(where: { FileNames(id: id).notes(of: $0) == name }) {
        _ = try notes(id, of: role)
      }
    } catch {
      let whole = name == FileNames(id: id).transcript ? mended(id, in: folder) : nil
      findings.append(
        found(
          error.reason, whole == nil ? nil : "writes it anew from what was said in it",
          whole.map(Finding.Mend.rewriting)))
    }
    return findings
  }

  /// A transcript that cannot be read, made again: from a whole save beside it, or from its own entries.
  private func mended(_ id: String, in folder: Folder) -> [UInt8]? {
    let name = FileNames(id: id).transcript
    for file in Folder.temporaries(name) {
      if let bytes = try? folder.read(file), (try? Transcript.decode(bytes, id: id, file: file)) != nil {
        return bytes
      }
    }
    // The id, the outcome and the times that follow from the entries can be made anew.
    guard let json = (try? folder.read(name)).flatMap({ JSON.read($0) }), json.kind == .record else {
      return nil
    }
    var whole = Record()
    for member in json.members where !["id", "outcome", "updated"].contains(member.name) {
      guard let value = member.value.value else { return nil }
      whole[member.name] = value
    }
    (whole["id"], whole["outcome"], whole["updated"]) = (.text(id), .record(Record()), whole["started"])
    guard let known = try? Transcript.known(JSONText().bytes(of: .record(whole)), id: id, file: name),
      var transcript = try? Transcript.decode(TranscriptEncoding.bytes(of: known), id: id, file: name),
      let script = try? script(of: transcript.script.sha256).script
    else { return nil }
    transcript.updated = transcript.entries.last?.at ?? transcript.started
    transcript.outcome = Conversation(script: script, transcript: transcript, place: path).transcript.outcome
    return TranscriptEncoding.bytes(of: transcript)
  }

  private func scriptFindings(_ names: [String]) throws(StoreError) -> [Finding] {
    guard let folder = try Folder(existing: scripts) else { return [] }
    return try folder.names().sorted().compactMap { name in
      guard name.hasSuffix(".yaml") else { return nil }
      let sha256 = String(name.dropLast(5))
      let stamp = folder.stamp(of: name)
      let text = try? script(sha256: sha256)
      if let text, Script.sha256(of: text) == sha256 { return nil }
      let own = Script.texts.first { Script.sha256(of: $0) == sha256 }
      return Finding(
        id: sha256, what: "\(folder.path(of: name)): it is not the script that sessions began with",
        remedy: own == nil ? nil : "writes it anew, as this program has it",
        mend: own.map { .rewriting(Array($0.utf8)) }, file: name, stamp: stamp)
    }
  }
}

extension StoreError {
  /// What is wrong, without the file and the remedy.
  fileprivate var reason: String {
    switch self {
    case .badData(_, let place, let why): (place.isEmpty ? "" : "at \(place), ") + why
    case .newerFormat(_, let version): "it has format version \(version), later than this program knows"
    default: "\(self)"
    }
  }
}

extension Folder {
  /// Gives a file the first free name with `.before` behind it, or gives that name to a copy of it.
  fileprivate func setAside(_ name: String, staysWhole: Bool = false) throws(StoreError) {
    for number in 1...999 {
      let aside = name + ".before" + (number == 1 ? "" : "\(number)")
      if has(aside) { continue }
      let code =
        staysWhole
        ? linkat(descriptor, name, descriptor, aside, 0) : renameat(descriptor, name, descriptor, aside)
      if code != 0 { throw .writing(path(of: aside), errno) }
      return
    }
    throw .exists(id: name)
  }
}
