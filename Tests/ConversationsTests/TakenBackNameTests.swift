// Names that are taken back while they are typed, and what is said instead of a name.

import Testing

@testable import Conversations

@Suite("Names taken back")
struct TakenBackNameTests {

  @Test(
    "the name before goes, or the one that is said, also from the list",
    arguments: [
      (["Ana, Bo, the Lagos team, and my boss mr Tuan, no not him"], ["Ana", "Bo", "the Lagos team"]),
      (["Ana, Tuan no sorry not Tuan"], ["Ana"]), (["Ana and Bo and Cy, but not Cy"], ["Ana", "Bo"]),
      (["my boss, no wait my sister"], ["my sister"]), (["Ana, Bo, not Ana"], ["Bo"]),
      (["Ana, Bo", "not Bo"], ["Ana"]), (["Ana, Bo", "no not Ana"], ["Bo"]), (["Ana, Bo", "not him"], ["Ana"]),
      (["Ana, Bo", "without Ana please"], ["Bo"]), (["Ana, Bo", "Bo no"], ["Ana"]),
      (["Ana, Bo", "i dont want Bo"], ["Ana"]), (["Ana, Bo", "forget Bo"], ["Ana"]),
      (["Ana, Bo", "not Cy"], ["Ana", "Bo"]), (["Team No 7, Ana"], ["Team No 7", "Ana"]),
      (["Ana, Bo, thats all"], ["Ana", "Bo"]), (["nobody. my sister maybe"], ["my sister"]),
      (["Ana, Bo", "no Bo"], ["Ana"]), (["Ana, Bo", "no Cy"], ["Ana", "Bo", "Cy"]),
      (["1. Ana 2. Bo 3. Cy"], ["Ana", "Bo", "Cy"]), (["I work with Ana, Bo and Cy"], ["Ana", "Bo", "Cy"]),
      (["Hello, Ana and Bo"], ["Ana", "Bo"]), (["hi Ana"], ["Ana"]),
      (["We are Ana, Bo and Cy"], ["Ana", "Bo", "Cy"]), (["Bo - not sure about him, Cy"], ["Bo", "Cy"]),
      (["Smith, John; Doe, Jane"], ["Smith, John", "Doe, Jane"]), (["Ana 7 5 8"], ["Ana"]),
      (["Ana, Bo, Cy", "same but not bo"], ["Ana", "Cy"]), (["Ana, Bo, Cy", "everyone except Ana and Cy"], ["Bo"]),
      (["Ana, Bo", "Bo is actually Beau"], ["Ana", "Beau"]), (["Ana, Bo", "sorry, Beau not Bo"], ["Ana", "Beau"]),
      (["Ana, Bo", "everyone"], ["Ana", "Bo"]), (["my partners are Ana and Bo"], ["Ana", "Bo"]),
      (["Petra - operations, B2, Team 7"], ["Petra - operations", "B2", "Team 7"]),
      (["Ana, Noah, Mr Nott"], ["Ana", "Noah", "Mr Nott"]),
      // What somebody is, beside the name.
      (
        [
          "good morning Dr Klein my boss, and the Frau Weber of controlling, João from maintenance he is good man, "
            + "and the Petra. no not Petra"
        ], ["Dr Klein", "Frau Weber", "João"]
      ),
      (["dick, rob, mark, will, grace, bill"], ["dick", "rob", "mark", "will", "grace", "bill"]),
      (["ffs his name is rob"], ["rob"]), (["fuck this, Ana"], ["Ana"]), (["my sister, no she lives far"], []),
      // What is said to the list names nobody new.
      (["Ana, Bo, Cy", "drop bo"], ["Ana", "Cy"]), (["Ana, Bo, Cy", "let Bo go please"], ["Ana", "Cy"]),
      (["Ana, Bo, Cy", "ok leave Bo in. thats all"], ["Ana", "Bo", "Cy"]), (["Ana, Bo", "keep Bo in"], ["Ana", "Bo"]),
      (["my deputy, Susan, Mrs Okafor, Gerald", "take away my deputy, Susan and Mrs Okafor"], ["Gerald"]),
      (["Ana, Bo, Cy", "ok without Cy then"], ["Ana", "Bo"]),
      (["Ana, Bo, Cy", "let go of Cy for now"], ["Ana", "Bo"]),
      (["Ana, Bo, Cy", "drop Bo, he frightens me"], ["Ana", "Cy"]),
      (["Ana, Bo, Cy", "same, but call Ana A from now on. and drop Cy"], ["A", "Bo"]),
      (["Ana, Bo", "no Ana and Bo are two people"], ["Ana", "Bo"]), (["Ana, Bo", "yes everywhere"], ["Ana", "Bo"]),
      (["Ana, Bo", "but"], ["Ana", "Bo"]), (["Ana, Bo", "and then"], ["Ana", "Bo"]),
      (["Ana, Bo", "hm maybe not"], ["Ana", "Bo"]), (["Ana, Bo", "the one of her"], ["Ana", "Bo"]),
      (["Ana, Bo", "no, 2 is wrong. its Beau, and the board. and 1 is just Ann"], ["Ana", "Bo"]),
      (["Ana and his deputy Kofi"], ["Ana", "Kofi"]), (["Ana, then theres Elena obviously"], ["Ana", "Elena"]),
      (["lorna from legal, the bitch. mike fulton in ops. the board"], ["lorna", "mike fulton", "the board"]),
      (["my deputy, what is her name, Susan, no, Suzanne"], ["Suzanne"]), (["dave but hes useless"], ["dave"]),
      (["Mr. Krause", "Krause (purchasing), Lien"], ["Mr. Krause", "Lien"]),
      (["the finance committee, but that's all I think"], ["the finance committee"]),
      (["Ana, Bo", "Droppa, Letty and Callum"], ["Ana", "Bo", "Droppa", "Letty", "Callum"]),
      (["Kim and her team, my deputy, Susan"], ["Kim and her team", "my deputy", "Susan"]),
      (["Ana (sales), Ana (HR), Ann, Anna"], ["Ana (sales)", "Ana (HR)", "Ann", "Anna"]),
      (["St. Mary's, Dr. Marsh, the General"], ["St. Mary's", "Dr. Marsh", "the General"]),
      (["Ana from sales, Ana from HR"], ["Ana from sales", "Ana from HR"]),
      (["Bo my friend, Ana his boss"], ["Bo", "Ana"]),
      (["bill from it, grace in hr and mark"], ["bill", "grace", "mark"]),
      (["fucking Marcus, that prick Tom"], ["Marcus", "Tom"]),
      (["Priya (she is new), Kim. no, Kai"], ["Priya", "Kai"]),
      (["guten tag, der Herr Weber, Ana, the one with the dog"], ["Herr Weber", "Ana"]),
      (["Karl he never answers, the Mme Dupont"], ["Karl", "Mme Dupont"]),
      (["Catherine of Aragon, Peter the Great"], ["Catherine of Aragon", "Peter the Great"]),
      (["Tom in Berlin, Tom in Paris"], ["Tom in Berlin", "Tom in Paris"]), (["Ana de la Cruz"], ["Ana de la Cruz"]),
      (["the people from sales"], ["the people from sales"]), (["Kim (she/her)"], ["Kim (she/her)"]),
      (["Ministry of Health, Head of Sales"], ["Ministry of Health", "Head of Sales"]),
    ])
  func takenBack(lines: [String], names: [String]) throws {
    var play = try Play()
    play.type("/goto network")
    for line in lines { play.type(line: line) }
    #expect(play.each("name", in: "network").map { $0?.text } == names)
  }

  @Test(
    "one name is taken with what is said around it",
    arguments: [
      ("My CFO, Thomas, who is a snake", "Thomas"), ("um Sunil sorry Sunny", "Sunny"), ("um raj full stop", "raj"),
      ("its Kim", "Kim"), ("this is about Kim", "Kim"), ("mr Tuan, no not him, Ana", "Ana"), ("with Kim", "Kim"),
      ("the chair. sir geoffrey H. he scares me", "the chair, sir geoffrey H"),
      ("marcus, cfo, absolute prick", "marcus"), ("geoffrey the chair. he scares me", "geoffrey"),
      ("Marcus the bastard", "Marcus"), ("dr klein, my boss, a real tyrant", "dr klein"),
      ("that bastard marcus", "marcus"), ("vikram, head of it, two faced snake", "vikram"), ("paul. no, sara", "sara"),
      ("the lady who sits beside me", "the lady who sits beside me"), ("Ana, Bo", "Ana, Bo"),
    ])
  func one(text: String, name: String) throws {
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.state == "face-issue" && play.value("network.0.name") == .text(name))
    #expect(play.entries.contains { $0.kind == .answer && $0.text == text }, "the words are kept as they were typed")
  }

  @Test(
    "what is said of oneself is no name: it is kept, and the question stands",
    arguments: ["i feel sick", "i dont want to say", "I cant do this tonight"])
  func nobody(text: String) throws {
    var play = try Play()
    play.type("/goto facing", text)
    #expect(play.state == "hard-who" && play.last.notice?.contains("Your words are kept.") == true)
    #expect(play.last.notice?.hasPrefix("Take the time") == text.isOfPain)
    #expect(play.conversation.question.kept == nil && play.entries.last?.text == text)
    play.type("Kim")
    #expect(play.value("network.0.name") == "Kim")
  }

  @Test(
    "somebody who is named in a sentence is offered",
    arguments: [
      ("nobody. my sister maybe", "my sister"), ("i am scared of Tom", "Tom"),
    ])
  func offered(text: String, name: String) throws {
    var play = try Play()
    play.type("/goto facing", text, "")
    #expect(play.state == "face-issue" && play.value("network.0.name") == .text(name))
  }

  @Test("a name that was a sentence is called otherwise without a question")
  func corrected() throws {
    var play = try Play()
    play.type("/goto facing", "the chair. sir geoffrey H. he scares me", "/back", "Geoffrey")
    #expect(play.state == "face-issue" && play.each("name", in: "network") == ["Geoffrey"])
  }

  @Test("a name that is not to be kept is nowhere") func unwanted() throws {
    var play = try Play()
    play.type("/goto facing", "W, my partner. He is Mr Wang but dont keep his name please")
    #expect(play.value("network.0.name") == "W" && !play.entries.contains { $0.text.contains("Wang") })
  }

  @Test("a part of the name that is offered means it")
  func partOfName() throws {
    var play = try Play()
    play.type("/goto elevating", "", "", "text my mate Rob", "rob")
    #expect(play.each("who", in: "actions").first??.text?.contains("Rob") == true)
  }
}
