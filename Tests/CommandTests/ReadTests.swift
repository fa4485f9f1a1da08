// cofront read, as a shell sees it: text with its marks, JSON, lines of JSON, and input that is not sound.

import Foundation
import Testing

@Suite("Reading words")
struct ReadTests {
  private let home: Home
  init() throws { home = try Home() }

  private static let mail = """
    Hi Ana,

    thanks for the list. You never tell us anything, and then nobody at all can
    plan before Monday.

    > You are so childish.
    > You always lie.

    Could we look at it together?
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  @Test("sentences come back with marks beneath, then why and a question; what stands in no doubt does not")
  func text() throws {
    let run = try home.run("read", "The list came. You never tell us anything. Could we talk?")
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      run.output.hasPrefix(
        """
        You never tell us anything.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^
          This may reach them as
        """))
    #expect(run.output.contains("\n\nCould we talk?\n^^^^^^^^^^^^^\n  This asks"))
    #expect(run.output.contains("best?\n"))
    #expect(!run.output.contains("The list came"))
    #expect(!run.output.contains("\u{1b}"))
    #expect(run.output.replacing("\n", with: " ").hasSuffix("Rules know words, not people. "))
    #expect(run.output.contains("As rules read it: conflict, words against the other; the attention is on"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 76 })
    #expect(try home.run("read", "The list came.", "You never", "tell us anything.").output.contains("^^^^"))
  }

  @Test("two marks in one sentence are told apart")
  func together() throws {
    let run = try home.run("read", "You never tell us anything, and I felt lost.")
    #expect(
      run.output.contains("^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^\n  “You never tell us anything”: This may"))
    #expect(run.output.contains("\n  “I felt lost”: This says"))
  }

  @Test("the rules behind a finding are named, and the exceptions that took one back")
  func why() throws {
    let words = ["You never tell us anything.", "It isn't your fault."]
    let run = try home.run("read", "--why", words[0], words[1])
    #expect(run.output.contains("\n  By generalisation/never"))
    #expect(
      run.output.contains("\n\nTaken back:\n  “It isn't your fault”: blame/fault, unless innocent/not-your-fault\n\n"))
    let data = try home.run("read", "--why", "--json", words[0], words[1])
    #expect(data.output.contains("\"rule\": \"generalisation/never-answer\", \"start\": 0, \"end\": 26}"))
    #expect(data.output.contains("\"exception\": \"innocent/not-your-fault\"}"))
    #expect(try !home.run("read", "--json", words[0]).output.contains("rule"))
    #expect(try home.run("read", "--jsonl", "--why").status == 64)
  }

  @Test("plain text marks by words and breaks no lines")
  func plain() throws {
    let run = try home.run("read", "--plain", "You never tell us anything, and I felt lost. \u{1b}[31mHm")
    #expect(
      run.output.hasPrefix(
        "In “You never tell us anything, and I felt lost.”, the words “You never tell us anything” and “I felt lost”.\n"
      ))
    #expect(!run.output.contains("^") && !run.output.contains("\u{1b}"))
  }

  @Test("a mail: broken lines are whole, and quoted ones are somebody else's")
  func mail() throws {
    let run = try home.run("read", typing: Self.mail)
    let withReturns = try home.run("read", typing: Self.mail.map { $0 + "\r" })
    #expect(
      withReturns.output.split(whereSeparator: \.isWhitespace) == run.output.split(whereSeparator: \.isWhitespace))
    #expect(run.output.hasPrefix("You never tell us anything, and then nobody at all can plan before Monday.\n^^^"))
    #expect(!run.output.contains("childish") && !run.output.contains("lie"))
    #expect(run.output.contains("2 quoted lines"))
    // The same reading as JSON; the offsets are those of the mail as it came.
    let json = try #require(try home.json(home.run("read", "--json", typing: Self.mail).output) as? [String: Any])
    let spans = try #require(json["spans"] as? [[String: Any]])
    let scalars = Array((Self.mail.joined(separator: "\n") + "\n").unicodeScalars)
    let words = try spans.map { span in
      let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
      return String(String.UnicodeScalarView(scalars[start..<end]))
    }
    #expect(words == ["You never tell us anything", "Could we look at it together"])
    #expect(json["stance"] as? String == "conflict" && json["id"] == nil)
  }

  @Test("what mail programs put around words is not the writer's")
  func mailPrograms() throws {
    let own = "You never tell us anything."
    func found(_ lines: String...) throws -> [String] {
      let run = try home.run("read", "--json", typing: lines)
      let json = try #require(try home.json(run.output) as? [String: Any])
      let spans = try #require(json["spans"] as? [[String: Any]])
      let scalars = Array((lines.joined(separator: "\n") + "\n").unicodeScalars)
      return try spans.filter { $0["kind"] as? String == "attack" }.map { span in
        let (start, end) = (try #require(span["start"] as? Int), try #require(span["end"] as? Int))
        return String(String.UnicodeScalarView(scalars[start..<end]))
      }
    }
    let mine = ["You never tell us anything"]
    let theirs = "You always lie."
    #expect(try found("From: Ana", "To: Your Liars <a@b.example>", " you are hopeless", "", own) == mine)
    #expect(try found("Subject: Re: You always lie", "", own) == mine)
    #expect(try found("Subject: You always lie", "", "The list came.") == ["You always lie"])
    #expect(try found(own, "", "On Monday Ana, you liar, wrote:", "> hello") == mine)
    #expect(try found(own, "", "On Monday Ana, you liar,", "<ana@b.example> wrote:", "", "> hello") == mine)
    #expect(try found(own, "", "-----Original Message-----", theirs) == mine)
    #expect(try found(own, "", "---------- Forwarded message ---------", theirs, "", theirs) == mine)
    #expect(try found(own, "", "Begin forwarded message:", theirs) == mine)
    #expect(try found(own, "", "From: Ana", "Sent: Monday", "", theirs) == mine)
    #expect(try found(own, "", "-- ", "Ana Perez", theirs) == mine)
    // Near to these, and the writer's all the same.
    #expect(try found("To be plain:", own) == mine)
    #expect(try found("From the first day:", own) == mine)
    #expect(try found("Last week I wrote:", own) == mine)
    #expect(try found("On Monday we met.", own) == mine)
    #expect(try found("--- " + own) == mine)
    #expect(try found("", "Hi Ana,", "", "Subject: to what we agreed. " + own) == mine)
  }

  @Test("what no mail has in it hides nothing")
  func controls() throws {
    #expect(
      try home.run("read", "--plain", typing: ["You \u{1}never tell\u{7f} us\u{0} anything."]).output.contains("us"))
    for text in [
      "You\u{0}never tell us anything.", "好。You never tell us anything！ok", "You\u{85}never\u{b}tell us anything.",
    ] {
      let run = try home.run("read", "--json", typing: [text])
      #expect(run.output.contains("generalisation"), "\(text)")
    }
  }

  @Test("no words are no failure")
  func nothing() throws {
    for run in [try home.run("read"), try home.run("read", ""), try home.run("read", typing: [" ", "\t"])] {
      #expect(run.status == 0 && run.output == "There were no words, so nothing was read.\n")
    }
    #expect(
      try home.run("read", "--json").output == "{\"stance\": \"neutral\", \"attention\": \"none\", \"spans\": []}\n")
    #expect(try home.run("read", "--jsonl").output.isEmpty)
    let quoted = try home.run("read", typing: ["> You always lie."]).output
    #expect(quoted.hasPrefix("Nothing stood out.") && quoted.contains("1 quoted line was passed over."))
  }

  @Test("lines of JSON are answered one by one, by their names")
  func lines() throws {
    let run = try home.run(
      "read", "--jsonl",
      typing: ["\u{feff}{\"id\": \"a\", \"text\": \"👍 You never listen.\"}\r", "", "{\"text\": \"\", \"id\": 7}"])
    #expect(run.status == 0 && run.errors.isEmpty)
    let answers = try run.output.split(separator: "\n").map {
      try #require(try home.json(String($0)) as? [String: Any])
    }
    #expect(answers.count == 2)
    #expect(answers[0]["id"] as? String == "a" && answers[1]["id"] as? Int == 7)
    let span = try #require((answers[0]["spans"] as? [[String: Any]])?.first)
    #expect(span["start"] as? Int == 2 && span["end"] as? Int == 18)
    #expect(Set(span.keys) == ["start", "end", "category", "kind", "reason"])
    #expect(
      run.output.hasPrefix(
        "{\"id\": \"a\", \"stance\": \"conflict\", \"attention\": \"other\", \"spans\": [{\"start\": 2, "))
  }

  @Test(
    "a line that is none is told with its number, after the answers before it",
    arguments: [
      ("{\"id\": \"b\"}", "line 3 has no “text”"), ("{\"text\": \"b\"}", "line 3 has no “id”"),
      ("hello", "line 3 is not JSON"),
      ("[1]", "line 3 is not an object with “id” and “text”"),
      ("{\"id\": \"b\", \"text\": 3}", "line 3 has a “text” that is not"),
      ("{\"id\": 1.5, \"text\": \"b\"}", "line 3 has an “id” that is neither"),
      ("{\"id\": \"b\", \"text\": null}", "line 3 has a “text” that is not"),
    ])
  func badLine(line: String, complaint: String) throws {
    let run = try home.run("read", "--jsonl", typing: ["{\"id\": \"a\", \"text\": \"Hi\"}", "", line, "{}"])
    #expect(run.status == 65)
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(
      run.errors.hasPrefix("cofront: \(complaint)") && run.errors.hasSuffix(": mend it, or leave it out\n"),
      "\(run.errors)")
  }

  @Test("what is not UTF-8 is told with its place")
  func notUTF8() throws {
    try Data([0x61, 0xC3, 0xA9, 0x0A, 0xE2, 0x82, 0x28]).write(to: URL(filePath: home.path + "/latin"))
    for (arguments, place) in [
      (["read"], "byte 5 of the words"), (["read", "--json"], "byte 5 of the words"),
    ] {
      let run = try home.run(arguments, from: "latin")
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.errors == "cofront: \(place) is not UTF-8: convert them, with iconv for instance\n")
    }
    let argument = try home.run("read", bytes: #"caf\351 is late"#)
    #expect(argument.status == 65 && argument.output.isEmpty)
    #expect(argument.errors == "cofront: byte 4 of argument 2 is not UTF-8: check the terminal's character set\n")
    #expect(try home.run("read", bytes: #"caf\303\251 is late"#).status == 0)
    try Data("{\"id\": 1, \"text\": \"\"}\n{\"\u{e9}".utf8 + [0xFF]).write(to: URL(filePath: home.path + "/lines"))
    let run = try home.run(["read", "--jsonl"], from: "lines")
    #expect(run.status == 65 && run.errors.hasPrefix("cofront: byte 5 of line 2 is not UTF-8: "))
  }

  @Test("a file is read by its name, and standard input by a dash")
  func files() throws {
    let mail = "On Monday Bo wrote:\n> You never listen.\n\nYou always leave us in the dark.\n"
    try mail.write(toFile: home.path + "/mail", atomically: true, encoding: .utf8)
    let piped = try home.run(["read"], from: "mail")
    #expect(piped.output.contains("leave us") && piped.output.contains("quoted lines were passed over"))
    for name in ["mail", "./mail", home.path + "/mail"] {
      #expect(try home.run("read", name).output == piped.output, "\(name)")
    }
    #expect(try home.run(["read", "-"], from: "mail").output == piped.output)
    #expect(try home.run(["read", "-", "--json"], from: "mail").output == home.run("read", "mail", "--json").output)
    for missing in ["letter.txt", "letters/to-bo", "/no/such", "a.md"] {
      let run = try home.run("read", missing)
      #expect(run.status == 66 && run.output.isEmpty && run.errors.contains("\(missing) cannot be read"), "\(missing)")
    }
    for words in ["Fine.", "Never", "either/or is no plan", "Ok. Thanks"] {
      #expect(try home.run("read", words).status == 0, "\(words)")
    }
    let plan = try home.run(["script", "check", "-"], from: "mail")
    #expect(plan.status == 65 && plan.output.hasPrefix("-:"))
  }

  @Test("a folder is no input")
  func folder() throws {
    for arguments in [["read"], ["read", "--jsonl"]] {
      let run = try home.run(arguments, from: ".")
      #expect(run.status == 74 && run.errors.hasPrefix("cofront: standard input cannot be read"))
    }
  }
}
