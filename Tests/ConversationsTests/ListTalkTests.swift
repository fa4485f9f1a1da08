// What is typed at a list of things and is none: what is said of the list, a yes, a question, something to be done.

import Scripts
import Testing

@testable import Conversations

@Suite("Said at a list of things")
struct ListTalkTests {
  private func play(_ lines: String...) throws -> Play {
    var play = try Play()
    play.type("/goto elevating")
    for line in lines { play.type(line: line) }
    return play
  }

  private func items(_ play: Play) -> [String] { play.value("behaviours")?.texts ?? [] }

  @Test(
    "what was heard is listed back, and may be taken off in words",
    arguments: [
      ("scrap that", []), ("oh no thats an action. take it out", []), ("no thats a bad one, scrap that", []),
      ("no thats a bad one, scrap that. friday pints", ["friday pints"]), ("remove the first", []),
      ("delete the last one please", []), ("take out 1", []), ("-1", []), ("scrap the mail", []),
      ("wrong one remove", []), ("forget that, I listen", ["I listen"]),
      ("Excuse me, that one is not a habit. I would like to take it back, please.", []),
      ("take out 2", ["I answer the mail"]), ("thats not a habit", ["I answer the mail"]),
      ("the first one is wrong", ["I answer the mail"]), ("I take notes", ["I answer the mail", "I take notes"]),
      ("I wait too long. scrap that. I listen", ["I answer the mail", "I listen"]),
      ("drop by every day", ["I answer the mail", "drop by every day"]),
    ] as [(String, [String])])
  func takenOff(line: String, left: [String]) throws {
    var play = try play("I answer the mail")
    #expect(play.last.notice?.hasPrefix("I answer the mail.") == true)
    play.type(line: line)
    #expect(play.state == "elev-behaviours" && items(play) == left, "\(line)")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test("the line itself may take back what it said first")
  func takenBackAtOnce() throws {
    #expect(items(try play("I wait too long. scrap that. I listen")) == ["I listen"])
    var people = try Play()
    people.type("Agree", "A date", "network", "short", "Lunch", "Ana. no, remove that. Bo")
    #expect(people.each("name", in: "network") == ["Bo"])
  }

  @Test(
    "a yes, a question and something to be done are no items; typed again they are",
    arguments: [
      "do we have to write a book here", "give it an hour and get a coffee, do we go on then", "call Jo on Friday",
      "1. call Jo by Monday 2. mail Di on 3 January", "write to Bo tomorrow", "yes", "what for?? why not",
    ])
  func noItem(line: String) throws {
    for before in [[], ["I listen"]] {
      var play = try play()
      for line in before { play.type(line: line) }
      play.type(line: line)
      #expect(play.state == "elev-behaviours" && items(play) == before && play.last.notice != nil)
      if line == "yes" { continue }
      play.type(line: line)
      #expect(items(play).count > before.count, "what is typed again is meant")
    }
  }

  @Test(
    "a no ends it, whatever stands behind",
    arguments: [
      "nothing, i stole her work", "thats all, i already said actions", "nothing. i shout at them", "i dont know",
      "none really", "nothing more comes to mind",
    ])
  func end(line: String) throws {
    let play = try play(line)
    #expect(play.state == "elev-keep" && items(play).isEmpty)
  }

  @Test("what was to be done is offered where it is asked for") func offered() throws {
    var play = try play("call Jo on Friday", "", "")
    #expect(play.state == "elev-action" && play.conversation.question.text.contains("Enter takes “call Jo on Friday”"))
    play.type("")
    #expect(play.value("actions.0.what")?.text == "call Jo on Friday")
    play.type("", "")
    #expect(play.value("actions.0.who")?.text == "Jo" && play.value("actions.0.when")?.text == "Friday")
    play = try self.play("1. call Jo by Monday 2. mail Di on 3 January", "", "", "", "", "")
    #expect(play.conversation.question.text.contains("Enter takes “mail Di on 3 January”"))
    play.type("yes take it")
    #expect(play.value("actions.1.what")?.text == "mail Di on 3 January")
  }

  @Test("a confession at a list is stayed with") func confession() throws {
    var play = try Play()
    play.type("/goto elevating")
    play.stays = true
    play.type("nothing, i stole her work")
    #expect(play.last.notice?.contains("“i stole her work”") == true || play.last.entries.contains { $0.stays })
  }

  @Test(
    "a plain no to an action leads out at the first time",
    arguments: [
      "i dont want to make an action of this", "nothing. not everything is a task", "i said nothing",
      "no actions please",
      "nothing to do, dear, that was the day I meant", "i dont do tasks",
      "no thats not an action, i was correcting you",
      "nothing. I told you, no action. I only wanted somebody to hear it", "none of it",
      "I tell nobody and do nothing. no action",
    ])
  func noAction(line: String) throws {
    let play = try play("", "", line)
    #expect(play.state == "share-with" && play.outcome.items("actions").isEmpty)
    #expect(play.last.notice == Message.nothingHasTo || play.last.entries.contains { $0.stays })
    #expect(play.entries.contains { $0.kind == .unclear && $0.text == line })
  }

  @Test(
    "a no within what will be done is none",
    arguments: ["I will take no action without Bo", "no more late calls", "I ask Bo not to call", "nothing but listen"])
  func action(line: String) throws {
    #expect(try play("", "", line).outcome.items("actions").count == 1)
  }

  @Test(
    "what was planned before is no new action",
    arguments: [
      "the two from before. bill n ana", "same as last time", "the ones from last time", "my old ones as before",
    ])
  func before(line: String) throws {
    var play = try play("", "", line)
    #expect(play.state == "elev-action" && play.outcome.items("actions").isEmpty)
    #expect(play.last.notice == Message.earlierStay)
    play.type(line: line)
    #expect(play.outcome.items("actions").count == 1, "what is typed again is meant")
  }

  @Test(
    "an action can be dropped while it is asked about",
    arguments: ["drop this one", "nobody. forget this one", "no, scrap it", "cancel this one please"])
  func dropped(line: String) throws {
    for before in [["call Bo"], ["call Bo", "Bo"]] {
      var play = try play("", "")
      for line in before + [line] { play.type(line: line) }
      #expect(play.outcome.items("actions").isEmpty && play.state == "elev-action", "\(before)")
      #expect(play.last.notice == Message.leftOut("call Bo", of: BuiltIn.actions))
      play.type("write to Di")
      #expect(play.value("actions.0.what")?.text == "write to Di")
      #expect(try play.reread().snapshot == play.conversation.snapshot)
    }
  }

  @Test(
    "who and when are taken as they are offered, by a yes or a word like it",
    arguments: [
      ("yes", "done"), ("yeah", "yes"), ("i already said", "same as before"), ("y", "fine"), ("who else", "that's it"),
    ])
  func agreed(who: String, when: String) throws {
    let play = try play("", "", "call Bo on Friday", who, when)
    #expect(play.value("actions.0.who")?.text == "Bo" && play.value("actions.0.when")?.text == "Friday")
    #expect(play.conversation.snapshot.cursor.part == Part.another)
  }

  @Test(
    "the person and the day of an action are those of its own words",
    arguments: [
      ("ask boss Tuan to join the call thu", "boss Tuan", "thu"), ("sam coffee Friday", "sam", "Friday"),
      ("tell my colleague Mr. Brandt on wednesday the 7", "my colleague Mr. Brandt", "wednesday the 7"),
      ("write to her friday or monday", nil, nil), ("lunch on thursday or friday with Di", "Di", nil),
    ] as [(String, String?, String?)])
  func ofItsOwn(line: String, who: String?, when: String?) throws {
    var play = try play("", "", "call Bo on Tuesday", "", "", line)
    func offered() -> String? {
      let question = play.conversation.question.text
      return question.firstRange(of: "Enter takes “").map { question[$0.upperBound...].prefix { $0 != "”" } }.map(
        String.init)
    }
    #expect(offered() == who)
    play.type(who == nil ? "nobody" : "")
    #expect(offered() == when)
  }

  @Test("another day for what was just made is no action") func dayOfLast() throws {
    for line in ["2 January. It's the second, I looked", "actually 2moro", "wednesday"] {
      let play = try play("", "", "call Bo", "Bo", "soon", line)
      #expect(play.outcome.items("actions").count == 1 && play.value("actions.0.when")?.text != "soon", "\(line)")
    }
    #expect(try play("", "", "call Bo; Bo; Friday", "write; Di; Monday").outcome.items("actions").count == 2)
    let play = try play("", "", "call Bo on Friday", "", "no thurs")
    #expect(play.value("actions.0.when")?.text == "thurs")
  }
}
