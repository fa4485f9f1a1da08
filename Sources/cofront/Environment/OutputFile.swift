// A report as a file of the person's choice: theirs alone to read, or a reason why it could not be written.

import Glibc

/// Files that a command was asked to write.
enum OutputFile {
  /// Writes a text to a file, readable and writable by its owner only; a file of that name is replaced.
  static func write(_ text: String, to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure("\(path) cannot be written, \(Process.reason): choose another place with --output", .cannotCreate)
    }
    // The mode goes before the words: the file of this name may have been open to others. A device has no mode to keep.
    var info = stat()
    if fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG {
      guard fchmod(descriptor, 0o600) == 0, ftruncate(descriptor, 0) == 0 else {
        defer { close(descriptor) }
        throw Failure(
          "\(path) is not yours to write, \(Process.reason): choose another place with --output", .cannotCreate)
      }
    }
    let isWritten = Process.write(text, to: descriptor)
    let why = Process.reason
    guard close(descriptor) == 0, isWritten else {
      throw Failure("\(path) could not be written, \(why): free some space or choose another place", .inputOutput)
    }
  }
}

extension Environment {
  /// Where a page that is only to be looked at stands: in the folder that goes when the person logs out, else in the
  /// cache (XDG Base Directory Specification 0.8).
  func page(of id: String) throws(Failure) -> String {
    let base = self["XDG_RUNTIME_DIR"] ?? self["XDG_CACHE_HOME"] ?? (self["HOME"] ?? "") + "/.cache"
    let folder = base + "/cofront"
    for path in [base, folder] where mkdir(path, 0o700) != 0 && errno != EEXIST {
      throw Failure(
        "\(path) cannot be made, \(Process.reason): name a file with --output", .cannotCreate)
    }
    return "\(folder)/\(id).html"
  }
}
