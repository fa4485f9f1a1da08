// Words that are not to be kept: how they are taken back is said, and until then they are held up to nobody.

import Scripts
import Testing

@testable import Conversations

@Suite("Words that are not to be kept")
struct UnsayingTests {
  private static let secret = "honestly i lied to him about the forecast."

  @Test(
    "the request is found, with the words that it is about",
    arguments: [
      ("he left. i lied. wait, dont keep that", "he left.", "i lied."),
      ("he left. i lied. wait dont keep that last bit", "he left.", "i lied."),
      ("he left. i lied. no really delete that last bit", "he left.", "i lied."),
      ("i lied to him, please dont write that down", "i lied to him", ""),
      ("he left. i lied. Wait... dont put that in", "he left.", "i lied."),
      ("he left. i lied. thats off the record", "he left.", "i lied."),
      ("he left. i lied. delete what i said", "he left. i lied.", ""),
      ("i waited too long. wait", "i waited too long.", ""),
    ])
  func found(line: String, rest: String, unwanted: String) throws {
    let asked = try #require(Unsaying(in: line))
    #expect(asked.rest == rest && asked.unwanted == unwanted)
  }

  @Test(
    "what only sounds like it is an answer",
    arguments: [
      "wait", "i told him to wait", "dont keep him waiting", "delete old mails", "he said wait for me",
      "it was bad, that is", "we broke the record",
    ])
  func none(line: String) { #expect(Unsaying(in: line) == nil) }

  @Test(
    "at any question the rest is the answer, and the words are named",
    arguments: ["wait, dont keep that", "no really delete that last bit", "thats off the record", "dont put that in"])
  func everywhere(request: String) throws {
    let ways: [[String]] = [
      [], ["A date"], ["A date", "We have one", "conversation", "short", "Bo"],
      ["/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much"],
      ["/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much", "Bo, the date.", "rewrite"],
    ]
    for lines in ways {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let (state, count) = (play.state, play.entries.count)
      play.type("We need a date. \(Self.secret) \(request)")
      #expect(play.state != state)
      let said = play.entries[count...].filter { $0.who == .client }.map(\.text)
      #expect(Array(said.prefix(3)) == ["We need a date.", Self.secret, request], "in the order in which it was typed")
      let number = try #require(play.entries.first { $0.text == Self.secret }?.n)
      let notice = try #require(play.last.notice)
      #expect(notice.contains("/strike \(number) ") && notice.contains("i lied to him about the forecast"))
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("lied"))
      #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
      // Said once more it is the same wish, and no answer.
      let next = play.state
      play.type("no really delete that last bit")
      #expect(play.state == next && play.last.notice == Message.howToStrike(number, Self.secret, isAnswer: false))
      play.type("/strike \(number)")
      #expect(!play.entries.contains { $0.text.contains("lied") })
      #expect(try play.reread().snapshot == play.conversation.snapshot)
    }
  }

  @Test("who only holds up what was said has answered, once") func waiting() throws {
    var play = try Play()
    play.type("I waited too long. wait")
    #expect(play.state == "arrive-worth" && play.outcome.words("aim") == "I waited too long.")
    #expect(play.entries.filter { $0.who == .client }.map(\.text) == ["I waited too long.", "wait"])
    #expect(play.last.notice == nil)
  }

  @Test("an answer that is not to be kept is quoted nowhere, and in no summary") func quoted() throws {
    for answers in [["\(Self.secret) wait, dont keep that"], ["\(Self.secret)", "wait, dont keep that"]] {
      var play = try Play()
      play.type("Peace")
      for answer in answers { play.type(line: answer) }
      #expect(play.state == "arrive-way" && play.last.notice?.contains("/strike") == true)
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("lied"))
      play.type("network", "short", "/goto leaving", "/skip", "/skip")
      let said = play.entries.filter { $0.who == .script && $0.state == "leave-door" }
      #expect(!said.isEmpty && !said.contains { $0.text.contains("lied") })
    }
  }

  @Test("nor is it said back at once", arguments: ["face-issue", "arrive-worth"]) func atOnce(state: String) throws {
    var play = try Play()
    play.stays = true
    if state == "face-issue" { play.type("/goto facing", "Bo") } else { play.type("Peace") }
    #expect(play.state == state)
    play.type("I lied to him and I feel ashamed. wait, dont keep that")
    #expect(play.last.notice?.contains("/strike") == true)
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
  }

  @Test("rules read no words that are not to be kept") func reading() throws {
    var play = try Play()
    play.type("/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much")
    play.type("Bo, could we look at it? I have to say I lied. wait dont keep that last bit", "read")
    #expect(play.value("opening.drafts.0")?.text == "Bo, could we look at it?")
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("lied") })
    play = try Play()
    play.type("/goto facing", "Bo", "It was late", "free", "issue", "Calm", "Now", "Much")
    play.type("You are a liar, Bo. dont keep that", "read")
    #expect(!play.entries.contains { $0.who == .script && $0.text.contains("liar") })
  }
}
