// What tells that a file, or a folder, is as it was when it was last looked at.

import Glibc

/// What the system keeps of a file: it is another value once somebody replaced the file or wrote into it.
struct FileStamp: Equatable {
  var inode: Int
  var size: Int
  /// When it was written, and when anything of it was changed, in nanoseconds.
  var written, changed: Int

  init(inode: Int, size: Int, written: Int, changed: Int) {
    (self.inode, self.size, self.written, self.changed) = (inode, size, written, changed)
  }

  init(_ info: stat) {
    self.init(
      inode: Int(truncatingIfNeeded: info.st_ino), size: Int(info.st_size), written: info.st_mtim.nanoseconds,
      changed: info.st_ctim.nanoseconds)
  }

  /// The numbers that it is kept as.
  var numbers: [Int] { [inode, size, written, changed] }

  /// Whether nobody wrote there since, whatever became of the permissions.
  func isOfSameBytes(as other: FileStamp?) -> Bool {
    inode == other?.inode && size == other?.size && written == other?.written
  }

  /// How long a clock tick of a file system may be, amply: a change within it may show in no time.
  static let tick = 20_000_000

  /// Whether a change right after it was taken would have shown in it.
  var isSettled: Bool { abs(Self.now - changed) >= Self.tick }

  /// The time that file systems take theirs from.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.nanoseconds
  }
}

extension timespec {
  var nanoseconds: Int { tv_sec &* 1_000_000_000 &+ tv_nsec }
}

extension Folder {
  /// The stamp of a file, through a link; `nil` where there is none.
  func stamp(of name: UnsafePointer<CChar>) -> FileStamp? {
    var info = stat()
    return fstatat(descriptor, name, &info, 0) == 0 ? FileStamp(info) : nil
  }
}

// A folder says by its time that some name in it came, went or was given to another file, and no more: two changes
// within a tick look like one. So the time is set to one that nobody else's change gives, and whoever changes the
// folder breaks that seal. What is written into a file where it stands breaks none.
extension Folder {
  /// A time of the folder's that was set by hand.
  struct Seal: Equatable {
    var time: Int
  }

  /// The folder's time now.
  var time: Seal? {
    var info = stat()
    return fstat(descriptor, &info) == 0 ? Seal(time: info.st_mtim.nanoseconds) : nil
  }

  /// Sets the folder's time: to now, with its last digits by chance, or to what it was.
  /// - Returns: `nil` where that is not allowed, or the file system keeps no such times.
  @discardableResult
  func seal(again seal: Seal? = nil) -> Seal? {
    let (now, unchanged) = (FileStamp.now, (1 << 30) - 2)  // UTIME_OMIT, which Swift's Glibc leaves out
    let time = seal?.time ?? now - now % 1_000_000 - Int.random(in: 0..<1_000_000)
    var times = [
      timespec(tv_sec: 0, tv_nsec: unchanged),
      timespec(tv_sec: time / 1_000_000_000, tv_nsec: time % 1_000_000_000),
    ]
    guard futimens(descriptor, &times) == 0, self.time == Seal(time: time) else { return nil }
    return Seal(time: time)
  }
}
