// Starting programs for tests, without Foundation.
import CEditLine
import Glibc

/// Programs that tests start.
public enum Child {
  /// Starts a program; on a terminal it leads a session of its own, with that terminal as its controlling one.
  static func spawn(
    _ command: [String], environment: [String: String], terminal: String? = nil, output: Int32? = nil
  ) throws(TerminalFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var flags = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    if let terminal {
      flags |= Int16(cel_spawn_session_flag())
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    } else if let output {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, output, 1)
      posix_spawn_file_actions_adddup2(&actions, output, 2)
    }
    posix_spawnattr_setflags(&attributes, flags)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process: pid_t = 0
    let failure = posix_spawnp(&process, command.first ?? "", &actions, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw TerminalFailure(description: "\(command): \(String(cString: strerror(failure)))")
    }
    return process
  }

  /// Runs a program to its end, or kills it after so many seconds: its exit and what it wrote to both of its outputs.
  @discardableResult
  public static func run(
    _ command: [String], environment: [String: String] = PseudoTerminal.plainEnvironment, seconds: Double = 20
  ) throws(TerminalFailure) -> (exit: Exit, output: String) {
    var ends: [Int32] = [0, 0]
    guard cel_pipe(&ends) == 0 else { throw TerminalFailure(description: "no pipe") }
    defer { _ = close(ends[0]) }
    let process: pid_t
    do throws(TerminalFailure) {
      process = try spawn(command, environment: environment, output: ends[1])
      _ = close(ends[1])
    } catch {
      _ = close(ends[1])
      throw error
    }
    let deadline = Deadline(seconds: seconds)
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      var ready = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
      if poll(&ready, 1, deadline.milliseconds) <= 0 {
        kill(process, SIGKILL)
        break
      }
      let count = read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      output += buffer[..<count]
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    return (Exit(status: status), String(decoding: output, as: UTF8.self))
  }

  /// A built program of this package: they stand beside the test bundle.
  public static func product(_ name: String) -> String {
    var folder = CommandLine.arguments.first ?? ""
    if let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") }) { folder = bundle }
    // The runner may be a tool of the toolchain: then the bundle is what it has open.
    if !folder.contains(".build"), let link = try? readLink("/proc/self/exe") { folder = link }
    return folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
  }

  private static func readLink(_ path: String) throws(TerminalFailure) -> String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { throw TerminalFailure(description: "no \(path)") }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
