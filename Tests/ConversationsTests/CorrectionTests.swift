// Numbers that are corrected wherever the conversation is, and what only speaks of somebody and a number.

import Scripts
import Testing

@testable import Conversations

@Suite("Corrections")
struct CorrectionTests {
  /// A conversation that has three numbers each of Ana and Bo, and asks what is noticed.
  private func rated(_ lines: String...) throws -> Play {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "4 6 6", "8 8 8")
    for line in lines { play.type(line: line) }
    return play
  }

  private func numbers(_ play: Play, of item: Int = 0) -> [Int?] {
    NumberTests.scales.map { play.outcome.items("network")[item][path: $0.name]?.number }
  }

  @Test(
    "a number is corrected with words around it, and nobody is meant by a letter",
    arguments: [
      ("sorry Ana trust is 4 not 3", 4), ("Ana trust is 6, i mixed them up", 6), ("a 5 6 7", nil),
    ] as [(String, Int?)])
  func corrected(text: String, trust: Int?) throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "3 5 8", "7 4 6")
    play.type(line: text)
    #expect(play.value("network.0.trust")?.number == trust ?? 3)
  }

  @Test(
    "one number is corrected at the chart and after it",
    arguments: [
      "Ana trust 3", "ana, trust: 3", "Ana's trust is 3", "Ana trust = 3!", "trust with Ana 3", "Change Ana trust to 3",
      "Ana t 3", "Ana: trust 3", "Ana trust 3/10", "sorry, Ana trust should be 3",
    ], [[], ["Low trust"], ["Low trust", "1"]])
  func corrected(text: String, before: [String]) throws {
    var play = try rated()
    for line in before { play.type(line: line) }
    let state = play.state
    play.type(text)
    #expect(numbers(play) == [3, 6, 6])
    #expect(play.state == state)
    #expect(play.last.notice?.contains("Ana") == true)
    #expect(play.value("words.notice") == (before.isEmpty ? nil : "Low trust"))
  }

  @Test(
    "an answer that speaks of somebody and a number is an answer",
    arguments: [
      "Ana trust 4", "Ana trust 3, and I am surprised", "Ana 3", "I trust Ana 3 times more than Bo", "trust 3",
      "Ana and Bo trust 3", "Ana told me 3 4 5 times", "I trust Ana", "trust Ana", "trust with Ana is low",
      "Ana trust is 4 because she called 3 times", "Ana should call me 2 times a week",
    ])
  func answers(text: String) throws {
    let play = try rated(text)
    #expect(numbers(play) == [4, 6, 6] && numbers(play, of: 1) == [8, 8, 8])
    #expect(play.value("words.notice") == .text(text))
  }

  @Test(
    "a correction is heard in many words, and told",
    arguments: [
      ("Bo trust i never say 8. it is 3", [3, 8, 8]), ("I meant 3 for trust with Bo", [3, 8, 8]),
      ("bo's purpose should be 5", [8, 8, 5]), ("trust for bo is 4 not 8", [4, 8, 8]),
      ("I gave Bo 8 for trust, it should be 7", [7, 8, 8]), ("sorry i was wrong with Bo, trust is 3", [3, 8, 8]),
      ("can you change bo's purpose to 2?", [8, 8, 2]), ("i want to change bo imperative to 5", [8, 5, 8]),
      ("Bo trust is too high, make it 6", [6, 8, 8]), ("no wait, bo 4 5 6", [4, 5, 6]),
      ("bo trust 6 no 7", [7, 8, 8]), ("purpose of Bo: 4, my mistake", [8, 8, 4]),
    ])
  func inManyWords(text: String, expected: [Int]) throws {
    let play = try rated(text)
    #expect(numbers(play, of: 1) == expected && numbers(play) == [4, 6, 6])
    #expect(play.last.notice?.contains("Bo") == true && play.last.notice?.contains("\n") == false)
    #expect(play.value("words.notice") == nil && play.state == "net-notice")
  }

  @Test(
    "a name and a word ask for the number; a number corrects it, and Enter keeps the words",
    arguments: ["bo trust", "Bo's trust", "trust with Bo", "what i wrote for bo trust is wrong"])
  func withoutNumber(text: String) throws {
    var play = try rated(text)
    #expect(play.state == "net-notice" && play.value("words.notice") == nil)
    #expect(play.last.notice?.contains("trust with Bo") == true)
    play.type("3")
    #expect(numbers(play, of: 1) == [3, 8, 8] && play.value("words.notice") == nil)
    play = try rated(text, "")
    #expect(play.value("words.notice") == .text(text) && numbers(play, of: 1) == [8, 8, 8])
  }

  @Test("where a corrected number is in doubt, it is asked about, and yes takes it")
  func inDoubt() throws {
    var play = try rated("Bo trust 4 maybe 5")
    #expect(play.last.notice?.hasSuffix("do you mean trust 5?") == true)
    play.type("yes")
    #expect(numbers(play, of: 1) == [5, 8, 8] && play.value("words.notice") == nil)
  }

  @Test("what stands behind a correction is the answer") func answerBehind() throws {
    let play = try rated("Bo trust 3. Ana is low")
    #expect(numbers(play, of: 1) == [3, 8, 8] && play.value("words.notice") == .text("Ana is low"))
    #expect(play.last.notice?.contains("trust 3") == true)
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "numbers change, and the rest is the answer",
    arguments: [
      (
        "I see that with Bo trust is too high, write 6 there please, and that Ana is low", [4, 6, 6], [6, 8, 8],
        "Ana is low"
      ),
      ("Ana trust should be 7, Bo purpose 6. I see that Bo is far", [7, 6, 6], [8, 8, 6], "I see that Bo is far"),
      ("That was wrong. Bo trust 6. And Ana is low", [4, 6, 6], [6, 8, 8], "And Ana is low"),
      ("Ana told me to write 6 mails about trust, and I did", [4, 6, 6], [8, 8, 8], "and I did"),
    ] as [(String, [Int?], [Int?], String)])
  func besides(text: String, ana: [Int?], bo: [Int?], rest: String) throws {
    let play = try rated(text)
    #expect(numbers(play) == ana && numbers(play, of: 1) == bo)
    #expect(play.value("words.notice")?.text?.hasSuffix(rest) == true)
  }

  @Test(
    "numbers behind another name are never those of the one at hand",
    arguments: [
      ("wait what, Ana trust is 8 and imperative 10, only the purpose is 6!! Bo is like before", [8, 10, 6], nil),
      ("6, 6, 5; and the number for Ana was wrong, trust should be 7", [7, 6, 6], [6, 6, 5]),
      ("9, 9, 9; Ana's last one should be 5, by the way", [4, 6, 5], [9, 9, 9]),
      ("wait, is it Ana? 4, 8, no 2", [4, 6, 6], nil), ("7 5 8, Ana told me", [4, 6, 6], [7, 5, 8]),
      ("7 5 8 because Ana rang 3 times", [4, 6, 6], [7, 5, 8]),
    ] as [(String, [Int?], [Int?]?)])
  func ofOthers(text: String, ana: [Int?], bo: [Int?]?) throws {
    var play = try Play()
    play.type("/goto network", "Ana, Bo", "", "4 6 6")
    play.type(line: text)
    #expect(numbers(play) == ana && numbers(play, of: 1) == bo ?? [nil, nil, nil])
    #expect(try play.reread().snapshot == play.conversation.snapshot)
  }

  @Test(
    "several numbers are corrected in one line, and the one before once more",
    arguments: [
      (["ana 7 4 6, and bo's purpose maybe 2"], [7, 4, 6], [8, 8, 2]),
      (["Ana's trust is five, not four, and Bo's imperative should be six"], [5, 6, 6], [8, 6, 8]),
      (["bo's purpose 2", "hmm no. make it 4, he helped us"], [4, 6, 6], [8, 8, 4]),
      (["ana 9 2 9 too"], [9, 2, 9], [8, 8, 8]),
      (["and bo should be a 4 on trust since easter"], [4, 6, 6], [4, 8, 8]),
      (["bo trust 8, ana trust 9"], [9, 6, 6], [8, 8, 8]), (["bo trust 8, ana trust 4"], [4, 6, 6], [8, 8, 8]),
      (["Bo trust three imperative four. Ana is low"], [4, 6, 6], [3, 4, 8]),
      (["actually bo trust is 5. and he is low"], [4, 6, 6], [5, 8, 8]),
      (["Bo came late. He has 9 lives"], [4, 6, 6], [8, 8, 8]),
      (["Ana has 4, and Bo has 3 friends"], [4, 6, 6], [8, 8, 8]), (["make it 4"], [4, 6, 6], [8, 8, 8]),
      (["bo's purpose 2", "make it 4 times a year"], [4, 6, 6], [8, 8, 2]),
    ] as [([String], [Int?], [Int?])])
  func several(lines: [String], ana: [Int?], bo: [Int?]) throws {
    var play = try rated()
    for line in lines { play.type(line) }
    #expect(numbers(play) == ana && numbers(play, of: 1) == bo)
  }
}
