// What the process was started in: variables, folders, terminals. The one place that knows paths.

import Glibc
import LineEditing
import Sharing
import Transcripts

/// What the process was started in.
struct Environment {
  /// The environment's variables.
  let variables: [String: String]
  /// Whether standard input is a terminal.
  let inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  let outputIsTerminal: Bool

  /// What this process was started in.
  init() {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let cut = text.firstIndex(of: "=") {
        variables[String(text[..<cut])] = String(text[text.index(after: cut)...])
      }
      next += 1
    }
    self.variables = variables
    (inputIsTerminal, outputIsTerminal) = (isTerminal(0), isTerminal(1))
  }

  /// The variable, unless it is empty.
  subscript(name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Who is logged in; a number where no name is known (no name service is asked).
  var login: String {
    if let name = self["LOGNAME"] ?? self["USER"] { return name }
    let name = Users().name(of: getuid())
    return UInt32(name) == nil ? name : "user \(name)"
  }

  /// What the person types to run the program.
  var command: String { self["COFRONT_COMMAND"] ?? "cofront" }

  /// Where transcripts are kept (XDG Base Directory Specification 0.8; relative paths count for nothing there): the
  /// whole path, as people are told it and as it is found from any other folder.
  func transcripts(_ option: String?) -> String {
    let path = option ?? self["COFRONT_TRANSCRIPTS"] ?? folder("XDG_DATA_HOME", "/.local/share")
    if path.hasPrefix("/") { return path }
    let behind = path.hasPrefix("./") ? path.dropFirst(2) : path == "." ? "" : path[...]
    return Process.folder + (behind.isEmpty ? "" : "/" + behind)
  }

  /// The program as it has to be called to find this folder again; subcommands follow it.
  func command(in store: Store) -> (String) -> String {
    let folder = folderOption(of: store)
    return { "\(command) \($0)\(folder)" }
  }

  /// The option that finds this folder again; empty where it is the usual one.
  func folderOption(of store: Store) -> String {
    store.path == transcripts(nil) ? "" : " --transcripts \(store.path.asShellWord)"
  }

  /// Where a session goes on whose own folder cannot be written any more: the first of these that can.
  var otherPlaces: [Store] {
    [transcripts(nil), drafts.path + "/transcripts", "/tmp/cofront-transcripts-\(getuid())"].map { Store(path: $0) }
  }

  /// Where drafts are kept while they are typed.
  var drafts: Drafts { Drafts(path: folder("XDG_STATE_HOME", "/.local/state")) }

  /// Where the sockets of shared sessions are (XDG Base Directory Specification 0.8): in the folder that goes when the
  /// person logs out, or, where other users are invited, in one that they can pass through.
  func socketFolder(isOpen: Bool) -> SocketFolder {
    guard !isOpen, let base = self["XDG_RUNTIME_DIR"], base.hasPrefix("/") else {
      return Self.openSocketFolder(of: getuid())
    }
    return SocketFolder(path: base + "/cofront", owner: getuid())
  }

  /// Where another user's sessions are that others may be invited to.
  static func openSocketFolder(of user: UInt32) -> SocketFolder {
    SocketFolder(path: "/tmp/cofront-\(user)", owner: user)
  }

  /// The folders of other users' sessions on this computer, those that can be trusted.
  static var openSocketFolders: [SocketFolder] {
    guard let temporary = opendir("/tmp") else { return [] }
    defer { closedir(temporary) }
    var users: [UInt32] = []
    while let entry = readdir(temporary) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
      if name.hasPrefix("cofront-"), let user = UInt32(name.dropFirst(8)) { users.append(user) }
    }
    return users.sorted().map(openSocketFolder).filter { (try? $0.check()) != nil }
  }

  private func folder(_ variable: String, _ fallback: String) -> String {
    if let path = self[variable], path.hasPrefix("/") { return path + "/cofront" }
    return (self["HOME"] ?? "") + fallback + "/cofront"
  }

  /// A path as people read it, with `~` for their home.
  func shortened(_ path: String) -> String {
    guard let home = self["HOME"], home != "/", path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// How wide text is on standard output: as wide as the terminal, though no wider than lines are read well; a file is
  /// as wide as that.
  var textColumns: Int {
    outputIsTerminal ? min(TerminalSize(of: STDOUT_FILENO).columns, Display.widestText) : Display.widestText
  }

  /// Whether colours are possible and wanted.
  func hasColour(_ look: Look) -> Bool {
    ColourChoice(noColourFlag: look.noColor, isTerminal: outputIsTerminal, environment: variables).isOn
  }

  /// Whether drawing is possible and wanted.
  func draws(plain: Bool) -> Bool {
    inputIsTerminal && outputIsTerminal && !isLinear(plain: plain)
  }

  /// Whether text is to be read in order: `--plain`, `ACCESSIBLE` and a dumb terminal say so.
  func isLinear(plain: Bool) -> Bool {
    if plain || (self["ACCESSIBLE"] ?? "0") != "0" { return true }
    return outputIsTerminal && (self["TERM"] ?? "dumb") == "dumb"
  }
}

extension String {
  /// As one word of a shell's line.
  var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+:@".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
