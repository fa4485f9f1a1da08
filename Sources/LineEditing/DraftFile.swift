// A draft on disk: 0600 from the first byte, replaced as a whole, gone when it is sent.
import Glibc

/// The file that keeps a draft while it is typed, so that the next start can offer it.
///
/// `save` writes a temporary file beside it, brings that to the disk, and renames it: whoever reads, even after a power
/// cut, finds the draft before or the draft after, never a part. The folder, and its mode (0700), are the caller's.
public struct DraftFile: Sendable, Equatable {
  /// Where the draft is kept.
  public let path: String

  /// A draft file at this path; nothing is touched.
  public init(path: String) { self.path = path }

  /// Why a draft could not be kept.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    /// The file.
    public var path: String
    /// The `errno`.
    public var code: Int32

    /// Names a failure.
    public init(path: String, code: Int32) { (self.path, self.code) = (path, code) }

    /// What happened and what to do.
    public var description: String {
      "\(path): \(String(cString: strerror(code))): make room or permit writing there"
    }
  }

  /// The draft, byte for byte, or nil when none is kept. What is not UTF-8 (a file changed by others) shows as U+FFFD.
  public func load() -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { _ = close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// Keeps a draft; an empty one removes the file.
  public func save(_ draft: String) throws(Failure) {
    guard !draft.isEmpty else { return remove() }
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    errno = 0
    let isWritten = writeAll(draft, to: descriptor) && fdatasync(descriptor) == 0
    let code = errno
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, rename(temporary, path) == 0 else {
      let failure = Failure(path: path, code: isWritten ? errno : code)
      unlink(temporary)
      throw failure
    }
    // Without the folder's entry on disk the rename itself could be lost in a power cut.
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let folderDescriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folderDescriptor >= 0 {
      fsync(folderDescriptor)
      _ = close(folderDescriptor)
    }
  }

  /// Removes the draft: it has been sent or forgotten. What a save that was killed left behind goes, too.
  public func remove() {
    unlink(path)
    unlink(temporary)
  }

  /// Where a draft is written before it takes its place.
  private var temporary: String { path + ".tmp" }
}
