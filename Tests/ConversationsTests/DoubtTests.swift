// Lines that can hardly be what was asked for, and lines that say yes, no, nothing or "say more".

import Scripts
import Testing

@testable import Conversations

@Suite("Doubtful answers")
struct DoubtTests {
  /// An action that waits for one of its parts.
  private func action(_ lines: String...) throws -> Play {
    var play = try Play()
    play.type("/goto elevating", "", "", "Clear the desk")
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(
    "what is said of somebody is no part of the name",
    arguments: [
      ("the chair. sir geoffrey H. he scares me", "the chair, sir geoffrey H"),
      ("sir geoffrey H. he scares me", "sir geoffrey H"), ("Ana. she is my boss", "Ana"),
      ("Bo K. I do not trust him", "Bo K"), ("Mr. K", "Mr. K"), ("St. Mary's", "St. Mary's"), ("J. R.", "J. R."),
    ])
  func nameAndSentence(text: String, name: String) throws {
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.state == "face-issue" && play.each("name", in: "network").last??.text == name)
    #expect(play.entries.contains { $0.text == text })
  }

  @Test(
    "who is named behind a no is what Enter takes",
    arguments: [
      ("nobody. my sister maybe", "my sister"), ("no one, maybe Kim", "Kim"), ("nobody! my brother", "my brother"),
    ])
  func behindNobody(text: String, offered: String) throws {
    var play = try Play()
    play.type("/goto leaving")
    try #require(play.state == "share-with")
    play.type(line: text)
    #expect(play.conversation.snapshot.offered == offered)
  }

  @Test(
    "nobody, and how that is, leaves it open",
    arguments: ["nobody. i feel sick", "nobody. he knows everybody", "no one at this hour", "nobody, it is too late"])
  func nobody(text: String) throws {
    var play = try Play()
    play.type("/goto leaving", text)
    #expect(play.state != "share-with" && play.outcome["confidant"] == nil)
    #expect(play.entries.contains { $0.who == .client && $0.text == text }, "nothing typed is lost")
  }

  // MARK: Numbers

  @Test(
    "a number alone where words are asked for is asked about, and Enter keeps it",
    arguments: ["1", "7ish", "8/10", "about 7", "4,5", "10!", "3 4 5", "7?"])
  func numberAlone(text: String) throws {
    for lines in [[], ["/goto elevating"], ["/goto facing", "Ana"], ["/goto elevating", "", ""]] {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let state = play.state
      let before = play.outcome
      play.type(line: text)
      #expect(play.last.notice?.contains("Enter keeps “\(text)” as your answer.") == true)
      #expect(play.state == state && play.outcome == before)
      #expect(try play.reread().snapshot == play.conversation.snapshot)
      play.type("")
      #expect(play.outcome != before, "\(state)")
    }
  }

  @Test("typed twice it is meant, and where a number may answer, it does")
  func numberMeant() throws {
    var play = try Play()
    play.type("2", "2")
    #expect(play.outcome["aim"] == "2" && play.state == "arrive-worth")
    play = try Play()
    play.type("/goto facing", "Ana", "It was late", "free", "issue", "Calm", "2")
    #expect(play.value("words.time") == "2", "how much time")
  }

  @Test("words with a number in them are words", arguments: ["Q4 is safe", "3pm", "B2", "2 of us", "one", "24 hours"])
  func numberInWords(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.outcome["aim"] == .text(text))
  }

  @Test("a number is no name", arguments: ["1", "7ish", "12?", "9/10"])
  func numberAsName(text: String) throws {
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.state == "hard-who" && play.each("name", in: "network").isEmpty)
    play.type("/goto network", text)
    #expect(play.state == "net-names" && play.each("name", in: "network").isEmpty)
    let who = try action(text)
    #expect(who.each("who", in: "actions") == [nil] && who.last.notice?.contains("name") == true)
  }

  // MARK: Days

  @Test(
    "what names no day is asked about, and Enter keeps it",
    arguments: [
      "she never answers anyway", "yesterday", "17", "blue", "it depends on my brother",
      "I do not like to plan my life so",
    ])
  func noDay(text: String) throws {
    var play = try action("Ana", text)
    #expect(play.each("when", in: "actions") == [nil])
    #expect(play.last.notice?.contains("Enter keeps") == true)
    play.type("")
    #expect(play.each("when", in: "actions") == [.text(text)])
    #expect(try action("Ana", text, "Friday").each("when", in: "actions") == ["Friday"])
  }

  @Test(
    "some time is an answer as it is",
    arguments: [
      "soon", "before Christmas", "when the children are back at school after the long summer", "next month",
      "in spring", "Q1", "by the end of the week", "after our next meeting", "every Monday", "tomorrow", "2027",
    ])
  func someTime(text: String) throws {
    let play = try action("Ana", text)
    #expect(play.each("when", in: "actions") == [.text(text)])
    #expect((play.last.notice == nil) == (text == "tomorrow"), "it is said that no date is set")
  }

  @Test("who is named before a day is taken without it", arguments: [("Kim tomorrow", "Kim"), ("Bo on Friday", "Bo")])
  func beforeDay(text: String, name: String) throws {
    #expect(try action(text).each("who", in: "actions") == [.text(name)])
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.each("name", in: "network") == [.text(name)])
  }

  @Test(
    "who does not know leaves it open",
    arguments: ["dunno", "never mind", "I don't know yet.", "no idea", "idk", "Not sure", "whatever", "hm, not sure"])
  func shrug(text: String) throws {
    let day = try action("Ana", text)
    #expect(day.each("when", in: "actions") == [nil] && day.conversation.snapshot.cursor.part == Part.another)
    let who = try action(text)
    #expect(who.each("who", in: "actions") == [nil] && who.conversation.snapshot.cursor.part == "when")
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.state == "hard-who" && play.each("name", in: "network").isEmpty)
    play.type("/goto sharing", text)
    #expect(play.state == "leave-situation" || play.state == "leave-door")
    #expect(play.outcome["confidant"] == nil)
  }

  // MARK: Names

  @Test(
    "a sentence is no name; the one who is named in it is offered",
    arguments: [
      ("ring Piotr on Friday 11 December", "Piotr"), ("kim asks me next tuesday", "kim"),
      ("I will ask Ana first", "Ana"), ("she knows it already", "she knows it already"),
      ("tell my boss about it", "my boss"), ("idiot", "idiot"), ("ok", "ok"),
      ("bob told me to wait", "bob"), ("it's complicated", "it's complicated"), ("keep it", "keep it"),
    ])
  func sentence(text: String, offered: String) throws {
    var play = try action(text)
    #expect(play.each("who", in: "actions") == [nil], "\(text)")
    #expect(play.last.notice?.contains("Enter keeps “\(offered)”") == true)
    #expect(play.entries.contains { $0.kind == .unclear && $0.text == text }, "nothing typed is lost")
    play.type("")
    #expect(play.each("who", in: "actions") == [.text(offered)])
    #expect(try action(text, "Kim").each("who", in: "actions") == ["Kim"])
    var facing = try Play()
    facing.type("/goto facing", text)
    #expect(facing.state == "hard-who", "\(text)")
  }

  @Test(
    "who is described is named",
    arguments: [
      "Ana", "my boss", "the lady who sits beside me", "Kim and me", "Will Smith", "people I work with", "Mark Ring",
      "I Wayan", "a friend of mine", "Ana from sales", "With my grandmother, God rest her.", "alone", "Ruby Tuesday",
      "Hope", "somebody who was there", "T.", "N", "y",
    ])
  func described(text: String) throws {
    #expect(try action(text).each("who", in: "actions") == [.text(text)])
  }

  @Test(
    "on a list of names what is none is left out, and that is told",
    arguments: [
      ("bob, trust", ["bob"]), ("i talk less now", []), ("idiot", []), ("Ana, she hates me", ["Ana"]),
      ("Kim, ring Piotr on Friday", ["Kim"]), ("purpose, imperative", []), ("call him tomorrow", []),
      ("Ana, Bo, idiots", ["Ana", "Bo"]), ("rob", ["rob"]), ("marcus, rob", ["marcus", "rob"]),
    ])
  func listed(text: String, names: [String]) throws {
    var play = try Play()
    play.type("/goto network", text)
    #expect(play.each("name", in: "network") == names.map(Value.text), "\(text)")
    #expect(play.last.notice?.isEmpty == false && play.state == "net-names")
  }

  @Test("whoever is told of is perhaps the same as before, and then the old name may go")
  func anotherConfidant() throws {
    var play = try Play()
    play.stays = true
    play.type("/goto sharing", "My sister Mona", "/back", "M", "yes")
    #expect(play.last.entries.contains { $0.kind == .question && $0.text.contains("“My sister Mona”") })
    play.type("yes")
    #expect(play.outcome["confidant"] == "M")
    #expect(!play.entries.contains { $0.text.contains("Mona") })
    play = try Play()
    play.stays = true
    play.type("/goto sharing", "Mona", "/back", "Bo", "no")
    #expect(play.outcome["confidant"] == "Bo" && play.state != "share-with")
    #expect(play.entries.contains { $0.text == "Mona" })
    play = try Play()
    play.stays = true
    play.type("/goto sharing", "Mona", "/back", "Mona Lind")
    #expect(play.outcome["confidant"] == "Mona Lind" && play.state != "share-with")
  }

  // MARK: Yes and no

  @Test(
    "yes and no as people say them",
    arguments: [
      ("yes pls", true), ("yep", true), ("sure why not", true), ("Sure, why not!", true), ("ok then", true),
      ("yes please, thank you", true), ("of course", true), ("yeah ok", true), ("no problem", true),
      ("yes I would like that", true), ("go ahead", true), ("no thx", false), ("nah", false), ("not now", false),
      ("no, I am tired", false), ("not really", false), ("No thank you!", false), ("ok, no", false),
      ("of course not", false),
      ("yes but not today", nil), ("yes and no", nil), ("maybe", nil), ("new", nil), ("the second", nil), ("", nil),
      ("I know him", nil), ("no or yes", nil),
    ] as [(String, Bool?)])
  func assent(text: String, isYes: Bool?) { #expect(text.saysYes == isYes) }

  @Test("a choice that is a yes or a no understands them, and one of two things does not")
  func choices() throws {
    func options(_ labels: String...) -> [Option] { labels.enumerated().map { Option(id: "\($0)", label: $1) } }
    func meant(_ text: String, _ options: [Option], asks: Bool = true) -> String? {
      Choose.meant(byYesOrNo: text, options, asksYesOrNo: asks)?.id
    }
    #expect(meant("yep", options("No, another time", "Yes, at this screen")) == "1")
    #expect(meant("nah", options("Yes, change places", "That was enough")) == "1")
    #expect(meant("sure", options("Still right", "Change them")) == "0")
    #expect(meant("no thx", options("Still right", "Change them")) == "1")
    #expect(meant("no", options("Prepare it", "Not now"), asks: false) == "1")
    #expect(meant("yes", options("Go on with the next", "See the chart now"), asks: false) == nil)
    #expect(meant("yes", options("One", "Two", "Three")) == nil)

    var play = try Play()
    play.type("An aim", "A date", "network", "room", "/goto sharing", "Ana", "", "yes pls")
    #expect(play.state == "pair-tell")
    play.type("A story", "What then", "A story", "Peace", "nah")
    #expect(play.state == "share-held")
  }

  // MARK: Words to the program

  @Test("“say more” stores nothing", arguments: ["say more", "“Say more”", "I have more to say", "can I say more?"])
  func more(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.outcome["aim"] == nil && play.last.entries.isEmpty && play.last.notice == Message.sayMore)
    play.type("An aim", "A date", text)
    #expect(play.state == "arrive-way" && play.last.notice == Message.sayMoreBefore)
  }

  @Test(
    "what is asked of the program is no answer, though it has no question mark",
    arguments: [
      "Please delete everything", "delete all of this", "delete my answers please", "erase everything",
      "I want to delete this", "please delete everything I wrote", "I want this deleted",
    ])
  func delete(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.outcome["aim"] == nil && play.last.notice?.contains("forget") == true)
    #expect(play.last.notice?.contains("Enter keeps") == true)
    play.type("")
    #expect(play.outcome["aim"] == .text(text))
  }

  @Test("where words are no answer, nothing is offered, and a choice may be said kindly")
  func atOptions() throws {
    var play = try Play()
    play.type("An aim", "A date", "please delete everything")
    #expect(play.last.notice?.contains("forget") == true && play.last.notice?.contains("Enter keeps") == false)
    play.type("2 pls")
    #expect(play.value("way") == "conversation")
    play.type("short pls, thx")
    #expect(play.value("pace") == "short")
  }

  @Test("what is to be deleted elsewhere is an answer", arguments: ["Delete the old files", "delete my account there"])
  func deed(text: String) throws {
    var play = try Play()
    play.type("/goto elevating", "", "", text)
    #expect(play.each("what", in: "actions") == [.text(text)])
  }

  @Test("a mark in quotation marks asks what can be typed", arguments: ["‘?’", "“?”", "'?'"])
  func quotedMark(text: String) throws {
    var play = try Play()
    play.type(line: text)
    #expect(play.last.entries.isEmpty && play.last.notice?.contains("/help") == true)
  }

  @Test("a story at a list of options is kept, and the options stand")
  func storyAtMenu() throws {
    var play = try Play()
    play.type("An aim", "A date", "well, last year everything was still fine between us")
    #expect(play.state == "arrive-way")
    #expect(play.last.notice?.contains("Your words are kept. To go on, type a number") == true)
    #expect(play.entries.contains { $0.kind == .unclear && $0.text.hasPrefix("well, last year") })
  }
}
