// Lines that correct the answer before where the next question stands, and what ends a list.

import Scripts
import Testing

@testable import Conversations

@Suite("Corrections of the answer before")
struct CorrectingTests {
  private static let toWay = ["Agree with Ana", "We have a date"]
  private static let toPace = toWay + ["network"]

  private func play(_ lines: [String]) throws -> Play {
    var play = try Play()
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(
    "another option takes the place of the one before",
    arguments: [
      (toPace + ["short", "no wait long"], "pace", "room"), (toPace + ["short", "no, long"], "pace", "room"),
      (toPace + ["short", "i said 15 min"], "pace", "short"), (toPace + ["short", "no wait short"], "pace", "short"),
      (toPace + ["no wait both"], "way", "whole"), (toPace + ["i said both"], "way", "whole"),
      (toWay + ["conversation", "short", "sorry, long"], "pace", "room"),
    ])
  func option(lines: [String], slot: String, id: String) throws {
    let play = try play(lines)
    #expect(play.outcome[slot]?.text == id && play.outcome["words"]?.record?["best"] == nil)
    #expect(play.last.notice != nil && play.each("name", in: "network").isEmpty)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "so does another name",
    arguments: [
      ("geoffrey the chair", "no just G", "G"), ("Marcus", "no, call him K", "K"), ("Ana", "no, Anna", "Anna"),
    ])
  func name(first: String, line: String, name: String) throws {
    let play = try play(["/goto facing", first, line])
    #expect(play.each("name", in: "network") == [.text(name)] && play.value("issue") == nil)
  }

  @Test("a day and a person of an action, too, and numbers are asked about")
  func parts() throws {
    let action = ["/goto elevating", "", "", "Call the supplier", "Bo"]
    #expect(try play(action + ["no, Ana"]).each("who", in: "actions") == ["Ana"])
    let day = try play(action + ["friday", "no, monday"])
    #expect(day.each("when", in: "actions") == ["monday"] && day.conversation.snapshot.cursor.part == Part.another)
    var rated = try play(["/goto network", "Ana, Bo", "", "7 5 8", "no wait 6 5 8"])
    #expect(rated.conversation.snapshot.offered == "no wait 6 5 8" && rated.value("network.1.trust") == nil)
    rated.type("/back", "6 5 8")
    #expect(rated.each("trust", in: "network") == [.number(6), nil])
  }

  @Test(
    "where it is not sure what is corrected, it is told how to go back, and Enter keeps the words",
    arguments: ["no wait, agree with Bo", "sorry, i meant with Bo", "told you already", "i said that already"])
  func notSure(line: String) throws {
    var play = try play(["Agree with Ana", line])
    #expect(play.state == "arrive-worth" && play.conversation.snapshot.offered == line)
    play.type("")
    #expect(play.outcome["worth"]?.text == line)
  }

  @Test(
    "what only begins alike is an answer",
    arguments: [
      "no wait for answers, everybody was quick", "I told you already in the meeting that we liked it",
      "I said no and they listened", "I meant what I said", "as I said no to the plan, all went well",
      "No just us two talked", "nothing changed", "Wait times were short", "no, nobody was late",
    ])
  func answers(line: String) throws {
    let play = try play(Self.toPace + ["short", line])
    #expect(play.outcome["pace"]?.text == "short" && play.value("words.best")?.text == line)
  }

  @Test(
    "the end of a list is no item",
    arguments: [
      "nah thats plenty", "dunno", "thats it", "no more", "thats all i got", "cant think of more", "fuck knows",
      "no thats plenty thanks",
    ])
  func ends(line: String) throws {
    let play = try play(["/goto elevating", "I listen", line])
    #expect(play.state == "elev-keep" && play.outcome["behaviours"]?.texts == ["I listen"])
  }

  @Test(
    "what only sounds like an end is one, and numbers part items",
    arguments: [
      ("I have plenty of patience", ["I have plenty of patience"]),
      ("No more than one meeting a day", ["No more than one meeting a day"]),
      ("1. I listen 2. I ask 3. I write", ["I listen", "I ask", "I write"]), ("1. I listen", ["I listen"]),
      ("Read parts 1. and 2. of the plan", ["Read parts 1. and 2. of the plan"]),
    ])
  func items(line: String, items: [String]) throws {
    #expect(try play(["/goto elevating", line]).outcome["behaviours"]?.texts == items)
  }

  @Test("numbered actions in one line are offered one after the other")
  func actions() throws {
    let line = "1. talk to Dr Klein 2. send the list 3. say sorry"
    var play = try play(["/goto elevating", "", "", line, "", ""])
    #expect(play.conversation.question.text.contains("Enter takes “send the list”"))
    play.type("", "", "")
    play.type("write to Bo", "", "")
    #expect(play.each("what", in: "actions") == ["talk to Dr Klein", "send the list", "write to Bo"])
  }

  @Test(
    "who is taken back is nobody, and a story is no name",
    arguments: [
      ("my sister. maybe. no she lives in Accra", true), ("my brother, no, he talks too much", true),
      ("fuck knows", true),
      ("nobody. not today", true),
      ("my friend Paul, no, he gossips", true), ("paul used to be my friend. sorry im crying", false),
      ("nobody. my wife maybe", false),
    ])
  func nobody(line: String, isPassed: Bool) throws {
    let play = try play(["/goto leaving", line])
    #expect((play.state != "share-with") == isPassed && play.outcome["confidant"] == nil)
  }
}
