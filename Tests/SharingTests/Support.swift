// A host and its guests in one process, over real sockets.

import Conversations
import FoundationEssentials
import Glibc
import TerminalDriver
import Testing

@testable import Sharing

/// A folder for sockets, removed when this goes; a host listens in it.
final class Meeting {
  private let scratch: Scratch
  let place: SocketFolder
  let host: Host
  private(set) var events: [Host.Event] = []

  init(approves: Bool = false, invited: Set<UInt32> = []) throws {
    scratch = try Scratch()
    place = SocketFolder(path: scratch.path, owner: getuid())
    host = try Host("s", at: place, invited: invited, approves: approves)
  }

  deinit { host.end() }

  var path: String { place.socket(of: "s") }

  func guest() throws -> Guest { try Guest(at: path, heldBy: [getuid()], knows: ["abc"]) }

  /// Lets the host work until something is true.
  func pump(until condition: () throws -> Bool) throws {
    let deadline = Deadline(seconds: 60)
    while try !condition() {
      try #require(deadline.isAhead, "waited in vain; the host saw \(events.suffix(5))")
      events += host.take()
      usleep(500)
    }
  }

  /// Lets the host work until it has seen an event, and gives it.
  @discardableResult
  func wait(for what: (Host.Event) -> Bool) throws -> Host.Event {
    try pump { events.contains(where: what) }
    guard let event = events.first(where: what) else { throw Missing() }
    return event
  }

  /// A guest that was let in, with its number.
  func joined() throws -> (guest: Guest, id: Host.GuestID) {
    let before = events.count
    let guest = try guest()
    try pump { events.dropFirst(before).contains(where: \.isJoining) }
    guard case .joined(let id, _, _)? = events.last(where: \.isJoining) else { throw Missing() }
    welcome(id)
    _ = try guest.wait(self) { if case .message(.welcome) = $0 { true } else { false } }
    return (guest, id)
  }

  func welcome(_ id: Host.GuestID) {
    host.send(
      .welcome(session: Welcome(role: .client, live: true, transcript: emptyTranscript, script: nil, place: "~")),
      to: id)
  }

  /// A connection that says what it likes.
  func stranger() throws -> Int32 { try LocalSocket.connect(to: path, heldBy: [getuid()]) }

  struct Missing: Error {}
}

extension Host.Event {
  var isJoining: Bool { if case .joined = self { true } else { false } }
  var isLeaving: Bool { if case .left = self { true } else { false } }
}

extension Guest {
  /// What comes until something has come.
  func wait(_ meeting: Meeting, for what: (Event) -> Bool) throws -> Event {
    var seen: [Event] = []
    try meeting.pump {
      seen += take()
      return seen.contains(where: what)
    }
    guard let event = seen.first(where: what) else { throw Meeting.Missing() }
    return event
  }
}

/// Writes as much as goes.
@discardableResult func write(_ bytes: [UInt8], to descriptor: Int32) -> Int {
  send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
}

/// All that has come so far; `nil` at the end.
func readAll(_ descriptor: Int32) -> String? {
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  let count = recv(descriptor, &buffer, buffer.count, 0)
  if count == 0 { return nil }
  return String(decoding: buffer.prefix(max(count, 0)), as: UTF8.self)
}

let emptyTranscript = Transcript(
  id: "s", script: ScriptReference(id: "x", version: 1, sha256: "abc"), seed: 1,
  people: People(client: "Noa", coach: "Kim"), started: Date(timeIntervalSince1970: 0), state: "a")
