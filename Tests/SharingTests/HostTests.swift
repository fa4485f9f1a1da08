// Who is let in, what is handed on, and what becomes of those who do not keep to it.

import Conversations
import Glibc
import Testing

@testable import Sharing

@Suite("Host", .serialized) struct HostTests {
  @Test func aLineReachesTheHostAndAnAnswerTheGuest() throws {
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    #expect(meeting.events.contains(.joined(id, user: getuid(), knows: ["abc"])))
    guest.send(.line(number: 1, text: "To sleep", after: 4))
    try meeting.wait { $0 == .line(id, number: 1, text: "To sleep", after: 4) }
    meeting.host.send(.taken(number: 1), to: id)
    #expect(try guest.wait(meeting) { _ in true } == .message(.taken(number: 1)))
  }

  @Test func everybodyIsToldButTheOneLeftOut() throws {
    let meeting = try Meeting()
    let (one, first) = try meeting.joined()
    let (two, _) = try meeting.joined()
    meeting.host.send(.notice(text: "for two"), except: first)
    meeting.host.send(.notice(text: "for all"))
    #expect(try two.wait(meeting) { _ in true } == .message(.notice(text: "for two")))
    #expect(try one.wait(meeting) { _ in true } == .message(.notice(text: "for all")))
  }

  @Test func whoIsAskedAboutWaits() throws {
    let meeting = try Meeting(approves: true)
    let guest = try meeting.guest()
    let event = try meeting.wait { if case .asks = $0 { true } else { false } }
    guard case .asks(let id, let user) = event else { throw Meeting.Missing() }
    #expect(user == getuid())
    #expect(try guest.wait(meeting) { _ in true } == .message(.wait))
    meeting.host.send(.notice(text: "not for those outside"))
    #expect(!guest.send(.typing(words: "too early")), "nothing is sent before a welcome")
    #expect(meeting.host.admit(id) == .joined(id, user: getuid(), knows: ["abc"]))
    #expect(meeting.host.admit(id) == nil)
    meeting.host.send(.notice(text: "in"), to: id)
    #expect(try guest.wait(meeting) { _ in true } == .message(.notice(text: "in")))
  }

  @Test func whoIsDeclinedIsToldAndStaysOut() throws {
    let meeting = try Meeting(approves: true)
    let guest = try meeting.guest()
    guard case .asks(let id, _) = try meeting.wait(for: { if case .asks = $0 { true } else { false } }) else { return }
    meeting.host.refuse(id, .declined)
    _ = try guest.wait(meeting) { $0 == .message(.refused(reason: .declined)) }
    #expect(guest.isEnded)
  }

  @Test func aSocketThatWasCleanedAwayIsMadeAnew() throws {
    let meeting = try Meeting()
    let (one, first) = try meeting.joined()
    unlink(meeting.path)
    try meeting.pump { Guest.isThere(at: meeting.path, heldBy: [getuid()]) }
    _ = try meeting.joined()
    unlink(meeting.path)
    rmdir(meeting.place.path)
    #expect(meeting.host.tick() == [])
    #expect(Guest.isThere(at: meeting.path, heldBy: [getuid()]))
    meeting.host.send(.notice(text: "still here"), to: first)
    _ = try one.wait(meeting) { $0 == .message(.notice(text: "still here")) }
    #expect(!meeting.events.contains(.unreachable))
    meeting.host.end()
    #expect(LocalSocket.node(of: meeting.path) == nil)
  }

  @Test func aSocketThatCannotBeMadeAnewIsToldOnce() throws {
    let meeting = try Meeting()
    let (one, first) = try meeting.joined()
    unlink(meeting.path)
    rmdir(meeting.place.path)
    close(open(meeting.place.path, O_WRONLY | O_CREAT, 0o600))
    #expect(meeting.host.tick() == [.unreachable])
    #expect(meeting.host.tick() == [])
    meeting.host.send(.notice(text: "still here"), to: first)
    _ = try one.wait(meeting) { $0 == .message(.notice(text: "still here")) }
    unlink(meeting.place.path)
    #expect(meeting.host.tick() == [])
    #expect(Guest.isThere(at: meeting.path, heldBy: [getuid()]))
  }

  @Test func anotherVersionIsToldSo() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion + 1, knows: [])), to: stranger)
    try meeting.wait { $0 == .turnedAway(user: getuid(), .version) }
    #expect(readAll(stranger) == "{\"refused\":{\"reason\":\"version\"}}\n")
    #expect(readAll(stranger) == nil)
  }

  @Test func anotherVersionsHelloMayHaveAnotherShape() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(Array("{\"hello\":{\"version\":7,\"colours\":16}}\n".utf8), to: stranger)
    try meeting.wait { $0 == .turnedAway(user: getuid(), .version) }
  }

  @Test func tooMuchOfAnythingIsRefused() throws {
    let meeting = try Meeting()
    let (talker, first) = try meeting.joined()
    talker.send(.line(number: 1, text: String(repeating: "x", count: GuestMessage.longestLine), after: 0))
    try meeting.wait { if case .line(first, _, _, _) = $0 { true } else { false } }
    talker.send(.line(number: 2, text: String(repeating: "x", count: GuestMessage.longestLine + 1), after: 0))
    _ = try talker.wait(meeting) { $0 == .message(.refused(reason: .message)) }
    let (typist, second) = try meeting.joined()
    typist.send(.typing(words: "a" + String(repeating: "\u{301}", count: 1500)))
    _ = try typist.wait(meeting) { $0 == .message(.refused(reason: .message)) }
    #expect(meeting.events.contains(.left(first, .message)) && meeting.events.contains(.left(second, .message)))
  }

  @Test func theSocketOfAnotherHostIsLeftAlone() throws {
    let meeting = try Meeting()
    #expect(throws: SharingError.taken(meeting.path)) {
      try Host("s", at: meeting.place, invited: [], approves: false)
    }
    unlink(meeting.path)
    let other = try Host("s", at: meeting.place, invited: [], approves: false)
    meeting.host.end()
    #expect(try meeting.place.ids() == ["s"], "the first one's end takes nothing from the second")
    other.end()
    #expect(try meeting.place.ids() == [])
  }

  static let rubbish: [[UInt8]] = [
    Array("hello\n".utf8), [0, 0, 0, 10], [0xFF, 0xFE, 10], Array("{}\n".utf8), Array("\n".utf8),
    Array("{\"line\":{\"after\":0,\"number\":1,\"text\":\"before the hello\"}}\n".utf8),
    Array("GET / HTTP/1.1\r\n\r\n".utf8),
  ]

  @Test(arguments: rubbish) func whatIsNoMessageEndsTheConnection(bytes: [UInt8]) throws {
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(bytes, to: stranger)
    var seen = ""
    try meeting.pump {
      guard let more = readAll(stranger) else { return true }
      seen += more
      return false
    }
    #expect(seen == "{\"refused\":{\"reason\":\"message\"}}\n")
    guest.send(.typing(words: "still here"))
    try meeting.wait { $0 == .typing(id, words: "still here") }
  }

  @Test func aMessageWithoutAnEndEndsTheConnection() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: [])), to: stranger)
    try meeting.wait(for: \.isJoining)
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
    try meeting.pump {
      write(piece, to: stranger)
      return meeting.events.contains(where: \.isLeaving)
    }
    #expect(meeting.events.contains { if case .left(_, .message) = $0 { true } else { false } })
  }

  @Test func aFloodEndsTheConnection() throws {
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    for number in 1...2000 { guest.send(.typing(words: "\(number)")) }
    _ = try guest.wait(meeting) { $0 == .message(.refused(reason: .pace)) }
    #expect(meeting.events.contains(.left(id, .pace)))
  }

  /// Few messages, and more bytes than anybody types.
  @Test func bytesAreCountedToo() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: [])), to: stranger)
    try meeting.wait(for: \.isJoining)
    // As many as come at once, so that no machine is too slow to be a flood.
    meeting.host.fastestPace.bytes = 1 << 16
    let text = String(repeating: "x", count: GuestMessage.longestLine)
    var rest = MessageCoding.line(GuestMessage.line(number: 1, text: text, after: 0))[...]
    let whole = rest
    try meeting.pump {
      if rest.isEmpty { rest = whole }
      rest = rest.dropFirst(max(write(Array(rest), to: stranger), 0))
      return meeting.events.contains(where: \.isLeaving)
    }
    #expect(meeting.events.contains { if case .left(_, .pace) = $0 { true } else { false } })
    #expect(meeting.events.count < 100)
  }

  /// A terminal that has not been let in is a stranger's: what it types is shown to nobody.
  @Test func whoIsNotLetInIsNotSeenTyping() throws {
    let meeting = try Meeting(approves: true)
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: [])), to: stranger)
    guard case .asks(let id, _) = try meeting.wait(for: { if case .asks = $0 { true } else { false } }) else { return }
    write(MessageCoding.line(GuestMessage.typing(words: "look")), to: stranger)
    try meeting.wait { $0 == .left(id, .message) }
    #expect(!meeting.events.contains { if case .typing = $0 { true } else { false } })
  }

  @Test func aConnectionIsStuckFromWhenNothingMoreGoes() throws {
    var ends: [Int32] = [0, 0]
    #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
    defer { close(ends[1]) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let connection = Connection(ends[0], longestLine: 100)
    #expect(!connection.isStuck(for: 0, now: .max))
    let before = monotonicMilliseconds()
    connection.send([UInt8](repeating: 0x61, count: 1 << 20))
    let after = monotonicMilliseconds()
    #expect(connection.wantsToWrite)
    #expect(!connection.isStuck(for: 10_000, now: before + 9_999))
    #expect(connection.isStuck(for: 10_000, now: after + 10_000))
    // Some of it goes, and the time counts anew.
    while monotonicMilliseconds() <= after {}
    #expect(readAll(ends[1])?.isEmpty == false)
    let again = monotonicMilliseconds()
    connection.flush()
    #expect(connection.wantsToWrite && !connection.isStuck(for: 10_000, now: again + 9_999))
    while connection.wantsToWrite {
      try #require(readAll(ends[1]) != nil)
      connection.flush()
    }
    #expect(!connection.isStuck(for: 0, now: .max))
  }

  @Test func linesComeAtAPersonsPace() throws {
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    for number in 1...300 { guest.send(.line(number: number, text: "x", after: 0)) }
    _ = try guest.wait(meeting) { $0 == .message(.refused(reason: .pace)) }
    #expect(meeting.events.contains(.left(id, .pace)))
  }

  @Test func whoTakesNothingInBlocksNobody() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: [])), to: stranger)
    try meeting.wait(for: \.isJoining)
    let (guest, _) = try meeting.joined()
    let long = HostMessage.notice(text: String(repeating: "word ", count: 20_000))
    meeting.host.longestStuck = .max
    var heard = 0
    for _ in 0..<100 {
      meeting.host.send(long)
      try meeting.pump {
        heard += guest.take().count
        return heard > 0
      }
      heard = 0
    }
    // Ten megabytes for one who reads, beside one who does not; those that wait are too many.
    try meeting.wait { if case .left(_, .stuck) = $0 { true } else { false } }
  }

  /// Less than too much waits, but for too long.
  @Test func whoTakesNothingInForLongIsLetGo() throws {
    let meeting = try Meeting()
    let stranger = try meeting.stranger()
    defer { close(stranger) }
    write(MessageCoding.line(GuestMessage.hello(version: sharingVersion, knows: [])), to: stranger)
    try meeting.wait(for: \.isJoining)
    meeting.host.longestStuck = 1
    meeting.host.send(.notice(text: String(repeating: "word ", count: 500_000)))
    try meeting.wait { if case .left(_, .stuck) = $0 { true } else { false } }
  }

  @Test func hundredsOfConnectionsAreSurvived() throws {
    let meeting = try Meeting()
    let (guest, id) = try meeting.joined()
    for round in 1...100 {
      let strangers = try (0..<3).map { _ in try meeting.stranger() }
      if round % 2 == 0 { for stranger in strangers { write(Array("x\n".utf8), to: stranger) } }
      guest.send(.typing(words: "\(round)"))
      try meeting.wait { $0 == .typing(id, words: "\(round)") }
      strangers.forEach { _ = close($0) }
    }
  }

  @Test func thereIsRoomForSomeAndTheOthersAreTold() throws {
    let meeting = try Meeting()
    var guests: [Guest] = []
    for _ in 0..<16 { guests.append(try meeting.joined().guest) }
    let late = try meeting.guest()
    #expect(try late.wait(meeting) { _ in true } == .message(.refused(reason: .full)))
    // That is for now: it tries again, and comes in once there is room.
    #expect(!late.isEnded)
    guests.removeLast().end()
    let before = meeting.events.filter(\.isJoining).count
    _ = try late.wait(meeting) { _ in meeting.events.filter(\.isJoining).count > before }
  }

  @Test func aGuestComesBackToAHostThatComesBack() throws {
    let meeting = try Meeting()
    let (guest, _) = try meeting.joined()
    meeting.host.end()
    _ = try guest.wait(meeting) { $0 == .lost }
    #expect(!guest.send(.typing(words: "into the void")))
    let again = try Host("s", at: meeting.place, invited: [], approves: false)
    var events: [Host.Event] = []
    try meeting.pump {
      events += again.take()
      _ = guest.take()
      return events.contains(where: \.isJoining)
    }
    again.end()
  }

  @Test func aFolderOpenToOthersIsNotUsed() throws {
    let meeting = try Meeting()
    for mode: mode_t in [0o777, 0o720, 0o702] {
      chmod(meeting.place.path, mode)
      #expect(throws: SharingError.unsafeFolder(meeting.place.path)) { try meeting.place.ids() }
    }
    #expect(throws: SharingError.self) { try Host("t", at: meeting.place, invited: [], approves: false) }
    chmod(meeting.place.path, 0o700)
    #expect(try meeting.place.ids() == ["s"])
    let link = meeting.place.path + "-link"
    symlink(meeting.place.path, link)
    defer { unlink(link) }
    #expect(throws: SharingError.unsafeFolder(link)) { try SocketFolder(path: link, owner: getuid()).ids() }
    #expect(throws: SharingError.unsafeFolder(meeting.place.path)) {
      try SocketFolder(path: meeting.place.path, owner: getuid() + 1).check()
    }
  }

  @Test func theSocketIsForItsOwnerUnlessOthersAreInvited() throws {
    func mode(_ path: String) -> UInt32 {
      var info = stat()
      return stat(path, &info) == 0 ? info.st_mode & 0o777 : 0
    }
    let alone = try Meeting()
    #expect(mode(alone.path) == 0o600)
    #expect(mode(alone.place.path) == 0o700)
    let open = try Meeting(invited: [getuid() + 1])
    #expect(mode(open.path) == 0o666)
    #expect(mode(open.place.path) == 0o711)
  }

  @Test func whoeverListensMustBeTheOneExpected() throws {
    let meeting = try Meeting()
    #expect(throws: SharingError.stranger(path: meeting.path, user: getuid())) {
      try Guest(at: meeting.path, heldBy: [getuid() + 1], knows: [])
    }
    #expect(throws: SharingError.nobody(meeting.path + "x")) {
      try Guest(at: meeting.path + "x", heldBy: [getuid()], knows: [])
    }
    #expect(throws: SharingError.pathTooLong("/" + String(repeating: "x", count: 108))) {
      try Guest(at: "/" + String(repeating: "x", count: 108), heldBy: [getuid()], knows: [])
    }
  }
}
