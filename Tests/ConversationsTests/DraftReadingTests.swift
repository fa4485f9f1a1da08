// Opening words that are read: the person's own line comes back by its place, one doubt at a time, two at most.

import Perspective
import Testing

@testable import Conversations

@Suite("A draft that is read")
struct DraftReadingTests {
  private static let draft =
    "You never tell us anything. You always hide the dates. You are lazy, and you lie. Could we look at them together?"

  private func play(_ draft: String, seed: UInt64 = 1) throws -> Play {
    var play = try Play(seed: seed)
    play.type("/goto facing", "Priya", "It was late", "free", "issue", "Calm", "Now", "Much", draft)
    return play
  }

  private func stretches(_ entries: [Entry]) -> [Stretch] {
    entries.compactMap { Stretch($0.value) }
  }

  private func words(_ stretch: Stretch, in play: Play) -> String {
    let text = Array(play.entries[stretch.entry - 1].text.unicodeScalars)
    return String(String.UnicodeScalarView(text[stretch.start..<stretch.end]))
  }

  @Test("what faces comes first, then one doubt; the words are named by their place, and stand before the remark")
  func order() throws {
    var play = try play(Self.draft)
    play.type("read")
    let said = play.last.entries.filter { $0.who == .script }
    #expect(
      said.map(\.state) == ["open-reading", "open-reading", "open-doubt", "open-doubt", "open-again", "open-again"])
    #expect(said.map(\.kind) == [.show, .say, .show, .say, .say, .ask])
    #expect(
      stretches(said).map { words($0, in: play) } == ["Could we look at them together", "You never tell us anything"])
    #expect(play.entries[stretches(said)[0].entry - 1].text == Self.draft)
    #expect(said[2].text.hasPrefix("In “") && said[2].text.hasSuffix("”, the words “You never tell us anything”."))
  }

  @Test("two doubts at most, the second of another kind; and keeping it is always open", arguments: 1...4)
  func doubts(seed: UInt64) throws {
    var play = try play(Self.draft, seed: seed)
    play.type("read", "another")
    let doubts = play.entries.filter { $0.state == "open-doubt" }
    let shown = stretches(doubts).map { words($0, in: play) }
    #expect(shown.count == 2 && shown[0] == "You never tell us anything" && shown[1].contains("lazy"))
    #expect(play.state == "open-again")
    let asked = try #require(play.conversation.script[play.state])
    let offered = StepContext(play.conversation, state: asked).options.map(\.id)
    #expect(!offered.contains("another") && offered.contains("keep"))
    for doubt in doubts where doubt.kind == .say {
      #expect(Category.allCases.contains { doubt.text.contains($0.reason) && doubt.text.contains($0.lookAgain) })
    }
    play.type("keep")
    #expect(play.value("opening.kept") == .text(Self.draft))
  }

  @Test("both versions stay, each with its reading, and the places survive writing and reading")
  func versions() throws {
    var play = try play("You never tell us anything.")
    play.type("read", "rewrite", "On Monday I heard it from the customer, and I was lost.", "read", "keep")
    let read = play.entries.filter { $0.reading != nil && $0.state.hasPrefix("open-") }
    #expect(read.map(\.reading?.stance) == [.conflict, .confrontation])
    let again = try play.reread()
    #expect(again.transcript.entries == play.entries)
    #expect(again.snapshot == play.conversation.snapshot)
    #expect(stretches(again.transcript.entries).allSatisfy { again.transcript.extract($0) != nil })
  }

  @Test(
    "only the words that are meant are kept as opening words; the others stand in the record",
    arguments: [
      (
        "Marek, you are cheating me. No, better: Marek, I want to see the invoices. Can we look together?",
        "Marek, I want to see the invoices. Can we look together?"
      ),
      ("like this: Marek, I want that we stay", "Marek, I want that we stay"),
      ("no wait, Marek, can we talk?", "Marek, can we talk?"), ("As I wrote: Marek, it was late", "Marek, it was late"),
      ("Marek, it is late. Or better, Marek, can we talk today?", "Marek, can we talk today?"),
      ("ok so like this: I saw the bill, Marek", "I saw the bill, Marek"),
      ("Marek: I saw the bill", "Marek: I saw the bill"), ("No, Marek, I will not pay", "No, Marek, I will not pay"),
      ("I want one thing: peace", "I want one thing: peace"), ("Wait for me, Marek", "Wait for me, Marek"),
      ("Marek, it gets better, I hope", "Marek, it gets better, I hope"),
    ])
  func meant(draft: String, kept: String) throws {
    let play = try play(draft)
    #expect(play.value("opening.drafts.0")?.text == kept)
    #expect(
      play.entries.filter { $0.who == .client && $0.state == "open-draft" }.map(\.text).joined(separator: " ") == draft)
  }

  @Test(
    "a question about the words takes the place of none",
    arguments: [
      "whatever you think. do you think its rude", "do you think I should say it so to her",
      "is it too much for my boss, you think",
      "I am not sure, what do you think of my words?",
    ])
  func aboutTheWords(line: String) throws {
    var play = try play("Hal, I'd like my deck back.")
    let state = play.state
    play.type(line)
    #expect(play.state == state && play.value("opening.drafts") == .texts(["Hal, I'd like my deck back."]))
    play.type("Hal, I would like my slides back before we meet")
    #expect(play.value("opening.drafts.1")?.text == "Hal, I would like my slides back before we meet")
  }

  @Test("what is owned comes first, and nothing is claimed of all the words")
  func owned() throws {
    var play = try play(
      "I am furious. I hid the loan from you in January, and that was wrong of me. Why the hell did you do this?")
    play.type("read")
    let said = play.last.entries.first { $0.state == "open-reading" && $0.kind == .say }?.text
    #expect(said?.contains("“") == true && said?.contains("These words face") == false, "\(said ?? "")")
  }

  @Test("of a very long draft only the sentence comes back")
  func long() throws {
    let filler = repeatElement("We met on Monday and looked at the list.", count: 50).joined(separator: " ")
    var play = try play("\(filler) You never tell us anything. \(filler)")
    play.type("read")
    let text = try #require(play.entries.last { $0.state == "open-doubt" && $0.kind == .show }?.text)
    #expect(text == "In “… You never tell us anything. …”, the words “You never tell us anything”.")
  }

  @Test(
    "no words are said to face the issue in a sentence that attacks; others are named",
    arguments: [
      ("Bo you are a liar, I need the numbers a day before", nil),
      ("You are an idiot and I feel tired", nil),
      ("You are childish, could we meet on Monday?", nil),
      ("You are a liar. Could we look at the numbers together?", "“Could we look at the numbers together”"),
    ] as [(String, String?)])
  func praise(draft: String, named: String?) throws {
    var play = try play(draft)
    play.type("read")
    let told = play.last.entries.first { $0.state == "open-reading" && $0.kind == .say }?.text ?? ""
    let shown = play.last.entries.first { $0.state == "open-reading" && $0.kind == .show }
    #expect((shown == nil) == (named == nil))
    #expect(named.map { told.contains("\($0): this") } ?? !told.contains("faces the issue"), "\(told)")
    #expect(play.state == "open-again", "the doubt stands")
  }

  @Test("a place that no entry has shows nothing")
  func nowhere() throws {
    let play = try play("Hello")
    for stretch in [
      Stretch(entry: 0, start: 0, end: 1), Stretch(entry: 999, start: 0, end: 1), Stretch(entry: 1, start: 2, end: 1),
    ] {
      #expect(play.conversation.transcript.extract(stretch) == nil)
    }
  }
}
