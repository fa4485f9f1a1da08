// The person's own libedit settings (~/.editrc): honoured line by line, so that a bad one cannot break a session.
import CEditLine
import Glibc

extension LineEditor {
  /// Reads `$EDITRC`, or `~/.editrc`. Only key bindings matter to a libedit that draws nothing; `edit off` would turn
  /// editing off, and is passed over. The first bad line becomes a notice.
  func readEditrc() {
    guard let editor, let path = editrcPath, let text = readSmallFile(path) else { return }
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = Self.words(of: line)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      guard let command = Self.command(first) else { continue }
      usesOwnKeymap = true
      if command == "edit" {
        if words.dropFirst().contains("off") { complain(path, index, "editing stays on") }
        continue
      }
      if command == "bind" && words.dropFirst().first == "-v" {
        cel_use_keymap(editor, "vi")
      } else if command == "bind" && words.dropFirst().first == "-e" {
        cel_use_keymap(editor, "emacs")
      } else if command != "setty" && command != "history" {
        guard words.allSatisfy({ $0.unicodeScalars.count <= Self.longestWord }) else {
          complain(path, index, "too long")
          continue
        }
        if let option = words.firstIndex(of: "-s") {
          guard macros.add(words[(option + 1)...].filter { !$0.hasPrefix("-") }) else {
            complain(path, index, "the macro would call itself")
            continue
          }
        }
        if run(words, editor) != 0 { complain(path, index, "not understood") }
      }
    }
  }

  /// libedit decodes a word into 1,024 code points and looks at no end.
  private static let longestWord = 1000

  private func complain(_ path: String, _ index: Int, _ what: String) {
    if complaint == nil { complaint = "\(path):\(index + 1): \(what)" }
  }

  private var editrcPath: String? {
    if let path = options.environment["EDITRC"] { return path.isEmpty ? nil : path }
    return options.environment["HOME"].map { $0 + "/.editrc" }
  }

  /// The command of a line, without the name of a program before it; nil when it is for another program.
  private static func command(_ word: String) -> String? {
    guard let colon = word.firstIndex(of: ":") else { return word }
    let program = (CommandLine.arguments.first ?? "").split(separator: "/").last.map(String.init) ?? ""
    return word[..<colon] == program ? String(word[word.index(after: colon)...]) : nil
  }

  private func run(_ words: [String], _ editor: OpaquePointer) -> Int32 {
    var words = words
    words[0] = Self.command(words[0]) ?? words[0]
    var copies = words.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return copies.withUnsafeMutableBufferPointer { copies in
      var pointers = copies.map { UnsafePointer<CChar>($0) }
      return el_parse(editor, Int32(pointers.count), &pointers)
    }
  }

  /// The words of a line by libedit's own rules (a shell's quotes and backslashes); none where a quote stays open.
  static func words(of line: Substring) -> [String] {
    guard let tokenizer = tok_init(nil) else { return [] }
    defer { tok_end(tokenizer) }
    var count: Int32 = 0
    var words: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    guard tok_str(tokenizer, String(line), &count, &words) == 0, let words else { return [] }
    return (0..<Int(count)).compactMap { index in words[index].map { String(cString: $0) } }
  }
}

/// The text of a file of at most 64 kB; nil when it cannot be read.
func readSmallFile(_ path: String) -> String? {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { return nil }
  defer { _ = close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 65536)
  let count = read(descriptor, &bytes, bytes.count)
  return count >= 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
}
