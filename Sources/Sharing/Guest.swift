// The end that joins a session somebody shares: connects, and connects again by itself when the host comes back.

import Conversations
import Glibc

/// A connection to a host that outlives the host's process.
///
/// Nothing here blocks but `take(within:)`. One thread at a time may use it.
public final class Guest {
  /// What came from the host.
  public enum Event: Equatable, Sendable {
    /// The host said something.
    case message(HostMessage)
    /// The connection is gone; it is tried again until `end`.
    case lost
    /// The connection is there again: a welcome follows.
    case found
    /// Somebody else than the host's user listens in its place now: nothing is sent there.
    case stranger
  }

  /// Watch this for reading, and call `take` when there is something.
  public var descriptor: Int32 { queue.descriptor }
  /// Whether there is a connection now.
  public var isConnected: Bool { connection != nil }

  private let queue: EventQueue
  private let path: String
  private let hosts: Set<UInt32>
  private let knows: [String]
  private var connection: Connection?
  /// Whether the host has let this end in.
  private var isIn = false
  /// Whether nothing more comes: the session ended, or this end has left.
  public private(set) var isEnded = false
  private var hasToldOfStranger = false

  /// How often a lost host is looked for, in milliseconds.
  private static let searchInterval = 300
  /// The most bytes of a message; the longest is a welcome, with all that was said in years.
  private static let longestMessage = 256 << 20

  /// Connects.
  /// - Parameters:
  ///   - path: The socket.
  ///   - hosts: The users who may listen there.
  ///   - knows: The scripts that this program has, by SHA-256.
  public init(at path: String, heldBy hosts: Set<UInt32>, knows: [String]) throws(SharingError) {
    (self.path, self.hosts, self.knows) = (path, hosts, knows)
    queue = try EventQueue()
    try connect()
  }

  /// Whether somebody listens there now.
  public static func isThere(at path: String, heldBy hosts: Set<UInt32>) -> Bool {
    guard let descriptor = try? LocalSocket.connect(to: path, heldBy: hosts) else { return false }
    close(descriptor)
    return true
  }

  /// Leaves.
  public func end() {
    isEnded = true
    drop()
  }

  private func connect() throws(SharingError) {
    let new = Connection(try LocalSocket.connect(to: path, heldBy: hosts), longestLine: Self.longestMessage)
    queue.tick(every: 0)
    queue.watch(new.descriptor)
    (connection, isIn) = (new, false)
    new.send(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: knows)))
  }

  private func drop() {
    if let connection { queue.forget(connection.descriptor) }
    connection = nil
  }

  /// Says something to the host; `false` when there is none now, or when it has not let this end in yet.
  @discardableResult public func send(_ message: GuestMessage) -> Bool {
    guard let connection, isIn, !connection.isOver else { return false }
    connection.send(MessageCoding.line(message))
    queue.watch(connection.descriptor, forWriting: connection.wantsToWrite)
    return !connection.isOver
  }

  /// Takes in what has come, or what comes within so many milliseconds.
  public func take(within milliseconds: Int32 = 0) -> [Event] {
    var events: [Event] = []
    for ready in queue.ready(within: milliseconds) {
      guard ready.descriptor != nil else {
        events += search()
        continue
      }
      if ready.isWritable, let connection {
        connection.flush()
        queue.watch(connection.descriptor, forWriting: connection.wantsToWrite)
      }
      events += receive()
    }
    return events
  }

  private func receive() -> [Event] {
    guard let connection else { return [] }
    var events: [Event] = []
    do throws(Refusal) {
      for line in try connection.receive() {
        guard let message: HostMessage = MessageCoding.message(line) else { throw .message }
        events.append(.message(message))
        if case .welcome = message { isIn = true }
        if message.isLast { isEnded = true }
      }
    } catch {
      isEnded = true
      events.append(.message(.refused(reason: error)))
    }
    if isEnded {
      drop()
    } else if connection.isOver {
      drop()
      queue.tick(every: Self.searchInterval)
      events.append(.lost)
    }
    return events
  }

  private func search() -> [Event] {
    guard connection == nil, !isEnded else { return [] }
    do throws(SharingError) {
      try connect()
      return [.found]
    } catch {
      guard case .stranger = error, !hasToldOfStranger else { return [] }
      hasToldOfStranger = true
      return [.stranger]
    }
  }
}

extension HostMessage {
  /// Whether nothing follows, so that there is nothing to come back to.
  fileprivate var isLast: Bool {
    switch self {
    case .refused(let reason): reason != .stuck && reason != .full
    case .ended: true
    default: false
    }
  }
}
