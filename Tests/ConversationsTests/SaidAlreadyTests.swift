// What an action says by itself: whom and when it names, whether it is one, and how it is told in a line.

import Scripts
import Testing

@testable import Conversations

@Suite struct SaidAlreadyTests {
  private static func play(_ lines: [String], seed: UInt64 = 1) throws -> Play {
    var play = try Play(seed: seed)
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "")
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(arguments: [
    ("ring Otto on Tuesday", "Otto", "Tuesday"), ("Talk with my old boss by Friday.", "my old boss", "by Friday"),
    ("Write to Dr Marsh and Ana tomorrow", "Dr Marsh and Ana", "tomorrow"),
    ("tell our team, on 15 December", "our team", "15 December"), ("Ask Ana's view on Monday", "Ana", "Monday"),
    ("say sorry to Kofi!", "Kofi", nil), ("Think it over by Monday", nil, "by Monday"), ("Sort it out", nil, nil),
    ("Read the Friday report", nil, nil), ("Meet on Monday or Tuesday", nil, nil), ("Write in March", nil, nil),
  ])
  func isOfferedAndEnterTakesIt(what: String, who: String?, when: String?) throws {
    var play = try Self.play([what])
    #expect(play.conversation.question.earlier == who && play.conversation.question.kept == who)
    #expect(who == nil || !play.conversation.question.earlierIsEditable)
    #expect(play.conversation.question.text.contains("“\(who ?? "Enter takes")”") == (who != nil))
    play.type(who == nil ? "/skip" : "")
    #expect(play.conversation.question.earlier == when)
    play.type(when == nil ? "/skip" : "", "")
    #expect(play.value("actions.0.who")?.text == who)
    #expect(play.value("actions.0.when")?.text == when)
    #expect(play.value("actions.0.what")?.text == what)
    #expect(try play.reread().transcript.outcome == play.outcome)
  }

  @Test(
    "several deeds in one line are told apart, and one is left whole",
    arguments: [
      (
        "call petra thursday at eight comma send oliver the numbers by friday comma say no to the guy",
        ["call petra thursday at eight", "send oliver the numbers by friday", "say no to the guy"]
      ),
      (
        "I will read the paper by Sunday, invite Imogen to tea, and write to the Dean",
        ["read the paper by Sunday", "invite Imogen to tea", "write to the Dean"]
      ),
      (
        "align w/ Raj b4 steerco; call Anita; mail Meenakshi",
        ["align w/ Raj b4 steerco", "call Anita", "mail Meenakshi"]
      ),
      ("call anita on thu re the delay. and mail raj", ["call anita on thu re the delay", "mail raj"]),
      ("call Bo, Ana and Cy", []), ("write to Bo, he knows", []), ("ask Bo. He knows", []), ("call Bo, then rest", []),
    ])
  func deeds(line: String, deeds: [String]) { #expect(Deed.all(in: line) == deeds) }

  @Test("a list of names may be dictated") func dictatedNames() {
    #expect(Names.all(in: "Jens comma Petra and Oliver") == ["Jens", "Petra", "Oliver"])
  }

  @Test(
    "the one person who was spoken of is offered where somebody is asked for",
    arguments: [
      ("I have to talk to my brother in law Goran", "He lied", "Goran"), ("its Kris, he left", "A date", "Kris"),
      ("the talk with kuno", "A date", "kuno"),
      ("Peace with Priya", "Priya and I can laugh", "Priya"), ("Agree with Tuan", "tuan says yes", "Tuan"),
      ("Priya and Bo fight", "They stop", nil), ("A date in March", "We have one", nil),
      ("I will hope", "May is over", nil), ("The plan for Vienna", "It is signed", nil),
      ("A better year", "I sleep", nil),
    ])
  func personIsOffered(aim: String, worth: String, name: String?) throws {
    var play = try Play()
    play.type(aim, worth, "conversation", "short")
    #expect(play.state == "hard-who" && play.conversation.question.earlier == name)
    let words = play.conversation.question.text
    #expect(words.contains("Enter takes") == (name != nil) && words.contains("“\(name ?? "Enter")”") == (name != nil))
    var other = play
    other.type("Sam")
    #expect(other.each("name", in: "network") == [.text("Sam")], "another is no other name of who was offered")
    guard let name else { return }
    for line in ["", "yes", "him"] {
      var next = play
      next.type(line)
      #expect(next.state == "face-issue" && next.each("name", in: "network") == [.text(name)])
      #expect(try next.reread().snapshot == next.conversation.snapshot)
    }
    var beside = play
    beside.type("\(name), of course, who else, my sister says I should leave it")
    #expect(beside.each("name", in: "network") == [.text(name)] && beside.last.notice == Message.remarkKept)
    play.type("He stood in the yard on Tuesday and said that we had sold all of it, and he looked away from me")
    #expect(play.conversation.snapshot.offered == name && play.last.notice?.contains(Message.nameComes) == true)
  }

  @Test(arguments: [
    ("ring jim mon am", "Jim (CFO)"), ("a note for petra", "Petra - operations"), ("see Marsh", "Dr Marsh"),
    ("thank Hoa for lunch", "Ms Hoa Nguyen (new)"), ("marsh land, to be bought", nil), ("Sort it out", nil),
    ("human effort", nil),
  ])
  func aKnownPersonIsFoundByAPartOfTheName(what: String, who: String?) throws {
    let names = ["Jim (CFO)", "Petra - operations", "Dr Marsh", "Ms Hoa Nguyen (new)", "Human Resources"]
    #expect(Mention.person(in: what, among: names) == who)
  }

  @Test func theHintBesideAChoiceInAFormIsThatOfAChoice() throws {
    let play = try Self.play(["I lied to him about the numbers."])
    #expect(play.conversation.question.hint == Message.chooseHint)
  }

  @Test func anEarlierAnswerOffersTheDayAndThePerson() throws {
    var play = try Play()
    play.type(
      "Ask Otto about the launch numbers on Tuesday", "We have one", "network", "short", "/goto elevating", "", "")
    play.type("Ask about the launch numbers")
    #expect(play.conversation.question.earlier == "Otto")
    play.type("")
    #expect(play.conversation.question.earlier == "Tuesday")
  }

  @Test func aPronounIsWhomTheTalkHasTurnedTo() throws {
    var play = try Play()
    play.type("A date", "We have one", "conversation", "short", "my boss", "The delays", "free", "issue")
    play.type("/goto elevating", "", "", "Say it to him by Friday")
    #expect(play.conversation.question.earlier == "my boss")
  }

  @Test func whatIsTypedInsteadIsTakenAndWhatIsLeftOpenIsNot() throws {
    let play = try Self.play(["ring Otto on Tuesday", "Otto and Ana", "/skip", ""])
    #expect(play.value("actions.0.who")?.text == "Otto and Ana")
    #expect(play.value("actions.0.when") == nil)
    #expect(try Self.play(["Think about it", "nobody"]).value("actions.0.who") == nil)
  }

  @Test(arguments: [["", ""], ["nobody", "none"], ["/skip", ""], ["", "nothing"]])
  func enterLeavesAPartOpen(lines: [String]) throws {
    let play = try Self.play(["Think it over"] + lines)
    #expect(play.conversation.snapshot.cursor.part == Part.another)
    #expect(play.value("actions.0.who") == nil)
    #expect(play.value("actions.0.when") == nil)
    #expect(try play.reread().transcript.outcome == play.outcome)
  }

  @Test(arguments: [
    "That is not something to do", "no, that's not something to do.", "not an action", "No action", "It isn't a plan",
    "this is just a story", "it's not something to do", "sorry, that was not a task", "There is nothing to do",
  ])
  func whatSaysThatNothingIsToBeDone(words: String) throws {
    #expect(words.isNoDeed)
    let play = try Self.play(["Sort it out", words])
    #expect(play.state == "elev-heard")
    #expect(play.outcome.items("actions").isEmpty)
    #expect(play.outcome.words("words.heard") == "Sort it out")
    #expect(try Self.play([words]).state == "share-with")
  }

  @Test(arguments: [
    "Do not plan the meeting", "Plan the action day", "Not reply at once", "Write the story", "no more late calls",
    "Stop doing nothing", "Say that it is not a plan of mine but theirs, and ask",
  ])
  func whatIsSomethingToDoAllTheSame(words: String) { #expect(!words.isNoDeed) }

  @Test(arguments: [
    "I lied to him about the numbers.", "When I was young, my father never asked", "Last year we lost the client",
    "She said it before everybody", "my mother died in March", "it happened so fast", "They never told us why",
  ])
  func whatIsTold(words: String) throws {
    #expect(words.isTold)
    var play = try Self.play([words])
    #expect(play.conversation.snapshot.cursor.part == Part.really)
    #expect(play.conversation.question.hint == Message.chooseHint)
    play.type("1")
    #expect(play.conversation.snapshot.cursor.part == "who")
    #expect(play.entries.last { $0.who == .client }?.text == Message.toDo[0].label)
    play.type("/back", "no")
    #expect(play.state == "elev-heard")
  }

  @Test(arguments: [
    "Ring Otto on Tuesday", "I will call her, as I said", "Ask what happened", "I want to say that I lied",
    "the report to Ana", "I ring him", "We'll talk", "Tell them what we agreed and when it was", "My own plan",
  ])
  func whatIsToBeDone(words: String) { #expect(!words.isTold) }

  @Test(
    arguments: [
      (
        ["what": "Ring her.", "who": "With my grandmother, God rest her.", "when": "By Friday."],
        "Ring her, with my grandmother, God rest her, by Friday"
      ),
      (["what": "ring Otto on Tuesday", "who": "Otto", "when": "Tuesday"], "ring Otto on Tuesday"),
      (
        ["what": "Talk", "who": "Ana", "when": "on Monday;", "if": "i start", "then": "i dial him"],
        "Talk, with Ana, on Monday; if i start then i dial him"
      ),
      (["what": "Talk", "if": "When he calls", "then": "I breathe"], "Talk; when he calls, I breathe"),
      (["what": "Talk", "if": "Monday at nine", "then": "I call."], "Talk; Monday at nine, I call"),
      (["what": "Talk", "if": "the phone rings", "then": "I ask"], "Talk; if the phone rings then I ask"),
      (["what": "Talk", "if": "Before lunch"], "Talk; before lunch"),
      (["what": "eat with Hoa", "who": "Ms Hoa (new)"], "eat with Hoa"),
      (["what": "eat with Hoa", "who": "Ana Bo"], "eat with Hoa, with Ana Bo"),
      (["what": "ring jim mon", "who": "Jim (CFO)", "when": "mon"], "ring jim mon"),
      (["what": "ring jim", "who": "Jim, the CFO", "when": "mon"], "ring jim, with Jim, the CFO, mon"),
      (["what": "Who can help?", "who": "The team", "when": "soon..."], "Who can help? with the team, soon"),
      (["what": "Think", "who": "Alone", "status": "dropped"], "Think, alone (set aside)"),
      (["what": "Write;", "who": "together with Bo", "then": "I breathe"], "Write, together with Bo; I breathe"),
      (["what": "Rest"], "Rest"),
      (["what": "Talk", "rest": "the second page"], "Talk, still the second page"),
      (["what": "Talk", "rest": "i told you. spoke to sarah, not the forecast"], "Talk"),
    ] as [([String: String], String)])
  func anActionInALine(fields: [String: String], line: String) throws {
    let records = try #require(BuiltIn.actions.records)
    var item: Record = ["status": "open"]
    for (name, words) in fields { item[name] = .text(words) }
    #expect(item.line(in: records) == line)
    #expect(!records.told(of: item).contains { $0.lowercased().hasPrefix("with: with") })
  }

  @Test(
    arguments: [
      ("if i start then i dial him", "i start", "i dial him"),
      ("When he calls, I breathe", "When he calls", "I breathe"),
      ("when he calls i breathe", "when he calls", "i breathe"),
      ("Whenever I wait, I read", "Whenever I wait", "I read"),
      ("If my boss and i argue i stop", "my boss and i argue i stop", nil),
      ("if the door opens", "the door opens", nil), ("Yes, I will call", nil, "I will call"), ("6", nil, nil),
      ("ok", nil, nil), ("Yes.", nil, nil), ("8 / 10", nil, nil), ("none", nil, nil),
      ("I just call him", nil, "I just call him"), ("I leave if he shouts", "he shouts", "I leave"),
      ("say hi when I see him", "when I see him", "say hi"), ("I leave, if he shouts", "he shouts", "I leave"),
      ("I'll write to him as soon as the report is out", "as soon as the report is out", "I'll write to him"),
      ("when I see him -> I say hi", "when I see him", "I say hi"), ("if, then I call", nil, "I call"),
      ("Once Ana is back I will ring her, not before", "Once Ana is back", "I will ring her, not before"),
      ("I leave if it gets loud, and call Ana", "it gets loud", "I leave and call Ana"),
      ("I ask him if he is free", nil, "I ask him if he is free"), ("I write once a week", nil, "I write once a week"),
      ("I could stand up, and have some water", nil, "I could stand up, and have some water"),
    ] as [(String, String?, String?)])
  func aPlanIsTakenApart(words: String, moment: String?, deed: String?) {
    #expect(Plan.parts(of: words).moment == moment)
    #expect(Plan.parts(of: words).deed == deed)
  }

  @Test(
    arguments: [
      ("6", nil), ("yes", nil), ("sure", nil), ("7/10", nil), ("I just call him", "I just call him"),
      ("Breathe", "Breathe"),
    ] as [(String, String?)])
  func aPlanWithoutAMomentIsAskedForOnceMore(words: String, deed: String?) throws {
    var play = try Self.play(["Write to Bo; Bo; Friday", ""])
    play.type(line: words)
    #expect(play.state == "elev-ifthen" && play.last.notice == Message.momentExpected)
    play.type(line: words)
    #expect(play.state == "elev-confidence")
    #expect(play.value("actions.0.if") == nil && play.value("actions.0.then")?.text == deed)
  }

  @Test(arguments: ["after lunch I ring", "Every morning I write one line", "I ask him on Monday", "as soon as I wake"])
  func aMomentInOtherWordsWillDo(words: String) throws {
    var play = try Self.play(["Write to Bo; Bo; Friday", ""])
    play.type(line: words)
    #expect(play.state == "elev-confidence")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func eachScreenNamesItsActionWhereThereAreSeveral(seed: UInt64) throws {
    var play = try Play(seed: seed)
    play.type("A date", "We have one", "network", "room", "Now", "/goto elevating", "", "", "Write; Bo; Friday", "Call")
    #expect(play.conversation.question.text.contains("“Call”"))
    play.type("Cy")
    #expect(play.conversation.question.text.contains("“Call”"))
    play.type("Monday", "")
    for (state, line) in [
      ("elev-obstacle", "Rain"), ("elev-ifthen", "If it rains, I write"), ("elev-confidence", "3"),
      ("elev-lower", "help"),
      ("elev-help", "Di"), ("elev-revise", ""),
    ] {
      #expect(play.state == state)
      let visit = play.conversation.snapshot.cursor.visit
      let shown = play.entries.filter { $0.state == state && $0.visit == visit && $0.who == .script }.map(\.text)
      #expect(shown.joined(separator: "\n").contains("“Write”"), "\(state)")
      play.type(line: line)
    }
    #expect(play.value("actions.0.help")?.text == "Di")
  }
}
