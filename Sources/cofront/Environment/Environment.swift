// What the process was started in: variables, folders, terminals. The one place that knows paths.

import Glibc
import LineEditing
import Sharing
import Transcripts

/// What the process was started in.
struct Environment {
  /// What the command line said, for every command.
  struct Options {
    var transcripts: String?
    /// Append-only text without drawing.
    var isPlain = false
    /// No colours, whatever the terminal can do.
    var hasNoColour = false
    /// Nothing is asked at a terminal.
    var hasNoInput = false
    /// Long texts are shown at once.
    var hasNoPager = false
  }

  /// The environment's variables.
  let variables: [String: String]
  /// Whether standard input is a terminal.
  let inputIsTerminal: Bool
  /// Whether standard output is a terminal.
  let outputIsTerminal: Bool
  /// What the command line said.
  let options: Options
  /// What the person has set.
  var config: ConfigFile

  /// What this process was started in, once what is wrong with the settings was told. That stops nothing.
  static func begun(_ options: Options = Options()) -> Environment {
    let environment = Environment(options)
    for fault in environment.config.faults + environment.settingFaults { Process.complain("cofront: \(fault)") }
    return environment
  }

  /// What this process was started in.
  init(_ options: Options = Options()) {
    let variables = Self.variables
    (self.variables, self.options) = (variables, options)
    (inputIsTerminal, outputIsTerminal) = (isTerminal(0), isTerminal(1))
    let folder = Self.folder("XDG_CONFIG_HOME", "/.config", variables)
    config = ConfigFile(path: folder.map { $0 + "/config" } ?? "")
  }

  private static var variables: [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let cut = text.firstIndex(of: "=") {
        variables[String(text[..<cut])] = String(text[text.index(after: cut)...])
      }
      next += 1
    }
    return variables
  }

  /// The variable, unless it is empty.
  subscript(name: String) -> String? { variables[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// Who is logged in; a number where no name is known (no name service is asked).
  var login: String {
    if let name = self["LOGNAME"] ?? self["USER"] { return name }
    let name = Users().name(of: getuid())
    return UInt32(name) == nil ? name : "user \(name)"
  }

  /// What the person types to run the program: `scripts/coach` says so.
  static var program: String { getenv("COFRONT_COMMAND").map { String(cString: $0) }?.nonEmpty ?? "cofront" }
  var command: String { Self.program }

  /// Where transcripts are kept (XDG Base Directory Specification 0.8; relative paths count for nothing there): the
  /// whole path, as people are told it and as it is found from any other folder. `nil` where nothing names a place.
  private func transcripts(_ given: String?) -> String? {
    (given ?? Self.folder("XDG_DATA_HOME", "/.local/share", variables)).map(absolute)
  }

  /// A path from the root on, with the home folder in the place of `~`, as a shell reads it.
  func absolute(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    if path == "~" || path.hasPrefix("~/"), let home = self["HOME"] { return home + path.dropFirst() }
    let behind = path.hasPrefix("./") ? path.dropFirst(2) : path == "." ? "" : path[...]
    return Process.folder + (behind.isEmpty ? "" : "/" + behind)
  }

  /// The folder of transcripts.
  var store: Store {
    get throws(Failure) {
      guard let path = transcripts(self[.transcripts].value) else {
        throw Failure(
          "there is no place for conversations: set HOME, or name a folder with --transcripts DIR", .cannotCreate)
      }
      return Store(path: path)
    }
  }

  /// Refuses a folder that an option names and that is not there: it is another one that was meant. The one that is
  /// set, or usual, is made by the first conversation, unless even the folder above it is missing.
  func checkIsThere(_ store: Store) throws(Failure) {
    let source = self[.transcripts].source
    // The stroke behind the path: a file is no folder.
    guard source != .usual, access(store.path + "/", F_OK) != 0, errno == ENOENT || errno == ENOTDIR,
      source == .option || access(store.path.split(separator: "/").dropLast().map { "/" + $0 }.joined(), F_OK) != 0
    else { return }
    let start = "\(command) start" + (source == .option ? " --transcripts \(store.path.asShellWord)" : "")
    throw Failure(
      "there is no folder \(shortened(store.path)) (\(inWords(source))): check its name, or begin with \(start)",
      .noInput)
  }

  /// The program as it has to be called to find this folder again; subcommands follow it.
  func command(in store: Store) -> (String) -> String {
    let folder = folderOption(of: store)
    return { "\(command) \($0)\(folder)" }
  }

  /// The option that finds this folder again; empty where it is the usual one.
  func folderOption(of store: Store) -> String {
    store.path == usualTranscripts ? "" : " --transcripts \(store.path.asShellWord)"
  }

  /// The folder that is found without an option.
  private var usualTranscripts: String? { transcripts(standing(.transcripts).value) }

  /// Where a session goes on whose own folder cannot be written any more: the first of these that can.
  var otherPlaces: [Store] {
    [usualTranscripts, drafts.path + "/transcripts", "/tmp/cofront-transcripts-\(getuid())"].compactMap { path in
      path.map(Store.init)
    }
  }

  /// Where drafts are kept while they are typed.
  var drafts: Drafts {
    Drafts(path: Self.folder("XDG_STATE_HOME", "/.local/state", variables) ?? "/tmp/cofront-drafts-\(getuid())")
  }

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
    let users = Process.names(in: "/tmp").compactMap { $0.hasPrefix("cofront-") ? UInt32($0.dropFirst(8)) : nil }
    return users.sorted().map(openSocketFolder).filter { (try? $0.check()) != nil }
  }

  /// The program's folder in a base folder (XDG Base Directory Specification 0.8); `nil` where none is known.
  private static func folder(_ variable: String, _ fallback: String, _ variables: [String: String]) -> String? {
    if let path = variables[variable], path.hasPrefix("/") { return path + "/cofront" }
    return variables["HOME"]?.nonEmpty.map { $0 + fallback + "/cofront" }
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
  var hasColour: Bool {
    switch self[.colour].value {
    case "always": true
    case "never": false
    default: ColourChoice(isTerminal: outputIsTerminal, environment: variables).isOn
    }
  }

  /// Whether drawing is possible and wanted.
  var draws: Bool { inputIsTerminal && outputIsTerminal && !isLinear }

  /// Whether text is to be read in order: `--plain`, `ACCESSIBLE` and a dumb terminal say so.
  var isLinear: Bool {
    self[.plain].value == "yes" || outputIsTerminal && TerminalKind(environment: variables) == .dumb
  }

  /// Refuses to wait for a terminal when nothing may be asked there.
  func checkInput() throws(Failure) {
    if options.hasNoInput, inputIsTerminal {
      throw Failure("--no-input means that nobody can answer: pipe the answers in", .usage)
    }
  }

  /// Refuses to share a session where nobody sits at a terminal.
  func checkSharing() throws(Failure) {
    guard inputIsTerminal, outputIsTerminal, !options.hasNoInput else {
      throw Failure("a shared session needs a terminal for each person: run it in one", .usage)
    }
  }
}

extension String {
  /// The text, unless it is empty.
  var nonEmpty: String? { isEmpty ? nil : self }

  /// As one word of a shell's line.
  var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+:@".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
