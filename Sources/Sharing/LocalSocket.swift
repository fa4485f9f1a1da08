// Unix sockets: the only kind there is here. Who is at the other end, the kernel says.

import CSockets
import Glibc

/// Calls for local sockets (unix(7)).
enum LocalSocket {
  /// Connections that may wait to be accepted.
  private static let backlog: Int32 = 64

  /// Makes a socket in the file system and listens there. A socket of the same name goes: whoever listens holds the
  /// session, so the one before is dead.
  /// - Parameter isOpen: whether other users may connect; whom the host then talks to is another matter.
  static func listen(at path: String, isOpen: Bool) throws(SharingError) -> Int32 {
    let descriptor = try make()
    unlink(path)
    // The mode holds from the first moment: the mask of this process leaves the owner's bits alone.
    let mask = umask(isOpen ? 0o111 : 0o177)
    let bound = try? withAddress(path) { bind(descriptor, $0, $1) }
    umask(mask)
    guard bound == 0, Glibc.listen(descriptor, backlog) == 0 else {
      let code = errno
      close(descriptor)
      throw bound == nil ? .pathTooLong(path) : .system("listening at \(path)", code)
    }
    return descriptor
  }

  /// Connects.
  /// - Parameter users: who may listen there.
  static func connect(to path: String, heldBy users: Set<UInt32>) throws(SharingError) -> Int32 {
    let descriptor = try make()
    do throws(SharingError) {
      guard try withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else { throw .nobody(path) }
      let user = user(at: descriptor)
      guard let user, users.contains(user) else { throw .stranger(path: path, user: user ?? .max) }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// The next connection that waits; `nil` when there is none.
  static func accept(at listener: Int32) -> Int32? {
    let descriptor = csk_accept(listener)
    return descriptor >= 0 ? descriptor : nil
  }

  /// The number of a file in its file system; `nil` where there is none.
  static func node(of path: String) -> UInt64? {
    var info = stat()
    return lstat(path, &info) == 0 ? UInt64(info.st_ino) : nil
  }

  /// The user at the other end, as the kernel knows it.
  static func user(at descriptor: Int32) -> UInt32? {
    var user = uid_t()
    return csk_peer(descriptor, &user) ? user : nil
  }

  private static func make() throws(SharingError) -> Int32 {
    let kind = SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue
    let descriptor = socket(AF_UNIX, Int32(kind), 0)
    if descriptor < 0 { throw .system("making a socket", errno) }
    return descriptor
  }

  private static func withAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(SharingError) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { throw .pathTooLong(path) }
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }
}
