// Messages as they stand in the documentation, and lines cut from any stream.

import Conversations
import FoundationEssentials
import Testing

@testable import Sharing

@Suite("Messages") struct MessageTests {
  static let ofGuests: [(GuestMessage, String)] = [
    (.hello(version: 1, knows: ["ab"]), #"{"hello":{"knows":["ab"],"version":1}}"#),
    (.line(number: 1, text: "a\nb", after: 3), #"{"line":{"after":3,"number":1,"text":"a\nb"}}"#),
    (.typing(words: "To s"), #"{"typing":{"words":"To s"}}"#), (.typing(words: nil), #"{"typing":{}}"#),
  ]
  static let ofHosts: [(HostMessage, String)] = [
    (.wait, #"{"wait":{}}"#), (.taken(number: 1), #"{"taken":{"number":1}}"#),
    (.stale(number: 2), #"{"stale":{"number":2}}"#), (.notice(text: "x"), #"{"notice":{"text":"x"}}"#),
    (.present(roles: [.client, .coach]), #"{"present":{"roles":["client","coach"]}}"#),
    (.typing(role: .coach, words: ""), #"{"typing":{"role":"coach","words":""}}"#),
    (.refused(reason: .user), #"{"refused":{"reason":"user"}}"#),
    (.ended(ending: .paused), #"{"ended":{"ending":"paused"}}"#),
    (
      .said(entries: [
        Entry(
          n: 1, at: Date(timeIntervalSince1970: 0), state: "a", visit: 1, who: .coach, by: "Kim", kind: .remark,
          text: "é")
      ]),
      #"{"said":{"entries":[{"at":"1970-01-01T00:00:00Z","by":"Kim","kind":"remark","n":1,"state":"a","text":"é","visit":1,"who":"coach"}]}}"#
    ),
  ]

  @Test(arguments: ofGuests.indices) func aGuestsMessageIsOneLine(index: Int) throws {
    let (message, line) = Self.ofGuests[index]
    #expect(String(decoding: MessageCoding.line(message), as: UTF8.self) == line + "\n")
    #expect(MessageCoding.message(Array(line.utf8)) == message)
  }

  @Test(arguments: ofHosts.indices) func aHostsMessageIsOneLine(index: Int) throws {
    let (message, line) = Self.ofHosts[index]
    #expect(String(decoding: MessageCoding.line(message), as: UTF8.self) == line + "\n")
    #expect(MessageCoding.message(Array(line.utf8)) == message)
  }

  @Test func aWelcomeCarriesTheTranscript() {
    let welcome = HostMessage.welcome(
      session: Welcome(role: .client, live: true, transcript: emptyTranscript, script: nil, place: "~/x"))
    #expect(MessageCoding.message(MessageCoding.line(welcome).dropLast()) == welcome)
  }

  @Test(arguments: [
    "", "{}", "null", "[]", "hello", #"{"hello":1}"#, #"{"hello":{"version":"1"}}"#, #"{"line":{"text":"x"}}"#,
    #"{"line":{"number":1,"text":"x","after":1},"typing":{}}"#, #"{"unheard":{}}"#, "\u{0}", "\u{FFFF}",
    #"{"line":{"number":1e99,"text":"x","after":1}}"#, String(repeating: "[", count: 20_000),
  ]) func whatIsNoMessageIsNone(text: String) {
    let message: GuestMessage? = MessageCoding.message(Array(text.utf8))
    #expect(message == nil)
  }

  @Test(arguments: 1...9) func linesAreWholeHoweverTheyArrive(step: Int) throws {
    let stream = Array("one\n\ntwo three\nfour\nfi".utf8)
    var framer = LineFramer(longest: 20)
    var lines: [String] = []
    for start in stride(from: 0, to: stream.count, by: step) {
      framer.append(stream[start..<min(start + step, stream.count)])
      while let line = try framer.next() { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    #expect(lines == ["one", "", "two three", "four"])
  }

  @Test func aLineWithoutAnEndIsRefused() throws {
    var framer = LineFramer(longest: 10)
    framer.append(Array("0123456789".utf8))
    #expect(try framer.next() == nil)
    framer.append(Array("0".utf8))
    #expect(throws: Refusal.message) { try framer.next() }
    var whole = LineFramer(longest: 10)
    whole.append(Array("01234567890\nx\n".utf8))
    #expect(throws: Refusal.message) { try whole.next() }
  }
}
