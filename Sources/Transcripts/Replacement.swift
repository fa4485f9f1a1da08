// How a file is replaced: in one step, or not at all.

import Glibc

extension Folder {
  /// The names under which a file is written before it takes its place: the second one where the first cannot be had.
  static func temporaries(_ name: String) -> [String] { [name + ".tmp", name + ".tmp2"] }

  /// Replaces a file, or makes it, readable and writable by its owner only; on return its bytes are on the disk.
  ///
  /// The bytes go to a temporary file in the same folder, then to the disk, then the name is moved: a reader sees the
  /// old file or the new one, and a link of this name is replaced, not followed. Unless one is given, the temporary
  /// file's name is fixed: whoever writes holds a lock, so a file of this name is what a killed process left.
  /// - Parameter isDerived: Whether it can be made anew at any time: then nobody waits for the disk.
  /// - Returns: The path that the temporary file usually has, where something else has it and stays there.
  /// - Throws: The old file stands then as it was; only when the folder itself cannot be synchronised does the new one.
  @discardableResult
  func replace(_ name: String, with bytes: [UInt8], through own: String? = nil, isDerived: Bool = false)
    throws(StoreError) -> String?
  {
    guard bytes.count <= Self.largest else { throw .tooLarge(file: path(of: name)) }
    let (temporary, file) = try temporaryFile(for: name, own)
    var code = writeAll(bytes, to: file)
    while code == 0, !isDerived, fdatasync(file) != 0 {
      if errno == EINVAL { break }
      if errno != EINTR { code = errno }
    }
    // A network file system may tell only now that there is no room.
    if close(file) != 0, errno != EINTR, code == 0 { code = errno }
    if code == 0, renameat(descriptor, temporary, descriptor, name) != 0 { code = errno }
    guard code == 0 else {
      unlinkat(descriptor, temporary, 0)
      throw .writing(path(of: name), code)
    }
    if !isDerived { try synchronize() }
    let usual = own ?? Self.temporaries(name)[0]
    return temporary == usual ? nil : path(of: usual)
  }

  private func temporaryFile(for name: String, _ own: String?) throws(StoreError) -> (name: String, file: Int32) {
    var code: Int32 = 0
    for temporary in own.map({ [$0] }) ?? Self.temporaries(name) {
      for _ in 0..<2 {
        let file = openat(descriptor, temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        if file >= 0 { return (temporary, file) }
        code = errno
        guard code == EEXIST, own == nil, (try? remove(temporary)) != nil else { break }
      }
      if code != EEXIST { break }
    }
    // What is in the way is named itself.
    throw .writing(path(of: code == EEXIST ? Self.temporaries(name)[0] : name), code)
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
