// What is typed where an action is asked for and is none: a doubt, an end, words to the coach, a plan without a moment.

import Scripts
import Testing

@testable import Conversations

@Suite("No actions")
struct NoActionTests {
  private func play(coach: String? = nil, _ lines: [String] = []) throws -> Play {
    var play = try Play(coach: coach)
    play.type("/goto elevating", "", "", "call Bo", "Bo", "Monday")
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(
    "a doubt about the plan is kept, and is no action",
    arguments: [
      "its a shit idea, i might bottle it", "i dont know if i can", "i might not dare", "it wont work anyway",
      "its too much for me", "i cant do this",
    ])
  func doubt(words: String) throws {
    var play = try play([words])
    #expect(play.each("what", in: "actions") == ["call Bo"] && play.conversation.snapshot.cursor.part == Part.another)
    #expect(play.entries.contains { $0.text == words })
    play.type(words)
    #expect(play.outcome.items("actions").count == 2, "what is typed again is meant")
  }

  @Test(
    "several in one line are one after the other",
    arguments: [
      "call Di and. write to Ana", "call Di. write to Ana", "call Di; write to Ana", "call Di / write to Ana",
      "Call Di and also write to Ana", "call Di. then write to Ana.", "call Di! and write to Ana",
    ])
  func several(words: String) throws {
    var play = try play([words])
    play.type("", "", "")
    #expect(play.each("what", in: "actions").dropFirst().map { $0?.text?.lowercased() } == ["call di", "write to ana"])
  }

  @Test(
    "what is counted, or has a day of its own, is a deed of its own",
    arguments: [
      (
        "first, agree the rule with Tomas by Fri 9 Jan, second, send the paper to Marek by end of Q1, third, ask Priya",
        ["agree the rule with Tomas by Fri 9 Jan", "send the paper to Marek by end of Q1", "ask Priya"]
      ),
      (
        "stop saying fine. tell Olav about standup, by wed i guess, and the slot chat friday",
        ["stop saying fine", "tell Olav about standup, by wed i guess", "the slot chat friday"]
      ),
      (
        "Tomorrow I phone Kwame from the garage, and if Efua agrees I go to Nana on Wednesday",
        ["Tomorrow I phone Kwame from the garage", "if Efua agrees I go to Nana on Wednesday"]
      ),
      (
        "I speak with Marek on Thursday, and before I must ask from Svitlana the old invoices, until wednesday",
        ["speak with Marek on Thursday", "ask from Svitlana the old invoices, until wednesday"]
      ),
    ])
  func ownDay(words: String, deeds: [String]) throws {
    #expect(try Play().conversation.items(in: words) == deeds)
  }

  @Test(
    "one day is one deed's",
    arguments: [
      "call Di and Ana on Friday", "meet Di on Friday and listen", "on Friday I call Di and Ana", "second, call Di",
    ])
  func oneDay(words: String) throws { #expect(try Play().conversation.items(in: words).count < 2) }

  @Test("a yes or a number is asked about at any question for words", arguments: ["yes", "2", "100"])
  func bare(word: String) throws {
    for lines in [
      [], ["An aim"], ["/goto network", "Ana", "", "3 4 5", "/skip", "Ana trust", "We talk", "", "higher"],
    ] {
      var play = try Play()
      for line in lines { play.type(line: line) }
      let state = play.state
      play.type(word)
      #expect(play.state == state && play.last.notice?.contains("Enter keeps “\(word)”") == true, "\(state)")
    }
  }

  @Test(
    "what is no action is left out, wherever one is asked about it",
    arguments: ["drop it", "thats not an action leave it", "no action"])
  func noActionAtAll(words: String) throws {
    var play = try play(["text my wife"])
    play.type(words)
    #expect(play.each("what", in: "actions") == ["call Bo"])
  }

  @Test(
    "another day is set from any later question, and what else is said is the answer",
    arguments: [
      ("please move the Bo action to Wed 7 Jan", nil), ("can you change the date to Wed 7 Jan", nil),
      ("All is said, and please move the Bo action to Wed 7 Jan", "All is said"),
      ("move the piano to Bo on Wed 7 Jan", "move the piano to Bo on Wed 7 Jan"),
      ("I set the table to my taste", "I set the table to my taste"),
    ] as [(String, String?)])
  func moved(words: String, answer: String?) throws {
    var play = try play([""])
    play.type("/goto leaving", "/skip", words)
    #expect(play.value("actions.0.when")?.text == (words == answer ? "Monday" : "7 January 2026"))
    #expect(play.value("insight.situation")?.text == answer)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "at the door a line that ends with nothing more is that",
    arguments: [
      ("A real coach. no just kidding, nothing more", true), ("now I know it, thanks", true),
      ("it is clear now, thanks", true),
      ("I want more time, thanks", false), ("He said nothing more to me", false), ("A coach", false),
    ])
  func door(words: String, ends: Bool) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto leaving", "/skip", "/skip", words)
    #expect((play.value("words.last") == nil) == ends && play.state == "leave-self")
  }

  @Test(
    "the day is changed where all else stays",
    arguments: ["no. the same, by Wed 7 Jan", "the date is Wed 7 Jan, the rest stays"])
  func sameOnAnotherDay(words: String) throws {
    var play = try play([""])
    play.type("/skip", "5", "smaller", words)
    #expect(play.value("actions.0.when")?.text == "7 January 2026" && play.value("actions.0.what") == "call Bo")
  }

  @Test("nobody is nobody", arguments: ["no", "nobody", "no one"])
  func nobody(word: String) throws {
    var play = try Play()
    play.type("A date", "We have one", "network", "short", "/goto leaving", word)
    #expect(play.state != "share-with" && play.outcome["confidant"] == nil)
  }

  @Test(
    "a plan begins with its moment, and keeps it",
    arguments: [
      (
        "huh? If what. If he grins I count to ten. then i ask the question", "he grins",
        "I count to ten. then i ask the question"
      ),
      ("If he grins I count to ten. then i ask", "he grins", "I count to ten. then i ask"),
      ("not yet. If he calls, I breathe", "he calls", "I breathe"),
      ("if he calls then I breathe", "he calls", "I breathe"),
      ("if he says fine i say its not fine and write it down", "he says fine", "i say its not fine and write it down"),
    ])
  func moment(words: String, moment: String, deed: String) {
    let parts = Plan.parts(of: words)
    #expect(parts.moment == moment && parts.deed == deed)
  }

  @Test(
    "and one is one",
    arguments: [
      "call Di and Ana", "talk to Di and listen", "call Di. She waits", "call Di re the offer / the date",
      "call Di, then rest", "write 2/3 of it",
    ])
  func one(words: String) throws {
    var play = try play([words])
    play.type("", "", "")
    #expect(play.each("what", in: "actions").count == 2 && play.each("what", in: "actions").last??.text == words)
  }

  @Test(
    "what was said before is no action",
    arguments: [
      "what I said before", "the same", "like i said already", "same again", "you asked me that already",
    ])
  func saidBefore(words: String) throws {
    let play = try play([words])
    #expect(play.outcome.items("actions").count == 1 && play.last.notice != nil)
  }

  @Test("the same person and the same day are those of the action before") func same() throws {
    var play = try play(["write it all down", "same person"])
    #expect(play.each("who", in: "actions") == ["Bo", "Bo"])
    play.type("same as before")
    #expect(play.each("when", in: "actions") == ["Monday", "Monday"])
  }

  @Test(
    "nothing is made of a refusal", arguments: ["not doing anything until he says sorry", "none for me", "not now"])
  func refusal(words: String) throws {
    var play = try Play()
    play.type("/goto elevating", "", "", words)
    #expect(play.outcome["actions"] == nil && play.state != "elev-action" && play.state != "elev-heard")
  }

  @Test("who says no twice is not asked a third time", arguments: ["no", "I said no", "leave me alone"])
  func twice(words: String) throws {
    var play = try Play()
    play.type("/goto elevating", "", "", "He shouted at me in front of everyone last week", "2", words)
    #expect(play.state == "elev-heard" && play.last.notice?.contains(words) == true)
    play.type(words)
    #expect(play.state == "elev-still" && play.value("words.heart") == nil)
  }

  @Test(
    "what scolds the question is asked about",
    arguments: ["this is stupid", "what a stupid question", "too long", "what a waste of time", "boring"])
  func scolding(words: String) throws {
    var play = try Play()
    play.type(words)
    #expect(play.state == "arrive-aim" && play.outcome["aim"] == nil && play.last.notice?.contains(words) == true)
    play.type("")
    #expect(play.outcome.words("aim") == words)
  }

  @Test(
    "what is about something else is none",
    arguments: ["too long in this job", "Less time in boring meetings", "The waste"])
  func noScolding(words: String) throws {
    var play = try Play()
    play.type(words)
    #expect(play.outcome.words("aim") == words)
  }

  @Test(
    "what will be done is an action all the same",
    arguments: [
      "i will call him", "im going to write it down", "i call her on Monday", "no more late calls", "tell it to Ana",
      "i ask him what he needs", "thank her",
    ])
  func deed(words: String) throws {
    #expect(try play([words]).outcome.items("actions").count == 2)
  }

  @Test(
    "an end is no action, and at whom it is with no name",
    arguments: [
      "nothing else. im scared", "nope. thats it, sleep", "no more. i feel sick", "thats all, im done",
      "nothing more, bye",
    ])
  func end(words: String) throws {
    for lines in [[words], ["write to Di", words]] {
      let play = try play(lines)
      #expect(play.state == "elev-ifthen" && play.entries.contains { $0.text == words })
      #expect(play.outcome.items("actions").count == lines.count)
      #expect(play.each("who", in: "actions").dropFirst().allSatisfy { $0 == nil })
    }
  }

  @Test("behind a no stands somebody else", arguments: ["no, my sister", "nobody. my wife maybe", "no, not him, Ana"])
  func somebody(words: String) { #expect(!words.isNoMore) }

  @Test(
    "words to the coach by name are said to the coach, wherever they are typed",
    arguments: [
      "kim i dont trust anyone there anymore", "Kim, what would you do", "ok kim im scared",
      "i dont know what to do, kim", "kim where were we", "kim where do i start, its the equity thing again",
      "kim read it to me", "bye kim haha",
    ])
  func toTheCoach(words: String) throws {
    for lines in [[], ["write to Di"], ["write to Di", "Di"]] {
      var play = try play(coach: "Kim", lines)
      let (cursor, outcome) = (play.conversation.snapshot.cursor, play.outcome)
      play.type(words)
      #expect(play.last.notice == Message.wasHeard(by: "Kim"))
      #expect(play.conversation.snapshot.cursor == cursor && play.outcome == outcome)
      #expect(play.entries.last?.kind == .remark && play.entries.last?.who == .client)
    }
    var alone = try play()
    alone.type(words)
    #expect(alone.last.notice != Message.wasHeard(by: "Kim"), "nobody else is there")
  }

  @Test(
    "words about somebody of that name are an answer",
    arguments: [
      "Kim said it is late", "Kim", "Kim and Bo", "Kim will be there on Monday", "Kims idea for the call",
      "Kim reads it to me",
      "bye to Kim",
    ])
  func aboutTheCoach(words: String) throws {
    var play = try Play(coach: "Kim")
    play.type(words)
    #expect(play.outcome.words("aim") == words)
  }

  @Test(
    "any sentence is not a plan",
    arguments: [
      "not yet. marcus is in dubai til thursday, next friday i meant the 11th", "marcus is away, he has no time",
      "it depends on him, i think", "its too early, we said", "i dont know, he never answers", "not now, i was ill",
      "he is in Dubai until Thursday", "if", "when",
    ])
  func noPlan(words: String) throws {
    #expect(!Plan.holdsMoment(words))
    var play = try play(["", words])
    #expect(play.state == "elev-ifthen")
    play.type(line: words)
    #expect(play.value("actions.0.if") == nil && play.value("actions.0.then") == nil)
  }

  @Test(
    "a plan is one",
    arguments: [
      "if he is busy, then i write", "when he calls, I breathe", "the phone rings, I ask", "after lunch I ring",
      "on Monday at nine, I call him", "If he is not there. Then I write.",
    ])
  func plan(words: String) { #expect(Plan.holdsMoment(words)) }

  @Test("the day that was meant is one of those that were spoken of") func meant() throws {
    var play = try Play()
    play.type("/goto elevating", "", "", "call Bo", "Bo", "next Friday", "", "")
    #expect(play.state == "elev-ifthen" && play.value("actions.0.when")?.text == "next Friday")
    play.type("not yet. bo is in dubai til thursday, next friday i meant the 9th")
    #expect(play.value("actions.0.when")?.text == "9 January 2026" && play.state == "elev-ifthen")
  }

  @Test("numbers that somebody asks about are those that were typed") func numbers() throws {
    var play = try Play()
    play.type("/goto network", "João, Bo", "", "6 5 4", "7 7 7")
    #expect(play.state == "net-notice")
    play.type("why you put joao 6?")
    #expect(play.state == "net-notice" && play.last.notice?.contains("you typed") == true)
  }

  @Test(
    "what speaks of the day is the day",
    arguments: [
      ("i meant tuesday 6 january", "6 January 2026"), ("not yet. friday", "2 January 2026"),
      ("friday", "2 January 2026"),
    ])
  func day(words: String, day: String) throws {
    var play = try play(["", words])
    #expect(play.state == "elev-ifthen" && play.value("actions.0.when")?.text == day)
    #expect(play.last.notice == Message.dayIs(day))
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    play.type("when he calls, I breathe")
    #expect(play.state == "elev-confidence" && play.value("actions.0.when")?.text == day)
  }
}
