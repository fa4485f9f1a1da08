// Line ends, marks of emphasis and invisible characters: what a text looks like does not change what it says.
import Perspective
import Testing

@Suite("How a text is laid out") struct LineTests {
  @Test(
    "A line end inside a paragraph is a blank",
    arguments: [
      "You never\nlisten to what I say.", "Your whole team is completely\r\nuseless.",
      "You have\nno idea\nwhat we need.",
      "All of this is\nyour fault.",
    ])
  func lineEnds(text: String) {
    #expect(Reading(of: text).stance == .conflict)
  }

  @Test(
    "An empty line, an item of a list and a final mark end a sentence",
    arguments: [
      "The minutes are for you\n\nnever mind the date", "Bring for all of you:\n- never the old list",
      "1. A copy for you\n2. never without a date", "For you.\nNever a day without the list.",
    ])
  func sentenceEnds(text: String) {
    #expect(Reading(of: text).attacks.isEmpty)
  }

  @Test(
    "Marks of emphasis are no words",
    arguments: [
      "You *never* listen to me.", "You are an _idiot_.", "**You never listen.**",
      "You really ~~really~~ _never_ listen.",
      "* You *never* listen.",
    ])
  func emphasis(text: String) {
    #expect(Reading(of: text).stance == .conflict)
  }

  @Test(
    "Invisible characters are passed over, and the span covers them",
    arguments: [
      "You nev\u{AD}er listen to me", "You n\u{200B}ev\u{200B}er listen to me",
      "You \u{2060}never lis\u{FEFF}ten to me",
      "You do\u{AD}n't care", "\u{202A}You\u{202C} never listen to me",
    ])
  func invisible(text: String) {
    let reading = Reading(of: text)
    #expect(reading.stance == .conflict)
    #expect(reading.attacks.first.map { $0.words(in: text).hasPrefix("You") } == true)
    #expect(reading.attacks.last.map { text.hasSuffix($0.words(in: text)) } == true)
  }
}
