// Every rule shows what it is for, the tables are those of the rules, and the checker refuses what it ought to refuse.
import CRules
import Perspective
import RuleCompiler
import Testing

@Suite struct RuleTests {
  static let folder = RuleFolder(of: "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/"))

  @Test func everyRuleHolds() throws {
    let book = RuleBook(try Self.folder.files())
    let compiled = CompiledRules(book)
    for fault in RuleCheck(book, compiled).faults { Issue.record("\(fault)") }
    let builtIn = UnsafeRawBufferPointer(start: cofrontRules(), count: cofrontRulesSize())
    #expect(Array(builtIn) == compiled.bytes, "the tables are of other rules: run scripts/generate")
  }

  /// The faults of a book of one rule, the words it needs beside it.
  static func faults(_ rule: String) -> [String] {
    let blame = "category blame\n  rank 30\n  source own list\n  unless quoted, denied, by-choice\n\n"
    let innocent =
      "innocent\n  source own list\n\nrule by-choice\n  find your fault lines\n  hit [Your fault lines] are clear.\n"
      + "  miss It is your fault.\n\n"
    let words = """
      words you
        are you
      words your
        are your
      words be
        are is, are
      words neg
        are not, never
      """
    let others = Category.allCases.filter { $0 != .blame }.map {
      ("\($0.rawValue).rules", "category \($0.rawValue)\n  rank 1\n  source own list\n")
    }
    let book = RuleBook(
      [("blame.rules", blame + rule), ("innocent.rules", innocent), ("grammar.words", words)] + others)
    return RuleCheck(book, CompiledRules(book)).faults.map(\.message)
  }

  static let good = """
    rule your-fault
      find your fault
      hit [This is your fault].
      miss This is my fault.
      mark clause
    """

  @Test func aGoodRuleHasNoFault() { #expect(Self.faults(Self.good) == []) }

  @Test(arguments: [
    ("  hit [This is your fault].\n", "", "has no “hit”"),
    ("  miss This is my fault.\n", "", "has no “miss”"),
    ("  find your fault\n", "", "has no “find”"),
    ("hit [This is your fault].", "hit [This is your desk].", "marks nothing here"),
    ("hit [This is your fault].", "hit This is [your fault].", "marks [This is your fault]. here"),
    ("hit [This is your fault].", "hit This is your fault.", "marks [This is your fault]. here"),
    ("miss This is my fault.", "miss I say it is your fault.", "finds “I say it is your fault” here"),
    ("miss This is my fault.", "miss We met on Monday.", "shares no word"),
    ("find your fault", "find your fault|doing", "no hit uses “doing”"),
    ("find your fault", "find your own? fault", "no hit uses “own”"),
    ("find your fault", "find your ( fault | own doing )", "no hit uses “own”"),
    ("find your fault", "find your {sin}", "no class is called {sin}"),
    ("mark clause", "mark clause\n\nwords sin\n  are sin", "nothing asks for {sin}"),
    ("mark clause", "mark word", "is no reach"),
    ("mark clause", "only always", "is no condition"),
    ("mark clause", "unless midnight", "is no exception"),
    ("mark clause", "despite law", "is no exception of this file"),
    ("mark clause", "strength huge", "is no strength"),
    ("mark clause", "weight heavy", "is no whole number"),
    ("mark clause", "colour red", "is no field"),
    ("rule your-fault", "rule Your fault", "a name has small letters and hyphens"),
    ("miss This is my fault.", "miss This is my \(String(repeating: "very ", count: 30))own.", "columns: break it"),
  ])
  func aFaultIsFound(_ from: String, _ to: String, _ message: String) {
    let faults = Self.faults(Self.good.replacing(from, with: to))
    #expect(faults.contains { $0.contains(message) }, "\(faults)")
  }

  @Test func twoRulesThatAlwaysFireTogether() {
    let twin = Self.good.replacing("rule your-fault", with: "rule fault-of-yours")
    let faults = Self.faults(Self.good + "\n\n" + twin)
    #expect(faults == ["blame/fault-of-yours always fires together with blame/your-fault"])
  }

  @Test func anExceptionTakesAMatchBack() {
    let miss = Self.good + "\n  miss Your fault lines are clear."
    #expect(Self.faults(miss) == [])
    #expect(Self.faults(miss + "\n  despite innocent").contains { $0.contains("finds “Your fault lines are clear”") })
  }

  @Test func everyCategoryHasAFile() {
    let faults = RuleBook([("blame.rules", "category blame\n  rank 30\n")]).faults
    // The innocent words have a file too; blame was given, and tone has no rules.
    #expect(faults.count == Category.allCases.count - 1)
    #expect(faults.allSatisfy { $0.message == "there is no file of rules for it" })
  }

  @Test(arguments: ["category blame\n", "category threat\n  rank 3\n", "rule first\n  find your fault\n"])
  func aHeadThatIsNone(_ head: String) {
    let faults = RuleBook([("blame.rules", head)]).faults
    #expect(faults.contains { $0.file == "blame.rules" })
  }

  @Test func aLineGoesOn() {
    let long = Self.good.replacing("find your fault", with: "find your\n      fault\n      |doing")
    #expect(Self.faults(long) == ["blame/your-fault: no hit uses “doing” of fault|doing"])
  }
}
