// Who may write a session: a lock on a file of its own, since the transcript itself is another file after every save.

import Glibc

/// A session held by this process, until `release`, or until the value goes.
final class SessionLock {
  private let folder: Folder
  private let name: String
  private let descriptor: Int32
  private var isReleased = false

  /// Takes the lock.
  /// - Throws: `.busy` while another process, or another part of this one, holds it.
  init(_ id: String, in folder: Folder) throws(StoreError) {
    let name = FileNames(id: id).lock
    (self.folder, self.name) = (folder, name)
    var tries = 0
    while true {
      let file = openat(folder.descriptor, name, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
      guard file >= 0 else {
        let code = errno
        // An empty folder of this name is nobody's lock.
        if code == EISDIR, unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0 { continue }
        throw .writing(folder.path(of: name), code)
      }
      if flock(file, LOCK_EX | LOCK_NB) == 0 {
        if folder.has(name, as: file) {
          descriptor = file
          break
        }
        // Its last holder removed the name between our two calls: what we locked is no longer there.
        close(file)
        continue
      }
      let code = errno
      defer { close(file) }
      if code == EINTR { continue }
      guard code == EWOULDBLOCK else { throw .writing(folder.path(of: name), code) }
      // `isHeld` takes the lock for a moment, too: a holder that is gone within some milliseconds is none.
      tries += 1
      if tries > 10 { throw .busy(id: id, by: Self.holder(file)) }
      usleep(2000)
    }
    sign()
  }

  deinit { release() }

  /// Whether the lock is still this process's: its file may have been removed, and made anew by another.
  var isOwn: Bool { !isReleased && folder.has(name, as: descriptor) }

  /// Removes the file while the lock is held, so that nobody else's is removed; the lock goes with the descriptor.
  func release() {
    guard !isReleased else { return }
    if isOwn { unlinkat(folder.descriptor, name, 0) }
    isReleased = true
    close(descriptor)
  }

  /// Whether some process holds a session. Nothing is left behind.
  static func isHeld(_ id: String, in folder: Folder) -> Bool {
    let file = openat(folder.descriptor, FileNames(id: id).lock, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    return flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  /// Writes who holds it, for the message to whoever comes second. The lock does not depend on it.
  private func sign() {
    var line = "\(getpid())"
    var terminal = [CChar](repeating: 0, count: 256)
    if ttyname_r(STDIN_FILENO, &terminal, terminal.count) == 0 {
      line += " " + terminal.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    }
    let bytes = Array((line + "\n").utf8)
    // What a killed holder left is cut off last: if a file was cut to nothing, ext4 writes it to the disk when it is
    // closed (auto_da_alloc), and that takes some milliseconds.
    if writeAll(bytes, to: descriptor) == 0 { ftruncate(descriptor, off_t(bytes.count)) }
  }

  /// What the holder wrote, as far as it is to be believed.
  private static func holder(_ file: Int32) -> StoreError.Holder {
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = max(0, pread(file, &bytes, bytes.count, 0))
    let words = String(decoding: bytes.prefix(count), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let terminal = words.count > 1 && words[1].hasPrefix("/dev/") ? String(words[1]) : nil
    return StoreError.Holder(pid: words.first.flatMap { Int32($0) } ?? 0, terminal: terminal)
  }
}

extension Folder {
  /// Removes what killed processes left: a save half written holds a person's words, under a name nobody looks at. What
  /// cannot be removed is left, and told of by `Store.verify`.
  func sweep() throws(StoreError) {
    let endings =
      [".notes.lock", ".lock"] + [".client.notes.json", ".notes.json", ".json"].flatMap(Self.temporaries)
    for name in try names() {
      guard let ending = endings.first(where: name.hasSuffix) else { continue }
      let id = String(name.dropLast(ending.count))
      guard SessionID.isValid(id), !SessionLock.isHeld(id, in: self) else { continue }
      // Somebody may take it just now: then it is theirs to clean up.
      guard let lock = try? SessionLock(id, in: self) else { continue }
      defer { withExtendedLifetime(lock) {} }
      for file in FileNames(id: id).temporaries { _ = try? remove(file) }
    }
  }
}
