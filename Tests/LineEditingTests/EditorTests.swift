// The editor in a real pseudo-terminal and in tmux: what these tests share.
//
// One serialized suite, extended in the files beside this one, since every test waits for a terminal.
import Glibc
import TerminalDriver
import Testing
import Transcripts

@testable import LineEditing

@Suite(.serialized) struct EditorTests {}

extension Scratch {
  /// Writes a file.
  func write(_ text: String, to name: String, mode: mode_t = 0o600) throws {
    try DraftFile(path: file(name)).save(text)
    chmod(file(name), mode)
  }

  /// The answers that an EditorHost has logged.
  var answers: [String] {
    guard let text = DraftFile(path: file("log")).load() else { return [] }
    return text.unicodeScalars.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map { String($0) }
  }

  /// The draft that an EditorHost has kept.
  var draft: String? { DraftFile(path: file("draft")).load() }

  /// The editor under test, with its files here.
  func host(_ arguments: String...) -> [String] {
    [Child.product("EditorHost"), "--log", file("log"), "--draft", file("draft")] + arguments
  }

  /// The same as a shell's command line.
  func hostLine(_ arguments: String...) -> String {
    (host() + arguments).map { "'\($0)'" }.joined(separator: " ")
  }

  /// Waits until a condition on the files here holds.
  func wait(_ expected: String, seconds: Double = 10, until condition: () -> Bool) throws {
    let deadline = Deadline(seconds: seconds)
    while !condition() {
      guard deadline.isAhead else { throw TerminalFailure(description: "waited in vain for \(expected)") }
      usleep(5000)
    }
  }
}

extension PseudoTerminal {
  /// Presses a key that changes what is seen, and waits until it has.
  func press(_ keys: String) throws {
    let start = output.count
    try type(keys)
    try wait(from: start) { !$0.isEmpty }
  }

  /// Types, and waits for the answer's report.
  func answer(_ text: String) throws {
    let start = output.count
    try type(text)
    try wait(for: "got ", from: start)
  }
}

/// Text in words that can be told apart: `w0000 w0001 ...`, `length` characters of it.
func words(_ length: Int) -> String {
  let all = (0...(length / 6)).map { number in
    let digits = String(number)
    return "w" + String(repeating: "0", count: max(4 - digits.count, 0)) + digits
  }
  return String(all.joined(separator: " ").prefix(length))
}
