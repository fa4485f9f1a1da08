// How a file is replaced in one step or not at all: what can be done before its new bytes are known, and the rest.

import Glibc

/// A file under its temporary name that is going to take the place of another.
///
/// The bytes go to a temporary file in the same folder, then to the disk, then the name is moved: a reader sees the old
/// file or the new one, and a link of this name is replaced, not followed.
///
/// Making the file and giving it room on the disk takes about as long as all the rest, and needs none of the new bytes:
/// whoever knows about how large they will be does that ahead, with `prepare`.
final class Replacement {
  private let folder: Folder
  private let name: String
  private let temporary: String
  private var file: Int32
  /// How many bytes the file has.
  private var size = 0
  /// Holds what is replaced, so that its room on the disk is given back when this value goes, not while somebody waits.
  private var replaced: Int32 = -1

  /// Makes the temporary file, readable and writable by its owner only. The name is fixed: whoever writes holds a lock,
  /// so a file of this name is what a killed process left.
  init(of name: String, in folder: Folder) throws(StoreError) {
    (self.folder, self.name, temporary) = (folder, name, Folder.temporary(name))
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    file = openat(folder.descriptor, temporary, flags, 0o600)
    if file < 0, errno == EEXIST, unlinkat(folder.descriptor, temporary, 0) == 0 {
      file = openat(folder.descriptor, temporary, flags, 0o600)
    }
    if file < 0 { throw .writing(folder.path(of: name), errno) }
  }

  /// Without `finish`, or when it failed, the old file stands as it was and the temporary one goes.
  deinit {
    if file >= 0 {
      close(file)
      unlinkat(folder.descriptor, temporary, 0)
    }
    if replaced >= 0 { close(replaced) }
  }

  /// Brings bytes to the disk that are about as many as those to come, so that there is room for those.
  func prepare(_ bytes: [UInt8]) throws(StoreError) {
    try fill(with: bytes)
    replaced = openat(folder.descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
  }

  /// Moves the file to its place with these bytes; on return they are on the disk. It can be done once.
  /// - Throws: Only when the folder itself cannot be synchronised is the new file in place.
  func finish(with bytes: [UInt8]) throws(StoreError) {
    try fill(with: bytes)
    // Since it was made somebody may have removed it, and what has its name now is not ours to move.
    guard folder.has(temporary, as: file) else { throw .writing(folder.path(of: name), ENOENT) }
    // A network file system may tell only now that there is no room.
    let code = close(file) == 0 || errno == EINTR ? 0 : errno
    file = -1
    if code == 0, renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 {
      return try folder.synchronize()
    }
    let failure = code == 0 ? errno : code
    unlinkat(folder.descriptor, temporary, 0)
    throw .writing(folder.path(of: name), failure)
  }

  /// Makes these bytes the file's, on the disk.
  private func fill(with bytes: [UInt8]) throws(StoreError) {
    guard bytes.count <= Folder.largest else { throw .tooLarge(file: folder.path(of: name)) }
    var code = lseek(file, 0, SEEK_SET) == 0 ? writeAll(bytes, to: file) : errno
    if code == 0, bytes.count < size, ftruncate(file, off_t(bytes.count)) != 0 { code = errno }
    size = bytes.count
    while code == 0, fdatasync(file) != 0 {
      if errno == EINVAL { break }
      if errno != EINTR { code = errno }
    }
    if code != 0 { throw .writing(folder.path(of: name), code) }
  }
}

extension Folder {
  /// Replaces a file, or makes it.
  func replace(_ name: String, with bytes: [UInt8]) throws(StoreError) {
    try Replacement(of: name, in: self).finish(with: bytes)
  }
}

/// Writes all bytes, however often the system takes only some of them.
/// - Returns: 0, or the error's number.
func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count >= 0 { done += count } else if errno != EINTR { return errno }
    }
    return 0
  }
}
