// Options that are said with more around them, wanting to stop at a list of options, and what is typed ahead.

import Scripts
import Testing

@testable import Conversations

@Suite("Choices in people's own words")
struct SaidChoiceTests {
  private func at(_ state: String, _ lines: [String]) throws -> Play {
    var play = try Play()
    for line in lines { play.type(line: line) }
    try #require(play.state == state)
    return play
  }

  private static let toSafety = ["/goto facing", "Ana", "It was late"]

  @Test(
    "an option is heard within a longer line",
    arguments: [
      ("the partners one. short", "network"), ("one conversation, fine, whatever", "conversation"),
      ("Both, one after the other, if I may.", "whole"), ("ok my partners i guess", "network"),
      ("2 i think", "conversation"), ("i would say the conversation one", "conversation"), ("not both. 1", "network"),
      ("oh, both, I should think; the order is the same to me", "whole"), ("2 days ago he left", nil),
      ("my dog ate it", nil), ("1, or maybe 2", nil), ("prepare the conversation", "conversation"),
      ("1, no, both, maybe 2. I take 1 first", "network"), ("1, no 2", "conversation"),
      ("both, no just the second", "conversation"), ("no idea. nothing", nil), ("2 no wait 1", "network"),
      ("the talk that is hard", "conversation"), ("how I work with my partners", "network"), ("neither partners", nil),
      ("the hard one. i took credit for her work", "conversation"), ("the lorna one", "conversation"),
      ("the new ones", nil), ("just my actions", nil), ("what happens if i say 3", nil),
      ("1 and also the conversation", "whole"), ("first the partners, then the conversation", "whole"),
      ("the partners and the hard talk", "whole"), ("the partners first, et ensuite the conversation", "whole"),
      ("not the partners and not the conversation", nil), ("m", "network"), ("o", "conversation"), ("b", "whole"),
      ("1 i guess. no", nil), ("2, no wait", nil), ("the partners. no", nil),
      ("Gareth. just the one convo pls", "conversation"),
      ("he took my design, put his name on it\nand presented it to the board\n3 slides. 3.\ndo you need more?", nil),
      ("n", nil), ("x", nil), ("what is a partner?", nil), ("what are partners", nil), ("who counts as a partner", nil),
      ("ok lets take the second", "conversation"), ("a chat with my boss", "conversation"), ("all of it", "whole"),
      ("everything please", "whole"), ("not all of it", nil), ("parnters", "network"),
    ] as [(String, String?)])
  func way(text: String, way: String?) throws {
    var play = try at("arrive-way", ["Agree", "A date"])
    play.type(line: text)
    #expect(play.outcome["way"]?.text == way)
  }

  @Test(
    "what the options are about is told where it is asked",
    arguments: ["what's the difference", "which difference is there between them", "so what is the difference?"])
  func difference(text: String) throws {
    let play = try at("arrive-way", ["Agree", "A date", text])
    #expect(play.last.notice?.hasPrefix(play.conversation.question.why) == true && play.outcome["way"] == nil)
  }

  @Test(
    "how long and how free, too",
    arguments: [
      ("the short one obv", "short"), ("the shorter", "short"), ("longgg", "room"), ("shrot", "short"),
      ("1 short, i dont have long", "short"), ("long please, i have time", "room"),
      ("15 min max", "short"), ("15", "short"), ("1 hour", "room"), ("as short as possible", "short"),
      ("half an hour", "short"), ("60 minutes", "room"), ("i said 15 min max", "short"), ("we have 15min", "short"),
      ("i have 30 minute", "short"), ("not 15 minutes", nil), ("15 or 60 minutes", nil), ("not long", "short"),
      ("quick", "short"), ("half hour", "short"), ("not long, 10 min", "short"), ("an hour tops", "room"),
      ("not more than 20 minutes", "short"), ("2 hours if needed", "room"), ("an hour and a half", "room"),
      ("2. no 1", "short"), ("long. no, short, i am tired", "short"), ("2, oh no, 1", "short"),
      ("short. no, i have time, long", "room"), ("1 or 2? 2", "room"),
      ("10 or 15 min", "short"), ("over an hour", "room"), ("45 min max", "short"), ("no rush today", "room"),
      ("short bc im tired", "short"), ("dont care. short", "short"), ("short or long", nil), ("3 please", nil),
    ] as [(String, String?)])
  func pace(text: String, pace: String?) throws {
    var play = try at("arrive-pace", ["Agree", "A date", "network"])
    play.type(line: text)
    #expect(play.outcome["pace"]?.text == pace)
  }

  @Test(
    "what stands beside it is kept",
    arguments: [
      ("it could cost me maybe my job lol", "cost"), ("not safe i think", "unsafe"), ("its not safe", "unsafe"),
      ("no its not safe to say anything", "unsafe"), ("free enough hes my brother", "free"),
      ("I am free enough, I am the chair", "free"), ("it could cost me. it is not safe", nil), ("sort of", nil),
      ("can i say something in between? i dont feel safe but i have to go there monday", "unsafe"),
      ("what happens if i say 3", nil), ("i feel safe with her but no", nil),
    ] as [(String, String?)])
  func safety(text: String, safety: String?) throws {
    var play = try at("face-safe", Self.toSafety)
    play.type(line: text)
    #expect(play.outcome["safety"]?.text == safety)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "two options without a decision are asked about, and a decision is taken",
    arguments: [
      ("both 2 and 3. it cost me everything", [1, 2]), ("2 or 3 i think", [1, 2]),
      ("Free enough, though, between us, 2 as well", [0, 1]), ("um two but a bit of free", [0, 1]),
      ("I am the customer so I am free, but it can cost me the relation", [0, 1]), ("1, maybe 2", [0, 1]),
      ("1 or 2? 2", []), ("2, no wait, 3", []), ("free enough, hes my brother", []), ("um 2", []),
      ("it can cost me my job", []),
    ] as [(String, [Int])])
  func undecided(text: String, places: [Int]) throws {
    var play = try at("face-safe", Self.toSafety)
    let options = StepContext(play.conversation, state: try #require(play.conversation.state)).options
    play.type(line: text)
    #expect((play.outcome["safety"] == nil) == !places.isEmpty)
    if !places.isEmpty {
      #expect(play.last.notice == Message.whichOf(places.map { options[$0] }, among: options))
      #expect(play.entries.last?.text == text, "the words are kept")
    }
  }

  @Test(
    "what is typed beside a length of time is kept where no option is just that",
    arguments: [
      ("5 minutes max", "short", true), ("15 min max", "short", false), ("half hour, like I said", "short", true),
      ("an hour", "room", false), ("half hour. maybe the long but quick", nil, true),
    ] as [(String, String?, Bool)])
  func besideTime(text: String, pace: String?, isKept: Bool) throws {
    var play = try at("arrive-pace", ["Agree", "A date", "network"])
    play.type(line: text)
    #expect(play.outcome["pace"]?.text == pace)
    #expect(play.last.entries.contains { $0.kind == .unclear && $0.text == text } == isKept)
  }

  @Test(
    "what is said to come first is taken first, and both are both",
    arguments: [
      ("first the partners and after maybe the conversation with Marek", "whole"), ("2 first, please", "conversation"),
      ("the partners, and then we stop", "network"), ("the partners first", "network"), ("then", nil),
    ] as [(String, String?)])
  func inOrder(text: String, way: String?) throws {
    var play = try at("arrive-way", ["Agree", "A date"])
    play.type(line: text)
    #expect(play.outcome["way"]?.text == way)
  }

  @Test(
    "higher or good enough",
    arguments: [
      ("higher, certainly", "It should go higher"), ("go higher yes", "It should go higher"),
      ("it should be higher, but honestly…", "It should go higher"),
      ("dont know. call more", "Not sure yet"), ("no idea", "Not sure yet"),
      ("its good enough for now i think", "Good enough"),
      ("no", nil), ("leave it", nil), ("not enough", nil),
      ("it must go higher or I must find another one", "It should go higher"),
    ] as [(String, String?)])
  func worth(text: String, higher: String?) throws {
    var play = try at("scale-worth", ["/goto network", "Ana", "", "7 5 8", "I see", "1", "They listen"])
    play.type(line: text)
    #expect(play.outcome["words"]?.record?["higher"]?.text == higher)
  }

  @Test("the words beside a choice stand in the record, and are said to be kept")
  func rest() throws {
    var play = try at("face-safe", Self.toSafety)
    play.type("it could cost me maybe my job lol")
    #expect(play.entries.contains { $0.text == "It could cost me" && $0.kind == .answer })
    #expect(play.entries.contains { $0.text.contains("maybe my job lol") && $0.kind == .unclear })
    // What is asked next was said just now.
    #expect(play.state == "face-power")
    #expect(play.last.notice == Message.kept(Message.typedAhead, "it could cost me maybe my job lol"))
    play.type("")
    #expect(play.outcome.words("words.cost") == "it could cost me maybe my job lol")
    play = try at("face-safe", Self.toSafety)
    play.type("free enough i think, thanks")
    #expect(play.last.notice == nil, "nothing is said by that")
  }

  @Test(
    "words that stand in many options are kept, too, where they say something",
    arguments: [
      ("its not safe but i have to", "but i have to"), ("it is not safe but i have to", "but i have to"),
      ("not safe. but we can not be", "but we can not be"), ("free enough but you should", "but you should"),
      ("it could cost me, so i may not", "so i may not"), ("its not safe", nil), ("the not safe one", nil),
      ("i would say it is not safe", nil), ("i am free enough", nil), ("2", nil), ("it is not safe i think", nil),
    ] as [(String, String?)])
  func lightRest(text: String, rest: String?) throws {
    var play = try at("face-safe", Self.toSafety)
    play.type(line: text)
    #expect(play.outcome["safety"] != nil)
    let kept = play.last.entries.first { $0.kind == .unclear }?.text
    #expect(rest.map { kept?.hasSuffix($0) == true } ?? (kept == nil), "\(kept ?? "")")
    #expect(play.last.notice == (rest == nil ? nil : Message.remarkKept))
  }

  @Test("a confession beside a choice is stayed with; an option is told of") func besideChoice() throws {
    var play = try at("arrive-way", ["Agree", "A date"])
    play.type("what happens if i say 3")
    #expect(play.last.notice?.contains("3 is “") == true && play.last.entries.isEmpty)
    play.type("none of that, just my actions")
    #expect(play.last.notice?.contains("/goto ") == true && play.last.entries.isEmpty)
    play.type("the hard one. i took credit for her work")
    #expect(play.last.entries.contains { $0.stays } && play.last.notice == nil)
    #expect(play.state == "arrive-pace")
  }

  @Test("what is to be kept as it is, or dropped, may be said so")
  func leaveIt() throws {
    for line in ["leave it", "fine, leave it"] {
      var play = try at("open-look", Self.toSafety + ["free", "issue", "Calm", "Now", "Much", "Ana, may we talk?"])
      play.type(line: line)
      #expect(play.value("opening.kept")?.text == "Ana, may we talk?", "\(line)")
    }
    var play = try Play(earlier: [BuiltIn.earlier(BuiltIn.action("Call Bo"), from: "2025-12-01-0900-abcd")])
    while play.state != "return-item" && play.entries.count < 20 { play.type("now") }
    play.type("which one?")
    #expect(play.last.notice?.contains("“Call Bo”") == true && play.state == "return-item")
    play.type("get rid of it, that was never an action")
    #expect(play.value("actions.0.status") == "dropped")
  }

  @Test("a sentence typed at the options of the one before is another way to say it") func anew() throws {
    let lines = Self.toSafety + ["free", "issue", "Calm", "Now", "Much", "Ana, you never rang"]
    for before in [[], ["read"]] {
      var play = try at("open-look", lines)
      for line in before { play.type(line: line) }
      let new = "ok. ana, it was pulled the night before and nobody rang me"
      play.type(line: new)
      #expect(play.state == "open-look" && play.value("opening.drafts.1")?.text == new)
      #expect(try play.reread().snapshot == play.conversation.snapshot)
      play.type("he would never hear it from me anyway")
      #expect(play.value("opening.drafts.2") == nil)
    }
  }

  @Test(
    "a sentence behind that choice waits for the question",
    arguments: [
      "another way: Ana, I heard it in the corridor, from others", "2. Ana, can we talk about the night before",
      "say it another way. Ana, it was pulled and nobody rang me",
    ])
  func anewBehind(text: String) throws {
    var play = try at("open-look", Self.toSafety + ["free", "issue", "Calm", "Now", "Much", "Ana, you never rang"])
    play.type(line: text)
    let offered = try #require(play.conversation.snapshot.offered)
    #expect(offered.hasPrefix("Ana, ") && text.hasSuffix(offered))
    play.type(line: "")
    #expect(play.value("opening.drafts.1")?.text == offered)
  }

  @Test(
    "wanting to stop is answered with /pause at a list of options",
    arguments: [
      "im done can we stop", "can we stop now please", "enough for today, bye", "i have to go, sorry", "lets stop here",
      "im so tired. i need a break",
    ])
  func stop(text: String) throws {
    for lines in [["Agree", "A date"], Self.toSafety] {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let state = play.state
      play.type(line: text)
      #expect(play.last.notice?.contains("/pause") == true, "\(play.last.notice ?? "")")
      #expect(play.state == state && play.conversation.snapshot.offered == nil)
    }
  }

  @Test(
    "words that only hold a stop are an answer",
    arguments: ["we must stop the leak", "I want to stop him", "enough rooms for today's guests"])
  func noStop(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.outcome["aim"]?.text == text)
  }

  // MARK: Lists

  @Test(
    "a list is changed and ended in words",
    arguments: [
      (["remove 2"], "Ana, Cy"), (["no!! remove 2 and 3"], "Ana"), (["change 2 to Tom"], "Ana, Tom, Cy"),
      (["rename Bo to Tom"], "Ana, Tom, Cy"), (["please take Bo off the list"], "Ana, Cy"),
      (["thats all"], "Ana, Bo, Cy"),
      (["dr amsler who hates me"], "Ana, Bo, Cy, dr amsler"), (["remove 9"], "Ana, Bo, Cy"),
      (["only Bo, not Ana today"], "Bo, Cy"),
      (["who is on the list?"], "Ana, Bo, Cy"),
    ] as [([String], String)])
  func list(lines: [String], names: String) throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo, Cy")
    for line in lines { play.type(line: line) }
    #expect(play.each("name", in: "network").compactMap { $0?.text }.joined(separator: ", ") == names)
  }

  @Test("and goes on at", arguments: ["thats all", "ok", "done", "ok thats everyone", "im done", "that's it for now"])
  func ended(text: String) throws {
    var play = try Play()
    play.type("/goto network", text)
    #expect(play.state == "net-names" || play.state == "net-none", "an empty list does not grow by that")
    play = try Play()
    play.type("/goto network", "Ana", text)
    #expect(play.state == "net-rate" && play.each("name", in: "network").count == 1)
  }

  // MARK: Typed ahead

  private func still() throws -> Play {
    var play = try Play()
    play.type("/goto elevating", "", "", "When I was young my father never asked us anything", "2", "That I was there")
    try #require(play.state == "elev-still")
    return play
  }

  @Test(
    "what is to be done waits for its question, where Enter takes it",
    arguments: [
      ("ok fine. show dave the forecast before monday", "show dave the forecast before monday"),
      ("yes, call bernd before the board", "call bernd before the board"), ("yeah ring him", "ring him"),
      ("show dave the forecast", "show dave the forecast"), ("Yes. Write to Ana on Friday", "Write to Ana on Friday"),
    ])
  func ahead(text: String, what: String) throws {
    var play = try still()
    play.type(line: text)
    #expect(play.state == "elev-action" && play.conversation.snapshot.offered == what)
    #expect(play.last.notice?.contains("Enter keeps") == true)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    play.type("")
    #expect(play.value("actions.0.what")?.text == what)
  }

  @Test(
    "no deed is made of anything else",
    arguments: ["no", "no, i am tired", "sure, why not", "nothing comes to mind now", "what do you mean?"])
  func notAhead(text: String) throws {
    var play = try still()
    play.type(line: text)
    #expect(play.conversation.snapshot.offered == nil)
  }
}
