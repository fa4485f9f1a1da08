// Endings: a goodbye in the closing part ends at once, and before it offers to pause; nobody is left in tears.

import Scripts
import Testing

@testable import Conversations

@Suite("Endings")
struct ClosingTests {
  private static let goodbyes = [
    "bye", "I must go now, obrigado, bye", "no is enough, I must go, the shift begins", "ok goodbye", "i have to run",
    "thanks, good night", "enough for today, bye",
  ]

  @Test("a goodbye in the closing part leads straight to the end", arguments: goodbyes)
  func closing(words: String) throws {
    for lines in [[], ["Max"], ["Max", "/skip"], ["Max", "/skip", "nothing"], ["Max", "/skip", "words"]] {
      var play = try Play()
      play.stays = true
      play.type("A date", "We have one", "network", "short", "/goto leaving")
      for line in lines { play.type(line: line) }
      play.type(words)
      #expect(play.last.entries.last?.kind == .close && !play.last.entries.contains { $0.kind == .ask })
      #expect(play.last.entries.contains { $0.state == "leave-bye" && $0.kind == .say })
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains(words))
      #expect(try play.reread().snapshot == play.conversation.snapshot)
    }
  }

  @Test(
    "who wants a pause is offered one", arguments: ["pause", "i need a break", "I must go, ill come back tomorrow"])
  func pause(words: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto leaving", words)
    #expect(play.conversation.snapshot.status == .open && play.last.notice?.contains("/pause") == true)
  }

  @Test("before it, it offers to pause", arguments: goodbyes)
  func before(words: String) throws {
    var play = try Play()
    play.type("A date", words)
    #expect(play.state == "arrive-worth" && play.last.notice?.contains("/pause") == true)
  }

  private static let stops = [
    "i want to go out quietly, he comes. close", "STOP", "i dont know who. stop. i want stop", "stop stop",
    "could I just go. I'm so tired", "no, that is all for today thanks", "maybe he is also afraid. but no. stop",
    "he shouts again. can we stop", "it was my idea. i have to go now", "I do not know him. please stop",
  ]

  @Test(
    "who wants to stop in the middle of an answer is shown the way out, and the words are kept as they are",
    arguments: stops)
  func stopping(words: String) throws {
    let ways: [[String]] = [
      [], ["A date"], ["A date", "We have one"],
      ["/goto facing", "W", "It was late", "free", "other", "He shouts", "Tired"], ["/goto elevating", "", ""],
    ]
    for lines in ways {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let (state, outcome) = (play.state, play.outcome)
      play.type(words)
      #expect(play.state == state && play.outcome == outcome, "\(state)")
      #expect(play.last.notice?.contains("/pause") == true && play.last.notice?.contains("/x") == true, "\(state)")
      #expect(play.entries.last?.text == words)
    }
  }

  @Test(
    "what is told of stopping is an answer",
    arguments: [
      "He shouts. I quit", "I want them to stop", "I tell him to stop. He laughs", "We stop at noon",
      "I close the deal",
      "He wins. I give up",
    ])
  func noStop(words: String) throws {
    var play = try Play()
    play.type("A date", words)
    #expect(play.outcome.words("worth") == words)
  }

  @Test(
    "what only sounds like it is no goodbye",
    arguments: [
      "I must go on with it", "he said goodbye, and I cried", "that I have to go to him first", "bye is hard for me",
      "I must go, he shouted at me in front of the team",
    ])
  func none(words: String) { #expect(!Leaving.isAll(words)) }

  @Test(
    "a line of the choice before is that choice, also one question later",
    arguments: [["nothing"], ["words", "It was good"]])
  func choiceBefore(lines: [String]) throws {
    var play = try Play()
    play.stays = true
    play.type("A date", "We have one", "conversation", "short", "/goto leaving", "/skip", "/skip")
    for line in lines { play.type(line: line) }
    #expect(play.state == "leave-self")
    play.type("a look at my partners")
    #expect(play.state == "words-best" && play.outcome.words("insight.self") == nil)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "nobody is left right behind tears: it is asked once what else there is",
    arguments: ["i cry", "sorry im crying now", "that I was alone. now I am in tears"])
  func tears(words: String) throws {
    var play = try Play()
    play.stays = true
    play.type("A date", "We have one", "network", "short", "/goto leaving", "/skip", "/skip", "nothing")
    #expect(play.state == "leave-self")
    play.type(words)
    #expect(play.conversation.snapshot.status == .open && play.conversation.snapshot.ownQuestion?.stays == true)
    play.type("It will pass")
    #expect(play.conversation.snapshot.status == .closed)
    #expect(play.outcome.words("insight.self") == words)
  }
}
