// Names as they are typed in a hurry: without marks, case, titles, articles, and by a part of them.

import Scripts
import Testing

@testable import Conversations

@Suite("Names as they are typed")
struct CalledTests {
  static let names = [
    "Phạm Quốc Đạt", "Anh Tuấn", "José", "Søren Kjær", "Müller", "the Lagos team", "Dr Amsler", "Łukasz", "Zoë (Leeds)",
    "Γιώργος", "Мария", "İlknur Yıldız", "Mỹ", "O'Brien", "Ana", "Ana Maria", "🙂",
  ]

  @Test(
    "somebody is found by",
    arguments: [
      ("dat", "Phạm Quốc Đạt"), ("pham", "Phạm Quốc Đạt"), ("Đạt", "Phạm Quốc Đạt"), ("anh tuan", "Anh Tuấn"),
      ("tuan", "Anh Tuấn"), ("jose", "José"), ("JOSE", "José"), ("soren", "Søren Kjær"), ("soeren", "Søren Kjær"),
      ("kjaer", "Søren Kjær"), ("mueller", "Müller"), ("muller", "Müller"), ("lagos team", "the Lagos team"),
      ("lagos", "the Lagos team"), ("my lagos team", "the Lagos team"), ("amsler", "Dr Amsler"),
      ("Mr. Amsler", "Dr Amsler"), ("lukasz", "Łukasz"), ("zoe", "Zoë (Leeds)"), ("γιωργος", "Γιώργος"),
      ("мария", "Мария"), ("ilknur", "İlknur Yıldız"), ("yildiz", "İlknur Yıldız"), ("my", "Mỹ"),
      ("obrien", "O'Brien"), ("o’brien's", "O'Brien"), ("ana", "Ana"), ("Ana M", "Ana Maria"), ("maria", "Ana Maria"),
      ("🙂", "🙂"), ("an", nil), ("nobody", nil), ("team lagos north", nil), ("", nil),
    ] as [(String, String?)])
  func found(typed: String, name: String?) {
    #expect(Called.place(of: typed, in: Self.names).map { Self.names[$0] } == name)
  }

  private func play(_ lines: [String]) throws -> Play {
    var play = try Play()
    play.type("/goto network", "Đạt, Anh Tuấn, José, Søren, the Lagos team, Mỹ")
    for line in lines { play.type(line: line) }
    return play
  }

  @Test(
    "a name is taken away, and called otherwise, by how it is typed",
    arguments: [
      ("-anh tuan", "Đạt, José, Søren, the Lagos team, Mỹ"), ("-Lagos team", "Đạt, Anh Tuấn, José, Søren, Mỹ"),
      ("remove soren please", "Đạt, Anh Tuấn, José, the Lagos team, Mỹ"),
      ("jose = J", "Đạt, Anh Tuấn, J, Søren, the Lagos team, Mỹ"),
      ("soren -> S", "Đạt, Anh Tuấn, José, S, the Lagos team, Mỹ"),
      ("my boss is José, but just call him J", "Đạt, Anh Tuấn, J, Søren, the Lagos team, Mỹ"),
      ("Oluwaseun, just call him O", "Đạt, Anh Tuấn, José, Søren, the Lagos team, Mỹ, O"),
      ("- dat", "Anh Tuấn, José, Søren, the Lagos team, Mỹ"),
    ])
  func list(line: String, names: String) throws {
    #expect(try play([line]).each("name", in: "network").compactMap { $0?.text }.joined(separator: ", ") == names)
  }

  @Test(
    "a number is corrected by how the name is typed",
    arguments: [
      ("dat trust 8", 0), ("anh tuan trust 8", 1), ("sorry jose trust is 8 not 7", 2), ("soren's trust is 8", 3),
      ("lagos team trust 8", 4), ("trust with the lagos team 8", 4), ("Mỹ trust 8", 5),
    ])
  func corrected(line: String, place: Int) throws {
    let play = try play(["", "/goto leaving", line])
    #expect(play.value("network.\(place).trust")?.number == 8, "\(play.last.notice ?? "")")
  }

  @Test(
    "whom an action names is known",
    arguments: [
      ("ring jose on Monday", "José"), ("call soren", "Søren"), ("tell anh tuan everything", "Anh Tuấn"),
      ("write to dat", "Đạt"), ("tell my brother", "my brother"), ("jose. tell kessler myself", "kessler"),
      ("thank mbali for it", "mbali"), ("ask soren early", "Søren"),
    ])
  func offered(what: String, who: String) throws {
    #expect(try play(["", "/goto elevating", "", "", what]).conversation.question.earlier == who)
  }

  @Test("a part of a name that is not its beginning is asked about") func part() throws {
    var play = try Play()
    play.type("/goto network", "Ann Marsh", "", "/goto facing", "marsh")
    #expect(play.conversation.question.text == "Is that Ann Marsh? (yes or no)")
    play.type("yes")
    #expect(play.outcome["facing"] == "p1" && play.outcome["network"]?.list?.count == 1)
    play = try Play()
    play.type("/goto network", "José", "", "/goto facing", "jose")
    #expect(play.outcome["facing"] == "p1")
  }

  @Test("the question about an old name outlives other entries, and can be come back to") func oldName() throws {
    var play = try Play()
    play.type("A date with Anna", "We have one", "network", "short", "Talks", "Anna, Bea", "Anna = A", "Cy")
    #expect(play.last.notice?.contains("Should “Anna” become “A”") == true)
    play.type("yes")
    #expect(play.outcome["aim"]?.text == "A date with A")
    play = try Play()
    play.type("A date with Anna", "We have one", "network", "short", "Talks", "Anna, Bea", "Anna = A", "")
    #expect(play.state == "net-rate" && play.last.notice?.contains("“Anna = A”") == true)
    play.type("Anna = A", "yes")
    #expect(play.outcome["aim"]?.text == "A date with A")
    #expect(play.state == "net-rate" && play.conversation.snapshot.ownQuestion == nil)
  }

  @Test(
    "who is on no list is called otherwise from any question",
    arguments: ["rename bea to Beate", "bea = Beate", "bea -> Beate", "Bea, but call her Beate"])
  func anywhere(line: String) throws {
    var play = try Play()
    play.type("/goto network", "Anna, Bea", "", "/goto leaving", line)
    #expect(play.value("network.1.name")?.text == "Beate")
  }
}
