// A home of its own for each test: its folders, its environment, and the program under test.

import Conversations
import Foundation
import Scripts
import TerminalDriver
import Testing
import Transcripts

/// A home of its own. It goes with its files; its transcripts are handed to the schema's check before.
final class Home {
  private let scratch: Scratch
  var path: String { scratch.path }
  var environment: [String: String]

  init() throws {
    scratch = try Scratch()
    let path = scratch.path
    environment = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": path, "LOGNAME": "tester",
      "PAGER": "cat",
      "COFRONT_CLIENT": "tester",
      "XDG_DATA_HOME": path + "/data", "XDG_STATE_HOME": path + "/state", "XDG_RUNTIME_DIR": path,
    ]
  }

  deinit {
    for terminal in terminals { terminal.terminal?.stop() }
    for id in ids { KeptTranscripts.keep("\(folder)/\(id).json") }
  }

  /// The folder of transcripts.
  var folder: String { path + "/data/cofront" }
  /// The folder of drafts.
  var drafts: String { path + "/state/cofront" }
  var store: Store { Store(path: folder) }

  /// The names of the sessions.
  var ids: [String] {
    names(in: folder).filter { $0.hasSuffix(".json") && !$0.hasSuffix(".notes.json") }.map { String($0.dropLast(5)) }
      .sorted()
  }

  /// The only session's transcript, as it is on the disk now; `nil` while there is none.
  var transcript: Transcript? { ids.count == 1 ? try? store.load(ids[0]) : nil }

  /// All drafts that are kept; one that is being written is not.
  var keptDrafts: [String] {
    names(in: drafts).filter { $0.hasSuffix(".draft") }.sorted().map { read("\(drafts)/\($0)") }
  }

  func names(in folder: String) -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] }
  func read(_ file: String) -> String {
    String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
  }

  @discardableResult
  func write(_ text: String, to name: String, executable: Bool = false) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    if executable { chmod(file, 0o700) }
    return file
  }

  /// The permission bits of a file.
  func mode(_ file: String) -> Int {
    (try? FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int) ?? 0
  }

  /// What the built-in script asks in a state: its only wording there, up to the first term.
  static func question(_ state: String) throws -> String {
    let wordings = try #require(Script.builtIn[state]).ask
    try #require(wordings.count == 1, "\(state) has no wording that is always used")
    guard case .text(let text)? = wordings[0].pieces.first else {
      throw TerminalFailure(description: "the question of \(state) begins with a term")
    }
    return text
  }

  // MARK: The program

  /// The program under test: `COFRONT_BINARY`, or the debug build of this checkout.
  static func binary() throws -> String {
    let path = ProcessInfo.processInfo.environment["COFRONT_BINARY"] ?? checkout + "/.build/debug/cofront"
    try #require(access(path, X_OK) == 0, "there is no program at \(path): build it, or set COFRONT_BINARY")
    return path
  }

  /// The terminals whose programs must not outlive this home.
  private var terminals: [Held] = []
  private struct Held { weak var terminal: PseudoTerminal? }

  private func hold(_ terminal: PseudoTerminal) -> PseudoTerminal {
    terminals.append(Held(terminal: terminal))
    return terminal
  }

  /// The program in a pseudo-terminal.
  func terminal(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    try terminal(arguments, columns: columns, rows: rows)
  }

  func terminal(_ arguments: [String], columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    hold(try PseudoTerminal([Self.binary()] + arguments, environment: environment, columns: columns, rows: rows))
  }

  /// The program in a pseudo-terminal, begun by a shell that does something else first.
  func terminal(after preparation: String, _ arguments: String...) throws -> PseudoTerminal {
    try terminal(after: preparation, arguments)
  }

  func terminal(after preparation: String, _ arguments: [String]) throws -> PseudoTerminal {
    hold(
      try PseudoTerminal(
        ["/bin/sh", "-c", "\(preparation); exec \"$0\" \"$@\"", Self.binary()] + arguments, environment: environment))
  }

  /// The program in a pane of tmux; `paneStatus` tells its exit status, which tmux sometimes misses.
  func pane(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> Tmux {
    let words = try ([Self.binary()] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try Tmux("\(words); echo $? >'\(path)/status'", environment: environment, columns: columns, rows: rows)
  }

  /// How the program in the pane ended; `nil` before.
  var paneStatus: String? { names(in: path).contains("status") ? read(path + "/status") : nil }

  /// What came of a run without a terminal.
  struct Run {
    var exit: Exit
    var output: String
    var errors: String
  }

  /// Runs the program to its end; its input is a pipe.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Run {
    let file = try write(input, to: "input")
    let (exit, _) = try Child.run(
      [
        "/bin/sh", "-c", "cat \"$0/input\" | { \"$@\"; echo $? >\"$0/status\"; } >\"$0/output\" 2>\"$0/errors\"", path,
        Self.binary(),
      ]
        + arguments, environment: environment)
    try #require(exit == .status(0))
    try FileManager.default.removeItem(atPath: file)
    let status = Int32(read(path + "/status").dropLast()) ?? -1
    return Run(exit: .status(status), output: read(path + "/output"), errors: read(path + "/errors"))
  }

  /// Begins a session by a pipe and leaves it at the question that follows these answers.
  func begin(_ answers: [String], _ arguments: String...) throws {
    let file = try write(answers.map { $0 + "\n" }.joined(), to: "answers")
    let words = try [Self.binary(), "--seed", "7"] + arguments
    let (exit, output) = try Child.run(
      ["/bin/sh", "-c", "cat \"$0\" | \"$@\"", file] + words, environment: environment)
    try #require(exit == .status(0), "\(output)")
  }

  /// Waits until something is true of the files.
  func wait(_ expected: String, seconds: Double = 10, until condition: () -> Bool) throws {
    let deadline = Deadline(seconds: seconds)
    while !condition() {
      try #require(deadline.isAhead, "waited in vain for \(expected)")
      usleep(2000)
    }
  }
}

extension PseudoTerminal {
  /// Sends a line, and waits until what it led to is saved, reading meanwhile.
  func answer(_ line: String, _ home: Home) throws {
    let before = home.transcript?.entries.count ?? 0
    try type(line + "\r")
    let deadline = Deadline(seconds: 10)
    while (home.transcript?.entries.count ?? 0) <= before {
      try #require(deadline.isAhead, "nothing was saved after \(line); output: \(text.suffix(1500))")
      try? wait(seconds: 0.005) { _ in false }
    }
  }

  /// Has the draft brought to the disk at once, as Ctrl-Z does before the program would stop (nothing stops here: no
  /// shell could let it go on).
  func keepsDraft(showing draft: String) throws { try type("\u{1a}", for: draft) }

  /// Waits for a text that comes after what is there now, once these keys are typed.
  func type(_ keys: String, for expected: String) throws {
    let start = output.count
    try type(keys)
    try wait(for: expected, from: start)
  }
}

extension Tmux {
  /// Sends a line, and waits until what it led to is saved and the open question can be seen.
  func answer(_ line: String, _ home: Home, sees tail: Int = 1000) throws {
    let before = home.transcript?.entries.count ?? 0
    try type(line)
    try press("Enter")
    try home.wait("a save after \(line)") { (home.transcript?.entries.count ?? 0) > before }
    let now = try #require(home.transcript)
    guard now.status != .closed, let question = now.entries.last(where: { $0.kind == .ask }) else { return }
    let wanted = String(Self.words(question.text).suffix(tail))
    try wait(wanted) { Self.words($0.joined(separator: " ")).contains(wanted) }
  }

  /// A text with a blank for each run of blanks.
  static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
