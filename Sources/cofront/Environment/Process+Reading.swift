// What the process is given to read: standard input, files, folders, arguments, and the name of its own folder.

import CProcess
import Glibc

extension Process {
  /// The folder that the process was started in; empty where that is not to be had.
  static var folder: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  /// The names in a folder, in no order; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let folder = opendir(folder) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      // The record is only as long as its name: the field's declared 256 bytes must not be read.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      names.append(String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)))
    }
    return names
  }

  /// All of standard input; `nil`, with `errno`, when it cannot be read.
  static func input() -> [UInt8]? { contents(of: STDIN_FILENO, most: .max) }

  /// Goes through standard input line by line, as the lines come; the last one may lack its line feed.
  /// - Returns: whether the input was read to its end; `errno` tells why not.
  static func forEachLine(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows -> Bool {
    var pending: [UInt8] = []
    while true {
      var searched = pending.count
      let count = read(STDIN_FILENO, into: &pending)
      if count < 0 { return false }
      var start = 0
      while let end = pending[searched...].firstIndex(of: 0x0A) {
        try body(pending[start..<end])
        (start, searched) = (end + 1, end + 1)
      }
      pending.removeFirst(start)
      guard count == 0 else { continue }
      if !pending.isEmpty { try body(pending[...]) }
      return true
    }
  }

  /// Bytes as text; what is not UTF-8 is bad data, and the failure names the first such byte.
  /// - Parameter what: what the bytes are, in words.
  static func text(of bytes: [UInt8], _ what: String, remedy: String) throws(Failure) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var (parser, rest, offset) = (Unicode.UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while case .valid(let scalar) = parser.parseScalar(from: &rest) { offset += scalar.count }
    throw Failure("byte \(offset + 1) of \(what) is not UTF-8: \(remedy)", .badData)
  }

  /// What stands behind the program's name, as the kernel handed it over: Swift's own list comes from /proc, which may
  /// be closed, and mends what is not UTF-8 without a word.
  static func arguments() throws(Failure) -> [String] {
    let count = Int(cpr_argument_count())
    guard count > 0 else {
      throw Failure("what was typed behind the program's name cannot be read here: nothing was done", .system)
    }
    var arguments: [String] = []
    for number in 1..<max(count, 2) {
      guard let argument = cpr_argument(Int32(number)) else { break }
      let bytes = UnsafeRawBufferPointer(start: argument, count: strlen(argument))
      arguments.append(
        try text(of: Array(bytes), "argument \(number)", remedy: "check the terminal's character set"))
    }
    return arguments
  }

  /// The most bytes of a file that is read whole.
  private static let largestFile = 16 << 20

  /// All of a file, or of standard input by the name `-`; a pipe or a device is none, and may have no end.
  static func contents(of path: String) throws(Failure) -> [UInt8] {
    func unreadable(_ why: String) -> Failure { Failure("\(path) cannot be read, \(why): check its name", .noInput) }
    if path == "-" {
      guard let bytes = contents(of: STDIN_FILENO, most: largestFile) else { throw unreadable(reason) }
      return bytes
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw unreadable(reason) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, [S_IFREG, S_IFDIR].contains(info.st_mode & S_IFMT) else {
      throw unreadable("it is a pipe or a device")
    }
    guard let bytes = contents(of: descriptor, most: largestFile) else { throw unreadable(reason) }
    return bytes
  }

  private static func contents(of descriptor: Int32, most: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    while true {
      if bytes.count > most {
        errno = EFBIG
        return nil
      }
      let count = read(descriptor, into: &bytes)
      if count == 0 { return bytes }
      if count < 0 { return nil }
    }
  }

  /// Appends what can be read now.
  /// - Returns: how many bytes; 0 at the end, and less, with `errno`, when nothing can be read.
  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      var count: Int
      repeat { count = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while count < 0 && errno == EINTR
      if count > 0 { bytes += buffer[..<count] }
      return count
    }
  }
}
