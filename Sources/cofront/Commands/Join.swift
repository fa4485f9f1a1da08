// cofront join: takes part in a session that somebody shares on this computer.

import ArgumentParser
import Glibc
import struct Scripts.Script
import Sharing

struct Join: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Join a conversation that somebody shares, at this terminal.")

  @Argument(help: "The session; not needed if only one is shared.")
  var id: String?

  @Option(help: ArgumentHelp("The user who shares it, if that is another user.", valueName: "user"))
  var from: String?

  @Option(
    help: ArgumentHelp("Join through this socket, such as one that ssh forwards.", valueName: "path"),
    completion: .file())
  var socket: String?

  @Flag(help: "Show what each of you types only when it is sent.")
  var noLive = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (environment, store) = try common.begin()
    try environment.checkSharing()
    let command = environment.command(in: store)
    let target = try Target(id: id, from: from, socket: socket, command, environment)
    let guest = try Guest(at: target.path, heldBy: [target.host], knows: Script.compiledIn.map(\.sha256))
    let terminal = try TerminalInterface(environment, isShared: true)
    let room = try RemoteRoom(
      guest, store: store,
      wayBack: command(target.command + (noLive ? " --no-live" : "")),
      keeper: target.host == getuid() ? nil : Users().name(of: target.host), isLive: !noLive,
      terminal, environment)
    let seat = Seat(in: room, terminal, environment)
    try seat.run()
    if room.role == .client, !seat.clearsScreen {
      let copy = OwnCopy(of: seat.conversation, keptBy: room.keeper, room.scriptText, in: store, environment)
      try copy?.offer()
    }
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
  fileprivate init(
    id: String?, from: String?, socket: String?, _ command: (String) -> String, _ environment: Environment
  ) throws {
    let host = try from.map(Users().number) ?? getuid()
    let fromThere = from.map { " --from \($0.asShellWord)" } ?? ""
    if let socket {
      self.init(path: socket, host: host, command: "join --socket \(socket.asShellWord)" + fromThere)
    } else if host != getuid() {
      guard let id else {
        throw Failure(
          "--from says whose session to join, but not which one: \(command("join ID" + fromThere))", .usage)
      }
      let place = Environment.openSocketFolder(of: host)
      try place.checkIfThere()
      guard Guest.isThere(at: place.socket(of: id), heldBy: [host]) else {
        throw Self.nobody(id, besides: host, command, environment)
      }
      self.init(path: place.socket(of: id), host: host, command: "join \(id)" + fromThere)
    } else {
      try self.init(own: id, command, environment)
    }
  }

  /// The sessions of the person's own that are shared, by their names.
  private static func own(_ id: String?, _ environment: Environment) throws(SharingError) -> [String: String] {
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
    shared = shared.filter { Guest.isThere(at: $0.value, heldBy: [getuid()]) }  // one that was killed leaves its socket
    if shared.isEmpty, let unsafe { throw unsafe }
    return shared
  }

  /// A session of the person's own, at either of the places.
  private init(own id: String?, _ command: (String) -> String, _ environment: Environment) throws {
    let shared = try Self.own(id, environment)
    guard let (found, path) = shared.first else { throw Self.nobody(id, besides: getuid(), command, environment) }
    guard shared.count == 1 else {
      let ids = shared.keys.sorted().joined(separator: ", ")
      throw Failure("several sessions are shared here (\(ids)): \(command("join ID"))", .usage)
    }
    self.init(path: path, host: getuid(), command: "join \(found)")
  }

  /// That nobody shares a session where it was looked for, and what to try: where it is shared, if that can be seen.
  private static func nobody(
    _ id: String?, besides host: UInt32, _ command: (String) -> String, _ environment: Environment
  ) -> Failure {
    let join = "join \(id ?? "ID")"
    let users = Users()
    let isOwn = host == getuid()
    let what =
      "\(isOwn ? "nobody" : users.name(of: host)) shares \(id ?? "a session")"
      + (isOwn ? " under your own account now" : " with you now")
    if !isOwn, let id, (try? own(id, environment))?.isEmpty == false {
      return Failure("\(what), but it is shared under your own account: \(command(join))", .noInput)
    }
    let others = Environment.openSocketFolders.filter { $0.owner != getuid() && $0.owner != host }
    if let id, let place = others.first(where: { Guest.isThere(at: $0.socket(of: id), heldBy: [$0.owner]) }) {
      let name = users.name(of: place.owner)
      return Failure("\(what), but \(name) does: \(command("\(join) --from \(name)"))", .noInput)
    }
    if !isOwn {
      let name = users.name(of: host)
      return Failure(
        "\(what): \(name) lets you in with "
          + "\(environment.command) share \(id ?? "ID") --allow \(users.name(of: getuid()))",
        .noInput)
    }
    let names = others.isEmpty ? "USER" : others.map { users.name(of: $0.owner) }.joined(separator: " or ")
    return Failure(
      "\(what): one that is paused has to be shared again; for another user's, "
        + "try \(command("\(join) --from \(names)"))",
      .noInput)
  }
}

extension SocketFolder {
  /// Refuses a folder that is there and not safe.
  fileprivate func checkIfThere() throws(SharingError) {
    if access(path, F_OK) == 0 { try check() }
  }
}
