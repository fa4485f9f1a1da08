// C-x C-e: the draft in $VISUAL or $EDITOR, on a file that nobody else can read and that is gone afterwards.
import Glibc

/// What came of editing a text in another program.
public enum EditedText: Sendable, Equatable {
  /// The new text, without the line feed that editors put at the end of a file.
  case changed(String)
  /// The file was left as it was.
  case unchanged
  /// The editor could not be run, or said by its exit status that nothing is to be taken over; why.
  case failed(String)
}

extension LineEditor {
  /// Lets the person edit a text in `$VISUAL`, `$EDITOR` (with arguments, as a shell reads them), `editor` or `vi`.
  /// The terminal is the other program's meanwhile.
  public func edit(_ text: String) -> EditedText {
    lendTerminal { ExternalEditor(environment: options.environment).edit(text) }
  }

  /// The draft in the external editor; an unchanged file, or a failure, leaves the draft as it is. Nothing is sent.
  func editOutside() {
    guard options.allowsExternalEditor else { return }
    unsavedSince = unsavedSince ?? (draft.text.isEmpty ? nil : 0)
    saveDraft()
    switch edit(draft.string) {
    case .changed(let text): setDraft(Draft(text))
    case .unchanged: notice = Words.editorUnchanged
    case .failed(let reason): notice = Words.editorFailed + reason
    }
    needsPaint = true
  }
}

/// Runs the person's editor on a text.
struct ExternalEditor {
  let environment: [String: String]

  private func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The command as a shell reads it.
  var command: String {
    if let chosen = value("VISUAL") ?? value("EDITOR") { return chosen }
    let folders = (value("PATH") ?? "/usr/bin:/bin").split(separator: ":")
    return ["editor", "nano", "vi"].first { name in folders.contains { access("\($0)/\(name)", X_OK) == 0 } } ?? "vi"
  }

  /// In memory where that is to be had, so that the text touches no disk.
  private var base: String {
    [value("XDG_RUNTIME_DIR"), "/dev/shm", value("TMPDIR"), "/tmp"].compactMap { $0 }
      .first { access($0, W_OK | X_OK) == 0 } ?? "/tmp"
  }

  func edit(_ text: String) -> EditedText {
    var template = Array("\(base)/draft-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { return .failed(String(cString: strerror(errno))) }
    let folder = String(cString: made)
    let path = folder + "/answer.txt"
    defer { Self.removeFolder(folder) }
    let content = text.isEmpty ? "" : text + "\n"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    let isWritten = descriptor >= 0 && writeAll(content, to: descriptor)
    let code = errno
    guard close(descriptor) == 0, isWritten else { return .failed(String(cString: strerror(isWritten ? errno : code))) }
    if let reason = run(path) { return .failed(reason) }
    guard let edited = Self.contents(of: path) else { return .failed(String(cString: strerror(errno))) }
    if edited.utf8.elementsEqual(content.utf8) { return .unchanged }
    let lines = edited.unicodeScalars.filter { $0 != "\r" }
    return .changed(String(String.UnicodeScalarView(lines.last == "\n" ? lines.dropLast() : lines[...])))
  }

  /// What the editor left there; nil, with `errno`, where it cannot be read.
  private static func contents(of path: String) -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var (bytes, chunk): ([UInt8], [UInt8]) = ([], [UInt8](repeating: 0, count: 65536))
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      if count > 0 { bytes += chunk[..<count] } else if errno != EINTR { return nil }
    }
  }

  /// Runs the editor to its end; nil when it ended well.
  private func run(_ path: String) -> String? {
    // A shell that waits for the editor gets its signals, too.
    let words = ["sh", "-c", "trap : INT QUIT; \(command) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, &variables)
    guard failure == 0 else { return String(cString: strerror(failure)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { if errno != EINTR { return String(cString: strerror(errno)) } }
    if status == 0 { return nil }
    return status & 0x7f == 0 ? "\(command): exit status \(status >> 8 & 0xff)" : "\(command): signal \(status & 0x7f)"
  }

  /// Removes the private folder with all that the editor left there: swap and backup files, hidden ones, folders.
  private static func removeFolder(_ folder: String) {
    if let entries = opendir(folder) {
      while let entry = readdir(entries) {
        // The record is only as long as its name: the field's declared 256 bytes must not be read.
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
        guard name != ".", name != ".." else { continue }
        if unlink("\(folder)/\(name)") != 0, errno == EISDIR { removeFolder("\(folder)/\(name)") }
      }
      closedir(entries)
    }
    rmdir(folder)
  }
}
