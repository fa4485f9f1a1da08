// What is said back: nothing of a filler, a curse or half a confession; words of pain before all else; and what says
// nothing stands nowhere.

import Scripts
import Testing

@testable import Conversations

@Suite struct SaidBackTests {
  @Test(
    arguments: [
      // A filler, a curse, half a thought.
      ("honestly? my stomach. i used to bring numbers to my dad", nil), ("honestly? my stomach.", "“my stomach”"),
      ("honestly?", nil), ("Really?", nil),
      ("seriously? wtf", nil), ("wtf is this. HR made me. lol", nil), ("this is bullshit", nil), ("lol", nil),
      ("who the fuck are you to ask", nil), ("if it stops. i should be selling stuff", nil),
      ("when she answers. or so i think", nil), ("if it stops", "“if it stops”"),
      ("i was gonna sell it first. i had a bloke lined up and never told him", nil),
      ("my jaw. like im 9 again and he got the bike", nil), ("I want to tell you why I left the team after May", nil),
      ("Ana, I announced it. I did that to you. May I stop talking, and hear how it was?", "“Ana, I announced it”"),
      // The point of it is not cut off.
      ("that he rang me the day after the game and i didnt pick up", nil),
      ("I say first that I also hide bad news from the team", nil),
      ("He always answers my calls and he comes to my office on Fridays", "“He always answers my calls …”"),
      ("cant think of anyone rn", nil), ("nah nothing", nil),
      // Tears now, and what is only said before the point.
      ("I'm sitting here crying", nil), ("sorry. I can't stop crying.", nil),
      ("hi. how are you? he greets me first", "“he greets me first”"),
      ("Hi again. He answers my mails the same day.", "“He answers my mails the same day”"),
      ("sorry, long day. We still laugh at the same jokes.", "“We still laugh at the same jokes”"),
      ("this is stupid", nil),
      // Pain comes first.
      ("i cried abit just now. i havent missed M. til i wrote it", "“i havent missed M. til i wrote it”"),
      ("my old dep head nurse. M. she was kind. she died last year", "“she died last year”"),
      ("she says it to my face. thats why it hurts", "“thats why it hurts”"),
      // A wish to hit is nothing to hold up.
      ("my fist wants to meet his face. Thats what i notice", nil), ("I want to punch him", nil),
      ("I could slap her", nil), ("my hands are cold", "“my hands are cold”"),
      ("the numbers hit us", "“the numbers hit us”"),
      ("I meet him at the gate", "“I meet him at the gate”"),
      ("We worked well. My brother rang me the day after the funeral and I did not pick up the phone", nil),
    ] as [(String, String?)])
  func excerpt(text: String, expected: String?) { #expect(Excerpt.quoted(text) == expected) }

  @Test("a feeling in passing is not what was answered")
  func inPassing() {
    #expect(Excerpt.quoted("If I can tell Kris the truth without excuses. i feel sick") != "“i feel sick”")
    #expect(Excerpt.quoted("my aunt died. i feel sick") == "“my aunt died”")
  }

  @Test(arguments: [
    "she died last year", "M. died in May", "my old head nurse died", "after the funeral", "my dad passed away",
    "he is dead", "I lost my mother in March", "i cried abit just now", "thats why it hurts", "that im alone with it",
    "I miss her", "i havent missed M. til i wrote it", "it broke my heart", "she scares me", "i am just so tired of it",
    "Papa is dying, the doctor said on Monday", "I told you, because Mama is dying",
    "We do not have time, Papa has weeks",
    "she has a tumour", "my father is in a hospice", "I can't stop crying", "I never felt so alone", "Kwame is dying",
    "he is at the chemo with my brother", "I could not stop crying",
  ])
  func pain(text: String) { #expect(text.isOfPain) }

  @Test(arguments: [
    "the deal died", "it died down", "I am dying to know", "a deadline", "the dead line", "we lost the client",
    "I missed the meeting", "it hurts sales", "let me alone decide", "scared of heights she is", "we miss dates",
    "the death march to the launch", "I stopped crying", "I am not so alone", "no tears this time",
    "I do not feel alone",
    "I am not scared any more", "it does not hurt", "the project is dying", "he has weeks of holiday", "we have weeks",
    "I am no longer lonely", "a stroke of luck", "The market is dying",
  ])
  func noPain(text: String) { #expect(!text.isOfPain) }

  @Test func noLineAboutNumbersAnswersADeath() throws {
    var play = try Play()
    play.type(
      "Agree on the launch", "A date", "network", "short", "my old head nurse. we just knew. she died last year")
    let said = play.entries.filter { $0.state == "words-heard" }.map(\.text)
    #expect(said.first?.contains("“she died last year”") == true && said.first?.contains("numbers") == false)
    #expect(play.entries.contains { $0.state == "words-meaning" }, "what is explained comes all the same")
  }

  @Test(arguments: ["nothing lol", "fuck off", "idk", "dont know lol", "wtf", "nothing at this hour", "screw this"])
  func nothingToDoIsNoAction(line: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "", line)
    #expect(play.outcome.items("actions").isEmpty && play.state == "share-with")
    #expect(line.standsForNothing || play.entries.contains { $0.text == line }, "what was typed is kept")
  }

  @Test(arguments: [
    "nah thats enuf", "No, I think two is ample", "nothing tonight", "nope", "fuck off", "thats all",
    "nope. done", "no. done", "nope done", "no im done", "nah im good", "no more. thats it", "thats all, bed",
    "thats enough for tonight", "Nah, all good", "no that is it, thanks",
  ])
  func noMoreToDoIsNoAction(line: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "", "Write; Bo; Friday", line)
    #expect(play.outcome.items("actions").count == 1 && play.state == "elev-ifthen")
    #expect(line.standsForNothing || play.entries.contains { $0.text == line }, "what was typed is kept")
  }

  @Test(arguments: ["nope. done", "no im done", "nah im good"])
  func norIsItTheFirst(line: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "", line)
    #expect(play.outcome.items("actions").isEmpty && play.entries.contains { $0.text == line })
  }

  @Test(arguments: [[], ["Bo"], ["Bo", "Friday"]])
  func whatIsSkippedAfterGoingBackIsNotDone(parts: [String]) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "", "Write; Bo; Friday", "Rest more")
    for part in parts { play.type(line: part) }
    for _ in 0...parts.count { play.type(line: "/back") }
    play.type("/skip")
    #expect(play.outcome.items("actions").count == 1 && play.state == "elev-ifthen")
    #expect(play.entries.contains { $0.text == "Rest more" })
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(arguments: [
    "No more late calls", "no meetings on Monday", "Not reply at once", "nothing but rest", "call all",
    "No more than one call", "im good at calls, so call", "no phone at night",
  ])
  func somethingToDoAllTheSame(line: String) {
    #expect(!line.declinesMore && !line.saysNothing)
  }

  @Test(arguments: [
    "tonight", "thu or fri", "thu morning 6. or fri idk", "Friday", "tomorrow at 9", "fri or sat maybe",
  ])
  func aDayIsNoPerson(line: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto elevating", "", "", "Sort it out", line)
    #expect(play.conversation.snapshot.cursor.part == "who" && play.last.notice?.contains(Message.isNoName) == true)
  }

  @Test(arguments: [
    ("amsler. tell kessler myself before he does", "Kessler"), ("coffee w petra", "head nurse Petra"),
    ("about Amsler: ask Kessler", "Kessler"), ("Amsler and his list", "Amsler"), ("call kessler", "Kessler"),
  ])
  func whoeverIsToBeToldIsNamed(what: String, who: String) {
    #expect(Mention.person(in: what, among: ["Amsler", "Kessler", "head nurse Petra"]) == who)
  }

  @Test(arguments: [("k", "yes", "Kessler"), ("K.", "no", "K."), ("a", "yes", "a")])
  func anInitialIsAskedAbout(typed: String, reply: String, who: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "We talked", "Kessler, Amsler, Adams", "")
    play.type("7 5 8", "4 4 4", "6 6 6", "/goto elevating", "", "", "Sort it out", typed)
    if typed != "a" {
      #expect(play.conversation.question.text == Message.isMeant("Kessler"))
      play.type(reply)
    }
    #expect(play.value("actions.0.who")?.text == who)
  }

  @Test func wordsThatCameWithNumbersStandInTheSummary() throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "We talked", "Ana, Bo", "")
    play.type("8 9 8 but shes leaving in march", "4 4 4")
    let summary = Summary(play.conversation.transcript, play.conversation.script.data)
    let part = try #require(summary.parts.first { $0.slot.name == "network" })
    #expect(part.details.first == ["\(Message.beside): 8 9 8 but shes leaving in march"])
    #expect(part.details.last == [] && summary.text.contains("shes leaving in march"))
  }

  @Test(arguments: ["dont know", "nothing at this hour", "idk lol", "nothing", "fuck off"])
  func whatSaysNothingStandsInNoSummary(line: String) throws {
    let outcome: Record = ["aim": .text("A date"), "worth": .text(line)]
    #expect(Summary(outcome, BuiltIn.data).parts.map(\.slot.name) == ["aim"])
  }

  @Test(arguments: [Message.asideHint, Message.partHint, Message.itemHint, Message.namesHint, Message.sentencesHint])
  func theWayOutIsInSightAtFortyColumns(hint: String) {
    #expect(hint.prefix(39).contains("Enter goes on") || hint.prefix(39).contains("Enter leaves it open"))
  }

  @Test func theWayOutOfAnActionIsInSightAtFortyColumns() throws {
    #expect(Message.asideHint.prefix(39).contains("“no action”") && "no action".isNoDeed)
  }

  @Test(arguments: ["what do you mean", "What do you mean by that?", "can you explain the question?"])
  func aQuestionIsPutAnotherWay(line: String) throws {
    var play = try Play()
    play.type("A date", line)
    let asked = try #require(Script.builtIn["arrive-worth"]).ask.map { $0.pieces }
    #expect(play.state == "arrive-worth" && asked.count == 2)
    #expect(play.last.notice?.hasPrefix(Message.inOtherWords("")) == true)
  }

  @Test(arguments: [
    "dont put that in the report to HR", "please do not show this to my boss", "never tell anyone that",
  ])
  func whoAsksThatNothingIsToldOnIsAnswered(line: String) throws {
    var play = try Play()
    play.type("A date", line)
    #expect(play.state == "arrive-worth" && play.last.notice?.contains("nothing is sent anywhere") == true)
    play.type("")
    #expect(play.outcome["worth"]?.text == line, "Enter keeps it as the answer")
  }

  @Test(arguments: ["who the fuck are you to ask", "wtf is this", "what the hell is this program"])
  func aCurseDoesNotHideAQuestion(line: String) {
    #expect(VisitQuestions(in: line)?.topics.map(\.name) == [.asker])
  }
}
