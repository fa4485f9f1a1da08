// What is said to a list of names: who goes, and who is called otherwise.

import Testing

@testable import Conversations

@Suite("Changes of a list of names")
struct ListChangeTests {
  /// The names, after lines at the first list of a visit.
  private func names(_ lines: [String]) throws -> [String] {
    var play = try Play()
    play.type("Agree on a date", "We have one", "network", "short", "We told each other bad news early")
    for line in lines { play.type(line: line) }
    #expect(play.state == "net-names")
    return play.each("name", in: "network").compactMap { $0?.text }
  }

  @Test(
    "whoever goes is known by many words, and whoever is not there takes nobody else away",
    arguments: [
      "bo out", "Bo doesn't belong here", "no more Bo", "Bo leaves the list", "forget about Bo", "get rid of bo",
      "take bo out", "minus two", "minus two Bo", "Bo left the company", "Bo shouldn't be there", "-2",
      "remove the second one", "no Bo",
    ])
  func goes(line: String) throws {
    #expect(try names(["Ana, Bo, Priya Nair", line]) == ["Ana", "Priya Nair"])
  }

  @Test(
    "a line that takes nobody away leaves the list as it is",
    arguments: [
      "take nadia out", "delete Nadia", "Bo is difficult", "Bo is out of office this week", "Bo is my boss",
      "I am not Bo",
      "keep Ana and Bo", "take Bo off. or leave it. no leave", "which ones are on the list?", "what?? not with him!",
      "looks good", "these three", "do bosses count",
    ])
  func stays(line: String) throws {
    let left = ["what?? not with him!": ["Ana", "Bo"]][line] ?? ["Ana", "Bo", "Priya Nair"]
    var play = try Play()
    play.type("/goto network", "Ana, Bo, Priya Nair", line)
    #expect(play.each("name", in: "network").compactMap { $0?.text } == left)
  }

  @Test(
    "several go with their numbers, and one comes as another goes",
    arguments: [
      ("-2 -3", ["Ana"]), ("-2, -3", ["Ana"]), ("-1,2", ["Priya Nair"]), ("just keep Ana", ["Ana"]),
      ("scratch Bo, add Raj", ["Ana", "Priya Nair", "Raj"]), ("swap bo for Raj", ["Ana", "Raj", "Priya Nair"]),
      ("plus Raj and minus Bo", ["Ana", "Priya Nair", "Raj"]), ("one more: Raj", ["Ana", "Bo", "Priya Nair", "Raj"]),
    ])
  func several(line: String, left: [String]) throws { #expect(try names(["Ana, Bo, Priya Nair", line]) == left) }

  @Test(
    "somebody is called otherwise",
    arguments: [
      ("2 is only Beau", ["Ana", "Beau", "Priya Nair"]), ("Bo is only new", ["Ana", "Bo", "Priya Nair"]),
      ("Bo's name is Beau", ["Ana", "Beau", "Priya Nair"]), ("Bo is Beau", ["Ana", "Beau", "Priya Nair"]),
      ("Bo should be spelled Beau", ["Ana", "Beau", "Priya Nair"]), ("2: Beau", ["Ana", "Beau", "Priya Nair"]),
      ("2 is spelled Beau", ["Ana", "Beau", "Priya Nair"]), ("it's spelled Beau", ["Ana", "Beau", "Priya Nair"]),
      ("the second one is called Beau", ["Ana", "Beau", "Priya Nair"]),
      ("her surname is Nayar not Nair", ["Ana", "Bo", "Priya Nayar"]),
      ("priya's last name is Nayar", ["Ana", "Bo", "Priya Nayar"]), ("Bo is new", ["Ana", "Bo", "Priya Nair"]),
    ])
  func renamed(line: String, left: [String]) throws { #expect(try names(["Ana, Bo, Priya Nair", line]) == left) }

  @Test(
    "a line of names is cut where somebody else begins, and freed of what is no name",
    arguments: [
      ("my boss (Tuan), Ana from legal + the CFO", ["my boss (Tuan)", "Ana", "the CFO"]),
      ("tomas priya jo n the cfo", ["tomas", "priya", "jo", "the cfo"]), ("a b c", ["a", "b", "c"]),
      ("1.Ana  2.Bo  3.Cy", ["Ana", "Bo", "Cy"]), ("a) Ana b) Bo", ["Ana", "Bo"]), ("1 Ana, 2 Bo", ["Ana", "Bo"]),
      ("Ana 🙂, Bo 🚀", ["Ana", "Bo"]), ("Ana, Bo and others", ["Ana", "Bo"]), ("@ana @bo", ["@ana", "@bo"]),
      ("Ana Lopez <ana@example.org>; Bo", ["Ana Lopez", "Bo"]), ("two people: Ana and Bo", ["Ana", "Bo"]),
      ("just the two, Ana and Bo", ["Ana", "Bo"]), ("Only one, Raj", ["Raj"]), ("IT and HR", ["IT and HR"]),
      ("Priya & her deputy", ["Priya", "her deputy"]), ("Kim and her team", ["Kim and her team"]),
      ("First Ana (CFO), second Priya, from ops, third the Oslo board", ["Ana (CFO)", "Priya", "the Oslo board"]),
      ("Ana, then the CFO Herr Weber", ["Ana", "the CFO Herr Weber"]), ("a, b c", ["a", "b", "c"]),
      ("Suresh, vendor lead", ["Suresh (vendor lead)"]), ("Ana, my boss", ["Ana", "my boss"]),
      ("um Ana comma the weather team sorry Heather team", ["Ana", "Heather team"]),
      ("Second Bank, Ana", ["Second Bank", "Ana"]),
      ("Ana = my boss", ["Ana"]), ("first Ana then Bo", ["Ana", "Bo"]),
      ("Shri Rao, Smt. Iyer", ["Shri Rao", "Smt. Iyer"]),
      ("wait", []), ("good question", []), ("names of what?", []), ("First Direct", ["First Direct"]),
    ])
  func cut(line: String, left: [String]) throws { #expect(try names([line]) == left) }

  @Test(
    "at another question only what can hardly mean anything else calls somebody otherwise",
    arguments: [
      ("Bo is called Bosse", "Bosse"), ("Bo is spelled Bosse", "Bosse"), ("call Bo Bosse from now on", "Bosse"),
      ("it's Bosse, not Bo", "Bosse"), ("Bo is called in at night", nil), ("call Bo every week from now on", nil),
      ("Bo is Bosse's friend", nil), ("it is trust, not Bo", nil), ("Bo's name is mentioned often", nil),
    ] as [(String, String?)])
  func elsewhere(line: String, name: String?) throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "7 5 8", "4 6 9", line)
    #expect(play.value("network.1.name")?.text == name ?? "Bo")
    #expect((play.value("words.notice") == nil) == (name != nil))
  }
}
