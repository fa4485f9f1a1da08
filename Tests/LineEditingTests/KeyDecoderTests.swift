// Bytes to keys.
import Testing

@testable import LineEditing

@Suite struct KeyDecoderTests {
  /// All keys of some bytes that came at once, with silence after them.
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    decoder.append(bytes, now: 0)
    var keys: [Key] = []
    for now in [0, 10_000] { while let key = decoder.next(now: now) { keys.append(key) } }
    return keys
  }

  private func text(_ string: String) -> Key { .text(Array(string.unicodeScalars)) }

  @Test(arguments: [
    ("\u{1b}[A", Key.up), ("\u{1b}OB", .down), ("\u{1b}[1;5C", .wordRight), ("\u{1b}[1;5D", .wordLeft),
    ("\u{1b}[1;3D", .wordLeft), ("\u{1b}\u{1b}[D", .wordLeft), ("\u{1b}[H", .lineStart), ("\u{1b}[4~", .lineEnd),
    ("\u{1b}[3~", .deleteForward), ("\u{1b}\r", .newline), ("\n", .newline), ("\u{1b}[13;2u", .newline),
    ("\u{1b}[27;2;13~", .newline), ("\r", .enter), ("\u{1b}OM", .enter), ("\u{1b}[99;5u", .control(3)),
    ("\u{1b}\u{7f}", .deleteWordBackward), ("\u{1}", .control(1)), ("\u{1b}", .control(27)),
  ])
  func knowsTheUsualKeys(bytes: String, key: Key) { #expect(keys(bytes) == [key]) }

  @Test(arguments: [
    ("\u{1b}[233u", "é"), ("\u{1b}[233;2u", "É"), ("\u{1b}[97;2u", "A"), ("\u{1b}[97:65;2u", "A"),
    ("\u{1b}[49:33;2u", "!"), ("\u{1b}[97;129u", "a"), ("\u{1b}[97;65;65u", "A"), ("\u{1b}[0;;22909u", "好"),
    ("\u{1b}[57400u", "1"), ("\u{1b}[1078;1:1u", "ж"), ("\u{1b}[1078;1:2u", "ж"),
  ])
  func takesLettersThatKittyNames(bytes: String, letters: String) { #expect(keys(bytes) == [text(letters)]) }

  @Test(arguments: [
    "\u{1b}[97;1:3u", "\u{1b}[13;1:3u", "\u{1b}[1;1:3A", "\u{1b}[3;1:3~", "\u{1b}[233;2:3u", "\u{1b}[57358u",
    "\u{1b}[57441;2u", "\u{1b}[99;5:3u",
  ])
  func doesNothingWhenAKeyIsLetGo(bytes: String) {
    for key in keys(bytes) { if case .unknown = key {} else { Issue.record("does \(key)") } }
  }

  /// A sequence in two pieces, with up to a second between them; the first may have been taken for the Escape key.
  @Test(
    arguments: [
      ("\u{1b}", "[A", Key.up), ("\u{1b}", "OB", .down), ("\u{1b}", "[1;5C", .wordRight), ("\u{1b}[", "A", .up),
      ("\u{1b}[1;", "5D", .wordLeft), ("\u{1b}O", "C", .right), ("\u{1b}[3", "~", .deleteForward),
      ("\u{1b}\u{1b}", "[C", .right), ("\u{1b}\u{1b}[", "C", .wordRight),
    ], [5, 49, 51, 300, 600, 1000])
  func aSlowLineLeavesNoTail(parts: (String, String, Key), gap: Int) {
    var decoder = KeyDecoder()
    var keys: [Key] = []
    decoder.append(Array(parts.0.utf8), now: 10_000)
    for now in stride(from: 10_000, through: 10_000 + gap, by: 1) {
      while let key = decoder.next(now: now) { keys.append(key) }
    }
    decoder.append(Array(parts.1.utf8), now: 10_000 + gap)
    while let key = decoder.next(now: 10_000 + gap) { keys.append(key) }
    #expect(
      keys.filter { $0 != .control(0x1B) }.map { $0 == .wordRight ? .right : $0 } == [
        parts.2 == .wordRight ? .right : parts.2
      ])
  }

  @Test func aSlowLineLeavesLettersWhole() {
    var decoder = KeyDecoder()
    decoder.append([0xC3], now: 0)
    #expect(decoder.next(now: 900) == nil)
    decoder.append([0xA9], now: 1000)
    #expect(decoder.next(now: 1000) == text("é"))
  }

  @Test func theEscapeKeyIsAsQuickAsBefore() {
    var decoder = KeyDecoder()
    decoder.append([0x1B], now: 0)
    #expect(decoder.deadline == 50)
    #expect(decoder.next(now: 50) == .control(0x1B))
    // What is typed behind it stands, a bracket or a word too.
    decoder.append([0x5B], now: 300)
    #expect(decoder.deadline == 310)
    #expect(decoder.next(now: 310) == text("["))
    decoder.append([0x1B], now: 400)
    #expect(decoder.next(now: 450) == .control(0x1B))
    for (index, letter) in "Only".utf8.enumerated() {
      decoder.append([letter], now: 600 + 80 * index)
      #expect(decoder.next(now: 600 + 80 * index) == .text([Unicode.Scalar(letter)]))
    }
  }

  @Test(arguments: [
    "\u{1b}[I", "\u{1b}[O", "\u{1b}[1;5S", "\u{1b}[24~", "\u{1b}[200;300$y", "\u{1b}[?62;c", "\u{1b}[<0;10;20M",
    "\u{1b}[M !!", "\u{1b}[[A", "\u{1b}]11;rgb:0/0/0\u{7}", "\u{1b}P1$r0m\u{1b}\\", "\u{1b}[12;3R", "\u{1b}OP",
    "\u{1b}[1;", "\u{1b}[999999999999999999999999999999999999999999999999999999999999999999999999999999",
  ])
  func unknownSequencesNeverInsertText(bytes: String) {
    for key in keys(bytes) {
      if case .text(let scalars) = key { Issue.record("inserts \(scalars)") }
      if case .paste(let text) = key { Issue.record("inserts \(text)") }
    }
  }

  @Test func cutSequencesWaitForTheirRest() {
    var decoder = KeyDecoder()
    decoder.append(Array("\u{1b}[1;".utf8), now: 0)
    #expect(decoder.next(now: 100) == nil)
    decoder.append(Array("5Dx".utf8), now: 100)
    #expect(decoder.next(now: 100) == .wordLeft)
    #expect(decoder.next(now: 100) == text("x"))
  }

  @Test func readsUTF8WhereverItIsCut() {
    let all = "é你👍🏽e\u{301}"
    var decoder = KeyDecoder()
    var read = ""
    for byte in all.utf8 {
      decoder.append([byte], now: 0)
      while case .text(let scalars)? = decoder.next(now: 0) { read.unicodeScalars.append(contentsOf: scalars) }
    }
    #expect(Array(read.unicodeScalars) == Array(all.unicodeScalars))
  }

  @Test func showsInvalidBytes() {
    #expect(keys([0x61, 0xFF, 0x62]) == [text("a\u{FFFD}b")])
    #expect(keys([0xC3]) == [text("\u{FFFD}")])
    #expect(keys([0xED, 0xA0, 0x80]) == [text("\u{FFFD}\u{FFFD}\u{FFFD}")])
  }

  @Test func pastesAreOneKey() {
    #expect(keys("\u{1b}[200~a\rb\r\nc\u{1b}[31m\u{1b}[201~x") == [.paste("a\nb\nc[31m"), text("x")])
    #expect(keys("\u{1b}[200~a\u{7f}b\u{80}\u{9b}31m\u{9f}\u{a0}c\u{1b}[201~") == [.paste("ab31m\u{a0}c")])
  }

  @Test func pastesMayComeInPieces() {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1b}[200~first\rsecond\u{1b}[201~".utf8)
    var keys: [Key] = []
    for (now, byte) in bytes.enumerated() {
      decoder.append([byte], now: now * 100)
      while let key = decoder.next(now: now * 100) { keys.append(key) }
    }
    #expect(keys == [.paste("first\nsecond")])
  }

  @Test func burstsAreOneText() {
    #expect(keys("one\rtwo\rthree\r") == [text("one"), .newline, text("two"), .newline, text("three"), .endOfBurst])
    #expect(keys("one\r\ntwo") == [text("one"), .newline, text("two")])
    #expect(keys("one\r\rtwo\r") == [text("one"), .newline, .newline, text("two"), .endOfBurst])
    #expect(keys("one\r") == [text("one"), .enter])
    #expect(keys("one\r\u{1b}[A") == [text("one"), .enter, .up])
    #expect(keys("one\r\u{4}") == [text("one"), .enter, .control(4)])
  }

  @Test func anEnterByItselfDoesNotWait() {
    var decoder = KeyDecoder()
    decoder.append(Array("one".utf8), now: 100)
    #expect(decoder.next(now: 100) == text("one"))
    decoder.append([0x0D], now: 105)
    #expect(decoder.next(now: 105) == nil)
    #expect(decoder.next(now: 115) == .enter)
    decoder.append([0x0D], now: 200)
    #expect(decoder.next(now: 200) == .enter)
  }
}
