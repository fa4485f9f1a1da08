// Where terminals meet: a socket in a folder that only its owner can write to.

import Glibc

/// A folder of sockets, one for each session that is shared.
public struct SocketFolder: Equatable, Sendable {
  /// The folder's path.
  public let path: String
  /// The user whose folder it must be.
  public let owner: UInt32

  /// Names a folder and whose it must be.
  public init(path: String, owner: UInt32) { (self.path, self.owner) = (path, owner) }

  /// The path of a session's socket.
  public func socket(of id: String) -> String { "\(path)/\(id).sock" }

  /// Makes the folder where it is missing.
  /// - Parameter isOpen: whether other users may pass through; none may ever write there or list what is in it.
  /// - Throws: `.unsafeFolder` when it is somebody else's, a link, or open to others; `.noFolder`.
  public func make(isOpen: Bool) throws(SharingError) {
    let mode: mode_t = isOpen ? 0o711 : 0o700
    if mkdir(path, mode) != 0, errno != EEXIST { throw .noFolder(path, errno) }
    try check()
    if isOpen, chmod(path, mode) != 0 { throw .noFolder(path, errno) }
  }

  /// The ids of the sessions that are shared here, the latest first. A socket may be there that nobody listens at.
  /// - Throws: `.unsafeFolder`.
  public func ids() throws(SharingError) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    try check()
    var ids: [String] = []
    while let entry = readdir(folder) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
      if name.hasSuffix(".sock") { ids.append(String(name.dropLast(5))) }
    }
    return ids.sorted(by: >)
  }

  /// Nobody but its owner may put a socket here: a link or somebody else's folder could lead words to a stranger.
  /// - Throws: `.unsafeFolder`.
  public func check() throws(SharingError) {
    var info = stat()
    guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_uid == owner, info.st_mode & 0o022 == 0
    else { throw .unsafeFolder(path) }
  }
}
