// Whatever bytes arrive, in whatever pieces: the host hands on only messages, and serves those who keep to it.

import Conversations
import Glibc
import TerminalDriver
import Testing

@testable import Sharing

@Suite("Fuzzing", .serialized) struct FuzzTests {
  /// The same bytes in every run: xorshift64*.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state >> 12
      state ^= state << 25
      state ^= state >> 27
      return state &* 2_685_821_657_736_338_717
    }
  }

  /// A conversation of a guest's, with some of its bytes changed, cut out, doubled, or put elsewhere.
  static func mutated(_ random: inout Random) -> [UInt8] {
    var bytes = MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: ["abc"]))
    for number in 1...4 {
      bytes += MessageCoding.line(GuestMessage.line(number: number, text: "é 🙂 \"x\" \\", after: number))
      bytes += MessageCoding.line(GuestMessage.typing(words: number % 2 == 0 ? nil : "a"))
    }
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.removeSubrange(place..<min(place + Int.random(in: 1...20, using: &random), bytes.count))
      case 2: bytes.insert(contentsOf: bytes[place...].prefix(30), at: place)
      case 3: bytes.insert(contentsOf: Array("{\"line\":{\"after\":-9223372036854775808".utf8), at: place)
      default: bytes.insert(10, at: place)
      }
      if bytes.isEmpty { bytes = [10] }
    }
    return bytes
  }

  @Test(arguments: [1, 2, 3, 4]) func anyBytesInAnyPieces(seed: UInt64) throws {
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    for round in 1...150 {
      let stranger = try meeting.stranger()
      var rest = Self.mutated(&random)[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...200, using: &random))
        if write(Array(piece), to: stranger) <= 0 { break }
        rest = rest.dropFirst(piece.count)
        if Bool.random(using: &random) { try meeting.pump { true } }
      }
      guest.send(.typing(words: "\(round)"))
      try meeting.wait { $0 == .typing(id, words: "\(round)") }
      close(stranger)
    }
  }

  /// What a host might say, with some of its bytes changed.
  static func distorted(_ random: inout Random) -> [UInt8] {
    let welcome = Welcome(role: .client, live: true, transcript: emptyTranscript, script: "id: x", place: "~")
    var bytes = MessageCoding.line(HostMessage.welcome(session: welcome))
    bytes += MessageCoding.line(HostMessage.said(entries: []))
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
    }
    return bytes
  }

  /// What is whole before the first line that is no message is handed on; with that line the guest ends, and says why.
  @Test(arguments: [5, 6]) func aGuestSurvivesAnyHost(seed: UInt64) throws {
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let fake = try FakeHost()
    var ended = 0
    for _ in 0..<150 {
      let bytes = Self.distorted(&random)
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false).dropLast()
      let messages = lines.map { MessageCoding.message($0) as HostMessage? }
      let sound = messages.prefix { $0 != nil }.compactMap { $0 }
      let isBad = sound.count < messages.count
      let guest = try Guest(at: fake.path, heldBy: [getuid()], knows: [])
      fake.say(bytes, to: try fake.next())
      var events: [Guest.Event] = []
      try fake.wait {
        events += guest.take()
        return events.contains(.lost) || guest.isEnded
      }
      #expect(events == sound.map { .message($0) } + [isBad ? .message(.refused(reason: .message)) : .lost])
      #expect(guest.isEnded == isBad)
      if isBad { ended += 1 }
    }
    #expect((1..<150).contains(ended), "both ways were gone")
    // None of it stands in the way of a guest that comes to a host that keeps to it.
    let guest = try Guest(at: fake.path, heldBy: [getuid()], knows: [])
    let end = HostMessage.ended(ending: .closed)
    fake.say(MessageCoding.line(end), to: try fake.next())
    var events: [Guest.Event] = []
    try fake.wait {
      events += guest.take()
      return guest.isEnded
    }
    #expect(events == [.message(end)])
  }
}

/// A listening socket whose connections say what they are told to.
final class FakeHost {
  private let scratch: Scratch
  private let listener: Int32
  var path: String { scratch.file("s.sock") }

  init() throws {
    scratch = try Scratch()
    listener = try LocalSocket.listen(at: scratch.file("s.sock"), isOpen: false)
  }

  deinit { close(listener) }

  /// The next connection.
  func next() throws -> Int32 {
    var connection: Int32?
    try wait {
      connection = LocalSocket.accept(at: listener)
      return connection != nil
    }
    return try #require(connection)
  }

  /// Says something and hangs up.
  func say(_ bytes: [UInt8], to connection: Int32) {
    #expect(write(bytes, to: connection) == bytes.count)
    close(connection)
  }

  /// Waits until something is true.
  func wait(until condition: () throws -> Bool) throws {
    let deadline = Deadline(seconds: 60)
    while try !condition() {
      try #require(deadline.isAhead, "waited in vain")
      usleep(500)
    }
  }
}
