// cofront exchange and cofront compare, as a shell sees them.

import Foundation
import Testing

@Suite("Sharing and comparing")
struct ExchangeTests {
  private let home: Home
  init() throws { home = try Home() }

  @Test("nothing that is not ticked is in the file, and nothing is ticked by default")
  func export() throws {
    let id = try home.converse(
      aim: "MYAIM", partners: [("BOPARTNER", "4 5 6")], action: ["MYACTION", "BOPARTNER", "Friday MYWHEN"])
    for typed in [[""], []] { try home.run("exchange", "export", id, typing: typed) }
    let named = try home.run("exchange", "export", id, "--share", "")
    #expect(named.output == "Nothing is chosen, so nothing is written.\n")
    #expect(!FileManager.default.fileExists(atPath: home.path + "/\(id).exchange.json"))

    #expect(try home.run("exchange", "export", id, "--share", "actions").status == 0)
    let text = try home.contents("\(id).exchange.json")
    #expect(text.contains("MYACTION") && text.contains("MYWHEN"))
    for word in ["MYAIM", "BOPARTNER", "noa", "trust", "confidence", id, "We told early", "2026"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(try home.mode("\(id).exchange.json") == 0o600)
    let again = try home.run("exchange", "export", id, "--share", "aim")
    #expect(again.status == 73 && again.errors.hasPrefix("cofront: \(id).exchange.json is there already"))
    #expect(try home.contents("\(id).exchange.json") == text)

    let asked = try home.run("exchange", "export", id, "--output", "asked.json", typing: ["9 9 nine", "2"])
    #expect(asked.output.contains("  2  What I came for\n") && asked.status == 0)
    #expect(try home.contents("asked.json").contains("MYAIM"))
    #expect(try home.run("exchange", "export", id, "--share", "value", "--output", "x").status == 64)
  }

  @Test("what somebody else hands on of a session with a coach is what the client ticked")
  func ticked() throws {
    try home.run("--client", "Lee", "--coach", "Kim", "--seed", "1", typing: ["MYAIM", "WORTH"])
    let id = try #require(try home.sessions().first)
    let refused = try home.run("exchange", "export", id, "--share", "aim")
    #expect(refused.status == 64 && refused.errors.contains("Lee has chosen nothing"))
    #expect(try home.run("exchange", "export", id, "--share", "aim", "--as", "client").status == 0)
    #expect(try home.contents("\(id).exchange.json").contains("MYAIM"))
  }

  @Test("what was written about one person is one line, by name")
  func person() throws {
    let id = try home.converse(
      partners: [("Bo", "4 5 6"), ("Cy", "7 8 9")], action: ["MYACTION", "Bo", "Monday"])
    let asked = try home.run("exchange", "export", id, "--output", "asked.json", typing: [""])
    #expect(asked.output.contains("What I wrote about Bo\n") && !asked.output.contains("What I wrote about Cy"))
    #expect(try home.run("exchange", "export", id, "--share", "Bo").status == 0)
    let text = try home.contents("\(id).exchange.json")
    #expect(text.contains("MYACTION") && text.contains("Bo") && !text.contains("Cy") && !text.contains("trust"))
  }

  @Test("notes are read again, added to, changed and taken away")
  func notes() throws {
    try home.run(
      "--coach", "Kim", typing: ["/note one", "/note two", "/notes 2 TWO", "/notes", "/notes -1", "/notes -7"])
    let id = try #require(try home.sessions().first { !$0.hasSuffix(".notes") })
    #expect(try home.run("notes", id).output.hasSuffix("  TWO\n"))
    #expect(try home.run("notes", id, "--add", "three").output.contains("2  "))
    #expect(try home.run("notes", "--change", "2", "a", "third").output.hasSuffix("  a third\n"))
    #expect(try home.run("notes", id, "--remove", "1").output.split(separator: "\n").count == 1)
    #expect(try home.run("notes", id, "--remove", "9").status == 64)
    let before = try home.contents("kept/\(id).notes.json")
    for change in [["1"], ["one", "more"], ["2", " "]] {
      let run = try home.run(["notes", id, "--add", "too early", "--change"] + change, from: "typed")
      #expect(run.status == 64 && run.errors.contains("--change wants a number and the new words"))
    }
    #expect(try home.run("notes", id, "--add", " ", "--remove", "1").status == 64)
    #expect(try home.contents("kept/\(id).notes.json") == before, "nothing is done by halves")
    #expect(try home.run("notes", id, "--remove", "1").output == "No notes on \(id).\n")
    #expect(!FileManager.default.fileExists(atPath: home.path + "/kept/\(id).notes.json"))
  }

  @Test("two swap discoveries; the transcript is of both")
  func pair() throws {
    let one = try home.converse(aim: "AIM OF NOA", partners: [("bo", "4 5 6")])
    let two = try home.converse(client: "bo", aim: "AIM OF BO", partners: [("noa", "9 5 6")])
    try home.run("exchange", "export", one, "--share", "me,aim,names,numbers", "--output", "one.json")
    try home.run("exchange", "export", two, "--share", "me,names,numbers", "--output", "two.json")
    let before = try home.sessions()
    let lines = ["I tell", "what then", "this", "I heard", "that", "enough", "this", "that"]
    let played = try home.run("exchange", "one.json", "two.json", typing: lines)
    #expect(played.status == 0 && played.output.contains("AIM OF NOA") && !played.output.contains("AIM OF BO"))
    let id = try #require(try home.sessions().subtracting(before).first)
    let transcript = try home.transcript(id)
    #expect(transcript["people"] as? [String: String] == ["client": "noa", "other": "bo"])
    #expect(transcript["status"] as? String == "closed")
    let said = try #require(transcript["entries"] as? [[String: Any]]).filter { $0["kind"] as? String == "answer" }
    #expect(
      said.map { $0["who"] as? String } == [
        "client", "other", "client", "other", "client", "client", "client", "other",
      ])
    #expect(try home.run("show", id).output.contains("\nbo: I heard\n"))
    #expect(try home.run("progress").output.hasPrefix("noa: one conversation,"))

    let compared = try home.run("compare", "one.json", "two.json").output
    #expect(compared.hasPrefix("noa and bo\n\nWhere you agree\n  imperative between you: noa 5, bo 5\n"))
    #expect(compared.contains("To face together\n  trust between you: noa 4, bo 9\n"))
    #expect(try home.run("compare", one, two).output == compared)
    let facts = try #require(try home.json(home.run("compare", one, "two.json", "--json").output) as? [String: Any])
    #expect((facts["differences"] as? [[String: Any]])?.first?["second"] as? Int == 9)
  }

  @Test("what is no such file, or holds what no person gave, is refused in one line")
  func foreign() throws {
    try Data("{\"format\": \"cofront-transcript\"}".utf8).write(to: URL(filePath: home.path + "/other.json"))
    let wild = """
      {"format": "cofront-exchange", "version": 1, "shared": ["names", "numbers"],
      "outcome": {"network": [{"id": "p1", "name": "Bo", "trust": 4000000000}]}}
      """
    try Data(wild.utf8).write(to: URL(filePath: home.path + "/wild.json"))
    for (name, status) in [("other.json", 65), ("wild.json", 65), ("nowhere.json", 66)] {
      let run = try home.run("compare", name, name)
      #expect(run.status == Int32(status) && run.errors.filter(\.isNewline).count == 1, "\(name): \(run.errors)")
    }
    #expect(try home.run("exchange", "nowhere.json", "wild.json").status == 66)
  }
}
