// The parts of a script: wordings in pieces, terms, slots, stages, and the graph of routes.

import Testing

@testable import Scripts

@Suite("Model")
struct ModelTests {
  @Test(
    "a wording is cut at its braces",
    arguments: [
      ("", []), ("plain", [.text("plain")]), ("{partner}", [.term(Term("partner"))]),
      ("a {n}{higher} b", [.text("a "), .term(Term("n")), .term(Term("higher")), .text(" b")]),
      ("{aim|excerpt}.", [.term(Term("aim|excerpt")), .text(".")]), ("open { only", [.text("open { only")]),
      ("} {n", [.text("} {n")]), ("{}", [.term(Term(""))]),
    ] as [(String, [Wording.Piece])])
  func pieces(text: String, pieces: [Wording.Piece]) {
    #expect(Wording(text).pieces == pieces)
  }

  @Test(
    "words are only ever put in as an excerpt, short things never are",
    arguments: [
      ("aim|excerpt", .slot(.aim)), ("aim", nil), ("partner", .computed(.partner)), ("partner|excerpt", nil),
      ("action.what|excerpt", .what), ("action.what", nil), ("words.best|excerpt", .slot(.words("best"))),
      ("words.|excerpt", nil), ("network|excerpt", nil), ("nothing", nil), ("aim|short", nil),
      ("aim|excerpt|excerpt", nil), ("", nil),
    ] as [(String, Term.Known?)])
  func terms(text: String, known: Term.Known?) {
    #expect(Term(text).known == known)
  }

  @Test("every slot of the closed list is known by its name, and by no other", arguments: Slot.names)
  func slots(name: String) {
    #expect(Slot(name: name)?.name == name)
    #expect(Slot(name: name)?.kinds.isEmpty == false)
    #expect(Slot(name: name.uppercased()) == nil)
  }

  @Test(
    "words have plain names",
    arguments: [
      ("words.best", true), ("words.a-1", true), ("words.", false), ("words.a b", false), ("word.a", false),
      ("words.a.b", false),
    ])
  func words(name: String, isSlot: Bool) {
    #expect((Slot(name: name) != nil) == isSlot)
  }

  private func script(_ routes: [(String, [String])]) -> Script {
    Script(
      id: "s", version: 1, title: "S", credits: [], start: "a", stages: [Stage(id: "one", title: "The first")],
      ways: [:],
      states: routes.map { State(id: $0.0, stage: "one", step: .say, next: $0.1.map { Route(to: $0) }) })
  }

  @Test("the graph knows what is reached and what still ends")
  func graph() {
    let graph = Graph(script([("a", ["b", "c", "b"]), ("b", ["end"]), ("c", ["d"]), ("d", ["c"]), ("e", ["end"])]))
    #expect(graph.targets["a"] == ["b", "c"])
    #expect(graph.reachable == ["a", "b", "c", "d", "end"])
    #expect(graph.ending == ["a", "b", "e", "end"])
    #expect(graph.order == ["a", "b", "c", "d", "e"])
  }

  @Test("a stage is meant by its id, its title, or the beginning of either")
  func stages() {
    let script = script([])
    for name in ["one", "ONE", "on", "the f", "The First"] { #expect(script.stage(named: name)?.id == "one") }
    for name in ["", "two", "first"] { #expect(script.stage(named: name) == nil) }
  }
}
