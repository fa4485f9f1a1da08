// Why a session cannot be shared or joined: one line, with what to do.

import Glibc

/// Why a session cannot be shared or joined. The description is `WHAT: REMEDY`.
public enum SharingError: Error, Equatable, CustomStringConvertible {
  /// The folder for sockets is somebody else's, or open to others.
  case unsafeFolder(String)
  /// The folder cannot be made; the system's reason.
  case noFolder(String, Int32)
  /// The socket's path is longer than the system allows.
  case pathTooLong(String)
  /// Nobody shares a session there.
  case nobody(String)
  /// Another process shares a session of this name already.
  case taken(String)
  /// Whoever listens there is another user than was expected.
  case stranger(path: String, user: UInt32)
  /// The system refused something; its reason.
  case system(String, Int32)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .unsafeFolder(let path):
      "\(path) belongs to somebody else or is open to others, so nobody is safe there: have it removed"
    case .noFolder(let path, let code):
      "\(path) cannot be made, \(reason(code)): set XDG_RUNTIME_DIR to a folder of yours"
    case .pathTooLong(let path):
      "\(path) is too long for a socket: use a shorter one (XDG_RUNTIME_DIR names the folder)"
    case .nobody(let path): "nobody shares a session at \(path): ask for it to be shared, then try again"
    case .taken(let path): "another process shares a session at \(path): end that one first"
    case .stranger(let path, let user):
      "\(path) is held by user \(user), not by who was expected: do not join it; ask who shares the session"
    case .system(let what, let code): "\(what) failed, \(reason(code)): try again"
    }
  }

  /// The exit status of `sysexits.h`.
  public var exitCode: Int32 {
    switch self {
    case .unsafeFolder, .noFolder, .pathTooLong, .taken: 73
    case .nobody, .stranger: 66
    case .system: 74
    }
  }

  private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
