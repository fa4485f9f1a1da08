// What holds of every reading, whatever the text: offsets, order, determinism, JSON.
import FoundationEssentials
import Perspective
import Testing

@Suite struct ReadingTests {
  /// Offsets lie inside the text, spans are in order, and spans of one kind do not overlap.
  private func check(_ text: String) {
    let reading = Reading(of: text)
    let count = text.unicodeScalars.count
    for span in reading.spans {
      #expect(span.start >= 0 && span.start < span.end && span.end <= count)
      #expect(span.kind == span.category.kind)
      #expect(span.reason == span.category.reason)
      #expect(span.words(in: text).unicodeScalars.count == span.end - span.start)
    }
    for spans in [reading.attacks, reading.facing] {
      for (one, next) in zip(spans, spans.dropFirst()) { #expect(one.end <= next.start) }
    }
    #expect(reading == Reading(of: text))
    #expect((reading.stance == .conflict) == !reading.attacks.isEmpty)
  }

  @Test(arguments: [
    "", " ", "\n\n", "?", "“", "'", "’’’", "...", "you", "You always", "you're", "ur", "ur a", "🙄", "e\u{301}te\u{301}",
    "You 🙄 always 👩‍👩‍👧 break every promise, and I'm tired of it.", "“You never listen", "\u{0}\u{1}\u{7F}", "-- - -",
    "你总是迟到。", "Ты всегда опаздываешь!", "YOU NEVER LISTEN!!!", "you’re so unprofessional", "a,b;c:d(e)f[g]",
  ])
  func edges(_ text: String) { check(text) }

  /// A generator with a seed, so that a failure can be repeated (xorshift).
  struct Numbers {
    var state: UInt64
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
    mutating func next(below limit: Int) -> Int { Int(next() % UInt64(limit)) }
  }

  static let words = [
    "you", "never", "“", "”", "but", ",", "your", "fault", "'", "’re", "n't", "?", ".", "\n", "é", "🙄", "if", "we",
    "‘", "’", "girls’", "they", "thanks", "for", "nothing", "(", ")", ";", "-", "u", "r", "ur", "3,000", "always",
  ]

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func anyBytes(_ seed: UInt64) {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    for length in [1, 3, 17, 64, 400] {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
      check(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func anyScalars(_ seed: UInt64) {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<200 {
      let limit = numbers.next() % 2 == 0 ? 0x250 : 0x110000
      if let scalar = Unicode.Scalar(UInt32(numbers.next(below: limit))) { scalars.append(scalar) }
    }
    check(String(scalars))
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func wordsAndNoise(_ seed: UInt64) {
    var numbers = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15)
    var text = ""
    for _ in 0..<60 {
      if numbers.next() % 4 == 0 {
        text += String(decoding: (0..<4).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }, as: UTF8.self)
      } else {
        text += Self.words[numbers.next(below: Self.words.count)] + (numbers.next() % 2 == 0 ? " " : "")
      }
    }
    check(text)
  }

  @Test func offsetsAreUnicodeScalars() throws {
    let text = "👩‍👩‍👧 Olá! You are completely unreliable."
    let span = try #require(Reading(of: text).attacks.first)
    #expect(span.words(in: text) == "You are completely unreliable")
    #expect(span.start == 11)
  }

  @Test func wordsOfAnotherTextAreHarmless() throws {
    let span = try #require(Reading(of: "You always ruin everything.").attacks.first)
    #expect(span.words(in: "").isEmpty)
    #expect(span.words(in: "You").isEmpty)
  }

  @Test func json() throws {
    let reading = Reading(of: "I'm worried about May. You always leave the bill to us.")
    let data = try JSONEncoder().encode(reading)
    #expect(try JSONDecoder().decode(Reading.self, from: data) == reading)
    let text = String(decoding: data, as: UTF8.self)
    for key in ["stance", "attention", "spans", "start", "end", "category", "kind", "reason"] {
      #expect(text.contains("\"\(key)\""))
    }
    #expect(Perspective.Category.usVersusThem.rawValue == "us_vs_them")
  }

  @Test func spellingDoesNotMatter() {
    let forms = [
      "You're being oversensitive.", "You’re being oversensitive.", "youre being oversensitive",
      "YOU'RE BEING OVERSENSITIVE!",
      "you are being oversensitive", "u are being oversensitive",
    ]
    for form in forms { #expect(Reading(of: form).attacks.map(\.category) == [.dismissal], "\(form)") }
    for form in ["You never apologise.", "You never apologize."] { #expect(Reading(of: form).stance == .conflict) }
  }

  @Test func aWholeMailIsReadSentenceBySentence() {
    let mail = """
      Dear Ana,

      thank you for the figures. The last two deliveries came nine days late, and our line stood still.
      You never tell us when something slips.

      I'd like to understand what happened. Could we talk about it on Friday?
      """
    let reading = Reading(of: mail)
    #expect(reading.stance == .conflict)
    #expect(reading.attention == .mixed)
    #expect(reading.attacks.map { String($0.words(in: mail)) } == ["You never tell us when something slips"])
    #expect(!reading.facing.isEmpty)
  }
}
