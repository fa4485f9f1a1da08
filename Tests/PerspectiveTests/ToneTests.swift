// What the learnt weights may do: guess where the rules are silent, of sentences of some length alone, and say that they guess.

import FoundationEssentials
import Perspective
import Testing

@Suite("Tone, as learnt") struct ToneTests {
  private static let guessed = "Nobody is going to do your work for you just because you shout."

  @Test("a sentence that no rule finds is marked as a guess, and --why names no rule for it")
  func guess() throws {
    let reading = Reading(of: "It works with the flag off. \(Self.guessed)")
    #expect(reading.stance == .conflict)
    #expect(reading.attacks.map(\.category) == [.tone])
    let span = try #require(reading.attacks.first)
    #expect(span.reason.contains("guess"))
    #expect(span.words(in: "It works with the flag off. \(Self.guessed)") == Self.guessed.dropLast())
    #expect(Reading.grounds(of: Self.guessed).contains { $0.rule == "tone/learnt" && $0.span.category == .tone })
  }

  @Test("where a rule finds an attack, and in few words, nothing is guessed")
  func silence() {
    #expect(Reading(of: "\(Self.guessed) You never listen.").attacks.map(\.category) == [.generalisation])
    #expect(Reading(of: "Nobody is doing your work.").attacks.isEmpty)
  }

  @Test("of texts that attack nobody at most one in twenty-five is guessed at, and doubted")
  func rarity() throws {
    let items = try DevelopmentSetTests.items("score-2").filter { $0.stance != .conflict }
    let marked = items.map { Reading(of: $0.text).attacks }.filter { !$0.isEmpty }
    let guessed = marked.count { $0.allSatisfy { $0.category == .tone } }
    #expect(guessed * 25 <= items.count)
    #expect((marked.count - guessed) * 25 <= items.count)
  }
}
