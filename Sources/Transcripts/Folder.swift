// An open folder: files are named relative to it, so that a session stays where it began.

import Glibc

/// A folder held open by its descriptor.
final class Folder {
  let path: String
  let descriptor: Int32

  /// A folder that is there.
  /// - Returns: `nil` when there is none.
  init?(existing path: String) throws(StoreError) {
    self.path = path
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 {
      let code = errno
      if code == ENOENT || code == ENOTDIR { return nil }
      throw .reading(path, code)
    }
  }

  /// A folder that is made, for the person alone (0700), as are the folders above it, where they are missing.
  init(making path: String) throws(StoreError) {
    self.path = path
    try Self.make(path)
    descriptor = Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0 { throw .making(path, errno) }
  }

  /// A folder that is open already.
  init(path: String, descriptor: Int32) { (self.path, self.descriptor) = (path, descriptor) }

  deinit { if descriptor >= 0 { close(descriptor) } }

  private static func make(_ path: String, hasParent: Bool = false) throws(StoreError) {
    if mkdir(path, 0o700) == 0 {
      // The new name is in the folder above; it is to outlast a power cut as the files in it do.
      if let above = try Folder(existing: parent(of: path)) { try above.synchronize() }
      return
    }
    switch errno {
    case EEXIST: return
    case ENOENT where !hasParent && parent(of: path) != path:
      try make(parent(of: path))
      try make(path, hasParent: true)
    case let code: throw .making(path, code)
    }
  }

  /// The path of the folder above; "." where a path names none.
  static func parent(of path: String) -> String {
    var rest = Substring(path)
    while rest.count > 1, rest.hasSuffix("/") { rest = rest.dropLast() }
    guard let slash = rest.lastIndex(of: "/") else { return "." }
    return slash == rest.startIndex ? "/" : String(rest[..<slash])
  }

  /// The name at the end of a path; "." where it ends with none.
  static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? "." }

  /// A file's path, for messages.
  func path(of name: String) -> String { path.hasSuffix("/") ? path + name : path + "/" + name }

  /// Waits until the folder's names are on the disk.
  func synchronize() throws(StoreError) {
    while fsync(descriptor) != 0 {
      // Some file systems cannot do this for a folder and say EINVAL: they have nothing to wait for.
      if errno == EINVAL { return }
      if errno != EINTR { throw .writing(path, errno) }
    }
  }

  /// Whether nobody but its owner may enter, and the owner is this person.
  var isPrivate: Bool {
    var info = stat()
    return fstat(descriptor, &info) == 0 && info.st_mode & 0o077 == 0 && info.st_uid == geteuid()
  }

  /// Whether its path still leads here: it may have been removed, renamed or unmounted since.
  var isInPlace: Bool {
    var (open, named) = (stat(), stat())
    guard stat(path, &named) == 0 else { return errno == EACCES }
    return fstat(descriptor, &open) == 0 && open.isSame(as: named)
  }

  /// `O_PATH`, which Swift's Glibc leaves out: a folder to pass through, though it may not be read.
  private static let passing: Int32 = 0o10_000_000

  /// Whether it is another folder, or lies in it at any depth, by whatever names it was reached.
  func isInside(_ other: Folder) -> Bool {
    var (above, mine, wanted) = (dup(descriptor), stat(), stat())
    defer { close(above) }
    guard fstat(other.descriptor, &wanted) == 0 else { return false }
    while fstat(above, &mine) == 0 {
      if mine.isSame(as: wanted) { return true }
      let (next, here) = (openat(above, "..", Self.passing | O_DIRECTORY | O_CLOEXEC), mine)
      guard next >= 0, fstat(next, &mine) == 0 else { return false }
      close(above)
      above = next
      if mine.isSame(as: here) { return false }  // the root
    }
    return false
  }

  /// Whether a file of this name is there; a link counts as one.
  func has(_ name: String) -> Bool { mode(of: name) != nil }

  /// Whether a link has this name.
  func isLink(_ name: String) -> Bool { mode(of: name).map { $0 & S_IFMT == S_IFLNK } ?? false }

  /// What has this name, and who may do what with it; a link is not followed. `nil` where nothing has it.
  func mode(of name: String) -> mode_t? {
    var info = stat()
    return fstatat(descriptor, name, &info, AT_SYMLINK_NOFOLLOW) == 0 ? info.st_mode : nil
  }

  /// Whether the open file is the one that has this name now.
  func has(_ name: String, as file: Int32) -> Bool {
    var (open, named) = (stat(), stat())
    return fstat(file, &open) == 0 && fstatat(descriptor, name, &named, AT_SYMLINK_NOFOLLOW) == 0
      && open.isSame(as: named)
  }

  /// Removes a file's name, if it is there; an empty folder of that name goes, too.
  /// - Returns: Whether it was.
  @discardableResult
  func remove(_ name: String) throws(StoreError) -> Bool {
    if unlinkat(descriptor, name, 0) == 0 { return true }
    if errno == EISDIR, unlinkat(descriptor, name, AT_REMOVEDIR) == 0 { return true }
    if errno == ENOENT { return false }
    throw .writing(path(of: name), errno)
  }

  /// Waits until no other process changes files in this folder, and holds it until this value goes. There is no file
  /// of this lock that could be left behind.
  /// - Throws: `.busy` while another process does not let go.
  func lock(for what: String) throws(StoreError) {
    for _ in 0..<1000 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      // Some network file systems lock no folders.
      if [EBADF, ENOLCK, EOPNOTSUPP, EINVAL].contains(errno) { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { throw .writing(path, errno) }
      usleep(2000)
    }
    throw .busy(id: what, by: StoreError.Holder(pid: 0))
  }

  /// The names in the folder, in no order; those that are not UTF-8 have replacement characters.
  func names() throws(StoreError) -> [String] {
    var names: [String] = []
    try eachName { name, _ in names.append(String(cString: name)) }
    return names
  }

  /// Goes through the names in the folder, each with its length in bytes.
  func eachName(_ body: (UnsafePointer<CChar>, Int) -> Void) throws(StoreError) {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw .reading(path, errno) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      throw .reading(path, code)
    }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      // The record is only as long as its name: the field's declared 256 bytes must not be read.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
      if strcmp(name, ".") != 0, strcmp(name, "..") != 0 { body(name, strlen(name)) }
      errno = 0
    }
    if errno != 0 { throw .reading(path, errno) }
  }
}

extension stat {
  /// Whether it is of the same file.
  fileprivate func isSame(as other: stat) -> Bool { st_ino == other.st_ino && st_dev == other.st_dev }
}
