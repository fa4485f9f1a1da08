import Testing

@testable import Scripts

/// What libyaml tells is put together as nodes with places.
struct YAMLNodeTests {
  @Test func nodesKnowTheirPlaces() throws {
    let root = try #require(try YAMLNode.document(in: "a: 1\nb:\n  - 'x'\n  - {c: yes}\n"))
    #expect(root["a"]?.int == 1 && root["b"]?.sequence?.count == 2)
    #expect(root["b"]?.sequence?[1]["c"]?.bool == true)
    #expect(root["b"]?.sequence?[1].place == Place(line: 4, column: 5))
    #expect(root["c"] == nil && root["a"]?["c"] == nil && root["a"]?.sequence == nil)
  }

  @Test func textsAreKeptAsTheyAreWritten() throws {
    let root = try #require(try YAMLNode.document(in: "folded: >\n  one\n  two\nkept: |\n  ä\n  b\nnone:\n"))
    #expect(root["folded"]?.string == "one two\n" && root["kept"]?.string == "ä\nb\n" && root["none"]?.string == "")
  }

  @Test func anAliasStandsForItsNode() throws {
    let root = try #require(try YAMLNode.document(in: "a: &x [1, 2]\nb: *x\n"))
    #expect(root["b"]?.sequence?.map(\.string) == ["1", "2"])
  }

  @Test(arguments: ["", "# nothing\n", "---\n...\n"])
  func aTextWithoutADocumentHasNone(text: String) throws {
    #expect(try YAMLNode.document(in: text)?.string ?? "" == "")
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", Place(line: 3, column: 1)), ("a: [1\n", Place(line: 2, column: 1)),
    ("a: 1\n--- \nb: 2\n", Place(line: 3, column: 1)), ("a: *x\n", Place(line: 1, column: 4)),
    ("a: 'x\n", Place(line: 2, column: 1)), ("\ta: 1\n", Place(line: 1, column: 1)), ("a: \u{1}\n", nil),
  ])
  func aFaultIsToldWithItsPlace(text: String, place: Place?) {
    let fault = #expect(throws: YAMLFault.self) { try YAMLNode.document(in: text) }
    #expect(fault?.place == place, "\(fault?.problem ?? "")")
  }

  @Test func whatGrowsWithoutEndIsRefused() {
    let doubled = (1...40).map { "n\($0): &n\($0) [*n\($0 - 1), *n\($0 - 1)]\n" }.joined()
    #expect(throws: YAMLFault.self) { try YAMLNode.document(in: "n0: &n0 [x]\n" + doubled) }
    let deep = String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000)
    #expect(throws: YAMLFault.self) { try YAMLNode.document(in: deep) }
  }
}
