// Whoever opens up is stayed with before options come; what was told where something else was asked is kept and told.

import Scripts
import Testing

@testable import Conversations

@Suite("Staying with what was said")
struct StayingTests {
  /// A conversation that stands at what one could do, before the options of where to go.
  private func scaling() throws -> Play {
    var play = try Play()
    play.stays = true
    play.type("/goto network", "Ana", "", "5 6 7", "", "")
    play.type("/skip", "Ana trust", "We talk", "", "It should go higher", "She calls", "About the plan")
    return play
  }

  @Test(
    "before options come, a question that may be passed over",
    arguments: [
      "i miss the old time with her. i cry little bit", "paul used to be my friend. sorry im crying",
      "honestly i lied to him about the forecast", "I was so angry that I left", "i feel ashame. i lose face",
      "maybe is me, i feel sad", "I shouted at all twelve of them and never said sorry",
      "that i dont teached him nothing.. the fault is a bit mine", "he is afraid of me since 2 years", "im shaking",
    ])
  func before(words: String) throws {
    for line in ["", "no", "nothing", "/skip", "It was in August, on a call"] {
      var play = try scaling()
      #expect(play.state == "scale-do")
      play.type(words)
      #expect(play.conversation.snapshot.ownQuestion?.stays == true && play.state == "scale-do")
      #expect(play.conversation.question.text.hasSuffix(Message.whatElse))
      #expect(play.conversation.question.hint == Message.itemHint && play.conversation.question.candidates.isEmpty)
      play.type(line)
      #expect(play.state == "scale-next" && play.conversation.snapshot.ownQuestion == nil)
      #expect(try play.reread().snapshot == play.conversation.snapshot)
      let told = Summary(play.conversation.transcript, BuiltIn.data).parts.first { $0.heading == Message.alsoTold }
      #expect(told?.lines == (line.hasPrefix("It was") ? [line] : nil))
    }
  }

  @Test("a story at a list of options is stayed with; the option can still be chosen") func storyAtOptions() throws {
    for choice in ["2", "one conversation that is hard to begin"] {
      var play = try Play()
      play.stays = true
      play.type("A date", "We have one", "I am so ashamed. I took the deposit to pay my own tax")
      #expect(play.conversation.snapshot.ownQuestion?.stays == true && play.state == "arrive-way")
      play.type(choice)
      #expect(play.state == "arrive-pace" && play.value("way")?.text == "conversation")
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("\n\(choice)"))
    }
  }

  @Test("a feeling alone chooses nothing, and is heard", arguments: ["ashamed", "so angry", "just numb"])
  func bareFeeling(word: String) throws {
    var play = try Play()
    play.stays = true
    play.type("A date", "We have one", word)
    #expect(play.conversation.snapshot.ownQuestion?.stays == true && play.state == "arrive-way")
  }

  @Test("nothing is told twice on one screen") func onceOnAScreen() throws {
    for words in ["I am so angry on him, sorry, I don't know", "I feel ashamed of it"] {
      var play = try Play()
      play.stays = true
      play.type("/goto facing", "Ana", "It was late", "", "free", "4", "I feel so alone", words, words)
      for entry in play.entries.indices {
        let screen = play.entries[entry...].prefix { $0.who == .script }.map(\.text).joined(separator: "\n")
        for line in [Message.stays(with: nil), Message.stays(with: nil, after: 1)] {
          #expect(screen.ranges(of: line).count < 2, "\(screen)")
        }
      }
    }
  }

  @Test("the second time it is told in other words") func otherWords() {
    #expect(Message.stays(with: nil) != Message.stays(with: nil, after: 1))
  }

  @Test(
    "where nobody opens up the options come at once",
    arguments: [
      "Ask more often", "Tell her that I am not afraid of the date", "I could be less angry with the printer",
      "listen", "make him sad no more", "tired",
      "find whose fault it was", "tell him that mine is late",
    ])
  func atOnce(words: String) throws {
    var play = try scaling()
    play.type(words)
    #expect(play.state == "scale-next" && play.conversation.snapshot.ownQuestion == nil)
  }

  @Test("it is asked once, and not behind a question that stayed already") func once() throws {
    var play = try Play()
    play.stays = true
    play.type("/goto facing", "Rob", "I lied to him about the forecast")
    #expect(play.state == "face-stay")
    #expect(
      play.entries.last { $0.kind == .say }?.text.hasPrefix(Message.stays(with: nil)) == true
        || play.entries.last { $0.kind == .say }?.text.contains("Take the time") == true)
    play.type("I feel so ashamed")
    #expect(play.state == "face-heard", "shame is heard")
    play.type("that I pretended")
    #expect(play.state == "face-safe" && play.conversation.snapshot.ownQuestion == nil)
  }

  @Test(
    "who says that nothing is good, and why, is stayed with, and nothing is called good",
    arguments: [
      "Nothing!! he is a dictator. In 2019 the press was broken and nobody said thank you",
      "nothing. he has never once thanked me for all the nights", "No. she hates me and the whole team knows about it",
    ])
  func nothingGood(words: String) throws {
    var play = try Play()
    play.stays = true
    play.type("/goto network", "Ana", "", "3 6 7", "", "", "/skip", "Ana trust", words)
    #expect(play.state == "scale-else")
    let told = play.last.entries.first { $0.kind == .say && $0.state == "scale-else" }?.text
    #expect(told?.hasSuffix("Take the time you need.") == true)
  }

  @Test("/back at it goes to the words, which can be changed") func back() throws {
    var play = try scaling()
    play.type("I was so angry", "/back")
    #expect(play.conversation.snapshot.ownQuestion == nil && play.state == "scale-do")
    #expect(play.conversation.question.prefill == "I was so angry")
    play.type("Ask first")
    #expect(play.state == "scale-next" && play.value("scaling.0.behaviour")?.text == "Ask first")
  }

  @Test(
    "a story where a number is asked is stayed with once, kept and told",
    arguments: [
      "last friday my boss called me at ten in the night, I was so angry I could not sleep",
      "maybe it is me, I do not ask her any more, I feel sad",
    ])
  func storyAtNumbers(words: String) throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", words)
    #expect(play.state == "net-rate" && play.last.notice?.contains("Take the time you need.") == true)
    #expect(play.last.notice?.contains(Message.numbersExpected([], nil)) == false)
    let told = Summary(play.conversation.transcript, BuiltIn.data).parts.first { $0.heading == Message.alsoTold }
    #expect(told?.lines == [words])
    play.type("and then he told me that I would never be one of them")
    #expect(play.last.notice?.contains("Take the time") == false, "once at a question")
    play.type("5 6 7")
    #expect(play.value("network.0.trust")?.number == 5)
    // At a list of options, too.
    play = try Play()
    play.type("/goto network", "Ana", "", "5 6 7", "/skip", words)
    #expect(play.state == "scale-pick" && play.last.entries.contains { $0.stays })
    #expect(play.last.notice == nil && play.conversation.snapshot.ownQuestion == nil, "the list waits")
    play.type(words)
    #expect(play.state == "scale-pick" && !play.last.entries.contains { $0.stays }, "once at a list")
  }

  @Test(
    "whoever opens up is stayed with before another part begins",
    arguments: ["i feel sick", "on me. i feel sick", "I feel so ashamed", "both, and i was wrong"])
  func beforeAnotherPart(words: String) throws {
    var play = try Play()
    play.type("Peace", "A date", "conversation", "long", "Now", "Ana", "It was late", "free", "issue", "Calm", "Peace")
    play.type("Now", "Much", "Trust", "Ana, may we talk?", "keep", "How was it?")
    #expect(play.state == "open-attention")
    play.stays = true
    play.type(words)
    #expect(play.conversation.snapshot.ownQuestion?.stays == true && play.state == "open-attention")
    #expect(!play.last.entries.contains { $0.state == "elev-behaviours" })
    play.type("")
    #expect(play.state == "elev-behaviours")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "a plain answer is not stayed with",
    arguments: [
      "and my deputy Suzanne, and the finance committee, and our friends in the town", "take away my deputy please",
      "now Susanne who is new, she came from the council to help us all",
      "she came to me and said sorry for the old mail, and we both laughed about it",
    ])
  func plain(words: String) throws {
    var play = try Play()
    play.type("/goto network", "Ana", "", words)
    #expect(play.last.notice?.contains("Take the time") != true)
    play = try Play()
    play.type("An aim", "A date", words)
    #expect(play.last.notice?.contains("Take the time") != true)
  }

  @Test(
    "what is stayed with is what hurts, and no filler",
    arguments: [
      ("thats all. i cant sleep", "“i cant sleep”"), ("sod all. we lost, i feel ashamed", "“i feel ashamed”"),
      ("ok, fine. i took credit for her work", "“i took credit for her work”"),
    ])
  func heart(words: String, quoted: String) throws {
    #expect(try Play().conversation.heart(of: words) == quoted)
    for filler in ["thats all", "sod all", "to her being a two faced cow. and fine", "she is a snake"] {
      #expect(Excerpt.quoted(filler) == nil, "\(filler)")
    }
  }

  @Test("what is taken back is told no more") func struck() throws {
    var play = try Play()
    let words = "she came to me and said sorry for the old mail, and we both laughed about it"
    play.type("/goto network", "Ana", "", words, "/strike")
    #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains("laughed"))
    #expect(!Summary(play.conversation.transcript, BuiltIn.data).parts.contains { $0.heading == Message.alsoTold })
  }

  @Test(
    "a story in place of a name is kept, and is no name",
    arguments: ["paul used to be my friend. sorry im crying", "he was the only one who helped me. i cry"])
  func storyAtAName(words: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto leaving", words)
    #expect(play.state == "share-with" && play.outcome["confidant"] == nil)
    #expect(play.last.notice?.contains("Take the time you need.") == true)
    play.type("Paul")
    #expect(play.outcome.words("confidant") == "Paul")
  }

  // MARK: Not to be kept

  @Test(
    "who asks that words are not kept is told how, and what goes",
    arguments: [
      "wait, dont keep that last bit", "delete that please", "no, don't save that", "scratch that last sentence",
      "please take that back", "can you delete the last answer",
    ])
  func takingBack(request: String) throws {
    var play = try Play()
    play.type("He lies to all of us", request)
    let number = try #require(play.entries.first { $0.kind == .answer }?.n)
    #expect(play.last.notice == Message.howToStrike(number, "He lies to all of us"))
    #expect(play.state == "arrive-worth")
    play.type("/strike \(number)")
    #expect(play.outcome["aim"]?.text == TakenBack.mark)
    // At the end of an answer, the rest is the answer.
    play = try Play()
    play.type("/goto preparing", "Rob", "free", "/goto preparing", "/skip", "/skip", "/skip", "/skip")
    if play.state == "open-draft" {
      play.type("i have to tell you the forecast was not true. \(request)")
      #expect(play.value("opening.drafts.0")?.text == "i have to tell you the forecast was not true.")
      #expect(play.last.notice?.contains("/strike") == true)
    }
  }

  @Test(
    "what only sounds like it is an answer", arguments: ["forget it", "take that job", "delete old mails every day"])
  func noTakingBack(words: String) throws {
    var play = try Play()
    play.type("Peace", words)
    #expect(play.last.notice?.contains("/strike") != true)
  }

  // MARK: What was said before

  @Test(
    "the time that was said before is offered",
    arguments: [
      ("15 min max", "short"), ("I have 15 minutes", "short"), ("an hour", "room"),
      ("60 min", "room"),
    ])
  func time(words: String, pace: String) throws {
    var play = try Play()
    play.type("An aim", words, "conversation")
    #expect(play.conversation.question.text.contains("Enter takes “"))
    play.type("")
    #expect(play.outcome["pace"]?.text == pace || play.value("pace")?.text == pace)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    play = try Play()
    play.type("An aim", words, "conversation", "2", "/back")
    #expect(!play.conversation.question.text.contains("Enter takes “"), "what was chosen stands")
    #expect(Excerpt.quoted(words) == nil, "a limit of time is no sign of worth")
  }

  @Test("without a time nothing is offered", arguments: ["15 good ideas", "that I sleep for an hour", "peace"])
  func noTime(words: String) throws {
    var play = try Play()
    play.type("An aim", words, "conversation")
    #expect(!play.conversation.question.text.contains("Enter takes “"))
  }

  // MARK: One day

  @Test(
    "an action is told with its one day",
    arguments: [
      ("call hang monday 5/1 no tuesday", "tuesday 6/1", "call hang, Tuesday 6 January"),
      ("call hang on Friday", "Friday", "call hang, Friday 2 January"),
      ("I wait for him. Friday, in my office", "Friday", "I wait for him. in my office, Friday 2 January"),
      ("ask for the bills, until friday", "friday", "ask for the bills, Friday 2 January"),
      (
        "say sorry to her thursday before 9, the team after", "monday",
        "say sorry to her, the team after, Monday 5 January"
      ),
      ("Read the Friday report", "monday", "Read the Friday report, Monday 5 January"),
      ("ring Bo", "tomorrow", "ring Bo, Friday 2 January"), ("ring Bo", "when it rains", "ring Bo, when it rains"),
      ("ring Bo", "next Friday", "ring Bo, next Friday"), ("Friday", "Friday", "Friday"),
    ])
  func oneDay(title: String, when: String, line: String) throws {
    let records = try #require(BuiltIn.actions.records)
    let item: Record = ["what": .text(title), "when": .text(when)]
    let told = item.onItsDay(in: records, from: Day(iso: "2026-01-01")).line(in: records)
    #expect(told?.hasPrefix(line) == true, "\(told ?? "")")
    // Words of another visit were said on another day.
    var older = item
    older["from"] = "2025-12-01-0900-abcd"
    if when != "when it rains", !when.contains("/") {
      #expect(older.onItsDay(in: records, from: Day(iso: "2026-01-01")) == older)
    }
  }

  @Test("where there are several actions, each screen names its own") func named() throws {
    var play = try Play()
    let long = "say sorry to the whole Lagos team on the call, and not to one of them alone"
    play.type(
      "An aim", "A sign", "network", "room", "Now", "/goto elevating", "", "", long, "", "", "ring Bo", "", "", "")
    #expect(play.state == "elev-obstacle")
    let said = play.entries.suffix(2).map(\.text).joined(separator: " ")
    #expect(said.contains("“say sorry to the whole Lagos team on …”"), "\(said)")
    play.type("The noise")
    #expect(play.entries.suffix(2).map(\.text).joined().contains("Lagos"))
  }

  @Test("first words are quoted whole or not at all") func whole() {
    #expect(Excerpt.whole("not me alone. I never asked you for help") == "“not me alone. I never asked you for help”")
    #expect(Excerpt.whole("you are an idiot and that is your problem") == nil)
    #expect(Excerpt.whole(Array(repeating: "word", count: 30).joined(separator: " ")) == nil)
  }
}
