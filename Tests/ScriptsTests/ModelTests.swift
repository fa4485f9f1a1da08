// The parts of a script: wordings in pieces, terms, what names stand for, stages, and the graph of routes.

import Testing

@testable import Scripts

@Suite("Model")
struct ModelTests {
  private static let data = Script.builtIn.data

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
      ("aim|excerpt", "aim"), ("aim", nil), ("partner", "partner"), ("partner|excerpt", "partner"),
      ("facing.trust", "facing.trust"),
      ("facing.name|excerpt", "facing.name"), ("facing.name", nil),
      ("action.what|excerpt", "action.what"), ("action.what", nil), ("action.when|excerpt", "action.when"),
      ("action.when", nil), ("words.best|excerpt", "words.best"), ("words.|excerpt", nil), ("network", "network"),
      ("network|excerpt", nil), ("pair.now.higher", "pair.now.higher"), ("pair.now.higher|excerpt", nil),
      ("network.low", "network.low"), ("opening|excerpt", "opening"), ("opening", nil),
      ("opening.kept|excerpt", "opening.kept"), ("opening.kept", nil), ("issue.shows", "issue.shows"),
      ("nothing", nil), ("aim|short", nil), ("aim|excerpt|excerpt", nil), ("", nil),
    ] as [(String, String?)])
  func terms(text: String, name: String?) {
    let reference = name.flatMap { Self.data[$0] }
    #expect((reference == nil) == (name == nil))
    #expect(Term(text).meaning(in: Self.data) == reference.map(Term.Meaning.reference))
  }

  @Test("what is around a conversation is put in as it is", arguments: Term.Surrounding.allCases)
  func surroundings(surrounding: Term.Surrounding) {
    #expect(Term(surrounding.rawValue).meaning(in: DataModel()) == .surrounding(surrounding))
    #expect(Term(surrounding.rawValue + "|excerpt").meaning(in: DataModel()) == nil)
  }

  @Test("every slot is known by its name, and by no other, and some step fills it", arguments: data.slots)
  func slots(slot: Slot) {
    #expect(Self.data[slot.name] == .slot(slot))
    #expect(Self.data.slot(slot.name) == slot)
    #expect(Step.allCases.contains { $0.fills(.slot(slot)) })
    #expect(Self.data[slot.name.uppercased()] == nil)
  }

  @Test("an item is known by its name, and its fields behind it", arguments: data.records)
  func items(slot: Slot) throws {
    let records = try #require(slot.records)
    #expect(Self.data[records.item] == .item(of: slot))
    for field in records.fields { #expect(Self.data["\(records.item).\(field.name)"] == .field(field, of: slot)) }
    #expect((Self.data["\(records.item).from"] != nil) == (records.returns != nil || records["from"] != nil))
    #expect(Self.data["\(records.item).nothing"] == nil)
  }

  @Test("where two slots share a name, the first one bears it")
  func sharedName() {
    let data = DataModel([Slot("a", .words), Slot("a", .day), Slot("b", .list(item: "a"))])
    #expect(data["a"] == .slot(Slot("a", .words)))
  }

  @Test(
    "a name has letters, digits, hyphens and dots",
    arguments: [
      ("words.best", true), ("words.a-1", true), ("words.", false), ("words.a b", false), ("word.a", true),
      ("words.a.b", true), ("", false), (".a", false), ("a_b", false), ("a..b", false),
    ])
  func plainNames(name: String, isPlain: Bool) {
    #expect(name.isPlainPath == isPlain)
  }

  @Test(
    "something is computed only from what holds it",
    arguments: [
      ("network.count", true), ("behaviours.count", true), ("aim.count", false), ("partner.count", false),
      ("actions.made", true), ("behaviours.made", false), ("network.rated", true), ("network.low", true),
      ("network.ties", true), ("network.lowest", true), ("network.tied", true), ("scaling.low", false),
      ("aim.low", false), ("partner.trust.higher", true), ("pair.now.higher", true), ("action.confidence.higher", true),
      ("action.what.higher", false), ("partner.theirs.trust.apart", true), ("pair.theirs.apart", true),
      ("partner.trust.apart", false), ("pair.now.apart", false), ("opening.kept", true), ("aim.kept", false),
      ("issue.attention", true), ("opening.attention", true), ("issue.shows", true), ("opening.faces", true),
      ("opening.doubt", true), ("opening.lookAgain", true), ("value.attention", false), ("aim.shows", false),
      ("network.nothing", false), ("network.low.count", false),
    ])
  func computed(name: String, isKnown: Bool) {
    #expect((Self.data[name] != nil) == isKnown)
  }

  @Test("the number of items and the lowest of all are numbers; who is lowest is not")
  func numbers() {
    for name in ["network.count", "network.low", "pair.now", "pair.now.higher", "partner.trust", "action.confidence"] {
      #expect(Self.data[name]?.holdsNumber == true, "\(name)")
    }
    for name in ["network", "network.lowest", "partner", "aim", "issue.attention"] {
      #expect(Self.data[name]?.holdsNumber == false, "\(name)")
    }
  }

  @Test("of records about others, one field names the item and one says which number")
  func roles() throws {
    let pair = try #require(Self.data.slot("scaling")?.records)
    #expect(pair.reference?.name == "partner" && pair.aspect?.name == "dimension" && pair.numbers == [])
    let action = try #require(Self.data.slot("actions")?.records)
    #expect(action.title?.name == "what" && action.status?.name == "status" && action.lesson?.name == "learned")
    #expect(action.reference == nil && action.aspect == nil)
    let partner = try #require(Self.data.slot("network")?.records)
    #expect(partner.numbers.map(\.name) == ["trust", "imperative", "purpose"])
    #expect(
      partner.numbers.map { partner.beside($0)?.name } == ["theirs.trust", "theirs.imperative", "theirs.purpose"])
  }

  @Test("a path leads to the field that a choice names")
  func paths() throws {
    #expect(DataModel.path("partner.dimension", with: "trust") == "trust")
    #expect(DataModel.path("partner.theirs.dimension", with: "trust") == "theirs.trust")
    let scaling = try #require(Self.data.slot("scaling"))
    let theirs = try #require(scaling.records?["theirs"])
    #expect(
      Self.data.target(of: theirs, in: scaling)?.map(\.name) == ["theirs.trust", "theirs.imperative", "theirs.purpose"])
  }

  @Test("the way is kept in the choice among all ways")
  func way() {
    #expect(Script.builtIn.waySlot?.name == "way")
    #expect(Script.exchange.waySlot == nil)
  }

  private func script(_ routes: [(String, [String])]) -> Script {
    Script(
      id: "s", version: 1, title: "S", credits: [], start: "a", stages: [Stage(id: "one", title: "The first")],
      ways: [],
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
