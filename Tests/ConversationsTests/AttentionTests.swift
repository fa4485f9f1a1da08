// The remark on where the attention seems to be: made of the words that name the issue, and never in the way.

import Perspective
import Testing

@testable import Conversations

@Suite("The remark on attention")
struct AttentionTests {
  private static let none = "No answer here is better than another."
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

  private func answer(_ play: Play, in state: String = "face-issue") -> Entry? {
    play.entries.last { $0.state == state && $0.who == .client }
  }

  @Test(
    "the words decide which remark is made, and they are kept with their reading",
    arguments: [(onOther, Attention.other), (onIssue, .issue), (mixed, .mixed)], 1...6 as ClosedRange<UInt64>)
  func remarks(words: (text: String, attention: Attention), seed: UInt64) throws {
    let play = try play(words.text, seed: seed)
    #expect(answer(play)?.reading?.attention == words.attention)
    let remark = remark(play)
    #expect(remark.contains("no answer here is better") || remark.contains(Self.none))
    #expect(remark.contains("seem"), "\(remark)")
    #expect(!remark.contains("Priya"), "who is meant, rules cannot know")
    for quoted in remark.split(separator: "“").dropFirst().compactMap({ $0.split(separator: "”").first }) {
      #expect(quoted.split(separator: " ").count <= 9, "eight words and an ellipsis")
    }
    #expect(play.state == "face-focus")
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
  func deeds(text: String) throws { #expect(remark(try play(text, seed: 1)) == Self.none) }

  @Test("words without a difficulty bring no remark")
  func neutral() throws {
    let play = try play("Monday's list", seed: 1)
    #expect(answer(play)?.reading?.attention == Attention.none)
    #expect(remark(play) == Self.none)
  }

  @Test("what was skipped is not remarked upon, and neither is a wall of text quoted")
  func skipped() throws {
    #expect(remark(try play("/skip", seed: 1)) == Self.none)
    let wall = String(repeating: "She never tells us anything. ", count: 60)
    for seed in 1...6 as ClosedRange<UInt64> { #expect(!remark(try play(wall, seed: seed)).contains("“")) }
    let later = try play(Self.onOther, seed: 1, then: "both", "loud", "tired", "/skip")
    #expect(later.state == "other-again")
    #expect(remark(later, in: "other-again") == "The same question once more, and the same answer is welcome.")
  }

  @Test("the person's own choice counts, whatever was read", arguments: [(onOther, "issue"), (onIssue, "other")])
  func choice(text: String, focus: String) throws {
    let play = try play(text, seed: 1, then: focus)
    #expect(play.outcome.focus == focus)
    #expect(play.state == (focus == "issue" ? "mind-picture" : "other-see"))
  }

  @Test("the onlooker's words are read as well", arguments: 1...4 as ClosedRange<UInt64>)
  func onlooker(seed: UInt64) throws {
    let play = try play(Self.onOther, seed: seed, then: "other", "loud", "tired", Self.onIssue)
    #expect(answer(play, in: "other-between")?.reading?.attention == .issue)
    #expect(remark(play, in: "other-again").contains("what lies between you"))
    let still = try self.play(Self.onIssue, seed: seed, then: "other", "loud", "tired", Self.onOther)
    #expect(remark(still, in: "other-again").contains("a person"))
  }

  @Test("an edited answer is read anew, and so is one that is kept")
  func edited() throws {
    var play = try play(Self.onOther, seed: 1)
    play.type("/back", "/back", Self.onIssue, "free")
    #expect(play.conversation.progress.issue?.reading.attention == .issue)
    play.type("/back", "/back", "", "free")
    #expect(answer(play)?.kind == .keep && answer(play)?.reading?.attention == .issue)
  }
}
