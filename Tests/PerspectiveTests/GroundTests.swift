// Why a text was read as it was: rules by name, and the exception that took one back.
import Perspective
import Testing

@Suite struct GroundTests {
  @Test func theRulesBehindAFinding() {
    let text = "The truck was late. You never answer."
    let grounds = Reading.grounds(of: text)
    let behind = grounds.filter { $0.exception == nil && $0.span.category == .generalisation }
    #expect(behind.map(\.rule).contains("generalisation/never-answer"))
    #expect(behind.allSatisfy { $0.span.words(in: text) == "You never answer" })
  }

  /// Every exception, in a sentence in which it takes something back.
  @Test(arguments: [
    ("In the minutes somebody wrote “you never answer” beside point two.", "quoted"),
    ("Ana says you never answer, and that's not how I see it.", "reported"),
    ("The story I tell myself is that you don't care about us.", "owned"),
    ("In the role play they never listen to each other.", "method"),
    ("The statute sets a last chance.", "law"),
    ("You lot are insane, thank you 🎉", "celebration"),
    ("Thank you for the wonderful help, you forgot the keys.", "thanked"),
    ("If you are late, call this number.", "condition"),
    ("I'm not saying you never answer.", "denied"),
    ("We never felt ignored by you.", "unfelt"),
    ("Let us agree on it before they do.", "deadline"),
    ("There's only room for one of us; could we work out who goes first?", "shared"),
    ("We lost a day in May.", "own-loss"),
  ])
  func exceptions(_ text: String, _ name: String) {
    let exceptions = Reading.grounds(of: text).compactMap(\.exception)
    #expect(exceptions.contains { $0 == name || $0.hasPrefix(name + "/") }, "\(text) gave \(Reading.grounds(of: text))")
  }

  @Test func anInnocentRuleIsNamed() {
    let grounds = Reading.grounds(of: "It wasn't your fault, the road was closed.")
    #expect(grounds.contains { $0.rule == "blame/fault" && $0.exception == "innocent/not-your-fault" })
  }

  @Test func nothingFoundNothingNamed() { #expect(Reading.grounds(of: "The bus comes at nine.").isEmpty) }
}
