// Where the index is: a folder of its own, since a change of it must not look like one among the transcripts.

import Conversations
import Glibc

extension Folder {
  /// The folder of the index, through no link, this person's alone.
  /// - Parameter making: Whether it is made where it is missing, and put in place of what is none.
  /// - Returns: `nil` where there is none, or it is not to be trusted.
  func index(making: Bool = false) -> Folder? {
    if making, mkdirat(descriptor, Index.folderName, 0o700) != 0, isLink(Index.folderName) {
      unlinkat(descriptor, Index.folderName, 0)
      mkdirat(descriptor, Index.folderName, 0o700)
    }
    let file = openat(descriptor, Index.folderName, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    let index = Folder(path: path(of: Index.folderName), descriptor: file)
    if making, !index.isPrivate { fchmod(file, 0o700) }
    return index.isPrivate ? index : nil
  }

  /// The seal that the index tells of, where nothing in the folder has come or gone since.
  var unbrokenSeal: Seal? {
    let head = IndexFile(in: self).flatMap { $0.head(of: self) }
    return head?.seal == time ? head?.seal : nil
  }

  /// What tells this folder from any other.
  var inode: Int? {
    var info = stat()
    return fstat(descriptor, &info) == 0 ? Int(truncatingIfNeeded: info.st_ino ^ info.st_dev << 32) : nil
  }
}

extension Folder {
  /// Replaces a file of the index, under a name of chance until then: nobody holds a lock, or waits for the disk.
  func replaceDerived(_ name: String, with bytes: [UInt8]) throws(StoreError) {
    try replace(name, with: bytes, through: "\(name).\(UInt64.random(in: 0 ... .max))", isDerived: true)
  }

  /// What is kept under a name beside the index for a key, where it is whole.
  func derived(_ name: String, of key: Int) -> [UInt8]? {
    guard let file = IndexFile(in: self, name), file.size >= 16, let head = file.bytes(0..<16),
      let bytes = file.bytes(16..<file.size)
    else { return nil }
    var reader = ByteReader(head, 0..<16)
    return reader.word() == key && reader.word() == Checksum.of(bytes) ? bytes : nil
  }

  /// Keeps bytes under a name beside the index: behind the key, and a sum by which damage shows. What cannot be kept is
  /// made again.
  func keepDerived(_ bytes: consuming [UInt8], as name: String, of key: Int) {
    var head = ByteWriter()
    head.word(key)
    head.word(Checksum.of(bytes))
    bytes.insert(contentsOf: head.bytes, at: 0)
    _ = try? index(making: true)?.replaceDerived(name, with: bytes)
  }
}

/// A file of the index, open.
final class IndexFile {
  private let descriptor: Int32
  let size: Int

  /// - Returns: `nil` where there is none, or one that others may read or have written.
  init?(in folder: Folder, _ name: String = Index.name) {
    guard let index = folder.index() else { return nil }
    descriptor = openat(index.descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    var info = stat()
    guard descriptor >= 0, fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG, info.st_mode & 0o077 == 0,
      info.st_uid == geteuid(), info.st_size <= Folder.largest
    else {
      size = 0
      return nil
    }
    size = Int(info.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Some of its bytes; `nil` where they are not there.
  func bytes(_ range: Range<Int>) -> [UInt8]? {
    guard range.lowerBound >= 0, range.upperBound <= size else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, range.count - count, range.lowerBound + count)
        if got > 0 { count += got } else if got == 0 || errno != EINTR { break }
      }
    }
    return bytes.count == range.count ? bytes : nil
  }

  /// What it begins with.
  func head(of folder: Folder) -> Index.Head? {
    bytes(0..<min(Index.Head.size, size)).flatMap { Index.Head($0, of: folder) }
  }

  /// A part of it, read on its own.
  func reader(of part: Index.Part) -> ByteReader? {
    guard part.start >= 0, part.count >= 0, part.start <= size - part.count,
      let bytes = bytes(part.start..<part.start + part.count)
    else { return nil }
    return ByteReader(bytes, sum: part.sum)
  }
}
