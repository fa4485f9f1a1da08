// Everything that can go wrong with the files, each with a remedy and the exit status that says so to a shell.

import Glibc

/// Why something could not be read or saved. Its description is one line, `WHAT: REMEDY`, free of control characters.
public enum StoreError: Error, Equatable, Sendable {
  /// The disk, or the person's share of it, is full. The document saved before stands.
  case noSpace(file: String)
  /// The file system is mounted for reading only.
  case readOnly(file: String)
  /// The person may not write there.
  case permission(file: String)
  /// The person may not look there.
  case closed(String)
  /// A file outside the folder of transcripts cannot be written there.
  case unwritable(file: String, reason: String, remedy: String)
  /// The folder, the lock or the document of a session is not the one that was left.
  case displaced(id: String)
  /// What of a session could not be removed, and why the first of it could not.
  case left([String], why: String)
  /// The folder cannot be made; the reason in the system's words.
  case cannotCreate(folder: String, reason: String)
  /// Another process holds the session.
  case busy(id: String, by: Holder)
  /// A new session was given the name of one that is there.
  case exists(id: String)
  /// A new file was given a name that is taken.
  case taken(file: String)
  /// There is no file of the name that was given.
  case missing(file: String)
  /// No session has this name, or one that begins so; `nil` where there is no session at all.
  case notFound(String?)
  /// Several sessions' names begin so.
  case ambiguous(prefix: String, ids: [String])
  /// A name that cannot be a session's.
  case badID(String)
  /// The file is not what it should be. `place` is a path of members, as `entries[3].kind`, or empty.
  case badData(file: String, place: String, why: String)
  /// The file was written by a later program.
  case newerFormat(file: String, version: Int)
  /// The document would be larger than any that is read. The one saved before stands.
  case tooLarge(file: String)
  /// Something else has a name under which a file is written first.
  case inTheWay(file: String)
  /// Anything else, in the system's words.
  case io(file: String, reason: String)

  /// Who holds a session.
  public struct Holder: Equatable, Sendable {
    /// The process's id, or 0 where the lock does not tell.
    public var pid: Int32
    /// The terminal's path, if it has one.
    public var terminal: String?

    /// Names a holder.
    public init(pid: Int32, terminal: String? = nil) { (self.pid, self.terminal) = (pid, terminal) }
  }

  /// The exit status, by `sysexits.h`: 65 bad data, 66 no such session, 73 cannot create, 74 I/O error.
  public var exitCode: Int32 {
    switch self {
    case .badData, .newerFormat: 65
    case .missing, .notFound, .ambiguous, .badID: 66
    case .readOnly, .permission, .closed, .unwritable, .displaced, .cannotCreate, .busy, .exists, .taken:
      73
    case .noSpace, .tooLarge, .inTheWay, .io, .left: 74
    }
  }

  /// The error of a call that was to write `file`.
  static func writing(_ file: String, _ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .noSpace(file: file)
    case EROFS: .readOnly(file: file)
    case EACCES, EPERM: .permission(file: file)
    case EEXIST: .inTheWay(file: file)
    default: .io(file: file, reason: reason(code))
    }
  }

  /// The error of a call that was to read `file`.
  static func reading(_ file: String, _ code: Int32) -> StoreError {
    [EACCES, EPERM].contains(code) ? .closed(file) : .io(file: file, reason: reason(code))
  }

  /// The error of a call that was to make the folder `path`.
  static func making(_ path: String, _ code: Int32) -> StoreError {
    switch writing(path, code) {
    case .io(_, let reason): .cannotCreate(folder: path, reason: reason)
    case let error: error
    }
  }

  /// The same of a file outside the folder of transcripts, where another remedy helps.
  func elsewhere(_ file: String, remedy: String) -> StoreError {
    switch self {
    case .readOnly: .unwritable(file: file, reason: "the file system is read-only", remedy: remedy)
    case .permission, .closed: .unwritable(file: file, reason: "you are not allowed to", remedy: remedy)
    case .io(_, let reason), .cannotCreate(_, let reason): .unwritable(file: file, reason: reason, remedy: remedy)
    default: self
    }
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}

extension StoreError: CustomStringConvertible {
  /// One line, `WHAT: REMEDY`.
  public var description: String { description(in: "cofront") }

  /// The same.
  /// - Parameter command: What the program was called by.
  public func description(in command: String) -> String { Self.oneLine(text(command)) }

  private func text(_ command: String) -> String {
    switch self {
    case .noSpace(let file):
      "no space left to save \(file): free some space and save again; what was saved before is still there"
    case .readOnly(let file):
      "cannot write \(file), the file system is read-only: choose another folder with --transcripts"
    case .permission(let file):
      "not allowed to write \(file): change the folder's permissions, or choose another with --transcripts"
    case .closed(let path):
      "not allowed to look into \(path): change its permissions, or choose another folder with --transcripts"
    case .unwritable(let file, let reason, let remedy):
      "\(file) cannot be written, \(reason): \(remedy)"
    case .displaced(let id):
      "session \(id) was changed or taken by another program meanwhile: look at it, then try again"
    case .left(let files, let why):
      "\(files.joined(separator: ", ")) could not be deleted, \(why)"
    case .cannotCreate(let folder, let reason):
      "the folder \(folder) cannot be made, \(reason): choose another with --transcripts"
    case .busy(let id, let by):
      "session \(id) is open in \(by): go on there, or close it first"
    case .exists(let id):
      "session \(id) is there already: resume it, or begin another"
    case .taken(let file):
      "\(file) is there already: --force replaces it, or choose another name with --output"
    case .missing(let file):
      "there is no file \(file): check its name"
    case .notFound(nil):
      "no session here: \(command) start begins one; --transcripts names another folder"
    case .notFound(let id?):
      "no session \(id): \(command) list shows them all"
    case .ambiguous(let prefix, let ids):
      "\(prefix) begins the names of \(ids.count) sessions (\(ids.prefix(5).joined(separator: ", "))"
        + "\(ids.count > 5 ? ", …" : "")): type more of it"
    case .badID(let id):
      "\(id) cannot be a session's name: \(command) list shows them all"
    case .badData(let file, let place, let why):
      "\(file) cannot be read\(place.isEmpty ? "" : " at \(place)"), \(why): correct it, or put back a copy"
    case .newerFormat(let file, let version):
      "\(file) has format version \(version), later than this program knows: use a newer cofront"
    case .tooLarge(let file):
      "\(file) would be larger than a session can be: close this conversation and begin another"
    case .inTheWay(let file):
      "\(file) is in the way: move it elsewhere, then try again"
    case .io(let file, let reason):
      "\(file): \(reason): check the disk and the folder, then try again"
    }
  }

  /// File names and contents are foreign text: what could move a cursor or turn a line around is replaced.
  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isPlain ? $0 : "\u{FFFD}" }))
  }
}

extension StoreError.Holder: CustomStringConvertible {
  /// `process 4711 on /dev/pts/3`.
  public var description: String {
    (pid > 0 ? "process \(pid)" : "another process") + (terminal.map { " on \($0)" } ?? "")
  }
}

extension Unicode.Scalar {
  /// Whether it can be seen, and neither controls a terminal nor the direction or the lines of a text. What chooses
  /// between two pictures of the character before it (U+FE0E, U+FE0F) is part of that.
  var isPlain: Bool {
    if value < 0x7F { return value >= 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return false
    default: return !properties.isDefaultIgnorableCodePoint || value == 0xFE0E || value == 0xFE0F
    }
  }
}
