// Words typed where options are offered and a state keeps what is none of them.

import Scripts
import Testing

@testable import Conversations

@Suite struct DoorTests {
  private static func atTheDoor() throws -> Play {
    var play = try Play()
    play.type("Peace", "Peace", "conversation", "short", "Ana", "/goto leaving", "Max")
    return play
  }

  @Test(arguments: [
    "that I was bought with a yes", "I never told you about my son", "we forgot Otto", "nothing is missing but courage",
  ])
  func wordsOfOnesOwnAreKept(words: String) throws {
    var play = try Self.atTheDoor()
    play.type(line: words)
    #expect(play.state == "leave-self")
    #expect(play.value("words.last")?.text == words)
    #expect(try play.reread().transcript.outcome == play.outcome)
  }

  @Test(arguments: ["9", "hm", "4", "nothing more", "one more", "a few more words", "step"])
  func anOptionOrASlipIsNot(line: String) throws {
    var play = try Self.atTheDoor()
    play.type(line: line)
    #expect(play.value("words.last") == nil)
  }
}
