// A name that is changed: whether it is the same person, and what becomes of the old name.

import Perspective
import Scripts
import Testing

@testable import Conversations

@Suite("Renaming")
struct RenamingTests {
  /// A conversation about somebody, with words written for them.
  private func about(_ name: String, _ issue: String, coach: String? = nil) throws -> Play {
    var play = try Play(coach: coach)
    play.type("Talk with \(name) again", "\(name)’s answer", "conversation", "short", name, issue)
    play.type("/back", "/back", "/back")
    #expect(play.state == "hard-who")
    return play
  }

  private func name(_ play: Play) -> String? { play.value("network.0.name")?.text }

  @Test(
    "another name asks once whether it is the same person",
    arguments: [("Dr Marsh", "M"), ("my boss", "B."), ("Ana", "Bo")])
  func asks(old: String, new: String) throws {
    var play = try about(old, "The plan changed twice")
    play.type(line: new)
    #expect(play.conversation.question.text.contains(new))
    #expect(play.state == "hard-who" && name(play) == old, "nothing has changed yet")
    play.type("perhaps")
    #expect(play.last.notice == Message.yesOrNo && name(play) == old)
    play.type("yes")
    #expect(name(play) == new && play.state == "hard-who")
    play.type("no")
    #expect(play.state == "face-issue" && play.value("issue")?.text == "The plan changed twice")
    #expect(play.value("network.0.id")?.text == "p1" && play.outcome.items("network").count == 1)
    #expect(play.value("aim")?.text == "Talk with \(old) again", "the old name stays where that is wanted")
  }

  @Test(
    "what is the same name asks nothing",
    arguments: [("Marsh", "marsh"), ("Kim", "Kim P."), ("Noor [finance]", "Noor"), ("Dr Marsh", "Dr. Marsh")])
  func asksNothing(old: String, new: String) throws {
    var play = try about(old, "The plan changed twice")
    play.type(line: new)
    #expect(play.state == "face-issue" && name(play) == new)
  }

  @Test(
    "somebody else keeps nothing of the first, and the first keeps all",
    arguments: ["no", "No, another one", "n", "nein"])
  func another(answer: String) throws {
    var play = try about("Dr Marsh", "The plan changed twice")
    play.type("M", answer, "The money")
    #expect(play.each("name", in: "network") == ["Dr Marsh", "M"])
    #expect(play.value("issue")?.text == "The money")
    #expect(play.value("network.0.said.issue")?.text == "The plan changed twice")
  }

  @Test(
    "yes and no in other words",
    arguments: [
      ("Yes.", true), ("the same", true), ("ja", true), ("yes, not a new one", true), ("it is not", false),
      ("somebody else", false), ("No!", false), ("perhaps", nil), ("M", nil), ("", nil),
    ] as [(String, Bool?)])
  func yesOrNo(text: String, isYes: Bool?) { #expect(text.saysSame == isYes) }

  @Test("going back takes the question back")
  func back() throws {
    var play = try about("Dr Marsh", "The plan changed twice")
    play.type("M", "/back")
    #expect(play.state == "hard-who" && play.conversation.question.earlier == "Dr Marsh")
    play.type("M", "yes", "/skip")
    #expect(play.state == "face-issue" && name(play) == "M")
  }

  @Test(
    "the old name is nowhere once it is replaced, live and resumed alike",
    arguments: [
      "Twice the plan changed after DR MARSH agreed, and marsh's team knew it before I did, Marsh.",
      "Dr. Marsh said one thing; Dr\nMarsh's mail another. “Marsh!” I thought.", "Marshs view; ex-Marsh people (Marsh)",
    ])
  func nowhere(issue: String) throws {
    var play = try about("Dr Marsh", issue)
    play.type("/note Marsh was late", "M", "yes", "YES")
    #expect(play.state == "face-issue")
    #expect(play.last.notice == Message.replaced)
    let text = "\(play.conversation.transcript.json)\(play.conversation.snapshot)"
    #expect(!text.lowercased().contains("marsh"))
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    #expect(try play.reread().transcript == play.conversation.transcript)
    play.type("", "free")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "a name that was spelled another way is nobody's for sure: it stays, and that is told",
    arguments: ["Mash", "Marrsh", "Harsh", "Marshal", "Dr Mars"])
  func misspelt(name: String) throws {
    var play = try about("Dr Marsh", "\(name) said so, not Marsh")
    play.type("M", "yes", "yes")
    #expect(play.value("issue")?.text == "\(name) said so, not M")
    #expect(play.last.notice?.contains("spelled another way") == true)
  }

  @Test("whoever follows the entries comes to the same")
  func followed() throws {
    var play = try about("Dr Marsh", "Marsh changed the plan", coach: "Noa")
    var follower = play.conversation
    for line in ["M", "yes", "yes", ""] {
      play.type(line: line)
      follower.follow(play.last.entries)
    }
    #expect(follower.transcript == play.conversation.transcript && follower.snapshot == play.conversation.snapshot)
  }

  @Test("what was read in the words stays with them, and what was shown of them")
  func readings() throws {
    var play = try about("Dr Marsh", "Dr Marsh never listens. I would like Dr Marsh and me to agree on a date.")
    let before = try #require(play.entries.last { $0.reading?.spans.isEmpty == false })
    play.type("M", "yes", "yes")
    let after = play.entries[before.n - 1]
    #expect(after.text == "M never listens. I would like M and me to agree on a date.")
    func words(_ entry: Entry) -> [String] { entry.reading?.spans.map { String($0.words(in: entry.text)) } ?? [] }
    #expect(words(after) == words(before).map { $0.replacing("Dr Marsh", with: "M") })
    for entry in play.entries where entry.kind == .show && entry.value != nil {
      let shown = try #require(Stretch(entry.value).flatMap(play.conversation.transcript.extract))
      #expect(entry.text == shown.inWords)
    }
  }

  static let changes: [(old: String, new: String, others: [String], text: String, expected: String)] = [
    ("Dr Marsh", "M", [], "Dr Marsh, Dr. Marsh, doctor Marsh", "M, M, doctor M"),
    ("Ana Lima", "A", [], "Ana and Lima; ana lima’s; Anna; Limassol", "A and A; A’s; Anna; Limassol"),
    ("Ana Lima", "Ana L.", [], "Ana said so, Lima too", "Ana said so, Ana L. too"),
    ("Kim", "K", ["Kim Lee"], "Kim, Kim Lee and kim", "K, Kim Lee and K"),
    ("Ana Marsh", "A", ["Bo Marsh"], "Ana, Marsh, Bo Marsh", "A, Marsh, Bo Marsh"),
    ("my boss", "B", [], "My boss, and your boss", "B, and B"),
    ("Will", "W", [], "Will Will come? He will.", "W W come? He will."),
    ("Hope", "H", [], "I hope that Hope hopes", "I hope that H hopes"),
    ("Olivier", "O", [], "d’Olivier, O’Olivier, Olivier-Luc, Olivier-led", "d’O, O’Olivier, Olivier-Luc, O-led"),
    ("J. R.", "X", [], "J. R. and J.R. and JR", "X and X and JR"),
    ("Kim (Leeds)", "K", [], "Kim (Leeds) was in Leeds. Kim!", "K was in Leeds. K!"),
    ("Research and Development", "R", [], "research and development does research", "R does research"),
    ("Анна", "А", [], "Анна и Анне", "А и Анне"), ("李雷", "L", [], "李雷, 李雷", "L, L"),
    ("José", "J", [], "Jose\u{301} left", "J left"), ("A", "Ana", [], "A date, for A", "A date, for A"),
    ("a", "Ana", [], "a", "Ana"), ("Marsh", "M", [], "marsh@example.org, #Marsh", "M@example.org, #M"),
  ]

  @Test("a name goes where it is meant, and only there", arguments: changes.indices)
  func change(index: Int) {
    let given = Self.changes[index]
    let change = NameChange([Snapshot.Renaming(old: given.old, new: given.new)], among: given.others)
    #expect(change.applied(to: given.text) == given.expected)
  }

  @Test(
    "places move with the words",
    arguments: [(0, 0), (3, 3), (4, 4), (6, 4), (12, 5), (13, 6), (20, 13)])
  func places(before: Int, after: Int) {
    let edits = NameChange([Snapshot.Renaming(old: "Dr Marsh", new: "M")], among: []).edits(in: "And Dr Marsh is late")
    #expect(edits.applied(to: "And Dr Marsh is late") == "And M is late")
    #expect(edits.moved(before, isEnd: false) == after)
  }

  @Test("a name is changed from any question, which waits", arguments: ["yes", "no", "/skip"])
  func anywhere(answer: String) throws {
    var play = try Play()
    play.type("Talk with Dr Marsh", "/goto network", "Dr Marsh, Ana", "", "Dr Marsh = M", answer)
    #expect(play.state == "net-rate" && name(play) == "M")
    #expect(play.conversation.question.text.contains("M:"), "it is asked by the new name")
    #expect(play.entries.last { $0.kind == .ask }?.about == "p1")
    #expect(play.value("aim")?.text == (answer == "yes" ? "Talk with M" : "Talk with Dr Marsh"))
    play.type("7 5 8", "Ana = M")
    #expect(play.each("name", in: "network") == ["M", "Ana"], "the name is taken")
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    #expect(play.value("network.0.trust")?.number == 7)
  }

  @Test("ids, choices and stages are no names")
  func ids() throws {
    var play = try Play()
    play.type("/goto network", "network, Trust", "", "7 5 8", "1 2 3")
    play.type("/goto network", "network = N", "yes", "trust = T", "yes")
    #expect(play.each("name", in: "network") == ["N", "T"])
    #expect(play.value("network.0.trust")?.number == 7)
    #expect(play.entries.filter { $0.kind == .goto }.map(\.text) == ["network", "network"])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }
}
