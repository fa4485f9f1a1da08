// Whatever bytes arrive, in whatever pieces: the host hands on only messages, and serves those who keep to it.

import Conversations
import Glibc
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
    var bytes = MessageCoding.line(GuestMessage.hello(version: 1, knows: ["abc"]))
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

  @Test(arguments: [5, 6]) func aGuestSurvivesAnyHost(seed: UInt64) throws {
    var random = Random(state: seed &* 0x9E37_79B9_7F4A_7C15)
    let welcome = Welcome(role: .client, live: true, transcript: emptyTranscript, script: "id: x", place: "~")
    for _ in 0..<300 {
      var bytes = MessageCoding.line(HostMessage.welcome(session: welcome))
      bytes += MessageCoding.line(HostMessage.said(entries: []))
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      var framer = LineFramer(longest: 1 << 20)
      framer.append(bytes)
      while let line = try framer.next() { let _: HostMessage? = MessageCoding.message(line) }
    }
  }
}
