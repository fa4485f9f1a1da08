// Users by name: /etc/passwd is read here, since a statically linked program cannot ask the name service.

/// The users of this computer, as far as /etc/passwd names them.
struct Users {
  private let lines: [[Substring]]

  /// Reads the file.
  init() {
    let text = String(decoding: (try? Process.contents(of: "/etc/passwd")) ?? [], as: UTF8.self)
    lines = text.split(separator: "\n").map { $0.split(separator: ":", omittingEmptySubsequences: false) }
  }

  /// The number of a user who is named, or whose number is given.
  /// - Throws: when there is no such user here.
  func number(of name: String) throws(Failure) -> UInt32 {
    if let number = UInt32(name) { return number }
    if let line = lines.first(where: { $0.count > 2 && $0[0] == name }), let number = UInt32(line[2]) { return number }
    throw Failure("no user \(name) is known here: give the number that the command id -u tells them", .usage)
  }

  /// A user in words: by name where there is one.
  func name(of number: UInt32) -> String {
    lines.first { $0.count > 2 && UInt32($0[2]) == number }.map { String($0[0]) } ?? String(number)
  }
}
