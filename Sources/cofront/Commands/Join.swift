// cofront join: takes part in a session that somebody shares on this computer.

import ArgumentParser
import Glibc
import struct Scripts.Script
import Sharing

struct Join: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Join a conversation that somebody shares, at this terminal.")

  @Argument(help: "The session; not needed while only one is shared.")
  var id: String?

  @Option(help: ArgumentHelp("Whose session it is, where another user shares it.", valueName: "user"))
  var from: String?

  @Option(help: ArgumentHelp("Join by a socket of another path, such as one that ssh forwards.", valueName: "path"))
  var socket: String?

  @Flag(help: "Neither show what the other types nor let them see what you type, until it is sent.")
  var noLive = false

  @OptionGroup var folder: FolderOptions
  @OptionGroup var display: DisplayOptions

  func run() throws {
    let (environment, store) = folder.open()
    try display.look.checkSharing(environment)
    let target = try Target(id: id, from: from, socket: socket, environment)
    let guest = try Guest(at: target.path, heldBy: [target.host], knows: Script.compiledIn.map(\.sha256))
    let terminal = try TerminalInterface(display.look, environment, isShared: true)
    let room = try RemoteRoom(
      guest, store: store, wayBack: "\(environment.command) \(target.command)", isLive: !noLive,
      terminal, environment)
    try Seat(in: room, terminal, environment).run()
  }
}

/// Where to join.
private struct Target {
  /// The socket's path.
  var path: String
  /// Whose process must listen there.
  var host: UInt32
  /// The words behind the program's name that lead here again.
  var command: String
}

extension Target {
  fileprivate init(id: String?, from: String?, socket: String?, _ environment: Environment) throws {
    let host = try from.map(Users().number) ?? getuid()
    if let socket {
      self.init(path: socket, host: host, command: "join --socket \(socket)")
    } else if let from {
      guard let id else {
        throw Failure(
          "whose session is told by --from, but not which: \(environment.command) join ID --from \(from)", .usage)
      }
      let place = Environment.openSocketFolder(of: host)
      try place.check()
      self.init(path: place.socket(of: id), host: host, command: "join \(id) --from \(from)")
    } else {
      try self.init(own: id, host: host, environment)
    }
  }

  /// A session of the person's own, at either of the places.
  private init(own id: String?, host: UInt32, _ environment: Environment) throws {
    var shared: [String: String] = [:]
    var unsafe: SharingError?
    for isOpen in [false, true] {
      let place = environment.socketFolder(isOpen: isOpen)
      do throws(SharingError) {
        for found in try place.ids() where found.hasPrefix(id ?? "") { shared[found] = place.socket(of: found) }
      } catch {
        unsafe = error  // one of the two may be somebody else's, and the session at the other
      }
    }
    shared = shared.filter { Guest.isThere(at: $0.value, heldBy: [host]) }  // one that was killed leaves its socket
    if shared.isEmpty, let unsafe { throw unsafe }
    guard let (found, path) = shared.first else {
      throw Failure(
        "nobody shares \(id ?? "a session") here now: one that is paused can be joined once it is shared again",
        .noInput)
    }
    guard shared.count == 1 else {
      let ids = shared.keys.sorted().joined(separator: ", ")
      throw Failure("several sessions are shared here (\(ids)): \(environment.command) join ID", .usage)
    }
    self.init(path: path, host: host, command: "join \(found)")
  }
}
