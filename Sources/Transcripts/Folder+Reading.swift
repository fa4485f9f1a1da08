// A folder's files, read whole.

import Glibc

extension Folder {
  /// Larger files are no session: a year of typing is less.
  static let largest = 64 << 20

  /// Reads a file whole.
  /// - Returns: `nil` when there is none.
  func read(_ name: String) throws(StoreError) -> [UInt8]? { try readStamped(name)?.bytes }

  /// A file as it was read.
  struct Reading {
    let bytes: [UInt8]
    /// `nil` where a change right after it was read might not show in it.
    let stamp: FileStamp?
    /// Where bytes were left out.
    let gap: Int?
  }

  /// Reads a file with its stamp.
  /// - Parameters:
  ///   - waits: Whether to wait until a later change would show in its stamp.
  ///   - ends: How much is read of a longer file, from its beginning and from its end.
  func readStamped(_ name: String, settled waits: Bool = false, ends: Int = largest) throws(StoreError) -> Reading? {
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
    let stamp = FileStamp(info)
    if waits, !stamp.isSettled { usleep(UInt32(FileStamp.tick / 1000)) }
    let isSettled = stamp.isSettled
    let size = Int(info.st_size)
    let gap = size > 2 * ends ? ends : nil
    let wanted = gap.map { 2 * $0 } ?? size
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      while count < wanted {
        let isBefore = count < gap ?? 0
        let most = (isBefore ? ends : wanted) - count
        let got = pread(file, buffer.baseAddress.map { $0 + count }, most, isBefore ? count : size - wanted + count)
        if got > 0 { count += got } else if got == 0 { break } else if errno != EINTR { code = errno; break }
      }
    }
    if code != 0 { throw .reading(path(of: name), code) }
    return Reading(bytes: bytes, stamp: isSettled ? stamp : nil, gap: gap)
  }
}
