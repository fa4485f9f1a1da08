// The end that shares a session: lets guests in, keeps them apart, and hands on what they say.

import CSockets
import Conversations
import Glibc

/// A socket that guests come to.
///
/// Nothing here blocks. Who is not invited gets one line and no more; who sends what is no message, sends without end,
/// or takes nothing in, is let go, and the others do not notice. One thread at a time may use it.
public final class Host {
  /// A guest's number, never used twice.
  public typealias GuestID = Int

  /// Something that a guest did.
  public enum Event: Equatable, Sendable {
    /// Somebody asks to be let in: answer with `admit` or `refuse`.
    case asks(GuestID, user: UInt32)
    /// Somebody is in: send a welcome. `knows` are the scripts it has, by SHA-256.
    case joined(GuestID, user: UInt32, knows: [String])
    /// Somebody sent a line.
    case line(GuestID, number: Int, text: String, after: Int)
    /// Somebody's draft has changed.
    case typing(GuestID, words: String?)
    /// Somebody who was in is gone: of their own accord, or for a reason.
    case left(GuestID, Refusal?)
    /// Somebody of another user, or of another version, came and was not let in.
    case turnedAway(user: UInt32, Refusal)
    /// The socket was taken away and cannot be made anew: whoever is in stays, nobody else comes in.
    case unreachable
  }

  /// Watch this for reading, and call `take` when there is something.
  public var descriptor: Int32 { queue.descriptor }

  private enum Stage: Equatable { case arriving, waiting(knows: [String]), joined }

  private struct Visit {
    var connection: Connection
    var user: UInt32
    var stage = Stage.arriving
    /// When it came, in monotonic milliseconds.
    var since: Int
    /// Messages, lines among them, and bytes since the latest tick.
    var messages = 0
    var lines = 0
    var bytes = 0

    mutating func startAnew() { (messages, lines, bytes) = (0, 0, 0) }
  }

  private let queue: EventQueue
  private var listener: Int32
  private let place: SocketFolder
  private let path: String
  /// The socket's number in its file system: another host's of the same name is not taken away.
  private var node: UInt64
  private let invited: Set<UInt32>
  private let approves: Bool
  private var guests: [GuestID: Visit] = [:]
  private var numbers: [Int32: GuestID] = [:]
  private var next = 1
  private var isListening = true
  private var isUnreachable = false

  /// The most guests at a time, those who are still arriving among them.
  private static let mostGuests = 16
  /// A guest that has not said who it is within this time is let go; in milliseconds, as is the next.
  private static let longestArrival = 5_000
  /// One that takes nothing in for this time is let go.
  var longestStuck = 10_000
  /// The most messages, lines and bytes in a second. Somebody who types by hand sends a tenth of that.
  var fastestPace = (messages: 400, lines: 100, bytes: 4 << 20)
  /// The most bytes of a guest's message: a pasted book is refused by the conversation, more kindly, long before.
  static let longestMessage = 1 << 20

  /// Listens.
  /// - Parameters:
  ///   - id: The session, which this process holds.
  ///   - invited: The users who may join, besides the one that runs this process.
  ///   - approves: Whether each is asked about first.
  public init(_ id: String, at place: SocketFolder, invited: Set<UInt32>, approves: Bool) throws(SharingError) {
    try place.make(isOpen: !invited.isEmpty)
    (self.place, path) = (place, place.socket(of: id))
    self.invited = invited.union([getuid()])
    self.approves = approves
    queue = try EventQueue()
    if Guest.isThere(at: path, heldBy: [getuid()]) { throw .taken(path) }
    listener = try LocalSocket.listen(at: path, isOpen: !invited.isEmpty)
    node = LocalSocket.node(of: path) ?? 0
    queue.watch(listener)
    queue.tick(every: 1000)
  }

  deinit { end() }

  /// Takes the socket away and lets everybody go, once what waits for them is sent as far as it goes.
  public func end() {
    guard isListening else { return }
    isListening = false
    if LocalSocket.node(of: path) == node { unlink(path) }
    queue.forget(listener)
    close(listener)
    guests = [:]
  }

  // MARK: What guests do

  /// Takes in what has come.
  public func take() -> [Event] {
    var events: [Event] = []
    for ready in queue.ready() {
      switch ready.descriptor {
      case nil: events += tick()
      case listener: events += accept()
      case let descriptor?:
        guard let id = numbers[descriptor] else { continue }
        if ready.isWritable { flush(id) }
        events += receive(from: id)
      }
    }
    return events
  }

  /// Accepts who waits to connect, a few at a time. Who is not invited is sent away here, before a word is read.
  private func accept() -> [Event] {
    var events: [Event] = []
    for _ in 0..<Self.mostGuests {
      guard let descriptor = LocalSocket.accept(at: listener) else { break }
      let connection = Connection(descriptor, longestLine: Self.longestMessage)
      let user = LocalSocket.user(at: descriptor)
      guard let user, invited.contains(user) else {
        connection.send(MessageCoding.line(HostMessage.refused(reason: .user)))
        events.append(.turnedAway(user: user ?? .max, .user))
        continue
      }
      guard guests.count < Self.mostGuests else {
        connection.send(MessageCoding.line(HostMessage.refused(reason: .full)))
        continue
      }
      guests[next] = Visit(connection: connection, user: user, since: monotonicMilliseconds())
      numbers[descriptor] = next
      next += 1
      queue.watch(descriptor)
    }
    return events
  }

  private func receive(from id: GuestID) -> [Event] {
    guard let connection = guests[id]?.connection else { return [] }
    var events: [Event] = []
    do throws(Refusal) {
      for line in try connection.receive() {
        guests[id]?.bytes += line.count
        guard let message: GuestMessage = MessageCoding.message(line) else { throw refusal(of: line, from: id) }
        if let event = try take(message, from: id) { events.append(event) }
      }
      if connection.isOver { events += leave(id, connection.hasPiledUp ? .stuck : nil) }
    } catch {
      events += leave(id, error)
    }
    return events
  }

  private func take(_ message: GuestMessage, from id: GuestID) throws(Refusal) -> Event? {
    guard var guest = guests[id] else { return nil }
    guest.messages += 1
    if case .line = message { guest.lines += 1 }
    defer { guests[id] = guest }
    let pace = fastestPace
    if guest.messages > pace.messages || guest.lines > pace.lines || guest.bytes > pace.bytes { throw .pace }
    guard message.isOfAllowedLength else { throw .message }
    switch (message, guest.stage) {
    case (.hello(let version, let knows), .arriving):
      guard version == sharingVersion else { throw .version }
      if approves {
        guest.stage = .waiting(knows: knows)
        guest.connection.send(MessageCoding.line(HostMessage.wait))
        return .asks(id, user: guest.user)
      }
      guest.stage = .joined
      return .joined(id, user: guest.user, knows: knows)
    case (.line(let number, let text, let after), .joined): return .line(id, number: number, text: text, after: after)
    case (.typing(let words), .joined): return .typing(id, words: words)
    default: throw .message
    }
  }

  /// Why a line that is no message of this version is refused: another version's hello says so.
  private func refusal(of line: ArraySlice<UInt8>, from id: GuestID) -> Refusal {
    guard guests[id]?.stage == .arriving, let hello: AnyHello = MessageCoding.message(line) else { return .message }
    return hello.hello.version == sharingVersion ? .message : .version
  }

  /// What is done every second.
  func tick() -> [Event] {
    let now = monotonicMilliseconds()
    var events = listenAgain()
    for (id, guest) in guests {
      guests[id]?.startAnew()
      if guest.stage == .arriving, now - guest.since >= Self.longestArrival {
        events += leave(id, .message)
      } else if guest.connection.isOver {
        events += leave(id, guest.connection.hasPiledUp ? .stuck : nil)
      } else if guest.connection.isStuck(for: longestStuck, now: now) {
        events += leave(id, .stuck)
      }
    }
    return events
  }

  /// Makes the socket anew that was cleaned away, as programs do that tidy up; that it cannot be made is told once.
  private func listenAgain() -> [Event] {
    if !isListening || LocalSocket.node(of: path) == node { return [] }
    let isOpen = invited.count > 1
    guard !Guest.isThere(at: path, heldBy: [getuid()]), (try? place.make(isOpen: isOpen)) != nil,
      let new = try? LocalSocket.listen(at: path, isOpen: isOpen)
    else {
      defer { isUnreachable = true }
      return isUnreachable ? [] : [.unreachable]
    }
    queue.forget(listener)
    close(listener)
    (listener, node, isUnreachable) = (new, LocalSocket.node(of: path) ?? 0, false)
    queue.watch(listener)
    return []
  }

  /// Lets a guest go. Told only of those who were in, or whose version is another.
  private func leave(_ id: GuestID, _ reason: Refusal?) -> [Event] {
    guard let guest = guests.removeValue(forKey: id) else { return [] }
    if let reason { guest.connection.send(MessageCoding.line(HostMessage.refused(reason: reason))) }
    queue.forget(guest.connection.descriptor)
    numbers[guest.connection.descriptor] = nil
    switch guest.stage {
    case .joined, .waiting: return [.left(id, reason)]
    case .arriving: return reason == .version ? [.turnedAway(user: guest.user, .version)] : []
    }
  }

  // MARK: What guests are told

  /// Lets in somebody who asked.
  public func admit(_ id: GuestID) -> Event? {
    guard case .waiting(let knows) = guests[id]?.stage, let user = guests[id]?.user else { return nil }
    guests[id]?.stage = .joined
    return .joined(id, user: user, knows: knows)
  }

  /// Sends a guest away.
  public func refuse(_ id: GuestID, _ reason: Refusal) { _ = leave(id, reason) }

  /// Sends to one guest who is in.
  public func send(_ message: HostMessage, to id: GuestID) { send(MessageCoding.line(message), to: id) }

  /// Sends to everybody who is in, but one.
  public func send(_ message: HostMessage, except one: GuestID? = nil) {
    let joined = guests.filter { $0.value.stage == .joined && $0.key != one }.keys
    guard !joined.isEmpty else { return }
    let line = MessageCoding.line(message)
    for id in joined { send(line, to: id) }
  }

  private func send(_ line: [UInt8], to id: GuestID) {
    guard let guest = guests[id], guest.stage == .joined else { return }
    guest.connection.send(line)
    queue.watch(guest.connection.descriptor, forWriting: guest.connection.wantsToWrite)
  }

  private func flush(_ id: GuestID) {
    guard let connection = guests[id]?.connection else { return }
    connection.flush()
    queue.watch(connection.descriptor, forWriting: connection.wantsToWrite)
  }
}
