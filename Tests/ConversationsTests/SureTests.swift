// A doubt or a remark is made only where the reading is sure: where a rule names the attack, and no part is owned.

import Perspective
import Testing

@testable import Conversations

@Suite("What the conversation is sure of") struct SureTests {
  private static let guessed = "Nobody is going to do your work for you just because you shout."

  private func doubts(_ draft: String) throws -> [Entry] {
    var play = try Play(seed: 1)
    play.type("/goto facing", "Priya", "It was late", "free", "issue", "Calm", "Now", "Much", draft)
    play.type("read")
    return play.last.entries.filter { $0.state == "open-doubt" }
  }

  @Test("a guess from the tone is not doubted, what a rule names is")
  func tone() throws {
    #expect(Reading(of: Self.guessed).attacks.map(\.category) == [.tone])
    #expect(try doubts(Self.guessed).isEmpty)
    #expect(try !doubts("You never tell us anything.").isEmpty)
  }

  @Test(
    "what only sounds like owning a fault is doubted",
    arguments: [
      "You always shout at me. We will have less in January.", "You never ask me anything. Please ask me first.",
      "You never ask us, ok? I'd like to have half of the time.",
    ])
  func notOwned(draft: String) throws { #expect(try !doubts(draft).isEmpty) }

  @Test(
    "words in which a person owns a fault are never doubted",
    arguments: [
      "You never got the list. I forgot it.", "My fault: you always ask and I say nothing.",
      "You are lazy, me included.",
      "I knew it in spring and said yes to you all the same.",
    ])
  func owned(draft: String) throws { #expect(try doubts(draft).isEmpty) }
}
