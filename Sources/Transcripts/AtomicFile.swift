// Whole files in and out of a folder. A file is replaced in one step or not at all, and it is on the disk afterwards.

import Glibc

extension Folder {
  /// Larger files are no session: a year of typing is less.
  static let largest = 64 << 20

  /// The name under which a file is written before it takes its place. It is fixed: whoever writes holds a lock, so a
  /// file of this name is what a killed process left.
  static func temporary(_ name: String) -> String { name + ".tmp" }

  /// Replaces a file, or makes it, readable and writable by its owner only.
  ///
  /// The bytes go to a temporary file in the same folder, then to the disk, then the name is moved: a reader sees the
  /// old file or the new one, and a link of this name is replaced, not followed. On an error the old file stands as it
  /// was and the temporary one is gone. Only when the folder itself cannot be synchronised is the new file in place.
  func replace(_ name: String, with bytes: [UInt8]) throws(StoreError) {
    guard bytes.count <= Self.largest else { throw .tooLarge(file: path(of: name)) }
    let temporary = Self.temporary(name)
    let code = write(bytes, to: temporary)
    if code == 0, renameat(descriptor, temporary, descriptor, name) == 0 { return try synchronize() }
    let failure = code == 0 ? errno : code
    unlinkat(descriptor, temporary, 0)
    throw .writing(path(of: name), failure)
  }

  /// Writes a new file to the disk.
  /// - Returns: 0, or the error's number.
  private func write(_ bytes: [UInt8], to name: String) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var file = openat(descriptor, name, flags, 0o600)
    if file < 0, errno == EEXIST, unlinkat(descriptor, name, 0) == 0 {
      file = openat(descriptor, name, flags, 0o600)
    }
    guard file >= 0 else { return errno }
    var code = writeAll(bytes, to: file)
    while code == 0, fdatasync(file) != 0 {
      if errno == EINVAL { break }
      if errno != EINTR { code = errno }
    }
    // A network file system may tell only now that there is no room.
    if close(file) != 0, code == 0, errno != EINTR { code = errno }
    return code
  }

  /// Reads a file whole.
  /// - Returns: `nil` when there is none.
  func read(_ name: String) throws(StoreError) -> [UInt8]? {
    // O_NONBLOCK: a pipe that lies in the folder must not stop the program.
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw .reading(path(of: name), errno)
    }
    defer { close(file) }
    var info = stat()
    guard fstat(file, &info) == 0 else { throw .reading(path(of: name), errno) }
    guard info.st_mode & S_IFMT == S_IFREG else {
      throw .badData(file: path(of: name), place: "", why: "it is not a regular file")
    }
    guard info.st_size <= Self.largest else {
      throw .badData(file: path(of: name), place: "", why: "it is larger than any session")
    }
    let size = Int(info.st_size)
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = Glibc.read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got > 0 { count += got } else if got == 0 { break } else if errno != EINTR { code = errno; break }
      }
    }
    if code != 0 { throw .reading(path(of: name), code) }
    return bytes
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
