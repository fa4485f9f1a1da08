// The remark on where the attention seems to be: made of the words that name the issue, and never in the way.

import Perspective
import Scripts
import Testing

@testable import Conversations

@Suite("The remark on attention")
struct AttentionTests {
  private static let onOther = "She never tells us anything, and she is childish"
  private static let onIssue = "The delivery came three days late, and I felt lost. How do we want to plan?"
  private static let mixed =
    "She never tells us anything. I am worried about the launch. Could we agree on a date together?"

  private func play(_ issue: String, seed: UInt64, then lines: String...) throws -> Play {
    var play = try Play(seed: seed)
    play.type("/goto facing", "Priya", issue, "free")
    for line in lines { play.type(line: line) }
    return play
  }

  private func remark(_ play: Play, in state: String = "face-focus") -> String {
    play.entries.last { $0.state == state && $0.kind == .say }?.text ?? ""
  }

  /// What had to hold for the wording of the remark; `nil` for one that is always fitting.
  private func condition(_ play: Play, in state: String = "face-focus") throws -> Guard? {
    let (text, said) = (remark(play, in: state), try #require(play.conversation.script[state]).say)
    return try #require(said.first { $0.makes(text) }, "\(text)").condition
  }

  private func answer(_ play: Play, in state: String = "face-issue") -> Entry? {
    play.entries.last { $0.state == state && $0.who == .client }
  }

  @Test(
    "the words decide which remark is made, and they are kept with their reading",
    arguments: [
      (onOther, Attention.other), (onIssue, .issue), (mixed, .mixed),
    ], 1...6 as ClosedRange<UInt64>)
  func remarks(words: (text: String, attention: Attention), seed: UInt64) throws {
    let play = try play(words.text, seed: seed)
    #expect(answer(play)?.reading?.attention == words.attention)
    #expect(try condition(play)?.tests == [Guard.Test(.is, ["issue.attention"], [words.attention.rawValue])])
    let remark = remark(play)
    #expect(!remark.contains("Priya"), "who is meant, rules cannot know")
    #expect(words.attention == .issue || !remark.contains("“"), "nobody's attack is held up to them")
    for quoted in remark.split(separator: "“").dropFirst().compactMap({ $0.split(separator: "”").first }) {
      #expect(quoted.split(separator: " ").count <= 9, "eight words and an ellipsis")
    }
    #expect(play.state == "face-focus")
  }

  @Test(
    "words that mean one of the lines choose it, and others are words of one's own",
    arguments: [
      ("to him, he is a problem", "other"), ("her", "other"), ("him. always him", "other"), ("only on me", "own"),
      ("me i think. my own fault", "own"), ("both of them", "both"), ("him and me", "him and me"),
      ("to the way he talks to me", "to the way he talks to me"),
    ])
  func chosen(line: String, focus: String) throws {
    #expect(try play(Self.onIssue, seed: 1, then: line).value("focus") == .text(focus))
  }

  @Test("what was passed over after all brings no remark")
  func passedOver() throws {
    var play = try play(Self.onOther, seed: 1)
    #expect(try condition(play) != nil)
    play.type("/back", "/back", "/back")
    #expect(play.state == "face-issue")
    play.type("/skip", "", "free")
    #expect(play.state == "face-focus" && play.conversation.snapshot.visits["face-focus"] == 2)
    #expect(try condition(play) == nil)
  }

  @Test("each remark has more than one wording", arguments: [onOther, onIssue, mixed])
  func wordings(text: String) throws {
    #expect(try Set((1...12).map { remark(try play(text, seed: $0)) }).count > 1)
  }

  @Test(
    "whoever is named is known, and offsets are those of the words as typed",
    arguments: [
      ("Priya", "It was late. Priya never tells us anything.", "Priya never tells us anything"),
      ("S.", "S. never listens.", "S. never listens"), ("my boss", "my boss never listens", "my boss never listens"),
      ("Al", "👍 Also, Al never listens.", "Al never listens"), ("Yrsa-Lena (sales)", "Yrsa never listens", nil),
    ] as [(String, String, String?)])
  func naming(name: String, text: String, words: String?) throws {
    let reading = Reading(of: text, naming: [name])
    #expect(reading.attacks.first.map { String($0.words(in: text)) } == words)
  }

  @Test(
    "what somebody did was asked for, so to tell it brings no remark",
    arguments: ["They moved the deadline without asking", "He promised my headcount to Stuttgart and never told me"])
  func deeds(text: String) throws { #expect(try condition(play(text, seed: 1)) == nil) }

  @Test(
    "words in which one owns a part, and words that attack beside them, bring no remark of doubt",
    arguments: [
      "He shouted at me, and I have known for months that the numbers were wrong. I feel sick. Could we talk?",
      "I signed the report. She is lazy and she lies.", "It was my fault as well. He never tells us anything.",
      "I never told her, and we lost a day. How do we want to plan? I feel sorry.",
      "We kept it from them. They are childish. I am worried. Could we agree on a date together?",
    ], 1...4 as ClosedRange<UInt64>)
  func ownPart(text: String, seed: UInt64) throws { #expect(try condition(play(text, seed: seed)) == nil) }

  @Test(
    "where anything attacks, nothing seems to stay with what lies between",
    arguments: [
      "He broke the promise. I am worried. Could we agree on a date together?",
      "You ruined it. I felt lost. How do we want to plan?",
      "The delivery came three days late because of you, and I felt lost. How do we want to plan?",
    ])
  func attacked(text: String) throws {
    let tests = try condition(play(text, seed: 1))?.tests
    #expect(tests != [Guard.Test(.is, ["issue.attention"], ["issue"])], "\(text)")
  }

  @Test("one's own part is offered, and so are words; both go on at once", arguments: ["own", "4", "to my own part"])
  func own(typed: String) throws {
    let play = try play(Self.onOther, seed: 1, then: typed)
    #expect(play.outcome["focus"] == "own" && play.state == "mind-picture")
    #expect(play.entries.last { $0.state == "face-focus" && $0.who == .client }?.text == "To my own part in it")
  }

  @Test(
    "words of one's own are kept as they are",
    arguments: [
      "that I have known it for months", "to how tired I am", "it goes to the children", "my own guilt, mostly",
    ])
  func ownWords(typed: String) throws {
    var play = try play(Self.onOther, seed: 1, then: typed)
    #expect(play.outcome["focus"] == .text(typed) && play.state == "mind-picture")
    play.type("/back", "")
    #expect(play.outcome["focus"] == .text(typed) && play.state == "mind-picture")
  }

  @Test("what is no word of one's own is asked again", arguments: ["5", "perhaps", "to", "to the", "!"])
  func notOwn(typed: String) throws { #expect(try play(Self.onOther, seed: 1, then: typed).state == "face-focus") }

  @Test("the question is asked twice at most, of one person", arguments: ["issue", "other", "both", "own"])
  func twice(focus: String) throws {
    var play = try Play()
    play.type("An aim", "A date", "conversation", "room", "Now", "Priya", "It was late", "free")
    for _ in 0..<60 {
      let state = play.state
      let attends = ["face-focus", "other-again", "open-attention"].contains(state)
      play.type(line: attends ? focus : state == "open-draft" ? "May we talk?" : state == "open-look" ? "keep" : "1")
      if state.hasPrefix("elev") { break }
    }
    // Once more, about another matter with the same person.
    play.type("/goto facing", "Priya", "It was late again", "free")
    let asked = play.entries.filter { entry in
      entry.kind == .ask && entry.text.contains("attention")
    }
    #expect((1...2).contains(asked.count) && play.state == "mind-picture")
  }

  @Test("words without a difficulty bring no remark")
  func neutral() throws {
    let play = try play("Monday's list", seed: 1)
    #expect(answer(play)?.reading?.attention == Attention.none)
    #expect(try condition(play) == nil)
  }

  @Test("what was skipped is not remarked upon, and neither is a wall of text quoted")
  func skipped() throws {
    #expect(try condition(play("/skip", seed: 1)) == nil)
    let wall = String(repeating: "She never tells us anything. ", count: 60)
    for seed in 1...6 as ClosedRange<UInt64> { #expect(!remark(try play(wall, seed: seed)).contains("“")) }
    let later = try play(Self.onOther, seed: 1, then: "both", "loud", "tired", "/skip")
    #expect(later.state == "other-again")
    #expect(try condition(later, in: "other-again") == nil)
  }

  @Test("the person's own choice counts, whatever was read", arguments: [(onOther, "issue"), (onIssue, "other")])
  func choice(text: String, focus: String) throws {
    let play = try play(text, seed: 1, then: focus)
    #expect(play.outcome["focus"]?.text == focus)
    #expect(play.state == (focus == "issue" ? "mind-picture" : "other-see"))
  }

  @Test("the onlooker's words are read as well", arguments: 1...4 as ClosedRange<UInt64>)
  func onlooker(seed: UInt64) throws {
    let play = try play(Self.onOther, seed: seed, then: "other", "loud", "tired", Self.onIssue)
    #expect(answer(play, in: "other-between")?.reading?.attention == .issue)
    #expect(try condition(play, in: "other-again")?.tests.first?.values == ["issue"])
    let still = try self.play(Self.onIssue, seed: seed, then: "other", "loud", "tired", Self.onOther)
    #expect(try condition(still, in: "other-again")?.tests.first?.values.contains("other") == true)
  }

  @Test("an edited answer is read anew, and so is one that is kept")
  func edited() throws {
    let issue = try #require(BuiltIn.data.slot("issue"))
    var play = try play(Self.onOther, seed: 1)
    play.type("/back", "/back", "/back", Self.onIssue, "free")
    #expect(play.conversation.reading(of: issue)?.reading.attention == .issue)
    play.type("/back", "/back", "/back", "", "free")
    #expect(answer(play)?.kind == .keep && answer(play)?.reading?.attention == .issue)
  }
}

extension Wording {
  /// Whether a text can be this wording with its terms put in.
  fileprivate func makes(_ text: String) -> Bool {
    var rest = text[...]
    for (index, piece) in pieces.enumerated() {
      guard case .text(let words) = piece else { continue }
      guard let found = rest.firstRange(of: words), index > 0 || found.lowerBound == text.startIndex else {
        return false
      }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
