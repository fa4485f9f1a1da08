// Words that are taken back, and copies with other names: what is gone is nowhere, and all else stands.

import FoundationEssentials
import Scripts
import Testing

@testable import Conversations

@Suite("Taking back and redacting")
struct StrikingTests {
  private static let worth = "Marsh and I have a date we both believe"

  /// A conversation about partners with something in everything that is struck below.
  private func play() throws -> Play {
    var play = try Play()
    play.type("I want to settle the launch with Acme. My boss is lying about it.", "/back")
    play.type("I want to settle the launch with Acme.", Self.worth, "network", "short")
    play.type("Marsh told the Acmes and the Acme-Team early", "Acme, Dr Marsh", "", "7 5 8", "4 5 6")
    play.type("I see that Dr Marsh and Acme's people differ")
    return play
  }

  /// Every text that is kept: in entries, in their values, in the outcome.
  private func kept(_ conversation: Conversation) -> String {
    let transcript = conversation.transcript
    return transcript.entries.map { "\($0.text) \($0.value.map { "\($0)" } ?? "")" }.joined(separator: "\n")
      + "\(Value.record(transcript.outcome))" + conversation.question.text
  }

  private func number(of words: String, in play: Play) throws -> Int {
    try #require(play.entries.last { $0.who == .client && $0.text.contains(words) }).n
  }

  @Test(
    "leaves nothing of the words, live, followed and reread alike",
    arguments: [
      ("My boss is lying", ["lying", "boss"]), ("a date we both", ["both believe", "date"]),
      ("told the Acmes", ["told the", "early"]), ("people differ", ["people differ", "I see that"]),
      ("Acme, Dr Marsh", ["Acme", "Dr Marsh", "Acmes", "Acme-Team"]), ("7 5 8", ["7 5 8"]),
    ])
  func nothingIsLeft(words: String, gone: [String]) throws {
    var play = try play()
    let struck = try number(of: words, in: play)
    var follower = try play.reread()
    play.type("/strike \(struck)")
    #expect(play.last.notice?.hasPrefix("Taken back") == true && play.last.entries.map(\.kind) == [.strike])
    for word in gone { #expect(!kept(play.conversation).contains(word), "\(word)") }
    #expect(play.entries[struck - 1].text == TakenBack.mark && play.entries[struck - 1].reading == nil)
    follower.follow(play.last.entries)
    #expect(follower.transcript == play.conversation.transcript)
    #expect(follower.snapshot == play.conversation.snapshot)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
    play.type("Go on", "none")
    #expect(play.conversation.snapshot.status == .open)
  }

  @Test("what was read in the words goes with them")
  func readings() throws {
    var play = try Play()
    play.type("/goto facing", "Priya", "She never tells us anything, and she is childish")
    let struck = try number(of: "childish", in: play)
    #expect(play.entries[struck - 1].reading?.spans.isEmpty == false)
    play.type("/strike \(struck)")
    #expect(play.entries[struck - 1].text == TakenBack.mark && play.entries[struck - 1].reading == nil)
  }

  @Test("four of the words in a row are found again, fewer are not")
  func stretches() {
    let words = TakenBack(["Our purple zebra dances badly"], keeping: [])
    #expect(words.applied(to: "So the purple zebra dances badly, they say") == "So the [taken back], they say")
    for text in ["So the purple zebra dances well", "A zebra dances badly"] { #expect(words.applied(to: text) == text) }
  }

  @Test("an answer goes with its earlier versions; an earlier version goes alone")
  func versions() throws {
    var play = try play()
    let (earlier, later) = (
      try number(of: "lying", in: play), try #require(play.entries.last { $0.kind == .edit }).n
    )
    var both = play
    play.type("/strike \(earlier)")
    #expect(play.value("aim")?.text == "I want to settle the launch with Acme.")
    #expect(kept(play.conversation).contains("“I want to settle the launch with Acme”"), "its excerpt is of what stays")
    both.type("/strike \(later)")
    #expect(both.value("aim")?.text == TakenBack.mark)
    #expect(!kept(both.conversation).contains("settle the launch"))
    #expect(both.entries[earlier - 1].text == TakenBack.mark)
  }

  @Test("alone it takes back what was said last, and says so when there is nothing")
  func latest() throws {
    var play = try Play()
    play.type("/strike")
    #expect(play.last.notice == Message.nothingToStrike && play.last.entries.isEmpty)
    play.type("A date", "Something I should not have said here", "/strike")
    #expect(!kept(play.conversation).contains("should not have said"))
    #expect(play.value("aim")?.text == "A date" && play.value("worth")?.text == TakenBack.mark)
    for wrong in ["/strike 1", "/strike 99", "/strike 0", "/strike -3"] {
      play.type(wrong)
      #expect(play.last.entries.isEmpty, "\(wrong)")
    }
    let count = play.entries.count
    play.type("/str", "/strik 3")
    #expect(play.entries.allSatisfy { $0.n <= count || $0.kind != .strike }, "it is typed whole")
  }

  @Test("what was taken back is not offered again")
  func notOffered() throws {
    var play = try Play()
    play.type("A date with my neighbour", "/strike", "/back")
    #expect(play.conversation.question.earlier == nil)
  }

  @Test("an action that is taken back is none, and nothing is asked of it") func action() throws {
    for lines in [
      ["Call Bo about the lie"], ["Call Bo about the lie", "Bo"], ["Call Bo about the lie", "Bo", "Friday"],
    ] {
      var play = try Play()
      play.type("/goto elevating", "", "")
      for line in lines { play.type(line: line) }
      let struck = try number(of: "Call Bo about", in: play)
      play.type("/strike \(struck)")
      #expect(play.last.notice?.contains("“Call Bo about the lie”") == true)
      #expect(play.outcome.items("actions").isEmpty && play.state == "elev-action")
      #expect(play.conversation.question.text.hasSuffix("What will you do?"))
      #expect(play.conversation.question.prefill?.contains("taken back") != true)
      play.type("Ask Ana", "", "")
      #expect(play.each("what", in: "actions") == ["Ask Ana"])
      #expect(!Summary(play.conversation.transcript, BuiltIn.data).text.contains(TakenBack.mark))
      #expect(try play.reread().snapshot == play.conversation.snapshot)
    }
    var two = try Play()
    two.type("/goto elevating", "", "", "Call Bo about the lie", "Bo", "Friday", "Ask Ana", "Ana")
    two.type("/strike \(try number(of: "Call Bo about", in: two))")
    let asked = two.conversation.question.text
    #expect(two.each("what", in: "actions") == ["Ask Ana"] && asked.hasPrefix("By when"), "\(asked)")
  }

  @Test("what asked for it hides no other answer once it is done") func others2() throws {
    var play = try Play()
    play.type("Peace", "A quiet week", "/goto facing", "Bo", "He left early. dont write that")
    let struck = try number(of: "He left early", in: play)
    play.type("/strike \(struck)")
    let summary = Summary(play.conversation.transcript, BuiltIn.data).text
    #expect(summary.contains("A quiet week") && !play.entries.contains { $0.text.contains("dont write that") })
  }

  @Test("the script's words stay, and so do common ones")
  func others() throws {
    var play = try play()
    let before = play.entries.filter { $0.who == .script }.map(\.text)
    play.type("What would you like", "/strike")
    let after = play.entries.filter { $0.who == .script }.map(\.text)
    #expect(zip(before, after).allSatisfy { $0 == $1 })
  }

  @Test("whoever deletes a sentence is told that the version before is kept")
  func told() throws {
    var play = try Play()
    play.type("I want a date. Marsh lies.", "/back", "I want a date.")
    let earlier = try number(of: "Marsh lies", in: play)
    #expect(play.last.notice?.contains("/strike \(earlier)") == true)
    play.type("/back", "Something else.")
    #expect(play.last.notice?.contains("/strike") != true, "nothing was only taken out")
    play.type("/back", "Something else. And more.")
    #expect(play.last.notice?.contains("/strike") != true)
  }

  @Test("what other sessions took over goes, too; what was said there stays")
  func otherSessions() throws {
    let play = try play()
    let entry = try #require(play.entries.first { $0.text.contains("a date we both") })
    let words = try #require(
      play.conversation.takenBack(
        by: Entry(
          n: 99, at: play.time, state: "x", visit: 1, who: .client, kind: .strike, text: "", value: .number(entry.n))))
    var later = try Play(last: ["definitions": .record(["trust": .text(Self.worth)])])
    later.type(Self.worth)
    #expect(kept(later.conversation).contains("trust"))
    let wasThere = later.conversation.takeOut(words)
    #expect(wasThere)
    #expect(later.entries[0].value == .record(["definitions": .record(["trust": .text(TakenBack.mark)])]))
    #expect(later.entries.contains { $0.who == .client && $0.text == Self.worth }, "it was said there by itself")
    var nothing = try Play()
    nothing.type("A date")
    let isThere = nothing.conversation.takeOut(words)
    #expect(!isThere)
  }

  // MARK: Copies

  @Test("a copy names nobody, also with endings and inside words")
  func redacted() throws {
    var play = try play()
    play.type("ACME’s Client; marsh, Marshes, the Acme-Leute, d'Acme", "none")
    var key = Pseudonyms()
    let copy = play.conversation.redacted([], &key)
    let text = "\(copy.json)"
    for name in ["acme", "marsh", "\"Client\""] { #expect(!text.lowercased().contains(name), "\(name)") }
    #expect(key.names.map(\.said) == ["Acme", "Dr Marsh", "Client"])
    #expect(key.names.map(\.stands) == ["Partner 1", "Partner 2", "Client 1"])
    #expect(copy.people.client == "Client 1" && copy.entries.count == play.entries.count)
    #expect(copy.outcome.items("network").map { $0["trust"]?.number } == [7, 4])
    #expect(copy.outcome.items("network").map { $0["name"]?.text } == ["Partner 1", "Partner 2"])
    #expect(play.value("network.0.name")?.text == "Acme", "the conversation itself stays")
  }

  @Test("names and lines stand for the same in every copy")
  func stable() throws {
    let play = try play()
    var key = Pseudonyms()
    let line = try number(of: "told the Acmes", in: play)
    let first = play.conversation.redacted([line], &key)
    #expect(play.conversation.redacted([line], &key) == first)
    #expect(key.lines.count == 1 && first.entries[line - 1].text == "[line 1]")
    var other = try Play()
    other.type("A date with Bo and Acme", "We know", "network", "short", "best", "Bo, acme", "")
    let copy = other.conversation.redacted([], &key)
    #expect(copy.outcome.items("network").map { $0["name"]?.text } == ["Partner 3", "Partner 1"])
    let people = play.conversation.transcript.people
    #expect(key.names.contains { $0.said == people.client && $0.stands == "Client 1" })
    // Whose account keeps it is a name, too.
    var kept = play.conversation.transcript
    kept.keptBy = "ines"
    let theirs = Conversation(script: .builtIn, transcript: kept, place: "here").redacted([], &key)
    #expect(theirs.keptBy == "somebody" && !"\(theirs.json)".contains("ines"))
  }
}
