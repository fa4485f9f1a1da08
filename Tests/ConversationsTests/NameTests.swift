// Which names stand in what people type, and when two are the same.

import Scripts
import Testing

@testable import Conversations

@Suite("Names")
struct NameTests {
  @Test(
    "names stand between commas, semicolons and line ends",
    arguments: [
      ("Ana, Bo; Cy\nDi", ["Ana", "Bo", "Cy", "Di"]), ("Ana (sales, north), Bo", ["Ana (sales, north)", "Bo"]),
      ("Ana (sales, Bo\nCy", ["Ana (sales, Bo", "Cy"]), (" , ;\n", []), ("A\u{7}na\u{1b}[31m", ["A na [31m"]),
      ("  Ana   Lena ", ["Ana Lena"]), ("שרה, 🙂", ["שרה", "🙂"]), ("Ana\r\nBo", ["Ana", "Bo"]),
      ("Ana | Bo\tCy", ["Ana", "Bo", "Cy"]), ("Ana، Noor", ["Ana", "Noor"]), ("Ana,Bo,,Cy,", ["Ana", "Bo", "Cy"]),
    ])
  func separators(text: String, expected: [String]) { #expect(Names.all(in: text) == expected) }

  @Test(
    "what joins two words parts two names, or belongs to one",
    arguments: [
      ("A, B and Nadia.", ["A", "B", "Nadia"]), ("Ana and Bo", ["Ana", "Bo"]), ("ana and bo", ["ana", "bo"]),
      ("Ana & Bo", ["Ana", "Bo"]), ("Ana + Bo", ["Ana", "Bo"]), ("Ana / Bo", ["Ana", "Bo"]),
      ("Ana/Bo", ["Ana", "Bo"]), ("ana&bo", ["ana", "bo"]), ("Ana &Bo", ["Ana", "Bo"]), ("Ana and", ["Ana"]),
      ("Ana y Bo", ["Ana", "Bo"]), ("Ana und Bo", ["Ana", "Bo"]), ("Ana et Bo", ["Ana", "Bo"]),
      ("Jan en Piet", ["Jan", "Piet"]), ("Ana or Bo", ["Ana", "Bo"]), ("Ana and Bo and Cy", ["Ana", "Bo", "Cy"]),
      ("A, B, and C.", ["A", "B", "C"]), ("A & B", ["A", "B"]), ("Ana and Bo, Cy and Di", ["Ana", "Bo", "Cy", "Di"]),
      ("my boss and my sister", ["my boss", "my sister"]), ("the board and Kim", ["the board", "Kim"]),
      ("Finance and Ana", ["Finance", "Ana"]), ("Ana and Bo (sales and ops)", ["Ana", "Bo (sales and ops)"]),
      ("Research and Development", ["Research and Development"]),
      ("research and development", ["research and development"]),
      ("Marks and Spencer", ["Marks and Spencer"]), ("Sales & Marketing", ["Sales & Marketing"]),
      ("Sales/Marketing", ["Sales/Marketing"]), ("R&D, M&S", ["R&D", "M&S"]),
      ("Trinidad and Tobago, Ana", ["Trinidad and Tobago", "Ana"]), ("Procter & Gamble", ["Procter & Gamble"]),
      ("the board and its chair", ["the board and its chair"]), ("my mum and dad", ["my mum", "dad"]),
      ("Department of Health and Social Care", ["Department of Health and Social Care"]),
      ("Head of Sales and Marketing, Bo", ["Head of Sales and Marketing", "Bo"]), ("Sales and Ana", ["Sales", "Ana"]),
      ("both Ana and Bo", ["Ana", "Bo"]), ("Ana as well as Bo", ["Ana", "Bo"]),
      ("Smith and Sons", ["Smith and Sons"]), ("Kim and her team", ["Kim and her team"]),
      ("Mr and Mrs Bell", ["Mr and Mrs Bell"]),
      ("Health and Safety, Legal & Compliance", ["Health and Safety", "Legal & Compliance"]),
      ("Ana, Bosnia and Herzegovina and Bo", ["Ana", "Bosnia and Herzegovina", "Bo"]),
      ("“Stone and Field”, Ana", ["Stone and Field", "Ana"]), ("\"Ana and Bo\"", ["Ana and Bo"]),
      ("Santiago Ramón y Cajal", ["Santiago Ramón y Cajal"]), ("Andy, Rolland, Sandy", ["Andy", "Rolland", "Sandy"]),
      ("Acme, Inc., Bo", ["Acme, Inc.", "Bo"]), ("Luther King, Jr.", ["Luther King, Jr."]),
    ])
  func joined(text: String, expected: [String]) { #expect(Names.all(in: text) == expected) }

  @Test(
    "marks at the end go, those of short forms stay",
    arguments: [
      ("Nadia.", ["Nadia"]), ("Nadia!", ["Nadia"]), ("Nadia…", ["Nadia"]), ("Nadia...", ["Nadia"]),
      ("Nadia?!", ["Nadia"]), ("Nadia. Bo.", ["Nadia", "Bo"]), ("Nadia :-)", ["Nadia"]), ("'Nadia'", ["Nadia"]),
      ("*Nadia*", ["Nadia"]), ("J. R.", ["J. R."]), ("J.R.", ["J.R."]), ("Dr. Marsh.", ["Dr. Marsh"]), ("M.", ["M."]),
      ("Luther King Jr.", ["Luther King Jr."]), ("St. Mary's.", ["St. Mary's"]), ("Kim P.", ["Kim P."]),
      ("Ana, Kim P.", ["Ana", "Kim P."]), ("A, B, C.", ["A", "B", "C"]), ("A., B., C.", ["A.", "B.", "C."]),
      ("Kim (Leeds).", ["Kim (Leeds)"]), ("Noor [finance]!", ["Noor [finance]"]), ("Yahoo Co.", ["Yahoo Co."]),
      ("O’Neil", ["O’Neil"]), ("Anna-Lena.", ["Anna-Lena"]), ("Müller。", ["Müller"]), ("3M.", ["3M"]),
    ])
  func marks(text: String, expected: [String]) { #expect(Names.all(in: text) == expected) }

  @Test(
    "what is said around a name is no name",
    arguments: [
      ("Olivier, alas.", ["Olivier"]), ("Ana, of course, and Bo", ["Ana", "Bo"]), ("Kim, I suppose", ["Kim"]),
      ("Kim again", ["Kim"]), ("Kim - sadly", ["Kim"]), ("Kim (alas!)", ["Kim"]),
      ("Kim (in Leeds)", ["Kim (in Leeds)"]), ("Kim obviously", ["Kim"]),
      ("Kim (again)", ["Kim"]), ("Kim, I'm afraid", ["Kim"]),
      ("As ever, Kim", ["Kim"]), ("Kim, et al.", ["Kim"]), ("Weber, Prof.", ["Weber, Prof."]),
      ("Ana, Bo, obviously", ["Ana", "Bo"]), ("Kim, sadly", ["Kim"]),
      ("Obviously, Ana.", ["Ana"]), ("and Kim", ["Kim"]), ("Also Kim", ["Kim"]), ("well, Ana", ["Ana"]),
      ("my boss", ["my boss"]), ("1. Ana\n2. Bo", ["Ana", "Bo"]), ("(1) Ana (2) Bo", ["Ana (2) Bo"]),
      ("• Ana\n• Bo", ["Ana", "Bo"]), ("I think it is mainly Ana and then Bo", ["Ana", "Bo"]),
      ("Kim, regrettably, and Emily", ["Kim", "Emily"]), ("Kim (my boss)", ["Kim (my boss)"]),
      ("Kim, my boss", ["Kim", "my boss"]), ("my boss, my sister", ["my boss", "my sister"]),
      ("Kim from Leeds, who left", ["Kim from Leeds"]), ("Ana, Bo, that's all", ["Ana", "Bo"]),
      ("Ana, Bo etc.", ["Ana", "Bo"]), ("Ana, Bo and so on", ["Ana", "Bo"]), ("Ana and I", ["Ana"]),
      ("A, H and I", ["A", "H", "I"]), ("Ask, then wait", ["Ask", "then wait"]),
      ("me, Ana", ["Ana"]), ("my grandmother, God rest her.", ["my grandmother"]), ("Ana, maybe Bo", ["Ana", "Bo"]),
      ("Grace", ["Grace"]), ("Well", ["Well"]), ("Next", ["Next"]),
      ("Emily, Sally, Kimberly", ["Emily", "Sally", "Kimberly"]),
      ("WHO, Yes Bank", ["WHO", "Yes Bank"]), ("that chap in accounts", ["that chap in accounts"]),
      ("the IT department", ["the IT department"]), ("-Ana, Bo", ["-Ana", "Bo"]), ("-Ana and Bo", ["-Ana", "-Bo"]),
    ])
  func asides(text: String, expected: [String]) { #expect(Names.all(in: text) == expected) }

  @Test(
    "of one person only the name is a name",
    arguments: [
      ("With my colleague Mr. Brandt. He is a little difficult person, maybe.", "my colleague Mr. Brandt"),
      ("Gareth (FD). useless sod", "Gareth (FD)"), ("Prof. em. J.-P. de la Tour", "Prof. em. J.-P. de la Tour"),
      ("Marta, capo of logistics. how do you say, head", "Marta, capo of logistics"), ("Ana. never on time", "Ana"),
      ("St. Mary's Trust", "St. Mary's Trust"), ("Dr. habil. M. Rao", "Dr. habil. M. Rao"), ("P. well priya", "priya"),
      ("hm. my boss", "my boss"), ("J. R. Okafor", "J. R. Okafor"),
    ])
  func one(text: String, expected: String) { #expect(Names.one(in: text) == expected) }

  @Test(
    "a title ends no sentence",
    arguments: [
      ("I wrote to Mr. Brandt. He knows.", ["I wrote to Mr. Brandt. ", "He knows."]),
      ("with Prof. Rao and St. Mary's", ["with Prof. Rao and St. Mary's"]),
      ("I left at five. Dr. Rao stayed.", ["I left at five. ", "Dr. Rao stayed."]),
      ("It is late. I go.", ["It is late. ", "I go."]),
    ])
  func titles(text: String, expected: [String]) { #expect(text.sentences.map(String.init) == expected) }

  @Test(
    "a behaviour is not cut inside",
    arguments: [
      ("I listen and ask, then wait.", ["I listen and ask, then wait."]), ("listen; ask", ["listen", "ask"]),
      ("1. I listen\n2) I ask", ["I listen", "I ask"]), ("say thanks, again", ["say thanks, again"]),
    ])
  func sentences(text: String, expected: [String]) { #expect(List.sentences(in: text) == expected) }

  @Test(
    "two that look the same are the same",
    arguments: [
      ("Ana", "ANA", true), ("Ana", "A\u{200B}na", true), ("Ana", "\u{FEFF}Ana\u{200D}", true),
      ("Ana", "A\u{AD}na", true), ("Ana", "\u{200E}Ana\u{202C}", true), ("Kim P", "Kim\u{A0}P.", true),
      ("José", "Jose\u{301}", true), ("Anna", "Ann\u{430}", true), ("Noor", "\u{39D}oor", true), ("J. R.", "J R", true),
      ("Анна", "Anna", false), ("Ana", "Anna", false), ("Ana", "Aná", false), ("Team 3.5", "Team 35", false),
      ("Straße", "STRASSE", true),
    ])
  func likeness(one: String, other: String, isSame: Bool) { #expect(one.isSame(as: other) == isSame) }

  @Test(
    "what cannot be seen goes, but for what joins",
    arguments: [
      ("A\u{200B}n\u{AD}a", "Ana"), ("👩\u{200D}⚕\u{FE0F}", "👩\u{200D}⚕\u{FE0F}"), ("می\u{200C}نا", "می\u{200C}نا"),
      ("Ana\u{200D}", "Ana"),
    ])
  func visible(text: String, expected: String) {
    #expect(Array(text.visible.unicodeScalars) == Array(expected.unicodeScalars))
  }

  // MARK: In a conversation

  private func network(_ lines: String...) throws -> (names: [String], play: Play) {
    var play = try Play()
    play.type("Agree on a date", "We have one", "network", "short", "We told each other bad news early")
    for line in lines { play.type(line: line) }
    return (play.each("name", in: "network").compactMap { $0?.text }, play)
  }

  @Test("a name that looks like one on the list is not a second one")
  func invisible() throws {
    #expect(try network("Nadia", "Na\u{200B}dia", "nadia.").names == ["Nadia"])
    #expect(try network("Anna, Анна").names == ["Anna", "Анна"])
  }

  @Test("the numbered list shows how a line was cut, and a number takes a name away")
  func numbers() throws {
    let cut = try network("Stone and Field, Bo")
    #expect(cut.names == ["Stone", "Field", "Bo"])
    #expect(cut.play.last.notice?.contains("1 Stone, 2 Field, 3 Bo") == true)
    #expect(try network("Stone and Field, Bo", "-2").names == ["Stone", "Bo"])
    #expect(try network("Stone and Field, Bo", "-1, -2").names == ["Bo"])
    #expect(try network("Stone and Field, Bo", "-1 2", "“Stone and Field”").names == ["Bo", "Stone and Field"])
    #expect(try network("Ana, Bo", "-3").names == ["Ana", "Bo"])
    #expect(try network("Ana", "- Bo\n- Cy").names == ["Ana", "Bo", "Cy"])
    #expect(try network("Ana, Bo", "- Bo").names == ["Ana"])
  }

  @Test("a name with “and” on the list is taken away whole")
  func wholeAway() throws {
    #expect(try network("“Ana and Bo”, Cy", "-Ana and Bo").names == ["Cy"])
  }

  @Test("whoever does not fit on the list is named", arguments: [["A, B, C, D, E, F, G, H, I, J, Kay"]])
  func full(lines: [String]) throws {
    let full = try network("A, B, C, D, E, F, G, H, Io, J, Kay")
    #expect(full.names.count == 10)
    #expect(full.play.last.notice?.contains("Kay") == true)
  }

  @Test("whoever was taken off the list is not asked about on the way back")
  func gone() throws {
    var play = try network("Ana, Bo", "").play
    play.type("7 5 8", "1 2 3", "/goto network", "-2", "/back")
    #expect(play.state == "net-notice")
    play.type("/back")
    #expect(play.conversation.question.text.contains("Ana"))
  }

  @Test(
    "what names nobody else is no name",
    arguments: [
      "me", "myself", "42", "...", "of course", "Who do you mean?", "who can see this?", "I do not work with anybody",
      "no idea",
    ])
  func nobody(text: String) throws {
    let refused = try network(text)
    #expect(refused.names.isEmpty)
    #expect(refused.play.last.notice != nil)
  }
}
